//! The rules that a field line stands for.

use super::line::is_plain;
use super::{Extra, Run};
use crate::check::{ascii, country, date, email, integer, phone, plain_text, subdivision, upload_uri, uuid};
use crate::code::{Code, Fault};
use crate::document::{Cell, MAX_ITEMS, Row, Value};
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Field, Format, Kind, Require, Severity, TextKind};
use crate::text;

/// A field of a row: where an issue stands.
#[derive(Clone, Copy)]
struct At<'a> {
    table: u16,
    row: u32,
    column: u16,
    field: &'a Field,
}

/// The fields of a row that the provider ignores: one bit for each of the first 64 columns. A pack is refused that ignores
/// a field in a later column.
#[derive(Clone, Copy, Default)]
pub(super) struct Ignored(u64);

impl Ignored {
    fn insert(&mut self, column: u16) {
        self.0 |= 1u64.checked_shl(column.into()).unwrap_or(0);
    }

    #[inline]
    pub(super) fn contains(self, column: u16) -> bool {
        self.0.checked_shr(column.into()).unwrap_or(0) & 1 == 1
    }
}

impl<'a> Run<'a> {
    /// Looks at every field of a row, then at the rules of its table.
    #[inline(never)]
    pub(super) fn row(&mut self, number: u32, row: &Row) {
        let (pack, document) = (self.pack, self.document);
        let Some(table) = pack.tables.get(usize::from(row.table)) else { return };
        let cells = document.cells(row);
        let mut ignored = Ignored::default();
        let mut column = 0u16;
        while let Some(field) = table.fields.get(usize::from(column)) {
            let cell = cells.get(usize::from(column)).copied().unwrap_or_default();
            let at = At { table: row.table, row: number, column, field };
            if self.is_ignored(number, field) {
                ignored.insert(column);
                if cell.value != Value::Absent {
                    self.aspect(at, Aspect::Ignored, Code::Ignored);
                }
                column = field.end;
            } else {
                // What a missing or wrong object holds stays silent.
                column = if self.field(at, cell) { column + 1 } else { field.end };
            }
        }
        self.rules_of_row(number, cells, table.rules, ignored);
    }

    /// Looks at one field. Says whether the fields in it are to be looked at.
    #[inline]
    fn field(&mut self, at: At<'a>, cell: Cell) -> bool {
        match (&at.field.kind, cell.value) {
            (_, Value::Absent | Value::Null) => self.absent(at, cell.value == Value::Null),
            (Kind::Text(kind), Value::Text(source)) => {
                let value = self.document.text(source, self.text);
                self.string(at, kind, value);
            }
            (Kind::Integer { min }, Value::Number(source)) => {
                let digits = self.document.text(source, self.text);
                self.integer(at, digits, *min);
            }
            (Kind::Boolean, Value::Boolean) => {}
            (Kind::Object, Value::Object { unexpected }) => {
                if unexpected > 0 {
                    let extra = Extra { number: unexpected, ..Extra::default() };
                    self.aspect_with(at, Aspect::Unexpected, Fault::new(Code::Unexpected), extra);
                }
                return true;
            }
            (Kind::Array { min, max, .. }, Value::Array { count, .. }) => {
                if count > MAX_ITEMS {
                    self.aspect(at, Aspect::Limit, Code::JsonItems);
                }
                if count < u32::from(*min) {
                    self.aspect(at, Aspect::Count, Code::ItemsTooFew);
                } else if count > u32::from(*max) {
                    self.aspect(at, Aspect::Count, Code::ItemsTooMany);
                }
            }
            (Kind::Map, Value::Map { non_ascii }) => {
                if non_ascii {
                    self.aspect(at, Aspect::Ascii, Code::TextNotAscii);
                }
            }
            (Kind::Renamed(_), _) => self.aspect(at, Aspect::Renamed, Code::Renamed),
            _ => self.aspect(at, Aspect::Type, Code::Type),
        }
        false
    }

    #[inline]
    fn absent(&mut self, at: At<'a>, null: bool) {
        let required = at.field.required || self.needs_companion(at);
        if required {
            self.aspect(at, Aspect::Required, Code::Missing);
        } else if null {
            self.null(at);
        }
    }

    /// Null in an optional field is a wrong type, unless a rule requires the field here and tells that it is missing.
    #[cold]
    #[inline(never)]
    fn null(&mut self, at: At<'a>) {
        if let Kind::Renamed(_) = at.field.kind {
            self.aspect(at, Aspect::Renamed, Code::Renamed);
            return;
        }
        let required = self.pack.rules.iter().any(|rule| {
            matches!(rule.require, Require::Present)
                && (rule.table, rule.column) == (at.table, Some(at.column))
                && self.all(at.row, rule.when) == Some(true)
        });
        if !required {
            self.aspect(at, Aspect::Type, Code::Type);
        }
    }

    /// Whether the field transliterates one that has characters outside ASCII.
    #[inline]
    fn needs_companion(&self, at: At<'_>) -> bool {
        let Kind::Text(TextKind { companion_of: Some(base), .. }) = at.field.kind else { return false };
        self.words(at.row, base).is_some_and(|words| !words.is_ascii())
    }

    #[inline]
    fn string(&mut self, at: At<'a>, kind: &TextKind, value: &str) {
        let mut words = value;
        if !is_plain(value) {
            words = text::trim(value);
            if words.is_empty() {
                return self.blank(at);
            }
            self.unusual(at, kind, value, words);
        }
        if kind.max_length > 0 {
            let max = usize::from(kind.max_length);
            if let Err(fault) = plain_text::length(words, max) {
                self.aspect_with(at, Aspect::Length, fault, Extra::default());
            }
            if let Err(fault) = plain_text::byte_length(words, max) {
                self.aspect_with(at, Aspect::Bytes, fault, Extra::default());
            }
        }
        if let Err(fault) = form(kind, words) {
            self.aspect_with(at, Aspect::Format, fault, Extra::default());
        }
        if let Some(base) = kind.companion_of
            && matches!(self.document.cell(at.row, base).value, Value::Absent | Value::Null)
        {
            self.aspect(at, Aspect::Base, Code::CompanionWithoutBase);
        }
    }

    /// The checks that a line of plain ASCII passes anyway.
    #[cold]
    #[inline(never)]
    fn unusual(&mut self, at: At<'a>, kind: &TextKind, value: &str, words: &str) {
        if words.len() < value.len()
            && let Err(fault) = plain_text::whitespace(value)
        {
            self.aspect_with(at, Aspect::Trim, fault, Extra::default());
        }
        let control = if kind.format == Format::Remarks {
            plain_text::control_except_line_breaks(words)
        } else {
            plain_text::control(words)
        };
        if let Err(fault) = control {
            self.aspect_with(at, Aspect::Control, fault, Extra::default());
        }
        if kind.format == Format::Name {
            if let Err(fault) = plain_text::markup(words) {
                self.aspect_with(at, Aspect::Markup, fault, Extra::default());
            }
            if let Err(fault) = plain_text::encoded_markup(words) {
                self.aspect_with(at, Aspect::EncodedMarkup, fault, Extra::default());
            }
        }
        if kind.asks_ascii()
            && let Err(fault) = ascii::check(words)
        {
            self.aspect_with(at, Aspect::Ascii, fault, Extra::default());
        }
    }

    /// A blank value: how bad it is depends on whether the value is needed (D-10, A-19).
    #[cold]
    #[inline(never)]
    fn blank(&mut self, at: At<'a>) {
        let mut severity = at.field.severity(Aspect::Blank);
        let is_companion = matches!(&at.field.kind, Kind::Text(TextKind { companion_of: Some(_), .. }));
        if is_companion && !self.needs_companion(at) || self.is_optional_postal_code(at) {
            severity = Severity::Warning;
        }
        let rule = RuleReference::Field(at.table, at.column, Aspect::Blank);
        self.tell(rule, severity, Some((at.row, at.column)), Code::Blank.into(), Extra::default());
    }

    fn is_optional_postal_code(&self, at: At<'_>) -> bool {
        self.pack.rules.iter().any(|rule| match rule.require {
            Require::PostalCodeOf(country) if (rule.table, rule.column) == (at.table, Some(at.column)) => {
                let (row, _) = self.document.resolve(at.row, country);
                let Some(country) = self.words(row, country.column) else { return false };
                let listed = self.context.catalogues.postal_codes.as_deref().unwrap_or_default();
                listed.iter().any(|(code, rule)| code == country && !rule.required)
            }
            _ => false,
        })
    }

    #[inline]
    fn integer(&mut self, at: At<'a>, digits: &str, min: Option<i64>) {
        match integer::parse(digits) {
            Err(fault) => self.aspect_with(at, Aspect::Integer, fault, Extra::default()),
            Ok(number) => {
                if let Err(fault) = number.notation() {
                    self.aspect_with(at, Aspect::Notation, fault, Extra::default());
                }
                if min.is_some_and(|min| number.value < min) {
                    self.aspect(at, Aspect::Range, Code::NumberTooSmall);
                }
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn aspect(&mut self, at: At<'a>, aspect: Aspect, code: Code) {
        self.aspect_with(at, aspect, code.into(), Extra::default());
    }

    #[cold]
    #[inline(never)]
    fn aspect_with(&mut self, at: At<'a>, aspect: Aspect, fault: Fault, extra: Extra) {
        let rule = RuleReference::Field(at.table, at.column, aspect);
        self.tell(rule, at.field.severity(aspect), Some((at.row, at.column)), fault, extra);
    }
}

/// Whether a value has the form of its field.
fn form(kind: &TextKind, words: &str) -> Result<(), Fault> {
    if kind.format == Format::OneOf {
        return if super::is_listed(kind.one_of, words) { Ok(()) } else { Err(Code::OneOf.into()) };
    }
    check(kind.format, words)
}

/// Whether a value has a form that needs no list.
#[inline]
pub(super) fn check(format: Format, words: &str) -> Result<(), Fault> {
    match format {
        Format::Name | Format::Remarks | Format::Identifier | Format::OneOf => Ok(()),
        Format::Email => email::check(words),
        Format::Phone => phone::check(words),
        Format::Country => country::alpha3(words).map(drop),
        Format::Subdivision => subdivision::check(words).map(drop),
        Format::Date => date::check(words).map(drop),
        Format::Uuid => uuid::check(words),
        Format::UploadUri => upload_uri::check(words),
        Format::Lowercase => email::is_lowercase(words),
    }
}
