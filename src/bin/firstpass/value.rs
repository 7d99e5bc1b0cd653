//! `firstpass value`: one value a line in, one verdict a line out.

use std::path::Path;

use firstpass::Code;
use firstpass::check::value::{self as values, ValueOptions, ValueVerdict, Verdict};
use firstpass::json::JsonWriter;

use crate::arguments::Value;
use crate::failure::Failure;
use crate::input;
use crate::lines::{Block, LONGEST, Lines};
use crate::output::Output;

/// Runs the command. Says whether no value is invalid.
pub(crate) fn run(arguments: &Value, output: &mut Output) -> Result<bool, Failure> {
    // A value in the place of the file is an easy slip, so what stands there is not repeated.
    let nameless = |failure| match failure {
        Failure::Stream(_) => Failure::Stream(
            "the file cannot be read; values come from a file or from standard input, one a line".to_owned(),
        ),
        usage => usage,
    };
    let input = input::open(arguments.file.as_deref().unwrap_or(Path::new("-"))).map_err(nameless)?;
    let options = ValueOptions {
        country: arguments.country,
        document_type: arguments.document_type.as_deref(),
        as_of: arguments.as_of,
    };
    let mut lines = Lines::new(input.reader, Vec::new());
    let mut block = Block::default();
    let mut all_good = true;
    let mut text = String::new();
    while lines.next(&mut block).map_err(|error| nameless(input::unreadable("", &error)))? {
        let bytes = block.bytes();
        for line in bytes.strip_suffix(b"\n").unwrap_or(bytes).split(|byte| *byte == b'\n') {
            match judge(line, &arguments.check, &options) {
                Ok(verdict) => {
                    all_good &= verdict.verdict != Verdict::Invalid;
                    text.push_str(&verdict.to_json(arguments.show_values));
                }
                Err(code) => {
                    all_good = false;
                    JsonWriter::new(&mut text).object(|writer| {
                        writer.key("verdict").text(Verdict::Invalid.name());
                        writer.key("code").text(code.name());
                    });
                }
            }
            text.push('\n');
        }
        output.write(&text)?;
        text.clear();
    }
    Ok(all_good)
}

/// Judges one line; an error is a line that holds no text that could be judged.
fn judge(line: &[u8], check: &str, options: &ValueOptions<'_>) -> Result<ValueVerdict, Code> {
    if line.len() >= LONGEST {
        return Err(Code::JsonSize);
    }
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let text = std::str::from_utf8(line).map_err(|_| Code::JsonEncoding)?;
    // The command line accepts only the names of checks.
    values::value(check, text, options).ok_or(Code::OneOf)
}
