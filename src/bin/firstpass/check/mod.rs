//! `firstpass check`: request bodies in, reports out.

mod parallel;
mod record;
mod summary;
mod tally;

use std::thread::available_parallelism;

use firstpass::messages::Language;
use firstpass::{Context, Severity};

use crate::arguments::{Check, FailOn, Format};
use crate::failure::Failure;
use crate::input::{self, Contents, Input};
use crate::output::Output;
use crate::packs_from::{self, Described};
use crate::settings;
pub(crate) use record::Place;
use record::Worker;
use tally::Tally;

/// What holds for the whole run.
pub(crate) struct Setup<'a> {
    pack: Described,
    context: &'a Context,
    max_issues: usize,
    report_all: bool,
    /// The format that the caller asked for.
    format: Option<Format>,
    language: Language,
    is_colored: bool,
    width: usize,
    /// Reports say from which input they are, since there are several.
    names_inputs: bool,
}

/// Runs the command. Says whether no issue is as bad as `--fail-on` says.
pub(crate) fn run(arguments: &Check, output: &mut Output) -> Result<bool, Failure> {
    let pack = packs_from::find(&arguments.pack, arguments.replace)?;
    let context = settings::context(arguments.context.as_deref(), arguments.as_of)?;
    let setup = Setup {
        pack,
        context: &context,
        max_issues: arguments.max_issues,
        report_all: arguments.all,
        format: arguments.format,
        language: arguments.language,
        is_colored: output.is_colored(),
        width: Output::width(),
        names_inputs: arguments.files.len() > 1,
    };
    let worker = Worker::new(&setup);
    settings::accept(&worker.checker, &context)?;
    let jobs = arguments.jobs.unwrap_or_else(|| available_parallelism().map_or(1, usize::from));
    let mut run = Run { setup: &setup, worker, jobs, text: String::new(), array: Array::No, has_ndjson: false, output };
    let result = run.inputs(input::inputs(&arguments.files));
    let wants_summary = arguments.format != Some(Format::Json) || run.has_ndjson;
    if wants_summary && (result.is_ok() || run.worker.tally.records > 0) {
        summary::print(&setup, &run.worker.tally);
    }
    result?;
    let tally = &run.worker.tally;
    Ok(match arguments.fail_on {
        FailOn::Error => tally.count(Severity::Error) == 0,
        FailOn::Warning => tally.count(Severity::Error) + tally.count(Severity::Warning) == 0,
    })
}

/// Whether reports are items of one JSON array.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Array {
    No,
    Empty,
    Begun,
}

struct Run<'a> {
    setup: &'a Setup<'a>,
    worker: Worker<'a>,
    jobs: usize,
    text: String,
    array: Array,
    has_ndjson: bool,
    output: &'a mut Output,
}

impl Run<'_> {
    /// Goes through all inputs. One that cannot be read does not keep the others from being checked.
    fn inputs(&mut self, inputs: Vec<Result<Input, Failure>>) -> Result<(), Failure> {
        if inputs.len() > 1 && self.setup.format == Some(Format::Json) {
            self.array = Array::Empty;
        }
        let mut unread = Vec::new();
        for input in inputs {
            match input.and_then(|input| self.input(input)) {
                Err(Failure::Stream(sentence)) => unread.push(sentence),
                other => other?,
            }
        }
        match self.array {
            Array::No => {}
            Array::Empty => self.output.write("[]\n")?,
            Array::Begun => self.output.write("]\n")?,
        }
        if unread.is_empty() { Ok(()) } else { Err(Failure::Stream(unread.join("\nfirstpass: "))) }
    }

    fn input(&mut self, input: Input) -> Result<(), Failure> {
        let name = input.name.clone();
        match input.contents()? {
            Contents::Document(bytes) => {
                let format = self.setup.format.unwrap_or(Format::Human);
                let place = Place { input: &name, line: 1, offset: 0 };
                self.worker.document(&bytes, place, format, &mut self.text);
                let text = std::mem::take(&mut self.text);
                self.write(&text, format)?;
                self.text = text;
                self.text.clear();
                Ok(())
            }
            Contents::Records(mut lines) => {
                self.has_ndjson = true;
                let format = self.setup.format.unwrap_or(Format::Ndjson);
                if format == Format::Json && self.array == Array::No {
                    self.array = Array::Empty;
                }
                self.records(&name, &mut lines, format)
            }
        }
    }

    /// Writes reports; in an array, each of them begins with a comma, of which the first one is left out.
    fn write(&mut self, text: &str, format: Format) -> Result<(), Failure> {
        if format != Format::Json || self.array == Array::No || text.is_empty() {
            return self.output.write(text);
        }
        if self.array == Array::Empty {
            self.array = Array::Begun;
            self.output.write("[")?;
            return self.output.write(text.strip_prefix(',').unwrap_or(text));
        }
        self.output.write(text)
    }
}
