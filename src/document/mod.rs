//! A request body as a flat table of values, addressed by the field numbers of a pack.
//!
//! Row 0 is the body. Every item of a declared array is a row of its own, behind the row that holds the array, and the
//! descendants of a row are the rows up to its `end`. A row has one cell for each field of its table; column 0 is the
//! row itself. Three producers fill a document: [`read`](Document::read) from JSON text,
//! [`unpack`](Document::unpack) from what the JavaScript flattener wrote, and `fill` from a `serde_json::Value`.

#[cfg(any(feature = "wasm", test))]
mod flat;
mod read;
#[cfg(feature = "serde")]
mod value;

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{KeySet, Span};
use crate::pack::model::{Kind, Pack, Reference, Table};

/// The greatest number of items of an array that are looked at (D-7).
pub(crate) const MAX_ITEMS: u32 = 1000;
/// The greatest length of a body in bytes (D-7).
pub(crate) const MAX_BYTES: usize = 1 << 20;

/// The table number of rows that a second key of the same name made void.
pub(crate) const VOID: u16 = u16::MAX;

/// A value, without what it says: text is a stretch of the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Value {
    /// The key is not there.
    #[default]
    Absent,
    /// `null`.
    Null,
    /// `false`. The two are variants of their own: with a byte inside, the value would be copied byte by byte.
    False,
    /// `true`
    True,
    /// A number: its decimal text.
    Number(Source),
    /// A string.
    Text(Source),
    /// An array: its first row and how many items it has, also those that were not read. Of an array where none belongs
    /// only the count is kept, as 0.
    Array {
        /// The row of the first item.
        first: u32,
        /// The number of items.
        count: u32,
    },
    /// An object with declared fields: how many undeclared keys it has.
    Object {
        /// The number of undeclared keys.
        unexpected: u32,
    },
    /// An object with any keys.
    Map {
        /// A key or a string in it has a character outside ASCII.
        non_ascii: bool,
    },
}

/// Where a text stands: in the source, or among the strings that had to be unescaped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Source {
    span: Span,
    unescaped: bool,
}

/// A value and where it begins.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cell {
    /// The value.
    pub(crate) value: Value,
    /// The byte offset in the JSON text; 0 where there was no text.
    pub(crate) offset: u32,
}

/// The body, or one item of an array.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Its table in the pack.
    pub(crate) table: u16,
    /// Its position in the array.
    pub(crate) index: u32,
    /// The row that holds the array.
    pub(crate) parent: u32,
    /// The row after its last descendant.
    pub(crate) end: u32,
    /// The first of its cells.
    cells: u32,
}

/// Something that was noticed while reading and is not a matter of a single cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// The text began with a byte order mark.
    ByteOrderMark,
    /// Something other than white space follows the body.
    Trailing {
        /// The offset of what follows.
        offset: u32,
    },
    /// A key was given twice: row and column of the field, or of the object or map around an undeclared key.
    DuplicateKey {
        /// The row.
        row: u32,
        /// The column.
        column: u16,
        /// The offset of the second key.
        offset: u32,
    },
}

/// The column that holds the keys of an object which no other field declares, and the table of their values.
pub(crate) fn rest(table: &Table, object: u16) -> Option<(u16, u16)> {
    (0u16..).zip(table.fields).skip(1).find_map(|(column, field)| match field.kind {
        Kind::Rest { table, .. } if field.parent == object => Some((column, table)),
        _ => None,
    })
}

/// A body that was read. Reading another one reuses the buffers. It has no debug form, because it holds values.
#[derive(Default)]
pub(crate) struct Document {
    rows: Vec<Row>,
    cells: Vec<Cell>,
    unescaped: String,
    /// The key of every row that stands for a key which no field declares.
    named: Vec<(u32, Source)>,
    notes: Vec<Note>,
    keys: KeySet,
    /// How many duplicates of `keys` are among the notes.
    noted: usize,
}

impl Document {
    /// An empty document.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// All rows, the body first.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A row by number.
    pub(crate) fn row(&self, row: u32) -> Option<&Row> {
        self.rows.get(row as usize)
    }

    /// What was noticed while reading.
    pub(crate) fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The cells of a row, by column.
    #[inline]
    pub(crate) fn cells(&self, row: &Row) -> &[Cell] {
        self.cells.get(row.cells as usize..).unwrap_or_default()
    }

    /// The cell of a row and column.
    #[inline]
    pub(crate) fn cell(&self, row: u32, column: u16) -> Cell {
        let Some(row) = self.rows.get(row as usize) else { return Cell::default() };
        self.cells.get(row.cells as usize + usize::from(column)).copied().unwrap_or_default()
    }

    /// The row and cell that a reference means, seen from `row`.
    #[inline]
    pub(crate) fn resolve(&self, mut row: u32, reference: Reference) -> (u32, Cell) {
        for _ in 0..reference.up {
            row = self.row(row).map_or(0, |row| row.parent);
        }
        (row, self.cell(row, reference.column))
    }

    /// The characters of a string or a number.
    #[inline]
    pub(crate) fn text<'a>(&'a self, source: Source, text: &'a str) -> &'a str {
        source.span.text(if source.unescaped { &self.unescaped } else { text })
    }

    /// The positions of a row in the arrays around it, the outermost first.
    pub(crate) fn positions(&self, mut row: u32, positions: &mut Vec<u32>) {
        let start = positions.len();
        while let Some(item) = self.row(row).filter(|item| item.table != 0) {
            positions.push(item.index);
            row = item.parent;
        }
        if let Some(own) = positions.get_mut(start..) {
            own.reverse();
        }
    }

    /// The key of a row of a rest.
    pub(crate) fn key<'a>(&'a self, row: u32, text: &'a str) -> Option<&'a str> {
        let (_, source) = self.named.iter().find(|(named, _)| *named == row)?;
        Some(self.text(*source, text))
    }

    /// The keys of all rows of a rest, in their order.
    #[cfg(feature = "wasm")]
    pub(crate) fn keys<'a>(&'a self, text: &'a str) -> impl Iterator<Item = String> + 'a {
        self.named.iter().map(move |(_, source)| String::from(self.text(*source, text)))
    }

    /// The rows whose tables let a plain text stand for an object: the text moves to the field that it means.
    fn spread(&mut self, pack: &Pack) {
        for (table, own) in (0u16..).zip(pack.tables) {
            if own.text_as.is_empty() {
                continue;
            }
            for row in 0..self.rows.len() {
                let row = u32::try_from(row).unwrap_or(u32::MAX);
                if self.row(row).is_none_or(|row| row.table != table) {
                    continue;
                }
                for (object, target) in own.text_as {
                    let cell = self.cell(row, *object);
                    if let Value::Text(_) = cell.value {
                        self.set(row, *target, cell);
                        self.set(row, *object, Cell { value: Value::Object { unexpected: 0 }, ..cell });
                    }
                }
            }
        }
    }

    /// Notes how many keys the rest of an object has, and `more` that were not read. The number of undeclared keys where
    /// the object has no rest.
    fn count_rest(&mut self, table: &Table, row: u32, object: u16, more: u32) -> u32 {
        if more == 0 && self.named.is_empty() {
            return 0;
        }
        let Some((column, values)) = rest(table, object) else { return more };
        let count = self.named.iter().filter(|(row, _)| self.row(*row).is_some_and(|row| row.table == values)).count();
        let count = u32::try_from(count).unwrap_or(u32::MAX).saturating_add(more);
        if count > 0 {
            self.set(row, column, Cell { value: Value::Array { first: 0, count }, offset: 0 });
        }
        0
    }

    /// Begins a row for a key that no field declares. A key that was given before makes the earlier row void, and is told
    /// at the new one.
    fn push_named(&mut self, table: u16, width: usize, parent: u32, name: Source, text: &str, offset: u32) -> u32 {
        let index = u32::try_from(self.named.len()).unwrap_or(u32::MAX);
        let row = self.push_row(table, width, index, parent);
        let key = self.text(name, text);
        let earlier = self.named.iter().rev().find(|(_, own)| self.text(*own, text) == key).map(|(row, _)| *row);
        self.named.push((row, name));
        if let Some(earlier) = earlier {
            let end = self.row(earlier).map_or(earlier, |row| row.end);
            for row in self.rows.get_mut(earlier as usize..end as usize).into_iter().flatten() {
                row.table = VOID;
            }
            self.notes.push(Note::DuplicateKey { row, column: 0, offset });
        }
        row
    }

    fn clear(&mut self) {
        self.rows.clear();
        self.named.clear();
        self.cells.clear();
        self.unescaped.clear();
        self.notes.clear();
        self.keys.clear();
        self.noted = 0;
    }

    /// Begins a row with empty cells and returns its number.
    fn push_row(&mut self, table: u16, width: usize, index: u32, parent: u32) -> u32 {
        let number = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let cells = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
        self.rows.push(Row { table, index, parent, end: number.saturating_add(1), cells });
        self.cells.resize(self.cells.len() + width, Cell::default());
        number
    }

    /// Ends a row: everything since its beginning is its descendant.
    fn end_row(&mut self, number: u32) {
        let end = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        if let Some(row) = self.rows.get_mut(number as usize) {
            row.end = end;
        }
    }

    #[inline]
    fn set(&mut self, row: u32, column: u16, cell: Cell) {
        let Some(row) = self.rows.get(row as usize) else { return };
        if let Some(place) = self.cells.get_mut(row.cells as usize + usize::from(column)) {
            *place = cell;
        }
    }
}
