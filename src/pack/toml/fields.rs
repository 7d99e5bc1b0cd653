//! The field table: from lines with paths to tables with columns.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::lines::{Charset, FieldLine, Header, Name, Source, Spanned, TypeName};
use super::{Fault, Paths, Result, bounds, label, list, note, text};
use crate::pack::description::Note;
use crate::pack::model::{Aspect, Field, Format, Kind, List, Severity, Table, TextKind};

/// The tables of a pack, their notes, and where each path went.
pub(super) struct Layout {
    pub(super) tables: Vec<Table>,
    pub(super) notes: Vec<Vec<Note>>,
    pub(super) paths: Paths,
}

pub(super) fn layout(source: &Source) -> Result<Layout> {
    let mut builder = Builder { tables: Vec::new(), notes: Vec::new(), paths: BTreeMap::new(), source };
    builder.body();
    for ((path, line), order) in source.field.0.iter().zip(1u16..) {
        builder.line(path, line, order)?;
    }
    builder.finish()
}

/// A table while it grows: the array that holds its rows, and its fields.
type Growing = (Option<(u16, u16)>, Vec<Field>);

struct Builder<'s> {
    tables: Vec<Growing>,
    notes: Vec<Vec<Note>>,
    paths: BTreeMap<String, (u16, u16)>,
    source: &'s Source,
}

impl Builder<'_> {
    fn body(&mut self) {
        let severities = self.severities(&self.source.pack);
        let body = Field { id: "body", severities, ..empty(Kind::Object) };
        self.tables.push((None, alloc::vec![body]));
        self.notes.push(alloc::vec![note(self.source.pack.title.clone(), None, None)]);
        self.paths.insert(String::new(), (0, 0));
    }

    /// The severities that the pack gives to a kind of rule everywhere.
    fn severities(&self, header: &Header) -> List<(Aspect, Severity)> {
        let mut severities: Vec<_> =
            self.source.severity.0.iter().map(|(Name(aspect), Name(severity))| (*aspect, *severity)).collect();
        if header.closed {
            severities.push((Aspect::Unexpected, Severity::Warning));
        }
        list(severities)
    }

    fn line(&mut self, path: &Spanned<String>, spanned: &Spanned<FieldLine>, order: u16) -> Result<()> {
        let whole = path.get_ref();
        let line = spanned.get_ref();
        let (name, parent_path) = match (whole.strip_suffix("[]"), whole.rsplit_once('.')) {
            (Some(array), _) => ("", array),
            (None, Some((parent, name))) => (name, parent),
            (None, None) => (whole.as_str(), ""),
        };
        let Some((table, parent)) = self.paths.get(parent_path).copied() else {
            let parent = if name.is_empty() { "array" } else { "object" };
            return Err(Fault(path.span(), alloc::format!("the line of the {parent} {parent_path} must come first")));
        };
        // The line of an item is column 0 of the table that its array began.
        let place = if name.is_empty() {
            match self.kind_of(table, parent) {
                Some(Kind::Array { table, .. }) => (*table, 0),
                _ => return Err(Fault(path.span(), alloc::format!("{parent_path} is not an array"))),
            }
        } else {
            if !matches!(self.kind_of(table, parent), Some(Kind::Object)) {
                return Err(Fault(path.span(), alloc::format!("{parent_path} is not an object")));
            }
            (table, u16::try_from(self.fields(table).len()).unwrap_or(u16::MAX))
        };
        let kind = self.kind(place, parent, whole, spanned)?;
        let all = self.severities(&self.source.pack);
        let field = Field {
            name: text(name.to_owned()),
            id: text(line.id.clone()),
            order,
            parent: if name.is_empty() { 0 } else { parent },
            end: 0,
            required: line.required,
            ignored_when: &[],
            severities: all,
            kind,
        };
        let field = Field { severities: own_severities(field.clone(), line)?, ..field };
        let own =
            note(line.label.clone().unwrap_or_else(|| label(name)), Some(line.source.clone()), line.reading.clone());
        let own = Note {
            help: text(line.help.clone().unwrap_or_default()),
            example: text(line.example.as_ref().map(json).unwrap_or_default()),
            ..own
        };
        let slot = usize::from(place.0);
        let (Some((_, fields)), Some(notes)) = (self.tables.get_mut(slot), self.notes.get_mut(slot)) else {
            return Ok(());
        };
        if name.is_empty() && !fields.is_empty() || self.paths.contains_key(whole) {
            return Err(Fault(path.span(), alloc::format!("{whole} has two lines")));
        }
        fields.push(field);
        notes.push(own);
        self.paths.insert(whole.clone(), place);
        Ok(())
    }

    fn fields(&self, table: u16) -> &[Field] {
        self.tables.get(usize::from(table)).map_or(&[], |(_, fields)| fields)
    }

    fn kind_of(&self, table: u16, column: u16) -> Option<&Kind> {
        self.fields(table).get(usize::from(column)).map(|field| &field.kind)
    }

    fn kind(&mut self, place: (u16, u16), parent: u16, path: &str, spanned: &Spanned<FieldLine>) -> Result<Kind> {
        let line = spanned.get_ref();
        if let Some(new) = &line.renamed {
            return Ok(Kind::Renamed(text(new.clone())));
        }
        let name = line.kind.as_ref().map_or(TypeName::Text, |name| *name.get_ref());
        let wrong = |what: &str| Err(Fault(spanned.span(), alloc::format!("{what} does not suit the type of {path}")));
        if line.items.is_some() && name != TypeName::Array {
            return wrong("items");
        }
        if name != TypeName::Text && (line.check.is_some() || line.one_of.is_some() || line.charset.is_some()) {
            return wrong("a form of text");
        }
        if line.min.is_some() && name != TypeName::Integer {
            return wrong("min");
        }
        Ok(match name {
            TypeName::Text => Kind::Text(self.text_kind(place, parent, spanned)?),
            TypeName::Integer => Kind::Integer { min: line.min },
            TypeName::Boolean => Kind::Boolean,
            TypeName::Object => Kind::Object,
            TypeName::Map => Kind::Map,
            TypeName::Array => {
                let (min, max) = line.items.as_ref().map_or(Ok((0, u16::MAX)), bounds)?;
                let table = u16::try_from(self.tables.len()).unwrap_or(u16::MAX);
                self.tables.push((Some(place), Vec::new()));
                self.notes.push(Vec::new());
                Kind::Array { table, min, max }
            }
        })
    }

    fn text_kind(&self, place: (u16, u16), parent: u16, spanned: &Spanned<FieldLine>) -> Result<TextKind> {
        let line = spanned.get_ref();
        let (format, one_of) = match (&line.check, &line.one_of) {
            (Some(check), None) => (check.get_ref().0, Vec::new()),
            (None, Some(values)) => (Format::OneOf, values.iter().cloned().map(text).collect()),
            _ => return Err(Fault(spanned.span(), "a text has either check or one_of".to_owned())),
        };
        let companion_of = match &line.companion_of {
            None => None,
            Some(base) => {
                let mut siblings = self.fields(place.0).iter().zip(0u16..);
                let found = siblings.find(|(field, _)| field.parent == parent && field.name == *base.get_ref());
                let Some((_, column)) = found else {
                    let message = alloc::format!("companion_of must name a field before this one: {}", base.get_ref());
                    return Err(Fault(base.span(), message));
                };
                Some(column)
            }
        };
        Ok(TextKind {
            format,
            one_of: list(one_of),
            max_length: line.max_length.unwrap_or(0),
            ascii: line.charset == Some(Charset::Ascii),
            companion_of,
        })
    }

    fn finish(mut self) -> Result<Layout> {
        for (_, fields) in &mut self.tables {
            close(fields);
        }
        for (array, fields) in &self.tables {
            if let (Some((table, column)), true) = (array, fields.is_empty()) {
                let array = self.paths.iter().find(|(_, place)| *place == &(*table, *column));
                let path = array.map_or("", |(path, _)| path);
                return Err(Fault(0..0, alloc::format!("the array {path} needs a line {path}[] for its items")));
            }
        }
        let arrays = self.tables.iter().map(|(array, _)| *array).collect();
        let paths = Paths { places: core::mem::take(&mut self.paths), arrays };
        self.conditions(&paths)?;
        let tables =
            self.tables.into_iter().map(|(array, fields)| Table { array, fields: list(fields), rules: &[] }).collect();
        Ok(Layout { tables, notes: self.notes, paths })
    }

    /// Resolves `ignored_when`, whose names stand beside the field.
    fn conditions(&mut self, paths: &Paths) -> Result<()> {
        for (path, spanned) in &self.source.field.0 {
            let (table, column) = paths.find("", path)?;
            let around = path.get_ref().rsplit_once('.').map_or("", |(around, _)| around);
            let conditions = paths.conditions(table, around, &spanned.get_ref().ignored_when)?;
            if !conditions.is_empty() && column > 63 {
                let message = "ignored_when must stand among the first 63 fields of the body or the item".to_owned();
                return Err(Fault(path.span(), message));
            }
            let fields = self.tables.get_mut(usize::from(table)).map(|(_, fields)| fields);
            if let Some(field) = fields.and_then(|fields| fields.get_mut(usize::from(column))) {
                field.ignored_when = conditions;
            }
        }
        Ok(())
    }
}

fn empty(kind: Kind) -> Field {
    Field { name: "", id: "", order: 0, parent: 0, end: 0, required: false, kind, ignored_when: &[], severities: &[] }
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
}

/// The severities of a line: the pack's for the rules that it has, then its own.
fn own_severities(field: Field, line: &FieldLine) -> Result<List<(Aspect, Severity)>> {
    let usual = Field { severities: &[], ..field.clone() };
    let mut severities: Vec<(Aspect, Severity)> = Vec::new();
    for (name, Name(severity)) in &line.severity.0 {
        let aspect = Aspect::ALL.iter().find(|aspect| {
            field.has(**aspect)
                && field.rule_id(**aspect).strip_prefix(field.id) == Some(&alloc::format!("-{}", name.get_ref()))
        });
        let Some(aspect) = aspect else {
            let allowed: Vec<_> = Aspect::ALL
                .iter()
                .filter(|aspect| field.has(**aspect))
                .map(|aspect| field.rule_id(*aspect).split_off(field.id.len() + 1))
                .collect();
            let message = alloc::format!("unknown rule {}, expected one of {}", name.get_ref(), allowed.join(", "));
            return Err(Fault(name.span(), message));
        };
        severities.push((*aspect, *severity));
    }
    for (aspect, severity) in field.severities.iter() {
        let is_own = severities.iter().any(|(own, _)| own == aspect);
        if !is_own && field.has(*aspect) && usual.severity(*aspect) != *severity {
            severities.push((*aspect, *severity));
        }
    }
    Ok(list(severities))
}

/// A TOML value as JSON, for examples.
fn json(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => {
            let mut json = String::new();
            crate::json::JsonWriter::new(&mut json).text(text);
            json
        }
        other => other.to_string(),
    }
}
