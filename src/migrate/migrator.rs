//! Migrations with the check of the new body.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::model::{Action, Migration};
use super::{Moved, Note, UnknownMigration, migrations, transform};
use crate::checker::Checker;
use crate::context::Context;
use crate::json::JsonError;
use crate::pack::model::Text;
use crate::report::Report;

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
        self.migration.steps.iter().any(|step| matches!(step.action, Action::Parameter { .. }))
    }

    /// Migrates a body.
    pub fn migrate(&mut self, json: &str) -> Migrated {
        self.migrate_bytes(json.as_bytes())
    }

    /// Migrates a body that may not be UTF-8, which is then the one issue of the report.
    pub fn migrate_bytes(&mut self, json: &[u8]) -> Migrated {
        self.context.path.clone_from(&self.path);
        match transform(self.migration, self.checker.pack(), json) {
            Ok(moved) => self.migrated(moved),
            Err(JsonError { code, offset }) => {
                self.checker.stopped(code, u32::try_from(offset).ok(), &self.context);
                let report = self.checker.report(json, &self.context);
                Migrated { from: self.migration.from, body: None, path: Vec::new(), notes: Vec::new(), report }
            }
        }
    }

    fn migrated(&mut self, Moved { body, path, notes }: Moved) -> Migrated {
        // The parameters of this body go before those that the caller gave for all.
        for (name, value) in &path {
            self.context.path.retain(|(given, _)| given != name);
            self.context.path.push(((*name).into(), value.clone()));
        }
        let report = self.checker.check(&body, &self.context);
        Migrated { from: self.migration.from, body: Some(body), path, notes, report }
    }
}

impl fmt::Debug for Migrated {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Migrated");
        shown.field("from", &self.from).field("bytes", &self.body.as_ref().map(String::len));
        shown.field("notes", &self.notes).field("report", &self.report).finish_non_exhaustive()
    }
}
