//! Rules that look at several values of a row, or at all items of an array.

use super::Detail;
use super::Run;
use super::rules::Answer::{self, Fine, Wrong};
use super::rules::{Site, wrong};
use crate::Date;
use crate::check::decimal::Decimal;
use crate::check::integer;
use crate::code::Code;
use crate::document::Value;
use crate::pack::model::{Condition, Require, Text};

impl Run<'_> {
    /// Counts the items that satisfy the conditions. One whose condition is unknown may count or not, so only what is
    /// certain is told (D-29).
    pub(super) fn count(&self, row: u32, array: u16, matching: &[Condition], min: u16, max: u16) -> Answer {
        let Value::Array { first, count } = self.document.cell(row, array).value else { return Fine };
        let (mut certain, mut possible) = (0u32, 0u32);
        let mut item = first;
        for _ in 0..count.min(crate::document::MAX_ITEMS) {
            match self.all(item, matching) {
                Some(true) => (certain, possible) = (certain + 1, possible + 1),
                None => possible += 1,
                Some(false) => {}
            }
            item = self.document.row(item).map_or(item, |row| row.end);
        }
        if certain > u32::from(max) {
            wrong(Code::ItemsTooManyMatching)
        } else if possible < u32::from(min) {
            wrong(Code::ItemsTooFewMatching)
        } else {
            Fine
        }
    }

    /// At least one field of an object, and at most so many.
    #[cold]
    #[inline(never)]
    pub(super) fn choice(&self, site: Site<'_>, columns: &'static [u16], max: u16) -> Answer {
        match self.present(site, columns) {
            None => Fine,
            Some(0) => Wrong(Code::ChoiceNone.into(), Detail::Names(columns)),
            Some(found) if found > usize::from(max) => Wrong(Code::ChoiceSeveral.into(), Detail::Names(columns)),
            Some(_) => Fine,
        }
    }

    /// All fields of an object, or none.
    #[cold]
    #[inline(never)]
    pub(super) fn together(&self, site: Site<'_>, columns: &'static [u16]) -> Answer {
        match self.present(site, columns) {
            Some(found) if found > 0 && found < columns.len() => {
                Wrong(Code::GroupIncomplete.into(), Detail::Names(columns))
            }
            _ => Fine,
        }
    }

    /// How many of some fields are there; nothing when the object around them is not.
    fn present(&self, site: Site<'_>, columns: &[u16]) -> Option<usize> {
        let object = self.document.cell(site.row, site.column.unwrap_or(0));
        let Value::Object { .. } = object.value else { return None };
        let is_there = |column: &&u16| {
            let value = self.document.cell(site.row, **column).value;
            !matches!(value, Value::Absent | Value::Null)
        };
        Some(columns.iter().filter(is_there).count())
    }

    /// The total of some numbers in a row and in all that it holds. A number that is missing where it should be, or is
    /// none, makes the total unknown; one in an object that is not there counts nothing.
    #[cold]
    #[inline(never)]
    pub(super) fn sum(
        &self,
        site: Site<'_>,
        values: &[(u16, u16)],
        [above, below, equals]: [Option<Text>; 3],
    ) -> Answer {
        let place = site.column.map_or(Value::Absent, |column| self.document.cell(site.row, column).value);
        if !matches!(place, Value::Object { .. } | Value::Array { .. }) {
            return Fine;
        }
        let row = site.row;
        let end = self.document.row(row).map_or(0, |row| row.end);
        let mut total = Decimal::from_units(0, 0);
        for number in row..end {
            let Some(item) = self.document.row(number) else { break };
            for (_, column) in values.iter().filter(|(table, _)| *table == item.table) {
                let cell = self.document.cell(number, *column);
                let field = self.pack.field(item.table, *column);
                let added = match cell.value {
                    Value::Number(_) => {
                        self.characters(cell).and_then(Decimal::parse).and_then(|own| total.checked_add(own))
                    }
                    Value::Absent | Value::Null => {
                        let parent = field.map_or(0, |field| field.parent);
                        match self.document.cell(number, parent).value {
                            Value::Object { .. } if field.is_some_and(|field| field.required) => None,
                            Value::Object { .. } | Value::Absent | Value::Null => Some(total),
                            _ => None,
                        }
                    }
                    _ => None,
                };
                let Some(added) = added else { return Fine };
                total = added;
            }
        }
        let fails = |bound: Option<Text>, is_wrong: fn(Decimal, Decimal) -> bool| {
            bound.filter(|bound| Decimal::parse(bound).is_some_and(|bound| is_wrong(total, bound)))
        };
        let told = |code: Code, bound: Text| Wrong(code.into(), Detail::Text(bound));
        if let Some(bound) = fails(above, |total, bound| total <= bound) {
            told(Code::SumTooSmall, bound)
        } else if let Some(bound) = fails(below, |total, bound| total >= bound) {
            told(Code::SumTooGreat, bound)
        } else if let Some(bound) = fails(equals, |total, bound| total != bound) {
            told(Code::SumMismatch, bound)
        } else {
            Fine
        }
    }

    /// What is asked of a date in three parts. Parts that are missing or no whole numbers are told at their own fields.
    #[cold]
    #[inline(never)]
    pub(super) fn ask_date_in_parts(&self, site: Site<'_>, parts: [u16; 3]) -> Answer {
        let part = |column: u16| {
            let digits = self.characters(self.document.cell(site.row, column))?;
            integer::parse(digits).ok().map(|number| number.value)
        };
        let [Some(year), Some(month), Some(day)] = parts.map(part) else { return Fine };
        let date = match (u16::try_from(year), u8::try_from(month), u8::try_from(day)) {
            (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day),
            _ => None,
        };
        match (&site.rule.require, date) {
            (Require::RealDate, None) => wrong(Code::DateNotReal),
            (_, None) => Fine,
            (require, Some(date)) => {
                let earlier = match require {
                    Require::After(reference) => self.words_of(self.document.resolve(site.row, *reference).1),
                    _ => None,
                };
                self.ask_date(require, date, earlier.and_then(Date::parse))
            }
        }
    }
}
