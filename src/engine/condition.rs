//! Three-valued conditions: true, false or unknown.

use super::{Run, is_listed};
use crate::document::{MAX_ITEMS, Value};
use crate::pack::model::{Condition, Field, Reference, Rule, Test, Text};

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
            Test::Is(expected) => match cell.value {
                Value::True => Some(*expected),
                Value::False => Some(!*expected),
                _ => None,
            },
            Test::Empty(expected) => match cell.value {
                Value::Array { count, .. } => Some((count == 0) == *expected),
                _ => None,
            },
            Test::Contains(values) => self.contains(row, condition.field, values, true),
            Test::ContainsAny(values) => self.contains(row, condition.field, values, false),
        }
    }

    /// Whether an array contains all of some texts, or one of them. An item of a wrong type may be any text.
    #[cold]
    #[inline(never)]
    fn contains(&self, row: u32, field: Reference, values: &[Text], all: bool) -> Option<bool> {
        let Value::Array { first, count } = self.document.resolve(row, field).1.value else { return None };
        let items = || {
            let items = self.document.rows().iter().zip(0u32..).skip(first as usize);
            items.take(count.min(MAX_ITEMS) as usize).map(|(_, row)| self.words(row, 0))
        };
        let has = |value: &Text| items().any(|item| item == Some(*value));
        let found = if all { values.iter().all(has) } else { values.iter().any(has) };
        if !found && items().any(|item| item.is_none()) { None } else { Some(found) }
    }

    /// Whether a rule applies to a row.
    #[inline]
    pub(super) fn applies(&self, row: u32, rule: &Rule) -> bool {
        (rule.when.is_empty() || self.all(row, rule.when) == Some(true))
            && (rule.when_any.is_empty() || rule.when_any.iter().any(|when| self.all(row, when) == Some(true)))
    }

    /// Whether the provider ignores the field in this row.
    #[inline]
    pub(super) fn is_ignored(&self, row: u32, field: &Field) -> bool {
        !field.ignored_when.is_empty() && self.all(row, field.ignored_when) == Some(true)
    }
}
