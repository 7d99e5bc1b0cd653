//! Renders the request bodies of the packs as JSON Schema 2020-12.
//!
//! A schema is necessary, not sufficient: whatever the pack's own check calls valid is valid by the schema, which
//! therefore asks only what is an error, and nothing that a value could make up for. White space around a name is a
//! warning, for one, so a name has no `maxLength` here: the check counts without that space.

mod rule;
mod text;

use std::path::{Path, PathBuf};

use anyhow::Result;
use firstpass::check::country::Alpha3;
use firstpass::json::Tree;
use firstpass::pack::description::{Description, Note};
use firstpass::pack::model::{Aspect, Field, Format, Kind, Pack, Require, Severity, TextKind};

use super::json::{Object, ToTree, inline, pretty};
use super::packs::read;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
const NECESSARY: &str = "Necessary, not sufficient: what firstpass calls valid is valid by this schema, but not the other way round. \
                         Dates, check digits, tables, most comparisons of fields and the context are left to firstpass.check. \
                         `format` is an annotation.";

/// A schema for each pack.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let packs = read(root)?;
    Ok(packs.iter().map(|(pack, about)| (file(pack.id), pretty(&schema(pack, about)))).collect())
}

/// The schema of a pack, in the npm package.
pub(super) fn file(id: &str) -> PathBuf {
    format!("pkg/schemas/{id}.schema.json").into()
}

fn schema(pack: &Pack, about: &Description) -> Tree {
    let body = Body { pack, about };
    let request = format!("The body of {}, {} {}.", about.request, about.provider, about.version);
    let head = Object::new()
        .with("$schema", DIALECT)
        .with("$id", format!("urn:firstpass:{}:{}", pack.id, pack.revision))
        .with("$comment", format!("{NECESSARY} Generated from rules/{}.toml by `cargo xtask generate`.", pack.id))
        .with("title", pack.title)
        .with("description", format!("{request} Necessary, not sufficient: firstpass checks more than this schema."));
    let mut schema = body.value(0, 0).entries().iter().fold(head, |schema, (key, value)| match schema.get(key) {
        Some(_) => schema,
        None => schema.with(key, value.clone()),
    });
    let definitions = definitions(&inline(&schema.clone().tree()));
    if !definitions.is_empty() {
        schema.set("$defs", definitions);
    }
    schema.tree()
}

struct Body<'a> {
    pack: &'a Pack,
    about: &'a Description,
}

impl Body<'_> {
    /// The schema of a field, with all that it holds.
    fn value(&self, table: u16, column: u16) -> Object {
        let mut schema = self.notes(table, column);
        let Some(field) = self.pack.field(table, column) else { return schema };
        let types = self.types(table, column, field);
        match types.as_slice() {
            [] => {}
            [one] => schema.set("type", *one),
            several => schema.set("type", several.to_vec()),
        }
        let usual = |aspect: Aspect| field.severity(aspect) == Severity::Error;
        match &field.kind {
            Kind::Text(kind) => {
                let (exact, filled) = (self.is_exact(table, column), self.refuses_blank(table, column));
                text::keywords(&mut schema, text::Text { field, kind, exact, filled }, &types);
            }
            Kind::Integer { min, max, phone } => {
                if *phone && usual(Aspect::Format) {
                    schema = schema.with("minimum", 1_000_000_i64).with("maximum", 999_999_999_999_999_i64);
                    // In quotation marks it is only a warning; white space around it then makes no difference.
                    schema.set("pattern", r"^[\s\x85]*[1-9][0-9]{6,14}[\s\x85]*$");
                }
                if usual(Aspect::Range) {
                    for (key, bound) in [("minimum", min), ("maximum", max)] {
                        bound.iter().for_each(|bound| schema.set(key, *bound));
                    }
                }
            }
            Kind::Number { min, max } if usual(Aspect::Range) => {
                for (key, bound) in [("minimum", min), ("maximum", max)] {
                    bound.iter().for_each(|bound| schema.set(key, Tree::Number((*bound).to_owned())));
                }
            }
            Kind::Object => self.object(table, column, &mut schema),
            Kind::Array { table: items, min, max } => {
                if usual(Aspect::Count) {
                    if *min > 0 {
                        schema.set("minItems", *min);
                    }
                    if *max < u16::MAX {
                        schema.set("maxItems", *max);
                    }
                }
                schema.set("items", self.value(*items, 0));
            }
            _ => {}
        }
        if column == 0 {
            let rules = self.sentences(table);
            if !rules.is_empty() {
                schema.set("allOf", rules);
            }
        }
        self.or_text(table, column, schema)
    }

    /// A text may stand for some objects: it is then the value of one of their fields.
    fn or_text(&self, table: u16, column: u16, object: Object) -> Object {
        let text_as = self.pack.tables.get(usize::from(table)).map_or(&[][..], |rows| rows.text_as);
        match text_as.iter().copied().find(|(own, _)| *own == column) {
            None => object,
            Some((_, field)) => {
                Object::new().with("anyOf", vec![object, self.value(table, field).with("type", "string")])
            }
        }
    }

    fn object(&self, table: u16, object: u16, schema: &mut Object) {
        let Some(rows) = self.pack.tables.get(usize::from(table)) else { return };
        let own = || rows.columns().filter(|(_, field)| field.parent == object);
        let rest = own().find_map(|(column, field)| match field.kind {
            Kind::Rest { table, min, .. } => Some((table, min, self.pack.field(0, column)?)),
            _ => None,
        });
        let mut properties = Object::new();
        let mut required = Vec::new();
        for (column, field) in own() {
            match field.kind {
                Kind::Rest { .. } => continue,
                // A name of another version is only told; it must not be taken for one of the undeclared keys.
                Kind::Renamed(_) if rest.is_none() => continue,
                Kind::Renamed(_) => properties.set(field.name, true),
                _ if field.ignored_when.is_empty() => {
                    properties.set(field.name, self.value(table, column));
                    if field.required && field.severity(Aspect::Required) == Severity::Error {
                        required.push(field.name);
                    }
                }
                // What the provider ignores may be anything: the rest stands in a condition.
                _ => properties.set(field.name, self.notes(table, column)),
            }
        }
        if !properties.is_empty() {
            schema.set("properties", properties);
        }
        if !required.is_empty() {
            schema.set("required", required);
        }
        if let Some((values, min, field)) = rest {
            schema.set("additionalProperties", self.value(values, 0));
            if min > 0 && field.severity(Aspect::Count) == Severity::Error {
                let declared: Vec<_> = own().map(|(_, field)| field.name).filter(|name| *name != "*").collect();
                // At least one key is none of the declared ones.
                let only_declared = Object::new().with("propertyNames", Object::new().with("enum", declared));
                schema.set("not", only_declared);
            }
        }
    }

    /// What people read: title, description, an example.
    fn notes(&self, table: u16, column: u16) -> Object {
        let mut schema = Object::new();
        let Some(note) = self.note(table, column) else { return schema };
        if !note.label.is_empty() {
            schema.set("title", note.label);
        }
        let reading = if note.reading.is_empty() { String::new() } else { format!(" ({})", note.reading) };
        let source = format!("Source: {}{reading}.", note.source);
        let longest = self.pack.field(table, column).map_or(0, |field| match &field.kind {
            Kind::Text(text) => text.max_length,
            _ => 0,
        });
        let longest = if longest > 0 { format!("At most {longest} characters.") } else { String::new() };
        let words = [note.help, &longest, if note.source.is_empty() { "" } else { &source }];
        let words: Vec<_> = words.into_iter().filter(|words| !words.is_empty()).collect();
        if !words.is_empty() {
            schema.set("description", words.join(" "));
        }
        if let Ok(example) = Tree::parse(note.example) {
            schema.set("examples", vec![example]);
        }
        schema
    }

    fn note(&self, table: u16, column: u16) -> Option<&Note> {
        self.about.tables.get(usize::from(table))?.get(usize::from(column))
    }

    /// The JSON types that are no error; none where every type passes.
    fn types(&self, table: u16, column: u16, field: &Field) -> Vec<&'static str> {
        let mut types = match &field.kind {
            Kind::Text(_) => vec!["string"],
            Kind::Integer { phone, .. } => {
                let whole = field.severity(Aspect::Integer) == Severity::Error;
                let as_text = *phone && field.severity(Aspect::AsText) != Severity::Error;
                let mut types = vec![if whole { "integer" } else { "number" }];
                types.extend(as_text.then_some("string"));
                types
            }
            Kind::Number { .. } => vec!["number"],
            Kind::Boolean => vec!["boolean"],
            Kind::Object | Kind::Map { .. } => vec!["object"],
            Kind::Array { .. } => vec!["array"],
            _ => return Vec::new(),
        };
        if field.severity(Aspect::Type) != Severity::Error {
            return Vec::new();
        }
        types.extend((!self.refuses_null(table, column, field)).then_some("null"));
        types
    }

    /// Whether null is an error. In a required field it is a missing value; in an optional one it is a wrong type, unless a
    /// rule that requires the field tells that it is missing.
    fn refuses_null(&self, table: u16, column: u16, field: &Field) -> bool {
        if field.nullable {
            return false;
        }
        let is_error = |aspect: Aspect| field.severity(aspect) == Severity::Error;
        if field.required {
            return is_error(Aspect::Required);
        }
        let is_companion = matches!(&field.kind, Kind::Text(TextKind { companion_of: Some(_), .. }));
        let mut required = self.pack.rules.iter().filter(|rule| {
            matches!(rule.require, Require::Present)
                && (rule.table, rule.column) == (table, Some(column))
                && rule.severity <= Severity::Warning
        });
        is_error(Aspect::Type)
            && (!is_companion || is_error(Aspect::Required))
            && required.all(|rule| self.is_always_error(rule))
    }

    /// Whether a valid body has no other text here than one without white space around it: so that its form can be asked of
    /// the whole text.
    fn is_exact(&self, table: u16, column: u16) -> bool {
        let Some(field) = self.pack.field(table, column) else { return false };
        let is_error = |aspect: Aspect| field.severity(aspect) == Severity::Error;
        is_error(Aspect::Trim) && self.refuses_blank(table, column)
    }

    /// Whether a blank text is always an error.
    fn refuses_blank(&self, table: u16, column: u16) -> bool {
        let Some(field) = self.pack.field(table, column) else { return false };
        let is_companion = matches!(&field.kind, Kind::Text(TextKind { companion_of: Some(_), .. }));
        // Whether a country has postal codes is known to the catalogue only.
        let mut rules = self.pack.rules.iter().filter(|rule| (rule.table, rule.column) == (table, Some(column)));
        let may_be_blank = rules.any(|rule| matches!(rule.require, Require::PostalCodeOf(_)));
        field.severity(Aspect::Blank) == Severity::Error && !is_companion && !may_be_blank
    }
}

/// The lists of which some text refers to.
fn definitions(text: &str) -> Object {
    let mut definitions = Object::new();
    for (format, title) in [(Format::Country, "ISO 3166-1 alpha-3"), (Format::CountryAlpha2, "ISO 3166-1 alpha-2")] {
        let (name, _) = format.names();
        if text.contains(&format!("\"#/$defs/{name}\"")) {
            let code = |country: Alpha3| if format == Format::Country { country.code() } else { country.alpha2() };
            let mut codes: Vec<_> = Alpha3::all().map(code).collect();
            codes.sort_unstable();
            definitions.set(name, Object::new().with("title", title).with("enum", codes));
        }
    }
    definitions
}
