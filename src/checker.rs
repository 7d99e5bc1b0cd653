//! The reusable checker.

use alloc::string::ToString;

use crate::context::{Context, ContextError};
use crate::document::Document;
use crate::engine::{self, Findings, Run};
use crate::pack::model::Pack;
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
#[derive(Debug)]
pub struct Checker<'p> {
    pack: &'p Pack,
    document: Document,
    findings: Findings,
}

impl<'p> Checker<'p> {
    /// A checker for a pack.
    pub fn new(pack: &'p Pack) -> Self {
        Self { pack, document: Document::new(), findings: Findings::default() }
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
            Some((rule, _)) => Err(ContextError::UnknownKey(alloc::format!("policy.{rule}"))),
            None => Ok(()),
        }
    }

    /// Checks a JSON text.
    pub fn check(&mut self, json: &str, context: &Context) -> Report<'p> {
        self.check_bytes(json.as_bytes(), context)
    }

    /// Checks a JSON text that may not be UTF-8, which is then an issue.
    pub fn check_bytes(&mut self, json: &[u8], context: &Context) -> Report<'p> {
        let (overrides, unknown) = engine::overrides(self.pack, context);
        match self.document.read(self.pack, json) {
            Err(error) => engine::unreadable(&mut self.findings, error),
            Ok(text) => Run {
                pack: self.pack,
                document: &self.document,
                text,
                context,
                overrides: &overrides,
                findings: &mut self.findings,
            }
            .run(unknown),
        }
        report(self.pack, context.as_of, &self.document, json, &overrides, &self.findings)
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
