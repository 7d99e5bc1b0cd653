//! `firstpass pack lint`: every fault of a pack, and every hint.

use std::io::Write as _;

use annotate_snippets::Renderer;
use firstpass::pack::lint::{lint_json, lint_toml};

use super::draw::{Draw, counted};
use crate::arguments::PackLint;
use crate::failure::Failure;
use crate::output::Output;
use crate::packs_from::PackFile;

/// Runs the command. Says whether there is no fault, nor with `--strict` a hint.
pub(super) fn run(arguments: &PackLint, output: &mut Output) -> Result<bool, Failure> {
    let mut is_good = true;
    let mut unread = Vec::new();
    for path in &arguments.files {
        match PackFile::read(path) {
            Ok(file) => is_good &= lint(&file, arguments.strict, output)?,
            // A file that cannot be read does not keep the others from being looked at.
            Err(Failure::Stream(sentence)) => unread.push(sentence),
            Err(usage) => return Err(usage),
        }
    }
    if unread.is_empty() { Ok(is_good) } else { Err(Failure::Stream(unread.join("\nfirstpass: "))) }
}

fn lint(file: &PackFile, is_strict: bool, output: &mut Output) -> Result<bool, Failure> {
    let renderer = if output.is_colored() { Renderer::styled() } else { Renderer::plain() };
    let draw = Draw { file, renderer: renderer.term_width(Output::width()) };
    let linted = if file.is_toml { lint_toml(&file.text) } else { lint_json(&file.text) };
    let mut text = String::new();
    let (summary, is_good) = match &linted {
        Ok(linted) => {
            linted.hints.iter().for_each(|hint| draw.hint(hint, &mut text));
            let (pack, hints) = (&linted.pack, linted.hints.len());
            let summary = format!("{} {}, {}", pack.id, pack.revision, counted(hints, "hint"));
            (summary, !is_strict || hints == 0)
        }
        Err(faults) => {
            faults.iter().for_each(|fault| draw.fault(fault, &mut text));
            (counted(faults.len(), "fault"), false)
        }
    };
    output.write(&text)?;
    // Nothing is left to do when this cannot be written.
    _ = writeln!(std::io::stderr().lock(), "{}: {summary}", file.name);
    Ok(is_good)
}
