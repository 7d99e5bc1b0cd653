//! The provider's own error body for the issues of a report.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::JsonWriter;
use crate::pack::RuleReference;
use crate::pack::model::{Pack, Severity};
use crate::report::Report;

/// An issue as far as a provider's answer shows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told<'a> {
    pub(crate) path: &'a str,
    pub(crate) rule: &'a str,
    pub(crate) severity: &'a str,
    pub(crate) message: &'a str,
}

impl Report<'_> {
    /// The body with which the provider would refuse this request; nothing when no issue is an error.
    ///
    /// ```
    /// # use firstpass::{Checker, Context, Date, pack};
    /// let pack = pack("fin/v2/attach")?;
    /// let context = Context::from_json(r#"{"as_of": "2026-11-20", "flags": {"attach_in_flight": true}}"#)?;
    /// let report = Checker::new(pack).check("{}", &context);
    /// let message = "An attach request is already in progress for this customer";
    /// let body = format!(r#"{{"error":{{"code":"conflict","message":"{message}"}}}}"#);
    /// assert_eq!(report.provider_error(pack), Some(body));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn provider_error(&self, pack: &Pack) -> Option<String> {
        let issues: Vec<_> = self
            .issues
            .iter()
            .map(|issue| Told {
                path: &issue.path,
                rule: &issue.rule,
                severity: issue.severity.name(),
                message: &issue.message,
            })
            .collect();
        provider_error(pack, &issues)
    }
}

/// The body for some issues. A rule with an answer of its own decides alone, as the provider stops there.
pub(crate) fn provider_error(pack: &Pack, issues: &[Told<'_>]) -> Option<String> {
    let errors: Vec<_> = issues.iter().filter(|issue| issue.severity == Severity::Error.name()).collect();
    let own = errors.iter().find_map(|issue| {
        let RuleReference::Rule(index) = pack.find_rule(issue.rule)? else { return None };
        Some((pack.rules.get(usize::from(index))?.provider_error?, issue.message))
    });
    if let Some((body, message)) = own {
        return Some(fill(body, "{message}", |writer| {
            writer.text(message);
        }));
    }
    if errors.is_empty() {
        return None;
    }
    Some(fill(pack.provider_error, "{errors}", |writer| {
        writer.object(|writer| {
            for (index, issue) in errors.iter().enumerate() {
                // All texts of a path stand together, at its first place.
                if errors.iter().take(index).any(|earlier| earlier.path == issue.path) {
                    continue;
                }
                writer.key(issue.path).array(|writer| {
                    for same in errors.iter().filter(|other| other.path == issue.path) {
                        writer.text(same.message);
                    }
                });
            }
        });
    }))
}

fn fill(body: &str, place: &str, write: impl FnOnce(&mut JsonWriter<'_>)) -> String {
    let mut value = String::new();
    write(&mut JsonWriter::new(&mut value));
    let at = body.as_bytes().windows(place.len()).position(|window| window == place.as_bytes()).unwrap_or(body.len());
    let (before, after) = (body.get(..at).unwrap_or_default(), body.get(at + place.len()..).unwrap_or_default());
    [before, &value, after].concat()
}
