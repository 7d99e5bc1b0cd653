//! Three-valued conditions: true, false or unknown.

use super::{Run, is_listed};
use crate::document::Value;
use crate::pack::model::{Condition, Field, Test};

impl Run<'_> {
    /// Whether all conditions hold for a row. One that is false makes the whole false; else one that is unknown makes it
    /// unknown.
    #[inline]
    pub(super) fn all(&self, row: u32, conditions: &[Condition]) -> Option<bool> {
        let mut result = Some(true);
        for condition in conditions {
            match self.holds(row, condition) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => result = None,
            }
        }
        result
    }

    /// Whether one condition holds for a row.
    pub(super) fn holds(&self, row: u32, condition: &Condition) -> Option<bool> {
        let (_, cell) = self.document.resolve(row, condition.field);
        match &condition.test {
            Test::In(values) => Some(is_listed(values, self.words_of(cell)?)),
            Test::NotIn(values) => Some(!is_listed(values, self.words_of(cell)?)),
            Test::Present => Some(!matches!(cell.value, Value::Absent | Value::Null)),
            Test::Absent => Some(matches!(cell.value, Value::Absent | Value::Null)),
        }
    }

    /// Whether the provider ignores the field in this row.
    #[inline]
    pub(super) fn is_ignored(&self, row: u32, field: &Field) -> bool {
        !field.ignored_when.is_empty() && self.all(row, field.ignored_when) == Some(true)
    }
}
