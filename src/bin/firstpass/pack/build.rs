//! `firstpass pack build`: the JSON form of a pack, in which it is exchanged and loaded.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use annotate_snippets::Renderer;
use firstpass::pack::toml_to_json;

use super::draw::{Draw, counted};
use crate::arguments::PackBuild;
use crate::failure::Failure;
use crate::input::reason;
use crate::output::Output;
use crate::packs_from::PackFile;

/// Runs the command. Says whether the pack has no fault.
pub(super) fn run(arguments: &PackBuild, output: &mut Output) -> Result<bool, Failure> {
    let file = PackFile::read(&arguments.file)?;
    if !file.is_toml {
        return Err(Failure::Usage(format!("{} is JSON already; `firstpass pack lint` looks at it", file.name)));
    }
    match toml_to_json(&file.text) {
        Ok(mut json) => {
            json.push('\n');
            match &arguments.output {
                None => output.write(&json)?,
                Some(path) => write(path, &arguments.file, &json)?,
            }
            Ok(true)
        }
        Err(faults) => {
            // Standard output is for the pack.
            let draw = Draw { file: &file, renderer: Renderer::plain().term_width(Output::width()) };
            let mut text = String::new();
            faults.iter().for_each(|fault| draw.fault(fault, &mut text));
            _ = writeln!(std::io::stderr().lock(), "{text}{}: {}", file.name, counted(faults.len(), "fault"));
            Ok(false)
        }
    }
}

/// Writes the file, which must not be the pack itself: it would be lost.
fn write(path: &Path, pack: &Path, json: &str) -> Result<(), Failure> {
    let name = path.display();
    if matches!((path.canonicalize(), pack.canonicalize()), (Ok(one), Ok(other)) if one == other) {
        return Err(Failure::Usage(format!("{name} is the pack itself; name another file")));
    }
    fs::write(path, json).map_err(|error| Failure::Usage(format!("{name} cannot be written: {}", reason(&error))))
}
