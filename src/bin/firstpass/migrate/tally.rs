//! What became of all bodies of a run, counted by code and path.

use std::collections::BTreeMap;
use std::fmt::Write;

use firstpass::migrate::{Migrated, Migrator};
use firstpass::{Param, Severity};

#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) records: u64,
    pub(super) invalid: u64,
    /// Severity, code and path, and how often. The paths are those of the pack, so there is a bounded number.
    counts: BTreeMap<(Level, &'static str, String), u64>,
}

/// Errors come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Error,
    Warning,
    Info,
    Unverified,
}

impl Level {
    fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
            Self::Unverified => "unverified",
        }
    }
}

impl From<Severity> for Level {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            _ => Self::Info,
        }
    }
}

impl Tally {
    /// Counts what is said of one body.
    pub(super) fn count(&mut self, migrated: &Migrated) {
        self.records += 1;
        self.invalid += u64::from(!migrated.report.is_valid());
        for note in &migrated.notes {
            self.add(note.severity().into(), note.code.name(), note.path, None);
        }
        for issue in &migrated.report.issues {
            self.add(issue.severity.into(), issue.code.name(), &issue.path, None);
        }
        for entry in &migrated.report.unverified {
            self.add(Level::Unverified, entry.code.name(), &entry.path, entry.params.first());
        }
    }

    fn add(&mut self, level: Level, code: &'static str, path: &str, param: Option<&(&str, Param)>) {
        let mut place = general(path);
        if let Some((_, Param::Text(key))) = param {
            place = format!("{place}, for want of {key}");
        }
        *self.counts.entry((level, code, place)).or_default() += 1;
    }

    /// The summary.
    pub(super) fn text(&self, from: &str, migrator: &Migrator) -> String {
        let (pack, as_of) = (migrator.checker().pack(), migrator.context().as_of);
        let mut text = format!("{from} to {} {}, as of {as_of}: ", pack.id, pack.revision);
        // Nothing can go wrong when writing into a text.
        _ = match (self.records, self.invalid) {
            (1, 0) => writeln!(text, "valid"),
            (1, _) => writeln!(text, "invalid"),
            (records, invalid) => {
                writeln!(text, "{records} records, {} valid, {invalid} invalid", records.saturating_sub(invalid))
            }
        };
        for ((level, code, place), count) in &self.counts {
            _ = writeln!(text, "{count:>8}  {:<10}  {code} at {place}", level.name());
        }
        text
    }
}

/// A path with `[]` for every item.
fn general(path: &str) -> String {
    if path.is_empty() {
        return "the request".to_owned();
    }
    let mut parts = path.split('[');
    let mut general = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        general.push_str("[]");
        general.push_str(part.split_once(']').map_or("", |(_, rest)| rest));
    }
    general
}
