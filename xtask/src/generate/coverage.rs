//! Renders what the checks know, in words: for people who ask which countries, types and sources are covered. The check
//! itself carries none of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use firstpass::json::JsonWriter;

use super::sources::{Named, Sources};
use super::tax_ids;

/// What one check knows.
struct Coverage<'s> {
    check: &'s str,
    rows: Vec<Row>,
    data: Vec<Named<'s>>,
}

/// One kind of value.
#[derive(Default)]
pub(super) struct Row {
    /// ISO 3166-1 alpha-3.
    pub(super) country: String,
    /// The names of the kind, the usual one first.
    pub(super) types: Vec<String>,
    pub(super) form: String,
    pub(super) checked: Vec<String>,
    /// Whether there are check characters that are not checked, because lawful values fail them.
    pub(super) advisory: bool,
    pub(super) source: String,
    pub(super) note: String,
}

/// Renders `src/generated/coverage.rs`, to which the library adds what `tables.rs` says of the data, and `coverage.ts` of the npm package.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let sources = Sources::read(root)?;
    let mut tax_numbers = tax_ids::coverage(root)?;
    let checks: Vec<_> = sources
        .checks()
        .into_iter()
        .map(|check| {
            let rows = if check == "tax_id" { std::mem::take(&mut tax_numbers) } else { Vec::new() };
            Coverage { check, rows, data: sources.of_check(check).collect() }
        })
        .collect();
    Ok(vec![
        (Path::new("src/generated/coverage.rs").to_owned(), rust(&checks)),
        (Path::new("pkg/src/generated/coverage.ts").to_owned(), typescript(&checks)),
    ])
}

fn rust(checks: &[Coverage<'_>]) -> String {
    let mut out = String::from(
        "// Generated from rules/tables/ by `cargo xtask generate`. Do not edit.\n\n\
        /// Country, types, form, what is checked, `true` where check characters are advisory, source, note; lists with commas.\n\
        pub(crate) type Row = [&'static str; 7];\n\n\
        /// What each check that reads tables knows, in the order of their names.\n\
        #[rustfmt::skip]\npub(crate) static CHECKS: &[(&str, &[Row])] = &[\n",
    );
    for Coverage { check, rows, .. } in checks {
        let _ = writeln!(out, "    ({check:?}, &[");
        for Row { country, types, form, checked, advisory, source, note } in rows {
            let advisory = if *advisory { "true" } else { "" };
            let row = [country, &types.join(","), form, &checked.join(","), advisory, source, note];
            let _ = writeln!(out, "        {row:?},");
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n");
    out
}

fn typescript(checks: &[Coverage<'_>]) -> String {
    let mut out = String::from("// Generated from rules/tables/ by `cargo xtask generate`. Do not edit.\n\n");
    out.push_str("/** What each check knows, as JSON. */\nexport const coverages = {\n");
    for coverage in checks {
        let json = json(coverage).replace('\\', r"\\").replace('\'', r"\'");
        let _ = writeln!(out, "  {}: '{json}',", coverage.check);
    }
    out.push_str("} as const;\n");
    out
}

/// As `firstpass::Coverage` writes it.
fn json(Coverage { check, rows, data }: &Coverage<'_>) -> String {
    fn texts(writer: &mut JsonWriter<'_>, key: &str, texts: &[String]) {
        writer.key(key).array(|list| {
            for text in texts {
                list.text(text);
            }
        });
    }
    fn text(writer: &mut JsonWriter<'_>, key: &str, text: &str) {
        if !text.is_empty() {
            writer.key(key).text(text);
        }
    }
    let mut out = String::new();
    JsonWriter::new(&mut out).object(|writer| {
        writer.key("check").text(check);
        writer.key("rows").array(|list| {
            for row in rows {
                list.object(|writer| {
                    writer.key("country").text(&row.country);
                    texts(writer, "types", &row.types);
                    text(writer, "form", &row.form);
                    texts(writer, "checked", &row.checked);
                    if row.advisory {
                        writer.key("advisory").boolean(true);
                    }
                    writer.key("source").text(&row.source);
                    text(writer, "note", &row.note);
                });
            }
        });
        writer.key("data").array(|list| {
            for data in data {
                list.object(|writer| {
                    writer.key("table").text(data.table);
                    writer.key("source").text(data.source);
                    writer.key("version").text(data.version);
                    text(writer, "date", &data.date);
                    writer.key("licence").text(data.licence);
                });
            }
        });
    });
    out
}
