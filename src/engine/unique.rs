//! Values that must all be different, over one array or several.

use alloc::string::String;
use alloc::vec::Vec;

use super::rules::Site;
use super::{Extra, Run};
use crate::check::integer;
use crate::code::Code;
use crate::document::Value;
use crate::pack::model::{Condition, Kind, Require};
use crate::sort::sort;

/// What makes two values the same: a number is the same however it is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Same<'a> {
    Text(&'a str),
    Number(i64),
}

/// One value, and where it stands in the order in which issues are told.
#[derive(Clone, Copy)]
struct Entry<'a> {
    value: Same<'a>,
    list: u32,
    table: u16,
    row: u32,
    column: u16,
}

/// So many values are compared each with each, without memory of their own.
const FEW: usize = 8;

impl<'a> Run<'a> {
    pub(super) fn unique(&mut self, site: Site<'a>) {
        let Require::Unique { values, except, report, similar } = &site.rule.require else { return };
        let is_about = |table: u16| values.iter().any(|(about, _)| *about == table);
        if self.document.rows().iter().filter(|row| is_about(row.table)).nth(1).is_none() {
            return;
        }
        let mut few: [Option<Entry<'a>>; FEW] = [None; FEW];
        let mut many: Vec<Entry<'a>> = Vec::new();
        let mut places = few.iter_mut();
        let (pack, document) = (self.pack, self.document);
        for ((table, column), list) in values.iter().zip(0u32..) {
            let is_text = matches!(pack.field(*table, *column).map(|field| &field.kind), Some(Kind::Text(_)));
            for (row, _) in (0u32..).zip(document.rows()).filter(|(_, item)| item.table == *table) {
                let value = match document.cell(row, *column).value {
                    Value::Text(_) if is_text => self.words(row, *column).map(Same::Text),
                    Value::Number(source) if !is_text => {
                        integer::parse(document.text(source, self.text)).ok().map(|number| Same::Number(number.value))
                    }
                    _ => None,
                };
                let Some(value) = value else { continue };
                let entry = Entry { value, list, table: *table, row, column: *column };
                match places.next() {
                    Some(place) => *place = Some(entry),
                    None => many.push(entry),
                }
            }
        }
        // Which rows are left out matters only where values are the same at all.
        if !many.is_empty() || repeats(&few, *similar) {
            let all = few.into_iter().flatten().chain(many);
            let entries: Vec<_> = all.filter(|entry| !self.any(*entry, except, true)).collect();
            self.repeated(site, &entries, *similar, report);
        }
    }

    /// Whether one of the conditions that are about this table may hold: certainly, or with `unknown` perhaps.
    fn any(&self, entry: Entry<'_>, conditions: &[(u16, Condition)], unknown: bool) -> bool {
        let mut own = conditions.iter().filter(|(about, _)| *about == entry.table);
        own.any(|(_, condition)| self.holds(entry.row, condition).unwrap_or(unknown))
    }

    /// Tells the entries that repeat an earlier one; where `report` names rows, those that share a value with another.
    fn repeated(&mut self, site: Site<'a>, entries: &[Entry<'a>], similar: bool, report: &[(u16, Condition)]) {
        let letters: Vec<String> = entries.iter().map(|entry| letters(entry.value).collect()).collect();
        let keys = letters.iter().map(|letters| Same::Text(letters));
        let mut sorted: Vec<(Same<'_>, &Entry<'_>)> =
            keys.zip(entries).map(|(key, entry)| (if similar { key } else { entry.value }, entry)).collect();
        // The sort keeps equal ones in their order, so that the first of each value is the earliest.
        sort(&mut sorted, &|(key, entry), (other_key, other)| key.cmp(other_key).then(entry.value.cmp(&other.value)));
        let code = if similar { Code::ItemsSimilar } else { Code::ItemsDuplicate };
        for group in sorted.chunk_by(|(key, _), (next, _)| key == next).filter(|group| group.len() > 1) {
            let first = group.iter().map(|(_, entry)| (entry.list, entry.row)).min();
            let mut before = None;
            for (_, entry) in group {
                // An exact repetition of one that is only similar is told by its own rule.
                let exact = similar && before.replace(entry.value) == Some(entry.value);
                let told = match report {
                    [] => first != Some((entry.list, entry.row)),
                    rows => self.any(**entry, rows, false),
                };
                if told && !exact {
                    let extra = Extra { rank: entry.list, ..Extra::default() };
                    self.tell(site.number, site.rule.severity, Some((entry.row, entry.column)), code.into(), extra);
                }
            }
        }
    }
}

/// Whether two of a few values are the same.
fn repeats(few: &[Option<Entry<'_>>], similar: bool) -> bool {
    let same = |one: Same<'_>, other| if similar { letters(one).eq(letters(other)) } else { one == other };
    let mut rest = few;
    while let [Some(entry), others @ ..] = rest {
        if others.iter().flatten().any(|other| same(entry.value, other.value)) {
            return true;
        }
        rest = others;
    }
    false
}

/// Without ASCII punctuation and white space, and in capitals. Other characters stay as they are.
fn letters(value: Same<'_>) -> impl Iterator<Item = char> + '_ {
    let text = if let Same::Text(text) = value { text } else { "" };
    let kept = text.chars().filter(|character| !character.is_ascii() || character.is_ascii_alphanumeric());
    kept.map(|character| character.to_ascii_uppercase())
}
