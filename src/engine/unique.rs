//! Values that must all be different, over one array or several.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::rules::Site;
use super::{Extra, Run};
use crate::code::Code;
use crate::document::Value;
use crate::pack::model::{Condition, Kind, Require};

/// One value: its text, and where it stands in the order in which issues are told.
struct Entry<'a> {
    text: &'a str,
    list: u32,
    row: u32,
    column: u16,
    told: bool,
}

impl<'a> Run<'a> {
    pub(super) fn unique(&mut self, site: Site<'a>) {
        let Require::Unique { values, except, report, similar } = &site.rule.require else { return };
        // Most requests have one value or two, which need no memory of their own.
        let mut entries: Vec<Entry<'a>> = Vec::new();
        let mut first: Option<Entry<'a>> = None;
        let (pack, document) = (self.pack, self.document);
        for ((table, column), list) in values.iter().zip(0u32..) {
            let is_text = matches!(pack.field(*table, *column).map(|field| &field.kind), Some(Kind::Text(_)));
            for (row, _) in (0u32..).zip(document.rows()).filter(|(_, item)| item.table == *table) {
                let text = match document.cell(row, *column).value {
                    Value::Text(_) if is_text => self.words(row, *column),
                    Value::Number(source) if !is_text => Some(document.text(source, self.text)),
                    _ => None,
                };
                let Some(text) = text else { continue };
                if self.any(*table, row, except) {
                    continue;
                }
                let told = report.is_empty() || self.any(*table, row, report);
                let entry = Entry { text, list, row, column: *column, told };
                match first.take() {
                    None if entries.is_empty() => first = Some(entry),
                    held => {
                        entries.extend(held);
                        entries.push(entry);
                    }
                }
            }
        }
        if entries.is_empty() {
            return;
        }
        self.repeated(site, entries, *similar, !report.is_empty());
    }

    /// Whether one of the conditions that are about this table holds.
    fn any(&self, table: u16, row: u32, conditions: &[(u16, Condition)]) -> bool {
        conditions.iter().any(|(about, condition)| *about == table && self.holds(row, condition) == Some(true))
    }

    /// Tells the entries that repeat an earlier one; with `both`, all that share a value with another.
    fn repeated(&mut self, site: Site<'a>, entries: Vec<Entry<'a>>, similar: bool, both: bool) {
        let mut keyed: Vec<(String, usize)> = Vec::new();
        let mut plain: Vec<(&str, usize)> = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            if similar {
                keyed.push((simplified(entry.text), index));
            } else {
                plain.push((entry.text, index));
            }
        }
        let repeats = if similar { groups(&mut keyed) } else { groups(&mut plain) };
        let code = if similar { Code::ItemsSimilar } else { Code::ItemsDuplicate };
        for group in repeats {
            let mut seen = BTreeSet::new();
            for (position, entry) in group.iter().filter_map(|index| entries.get(*index)).enumerate() {
                // An exact repetition of one that is only similar is told by its own rule.
                let exact = !seen.insert(entry.text) && similar;
                if entry.told && !exact && (both || position > 0) {
                    let extra = Extra { rank: entry.list, ..Extra::default() };
                    self.tell(site.number, site.rule.severity, Some((entry.row, entry.column)), code.into(), extra);
                }
            }
        }
    }
}

/// The positions that share a value, each group in order. Sorting keeps the time within `n log n`.
fn groups<T: Ord>(keyed: &mut [(T, usize)]) -> Vec<Vec<usize>> {
    keyed.sort_unstable();
    keyed
        .chunk_by(|one, next| one.0 == next.0)
        .filter(|group| group.len() > 1)
        .map(|group| group.iter().map(|(_, index)| *index).collect())
        .collect()
}

/// Letters and digits alone, in capitals.
fn simplified(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}
