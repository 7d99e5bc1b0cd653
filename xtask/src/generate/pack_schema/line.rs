//! The lines of the field table.

use firstpass::pack::model::{Aspect, Format};

use super::{Form, Key, READING, SOURCE, table};
use crate::generate::json::Object;

/// A path: names with dots between them, each with `[]` for the items of an array; `*` for all other keys of the body.
pub(super) const PATH: &str = r"^(\*|[^.*\[\]]+)(\[\])*(\.[^.*\[\]]+(\[\])*)*$";

/// The keys of every line.
const COMMON: &[Key] = &[
    ("id", Form::Text, "The beginning of the ids of the line's rules. Without it the key in kebab case."),
    ("type", Form::Words(types_of_json), "What the value is; `text` where it is left out."),
    ("required", Form::Flag, "Whether the field must be there and not null."),
    ("nullable", Form::Flag, "Whether null is a value of its own."),
    ("label", Form::Text, "The name that a form shows. Without it the key in words."),
    ("help", Form::Text, "One more sentence for the person who fills in the form."),
    (
        "example",
        Form::Any,
        "A value that passes. Invented people only; numbers from a standard's examples, or computed.",
    ),
    ("source", Form::Text, SOURCE),
    ("reading", Form::Text, READING),
    (
        "severity",
        Form::Keyed(rules_of_a_line, &Form::Definition("severity")),
        "Other severities of the line's rules, by the ends of their ids: `{ uuid = \"warning\" }`.",
    ),
    (
        "ignored_when",
        Form::Definition("conditions"),
        "Conditions on fields beside it under which the provider ignores the field.",
    ),
    ("text_as", Form::Text, "On an object: a plain text stands for the object with this one field."),
    ("renamed", Form::Text, "The line is a name of another version; this is the name here."),
];
/// The keys of some types.
const OWN: &[Key] = &[
    ("check", Form::Words(checks), "The form of the value."),
    ("one_of", Form::Texts, "The value is one of these."),
    ("pattern", Form::Text, "A regular expression of the whole value, in the subset of src/check/pattern.rs."),
    ("types", Form::Texts, "The media types that a data URI or a file may have."),
    ("tolerated", Form::Texts, "Other spellings of the values that the provider is known to accept: a warning."),
    ("min_length", Form::Integer, "The least number of characters."),
    ("max_length", Form::Integer, "The greatest number of characters."),
    ("charset", Form::Words(charsets), "Every character is ASCII; in a map, of keys and strings."),
    (
        "companion_of",
        Form::Text,
        "The field before this one that it transliterates; needed where that one has characters outside ASCII.",
    ),
    (
        "outside",
        Form::Words(outsides),
        "Which characters of the base call for the companion; `ascii` where it is left out.",
    ),
    ("transliterated", Form::Flag, "The companion is the same name in other letters, never a translation."),
    (
        "items",
        Form::Pattern(r"^([0-9]+|[0-9]*\.\.[0-9]*)$"),
        "The number of items, both ends included: `1..`, `..3`, `2` or `2..4`.",
    ),
    ("min", Form::Number, "The smallest value allowed."),
    ("max", Form::Number, "The greatest value allowed."),
];

const TEXT: &[&str] = &[
    "check",
    "one_of",
    "pattern",
    "types",
    "tolerated",
    "min_length",
    "max_length",
    "charset",
    "companion_of",
    "outside",
    "transliterated",
];

/// The keys of a line by its type, and of one that renames.
pub(super) fn types() -> Vec<(&'static str, Vec<&'static str>)> {
    let all = |own: &[&'static str]| COMMON.iter().map(|(name, ..)| *name).chain(own.iter().copied()).collect();
    vec![
        ("text", all(TEXT)),
        ("integer", all(&["check", "min", "max"])),
        ("number", all(&["min", "max"])),
        ("boolean", all(&[])),
        ("object", all(&[])),
        ("map", all(&["charset"])),
        ("array", all(&["items"])),
        ("rest", all(&["items"])),
        ("renamed", all(&[])),
    ]
}

fn types_of_json() -> Vec<&'static str> {
    types().into_iter().map(|(name, _)| name).filter(|name| *name != "renamed").collect()
}

fn checks() -> Vec<&'static str> {
    let formats = Format::WRITTEN.iter().map(|format| format.names().0);
    formats.chain(["phone_digits"]).collect()
}

fn charsets() -> Vec<&'static str> {
    vec!["ascii"]
}

fn outsides() -> Vec<&'static str> {
    vec!["ascii", "latin1"]
}

/// The ends of the ids of a line's rules.
fn rules_of_a_line() -> Vec<&'static str> {
    let aspects = Aspect::ALL.iter().filter(|aspect| **aspect != Aspect::Format).map(|aspect| aspect.name());
    let own = [Format::OneOf, Format::Pattern];
    let formats = Format::WRITTEN.iter().chain(&own).map(|format| format.names().1);
    let mut names: Vec<_> = aspects.chain(formats).chain(["digits"]).collect();
    let mut known = Vec::new();
    names.retain(|name| {
        !known.contains(name) && {
            known.push(*name);
            true
        }
    });
    names
}

/// A line: all keys, then for each type which of them it has.
pub(super) fn schema() -> Object {
    let all: Vec<Key> = COMMON.iter().chain(OWN).copied().collect();
    let required = |name: &str| Object::new().with("required", vec![name]);
    let is = |name: &str| {
        let of_type = Object::new().with("properties", Object::new().with("type", Object::new().with("const", name)));
        match name {
            "renamed" => required("renamed"),
            // The type of a line that says none.
            "text" => of_type.with("not", required("renamed")),
            _ => of_type.with("required", vec!["type"]).with("not", required("renamed")),
        }
    };
    let conditions = types().into_iter().map(|(name, keys)| {
        let mut then = Object::new().with("propertyNames", Object::new().with("enum", keys));
        let check = |values: Vec<&str>| Object::new().with("check", Object::new().with("enum", values));
        match name {
            "text" => {
                let formats: Vec<_> = Format::WRITTEN.iter().map(|format| format.names().0).collect();
                then.set("properties", check(formats));
                then.set("oneOf", ["check", "one_of", "pattern"].map(required).to_vec());
            }
            "integer" => then.set("properties", check(vec!["phone_digits"])),
            _ => {}
        }
        Object::new().with("if", is(name)).with("then", then)
    });
    table(&all, &[])
        .with(
            "description",
            "A line of the field table. It stands for several rules; a text has one of check, one_of and pattern.",
        )
        .with("allOf", conditions.collect::<Vec<_>>())
}
