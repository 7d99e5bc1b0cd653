//! What a rule asks, in words.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use crate::pack::RuleReference;
use crate::pack::model::{
    Aspect, Condition, Field, Format, Kind, Pack, Reference, Require, Rule, TaxType, Test, Text, TextKind,
};

/// The lines about a rule, each with its name: what it asks, when, and in which words the provider refuses.
///
/// ```
/// # use firstpass::{asks, pack};
/// let pack = pack("fin/v2/attach")?;
/// let rule = pack.find_rule("licence-state-in-usa").unwrap();
/// let lines = asks(pack, rule);
/// assert_eq!(lines[0], ("asks", "the field is there".to_owned()));
/// assert_eq!(lines[1].0, "when");
/// # Ok::<(), firstpass::UnknownPack>(())
/// ```
pub fn asks(pack: &Pack, rule: RuleReference) -> Vec<(&'static str, String)> {
    match rule {
        RuleReference::Field(table, column, aspect) => {
            let Some(field) = pack.field(table, column) else { return Vec::new() };
            let mut lines = vec![("asks", of_field(pack, table, field, aspect))];
            if aspect != Aspect::Ignored && !field.ignored_when.is_empty() {
                lines.push(("unless", conditions(pack, table, field.ignored_when)));
            }
            lines
        }
        RuleReference::Rule(index) => {
            let Some(rule) = pack.rules.get(usize::from(index)) else { return Vec::new() };
            let mut lines = vec![("asks", question(pack, rule))];
            if !rule.when.is_empty() {
                lines.push(("when", conditions(pack, rule.table, rule.when)));
            }
            if !rule.when_any.is_empty() {
                let any: Vec<_> = rule.when_any.iter().map(|when| conditions(pack, rule.table, when)).collect();
                lines.push(("and when", any.join("; or ")));
            }
            if let Some(flag) = rule.when_flag {
                lines.push(("when", format!("{} in the context is true", flag.key())));
            }
            lines.extend(rule.from.map(|day| ("from", day.to_string())));
            lines.extend(rule.until.map(|day| ("until", day.to_string())));
            lines.extend(rule.message.map(|words| ("message", words.to_owned())));
            lines
        }
        RuleReference::Text => Vec::new(),
    }
}

fn of_field(pack: &Pack, table: u16, field: &Field, aspect: Aspect) -> String {
    let text = if let Kind::Text(text) = &field.kind { Some(text) } else { None };
    let base = text.and_then(|text| text.companion_of).map(|base| pack.path(table, base)).unwrap_or_default();
    match aspect {
        Aspect::Required if field.required => "the field is there".to_owned(),
        Aspect::Required => format!("the field is there when {base} has characters outside {}", outside(text)),
        Aspect::Type => format!("the value is {}", kind(&field.kind)),
        Aspect::Renamed => match &field.kind {
            Kind::Renamed(name) => format!("the field has its name in this version, {name}"),
            _ => String::new(),
        },
        Aspect::Ignored => format!("the field is left out when {}", conditions(pack, table, field.ignored_when)),
        Aspect::Unexpected => "the object has no undeclared keys".to_owned(),
        Aspect::Limit => "the array is short enough to be checked".to_owned(),
        Aspect::Count => match field.kind {
            Kind::Array { min, max, .. } => format!("the array has {} items", range(min, max)),
            Kind::Rest { min, max, .. } => format!("there are {} of them", range(min, max)),
            _ => String::new(),
        },
        Aspect::Blank => "the value is not blank".to_owned(),
        Aspect::Trim => "there is no white space around the value".to_owned(),
        Aspect::Control => "the value has no control characters".to_owned(),
        Aspect::Markup => "the value has no HTML or script tags".to_owned(),
        Aspect::EncodedMarkup => "the value has no encoded HTML".to_owned(),
        Aspect::Invisible => "the value has no invisible or unreadable characters".to_owned(),
        Aspect::Script => "no word of the value mixes letters of different alphabets".to_owned(),
        Aspect::Letters => "the value has ordinary letters".to_owned(),
        Aspect::Nfc => "the value is in the usual form of Unicode (NFC)".to_owned(),
        Aspect::Ascii => "all characters are ASCII".to_owned(),
        Aspect::Latin1 => "all characters are Latin-1 letters or ASCII".to_owned(),
        Aspect::MinLength => format!("the value has at least {} characters", text.map_or(0, |text| text.min_length)),
        Aspect::Length => format!("the value has at most {} characters", text.map_or(0, |text| text.max_length)),
        Aspect::Bytes => format!("the value has at most {} bytes in UTF-8", text.map_or(0, |text| text.max_length)),
        Aspect::Format => text.map_or_else(|| "the number has 7 to 15 digits".to_owned(), form),
        Aspect::UserAssigned => "the code is not one that ISO 3166-1 leaves to its users, such as XKX".to_owned(),
        Aspect::Domain => "the domain is no misspelling of a well-known one".to_owned(),
        Aspect::Spelling => {
            format!("the value is not written {}", text.map_or_else(String::new, |text| text.tolerated.join(" or ")))
        }
        Aspect::Assigned => "the number is in use in the numbering plan of its calling code".to_owned(),
        Aspect::AsText => "the digits are a number and not a text".to_owned(),
        Aspect::Base => format!("{base} is there too"),
        Aspect::Transliteration => format!("the value can be that of {base} in English letters"),
        Aspect::Integer => "the number is whole and fits 53 bits".to_owned(),
        Aspect::Notation => "the number is written without fraction and exponent".to_owned(),
        Aspect::Range => match field.kind {
            Kind::Integer { min, max, .. } => limits(min.map(|min| min.to_string()), max.map(|max| max.to_string())),
            Kind::Number { min, max } => limits(min.map(ToOwned::to_owned), max.map(ToOwned::to_owned)),
            _ => String::new(),
        },
    }
}

fn limits(min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("the number is {min} to {max}"),
        (Some(min), None) => format!("the number is at least {min}"),
        (None, max) => format!("the number is at most {}", max.unwrap_or_default()),
    }
}

fn outside(text: Option<&TextKind>) -> &'static str {
    if text.is_some_and(|text| text.latin1) { "Latin-1 letters" } else { "ASCII" }
}

fn form(text: &TextKind) -> String {
    match text.format {
        Format::OneOf => format!("the value is one of {}", text.values.join(", ")),
        Format::Pattern => format!("the whole value has the form {}", text.values.join("")),
        format if text.values.is_empty() => format!("the value has the form {}", format.names().0),
        format => format!("the value has the form {} of {}", format.names().0, text.values.join(", ")),
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(_) => "a string",
        Kind::Integer { .. } | Kind::Number { .. } => "a number",
        Kind::Boolean => "true or false",
        Kind::Array { .. } => "an array",
        _ => "an object",
    }
}

/// What a rule asks, of which date where that is in parts.
fn question(pack: &Pack, rule: &Rule) -> String {
    let question = of_rule(pack, rule);
    match rule.date_parts {
        None => question,
        Some(parts) => {
            let parts = parts.map(|part| pack.field(rule.table, part).map_or("", |field| field.name));
            format!("{question} ({})", parts.join(", "))
        }
    }
}

fn of_rule(pack: &Pack, rule: &Rule) -> String {
    let name = |reference: &Reference| path(pack, rule.table, *reference);
    let names = |columns: &[u16]| {
        let paths: Vec<_> = columns.iter().map(|column| pack.path(rule.table, *column)).collect();
        paths.join(", ")
    };
    let tax_type = |kind: &TaxType| match kind {
        TaxType::Field(reference) => name(reference),
        TaxType::Fixed(fixed) => (*fixed).to_owned(),
    };
    match &rule.require {
        Require::Present => "the field is there".to_owned(),
        Require::Absent => "the field is left out".to_owned(),
        Require::Format(format) => format!("the value has the form {}", format.names().0),
        Require::Equals(other) => format!("the value equals {}", name(other)),
        Require::DiffersFrom(other) => format!("the value differs from {}", name(other)),
        Require::CallingCodeOf(other) => format!("the calling code belongs to {}", name(other)),
        Require::SubdivisionOf(other) => format!("the subdivision belongs to {}", name(other)),
        Require::PostalCodeOf(other) => {
            format!("the value has the form of the postal codes of {}; catalogues.postal_codes decides", name(other))
        }
        Require::TaxTypeOf(other) => format!("the type is one that catalogues.tax_types lists for {}", name(other)),
        Require::TaxTypeKnown(other) => format!("the format of the type is known for {}", name(other)),
        Require::TaxNumber { country, kind } => {
            format!("the number has the format of {} and {}", name(country), tax_type(kind))
        }
        Require::TaxNumberIssued { country, kind } => {
            format!("the number can have been issued, by {} and {}", name(country), tax_type(kind))
        }
        Require::Catalogue(catalogue) => format!("the id is in {} of the context", catalogue.key()),
        Require::EqualsContext(key) => format!("the value equals {} of the context", key.key()),
        Require::ListedIn(key) => format!("the value is in {} of the context", key.key()),
        Require::PathParameter(parameter, format) => {
            format!("path.{parameter} of the context has the form {}", format.names().0)
        }
        Require::Age { min, max: u8::MAX } => format!("the age in full years is at least {min}"),
        Require::Age { min: 0, max } => format!("the age in full years is at most {max}"),
        Require::Age { min, max } => format!("the age in full years is {min} to {max}"),
        Require::NotInFuture => "the date is not in the future".to_owned(),
        Require::InFuture => "the date is in the future".to_owned(),
        Require::After(other) => format!("the date is later than {}", name(other)),
        Require::WithinDays(days) => format!("the date is at most {days} days ago"),
        Require::Below(bound) => format!("the number is below {bound}"),
        Require::Count { array, matching, min, max, called } => {
            let items = match pack.field(rule.table, *array).map(|field| &field.kind) {
                Some(Kind::Array { table, .. }) if !matching.is_empty() => {
                    format!(": items of which {}", conditions(pack, *table, matching))
                }
                _ => String::new(),
            };
            format!("there are {} {called}{items}", range(*min, *max))
        }
        Require::Unique { values, except, report, similar } => {
            let paths: Vec<_> = values.iter().map(|(table, column)| pack.path(*table, *column)).collect();
            let how = if *similar { ", not even without punctuation and case" } else { "" };
            let rows = |words: &str, rows: &[(u16, Condition)]| {
                let mut rows: Vec<_> = rows.iter().map(|(table, row)| condition(pack, *table, row)).collect();
                rows.dedup();
                if rows.is_empty() { String::new() } else { format!("; {words} where {}", rows.join(", and ")) }
            };
            let (left_out, told) = (rows("left out", except), rows("told", report));
            format!("no two values of {} are equal{how}{left_out}{told}", paths.join(" and "))
        }
        Require::Flag(flag, value) => format!("{} in the context is {value}", flag.key()),
        Require::Status { allowed, refused, contact_support } => {
            let list = |words: &str, list: &[Text]| {
                if list.is_empty() { String::new() } else { format!("; {words} {}", list.join(", ")) }
            };
            let (support, refused) = (list("contact support in", contact_support), list("refused are", refused));
            format!("customer_status in the context is one of {}{support}{refused}", allowed.join(", "))
        }
        Require::Choice { columns, max: 1 } => format!("exactly one of {} is there", names(columns)),
        Require::Choice { columns, .. } => format!("one of {} is there at least", names(columns)),
        Require::Together(columns) => format!("{} are there together or not at all", names(columns)),
        Require::OneOf(values) => format!("the value is one of {}", values.join(", ")),
        Require::NoneOf(values) => format!("the value is not {}", values.join(" or ")),
        Require::Matches(pattern) => format!("the whole value has the form {pattern}"),
        Require::Header(header, None) => format!("the request has the header {header}"),
        Require::Header(header, Some(format)) => format!("the header {header} has the form {}", format.names().0),
        Require::RealDate => "year, month and day are a date that exists".to_owned(),
        Require::Sum { values, above, below, equals, called } => {
            let paths: Vec<_> = values.iter().map(|(table, column)| pack.path(*table, *column)).collect();
            let bound = |words: &str, bound: &Option<Text>| bound.map(|bound| format!("{words} {bound}"));
            let bounds = [bound("more than", above), bound("less than", below), bound("exactly", equals)];
            let bounds: Vec<_> = bounds.into_iter().flatten().collect();
            format!("the total of {called} ({}) is {}", paths.join(", "), bounds.join(" and "))
        }
        Require::SameFileType(other) => format!("the file is of the type that {} says", name(other)),
        Require::Lasts { until, from, minutes, called } => {
            let until = until.map_or_else(String::new, |until| format!("{} or ", until.key()));
            format!("the {called} has not expired: {until}{minutes} minutes after {}", from.key())
        }
        Require::Unused { token, list, .. } => format!("path.{token} of the context is not in {}", list.key()),
    }
}

fn range(min: u16, max: u16) -> String {
    match (min, max) {
        (min, max) if min == max => format!("exactly {min}"),
        (min, u16::MAX) => format!("at least {min}"),
        (0, max) => format!("at most {max}"),
        (min, max) => format!("{min} to {max}"),
    }
}

fn conditions(pack: &Pack, table: u16, conditions: &[Condition]) -> String {
    conditions.iter().map(|own| condition(pack, table, own)).collect::<Vec<_>>().join(", and ")
}

/// A condition on the rows of a table, in words.
pub(crate) fn condition(pack: &Pack, table: u16, condition: &Condition) -> String {
    let name = path(pack, table, condition.field);
    match &condition.test {
        Test::In(values) => format!("{name} is {}", values.join(" or ")),
        Test::NotIn(values) => format!("{name} is not {}", values.join(" or ")),
        Test::Present => format!("{name} is there"),
        Test::Absent => format!("{name} is not there"),
        Test::Is(value) => format!("{name} is {value}"),
        Test::Empty(true) => format!("{name} is empty"),
        Test::Empty(false) => format!("{name} is not empty"),
        Test::Contains(values) => format!("{name} contains {}", values.join(" and ")),
        Test::ContainsAny(values) => format!("{name} contains {}", values.join(" or ")),
    }
}

/// The path of a field as it is seen from a row of a table.
fn path(pack: &Pack, table: u16, reference: Reference) -> String {
    let (table, column) = pack.place(table, reference);
    pack.path(table, column)
}
