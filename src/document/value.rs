//! From a value that serde_json holds to a document.
//!
//! A value has no text, so there are no offsets, no duplicate keys and no byte order mark. Everything else is as in
//! [`read`](Document::read) of the text that the value prints: its numbers are judged as they print, and its size is the
//! length of that text.

use alloc::string::String;
use core::fmt::{self, Write as _};

use serde_json::{Map, Value as Json};

use super::read::find;
use super::{Cell, Document, MAX_BYTES, MAX_ITEMS, Source, Value, rest};
use crate::code::Code;
use crate::json::{MAX_DEPTH, Span};
use crate::pack::model::{Kind, Pack, Table};

impl Document {
    /// Takes over a body. Its strings and numbers are copied to where unescaped ones stand.
    ///
    /// # Errors
    ///
    /// `json.depth` or `json.size`, which stop a check; of a body that is both too deep and too large, the one that is
    /// seen first.
    pub(crate) fn fill(&mut self, pack: &Pack, body: &Json) -> Result<(), Code> {
        self.clear();
        let Some(table) = pack.tables.first() else { return Ok(()) };
        let mut walk = Walk { pack, document: self, size: 0, depth: 0 };
        let row = walk.document.push_row(0, table.fields.len(), 0, 0);
        walk.value(table, row, 0, body)?;
        self.end_row(row);
        self.spread(pack);
        Ok(())
    }
}

struct Walk<'p, 'd> {
    pack: &'p Pack,
    document: &'d mut Document,
    /// How many bytes the text of what was seen so far has.
    size: usize,
    depth: u32,
}

impl<'p> Walk<'p, '_> {
    /// Puts one value into its cell, and what it holds into theirs.
    fn value(&mut self, table: &'p Table, row: u32, column: u16, value: &Json) -> Result<(), Code> {
        let kind = table.fields.get(usize::from(column)).map(|field| &field.kind);
        let value = match (value, kind) {
            (Json::Null, _) => {
                self.spend(4)?;
                Value::Null
            }
            (Json::Bool(value), _) => {
                self.spend(if *value { 4 } else { 5 })?;
                if *value { Value::True } else { Value::False }
            }
            (Json::Number(number), _) => {
                let source = self.copy(|buffer| write!(buffer, "{number}"));
                self.spend(source.span.len as usize)?;
                Value::Number(source)
            }
            (Json::String(text), _) => {
                self.spend(quoted_length(text))?;
                Value::Text(self.copy(|buffer| buffer.write_str(text)))
            }
            (Json::Object(entries), Some(Kind::Object)) => {
                Value::Object { unexpected: self.object(table, row, column, entries)? }
            }
            (Json::Array(items), Some(Kind::Array { table, .. })) => self.array(*table, row, items)?,
            (Json::Array(_), _) => {
                self.skip(value)?;
                Value::Array { first: 0, count: 0 }
            }
            (Json::Object(_), _) => Value::Map { non_ascii: self.skip(value)? },
        };
        self.document.set(row, column, Cell { value, offset: 0 });
        Ok(())
    }

    /// Walks the entries of an object with declared fields and returns how many keys are undeclared.
    fn object(&mut self, table: &'p Table, row: u32, object: u16, entries: &Map<String, Json>) -> Result<u32, Code> {
        self.open(entries.len())?;
        let end = table.fields.get(usize::from(object)).map_or(0, |field| field.end);
        let rest = rest(table, object);
        let mut unexpected = 0;
        for (key, value) in entries {
            self.spend(quoted_length(key) + 1)?;
            if let Some((column, _)) = find(table, object, object + 1, end, key) {
                self.value(table, row, column, value)?;
            } else {
                match rest {
                    Some((_, values)) if self.document.named.len() < MAX_ITEMS as usize => {
                        self.named(values, row, key, value)?;
                    }
                    _ => {
                        unexpected += 1;
                        self.skip(value)?;
                    }
                }
            }
        }
        self.depth -= 1;
        Ok(self.document.count_rest(table, row, object, unexpected))
    }

    /// The value of a key that belongs to the rest of an object.
    fn named(&mut self, number: u16, parent: u32, key: &str, value: &Json) -> Result<(), Code> {
        let Some(table) = self.pack.tables.get(usize::from(number)) else { return Ok(()) };
        let name = self.copy(|buffer| buffer.write_str(key));
        let row = self.document.push_named(number, table.fields.len(), parent, name, "", 0);
        self.value(table, row, 0, value)?;
        self.document.end_row(row);
        Ok(())
    }

    /// Walks the items of a declared array; those beyond the limit are only counted.
    fn array(&mut self, number: u16, parent: u32, items: &[Json]) -> Result<Value, Code> {
        self.open(items.len())?;
        let first = u32::try_from(self.document.rows.len()).unwrap_or(u32::MAX);
        for (index, item) in (0u32..).zip(items) {
            match self.pack.tables.get(usize::from(number)) {
                Some(table) if index < MAX_ITEMS => {
                    let row = self.document.push_row(number, table.fields.len(), index, parent);
                    self.value(table, row, 0, item)?;
                    self.document.end_row(row);
                }
                _ => _ = self.skip(item)?,
            }
        }
        self.depth -= 1;
        Ok(Value::Array { first, count: u32::try_from(items.len()).unwrap_or(u32::MAX) })
    }

    /// Walks a value that has no place in the document. Says whether a string or a key in it is not ASCII.
    fn skip(&mut self, value: &Json) -> Result<bool, Code> {
        let mut non_ascii = false;
        match value {
            Json::Null | Json::Bool(true) => self.spend(4)?,
            Json::Bool(false) => self.spend(5)?,
            Json::Number(number) => {
                let mut length = Length(0);
                // Counting cannot fail.
                _ = write!(length, "{number}");
                self.spend(length.0)?;
            }
            Json::String(text) => {
                self.spend(quoted_length(text))?;
                non_ascii = !text.is_ascii();
            }
            Json::Array(items) => {
                self.open(items.len())?;
                for item in items {
                    non_ascii |= self.skip(item)?;
                }
                self.depth -= 1;
            }
            Json::Object(entries) => {
                self.open(entries.len())?;
                for (key, value) in entries {
                    self.spend(quoted_length(key) + 1)?;
                    non_ascii |= !key.is_ascii();
                    non_ascii |= self.skip(value)?;
                }
                self.depth -= 1;
            }
        }
        Ok(non_ascii)
    }

    /// An array or an object begins: its brackets and commas are paid for, and it is one level deeper.
    fn open(&mut self, entries: usize) -> Result<(), Code> {
        if self.depth == MAX_DEPTH {
            return Err(Code::JsonDepth);
        }
        self.depth += 1;
        self.spend(2 + entries.saturating_sub(1))
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Code> {
        self.size = self.size.saturating_add(bytes);
        if self.size > MAX_BYTES { Err(Code::JsonSize) } else { Ok(()) }
    }

    /// Writes to the unescaped strings. The span of what was written.
    fn copy(&mut self, write: impl FnOnce(&mut String) -> fmt::Result) -> Source {
        let buffer = &mut self.document.unescaped;
        let start = buffer.len();
        // A `String` takes everything.
        _ = write(buffer);
        let len = u32::try_from(buffer.len() - start).unwrap_or(0);
        Source { span: Span { start: u32::try_from(start).unwrap_or(u32::MAX), len }, unescaped: true }
    }
}

/// The length of a string as JSON writes it, with its quotes.
fn quoted_length(text: &str) -> usize {
    let escapes = text.bytes().map(|byte| match byte {
        b'"' | b'\\' | 0x08 | 0x0C | b'\n' | b'\r' | b'\t' => 1,
        0x00..0x20 => 5,
        _ => 0,
    });
    2 + text.len() + escapes.sum::<usize>()
}

/// Counts what is written to it.
struct Length(usize);

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}
