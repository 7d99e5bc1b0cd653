//! What the checks know: which countries and types, what is checked of each, where that stands, and which data they read.
//!
//! This is for people who have to decide whether to rely on a check. No check reads it.

use alloc::string::String;

use crate::generated::coverage::{CHECKS, Row};
use crate::json::JsonWriter;
use crate::tables::{self, Source, Table};

/// What one check knows.
#[derive(Clone, Copy, Debug)]
pub struct Coverage {
    /// The name of the check.
    pub check: &'static str,
    rows: &'static [Row],
}

/// One kind of value that a check knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CoverageRow {
    /// The country, ISO 3166-1 alpha-3.
    pub country: &'static str,
    types: &'static str,
    /// How the value is written; empty where there is nothing to write.
    pub form: &'static str,
    checked: &'static str,
    /// Whether the value has check characters that are not checked, because lawful values exist that fail them.
    pub is_advisory: bool,
    /// The authority or the law that says so.
    pub source: &'static str,
    /// What else is to be known, such as why something is not checked; may be empty.
    pub note: &'static str,
}

/// What each check knows, in the order of their names.
///
/// ```
/// assert!(firstpass::coverages().any(|coverage| coverage.check == "tax_id"));
/// ```
pub fn coverages() -> impl Iterator<Item = Coverage> {
    CHECKS.iter().map(|(check, rows)| Coverage { check, rows })
}

/// What one check knows, by the name of the check. `None` for a check that has no tables.
///
/// ```
/// let coverage = firstpass::coverage("tax_id").unwrap();
/// let row = coverage.rows().find(|row| row.country == "POL").unwrap();
/// assert!(row.types().eq(["PESEL"]));
/// assert!(row.checked().eq(["form", "date", "check characters"]));
/// assert!(firstpass::coverage("shoe_size").is_none());
/// ```
pub fn coverage(check: &str) -> Option<Coverage> {
    coverages().find(|coverage| coverage.check == check)
}

impl Coverage {
    /// The kinds of values, in the order of their countries.
    pub fn rows(&self) -> impl Iterator<Item = CoverageRow> + use<> {
        let row = |row: &Row| {
            let [country, types, form, checked, advisory, source, note] = *row;
            CoverageRow { country, types, form, checked, is_advisory: !advisory.is_empty(), source, note }
        };
        self.rows.iter().map(row)
    }

    /// The tables that it reads, each with what it was made from.
    pub fn data(&self) -> impl Iterator<Item = (&'static Table, &'static Source)> + use<> {
        tables::of_check(self.check).flat_map(|table| table.sources.iter().map(move |source| (table, source)))
    }

    /// As JSON: `{"check", "rows": [{"country", "types", "form", "checked", "advisory", "source", "note"}], "data": [{"table",
    /// "source", "version", "date", "licence"}]}`, without `form`, `advisory`, `note` and `date` where there is nothing to
    /// say.
    ///
    /// ```
    /// let json = firstpass::coverage("tax_id").unwrap().to_json();
    /// assert!(json.contains(r#"{"country":"BMU","types":[],"checked":[],"source":"#));
    /// ```
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write(&mut JsonWriter::new(&mut out));
        out
    }

    /// Writes it as JSON, see [`to_json`](Self::to_json).
    pub fn write(&self, writer: &mut JsonWriter<'_>) {
        writer.object(|writer| {
            writer.key("check").text(self.check);
            writer.key("rows").array(|list| self.rows().for_each(|row| row.write(list)));
            writer.key("data").array(|list| self.data().for_each(|(table, source)| write_source(table, source, list)));
        });
    }
}

impl CoverageRow {
    /// The names of the kind of value, the usual one first. None for a country that has no such value.
    pub fn types(&self) -> impl Iterator<Item = &'static str> + use<> {
        parts(self.types)
    }

    /// What is checked: `form`, `date`, `check characters`, `ranges`.
    pub fn checked(&self) -> impl Iterator<Item = &'static str> + use<> {
        parts(self.checked)
    }

    fn write(&self, list: &mut JsonWriter<'_>) {
        list.object(|writer| {
            writer.key("country").text(self.country);
            texts(writer, "types", self.types());
            text(writer, "form", self.form);
            texts(writer, "checked", self.checked());
            if self.is_advisory {
                writer.key("advisory").boolean(true);
            }
            writer.key("source").text(self.source);
            text(writer, "note", self.note);
        });
    }
}

fn write_source(table: &Table, source: &Source, list: &mut JsonWriter<'_>) {
    list.object(|writer| {
        writer.key("table").text(table.name);
        writer.key("source").text(source.package);
        writer.key("version").text(source.version);
        text(writer, "date", source.published);
        writer.key("licence").text(source.licence);
    });
}

fn parts(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split(',').filter(|part| !part.is_empty())
}

fn texts(writer: &mut JsonWriter<'_>, key: &str, texts: impl Iterator<Item = &'static str>) {
    writer.key(key).array(|list| {
        texts.for_each(|text| {
            list.text(text);
        });
    });
}

fn text(writer: &mut JsonWriter<'_>, key: &str, text: &str) {
    if !text.is_empty() {
        writer.key(key).text(text);
    }
}
