//! The check of one body, and of a block of NDJSON.

use firstpass::json::JsonWriter;
use firstpass::{Checker, Report};

use super::Setup;
use super::tally::Tally;
use crate::arguments::Format;
use crate::human::Human;
use crate::lines::{Block, LONGEST};

/// Where a body stands.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The name of its input.
    pub(crate) input: &'a str,
    /// Its line, counted from 1.
    pub(crate) line: u64,
    /// Its byte offset.
    pub(crate) offset: u64,
}

/// What one thread needs to check bodies. Reused, it allocates nothing for a valid one.
pub(crate) struct Worker<'a> {
    setup: &'a Setup<'a>,
    pub(crate) checker: Checker<'static>,
    pub(crate) tally: Tally,
    human: Human,
}

impl<'a> Worker<'a> {
    pub(crate) fn new(setup: &'a Setup<'a>) -> Self {
        Self {
            setup,
            checker: Checker::new(setup.pack.pack),
            tally: Tally::default(),
            human: Human::new(setup.pack, setup.language, setup.is_colored, setup.width),
        }
    }

    /// Checks a document and appends its report to `text`.
    pub(crate) fn document(&mut self, bytes: &[u8], place: Place<'_>, format: Format, text: &mut String) {
        let is_line = format == Format::Ndjson;
        if let Some(report) = self.check(bytes, self.setup.report_all || !is_line) {
            self.write(&report, bytes, place, is_line, format, text);
        }
    }

    /// Checks the records of a block, appends the reports to the block's text, and returns how many lines it has.
    pub(crate) fn block(&mut self, block: &mut Block, input: &str, format: Format) -> u64 {
        let mut text = std::mem::take(&mut block.text);
        text.clear();
        let bytes = block.bytes();
        let mut number = 0;
        let mut start = 0;
        while start < bytes.len() {
            let rest = bytes.get(start..).unwrap_or_default();
            let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            let line = rest.get(..end).unwrap_or_default();
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            // Between records, an empty line says nothing.
            if (end >= LONGEST || !line.iter().all(u8::is_ascii_whitespace))
                && let Some(report) = self.check(line, self.setup.report_all)
            {
                let place = Place { input, line: block.line + number, offset: block.offset + start as u64 };
                self.write(&report, line, place, true, format, &mut text);
            }
            number += 1;
            start += end + 1;
        }
        block.text = text;
        number
    }

    /// Checks a body; makes the report when there is something to report.
    fn check(&mut self, bytes: &[u8], wanted: bool) -> Option<Report<'static>> {
        let context = self.setup.context;
        let outcome = self.checker.run(bytes, context);
        self.tally.records += 1;
        if outcome.unverified > 0 {
            self.tally.unverified(&self.checker, bytes, context);
        }
        if outcome.issues == 0 && !wanted {
            return None;
        }
        let mut report = self.checker.report(bytes, context);
        self.tally.invalid += u64::from(!report.is_valid());
        self.tally.issues(&report.issues);
        report.limit(self.setup.max_issues);
        Some(report)
    }

    fn write(
        &mut self,
        report: &Report<'_>,
        bytes: &[u8],
        place: Place<'_>,
        is_record: bool,
        format: Format,
        text: &mut String,
    ) {
        if format == Format::Human {
            self.human.write(report, &self.checker, bytes, place, text);
            return;
        }
        // In an array; the comma before the first one is taken away when it is written.
        let is_item = format == Format::Json && (is_record || self.setup.names_inputs);
        if is_item {
            text.push(',');
        }
        JsonWriter::new(text).object(|writer| {
            if is_record {
                writer.key("line").unsigned(place.line);
                writer.key("offset").unsigned(place.offset);
                if self.setup.names_inputs {
                    writer.key("file").text(place.input);
                }
            }
            report.write_keys(writer);
        });
        if !is_item {
            text.push('\n');
        }
    }
}
