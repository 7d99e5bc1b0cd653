//! Values that must all be different, over one array or several.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::rules::Site;
use super::{Extra, Run};
use crate::code::Code;
use crate::document::Value;
use crate::pack::model::{Condition, Kind, Require};
use crate::sort::sort;

/// One value: its text, and where it stands in the order in which issues are told.
#[derive(Clone, Copy)]
struct Entry<'a> {
    text: &'a str,
    list: u32,
    row: u32,
    column: u16,
    told: bool,
}

/// So many values are compared each with each, without memory of their own.
const FEW: usize = 8;

impl<'a> Run<'a> {
    pub(super) fn unique(&mut self, site: Site<'a>) {
        let Require::Unique { values, except, report, similar } = &site.rule.require else { return };
        let mut few: [Option<Entry<'a>>; FEW] = [None; FEW];
        let mut many: Vec<Entry<'a>> = Vec::new();
        let mut places = few.iter_mut();
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
                match places.next() {
                    Some(place) => *place = Some(entry),
                    None => many.push(entry),
                }
            }
        }
        if !many.is_empty() || repeats(&few, *similar) {
            let entries: Vec<_> = few.into_iter().flatten().chain(many).collect();
            self.repeated(site, &entries, *similar, !report.is_empty());
        }
    }

    /// Whether one of the conditions that are about this table holds.
    fn any(&self, table: u16, row: u32, conditions: &[(u16, Condition)]) -> bool {
        conditions.iter().any(|(about, condition)| *about == table && self.holds(row, condition) == Some(true))
    }

    /// Tells the entries that repeat an earlier one; with `both`, all that share a value with another.
    fn repeated(&mut self, site: Site<'a>, entries: &[Entry<'a>], similar: bool, both: bool) {
        let keys: Vec<Cow<'_, str>> = entries
            .iter()
            .map(|entry| if similar { Cow::Owned(letters(entry.text).collect()) } else { Cow::Borrowed(entry.text) })
            .collect();
        let mut sorted: Vec<(&str, &Entry<'_>)> = keys.iter().map(|key| &**key).zip(entries).collect();
        // The sort keeps equal ones in their order, so that the first of each value is the earliest.
        sort(&mut sorted, &|(key, entry), (other_key, other)| key.cmp(other_key).then(entry.text.cmp(other.text)));
        let code = if similar { Code::ItemsSimilar } else { Code::ItemsDuplicate };
        for group in sorted.chunk_by(|(key, _), (next, _)| key == next).filter(|group| group.len() > 1) {
            let first = group.iter().map(|(_, entry)| (entry.list, entry.row)).min();
            let mut before = None;
            for (_, entry) in group {
                // An exact repetition of one that is only similar is told by its own rule.
                let exact = similar && before.replace(entry.text) == Some(entry.text);
                if entry.told && !exact && (both || first != Some((entry.list, entry.row))) {
                    let extra = Extra { rank: entry.list, ..Extra::default() };
                    self.tell(site.number, site.rule.severity, Some((entry.row, entry.column)), code.into(), extra);
                }
            }
        }
    }
}

/// Whether two of a few values are the same.
fn repeats(few: &[Option<Entry<'_>>], similar: bool) -> bool {
    let same = |one: &str, other: &str| if similar { letters(one).eq(letters(other)) } else { one == other };
    let mut rest = few;
    while let [Some(entry), others @ ..] = rest {
        if others.iter().flatten().any(|other| same(entry.text, other.text)) {
            return true;
        }
        rest = others;
    }
    false
}

/// Without ASCII punctuation and white space, and in capitals. Other characters stay as they are.
fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let kept = text.chars().filter(|character| !character.is_ascii() || character.is_ascii_alphanumeric());
    kept.map(|character| character.to_ascii_uppercase())
}
