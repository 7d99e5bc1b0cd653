//! From the JavaScript flattener to a document.
//!
//! The flattener walks a payload by the pack's fields and writes all strings and numbers one after the other into one
//! text, and one number for each cell: the kind of value in the low three bits, a length or a count above. The cells of
//! a row stand together; the rows of an array stand behind the row that holds it, depth first. Lengths are in UTF-16
//! code units, as JavaScript counts them.

use super::{Cell, Document, MAX_ITEMS, Source, Value};
use crate::json::Span;
use crate::pack::model::{Kind, Pack};

/// What a cell of the flattener's table holds.
mod kind {
    pub(super) const NULL: u32 = 1;
    pub(super) const BOOLEAN: u32 = 2;
    pub(super) const NUMBER: u32 = 3;
    pub(super) const TEXT: u32 = 4;
    pub(super) const ARRAY: u32 = 5;
    pub(super) const OBJECT: u32 = 6;
    pub(super) const MAP: u32 = 7;
}

impl Document {
    /// Takes over what the flattener wrote: the text of all values and the table of cells. Returns nothing when the
    /// table does not fit the pack, which only a fault of the caller can cause.
    pub(crate) fn unpack(&mut self, pack: &Pack, text: &str, cells: &[u32]) -> Option<()> {
        self.clear();
        let mut walk = Walk { pack, text, ascii: text.is_ascii(), position: 0, cells, document: self };
        walk.row(0, 0, 0)?;
        self.spread(pack);
        Some(())
    }
}

struct Walk<'a> {
    pack: &'a Pack,
    text: &'a str,
    ascii: bool,
    position: usize,
    cells: &'a [u32],
    document: &'a mut Document,
}

impl Walk<'_> {
    fn row(&mut self, table: u16, index: u32, parent: u32) -> Option<()> {
        let pack = self.pack;
        let fields = &pack.tables.get(usize::from(table))?.fields;
        let (own, rest) = self.cells.split_at_checked(fields.len())?;
        self.cells = rest;
        let begin = self.document.cells.len();
        let row = self.document.push_row(table, fields.len(), index, parent);
        for ((cell, place), field) in own.iter().zip(begin..).zip(fields.iter()) {
            let (kind, length) = (cell & 7, cell >> 3);
            if *cell == 0 {
                continue;
            }
            let value = match kind {
                kind::NULL => Value::Null,
                kind::BOOLEAN if length & 1 != 0 => Value::True,
                kind::BOOLEAN => Value::False,
                kind::NUMBER => Value::Number(self.take(length)?),
                kind::TEXT => Value::Text(self.take(length)?),
                kind::OBJECT => Value::Object { unexpected: length },
                kind::MAP => Value::Map { non_ascii: length & 1 != 0 },
                kind::ARRAY => {
                    let first = u32::try_from(self.document.rows.len()).ok()?;
                    match field.kind {
                        Kind::Array { table, .. } => {
                            for index in 0..length.min(MAX_ITEMS) {
                                self.row(table, index, row)?;
                            }
                        }
                        Kind::Rest { table, .. } => {
                            for index in 0..length.min(MAX_ITEMS) {
                                self.named(table, index, row)?;
                            }
                        }
                        _ => {}
                    }
                    Value::Array { first, count: length }
                }
                _ => Value::Absent,
            };
            if let Some(place) = self.document.cells.get_mut(place) {
                *place = Cell { value, offset: 0 };
            }
        }
        self.document.end_row(row);
        Some(())
    }

    /// A row of a rest: the length of its key, then its cells.
    fn named(&mut self, table: u16, index: u32, parent: u32) -> Option<()> {
        let (length, rest) = self.cells.split_first()?;
        self.cells = rest;
        let name = self.take(*length)?;
        let row = u32::try_from(self.document.rows.len()).ok()?;
        self.document.named.push((row, name));
        self.row(table, index, parent)
    }

    /// The next stretch of the text, `units` UTF-16 code units long.
    fn take(&mut self, units: u32) -> Option<Source> {
        let len = if self.ascii { units as usize } else { utf8_length(self.text.get(self.position..)?, units) };
        let span = Span { start: u32::try_from(self.position).ok()?, len: u32::try_from(len).ok()? };
        self.position += len;
        (self.position <= self.text.len()).then_some(Source { span, unescaped: false })
    }
}

fn utf8_length(text: &str, units: u32) -> usize {
    let mut left = units as usize;
    let mut length = 0;
    for character in text.chars() {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(character.len_utf16());
        length += character.len_utf8();
    }
    length
}
