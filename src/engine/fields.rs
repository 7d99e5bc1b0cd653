//! The rules that a field line stands for.

use super::line::is_plain;
use super::{Detail, Extra, Run, files};
use core::cmp::Ordering;

use crate::check::decimal::Decimal;
use crate::check::{
    ascii, country, data_uri, date, datetime, email, fix, integer, invisible, isin, latin1, lei, letters, locale,
    mail_domain, markup, nfc, phone, phone_digits, phone_plan, plain_text, script, street, subdivision,
    transliteration, upload_uri, url, uuid,
};
use crate::code::{Code, Fault, Fix};
use crate::document::{Cell, MAX_ITEMS, Row, Value};
use crate::file;
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Field, Format, Kind, Require, Severity, Text, TextKind};
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
            (Kind::Integer { min, max, phone }, Value::Number(source)) => {
                let digits = self.document.text(source, self.text);
                self.integer(at, digits, (*min, *max), *phone);
            }
            (Kind::Boolean, Value::True | Value::False) => {}
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
            (Kind::Map { ascii }, Value::Map { non_ascii }) => {
                if *ascii && non_ascii {
                    self.aspect(at, Aspect::Ascii, Code::TextNotAscii);
                }
            }
            (Kind::Renamed(_), _) => self.aspect(at, Aspect::Renamed, Code::Renamed),
            _ => self.other(at),
        }
        false
    }

    /// The kinds of field that few bodies have, and values of a wrong type.
    #[cold]
    #[inline(never)]
    fn other(&mut self, at: At<'a>) {
        // Read anew: a cell that is handed over would be written to memory for every field.
        let cell = self.document.cell(at.row, at.column);
        match (&at.field.kind, cell.value) {
            (Kind::Number { min, max }, Value::Number(source)) => {
                let number = Decimal::parse(self.document.text(source, self.text));
                let too = |order: Ordering, bound: &Option<Text>| {
                    let bound = bound.and_then(Decimal::parse);
                    number.zip(bound).is_some_and(|(number, bound)| number.cmp(&bound) == order)
                };
                if too(Ordering::Less, min) {
                    self.aspect(at, Aspect::Range, Code::NumberTooSmall);
                } else if too(Ordering::Greater, max) {
                    self.aspect(at, Aspect::Range, Code::NumberTooGreat);
                }
            }
            (Kind::Rest { min, max, .. }, Value::Array { count, .. }) => self.rest(at, count, *min, *max),
            (Kind::Integer { phone: true, .. }, Value::Text(_)) => {
                let fault = phone_digits::of_text(self.words_of(cell).unwrap_or_default());
                let aspect = if fault.code == Code::NumberAsText { Aspect::AsText } else { Aspect::Format };
                self.aspect_with(at, aspect, fault, Extra::default());
            }
            _ => self.aspect(at, Aspect::Type, Code::Type),
        }
    }

    /// How many keys there are that no other field declares; told at the object.
    fn rest(&mut self, at: At<'a>, count: u32, min: u16, max: u16) {
        let object = Some((at.row, at.field.parent));
        let mut tell = |aspect: Aspect, code: Code| {
            let rule = RuleReference::Field(at.table, at.column, aspect);
            self.tell(rule, at.field.severity(aspect), object, code.into(), Extra::default());
        };
        if count > MAX_ITEMS {
            tell(Aspect::Limit, Code::JsonItems);
        }
        if count < u32::from(min) {
            tell(Aspect::Count, Code::ItemsTooFew);
        } else if count > u32::from(max) {
            tell(Aspect::Count, Code::ItemsTooMany);
        }
    }

    #[inline]
    fn absent(&mut self, at: At<'a>, null: bool) {
        if let Kind::Rest { min, max, .. } = at.field.kind {
            if let Value::Object { .. } = self.document.cell(at.row, at.field.parent).value {
                self.rest(at, 0, min, max);
            }
            return;
        }
        let required = at.field.required && !(null && at.field.nullable) || self.needs_companion(at);
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
        if at.field.nullable {
            return;
        }
        if !self.is_required_by_rule(at, Severity::Warning) {
            self.aspect(at, Aspect::Type, Code::Type);
        }
    }

    /// Whether a sentence asks that the field is there, and with what severity at least.
    fn is_required_by_rule(&self, at: At<'_>, least: Severity) -> bool {
        (0u16..).zip(self.pack.rules).any(|(index, rule)| {
            matches!(rule.require, Require::Present)
                && (rule.table, rule.column) == (at.table, Some(at.column))
                && self.severity(RuleReference::Rule(index), rule.severity) <= least
                && self.applies(at.row, rule)
        })
    }

    /// Whether the field transliterates one that has characters outside ASCII.
    #[inline]
    fn needs_companion(&self, at: At<'_>) -> bool {
        let Kind::Text(TextKind { companion_of: Some(base), latin1, .. }) = at.field.kind else { return false };
        let is_inside = |words: &str| words.is_ascii() || latin1 && latin1::is_latin1(words);
        self.words(at.row, base).is_some_and(|words| !is_inside(words))
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
        if kind.min_length > 0 && words.chars().count() < usize::from(kind.min_length) {
            self.aspect(at, Aspect::MinLength, Code::TextTooShort);
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
        match self.form(kind, words) {
            Err(fault) => self.ill_formed(at, kind, words, fault),
            Ok(()) if kind.format == Format::Phone => self.phone_plan(at, words),
            Ok(()) if kind.format == Format::Email => self.mail_domain(at, words),
            Ok(()) => {}
        }
        if let Some(base) = kind.companion_of {
            match self.document.cell(at.row, base).value {
                Value::Absent | Value::Null => self.aspect(at, Aspect::Base, Code::CompanionWithoutBase),
                Value::Text(source) if kind.transliterated => {
                    let name = self.document.text(source, self.text);
                    if !name.is_ascii() {
                        self.transliteration(at, text::trim(name), words);
                    }
                }
                _ => {}
            }
        }
    }

    /// A name and its companion. Where nobody can say whether they are the same, nothing is told: an unverified entry
    /// would be one for every customer whose name is in Chinese characters.
    #[cold]
    #[inline(never)]
    fn transliteration(&mut self, at: At<'a>, name: &str, words: &str) {
        if words.is_ascii() && transliteration::resembles(name, words) == Some(false) {
            self.aspect(at, Aspect::Transliteration, Code::CompanionUnlikeBase);
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
        if kind.is_line() {
            if let Err(fault) = markup::check(words) {
                self.aspect_with(at, Aspect::Markup, fault, Extra::default());
            }
            if let Err(fault) = markup::encoded(words) {
                self.aspect_with(at, Aspect::EncodedMarkup, fault, Extra::default());
            }
        }
        if !words.is_ascii() {
            self.letters(at, kind, words);
        }
        if kind.asks_ascii()
            && let Err(fault) = ascii::check(words)
        {
            self.aspect_with(at, Aspect::Ascii, fault, Extra::default());
        }
        if kind.latin1
            && let Err(fault) = latin1::check(words)
        {
            self.aspect_with(at, Aspect::Latin1, fault, Extra::default());
        }
    }

    /// What characters outside ASCII are asked.
    fn letters(&mut self, at: At<'a>, kind: &TextKind, words: &str) {
        // The Latin letters of most languages; among them only the soft hyphen is something to tell.
        if text::every(words, &mut |c| c < '\u{250}' && c != '\u{AD}') {
            return;
        }
        type Check = fn(&str) -> Result<(), Fault>;
        const CHECKS: [(Aspect, Check); 4] = [
            (Aspect::Invisible, invisible::check),
            (Aspect::Script, script::check),
            (Aspect::Letters, letters::check),
            (Aspect::Nfc, nfc::check),
        ];
        for (aspect, check) in CHECKS {
            if kind.looks_at(aspect)
                && let Err(mut fault) = check(words)
            {
                // A repair that would make the value too short or too long is none.
                let (min, max) = (usize::from(kind.min_length), usize::from(kind.max_length));
                let fits = |words: &str| {
                    let length = words.chars().count();
                    length >= min && (max == 0 || length <= max)
                };
                fault.fix =
                    fault.fix.filter(|fix| !fits(words) || fix::apply(*fix, words).is_some_and(|fixed| fits(&fixed)));
                self.aspect_with(at, aspect, fault, Extra::default());
            }
        }
    }

    /// Whether a value has the form of its field.
    #[inline]
    fn form(&self, kind: &TextKind, words: &str) -> Result<(), Fault> {
        match kind.format {
            Format::OneOf if super::is_listed(kind.values, words) => Ok(()),
            Format::OneOf => Err(Code::OneOf.into()),
            Format::Pattern => self.matches(kind.values.first().copied().unwrap_or_default(), words),
            format => check(format, words, kind.values),
        }
    }

    /// Whether a phone number is in use.
    #[inline]
    fn phone_plan(&mut self, at: At<'a>, number: &str) {
        match phone_plan::is_in_use(number) {
            Some(true) => {}
            Some(false) => self.aspect(at, Aspect::Assigned, Code::PhoneUnassigned),
            None => {
                let rule = RuleReference::Field(at.table, at.column, Aspect::Assigned);
                self.tell_unverified(rule, Some((at.row, at.column)), Code::TableLeftOut, Detail::None);
            }
        }
    }

    /// Whether the domain of an email address is probably meant.
    #[inline]
    fn mail_domain(&mut self, at: At<'a>, address: &str) {
        if let Err(fault) = mail_domain::check(address) {
            self.aspect_with(at, Aspect::Domain, fault, Extra::default());
        }
    }

    /// A value that is not in its list may be one that only looks different.
    #[cold]
    #[inline(never)]
    fn ill_formed(&mut self, at: At<'a>, kind: &TextKind, words: &str, fault: Fault) {
        let mut aspect = Aspect::Format;
        let mut fault = fault;
        if kind.format == Format::OneOf {
            fault.fix = fix::listed_value(words, kind.values).map(|_| Fix::ListedValue);
            if super::is_listed(kind.tolerated, words) {
                (aspect, fault.code) = (Aspect::Spelling, Code::OneOfSpelling);
            }
        } else if fault.code == Code::CountryUserAssigned {
            aspect = Aspect::UserAssigned;
        } else if fault.fix.is_none() {
            fault = self.in_country(fault, words, (at.table, at.row, at.column));
        }
        self.aspect_with(at, aspect, fault, Extra::default());
    }

    /// Whether a whole value has the form of a pattern of the pack.
    #[cold]
    #[inline(never)]
    pub(super) fn matches(&self, pattern: &str, words: &str) -> Result<(), Fault> {
        let is_match = self.patterns.get(pattern).is_none_or(|pattern| pattern.is_match(words));
        if is_match { Ok(()) } else { Err(Code::PatternMismatch.into()) }
    }

    /// A blank value: how bad it is depends on whether the value is needed (D-10, A-19).
    #[cold]
    #[inline(never)]
    fn blank(&mut self, at: At<'a>) {
        let mut severity = at.field.severity(Aspect::Blank);
        let is_companion = matches!(&at.field.kind, Kind::Text(TextKind { companion_of: Some(_), .. }));
        if is_companion && !self.needs_companion(at) || self.is_optional_postal_code(at) {
            severity = Severity::Warning;
        } else if severity == Severity::Warning && self.is_required_by_rule(at, Severity::Error) {
            severity = Severity::Error;
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
    fn integer(&mut self, at: At<'a>, digits: &str, (min, max): (Option<i64>, Option<i64>), phone: bool) {
        match integer::parse(digits) {
            Err(fault) => self.aspect_with(at, Aspect::Integer, fault, Extra::default()),
            Ok(number) => {
                if let Err(fault) = number.notation() {
                    self.aspect_with(at, Aspect::Notation, fault, Extra::default());
                }
                if min.is_some_and(|min| number.value < min) {
                    self.aspect(at, Aspect::Range, Code::NumberTooSmall);
                } else if max.is_some_and(|max| number.value > max) {
                    self.aspect(at, Aspect::Range, Code::NumberTooGreat);
                }
                if phone {
                    match phone_digits::check(number.value) {
                        Err(fault) => self.aspect_with(at, Aspect::Format, fault, Extra::default()),
                        Ok(()) if number.notation().is_ok() => self.phone_plan(at, digits),
                        Ok(()) => {}
                    }
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

/// Whether a value has a form. `types` are the media types of a file.
#[inline]
pub(super) fn check(format: Format, words: &str, types: &[Text]) -> Result<(), Fault> {
    match format {
        Format::Name | Format::Remarks | Format::Identifier | Format::OneOf | Format::Pattern => Ok(()),
        Format::Email => email::check(words),
        Format::Phone => phone::check(words),
        Format::Country => country::alpha3(words).map(drop),
        Format::Subdivision => subdivision::check(words).map(drop),
        Format::Date => date::check(words).map(drop),
        Format::Uuid => uuid::check(words),
        Format::UploadUri => upload_uri::check(words),
        Format::Lowercase => email::is_lowercase(words),
        _ => check_rarer(format, words, types),
    }
}

/// The forms that few packs name.
#[cold]
#[inline(never)]
fn check_rarer(format: Format, words: &str, types: &[Text]) -> Result<(), Fault> {
    match format {
        Format::CountryAlpha2 => country::alpha2(words).map(drop),
        Format::Url => url::check(words),
        Format::Https => url::insecure(words),
        Format::Locale => locale::check(words),
        Format::DateTime => datetime::check(words).map(drop),
        Format::Street => street::check(words),
        Format::Lei => lei::check(words),
        Format::Isin => isin::check(words),
        Format::DataUri => data_uri::check(words, types),
        Format::FileName => files::allowed(file::Kind::of_name(words), types, Code::FileType),
        Format::FileHead => files::allowed(files::of_base64(words), types, Code::FileContent),
        Format::UuidVersion => uuid::version4(words),
        _ => Ok(()),
    }
}
