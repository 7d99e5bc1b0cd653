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

mod json;
pub mod model;
mod order;
mod place;
mod steps;
mod street;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::checker::Checker;
use crate::code::Code;
use crate::context::Context;
use crate::document::MAX_BYTES;
use crate::generated::migrations::MIGRATIONS;
use crate::json::{JsonError, JsonWriter, Tree};
use crate::pack::model::{Severity, Text};
use crate::report::Report;
use model::Migration;
use steps::Way;

/// What became of a body. It holds the customer's data, so its `Debug` form shows only numbers and the report.
#[non_exhaustive]
pub struct Migrated {
    /// The id of the pack that the old body was made for.
    pub from: Text,
    /// The new body as compact JSON, its keys in the order of the pack. `None` where the old text could not be read: the
    /// report then has the one issue that says why.
    pub body: Option<String>,
    /// The parameters of the request's path that stood in the old body.
    pub path: Vec<(Text, String)>,
    /// What a person should look at: what was guessed and what was dropped.
    pub notes: Vec<Note>,
    /// The check of the new body with the new pack.
    pub report: Report<'static>,
}

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

/// Migrates bodies of one pack to another one. Reused for many bodies, as [`Checker`] is.
///
/// ```
/// use firstpass::{Context, Date, migrate::Migrator};
///
/// let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
/// let mut migrator = Migrator::new("fin/v1/attach", "fin/v2/attach", context)?;
/// let migrated = migrator.migrate(r#"{"customer_id": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9"}"#);
/// assert_eq!(migrated.path[0].0, "customer_id");
/// assert_eq!(migrated.body.as_deref(), Some("{}"));
/// # Ok::<(), firstpass::migrate::UnknownMigration>(())
/// ```
#[derive(Debug)]
pub struct Migrator {
    migration: &'static Migration,
    checker: Checker<'static>,
    context: Context,
    /// The parameters of the path that the caller gave.
    path: Vec<(String, String)>,
}

/// Migrates one body.
///
/// The steps that know a place move what stands there whatever its type, so that the check of the new body tells a wrong
/// one at its new place. Migrating what was migrated changes nothing.
///
/// # Errors
///
/// [`UnknownMigration`], whose text lists the migrations.
pub fn migrate(from: &str, to: &str, json: &str, context: &Context) -> Result<Migrated, UnknownMigration> {
    Ok(Migrator::new(from, to, context.clone())?.migrate(json))
}

/// The migrations that come with the crate.
pub fn migrations() -> impl Iterator<Item = &'static Migration> {
    MIGRATIONS.iter().copied()
}

impl Migrator {
    /// A migrator between two packs, in a context that suits the new one.
    ///
    /// # Errors
    ///
    /// [`UnknownMigration`], whose text lists the migrations.
    pub fn new(from: &str, to: &str, context: Context) -> Result<Self, UnknownMigration> {
        let migration = migrations().find(|known| known.from == from && known.to == to).ok_or(UnknownMigration)?;
        let pack = crate::pack::pack(migration.to).map_err(|_| UnknownMigration)?;
        Ok(Self { migration, checker: Checker::new(pack), path: context.path.clone(), context })
    }

    /// The checker of the new bodies.
    pub fn checker(&self) -> &Checker<'static> {
        &self.checker
    }

    /// The context of the last check: a parameter that stood in the last body is in its path.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Whether bodies of this migration have parameters that move to the request's path.
    pub fn has_parameters(&self) -> bool {
        self.migration.steps.iter().any(|step| matches!(step.action, model::Action::Parameter { .. }))
    }

    /// Migrates a body.
    pub fn migrate(&mut self, json: &str) -> Migrated {
        self.migrate_bytes(json.as_bytes())
    }

    /// Migrates a body that may not be UTF-8, which is then the one issue of the report.
    pub fn migrate_bytes(&mut self, json: &[u8]) -> Migrated {
        self.context.path.clone_from(&self.path);
        match read(json) {
            Ok(body) => self.migrated(body),
            Err(JsonError { code, offset }) => {
                self.checker.stopped(code, u32::try_from(offset).ok(), &self.context);
                let report = self.checker.report(json, &self.context);
                Migrated { from: self.migration.from, body: None, path: Vec::new(), notes: Vec::new(), report }
            }
        }
    }

    fn migrated(&mut self, body: Tree) -> Migrated {
        let mut way = Way { body, notes: Vec::new(), path: Vec::new() };
        way.go(self.migration);
        order::order(&mut way.body, self.checker.pack());
        let mut json = String::new();
        json::write(&way.body, &mut JsonWriter::new(&mut json));
        // The parameters of this body go before those that the caller gave for all.
        for (name, value) in &way.path {
            self.context.path.retain(|(given, _)| given != name);
            self.context.path.push(((*name).into(), value.clone()));
        }
        let report = self.checker.check(&json, &self.context);
        Migrated { from: self.migration.from, body: Some(json), path: way.path, notes: way.notes, report }
    }
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

impl fmt::Debug for Migrated {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Migrated");
        shown.field("from", &self.from).field("bytes", &self.body.as_ref().map(String::len));
        shown.field("notes", &self.notes).field("report", &self.report).finish_non_exhaustive()
    }
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
