//! The reusable checker.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::code::Code;
use crate::context::{Context, ContextError};
use crate::document::Document;
use crate::engine::{self, Findings, Patterns, Run};
use crate::pack::RuleReference;
use crate::pack::model::{Pack, Severity};
use crate::report::{Report, report};

/// Checks bodies against one pack. Reused, it allocates nothing for a valid body.
///
/// ```
/// use firstpass::{Checker, Context, Date, pack};
///
/// let mut checker = Checker::new(pack("fin/v2/attach")?);
/// let report = checker.check(r#"{"tos_policies_value": 7}"#, &Context::as_of(Date::new(2026, 11, 20).unwrap()));
/// assert!(!report.is_valid());
/// assert_eq!(report.issues[0].path, "identifying_documents");
/// assert_eq!(report.issues[0].message, "identifying_documents is required");
/// # Ok::<(), firstpass::UnknownPack>(())
/// ```
pub struct Checker<'p> {
    pack: &'p Pack,
    document: Document,
    findings: Findings,
    patterns: Patterns,
    /// The policy of the last context, and what it means for this pack.
    policy: Vec<(String, Severity)>,
    overrides: Vec<(RuleReference, Severity)>,
    has_unknown_rule: bool,
}

/// What a run found, counted: enough for most bodies of a long stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// The number of issues.
    pub issues: usize,
    /// The worst severity among them.
    pub worst: Option<Severity>,
    /// The number of checks that could not be made.
    pub unverified: usize,
}

impl<'p> Checker<'p> {
    /// A checker for a pack.
    pub fn new(pack: &'p Pack) -> Self {
        Self {
            pack,
            document: Document::new(),
            findings: Findings::default(),
            patterns: Patterns::of(pack),
            policy: Vec::new(),
            overrides: Vec::new(),
            has_unknown_rule: false,
        }
    }

    /// The pack.
    pub fn pack(&self) -> &'p Pack {
        self.pack
    }

    /// Whether the context suits the pack: every rule that its `policy` names exists. [`check`](Self::check) goes on
    /// without the unknown ones and says in the report that it is not complete.
    ///
    /// # Errors
    ///
    /// [`ContextError::UnknownKey`] with the rule's id.
    pub fn accepts(&self, context: &Context) -> Result<(), ContextError> {
        match context.policy.iter().find(|(rule, _)| self.pack.find_rule(rule).is_none()) {
            Some((rule, _)) => Err(ContextError::UnknownKey(["policy.", rule].concat())),
            None => Ok(()),
        }
    }

    /// Checks a JSON text.
    pub fn check(&mut self, json: &str, context: &Context) -> Report<'p> {
        self.check_bytes(json.as_bytes(), context)
    }

    /// Checks a JSON text that may not be UTF-8, which is then an issue.
    pub fn check_bytes(&mut self, json: &[u8], context: &Context) -> Report<'p> {
        self.run(json, context);
        self.report(json, context)
    }

    /// Checks without making a report. [`report`](Self::report) makes it when it is wanted, which costs more than the
    /// check itself.
    ///
    /// ```
    /// # use firstpass::{Checker, Context, Date, pack};
    /// let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
    /// let mut checker = Checker::new(pack("fin/v2/attach")?);
    /// if checker.run(b"{}", &context).issues > 0 {
    ///     assert_eq!(checker.report(b"{}", &context).issues.len(), 3);
    /// }
    /// # Ok::<(), firstpass::UnknownPack>(())
    /// ```
    pub fn run(&mut self, json: &[u8], context: &Context) -> Outcome {
        match self.document.read(self.pack, json) {
            Err(error) => self.stopped(error.code, u32::try_from(error.offset).ok(), context),
            Ok(text) => self.judge(text, context),
        }
    }

    /// Checks a JSON value. The report is that of [`check`](Self::check) for the text that the value prints, with two
    /// differences: `json.depth` and `json.size` have no place in a text, and of a value that breaks both limits either
    /// is told. What a value cannot hold, such as a key that is given twice, cannot be told.
    ///
    /// ```
    /// # use firstpass::{Checker, Context, Date, pack};
    /// let body = serde_json::json!({ "tos_policies_value": 7, "address_documents": [] });
    /// let mut checker = Checker::new(pack("fin/v2/attach")?);
    /// let report = checker.check_value(&body, &Context::as_of(Date::new(2026, 11, 20).unwrap()));
    /// let codes: Vec<_> = report.issues.iter().map(|issue| issue.code.name()).collect();
    /// assert_eq!(codes, ["missing", "items.too_few", "type"]);
    /// # Ok::<(), firstpass::UnknownPack>(())
    /// ```
    #[cfg(feature = "serde")]
    pub fn check_value(&mut self, body: &serde_json::Value, context: &Context) -> Report<'p> {
        match self.document.fill(self.pack, body) {
            Err(code) => self.stopped(code, None, context),
            Ok(()) => self.judge("", context),
        };
        self.report(&[], context)
    }

    /// A body that could not be read to its end.
    #[cold]
    pub(crate) fn stopped(&mut self, code: Code, offset: Option<u32>, context: &Context) -> Outcome {
        self.prepare(context);
        engine::unreadable(&mut self.findings, code, offset);
        self.outcome()
    }

    /// Runs the rules over the document; `text` is where it has its strings from.
    fn judge(&mut self, text: &str, context: &Context) -> Outcome {
        self.prepare(context);
        Run {
            pack: self.pack,
            document: &self.document,
            text,
            context,
            patterns: &self.patterns,
            overrides: &self.overrides,
            findings: &mut self.findings,
        }
        .run(self.has_unknown_rule);
        self.outcome()
    }

    fn prepare(&mut self, context: &Context) {
        if self.policy != context.policy {
            self.policy.clone_from(&context.policy);
            (self.overrides, self.has_unknown_rule) = engine::overrides(self.pack, context);
        }
    }

    fn outcome(&self) -> Outcome {
        let Findings { issues, unverified, .. } = &self.findings;
        Outcome {
            issues: issues.len(),
            worst: issues.iter().map(|finding| finding.severity).min(),
            unverified: unverified.len(),
        }
    }

    /// The report of the last [`run`](Self::run), which had the same text and context.
    pub fn report(&self, json: &[u8], context: &Context) -> Report<'p> {
        report(self.pack, context.as_of, &self.document, json, &self.overrides, &self.findings)
    }

    /// The rules that could not decide in the last [`run`](Self::run), and why: the entries of the report's `unverified`,
    /// for counting them.
    pub fn unverified(&self) -> impl Iterator<Item = (RuleReference, Code)> {
        self.findings.unverified.iter().map(|finding| (finding.rule, finding.code))
    }

    /// Where the value at a path of the last body begins in its text; for pointing at it.
    pub fn offset(&self, pointer: &str) -> Option<u32> {
        let mut row = 0;
        let mut column = 0u16;
        for part in pointer.split('/').skip(1) {
            let table = self.document.row(row)?.table;
            let rows = self.pack.tables.get(usize::from(table))?;
            if let crate::document::Value::Array { first, count } = self.document.cell(row, column).value {
                let index: u32 = part.parse().ok().filter(|index: &u32| *index < count && part == index.to_string())?;
                row = (0..index).try_fold(first, |row, _| Some(self.document.row(row)?.end))?;
                column = 0;
            } else {
                let found = rows.columns().find(|(_, field)| field.parent == column && field.name == part);
                let Some((found, _)) = found else { break };
                // A missing field is pointed at by the object that should hold it.
                if self.document.cell(row, found).value == crate::document::Value::Absent {
                    break;
                }
                column = found;
            }
        }
        Some(self.document.cell(row, column).offset)
    }
}

impl fmt::Debug for Checker<'_> {
    /// Says which pack it is, and nothing of the body that was checked last.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Checker").field("pack", &self.pack.id).finish_non_exhaustive()
    }
}
