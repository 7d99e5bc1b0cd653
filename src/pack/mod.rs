//! Packs: the model, the ids of their rules, and the readers that make them.

#[cfg(feature = "builtin-packs")]
pub(crate) mod builtin;
mod codes;
pub mod description;
pub mod diff;
pub mod lint;
pub mod model;
mod names;
mod source;
pub mod wire;

use alloc::borrow::Cow;
use alloc::string::String;

use crate::check::country::Alpha3;
use crate::check::fix;
use crate::code::Fix;
use crate::sort::sort;

#[cfg(feature = "builtin-packs")]
pub use self::builtin::{UnknownPack, description, pack, packs};
pub use self::source::{MAX_BYTES, MAX_LINES, PackError, Read, from_json, read_json};
#[cfg(feature = "pack-toml")]
pub use self::source::{from_toml, read_toml, toml_to_json};
use model::{Aspect, Field, Format, Kind, Pack, Reference, Require, Rule, Severity, Table, TextKind};

/// What stands in a path for an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Its position in an array.
    Position,
    /// The key that the body gives it.
    Name,
}

/// A rule of a pack: one that a field line stands for, or one that is written as a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleReference {
    /// An aspect of a field: table, column, aspect.
    Field(u16, u16, Aspect),
    /// The rule with this number in [`Pack::rules`].
    Rule(u16),
    /// A rule of every pack: what holds of the JSON text and of the report itself.
    Text,
}

impl Pack {
    /// A field by table and column.
    pub fn field(&self, table: u16, column: u16) -> Option<&Field> {
        self.tables.get(usize::from(table))?.fields.get(usize::from(column))
    }

    /// Whether a field line stands for a rule of this aspect. An object whose other keys have a line has no unexpected ones.
    fn has(&self, table: u16, column: u16, aspect: Aspect) -> bool {
        let has_rest = |rows: &Table| {
            rows.fields.iter().any(|field| matches!(field.kind, Kind::Rest { .. }) && field.parent == column)
        };
        self.field(table, column).is_some_and(|field| field.has(aspect))
            && !(aspect == Aspect::Unexpected && self.tables.get(usize::from(table)).is_some_and(has_rest))
    }

    /// A value of a field as a fix leaves it. `None` when the fix does not fit the value. `country` is the one in the field
    /// that [`Pack::country_of`] names; some fixes need it.
    pub fn fix(&self, table: u16, column: u16, fix: Fix, text: &str, country: Option<Alpha3>) -> Option<String> {
        match self.field(table, column).map(|field| &field.kind) {
            Some(Kind::Text(kind)) if fix == Fix::ListedValue => fix::listed_value(text, kind.values).map(String::from),
            _ => fix::apply_in(fix, text, country),
        }
    }

    /// The field with the country to which a phone number, a subdivision or a postal code belongs, as a rule at its field
    /// says.
    #[inline(never)]
    pub fn country_of(&self, table: u16, column: u16) -> Option<Reference> {
        self.rules.iter().filter(|rule| (rule.table, rule.column) == (table, Some(column))).find_map(|rule| match rule
            .require
        {
            Require::CallingCodeOf(country) | Require::SubdivisionOf(country) | Require::PostalCodeOf(country) => {
                Some(country)
            }
            _ => None,
        })
    }

    /// The table and column of a field as seen from a row.
    pub(crate) fn place(&self, mut table: u16, reference: Reference) -> (u16, u16) {
        for _ in 0..reference.up {
            table = self.tables.get(usize::from(table)).and_then(|rows| rows.array).map_or(0, |(outer, _)| outer);
        }
        (table, reference.column)
    }

    /// Every rule, those of the fields first, each in the pack's order.
    pub fn rule_references(&self) -> impl Iterator<Item = RuleReference> + '_ {
        let mut fields: alloc::vec::Vec<(u16, u16, u16)> = alloc::vec::Vec::new();
        for (table, rows) in (0u16..).zip(self.tables.iter()) {
            for (column, field) in (0u16..).zip(rows.fields.iter()) {
                fields.push((field.order, table, column));
            }
        }
        sort(&mut fields, &|a, b| a.cmp(b));
        let of_fields = fields.into_iter().flat_map(move |(_, table, column)| {
            Aspect::ALL
                .iter()
                .filter(move |aspect| self.has(table, column, **aspect))
                .map(move |aspect| RuleReference::Field(table, column, *aspect))
        });
        of_fields.chain((0u16..).zip(self.rules.iter()).map(|(index, _)| RuleReference::Rule(index)))
    }

    /// The id of a rule, such as `email-required` or `reliance-enabled`.
    pub fn rule_id(&self, rule: RuleReference) -> Cow<'_, str> {
        match rule {
            RuleReference::Field(table, column, aspect) => {
                self.field(table, column).map_or(Cow::Borrowed(""), |field| Cow::Owned(field.rule_id(aspect)))
            }
            RuleReference::Rule(index) => {
                self.rules.get(usize::from(index)).map_or(Cow::Borrowed(""), |rule| Cow::Borrowed(rule.id))
            }
            RuleReference::Text => Cow::Borrowed("json"),
        }
    }

    /// The rule with this id.
    pub fn find_rule(&self, id: &str) -> Option<RuleReference> {
        if let Some((index, _)) = (0u16..).zip(self.rules.iter()).find(|(_, rule)| rule.id == id) {
            return Some(RuleReference::Rule(index));
        }
        self.rule_references().find(|rule| self.rule_id(*rule) == id)
    }

    /// The severity that the pack itself gives a rule.
    pub fn severity(&self, rule: RuleReference) -> Severity {
        match rule {
            RuleReference::Field(table, column, aspect) => {
                self.field(table, column).map_or(Severity::Error, |field| field.severity(aspect))
            }
            RuleReference::Rule(index) => {
                self.rules.get(usize::from(index)).map_or(Severity::Error, |rule: &Rule| rule.severity)
            }
            RuleReference::Text => Severity::Error,
        }
    }

    /// The path of a field with `[]` for every array, such as `basic_info.tax_info[].document_id`.
    pub fn path(&self, table: u16, column: u16) -> String {
        let mut path = String::new();
        self.push_path(table, column, &mut path, &mut |path, step| {
            path.push_str(if step == Step::Position { "[]" } else { "*[]" });
        });
        path
    }

    /// Whether a table has the values of keys that no field declares. What is wrong with one of them is told at its key.
    pub(crate) fn is_rest(&self, table: u16) -> bool {
        let array = self.tables.get(usize::from(table)).and_then(|rows| rows.array);
        let field = array.and_then(|(outer, column)| self.field(outer, column));
        field.is_some_and(|field| matches!(field.kind, Kind::Rest { .. }))
    }

    /// Writes the path of a field and calls `item` at every array, the outermost first.
    pub(crate) fn push_path(
        &self,
        table: u16,
        column: u16,
        path: &mut String,
        item: &mut impl FnMut(&mut String, Step),
    ) {
        let Some(rows) = self.tables.get(usize::from(table)) else { return };
        let Some(field) = rows.fields.get(usize::from(column)) else { return };
        if column == 0 {
            if let Some((outer, array)) = rows.array {
                match self.field(outer, array).map(|field| &field.kind) {
                    // Only the body has one, so its key begins the path.
                    Some(Kind::Rest { .. }) => item(path, Step::Name),
                    _ => {
                        self.push_path(outer, array, path, item);
                        item(path, Step::Position);
                    }
                }
            }
            return;
        }
        self.push_path(table, field.parent, path, item);
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(field.name);
    }
}

impl Table {
    /// The row's own fields without column 0.
    pub fn columns(&self) -> impl Iterator<Item = (u16, &Field)> {
        (0u16..).zip(self.fields.iter()).skip(1)
    }
}

impl Rule {
    /// Whether the rule compares rows with each other, so that it is asked once for the whole body.
    pub fn looks_at_all_rows(&self) -> bool {
        matches!(self.require, model::Require::Unique { .. })
    }
}

impl Field {
    /// The id of one of the field's rules.
    pub fn rule_id(&self, aspect: Aspect) -> String {
        let name = match &self.kind {
            Kind::Text(text) if aspect == Aspect::Format => text.format.names().1,
            Kind::Integer { .. } if aspect == Aspect::Format => "digits",
            _ => aspect.name(),
        };
        [self.id, "-", name].concat()
    }

    /// Whether the field line stands for a rule of this aspect.
    pub fn has(&self, aspect: Aspect) -> bool {
        if let Kind::Renamed(_) = self.kind {
            return aspect == Aspect::Renamed;
        }
        let text = if let Kind::Text(text) = &self.kind { Some(text) } else { None };
        match aspect {
            // A key that nobody declared is there or not; what it holds is told at the item.
            Aspect::Type => !matches!(self.kind, Kind::Rest { .. }),
            Aspect::Renamed => false,
            Aspect::Required => self.required || text.is_some_and(|text| text.companion_of.is_some()),
            Aspect::Ignored => !self.ignored_when.is_empty(),
            Aspect::Unexpected => matches!(self.kind, Kind::Object),
            Aspect::Limit => matches!(self.kind, Kind::Array { .. } | Kind::Rest { .. }),
            Aspect::Count => match self.kind {
                Kind::Array { min, max, .. } | Kind::Rest { min, max, .. } => min > 0 || max < u16::MAX,
                _ => false,
            },
            Aspect::Blank | Aspect::Trim | Aspect::Control => text.is_some(),
            Aspect::Markup | Aspect::EncodedMarkup => text.is_some_and(TextKind::is_line),
            Aspect::Invisible | Aspect::Script | Aspect::Letters | Aspect::Nfc => {
                text.is_some_and(|text| text.looks_at(aspect))
            }
            Aspect::Domain => text.is_some_and(|text| text.format == Format::Email),
            Aspect::Ascii => matches!(self.kind, Kind::Map { ascii: true }) || text.is_some_and(TextKind::asks_ascii),
            Aspect::Latin1 => text.is_some_and(|text| text.latin1),
            Aspect::MinLength => text.is_some_and(|text| text.min_length > 0),
            Aspect::Length | Aspect::Bytes => text.is_some_and(|text| text.max_length > 0),
            Aspect::Format => match &self.kind {
                Kind::Integer { phone, .. } => *phone,
                _ => text.is_some_and(|text| text.format.has_form()),
            },
            Aspect::UserAssigned => {
                text.is_some_and(|text| matches!(text.format, Format::Country | Format::CountryAlpha2))
            }
            Aspect::Spelling => text.is_some_and(|text| !text.tolerated.is_empty()),
            Aspect::Assigned => match &self.kind {
                Kind::Integer { phone, .. } => *phone,
                _ => text.is_some_and(|text| text.format == Format::Phone),
            },
            Aspect::Base => text.is_some_and(|text| text.companion_of.is_some()),
            Aspect::Transliteration => text.is_some_and(|text| text.transliterated),
            Aspect::AsText => matches!(self.kind, Kind::Integer { phone: true, .. }),
            Aspect::Integer | Aspect::Notation => matches!(self.kind, Kind::Integer { .. }),
            Aspect::Range => match self.kind {
                Kind::Integer { min, max, .. } => min.or(max).is_some(),
                Kind::Number { min, max } => min.or(max).is_some(),
                _ => false,
            },
        }
    }

    /// The severity of one of the field's rules.
    pub fn severity(&self, aspect: Aspect) -> Severity {
        if let Some((_, severity)) = self.severities.iter().find(|(changed, _)| *changed == aspect) {
            return *severity;
        }
        match aspect {
            // The examples of the provider that takes whole numbers are in no plan.
            Aspect::Assigned if matches!(self.kind, Kind::Integer { .. }) => Severity::Off,
            Aspect::Renamed
            | Aspect::Ignored
            | Aspect::Spelling
            | Aspect::Assigned
            | Aspect::Base
            | Aspect::Transliteration
            | Aspect::AsText
            | Aspect::Bytes
            | Aspect::Notation
            | Aspect::EncodedMarkup
            | Aspect::Invisible
            | Aspect::Script
            | Aspect::Letters => Severity::Warning,
            Aspect::Unexpected | Aspect::Nfc | Aspect::Domain => Severity::Info,
            // As bad as any other code that is none, unless said otherwise.
            Aspect::UserAssigned => self.severity(Aspect::Format),
            Aspect::Format => match &self.kind {
                Kind::Text(TextKind { format: Format::Locale, .. }) => Severity::Warning,
                _ => Severity::Error,
            },
            Aspect::Blank | Aspect::Trim => match &self.kind {
                Kind::Text(text) if text.format.is_exact() => Severity::Error,
                Kind::Text(text) if aspect == Aspect::Blank && (self.required || text.companion_of.is_some()) => {
                    Severity::Error
                }
                _ => Severity::Warning,
            },
            Aspect::Ascii => match &self.kind {
                Kind::Text(text) if text.format != Format::Remarks => Severity::Error,
                _ => Severity::Warning,
            },
            _ => Severity::Error,
        }
    }
}

impl TextKind {
    /// Whether characters outside ASCII are told: by the field line, and in a companion.
    pub fn asks_ascii(&self) -> bool {
        self.ascii || self.companion_of.is_some() && !self.latin1
    }

    /// Whether a field of any script is looked at in this respect. Where only ASCII or Latin-1 is allowed, that is told.
    pub fn looks_at(&self, aspect: Aspect) -> bool {
        let applies = match self.format {
            Format::Name | Format::Street => true,
            Format::Identifier => aspect != Aspect::Nfc,
            Format::Remarks => aspect == Aspect::Invisible,
            _ => false,
        };
        applies && !self.asks_ascii() && !self.latin1
    }

    /// Whether it is one line of text in any script.
    pub fn is_line(&self) -> bool {
        matches!(self.format, Format::Name | Format::Street)
    }
}
