//! `firstpass migrate`: bodies of one version in, bodies of the next one out.

mod tally;

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use firstpass::json::JsonWriter;
use firstpass::migrate::{Migrated, Migrator};

use crate::arguments::{Migrate, MigrateOutput};
use crate::check::Place;
use crate::failure::Failure;
use crate::input::{self, Contents, Input, reason, unreadable};
use crate::lines::{Block, LONGEST, Lines};
use crate::output::Output;
use crate::settings;
use tally::Tally;

struct Run<'a> {
    migrator: Migrator,
    tally: Tally,
    wanted: MigrateOutput,
    /// A line tells the parameters of the request's path beside the body.
    has_parameters: bool,
    /// Reports say from which input they are, since there are several.
    names_inputs: bool,
    reports: Option<Reports>,
    text: String,
    output: &'a mut Output,
}

/// The file with the reports.
struct Reports {
    name: String,
    file: File,
    text: String,
}

/// Runs the command. Says whether all new bodies are valid.
pub(crate) fn run(arguments: &Migrate, output: &mut Output) -> Result<bool, Failure> {
    let context = settings::context(arguments.context.as_deref(), arguments.as_of)?;
    let migrator =
        Migrator::new(&arguments.from, &arguments.to, context).map_err(|error| Failure::Usage(error.to_string()))?;
    settings::accept(migrator.checker(), migrator.context())?;
    let reports = arguments.report.as_deref().map(|file| Reports::create(file, &arguments.files)).transpose()?;
    let mut run = Run {
        has_parameters: migrator.has_parameters(),
        migrator,
        tally: Tally::default(),
        wanted: arguments.output,
        names_inputs: arguments.files.len() > 1,
        reports,
        text: String::new(),
        output,
    };
    let result = run.inputs(input::inputs(&arguments.files));
    if result.is_ok() || run.tally.records > 0 {
        // Nothing is left to do when this cannot be written.
        _ = std::io::stderr().lock().write_all(run.tally.text(&arguments.from, &run.migrator).as_bytes());
    }
    result?;
    Ok(run.tally.invalid == 0)
}

impl Reports {
    /// Creates the file, which must not be an input: it would be lost.
    fn create(path: &Path, inputs: &[PathBuf]) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let is_same = |input: &PathBuf| matches!((path.canonicalize(), input.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if inputs.iter().any(is_same) {
            return Err(Failure::Usage(format!("the report {name} is one of the inputs; name another file")));
        }
        match File::create(path) {
            Ok(file) => Ok(Self { name, file, text: String::new() }),
            Err(error) => Err(Failure::Usage(format!("the report {name} cannot be written: {}", reason(&error)))),
        }
    }
}

impl Run<'_> {
    /// Goes through all inputs. One that cannot be read does not keep the others from being migrated.
    fn inputs(&mut self, inputs: Vec<Result<Input, Failure>>) -> Result<(), Failure> {
        let mut unread = Vec::new();
        for input in inputs {
            match input.and_then(|input| self.input(input)) {
                Err(Failure::Stream(sentence)) => unread.push(sentence),
                other => other?,
            }
        }
        if unread.is_empty() { Ok(()) } else { Err(Failure::Stream(unread.join("\nfirstpass: "))) }
    }

    fn input(&mut self, input: Input) -> Result<(), Failure> {
        let name = input.name.clone();
        match input.contents()? {
            Contents::Document(bytes) => {
                self.record(&bytes, Place { input: &name, line: 1, offset: 0 });
                self.flush()
            }
            Contents::Records(mut lines) => self.records(&name, &mut lines),
        }
    }

    fn records<R: Read>(&mut self, name: &str, lines: &mut Lines<R>) -> Result<(), Failure> {
        let mut block = Block::default();
        let mut place = Place { input: name, line: 0, offset: 0 };
        while lines.next(&mut block).map_err(|error| unreadable(name, &error))? {
            let bytes = block.bytes();
            place.offset = block.offset;
            for line in bytes.strip_suffix(b"\n").unwrap_or(bytes).split(|byte| *byte == b'\n') {
                place.line += 1;
                let record = line.strip_suffix(b"\r").unwrap_or(line);
                // Between records, an empty line says nothing.
                if line.len() >= LONGEST || !record.iter().all(u8::is_ascii_whitespace) {
                    self.record(record, place);
                }
                place.offset += line.len() as u64 + 1;
            }
            self.flush()?;
        }
        Ok(())
    }

    /// Migrates one record.
    fn record(&mut self, bytes: &[u8], place: Place<'_>) {
        let migrated = self.migrator.migrate_bytes(bytes);
        self.tally.count(&migrated);
        let has_report = !migrated.report.issues.is_empty() || !migrated.notes.is_empty();
        if let Some(reports) = self.reports.as_mut().filter(|_| has_report) {
            let names_inputs = self.names_inputs;
            line(&mut reports.text, |writer| report(writer, &migrated, place, names_inputs));
        }
        match self.wanted {
            MigrateOutput::Bodies if !self.has_parameters => {
                self.text.push_str(migrated.body.as_deref().unwrap_or("null"));
                self.text.push('\n');
            }
            MigrateOutput::Bodies => line(&mut self.text, |writer| values(writer, &migrated)),
            MigrateOutput::Reports if !has_report => {}
            MigrateOutput::Reports => {
                line(&mut self.text, |writer| report(writer, &migrated, place, self.names_inputs));
            }
            MigrateOutput::Both => line(&mut self.text, |writer| {
                values(writer, &migrated);
                report(writer, &migrated, place, self.names_inputs);
            }),
        }
    }

    /// Writes what was collected.
    fn flush(&mut self) -> Result<(), Failure> {
        self.output.write(&self.text)?;
        self.text.clear();
        if let Some(Reports { name, file, text }) = &mut self.reports {
            let written = file.write_all(text.as_bytes());
            written.map_err(|error| Failure::Stream(format!("the report {name} cannot be written: {error}")))?;
            text.clear();
        }
        Ok(())
    }
}

fn line(text: &mut String, fill: impl FnOnce(&mut JsonWriter<'_>)) {
    JsonWriter::new(text).object(fill);
    text.push('\n');
}

/// The customer's data: the parameters of the path and the new body.
fn values(writer: &mut JsonWriter<'_>, migrated: &Migrated) {
    writer.key("path");
    migrated.write_path(writer);
    writer.key("body").raw(migrated.body.as_deref().unwrap_or("null"));
}

/// What is to be said of a record, without a value of it.
fn report(writer: &mut JsonWriter<'_>, migrated: &Migrated, place: Place<'_>, names_inputs: bool) {
    writer.key("line").unsigned(place.line);
    writer.key("offset").unsigned(place.offset);
    if names_inputs {
        writer.key("file").text(place.input);
    }
    writer.key("from").text(migrated.from);
    writer.key("notes");
    migrated.write_notes(writer);
    migrated.report.write_keys(writer);
}
