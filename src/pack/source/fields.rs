//! The field table: from lines with paths to tables with columns.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::conditions::{conditions, texts};
use super::keys::{Keys, Words, word};
use super::node::{Entry, Node};
use super::paths::Paths;
use super::{Fault, Faults, Header, Result, bounds, kebab, label, list, note, severity_words, text};
use crate::check::pattern::Pattern;
use crate::json::JsonWriter;
use crate::pack::description::Note;
use crate::pack::model::{Aspect, Field, Format, Kind, List, Severity, Table, TextKind};

/// The tables of a pack, their notes, and where each path went.
pub(super) struct Layout {
    pub(super) tables: Vec<Table>,
    pub(super) notes: Vec<Vec<Note>>,
    pub(super) paths: Paths,
    /// Where the line of each field stands.
    pub(super) spans: BTreeMap<(u16, u16), Range<usize>>,
}

/// The greatest number of tables, and of columns of one.
const MAX_TABLES: usize = 100;
/// `ignored_when` is kept in one bit for each of the first columns.
const MAX_IGNORED: u16 = 63;

/// The severities that a pack gives to a kind of rule everywhere.
pub(super) fn severities(node: &Node) -> Result<Vec<(Aspect, Severity)>> {
    let aspects = || Aspect::ALL.iter().map(|aspect| (aspect.name(), *aspect)).collect::<Words<_>>();
    let entries = node.entries()?.iter().map(|entry| {
        let aspect = word(&entry.name, aspects).map_err(|message| Fault::new(entry.span.clone(), message))?;
        Ok((aspect, entry.node.named(severity_words)?))
    });
    entries.collect()
}

pub(super) fn layout(
    header: &Header<'_>,
    severities: &[(Aspect, Severity)],
    lines: &[Entry],
    faults: &mut Faults,
) -> Result<Layout> {
    let mut builder = Builder {
        severities,
        tables: Vec::new(),
        notes: Vec::new(),
        places: BTreeMap::new(),
        spans: BTreeMap::new(),
        later: Vec::new(),
    };
    builder.body(header);
    for (entry, order) in lines.iter().zip(1u16..) {
        _ = faults.keep(builder.line(entry, order));
    }
    builder.finish(faults)
}

/// A table while it grows: the array that holds its rows, and its fields.
struct Growing {
    array: Option<(u16, u16)>,
    fields: Vec<Field>,
    text_as: Vec<(u16, u16)>,
}

/// What a line says about fields that may come after it.
struct Later<'n> {
    place: (u16, u16),
    path: &'n str,
    ignored_when: &'n [Entry],
    text_as: Option<&'n Node>,
}

struct Builder<'n> {
    severities: &'n [(Aspect, Severity)],
    tables: Vec<Growing>,
    notes: Vec<Vec<Note>>,
    places: BTreeMap<String, (u16, u16)>,
    spans: BTreeMap<(u16, u16), Range<usize>>,
    later: Vec<Later<'n>>,
}

impl<'n> Builder<'n> {
    fn body(&mut self, header: &Header<'_>) {
        let mut severities = self.severities.to_vec();
        if header.closed {
            severities.push((Aspect::Unexpected, Severity::Warning));
        }
        let body = Field { id: "body", severities: list(severities), ..empty(Kind::Object) };
        self.tables.push(Growing { array: None, fields: alloc::vec![body], text_as: Vec::new() });
        self.notes.push(alloc::vec![note(header.title, "", "")]);
        self.places.insert(String::new(), (0, 0));
    }

    fn line(&mut self, entry: &'n Entry, order: u16) -> Result<()> {
        let whole = entry.name.as_str();
        let at = |message: String| Fault::new(entry.span.clone(), message);
        let keys = Keys::of(&entry.node)?;
        let (name, parent_path) = match (whole.strip_suffix("[]"), whole.rsplit_once('.')) {
            (Some(array), _) => ("", array),
            (None, Some((parent, name))) => (name, parent),
            (None, None) => (whole, ""),
        };
        let Some((table, parent)) = self.places.get(parent_path).copied() else {
            let parent = if name.is_empty() { "array" } else { "object" };
            return Err(at(alloc::format!("the line of the {parent} {parent_path} must come first")));
        };
        // The line of an item is column 0 of the table that its array began.
        let place = if name.is_empty() {
            match self.kind_of(table, parent) {
                Some(Kind::Array { table, .. } | Kind::Rest { table, .. }) => (*table, 0),
                _ => return Err(at(alloc::format!("{parent_path} is not an array"))),
            }
        } else {
            if !matches!(self.kind_of(table, parent), Some(Kind::Object)) {
                return Err(at(alloc::format!("{parent_path} is not an object")));
            }
            (table, u16::try_from(self.fields(table).len()).unwrap_or(u16::MAX))
        };
        if name.is_empty() && !self.fields(place.0).is_empty() || self.places.contains_key(whole) {
            return Err(at(alloc::format!("{whole} has two lines")));
        }
        if (name == "*") != (keys.text("type").ok().flatten() == Some("rest")) {
            return Err(at("the type rest belongs to the name *, and the name * to it".to_owned()));
        }
        let is_last = self.fields(0).last().is_none_or(|field| !matches!(field.kind, Kind::Rest { .. }));
        if name == "*" && !parent_path.is_empty() || !name.is_empty() && place.0 == 0 && !is_last {
            return Err(at("the name * can only be the last field of the body itself".to_owned()));
        }
        // A faulty line keeps its place, so that the lines below it are not faulty too.
        let kind = self.kind(&keys, place, parent, entry).and_then(|kind| match (&kind, keys.node("required")) {
            (Kind::Renamed(_), Some(node)) => {
                Err(Fault::new(node.span.clone(), "a name of another version cannot be required".to_owned()))
            }
            _ => Ok(kind),
        });
        let (kind, fault) = match kind {
            Ok(kind) => (kind, None),
            Err(fault) => (Kind::Map { ascii: false }, Some(fault)),
        };
        let field = Field {
            name: text(name),
            id: text(&keys.text("id")?.map_or_else(|| own_id(whole), Into::into)),
            order,
            parent: if name.is_empty() { 0 } else { parent },
            end: 0,
            required: keys.flag("required")?,
            nullable: keys.flag("nullable")?,
            ignored_when: &[],
            severities: &[],
            kind,
        };
        let own = own_severities(&field, keys.entries("severity")?, self.severities);
        self.later.push(Later {
            place,
            path: whole,
            ignored_when: keys.entries("ignored_when")?,
            text_as: keys.node("text_as"),
        });
        let note = self.note(&keys, name)?;
        let unknown = if fault.is_some() { Ok(()) } else { keys.finish() };
        let slot = usize::from(place.0);
        let (Some(growing), Some(notes)) = (self.tables.get_mut(slot), self.notes.get_mut(slot)) else {
            return Ok(());
        };
        let (severities, wrong) = match own {
            Ok(severities) => (severities, Ok(())),
            Err(fault) => (list(Vec::new()), Err(fault)),
        };
        growing.fields.push(Field { severities, ..field });
        notes.push(note);
        self.places.insert(whole.to_owned(), place);
        self.spans.insert(place, entry.span.clone());
        fault.map_or(Ok(()), Err).and(unknown).and(wrong)
    }

    fn note(&self, keys: &Keys<'n>, name: &str) -> Result<Note> {
        let own = keys.text("label")?.map_or_else(|| label(name), Into::into);
        let example = keys.node("example").map(|example| {
            let mut json = String::new();
            example.write(&mut JsonWriter::new(&mut json));
            json
        });
        Ok(Note {
            help: text(keys.text_or_empty("help")?),
            example: text(&example.unwrap_or_default()),
            ..note(&own, keys.text_or_empty("source")?, keys.text_or_empty("reading")?)
        })
    }

    fn fields(&self, table: u16) -> &[Field] {
        self.tables.get(usize::from(table)).map_or(&[], |growing| &growing.fields)
    }

    fn kind_of(&self, table: u16, column: u16) -> Option<&Kind> {
        self.fields(table).get(usize::from(column)).map(|field| &field.kind)
    }

    fn kind(&mut self, keys: &Keys<'n>, place: (u16, u16), parent: u16, entry: &Entry) -> Result<Kind> {
        if let Some(new) = keys.text("renamed")? {
            return Ok(Kind::Renamed(text(new)));
        }
        const TYPES: &[&str] = &["text", "integer", "number", "boolean", "object", "array", "map", "rest"];
        let types = || TYPES.iter().map(|name| (*name, *name)).collect::<Words<_>>();
        Ok(match keys.named("type", types)?.unwrap_or("text") {
            "integer" => {
                let phone = match keys.node("check") {
                    None => false,
                    Some(node) => node.named(|| alloc::vec![("phone_digits", true)])?,
                };
                Kind::Integer { min: keys.number("min")?, max: keys.number("max")?, phone }
            }
            "number" => Kind::Number { min: keys.decimal("min")?.map(text), max: keys.decimal("max")?.map(text) },
            "boolean" => Kind::Boolean,
            "object" => Kind::Object,
            "map" => Kind::Map { ascii: ascii(keys)? },
            name @ ("array" | "rest") => {
                let (min, max) = keys.node("items").map_or(Ok((0, u16::MAX)), bounds)?;
                if self.tables.len() >= MAX_TABLES {
                    return Err(Fault::new(
                        entry.span.clone(),
                        alloc::format!("a pack has at most {MAX_TABLES} arrays"),
                    ));
                }
                let table = u16::try_from(self.tables.len()).unwrap_or(u16::MAX);
                self.tables.push(Growing { array: Some(place), fields: Vec::new(), text_as: Vec::new() });
                self.notes.push(Vec::new());
                if name == "array" { Kind::Array { table, min, max } } else { Kind::Rest { table, min, max } }
            }
            _ => Kind::Text(self.text_kind(keys, place, parent, entry)?),
        })
    }

    fn text_kind(&self, keys: &Keys<'n>, place: (u16, u16), parent: u16, entry: &Entry) -> Result<TextKind> {
        let formats = || Format::WRITTEN.iter().map(|format| (format.names().0, *format)).collect::<Words<_>>();
        let (format, values) = match (keys.named("check", formats)?, keys.node("one_of"), keys.node("pattern")) {
            (Some(format), None, None) => (format, keys.node("types").map_or(Ok(list(Vec::new())), texts)?),
            (None, Some(values), None) => (Format::OneOf, texts(values)?),
            (None, None, Some(form)) => (Format::Pattern, list(alloc::vec![pattern(form)?])),
            _ => {
                let message = "a text has one of check, one_of and pattern".to_owned();
                return Err(Fault::new(entry.span.clone(), message));
            }
        };
        let transliterated = keys.flag("transliterated")?;
        let companion_of = match keys.node("companion_of") {
            None if transliterated => {
                let message = "transliterated says how a companion is made, so it asks for companion_of".to_owned();
                return Err(Fault::new(entry.span.clone(), message));
            }
            None => None,
            Some(base) => {
                let name = base.text()?;
                let mut siblings = self.fields(place.0).iter().zip(0u16..);
                let found = siblings.find(|(field, _)| field.parent == parent && field.name == name);
                let Some((_, column)) = found else {
                    let message = alloc::format!("companion_of must name a field before this one: {name}");
                    return Err(Fault::new(base.span.clone(), message));
                };
                Some(column)
            }
        };
        let tolerated = keys.node("tolerated").map_or(Ok(list(Vec::new())), texts)?;
        Ok(TextKind {
            format,
            values,
            tolerated,
            min_length: keys.number("min_length")?.unwrap_or(0),
            max_length: keys.number("max_length")?.unwrap_or(0),
            ascii: ascii(keys)?,
            companion_of,
            latin1: keys.named("outside", || alloc::vec![("ascii", false), ("latin1", true)])?.unwrap_or(false),
            transliterated,
        })
    }

    fn finish(mut self, faults: &mut Faults) -> Result<Layout> {
        for growing in &mut self.tables {
            close(&mut growing.fields);
        }
        for growing in &self.tables {
            if let (Some(array), true) = (growing.array, growing.fields.is_empty()) {
                let span = self.spans.get(&array).cloned().unwrap_or_default();
                faults
                    .0
                    .push(Fault::new(span, "the items of an array need a line of their own that ends in []".into()));
            }
        }
        let arrays = self.tables.iter().map(|growing| growing.array).collect();
        let paths = Paths::new(core::mem::take(&mut self.places), arrays);
        for later in core::mem::take(&mut self.later) {
            _ = faults.keep(self.resolve(&paths, &later));
        }
        let tables = self.tables.into_iter().map(|growing| Table {
            array: growing.array,
            fields: list(growing.fields),
            rules: &[],
            text_as: list(growing.text_as),
        });
        Ok(Layout { tables: tables.collect(), notes: self.notes, paths, spans: self.spans })
    }

    /// Resolves what names other fields: `ignored_when`, whose names stand beside the field, and `text_as`.
    fn resolve(&mut self, paths: &Paths, later: &Later<'_>) -> Result<()> {
        let (table, column) = later.place;
        if !later.ignored_when.is_empty() {
            let around = later.path.rsplit_once('.').map_or("", |(around, _)| around);
            let field = |table: u16, column: u16| self.fields(table).get(usize::from(column));
            let found = conditions(paths, &field, table, around, later.ignored_when)?;
            if column > MAX_IGNORED {
                let span = self.spans.get(&later.place).cloned().unwrap_or_default();
                let message = "ignored_when must stand among the first 63 fields of the body or the item".to_owned();
                return Err(Fault::new(span, message));
            }
            if let Some(field) = self.field_mut(later.place) {
                field.ignored_when = found;
            }
        }
        if let Some(node) = later.text_as {
            let name = node.text()?;
            let mut fields = self.fields(table).iter().zip(0u16..);
            let is_text = |field: &Field| matches!(field.kind, Kind::Text(_));
            let found = fields
                .find(|(field, own)| field.parent == column && *own != column && field.name == name && is_text(field));
            let Some((_, target)) = found else {
                let message = alloc::format!("text_as must name a text of this object: {name}");
                return Err(Fault::new(node.span.clone(), message));
            };
            if let Some(growing) = self.tables.get_mut(usize::from(table)) {
                growing.text_as.push((column, target));
            }
        }
        Ok(())
    }

    fn field_mut(&mut self, (table, column): (u16, u16)) -> Option<&mut Field> {
        self.tables.get_mut(usize::from(table))?.fields.get_mut(usize::from(column))
    }
}

fn ascii(keys: &Keys<'_>) -> Result<bool> {
    Ok(keys.named("charset", || alloc::vec![("ascii", true)])?.unwrap_or(false))
}

/// The id of a line that says none: its key, `tags-item` for the items of `tags`, `other` for all keys without a line.
fn own_id(path: &str) -> String {
    let key = path.rsplit('.').next().unwrap_or(path);
    let (key, item) = key.strip_suffix("[]").map_or((key, ""), |key| (key, "-item"));
    let mut id = if key == "*" { "other".to_owned() } else { kebab(key) };
    id.push_str(item);
    id
}

/// A pattern that the linear-time matcher can read.
pub(super) fn pattern(node: &Node) -> Result<crate::pack::model::Text> {
    let pattern = node.text()?;
    match Pattern::parse(pattern) {
        Some(_) => Ok(text(pattern)),
        None => Err(Fault::new(node.span.clone(), "this pattern is outside of the supported subset, expected characters, classes, groups, alternatives and repetitions"
                .to_owned())),
    }
}

fn empty(kind: Kind) -> Field {
    Field {
        name: "",
        id: "",
        order: 0,
        parent: 0,
        end: 0,
        required: false,
        nullable: false,
        kind,
        ignored_when: &[],
        severities: &[],
    }
}

/// Sets the end of every field: the column after the last one that it holds.
fn close(fields: &mut [Field]) {
    let parents: Vec<u16> = fields.iter().map(|field| field.parent).collect();
    let count = u16::try_from(fields.len()).unwrap_or(u16::MAX);
    for (field, column) in fields.iter_mut().zip(0u16..) {
        let holds = |mut inner: u16| {
            while inner > column {
                inner = parents.get(usize::from(inner)).copied().unwrap_or(0);
            }
            inner == column
        };
        field.end = (column + 1..count).find(|later| !holds(*later)).unwrap_or(count);
    }
    // No key is that of all other keys, so they stand behind what the body holds.
    let rest = fields.last().is_some_and(|field| matches!(field.kind, Kind::Rest { .. }));
    if let (true, Some(body)) = (rest, fields.first_mut()) {
        body.end = count - 1;
    }
}

/// The severities of a line: the pack's for the rules that it has, then its own.
fn own_severities(field: &Field, own: &[Entry], all: &[(Aspect, Severity)]) -> Result<List<(Aspect, Severity)>> {
    let mut severities: Vec<(Aspect, Severity)> = Vec::new();
    let suffix = |aspect: Aspect| field.rule_id(aspect).split_off(field.id.len() + 1);
    let has = || Aspect::ALL.iter().copied().filter(|aspect| field.has(*aspect));
    for entry in own {
        let Some(aspect) = has().find(|aspect| suffix(*aspect) == entry.name) else {
            let allowed: Vec<_> = has().map(suffix).collect();
            let message = alloc::format!("unknown rule {}, expected one of {}", entry.name, allowed.join(", "));
            return Err(Fault::new(entry.span.clone(), message));
        };
        severities.push((aspect, entry.node.named(severity_words)?));
    }
    for (aspect, severity) in all {
        let is_own = severities.iter().any(|(own, _)| own == aspect);
        if !is_own && field.has(*aspect) && field.severity(*aspect) != *severity {
            severities.push((*aspect, *severity));
        }
    }
    Ok(list(severities))
}
