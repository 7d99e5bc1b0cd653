//! Renders the request bodies of the packs as Rust structs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use firstpass::pack::description::{Description, Note};
use firstpass::pack::model::{Field, Format, Kind, Pack, TextKind};

use super::packs::{module_name, read};

const FOLDER: &str = "src/generated/requests";
const HEADER: &str = "// Generated from rules/ by `cargo xtask generate`. Do not edit.\n";

/// A file for each pack, one for each provider and version, and the list of those.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    let mut versions: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for (pack, description) in read(root)? {
        let shown = format!("rules/{}.toml", pack.id);
        let (version, body) = pack.id.rsplit_once('/').context("a pack's id has three parts")?;
        let (version, body) = (module_name(version), module_name(body));
        files
            .push((Path::new(FOLDER).join(&version).join(format!("{body}.rs")), structs(&shown, &pack, &description)?));
        let title = format!("{} {}", description.provider, description.version);
        versions.entry(version).or_insert_with(|| (title, Vec::new())).1.push(body);
    }
    let mut list = format!("{HEADER}\n//! The request bodies of the built-in packs as structs.\n\n");
    for (version, (title, bodies)) in &versions {
        let mut module = format!("{HEADER}\n//! {title}.\n\n");
        for body in bodies {
            writeln!(module, "pub mod {body};")?;
        }
        module.push('\n');
        for body in bodies {
            writeln!(module, "pub use {body}::{};", type_name(body))?;
        }
        files.push((Path::new(FOLDER).join(format!("{version}.rs")), module));
        writeln!(list, "pub mod {version};")?;
    }
    list.push_str("\npub use crate::interop::requests::Request;\n");
    files.push((format!("{FOLDER}.rs").into(), list));
    Ok(files)
}

fn structs(path: &str, pack: &Pack, description: &Description) -> Result<String> {
    let body = pack.id.rsplit('/').next().unwrap_or_default();
    let root = type_name(body);
    let mut out = String::new();
    let file = File { pack, description, root: &root };
    let mut names = BTreeSet::new();
    for (number, table) in (0u16..).zip(pack.tables.iter()) {
        for (column, field) in (0u16..).zip(table.fields.iter()) {
            if !matches!(field.kind, Kind::Object) {
                continue;
            }
            let name = file.name(number, column);
            ensure!(names.insert(name.clone()), "{path}: two objects have the id {}", field.id);
            file.object(&mut out, &name, number, column)?;
        }
    }
    writeln!(out, "request!({root}, {:?});", pack.id)?;
    let mut uses = String::new();
    for (name, used) in [("string::String", "String"), ("vec::Vec", "Vec<")] {
        if out.contains(used) {
            writeln!(uses, "use alloc::{name};")?;
        }
    }
    let header = format!("// Generated from {path} by `cargo xtask generate`. Do not edit.\n\n//! {}.\n", pack.title);
    Ok(format!("{header}\n{uses}\nuse crate::interop::requests::{{object, request}};\n\n{out}"))
}

struct File<'a> {
    pack: &'a Pack,
    description: &'a Description,
    root: &'a str,
}

impl File<'_> {
    /// The struct of an object: the body's own name, else that of its id, which no other object has.
    fn name(&self, table: u16, column: u16) -> String {
        if (table, column) == (0, 0) {
            return self.root.to_owned();
        }
        let name = type_name(self.pack.field(table, column).map_or("", |field| field.id));
        if name == self.root { format!("{name}Object") } else { name }
    }

    fn note(&self, table: u16, column: u16) -> Option<&Note> {
        self.description.tables.get(usize::from(table))?.get(usize::from(column))
    }

    fn object(&self, out: &mut String, name: &str, table: u16, object: u16) -> Result<()> {
        let rows = self.pack.tables.get(usize::from(table)).context("a table that is there")?;
        let about = if (table, object) == (0, 0) {
            format!("{}: the body of `{}`.", self.pack.title, self.description.request)
        } else {
            let note = self.note(table, object);
            let about = sentences([note.map_or("", |note| note.label), note.map_or("", |note| note.help)]);
            // The line of an item may leave its name to the array.
            if about.is_empty() { format!("An item of `{}`.", self.pack.path(table, object)) } else { about }
        };
        writeln!(out, "object! {{\n    /// {about}\n    {name} {{")?;
        for (column, field) in rows.columns().filter(|(_, field)| field.parent == object) {
            let Some(kind) = self.kind(table, column, field) else { continue };
            writeln!(out, "        /// {}", self.about(table, column, field))?;
            writeln!(out, "        {}: {kind} = {:?},", field_name(field.name), field.name)?;
        }
        writeln!(out, "    }}\n}}\n")?;
        Ok(())
    }

    /// The Rust type of a field; nothing for a name of another version.
    fn kind(&self, table: u16, column: u16, field: &Field) -> Option<String> {
        Some(match &field.kind {
            Kind::Text(_) => "String".to_owned(),
            Kind::Integer { .. } => "i64".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Object => self.name(table, column),
            Kind::Map { .. } => "serde_json::Map<String, serde_json::Value>".to_owned(),
            // What no field declares is not part of a typed body.
            Kind::Renamed(_) | Kind::Rest { .. } => return None,
            Kind::Number { .. } => "serde_json::Number".to_owned(),
            Kind::Array { table, .. } => format!("Vec<{}>", self.kind(*table, 0, self.pack.field(*table, 0)?)?),
            _ => "serde_json::Value".to_owned(),
        })
    }

    fn about(&self, table: u16, column: u16, field: &Field) -> String {
        let note = self.note(table, column);
        let mut about = sentences([note.map_or("", |note| note.label), note.map_or("", |note| note.help)]);
        if let Kind::Text(TextKind { format: Format::OneOf, values, .. }) = &field.kind {
            let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
            about = sentences([&about, &format!("One of {}", values.join(", "))]);
        }
        if field.required {
            about = sentences([&about, "Required"]);
        }
        match note.map(|note| &note.example).filter(|example| !example.is_empty()) {
            Some(example) => format!("{about} Example: `{example}`."),
            None => about,
        }
    }
}

/// Texts as sentences, each with its full stop and without what would be markup in documentation.
fn sentences<const COUNT: usize>(texts: [&str; COUNT]) -> String {
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    let ended = texts.map(|text| if text.ends_with(['.', '?']) { text.to_owned() } else { format!("{text}.") });
    ended.collect::<Vec<_>>().join(" ").replace('<', "\\<").replace('[', "\\[")
}

/// `tax-info-item` as `TaxInfoItem`.
fn type_name(id: &str) -> String {
    let words = id.split(['-', '_']).filter(|word| !word.is_empty());
    let name: String = words
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<Vec<_>>()
        })
        .collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("Body{name}") } else { name }
}

/// A key as the name of a field: in snake case, and raw where it is a word of Rust.
fn field_name(key: &str) -> String {
    let mut name = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        name.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' });
    }
    const WORDS: &[&str] =
        &["as", "enum", "fn", "for", "if", "in", "match", "mod", "move", "ref", "static", "type", "use"];
    if WORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::{field_name, sentences, type_name};

    #[test]
    fn names_are_rust_names() {
        assert_eq!(type_name("tax-info-item"), "TaxInfoItem");
        assert_eq!(type_name("onboarding_link"), "OnboardingLink");
        assert_eq!(field_name("type"), "r#type");
        assert_eq!(field_name("identityDocumentType"), "identity_document_type");
        assert_eq!(field_name("Idempotency-Key"), "idempotency_key");
    }

    #[test]
    fn documentation_has_no_markup_of_the_pack() {
        assert_eq!(sentences(["Street", "", "No <b> here."]), "Street. No \\<b> here.");
    }
}
