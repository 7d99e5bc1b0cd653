//! `firstpass gate`: whether the provider takes a request in the customer's present status.

use std::fmt::Write as _;

use firstpass::{Checker, gate_in};

use crate::arguments::{Gate, ListFormat};
use crate::failure::Failure;
use crate::output::Output;
use crate::packs_from;
use crate::settings;

/// Runs the command. Says whether the status is not refused.
pub(crate) fn run(arguments: &Gate, output: &mut Output) -> Result<bool, Failure> {
    let described = packs_from::find(&arguments.pack, arguments.replace)?;
    let context = settings::context(arguments.context.as_deref(), arguments.as_of)?;
    settings::accept(&Checker::new(described.pack), &context)?;
    let gate = gate_in(described.pack, &arguments.status, &context);
    let mut text = String::new();
    match arguments.format {
        ListFormat::Json => {
            text.push_str(&gate.to_json());
            text.push('\n');
        }
        ListFormat::Human => {
            let answer = match (gate.allowed, gate.issues.is_empty()) {
                (Some(true), _) => "allowed",
                (Some(false), _) => "refused",
                (None, true) => "not known: the pack asks nothing of it",
                (None, false) => "not known",
            };
            _ = writeln!(text, "{}: {} is {answer}", gate.pack, printable(&gate.status));
            for issue in &gate.issues {
                let note = described.pack.find_rule(&issue.rule).and_then(|rule| described.note(rule));
                let source = match note.map_or("", |note| note.source) {
                    "" => String::new(),
                    source => format!(" ({source})"),
                };
                let (severity, code) = (issue.severity.name(), issue.code.name());
                _ = writeln!(text, "  {severity}[{code}]: {}\n    rule: {}{source}", issue.message, issue.rule);
            }
        }
    }
    output.write(&text)?;
    Ok(gate.allowed != Some(false))
}

/// An argument without what a terminal would obey.
fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { char::REPLACEMENT_CHARACTER } else { letter }).collect()
}
