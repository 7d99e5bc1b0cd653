//! The provider's table, for people.

use firstpass::pack::RuleReference;
use firstpass::pack::description::{Description, Note};
use firstpass::pack::model::{Aspect, Field, Format, Kind, Pack, Require, Severity, TextKind};

use super::markdown::{anchor, code, escaped, sentence, table, words};

/// The fields of a pack, in its own order: table and column.
pub(super) fn order(pack: &Pack) -> Vec<(u16, u16)> {
    let tables = (0u16..).zip(pack.tables);
    let fields = tables
        .flat_map(|(table, rows)| (0u16..).zip(rows.fields).map(move |(column, field)| (field.order, table, column)));
    let mut order: Vec<_> = fields.collect();
    order.sort_unstable();
    order.into_iter().skip(1).map(|(_, table, column)| (table, column)).collect()
}

pub(super) fn note(about: &Description, table: u16, column: u16) -> &Note {
    const NONE: &Note = &Note { label: "", help: "", example: "", source: "", reading: "", status: 0 };
    about.tables.get(usize::from(table)).and_then(|notes| notes.get(usize::from(column))).unwrap_or(NONE)
}

/// The source of a rule or a field, and the reading.
pub(super) fn source(note: &Note) -> String {
    let reading = if note.reading.is_empty() { String::new() } else { format!(" ({})", note.reading) };
    escaped(&format!("{}{reading}", note.source))
}

/// The table of the fields, and that of the names of other versions.
pub(super) fn fields(pack: &Pack, about: &Description) -> String {
    let mut rows = Vec::new();
    let mut renamed = Vec::new();
    for (number, column) in order(pack) {
        let Some(field) = pack.field(number, column) else { continue };
        let note = note(about, number, column);
        let path = pack.path(number, column);
        if let Kind::Renamed(new) = field.kind {
            renamed.push(vec![
                format!("{}{}", anchor(&format!("field-{}", field.id)), code(&path)),
                words(new),
                source(note),
            ]);
            continue;
        }
        let help = if note.help.is_empty() { String::new() } else { format!("<br>{}", escaped(&sentence(note.help))) };
        let example = if note.example.is_empty() { String::new() } else { code(note.example) };
        rows.push(vec![
            format!("{}{}", anchor(&format!("field-{}", field.id)), code(&path)),
            format!("{}{help}", escaped(note.label)),
            required(pack, number, column, field),
            form(pack, field),
            example,
            source(note),
        ]);
    }
    let mut out = table(&["Field", "What", "Required", "Form", "Example", "Source"], &rows);
    if !renamed.is_empty() {
        out.push_str("\nNames of other versions, which are told and not taken:\n\n");
        out.push_str(&table(&["Name", "Here", "Source"], &renamed));
    }
    out
}

/// When the field must be there, when it must not, and when it is ignored.
fn required(pack: &Pack, table: u16, column: u16, field: &Field) -> String {
    let told = |severity: Severity| match severity {
        Severity::Error => String::new(),
        severity => format!(" ({})", severity.name()),
    };
    // An item is there or not; how many there are is the form of the list.
    if column == 0 {
        return String::new();
    }
    let mut parts = Vec::new();
    let own = field.severity(Aspect::Required);
    if field.required && own != Severity::Off {
        parts.push(format!("yes{}", told(own)));
    }
    if let Kind::Text(TextKind { companion_of: Some(base), latin1, .. }) = field.kind {
        let outside = if latin1 { "Latin-1 letters" } else { "ASCII" };
        let base = pack.field(table, base).map_or("", |base| base.name);
        parts.push(format!("where {} has characters outside {outside}{}", code(base), told(own)));
    }
    for (index, rule) in (0u16..).zip(pack.rules) {
        let what = match rule.require {
            _ if (rule.table, rule.column) != (table, Some(column)) || rule.severity == Severity::Off => continue,
            Require::Present => "",
            Require::Absent => "not allowed ",
            _ => continue,
        };
        let lines = firstpass::asks(pack, RuleReference::Rule(index));
        let when = if lines.iter().any(|(name, _)| name.ends_with("when")) { "in some cases" } else { "always" };
        parts.push(format!("{what}[{when}](#{}){}", rule.id, told(rule.severity)));
    }
    if !field.ignored_when.is_empty() {
        parts.push(format!("[ignored in some cases](#{}-ignored)", field.id));
    }
    if parts.is_empty() { "no".to_owned() } else { parts.join(", ") }
}

/// What the value looks like.
fn form(pack: &Pack, field: &Field) -> String {
    let mut parts = vec![match &field.kind {
        Kind::Text(text) => text_form(text),
        Kind::Integer { phone: true, .. } => "phone number as digits, without plus".to_owned(),
        Kind::Integer { min, max, .. } => {
            bounds("whole number", min.map(|min| min.to_string()), max.map(|max| max.to_string()))
        }
        Kind::Number { min, max } => bounds("number", min.map(str::to_owned), max.map(str::to_owned)),
        Kind::Boolean => "true or false".to_owned(),
        Kind::Object => "object".to_owned(),
        Kind::Array { min, max, .. } => format!("list{}", count(*min, *max)),
        Kind::Rest { min, max, .. } => format!("all other keys{}", count(*min, *max)),
        Kind::Map { ascii } => format!("object with any keys{}", if *ascii { ", in ASCII" } else { "" }),
        _ => String::new(),
    }];
    let text_as = pack.tables.iter().any(|rows| {
        rows.text_as
            .iter()
            .any(|(own, _)| rows.fields.get(usize::from(*own)).is_some_and(|own| core::ptr::eq(own, field)))
    });
    if text_as {
        parts.push("or a text".to_owned());
    }
    if field.nullable {
        parts.push("or null".to_owned());
    }
    parts.join(" ")
}

fn text_form(text: &TextKind) -> String {
    let list = |values: &[&str]| values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ");
    let mut form = match text.format {
        Format::Name => "one line of text".to_owned(),
        Format::Remarks => "text".to_owned(),
        Format::Identifier => "number or code".to_owned(),
        Format::OneOf => format!("one of {}", list(text.values)),
        Format::Email => "e-mail address".to_owned(),
        Format::Phone => "phone number in E.164".to_owned(),
        Format::Country => "country, ISO 3166-1 alpha-3".to_owned(),
        Format::CountryAlpha2 => "country, ISO 3166-1 alpha-2".to_owned(),
        Format::Subdivision => "subdivision, ISO 3166-2".to_owned(),
        Format::Date => "date `YYYY-MM-DD`".to_owned(),
        Format::DateTime => "moment in RFC 3339".to_owned(),
        Format::Uuid => "UUID".to_owned(),
        Format::UploadUri => "URI of an upload".to_owned(),
        Format::Url => "URL with http or https".to_owned(),
        Format::Locale => "language tag".to_owned(),
        Format::Street => "street, no post office box".to_owned(),
        Format::Lei => "legal entity identifier".to_owned(),
        Format::Isin => "securities number (ISIN)".to_owned(),
        Format::DataUri => format!("data URI in base64 of {}", list(text.values)),
        Format::FileName => format!("name of a file of {}", list(text.values)),
        Format::FileHead => format!("first bytes in base64 of a file of {}", list(text.values)),
        Format::Pattern => format!("the form {}", list(text.values)),
        format => words(format.names().0),
    };
    if !text.tolerated.is_empty() {
        form.push_str(&format!("; {} with a warning", list(text.tolerated)));
    }
    match (text.min_length, text.max_length) {
        (0, 0) => {}
        (0, max) => form.push_str(&format!(", at most {max} characters")),
        (min, 0) => form.push_str(&format!(", at least {min} characters")),
        (min, max) => form.push_str(&format!(", {min} to {max} characters")),
    }
    if text.asks_ascii() {
        form.push_str(", in ASCII");
    }
    form
}

fn bounds(what: &str, min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{what}, {min} to {max}"),
        (Some(min), None) => format!("{what}, at least {min}"),
        (None, Some(max)) => format!("{what}, at most {max}"),
        (None, None) => what.to_owned(),
    }
}

fn count(min: u16, max: u16) -> String {
    match (min, max) {
        (0, u16::MAX) => String::new(),
        (min, u16::MAX) => format!(", at least {min}"),
        (min, max) if min == max => format!(", exactly {min}"),
        (min, max) => format!(", {min} to {max}"),
    }
}
