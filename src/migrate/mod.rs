//! Makes a body of one version into a body of the next one.
//!
//! A migration is data: a list of steps, written in `rules/migrations/`. It moves what has another name or another form,
//! writes out what an absent value meant, and invents nothing: what the new version asks and the old one never knew is
//! missing in the new body, and the check of the new body says so. What was filled in beside the old values is a guess and
//! is told as one. Nothing is lost: a value that no step knows stays where it is, and an old value whose new place has a
//! value of its own is told as dropped.
//!
//! `migrate` is one of the few calls whose purpose is to return values: the new body, and the parameters that move to the
//! request's path. Notes and report hold none.
//!
//! ```
//! use firstpass::{Context, Date, migrate::migrate};
//!
//! let old = r#"{"basic_info": {"country_of_residence": "USA", "nationality": "USA", "tin": "123-45-6789"}}"#;
//! let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
//! let migrated = migrate("fin/v1/individual", "fin/v2/individual", old, &context)?;
//! let body = migrated.body.as_deref().unwrap();
//! assert!(body.contains(r#""primary_nationality":"USA""#));
//! assert!(body.contains(r#"{"country_code":"USA","document_type":"SSN","document_id":"123-45-6789"}"#));
//! // The old version did not say which country's number it is, nor which kind.
//! let guesses: Vec<_> = migrated.notes.iter().map(|note| note.path).collect();
//! assert_eq!(guesses, ["basic_info.tax_info[0].country_code", "basic_info.tax_info[0].document_type"]);
//! assert!(!migrated.report.is_valid());
//! # Ok::<(), firstpass::migrate::UnknownMigration>(())
//! ```

pub(crate) mod json;
#[cfg(feature = "builtin-packs")]
mod migrator;
pub mod model;
mod order;
mod place;
mod steps;
mod street;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::code::Code;
use crate::document::MAX_BYTES;
use crate::generated::migrations::MIGRATIONS;
use crate::json::{JsonError, JsonWriter, Tree};
use crate::pack::model::{Pack, Severity, Text};
#[cfg(feature = "builtin-packs")]
pub use migrator::{Migrated, Migrator, migrate};
use model::Migration;
use steps::Way;

/// Something that the migration did and that a person should look at. Holds no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// `migration.guess` for a value that was filled in, `migration.dropped` for an old value that was left out because
    /// its new place has a value of its own.
    pub code: Code,
    /// Where in the new body.
    pub path: Text,
    /// Where the value came from, in the old body.
    pub from: Text,
    /// The id of the step.
    pub step: Text,
}

impl Note {
    /// The path as a JSON Pointer.
    pub fn pointer(&self) -> String {
        place::pointer(self.path)
    }

    /// How much it matters: the provider may take the body as it is, but nobody has looked at it yet.
    pub fn severity(&self) -> Severity {
        Severity::Warning
    }
}

/// The migrations that come with the crate.
pub fn migrations() -> impl Iterator<Item = &'static Migration> {
    MIGRATIONS.iter().copied()
}

/// A body that was migrated, and not checked yet.
pub(crate) struct Moved {
    pub(crate) body: String,
    pub(crate) path: Vec<(Text, String)>,
    pub(crate) notes: Vec<Note>,
}

/// Migrates a body to that of a pack, without a check.
pub(crate) fn transform(migration: &Migration, to: &Pack, json: &[u8]) -> Result<Moved, JsonError> {
    let mut way = Way { body: read(json)?, notes: Vec::new(), path: Vec::new() };
    way.go(migration);
    order::order(&mut way.body, to);
    let mut body = String::new();
    json::write(&way.body, &mut JsonWriter::new(&mut body));
    Ok(Moved { body, path: way.path, notes: way.notes })
}

/// Reads a text that is to be migrated. Of a key that is given twice one value would be lost, so such a text is refused. A
/// byte order mark is left out.
fn read(json: &[u8]) -> Result<Tree, JsonError> {
    if json.len() > MAX_BYTES {
        return Err(JsonError { code: Code::JsonSize, offset: MAX_BYTES });
    }
    let text = core::str::from_utf8(json)
        .map_err(|error| JsonError { code: Code::JsonEncoding, offset: error.valid_up_to() })?;
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let skipped = text.len() - body.len();
    Tree::parse(body).map_err(|error| JsonError { offset: error.offset + skipped, ..error })
}

/// There is no migration between the packs that were asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMigration;

impl fmt::Display for UnknownMigration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("there is no migration between these packs; the migrations are")?;
        for (number, migration) in migrations().enumerate() {
            let separator = if number == 0 { "" } else { "," };
            write!(formatter, "{separator} {} to {}", migration.from, migration.to)?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownMigration {}
