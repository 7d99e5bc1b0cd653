//! The summary on standard error.

use std::fmt::Write as _;
use std::io::Write as _;

use firstpass::Severity;

use super::{Setup, Tally};

/// Prints what was found in all bodies together.
pub(super) fn print(setup: &Setup<'_>, tally: &Tally) {
    // Nothing is left to do when this cannot be written.
    _ = std::io::stderr().lock().write_all(text(setup, tally).as_bytes());
}

fn text(setup: &Setup<'_>, tally: &Tally) -> String {
    let pack = setup.pack.pack;
    let mut text = format!("{} {}, as of {}: ", pack.id, pack.revision, setup.context.as_of);
    if tally.records == 1 {
        text.push_str(if tally.invalid == 0 { "valid" } else { "invalid" });
    } else {
        let valid = tally.records - tally.invalid;
        _ = write!(text, "{}, {valid} valid, {} invalid", counted(tally.records, "record"), tally.invalid);
    }
    let mut separator = "; ";
    for (severity, name) in [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "info")] {
        let count = tally.count(severity);
        if count > 0 {
            _ = write!(text, "{separator}{}", counted(count, name));
            separator = ", ";
        }
    }
    let unverified = tally.all_unverified();
    if unverified.is_empty() {
        text.push('\n');
        return text;
    }
    let total: u64 = unverified.iter().map(|entry| entry.count).sum();
    _ = writeln!(text, "; {} could not be made:", counted(total, "check"));
    for entry in unverified {
        _ = write!(text, "{:>8}  {}", entry.count, entry.code());
        if let Some(key) = &entry.key {
            _ = write!(text, " {key}");
        }
        let path = if entry.path.is_empty() { "the request" } else { &entry.path };
        _ = writeln!(text, " at {path}");
    }
    text
}

fn counted(count: u64, name: &str) -> String {
    let plural = if count == 1 || name == "info" { "" } else { "s" };
    format!("{count} {name}{plural}")
}
