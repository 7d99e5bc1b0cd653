//! Whether the provider takes a request in the customer's present status, before there is a body.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::context::Context;
use crate::document::Document;
use crate::engine::{self, Findings, Patterns, Run};
use crate::json::JsonWriter;
use crate::pack::model::{Pack, Require};
use crate::report::{Issue, report};
use crate::{Date, Severity};

/// What the status rules of a pack say.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Gate<'p> {
    /// The pack's id.
    pub pack: &'p str,
    /// The status that was asked about.
    pub status: String,
    /// Whether the provider takes the request; `None` where its documents do not say.
    pub allowed: Option<bool>,
    /// The issues, as a check with this status would tell them.
    pub issues: Vec<Issue<'p>>,
}

/// Asks the status rules of a pack, and nothing else. The status is written as the provider writes it, in the same case.
///
/// ```
/// use firstpass::{Date, gate, pack};
///
/// let today = Date::new(2026, 11, 20).unwrap();
/// let attach = pack("fin/v2/attach")?;
/// assert_eq!(gate(attach, "INCOMPLETE", today).allowed, Some(true));
/// assert_eq!(gate(attach, "APPROVED", today).allowed, Some(false));
/// let unknown = gate(attach, "NO_SUCH_STATUS", today);
/// assert_eq!((unknown.allowed, unknown.issues[0].code.name()), (None, "status.unknown"));
/// # Ok::<(), firstpass::UnknownPack>(())
/// ```
pub fn gate<'p>(pack: &'p Pack, status: &str, as_of: Date) -> Gate<'p> {
    gate_in(pack, status, &Context::as_of(as_of))
}

/// As [`gate()`], with a context whose flags and policy count. Its own status does not.
pub fn gate_in<'p>(pack: &'p Pack, status: &str, context: &Context) -> Gate<'p> {
    const NO_BODY: &[u8] = b"{}";
    let context = &Context { customer_status: Some(status.to_owned()), ..context.clone() };
    let (overrides, _) = engine::overrides(pack, context);
    let (mut document, mut findings) = (Document::new(), Findings::default());
    if let Ok(text) = document.read(pack, NO_BODY) {
        let patterns = &Patterns::default();
        let (document, overrides, findings) = (&document, &overrides, &mut findings);
        Run { pack, document, text, context, patterns, overrides, findings }.run_statuses();
    }
    let report = report(pack, context.as_of, &document, NO_BODY, &overrides, &findings);
    let asks = pack.rules.iter().any(|rule| matches!(rule.require, Require::Status { .. }));
    let is_unknown = report.issues.iter().any(|issue| issue.code == Code::StatusUnknown);
    let allowed = if report.issues.iter().any(|issue| issue.severity == Severity::Error) {
        Some(false)
    } else {
        (asks && !is_unknown && report.complete).then_some(true)
    };
    Gate { pack: pack.id, status: status.to_owned(), allowed, issues: report.issues }
}

impl Gate<'_> {
    /// As compact JSON: `{"pack","status","allowed","issues"}`, `allowed` being null where the documents do not say.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        JsonWriter::new(&mut json).object(|writer| {
            writer.key("pack").text(self.pack);
            writer.key("status").text(&self.status);
            match self.allowed {
                Some(allowed) => writer.key("allowed").boolean(allowed),
                None => writer.key("allowed").null(),
            };
            writer.key("issues").array(|issues| {
                for issue in &self.issues {
                    issues.object(|writer| issue.write_keys(writer));
                }
            });
        });
        json
    }
}
