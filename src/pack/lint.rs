//! What is no fault of a pack, but probably not meant.
//!
//! A fault makes a pack unusable, and the readers tell it. A hint is for the person who writes the pack: a line or a rule
//! without a source, a condition that never holds, a rule that repeats another, a value that is listed twice, an example
//! that does not pass, a field that a form would show without a label.

mod conditions;
mod examples;
mod repeats;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::json::line_and_column;
use crate::pack::RuleReference;
use crate::pack::description::Description;
use crate::pack::model::{Aspect, Field, Kind, Pack, Text};
use crate::pack::source::{self, PackError, Part, Written};

/// A pack that can be used, and what is to be said about the way it is written.
#[derive(Debug)]
#[non_exhaustive]
pub struct Linted {
    /// The pack.
    pub pack: Pack,
    /// What it says to people.
    pub description: Description,
    /// The hints in the order of their places.
    pub hints: Vec<Hint>,
}

/// Something in a pack that is probably not meant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// What it is about.
    pub kind: HintKind,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    /// What is there, and why that is odd.
    pub message: String,
}

impl fmt::Display for Hint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.line, self.column, self.message)
    }
}

/// What a hint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HintKind {
    /// A line or a rule does not say where it comes from.
    NoSource,
    /// A condition never holds in a body that passes.
    NeverHolds,
    /// A rule asks what another one asks, or what the field's line asks.
    RepeatedRule,
    /// A value stands in a list twice, or in two lists that exclude each other.
    RepeatedValue,
    /// The example of a field is refused by the field's own rules.
    Example,
    /// A field that a form shows has no label, and its key makes none.
    NoLabel,
}

impl HintKind {
    /// A short name, such as `no-source`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoSource => "no-source",
            Self::NeverHolds => "never-holds",
            Self::RepeatedRule => "repeated-rule",
            Self::RepeatedValue => "repeated-value",
            Self::Example => "example",
            Self::NoLabel => "no-label",
        }
    }
}

/// Reads a pack from its JSON form and looks at how it is written.
///
/// ```
/// use firstpass::pack::lint::lint_json;
///
/// let pack = r#"{
///   "pack": {"id": "acme/v1/customer", "title": "Create customer", "provider": "Acme", "date": "2026-11-20"},
///   "field": {"email": {"check": "email", "label": "E-mail", "example": "maria.example.com", "source": "Guide, 2"}}
/// }"#;
/// let linted = lint_json(pack).unwrap();
/// assert_eq!(linted.pack.id, "acme/v1/customer");
/// assert_eq!(linted.hints.len(), 1);
/// assert!(linted.hints[0].message.starts_with("the example is refused"));
/// ```
///
/// # Errors
///
/// All faults, as [`read_json`](super::read_json) finds them; never none.
pub fn lint_json(text: &str) -> Result<Linted, Vec<PackError>> {
    source::written_json(text).map(|written| linted(text, written))
}

/// Reads a pack from its TOML form and looks at how it is written. Otherwise as [`lint_json`].
///
/// # Errors
///
/// All faults, as [`read_toml`](super::read_toml) finds them; never none.
#[cfg(feature = "pack-toml")]
pub fn lint_toml(text: &str) -> Result<Linted, Vec<PackError>> {
    source::written_toml(text).map(|written| linted(text, written))
}

fn linted(text: &str, written: Written) -> Linted {
    let mut hints = Hints { text, written: &written, hints: Vec::new() };
    hints.lines();
    hints.rules();
    conditions::look(&mut hints);
    repeats::look(&mut hints);
    examples::look(&mut hints);
    let mut hints = hints.hints;
    hints.sort_by_key(|hint| hint.span.start);
    let (pack, description) = written.into_read();
    Linted { pack, description, hints }
}

/// The hints so far.
struct Hints<'w> {
    text: &'w str,
    written: &'w Written,
    hints: Vec<Hint>,
}

impl<'w> Hints<'w> {
    fn pack(&self) -> &'w Pack {
        &self.written.pack
    }

    /// Every field that has a line, with its place.
    fn fields(&self) -> impl Iterator<Item = (u16, u16, &'w Field)> + use<'w> {
        let tables = (0u16..).zip(self.pack().tables);
        let fields = tables
            .flat_map(|(table, rows)| (0u16..).zip(rows.fields).map(move |(column, field)| (table, column, field)));
        // The body itself has no line.
        fields.skip(1)
    }

    /// Tells something about a part of a line or a block.
    fn tell(&mut self, kind: HintKind, rule: RuleReference, way: &[Part<'_>], message: String) {
        let span = self.written.part(rule, way);
        // Several rules may come from one block.
        if self.hints.iter().any(|hint| hint.kind == kind && hint.span == span) {
            return;
        }
        let (line, column) = line_and_column(self.text, span.start);
        self.hints.push(Hint { kind, line, column, span, message });
    }

    fn lines(&mut self) {
        for (table, column, field) in self.fields() {
            let notes = self.written.description.tables.get(usize::from(table));
            let Some(note) = notes.and_then(|notes| notes.get(usize::from(column))) else { continue };
            if note.source.is_empty() {
                let message = alloc::format!("{} has no source", self.pack().path(table, column));
                self.tell(HintKind::NoSource, line(table, column), &[], message);
            }
            let is_shown =
                matches!(field.kind, Kind::Text(_) | Kind::Integer { .. } | Kind::Number { .. } | Kind::Boolean);
            // A key such as first_name makes a label of its own.
            if is_shown && !note.label.chars().any(char::is_alphabetic) {
                let message = alloc::format!("{} has no label for forms", self.pack().path(table, column));
                self.tell(HintKind::NoLabel, line(table, column), &[], message);
            }
        }
    }

    fn rules(&mut self) {
        for (index, note) in (0u16..).zip(self.written.description.rules) {
            if note.source.is_empty() {
                let message = "this rule has no source".to_owned();
                self.tell(HintKind::NoSource, RuleReference::Rule(index), &[Part::Key("id")], message);
            }
        }
    }
}

/// Stands for the line of a field.
fn line(table: u16, column: u16) -> RuleReference {
    RuleReference::Field(table, column, Aspect::Type)
}

fn is_in(values: &[Text], others: &[Text]) -> bool {
    values.iter().all(|value| others.contains(value))
}
