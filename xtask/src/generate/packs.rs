//! Renders the packs in `rules/` as Rust statics.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use firstpass::pack::description::{Description, Note};
use firstpass::pack::model::{Condition, Field, Kind, Pack, Reference, Require, Rule, Table, Test, Text, TextKind};

/// The statics of every pack, and the list of them.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    let mut modules = String::new();
    let (mut packs, mut descriptions) = (String::new(), String::new());
    for path in pack_files(&root.join("rules"))? {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let (pack, description) = firstpass::pack::from_toml(&text).map_err(|error| anyhow!("{shown}:{error}"))?;
        let module = module_name(pack.id);
        let target = Path::new("src/generated/packs").join(format!("{module}.rs"));
        files.push((target, statics(&shown, &pack, &description)?));
        writeln!(modules, "pub(crate) mod {module};")?;
        writeln!(packs, "    &{module}::PACK,")?;
        writeln!(descriptions, "    &{module}::DESCRIPTION,")?;
    }
    let header = "// Generated from rules/ by `cargo xtask generate`. Do not edit.\n\n//! The built-in packs.\n";
    let uses = "use crate::pack::description::Description;\nuse crate::pack::model::Pack;\n";
    // Two lists, so that a program that only checks does not carry the descriptions.
    let packs = format!("/// Every built-in pack.\npub(crate) static PACKS: &[&Pack] = &[\n{packs}];\n");
    let descriptions = format!(
        "/// What each of them says to people.\npub(crate) static DESCRIPTIONS: &[&Description] = &[\n{descriptions}];\n"
    );
    let list = format!("{packs}\n{descriptions}");
    files.push(("src/generated/packs.rs".into(), format!("{header}\n{modules}\n{uses}\n{list}")));
    Ok(files)
}

/// The id of a pack, or a part of it, as the name of a module.
pub(super) fn module_name(id: &str) -> String {
    let module = id.replace(['/', '-'], "_");
    if module.starts_with(|first: char| first.is_ascii_digit()) { format!("_{module}") } else { module }
}

/// Every `<provider>/<version>/<body>.toml` below a folder, in order.
pub(crate) fn pack_files(rules: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![(rules.to_path_buf(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() && depth < 2 {
                folders.push((path, depth + 1));
            } else if depth == 2 && path.extension().is_some_and(|extension| extension == "toml") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn statics(path: &str, pack: &Pack, description: &Description) -> Result<String> {
    let mut out = format!("// Generated from {path} by `cargo xtask generate`. Do not edit.\n\n");
    out.push_str("use crate::pack::description::{Description, Note};\nuse crate::pack::model::*;\n\n");
    writeln!(out, "/// {}.", pack.title)?;
    writeln!(
        out,
        "pub(crate) static PACK: Pack = Pack {{ id: {}, title: {}, revision: {}, status: Status::{:?}, tables: {}, rules: {}, provider_error: {} }};\n",
        text(pack.id),
        text(pack.title),
        text(pack.revision),
        pack.status,
        list(pack.tables, table),
        list(pack.rules, rule),
        text(pack.provider_error),
    )?;
    writeln!(out, "/// What the pack says to people.")?;
    writeln!(
        out,
        "pub(super) static DESCRIPTION: Description = Description {{ provider: {}, version: {}, request: {}, refusal_status: {}, refusal_source: {}, tables: {}, rules: {} }};",
        text(description.provider),
        text(description.version),
        text(description.request),
        description.refusal_status,
        text(description.refusal_source),
        list(description.tables, |notes| list(notes, note)),
        list(description.rules, note),
    )?;
    Ok(out)
}

fn text(text: &str) -> String {
    format!("{text:?}")
}

fn list<T>(items: &[T], each: impl Fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(each).collect::<Vec<_>>().join(", "))
}

fn option<T>(value: Option<&T>, each: impl Fn(&T) -> String) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", each(value)))
}

fn table(table: &Table) -> String {
    format!(
        "Table {{ array: {:?}, fields: {}, rules: {} }}",
        table.array,
        list(table.fields, field),
        list(table.rules, u16::to_string)
    )
}

fn field(field: &Field) -> String {
    format!(
        "Field {{ name: {}, id: {}, order: {}, parent: {}, end: {}, required: {}, kind: {}, ignored_when: {}, severities: {} }}",
        text(field.name),
        text(field.id),
        field.order,
        field.parent,
        field.end,
        field.required,
        kind(&field.kind),
        list(field.ignored_when, condition),
        list(field.severities, |(aspect, severity)| format!("(Aspect::{aspect:?}, Severity::{severity:?})")),
    )
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Text(TextKind { format, one_of, max_length, ascii, companion_of }) => format!(
            "Kind::Text(TextKind {{ format: Format::{format:?}, one_of: {}, max_length: {max_length}, ascii: {ascii}, companion_of: {companion_of:?} }})",
            texts(one_of),
        ),
        Kind::Renamed(new) => format!("Kind::Renamed({})", text(new)),
        other => format!("Kind::{other:?}"),
    }
}

fn texts(values: &[Text]) -> String {
    list(values, |value| text(value))
}

fn reference(reference: &Reference) -> String {
    format!("{reference:?}")
}

fn condition(condition: &Condition) -> String {
    let test = match &condition.test {
        Test::In(values) => format!("Test::In({})", texts(values)),
        Test::NotIn(values) => format!("Test::NotIn({})", texts(values)),
        other => format!("Test::{other:?}"),
    };
    format!("Condition {{ field: {}, test: {test} }}", reference(&condition.field))
}

fn about(conditions: &[(u16, Condition)]) -> String {
    list(conditions, |(table, test)| format!("({table}, {})", condition(test)))
}

fn rule(rule: &Rule) -> String {
    let date = |date: &firstpass::Date| format!("Date::new({}, {}, {})", date.year(), date.month(), date.day());
    format!(
        "Rule {{ id: {}, table: {}, column: {:?}, when: {}, when_flag: {}, severity: Severity::{:?}, message: {}, provider_error: {}, from: {}, until: {}, require: {} }}",
        text(rule.id),
        rule.table,
        rule.column,
        list(rule.when, condition),
        option(rule.when_flag.as_ref(), |flag| format!("Flag::{flag:?}")),
        rule.severity,
        option(rule.message.as_ref(), |message| text(message)),
        option(rule.provider_error.as_ref(), |body| text(body)),
        rule.from.as_ref().map_or_else(|| "None".to_owned(), date),
        rule.until.as_ref().map_or_else(|| "None".to_owned(), date),
        require(&rule.require),
    )
}

fn require(require: &Require) -> String {
    match require {
        Require::Format(format) => format!("Require::Format(Format::{format:?})"),
        Require::PathParameter(name, format) => {
            format!("Require::PathParameter({}, Format::{format:?})", text(name))
        }
        Require::Catalogue(catalogue) => format!("Require::Catalogue(Catalogue::{catalogue:?})"),
        Require::EqualsContext(key) => format!("Require::EqualsContext(ContextKey::{key:?})"),
        Require::ListedIn(key) => format!("Require::ListedIn(ContextKey::{key:?})"),
        Require::Count { array, matching, min, max, called } => format!(
            "Require::Count {{ array: {array}, matching: {}, min: {min}, max: {max}, called: {} }}",
            list(matching, condition),
            text(called),
        ),
        Require::Unique { values, except, report, similar } => format!(
            "Require::Unique {{ values: {}, except: {}, report: {}, similar: {similar} }}",
            list(values, |place| format!("{place:?}")),
            about(except),
            about(report),
        ),
        Require::Flag(flag, value) => format!("Require::Flag(Flag::{flag:?}, {value})"),
        Require::Status { allowed, refused } => {
            format!("Require::Status {{ allowed: {}, refused: {} }}", texts(allowed), texts(refused))
        }
        // The other rules hold nothing but numbers and references, whose debug form is Rust.
        other => format!("Require::{other:?}"),
    }
}

fn note(note: &Note) -> String {
    format!(
        "Note {{ label: {}, help: {}, example: {}, source: {}, reading: {}, status: {} }}",
        text(note.label),
        text(note.help),
        text(note.example),
        text(note.source),
        text(note.reading),
        note.status,
    )
}
