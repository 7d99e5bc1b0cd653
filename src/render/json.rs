//! The JSON form of a report: compact, the keys in a fixed order, so that equal reports are equal bytes everywhere.

use alloc::string::String;

use crate::check::value::ValueVerdict;
use crate::json::JsonWriter;
use crate::report::{Issue, Location, Param, Report, Unverified};

impl Report<'_> {
    /// The report as compact JSON. The same text, context and pack give the same bytes on every host.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        self.write(&mut JsonWriter::new(&mut json));
        json
    }

    /// Writes the report as one JSON object.
    pub fn write(&self, writer: &mut JsonWriter<'_>) {
        writer.object(|report| self.write_keys(report));
    }

    /// Writes the keys of the report into an object that has begun.
    pub fn write_keys(&self, report: &mut JsonWriter<'_>) {
        report.key("pack").text(self.pack);
        report.key("revision").text(self.revision);
        report.key("as_of").text(&self.as_of.iso());
        report.key("verdict").text(self.verdict.name());
        report.key("complete").boolean(self.complete);
        report.key("issues").array(|issues| {
            for issue in &self.issues {
                issues.object(|writer| issue.write_keys(writer));
            }
        });
        report.key("unverified").array(|unverified| {
            for entry in &self.unverified {
                unverified.object(|writer| entry.write_keys(writer));
            }
        });
        if !self.overridden.is_empty() {
            report.key("overridden").object(|writer| {
                for (rule, severity) in &self.overridden {
                    writer.key(rule).text(severity.name());
                }
            });
        }
    }
}

impl Issue<'_> {
    pub(crate) fn write_keys(&self, writer: &mut JsonWriter<'_>) {
        writer.key("path").text(&self.path);
        writer.key("pointer").text(&self.pointer);
        writer.key("code").text(self.code.name());
        writer.key("rule").text(&self.rule);
        writer.key("severity").text(self.severity.name());
        writer.key("message").text(&self.message);
        write_params(writer, &self.params);
        if let Some(fix) = self.fix {
            writer.key("fix").text(fix.name());
        }
        if let Some(Location { offset, line, column }) = self.location {
            writer.key("offset").signed(offset.into());
            writer.key("line").signed(line.into());
            writer.key("column").signed(column.into());
        }
    }
}

impl Unverified {
    fn write_keys(&self, writer: &mut JsonWriter<'_>) {
        writer.key("path").text(&self.path);
        writer.key("pointer").text(&self.pointer);
        writer.key("code").text(self.code.name());
        write_params(writer, &self.params);
    }
}

impl ValueVerdict {
    /// The verdict as compact JSON. `show_values` adds the canonical form and the suggestion, which are the customer's data.
    pub fn to_json(&self, show_values: bool) -> String {
        let mut json = String::new();
        JsonWriter::new(&mut json).object(|writer| {
            writer.key("verdict").text(self.verdict.name());
            if let Some(code) = self.code {
                writer.key("code").text(code.name());
            }
            if let (true, Some(canonical)) = (show_values, &self.canonical) {
                writer.key("canonical").text(canonical);
            }
            if let (true, Some(suggestion)) = (show_values, &self.suggestion) {
                writer.key("suggestion").text(suggestion);
            }
        });
        json
    }
}

pub(crate) fn write_params(writer: &mut JsonWriter<'_>, params: &[(&'static str, Param)]) {
    writer.key("params").object(|writer| {
        for (name, param) in params {
            match param {
                Param::Text(text) => writer.key(name).text(text),
                Param::Number(number) => writer.key(name).signed(*number),
            };
        }
    });
}
