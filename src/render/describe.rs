//! The description of a pack as JSON: what a form needs to show the fields, and what documentation needs to list the rules.

use alloc::string::String;
use alloc::vec::Vec;

use super::asks;
use crate::code::Fix;
use crate::json::JsonWriter;
use crate::pack::RuleReference;
use crate::pack::description::{Description, Note};
use crate::pack::model::{Condition, Field, Format, Kind, Pack, Require, Rule, TaxType, Test, Text};
use crate::sort::sort;
use crate::tables;

/// A pack with its description as compact JSON.
///
/// `fields` lists the declared paths in the pack's order with label, type, form, limits and the conditions under which a
/// field is required, not allowed or ignored; `rules` lists every rule with its severity and sources.
///
/// ```
/// use firstpass::pack::{description, pack};
///
/// let json = firstpass::describe(pack("fin/v2/individual")?, description("fin/v2/individual")?);
/// assert!(json.contains(r#"{"path":"basic_info.email","id":"email","label":"Email","type":"text","check":"email""#));
/// # Ok::<(), firstpass::UnknownPack>(())
/// ```
pub fn describe(pack: &Pack, description: &Description) -> String {
    let mut json = String::new();
    let all = Describe { pack, description };
    JsonWriter::new(&mut json).object(|writer| {
        writer.key("id").text(pack.id);
        writer.key("title").text(pack.title);
        writer.key("provider").text(description.provider);
        writer.key("version").text(description.version);
        writer.key("request").text(description.request);
        writer.key("status").text(pack.status.name());
        writer.key("revision").text(pack.revision);
        writer.key("refusal").object(|writer| {
            writer.key("status").signed(description.refusal_status.into());
            writer.key("source").text(description.refusal_source);
        });
        writer.key("fields").array(|writer| all.fields(writer));
        writer.key("rules").array(|writer| all.rules(writer));
        writer.key("tables").array(|writer| all.tables(writer));
        writer.key("fixes").object(|writer| {
            for fix in Fix::ALL {
                writer.key(fix.name()).text(if fix.is_safe() { "safe" } else { "review" });
            }
        });
    });
    json
}

struct Describe<'a> {
    pack: &'a Pack,
    description: &'a Description,
}

impl Describe<'_> {
    fn fields(&self, writer: &mut JsonWriter<'_>) {
        let mut order: Vec<(u16, u16, u16)> = Vec::new();
        for (table, rows) in (0u16..).zip(self.pack.tables.iter()) {
            order.extend((0u16..).zip(rows.fields.iter()).map(|(column, field)| (field.order, table, column)));
        }
        sort(&mut order, &|a, b| a.cmp(b));
        // The body itself is no field of a form.
        for (_, table, column) in order.into_iter().skip(1) {
            let Some(field) = self.pack.field(table, column) else { continue };
            writer.object(|writer| self.field(writer, field, table, column));
        }
    }

    fn note(&self, table: u16, column: u16) -> Option<&Note> {
        self.description.tables.get(usize::from(table))?.get(usize::from(column))
    }

    fn field(&self, writer: &mut JsonWriter<'_>, field: &Field, table: u16, column: u16) {
        writer.key("path").text(&self.pack.path(table, column));
        writer.key("id").text(field.id);
        let note = self.note(table, column);
        writer.key("label").text(note.map_or("", |note| note.label));
        match &field.kind {
            Kind::Text(text) => {
                writer.key("type").text("text");
                writer.key("check").text(text.format.names().0);
                let key = match text.format {
                    Format::OneOf => "one_of",
                    Format::Pattern => "pattern",
                    _ => "types",
                };
                if let (Format::Pattern, [pattern]) = (text.format, text.values) {
                    writer.key(key).text(pattern);
                } else if !text.values.is_empty() {
                    writer.key(key).array(|writer| text.values.iter().for_each(|value| _ = writer.text(value)));
                }
                if text.min_length > 0 {
                    writer.key("min_length").signed(text.min_length.into());
                }
                if text.max_length > 0 {
                    writer.key("max_length").signed(text.max_length.into());
                }
                if let Some(base) = text.companion_of {
                    writer.key("companion_of").text(&self.pack.path(table, base));
                }
            }
            Kind::Integer { min, max, phone } => {
                writer.key("type").text("integer");
                if *phone {
                    writer.key("check").text("phone_digits");
                }
                for (key, bound) in [("min", min), ("max", max)] {
                    if let Some(bound) = bound {
                        writer.key(key).signed(*bound);
                    }
                }
            }
            Kind::Number { min, max } => {
                writer.key("type").text("number");
                for (key, bound) in [("min", min), ("max", max)] {
                    if let Some(bound) = bound {
                        writer.key(key).raw(bound);
                    }
                }
            }
            Kind::Boolean => _ = writer.key("type").text("boolean"),
            Kind::Object => _ = writer.key("type").text("object"),
            Kind::Map { .. } => _ = writer.key("type").text("map"),
            Kind::Renamed(new) => {
                writer.key("type").text("renamed");
                writer.key("renamed").text(new);
            }
            Kind::Array { min, max, .. } | Kind::Rest { min, max, .. } => {
                let is_array = matches!(field.kind, Kind::Array { .. });
                writer.key("type").text(if is_array { "array" } else { "rest" });
                writer.key("min_items").signed((*min).into());
                if *max < u16::MAX {
                    writer.key("max_items").signed((*max).into());
                }
            }
        }
        writer.key("required").boolean(field.required);
        if field.nullable {
            writer.key("nullable").boolean(true);
        }
        self.applies(writer, field, table, column);
        let words = [("help", note.map(|note| &note.help)), ("source", note.map(|note| &note.source))];
        for (key, text) in words.into_iter().chain([("reading", note.map(|note| &note.reading))]) {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                writer.key(key).text(text);
            }
        }
        if let Some(example) = note.map(|note| &note.example).filter(|example| !example.is_empty()) {
            writer.key("example").raw(example);
        }
        if let Some(catalogue) = self.catalogue(table, column) {
            writer.key("catalogue").text(catalogue);
        }
        self.options(writer, field, table, column);
    }

    /// From which list of places the value comes, and where the country stands to which it belongs.
    fn options(&self, writer: &mut JsonWriter<'_>, field: &Field, table: u16, column: u16) {
        let format = if let Kind::Text(text) = &field.kind { Some(text.format) } else { None };
        let is_subdivision = |rule: &Rule| {
            matches!(rule.require, Require::SubdivisionOf(_)) && (rule.table, rule.column) == (table, Some(column))
        };
        let options = match format {
            Some(Format::Country | Format::CountryAlpha2) => Some("countries"),
            Some(Format::Subdivision) => Some("subdivisions"),
            _ => self.pack.rules.iter().any(is_subdivision).then_some("subdivisions"),
        };
        if let Some(options) = options {
            writer.key("options").text(options);
        }
        if let Some(country) = self.pack.country_of(table, column) {
            let (table, column) = self.pack.place(table, country);
            writer.key("country").text(&self.pack.path(table, column));
        }
    }

    /// The tables that the checks of the pack read, with the dates of their data.
    fn tables(&self, writer: &mut JsonWriter<'_>) {
        let fields = self.pack.tables.iter().flat_map(|rows| rows.fields);
        let formats = fields.filter_map(|field| match &field.kind {
            Kind::Text(text) => Some(text.format.names().0),
            Kind::Integer { phone: true, .. } => Some("phone"),
            _ => None,
        });
        let rules = self.pack.rules.iter().filter_map(|rule| match rule.require {
            Require::Format(format) => Some(format.names().0),
            Require::CallingCodeOf(_) => Some("phone"),
            Require::SubdivisionOf(_) => Some("subdivision"),
            Require::PostalCodeOf(_) => Some("postal_code"),
            Require::TaxNumber { .. } | Require::TaxNumberIssued { .. } => Some("tax_id"),
            _ => None,
        });
        let checks: Vec<_> = formats.chain(rules).collect();
        for table in tables::all().iter().filter(|table| table.checks.iter().any(|check| checks.contains(check))) {
            writer.object(|writer| {
                writer.key("name").text(table.name);
                if !table.date().is_empty() {
                    writer.key("date").text(table.date());
                }
                writer.key("sources").array(|writer| {
                    for source in table.sources {
                        writer.text(&[source.package, " ", source.version].concat());
                    }
                });
            });
        }
    }

    /// Under which conditions the field is required, not allowed or ignored: each a list of conditions that hold together.
    fn applies(&self, writer: &mut JsonWriter<'_>, field: &Field, table: u16, column: u16) {
        let of = |asks: fn(&Require) -> bool| {
            let rules = self.pack.rules.iter();
            rules.filter(move |rule| (rule.table, rule.column) == (table, Some(column)) && asks(&rule.require))
        };
        let required: Vec<_> = of(|require| matches!(require, Require::Present)).flat_map(conditions).collect();
        let not_allowed: Vec<_> = of(|require| matches!(require, Require::Absent)).flat_map(conditions).collect();
        let ignored: Vec<_> = Some(field.ignored_when.to_vec()).filter(|when| !when.is_empty()).into_iter().collect();
        for (key, lists) in [("required_when", required), ("not_allowed_when", not_allowed), ("ignored_when", ignored)]
        {
            if lists.is_empty() {
                continue;
            }
            writer.key(key).array(|writer| {
                for conditions in lists {
                    writer.array(|writer| {
                        for condition in &conditions {
                            writer.object(|writer| self.condition(writer, table, condition));
                        }
                    });
                }
            });
        }
    }

    fn condition(&self, writer: &mut JsonWriter<'_>, table: u16, condition: &Condition) {
        let of = |writer: &mut JsonWriter<'_>, key: &str, values: &[Text]| {
            writer.key(key).array(|writer| values.iter().for_each(|value| _ = writer.text(value)));
        };
        let (table, column) = self.pack.place(table, condition.field);
        writer.key("path").text(&self.pack.path(table, column));
        match &condition.test {
            Test::Present => _ = writer.key("present").boolean(true),
            Test::Absent => _ = writer.key("present").boolean(false),
            Test::Is(value) => _ = writer.key("is").boolean(*value),
            Test::Empty(value) => _ = writer.key("empty").boolean(*value),
            Test::In(values) => of(writer, "in", values),
            Test::NotIn(values) => of(writer, "not_in", values),
            Test::Contains(values) => of(writer, "contains", values),
            Test::ContainsAny(values) => of(writer, "contains_any", values),
        }
    }

    /// The key of the context's list from which the value comes.
    fn catalogue(&self, table: u16, column: u16) -> Option<&'static str> {
        self.pack.rules.iter().find_map(|rule| match rule.require {
            Require::Catalogue(catalogue) if (rule.table, rule.column) == (table, Some(column)) => {
                Some(catalogue.key())
            }
            _ => None,
        })
    }

    /// The other fields that a rule looks at.
    fn reads(&self, rule: RuleReference, own: &str) -> Vec<String> {
        let RuleReference::Rule(index) = rule else { return Vec::new() };
        let Some(rule) = self.pack.rules.get(usize::from(index)) else { return Vec::new() };
        let mut places: Vec<(u16, u16)> = Vec::new();
        let conditions = rule.when.iter().chain(rule.when_any.iter().copied().flatten());
        places.extend(conditions.map(|condition| self.pack.place(rule.table, condition.field)));
        let mut about = |table: u16, conditions: &[Condition]| {
            places.extend(conditions.iter().map(|condition| self.pack.place(table, condition.field)));
        };
        match &rule.require {
            Require::Count { array, matching, .. } => {
                if let Some(Kind::Array { table, .. }) = self.pack.field(rule.table, *array).map(|field| &field.kind) {
                    about(*table, matching);
                }
            }
            Require::Unique { except, report, .. } => {
                for (table, condition) in except.iter().chain(*report) {
                    about(*table, core::slice::from_ref(condition));
                }
            }
            _ => {}
        }
        match &rule.require {
            Require::Equals(other)
            | Require::DiffersFrom(other)
            | Require::CallingCodeOf(other)
            | Require::SubdivisionOf(other)
            | Require::PostalCodeOf(other)
            | Require::TaxTypeOf(other)
            | Require::TaxTypeKnown(other)
            | Require::SameFileType(other)
            | Require::After(other) => places.push(self.pack.place(rule.table, *other)),
            Require::TaxNumber { country, kind } | Require::TaxNumberIssued { country, kind } => {
                places.push(self.pack.place(rule.table, *country));
                if let TaxType::Field(kind) = kind {
                    places.push(self.pack.place(rule.table, *kind));
                }
            }
            Require::Choice { columns, .. } | Require::Together(columns) => {
                places.extend(columns.iter().map(|column| (rule.table, *column)));
            }
            Require::Sum { values, .. } | Require::Unique { values, .. } => places.extend(*values),
            _ => {}
        }
        places.extend(rule.date_parts.into_iter().flatten().map(|column| (rule.table, column)));
        let mut paths: Vec<String> = Vec::new();
        for path in places.into_iter().map(|(table, column)| self.pack.path(table, column)) {
            if path != own && !paths.contains(&path) {
                paths.push(path);
            }
        }
        paths
    }

    fn rules(&self, writer: &mut JsonWriter<'_>) {
        for reference in self.pack.rule_references() {
            let (path, note, message) = match reference {
                RuleReference::Field(table, column, _) => {
                    (self.pack.path(table, column), self.note(table, column), None)
                }
                RuleReference::Rule(index) => {
                    let rule = self.pack.rules.get(usize::from(index));
                    let place = rule.and_then(|rule| Some(self.pack.path(rule.table, rule.column?)));
                    let message = rule.and_then(|rule| rule.message);
                    (place.unwrap_or_default(), self.description.rules.get(usize::from(index)), message)
                }
                RuleReference::Text => continue,
            };
            writer.object(|writer| {
                writer.key("id").text(&self.pack.rule_id(reference));
                writer.key("path").text(&path);
                writer.key("severity").text(self.pack.severity(reference).name());
                if let RuleReference::Rule(_) = reference {
                    let lines = asks(self.pack, reference);
                    let said = |keys: &[&str]| {
                        let words = lines.iter().filter(|(key, _)| keys.contains(key)).map(|(_, words)| words.as_str());
                        words.collect::<Vec<_>>().join(", and ")
                    };
                    writer.key("asks").text(&said(&["asks"]));
                    let when = said(&["when", "and when"]);
                    if !when.is_empty() {
                        writer.key("when").text(&when);
                    }
                }
                let reads = self.reads(reference, &path);
                if !reads.is_empty() {
                    writer.key("reads").array(|writer| reads.iter().for_each(|path| _ = writer.text(path)));
                }
                if let Some(message) = message {
                    writer.key("message").text(message);
                }
                let Some(note) = note else { return };
                for (key, text) in [("source", &note.source), ("reading", &note.reading)] {
                    if !text.is_empty() {
                        writer.key(key).text(text);
                    }
                }
                if note.status > 0 {
                    writer.key("status").signed(note.status.into());
                }
            });
        }
    }
}

/// The conditions of a rule as alternatives, each a list of conditions that hold together. A rule that only a caller's
/// policy switches on has none.
fn conditions(rule: &Rule) -> Vec<Vec<Condition>> {
    if rule.severity == crate::pack::model::Severity::Off {
        return Vec::new();
    }
    if rule.when_any.is_empty() {
        return alloc::vec![rule.when.to_vec()];
    }
    rule.when_any.iter().map(|any| rule.when.iter().chain(*any).cloned().collect()).collect()
}
