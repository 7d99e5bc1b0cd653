//! `firstpass file`: files in, one report each out.

use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use firstpass::file::{Expectations, FileReport, Inspector, Limits};
use firstpass::json::JsonWriter;

use crate::arguments::{File, FileFormat};
use crate::failure::Failure;
use crate::input::{self, Input};
use crate::output::Output;

/// How much of a file is in memory.
const BLOCK: usize = 64 * 1024;

/// Runs the command. Says whether no file is invalid.
pub(crate) fn run(arguments: &File, output: &mut Output) -> Result<bool, Failure> {
    let standard_input = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &standard_input } else { arguments.files.as_slice() };
    let is_array = files.len() > 1 && arguments.format == FileFormat::Json;
    if files.len() > 1 && arguments.name.is_some() {
        return Err(Failure::Usage("--name goes with one file; several files go by their own names".to_owned()));
    }
    let mut all_good = true;
    let mut unread = Vec::new();
    let mut before = if is_array { "[" } else { "" };
    for (file, number) in files.iter().zip(1..) {
        match input::open(file).and_then(|input| inspect(input, file, arguments)) {
            Ok((name, report)) => {
                all_good &= report.is_valid();
                let mut text = String::new();
                match arguments.format {
                    FileFormat::Human => human(&name, &report, &mut text),
                    FileFormat::Json | FileFormat::Ndjson => {
                        text.push_str(before);
                        JsonWriter::new(&mut text).object(|writer| {
                            writer.key("file").unsigned(number);
                            report.write_keys(writer);
                        });
                        if !is_array {
                            text.push('\n');
                        }
                    }
                }
                if is_array {
                    before = ",";
                }
                output.write(&text)?;
            }
            // A file that cannot be read does not keep the others from being looked at.
            Err(Failure::Stream(sentence)) => unread.push(sentence),
            Err(usage) => return Err(usage),
        }
    }
    if is_array {
        output.write(if before == "[" { "[]\n" } else { "]\n" })?;
    }
    if unread.is_empty() { Ok(all_good) } else { Err(Failure::Stream(unread.join("\nfirstpass: "))) }
}

/// Reads a file to its end. Gives the name to show, and the report.
fn inspect(mut input: Input, file: &Path, arguments: &File) -> Result<(String, FileReport), Failure> {
    let own_name = file.file_name().map(|name| name.to_string_lossy()).filter(|_| file.as_os_str() != "-");
    let max_pixels = arguments.max_pixels.map(|max| u32::try_from(max).unwrap_or(u32::MAX));
    let mut inspector = Inspector::new(&Expectations {
        name: arguments.name.as_deref().or(own_name.as_deref()),
        media_type: arguments.media_type.as_deref(),
        bytes: None,
        limits: Limits { max_bytes: arguments.max_bytes, max_pixels, ..Limits::default() },
    });
    let mut block = vec![0; BLOCK];
    loop {
        match input.reader.read(&mut block) {
            Ok(0) => return Ok((input.name, inspector.finish())),
            Ok(count) => inspector.push(block.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(input::unreadable(&input.name, &error)),
        }
    }
}

fn human(name: &str, report: &FileReport, text: &mut String) {
    // A name may hold anything, also what a terminal would obey.
    text.extend(
        name.chars().map(|character| if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }),
    );
    _ = write!(text, ": {}", report.verdict.name());
    if let Some(kind) = report.kind {
        _ = write!(text, ", {}", kind.name().to_uppercase());
    }
    if let (Some(width), Some(height)) = (report.width, report.height) {
        _ = write!(text, ", {width} x {height} pixels");
    }
    if let Some(dots) = report.dots_per_inch {
        _ = write!(text, ", {dots} dots per inch");
    }
    _ = writeln!(text, ", {} byte{}", report.bytes, if report.bytes == 1 { "" } else { "s" });
    for issue in &report.issues {
        _ = writeln!(text, "  {}[{}]: {}", issue.severity.name(), issue.code.name(), issue.message);
    }
}
