//! From JSON text to a document: one pass, led by the pack.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Cell, Document, MAX_BYTES, MAX_ITEMS, Note, Source, VOID, Value, rest};
use crate::Code;
use crate::json::{JsonError, Reader, Span, Text, Token, unescape};
use crate::pack::model::{Field, Kind, Pack, Table};

/// Why a text was not read to its end: the code and the byte offset.
pub(crate) type ReadError = JsonError;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

impl Document {
    /// Reads a JSON text with the pack's fields. Returns the text, whose stretches the cells name.
    ///
    /// An error is one of the five that stop a check (D-22).
    pub(crate) fn read<'t>(&mut self, pack: &Pack, bytes: &'t [u8]) -> Result<&'t str, ReadError> {
        self.clear();
        if bytes.len() > MAX_BYTES {
            return Err(ReadError { code: Code::JsonSize, offset: MAX_BYTES });
        }
        let mut start = 0;
        let text = core::str::from_utf8(bytes)
            .map_err(|error| ReadError { code: Code::JsonEncoding, offset: error.valid_up_to() })?;
        let body = match text.strip_prefix('\u{FEFF}') {
            Some(rest) => {
                self.notes.push(Note::ByteOrderMark);
                start = BYTE_ORDER_MARK.len();
                rest
            }
            None => text,
        };
        let Some(table) = pack.tables.first() else { return Ok(text) };
        let mut walk = Walk { pack, reader: Reader::new(body), document: self, error: None };
        _ = walk.body(table);
        let error = walk.error;
        if start > 0 {
            self.shift(start);
        }
        self.spread(pack);
        match error {
            None => Ok(text),
            Some(error) => Err(ReadError { offset: error.offset + start, ..error }),
        }
    }

    /// Moves every offset behind the byte order mark, which the reader did not see.
    #[cold]
    fn shift(&mut self, by: usize) {
        let by = u32::try_from(by).unwrap_or(0);
        for cell in &mut self.cells {
            cell.offset += by;
            if let Value::Text(source) | Value::Number(source) = &mut cell.value
                && !source.unescaped
            {
                source.span.start += by;
            }
        }
        for (_, source) in self.named.iter_mut().filter(|(_, source)| !source.unescaped) {
            source.span.start += by;
        }
        for note in &mut self.notes {
            if let Note::DuplicateKey { offset, .. } | Note::Trailing { offset } = note {
                *offset += by;
            }
        }
    }

    /// Makes the rows of an array void, which a second key of the same name replaces.
    #[cold]
    fn void(&mut self, row: u32, field: &Field, column: u16) {
        for column in column..field.end.max(column + 1) {
            if let Value::Array { first, count } = self.cell(row, column).value
                && count > 0
            {
                let end = self.row(row).map_or(0, |_| self.array_end(first, count));
                for row in self.rows.get_mut(first as usize..end as usize).into_iter().flatten() {
                    row.table = VOID;
                }
            }
            self.set(row, column, Cell::default());
        }
    }

    fn array_end(&self, first: u32, count: u32) -> u32 {
        let mut row = first;
        for _ in 0..count.min(MAX_ITEMS) {
            row = self.row(row).map_or(row, |row| row.end);
        }
        row
    }
}

struct Walk<'p, 't, 'd> {
    pack: &'p Pack,
    reader: Reader<'t>,
    document: &'d mut Document,
    error: Option<ReadError>,
}

/// The walk ended early; the walk itself holds the error, so that its steps return next to nothing.
struct Stopped;

type Step<T = ()> = Result<T, Stopped>;

/// A row while it is read: its table, its number and the place of its first cell.
#[derive(Clone, Copy)]
struct Line<'p> {
    table: &'p Table,
    row: u32,
    cells: usize,
}

impl<'p> Walk<'p, '_, '_> {
    fn body(&mut self, table: &'p Table) -> Step {
        let row = self.document.push_row(0, table.fields.len(), 0, 0);
        self.value(Line { table, row, cells: 0 }, 0)?;
        self.document.end_row(row);
        if let Err(error) = self.reader.finish() {
            // The body itself was read, so it is checked all the same.
            self.document.notes.push(Note::Trailing { offset: u32::try_from(error.offset).unwrap_or(u32::MAX) });
        }
        Ok(())
    }

    #[cold]
    fn stop(&mut self, error: ReadError) -> Stopped {
        self.error = Some(error);
        Stopped
    }

    /// Reads one value into its cell, and what it holds into theirs.
    #[inline]
    fn value(&mut self, line: Line<'p>, column: u16) -> Step {
        let offset = u32::try_from(self.reader.next_position()).unwrap_or(u32::MAX);
        let token = self.reader.token().map_err(|error| self.stop(error))?;
        let value = match token {
            Token::Text(text) => Value::Text(self.source(text)),
            Token::Number(span) => Value::Number(Source { span, unescaped: false }),
            Token::Null => Value::Null,
            Token::Bool(true) => Value::True,
            Token::Bool(false) => Value::False,
            Token::Object | Token::Array => self.container(line, column, token)?,
        };
        if let Some(place) = self.document.cells.get_mut(line.cells + usize::from(column)) {
            *place = Cell { value, offset };
        }
        Ok(())
    }

    #[inline(never)]
    fn container(&mut self, line: Line<'p>, column: u16, token: Token) -> Step<Value> {
        let kind = line.table.fields.get(usize::from(column)).map(|field| &field.kind);
        match (token, kind) {
            (Token::Object, Some(Kind::Object)) => Ok(Value::Object { unexpected: self.object(line, column)? }),
            (Token::Array, Some(Kind::Array { table, .. })) => self.array(*table, line.row),
            _ => self.other(token, line.row, column),
        }
    }

    /// Reads the fields of an object and returns how many keys are undeclared.
    fn object(&mut self, line: Line<'p>, object: u16) -> Step<u32> {
        let table = line.table;
        let end = table.fields.get(usize::from(object)).map_or(0, |field| field.end);
        let mut unexpected = 0;
        // Keys mostly come in the pack's order, so the search begins behind the last one found.
        let mut next = object + 1;
        let mut first = true;
        loop {
            // The field that comes next in the pack, if the key stands there as minified JSON writes it.
            let guess = if next < end { table.fields.get(usize::from(next)) } else { None };
            if let Some(field) = guess
                && let Some(offset) = self.reader.guess_key(&mut first, field.name)
            {
                self.field(line, next, field, offset)?;
                next = field.end;
                continue;
            }
            let Some(key) = self.reader.next_key(&mut first).map_err(|error| self.stop(error))? else { break };
            let text = self.reader.text();
            let name = if key.escaped { Cow::Owned(unescaped(key, text)) } else { Cow::Borrowed(key.span.text(text)) };
            if let Some((column, field)) = find(table, object, next, end, &name) {
                self.field(line, column, field, key.offset())?;
                next = field.end;
                continue;
            }
            if let Some((_, values)) = rest(table, object)
                && self.document.named.len() < MAX_ITEMS as usize
            {
                self.named(line.row, values, key)?;
                continue;
            }
            if unexpected == 0 {
                self.document.keys.open();
            }
            unexpected += 1;
            self.document.keys.add(text, key);
            let token = self.reader.token().map_err(|error| self.stop(error))?;
            self.skip(token, line.row, object)?;
        }
        if unexpected > 0 {
            self.document.keys.close(self.reader.text());
            self.note_duplicates(line.row, object);
        }
        Ok(self.document.count_rest(table, line.row, object, unexpected))
    }

    /// Reads the value of a key that belongs to the rest of an object.
    #[cold]
    fn named(&mut self, parent: u32, number: u16, key: Text) -> Step {
        let Some(table) = self.pack.tables.get(usize::from(number)) else { return Ok(()) };
        let name = self.source(key);
        let cells = self.document.cells.len();
        let text = self.reader.text();
        let row = self.document.push_named(number, table.fields.len(), parent, name, text, key.offset());
        self.value(Line { table, row, cells }, 0)?;
        self.document.end_row(row);
        Ok(())
    }

    /// Reads the value of a declared field, whose key stands at `offset`.
    #[inline]
    fn field(&mut self, line: Line<'p>, column: u16, field: &Field, offset: u32) -> Step {
        let before = self.document.cells.get(line.cells + usize::from(column)).map(|cell| cell.value);
        if before != Some(Value::Absent) {
            self.document.notes.push(Note::DuplicateKey { row: line.row, column, offset });
            self.document.void(line.row, field, column);
        }
        self.value(line, column)
    }

    /// Reads the items of an array; those beyond the limit are only counted.
    fn array(&mut self, number: u16, parent: u32) -> Step<Value> {
        let first_row = u32::try_from(self.document.rows.len()).unwrap_or(u32::MAX);
        let mut count = 0;
        let mut first = true;
        while self.reader.next_item(&mut first).map_err(|error| self.stop(error))? {
            match self.pack.tables.get(usize::from(number)) {
                Some(table) if count < MAX_ITEMS => {
                    let cells = self.document.cells.len();
                    let row = self.document.push_row(number, table.fields.len(), count, parent);
                    self.value(Line { table, row, cells }, 0)?;
                    self.document.end_row(row);
                }
                _ => {
                    let token = self.reader.token().map_err(|error| self.stop(error))?;
                    self.skip(token, parent, 0)?;
                }
            }
            count += 1;
        }
        Ok(Value::Array { first: first_row, count })
    }

    /// Reads an object or an array that has no declared contents.
    #[cold]
    fn other(&mut self, token: Token, row: u32, column: u16) -> Step<Value> {
        let summary = self.reader.skip(token, &mut self.document.keys).map_err(|error| self.stop(error))?;
        self.note_duplicates(row, column);
        Ok(match token {
            Token::Array => Value::Array { first: 0, count: 0 },
            _ => Value::Map { non_ascii: summary.non_ascii },
        })
    }

    fn skip(&mut self, token: Token, row: u32, column: u16) -> Step {
        self.reader.skip(token, &mut self.document.keys).map_err(|error| self.stop(error))?;
        self.note_duplicates(row, column);
        Ok(())
    }

    fn note_duplicates(&mut self, row: u32, column: u16) {
        let document = &mut *self.document;
        let found = document.keys.duplicates().get(document.noted..).unwrap_or_default();
        document.notes.extend(found.iter().map(|offset| Note::DuplicateKey { row, column, offset: *offset }));
        document.noted += found.len();
    }

    fn source(&mut self, text: Text) -> Source {
        if !text.escaped {
            return Source { span: text.span, unescaped: false };
        }
        let start = self.document.unescaped.len();
        unescape(text.span.text(self.reader.text()), &mut self.document.unescaped);
        let len = self.document.unescaped.len() - start;
        let span = Span { start: u32::try_from(start).unwrap_or(u32::MAX), len: u32::try_from(len).unwrap_or(0) };
        Source { span, unescaped: true }
    }
}

#[cold]
fn unescaped(key: Text, text: &str) -> String {
    let mut name = String::new();
    unescape(key.span.text(text), &mut name);
    name
}

/// The field with this name in an object: first from `next` to the end, then from the beginning.
#[inline]
pub(super) fn find<'p>(table: &'p Table, object: u16, next: u16, end: u16, name: &str) -> Option<(u16, &'p Field)> {
    scan(table, next, end, name).or_else(|| scan(table, object + 1, next, name))
}

#[inline]
fn scan<'p>(table: &'p Table, mut column: u16, end: u16, name: &str) -> Option<(u16, &'p Field)> {
    while column < end {
        let field = table.fields.get(usize::from(column))?;
        if field.name == name {
            return Some((column, field));
        }
        column = field.end;
    }
    None
}
