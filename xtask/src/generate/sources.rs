//! Where the tables come from: reads `rules/tables/sources.toml`, the one place for these facts, and renders
//! `rules/tables/SOURCES.md` and what descriptions and coverage say of the data.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use toml::value::Datetime;

/// All tables.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    table: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    file: String,
    title: String,
    /// The names of the checks that read it.
    checks: Vec<String>,
    made: String,
    #[serde(default)]
    limits: String,
    source: Vec<Source>,
    #[serde(default)]
    compared: Vec<Compared>,
}

/// A package that a table is made from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    package: String,
    /// Where it comes from: npm, unless said otherwise.
    #[serde(default)]
    registry: Registry,
    /// The folder in which npm installs it, where that is not its name.
    install: Option<String>,
    version: String,
    /// The day on which the version was published, where the registry tells it.
    published: Option<Datetime>,
    licence: String,
    files: Vec<String>,
    #[serde(default)]
    note: String,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Registry {
    #[default]
    Npm,
    /// A crate, whose hash stands in Cargo.lock.
    Crate,
    /// Written for this library.
    Own,
}

/// Another source that a table is compared with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compared {
    package: String,
    version: String,
    #[serde(rename = "where")]
    place: String,
    differences: String,
}

impl Sources {
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let text = fs::read_to_string(root.join("rules/tables/sources.toml")).context("cannot read sources.toml")?;
        toml::from_str(&text).context("rules/tables/sources.toml")
    }

    /// Fails when npm's lock file pins another version than is named here, or one without a hash.
    pub(crate) fn agree_with_lock(&self, lock: &Value) -> Result<()> {
        let sources = self.table.iter().flat_map(|table| &table.source);
        for source in sources.filter(|source| source.registry == Registry::Npm) {
            let folder = source.install.as_ref().unwrap_or(&source.package);
            let entry = lock.get("packages").and_then(|packages| packages.get(format!("node_modules/{folder}")));
            let text = |key: &str| entry.and_then(|entry| entry.get(key)).and_then(Value::as_str);
            let locked = text("version").with_context(|| format!("the lock file does not have {folder}"))?;
            ensure!(
                locked == source.version && text("integrity").is_some(),
                "sources.toml says {folder} {}, the lock file {locked}: make the two the same",
                source.version
            );
        }
        Ok(())
    }
}

/// What `coverage.rs` says of a source of a table.
pub(super) struct Named<'s> {
    pub(super) table: &'s str,
    pub(super) source: &'s str,
    pub(super) version: &'s str,
    pub(super) date: String,
    pub(super) licence: &'s str,
}

impl Sources {
    /// The checks that read a table, in the order of their names.
    pub(super) fn checks(&self) -> BTreeSet<&str> {
        self.table.iter().flat_map(|table| &table.checks).map(String::as_str).collect()
    }

    /// The sources of the tables that a check reads.
    pub(super) fn of_check(&self, check: &str) -> impl Iterator<Item = Named<'_>> {
        let tables = self.table.iter().filter(move |table| table.checks.iter().any(|own| own == check));
        tables.flat_map(|table| {
            table.source.iter().map(|source| Named {
                table: table.file.split('.').next().unwrap_or_default(),
                source: &source.package,
                version: &source.version,
                date: source.published.map_or_else(String::new, |day| day.to_string()),
                licence: &source.licence,
            })
        })
    }
}

/// Renders `rules/tables/SOURCES.md` and `src/generated/tables.rs`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let sources = Sources::read(root)?;
    Ok(vec![
        (PathBuf::from("rules/tables/SOURCES.md"), page(&sources)),
        (PathBuf::from("src/generated/tables.rs"), statics(&sources)),
    ])
}

fn page(sources: &Sources) -> String {
    let mut out = "\
# Where the tables come from

Made from [sources.toml](sources.toml) by `cargo xtask generate`. The hashes of the packages stand in
`xtask/tables/package-lock.json`; `cargo xtask tables` makes the tables anew from them and says what changed. What no package
has stands in `additions/`, each line with its reason. The notices that the licences ask for stand in `NOTICE`.

Text is UTF-8, lines end with a line feed, the first line names the columns, and no value but the last of a line contains a
comma.
"
    .to_owned();
    for table in &sources.table {
        let Table { file, title, checks, made, limits, .. } = table;
        let _ = write!(out, "\n## {file}\n\n{title}\n\n");
        if !checks.is_empty() {
            let checks: Vec<_> = checks.iter().map(|check| format!("`{check}`")).collect();
            let _ = write!(out, "Read by {}.\n\n", checks.join(", "));
        }
        out.push_str("| package | version | published | licence | files |\n|---|---|---|---|---|\n");
        for Source { package, version, published, licence, files, note, .. } in &table.source {
            let files: Vec<_> = files.iter().map(|file| format!("`{file}`")).collect();
            let note = if note.is_empty() { String::new() } else { format!("; {note}") };
            let published = published.map_or_else(String::new, |day| day.to_string());
            let _ = writeln!(out, "| {package} | {version} | {published} | {licence} | {}{note} |", files.join(", "));
        }
        let _ = write!(out, "\nMade so: {}\n", made.trim());
        if !limits.is_empty() {
            let _ = write!(out, "\nKnown limits: {}\n", limits.trim());
        }
        if !table.compared.is_empty() {
            out.push_str("\n| compared with | version | where | differences |\n|---|---|---|---|\n");
            for Compared { package, version, place, differences } in &table.compared {
                let _ = writeln!(out, "| {package} | {version} | {place} | {differences} |");
            }
        }
    }
    out
}

fn statics(sources: &Sources) -> String {
    let mut out = "// Generated from rules/tables/sources.toml by `cargo xtask generate`. Do not edit.\n\
        \nuse crate::tables::model::{Source, Table};\n\
        \n/// Every table with its sources.\n#[rustfmt::skip]\npub(crate) static TABLES: &[Table] = &[\n"
        .to_owned();
    for Table { file, checks, source, .. } in &sources.table {
        let name = file.split('.').next().unwrap_or(file);
        let _ = writeln!(out, "    Table {{ name: {name:?}, checks: &{checks:?}, sources: &[");
        for Source { package, version, published, licence, .. } in source {
            let published = published.map_or_else(String::new, |day| day.to_string());
            let _ = writeln!(
                out,
                "        Source {{ package: {package:?}, version: {version:?}, published: \"{published}\", licence: {licence:?} }},"
            );
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    out
}

#[cfg(test)]
mod tests {
    use super::{Registry, Sources};
    use anyhow::{Context as _, Result, ensure};
    use std::fs;

    #[test]
    fn every_table_has_its_sources_and_its_notice() -> Result<()> {
        let root = crate::process::root();
        let sources = Sources::read(&root)?;
        let lock = fs::read_to_string(root.join("xtask/tables/package-lock.json"))?;
        sources.agree_with_lock(&serde_json::from_str(&lock)?)?;
        let notice = fs::read_to_string(root.join("NOTICE"))?;
        for entry in fs::read_dir(root.join("rules/tables"))? {
            let name = entry?.file_name().into_string().ok().context("a name that is no UTF-8")?;
            let is_table = name.ends_with(".csv") || name == "tax_ids.toml";
            let table = sources.table.iter().find(|table| table.file == name);
            ensure!(is_table == table.is_some(), "{name} is a table and not in sources.toml, or the other way round");
            let sources = table.iter().flat_map(|table| &table.source);
            for source in sources.filter(|source| source.registry != Registry::Own) {
                let line = notice.lines().find(|line| line.contains(&format!("rules/tables/{name} ")));
                let line = line.with_context(|| format!("NOTICE does not have {name}"))?;
                ensure!(line.contains(&source.licence), "NOTICE has {name} without {}", source.licence);
            }
        }
        Ok(())
    }
}
