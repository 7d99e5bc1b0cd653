//! Renders the schema of the pack format, by which editors complete, explain and underline while a pack is written.
//!
//! Editors for TOML read older dialects, so it is draft-07 with plain keywords. It says which keys there are and what form
//! they have; whether a path is declared and a condition can hold is for the reader of packs. A test below compares its
//! keys with those that the reader asks for.

mod line;
mod sentence;

use std::path::{Path, PathBuf};

use anyhow::Result;
use firstpass::pack::model::{Aspect, Severity, Status};

use super::json::{Object, ToTree, pretty};

const HEADER: &[Key] = &[
    ("id", PACK_ID, "Provider, version and body, in small letters, digits and hyphens: `fin/v2/individual`."),
    ("title", Form::Text, "What the request does, in a few words."),
    ("provider", Form::Text, "The provider's name."),
    ("version", Form::Text, "The version of the provider's interface."),
    ("request", Form::Text, "Method and path: `POST /v2/customers/individual`."),
    ("status", Form::Words(statuses), "`stable` for the provider's own documents, `preview` for second-hand sources."),
    ("date", Form::Date, "The day on which the pack was last compared with its sources."),
    ("closed", Form::Flag, "Whether an undeclared key is a warning and not only information."),
    ("engine_min", VERSION, "The least version of firstpass that can read the pack."),
    ("revision", Form::Text, "The date and a hash of the content. A pack that was built has it; nobody writes it."),
];
const PACK_ID: Form = Form::Pattern("^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+$");
const VERSION: Form = Form::Pattern(r"^[0-9]+\.[0-9]+\.[0-9]+$");

const REFUSAL: &[Key] = &[
    ("status", Form::Integer, "The HTTP status of a refusal."),
    (
        "body",
        Form::Pattern(r"\{(errors|texts|reasons|detail)\}"),
        "The JSON body of a refusal. One placeholder stands for the issues: `{errors}` path to list of texts, `{texts}` path \
         to the first text, `{reasons}` path to list of reason and message, `{detail}` all texts in one line.",
    ),
    ("source", Form::Text, SOURCE),
];
const SOURCE: &str = "Where that stands: keys of rules/sources.toml with a place, such as `S4:26, F-OAS V2Address`.";
const READING: &str = "The resolutions that were chosen where the sources leave a question open, such as `A-16`.";

/// A key: its name, the form of its value, and what an editor shows.
type Key = (&'static str, Form, &'static str);

/// The form of a value.
#[derive(Clone, Copy)]
enum Form {
    Any,
    Text,
    /// A text, or a list of texts.
    Texts,
    Flag,
    Integer,
    Number,
    Date,
    Pattern(&'static str),
    /// One of the names of the model.
    Words(fn() -> Vec<&'static str>),
    Definition(&'static str),
    List(&'static str),
    /// A table with these keys, of which the listed ones must be there.
    Table(&'static [Key], &'static [&'static str]),
    /// A table with one of these names for each key.
    Keyed(fn() -> Vec<&'static str>, &'static Form),
}

impl Form {
    fn schema(self) -> Object {
        let typed = |name: &str| Object::new().with("type", name);
        let refer = |name: &str| Object::new().with("$ref", format!("#/definitions/{name}"));
        match self {
            Self::Any => Object::new(),
            Self::Text => typed("string"),
            Self::Texts => refer("texts"),
            Self::Flag => typed("boolean"),
            Self::Integer => typed("integer"),
            Self::Number => typed("number"),
            Self::Date => typed("string").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Self::Pattern(pattern) => typed("string").with("pattern", pattern),
            Self::Words(words) => typed("string").with("enum", words()),
            Self::Definition(name) => refer(name),
            Self::List(name) => typed("array").with("items", refer(name)),
            Self::Table(keys, required) => table(keys, required),
            Self::Keyed(names, form) => {
                let keys = names().into_iter().fold(Object::new(), |keys, name| keys.with(name, form.schema()));
                typed("object").with("additionalProperties", false).with("properties", keys)
            }
        }
    }
}

/// A table with some keys and no others.
fn table(keys: &[Key], required: &[&'static str]) -> Object {
    let mut properties = Object::new();
    for (name, form, about) in keys {
        // Beside a reference the older dialects read nothing else.
        let schema = match form.schema() {
            schema if schema.get("$ref").is_some() => Object::new().with("allOf", vec![schema]),
            schema => schema,
        };
        let about = if about.is_empty() { schema.clone() } else { Object::new().with("description", *about) };
        let schema = schema.entries().iter().fold(about, |out, (key, value)| out.with(key, value.clone()));
        properties.set(name, schema);
    }
    let table = Object::new().with("type", "object").with("additionalProperties", false).with("properties", properties);
    if required.is_empty() { table } else { table.with("required", required.to_vec()) }
}

fn statuses() -> Vec<&'static str> {
    [Status::Stable, Status::Preview].map(Status::name).to_vec()
}

fn severities() -> Vec<&'static str> {
    Severity::ALL.iter().map(|severity| severity.name()).collect()
}

fn aspects() -> Vec<&'static str> {
    Aspect::ALL.iter().map(|aspect| aspect.name()).collect()
}

/// `rules/pack.schema.json`.
pub(super) fn render(_: &Path) -> Result<Vec<(PathBuf, String)>> {
    let about = |schema: Object, about: &str| {
        let start = Object::new().with("description", about);
        schema.entries().iter().fold(start, |out, (key, value)| out.with(key, value.clone()))
    };
    let severity = Form::Keyed(aspects, &Form::Definition("severity")).schema();
    let fields = Object::new()
        .with("type", "object")
        .with("propertyNames", Object::new().with("pattern", line::PATH))
        .with("additionalProperties", Object::new().with("$ref", "#/definitions/field"));
    let properties = Object::new()
        .with("pack", about(table(HEADER, &["id", "title", "provider", "date"]), "Which request the pack is about."))
        .with("provider_error", about(table(REFUSAL, &["body"]), "How the provider words a refusal."))
        .with(
            "severity",
            about(severity, "Severities that differ from the usual ones, by kind of rule, in the whole pack."),
        )
        .with(
            "field",
            about(
                fields,
                "The provider's table: one line a field, by its path; `[]` stands for every item of an array.",
            ),
        )
        .with(
            "rule",
            about(Form::List("rule").schema(), "Sentences: at which field, when, what must hold, and the source."),
        );
    let schema = Object::new()
        .with("$schema", "http://json-schema.org/draft-07/schema#")
        .with("$comment", "Generated by `cargo xtask generate`.")
        .with("title", "Pack")
        .with(
            "description",
            "The rules of one request body of one provider and version. rules/README.md explains each key.",
        )
        .with("type", "object")
        .with("additionalProperties", false)
        .with("required", vec!["pack", "field"])
        .with("properties", properties)
        .with(
            "definitions",
            Object::new()
                .with("severity", Form::Words(severities).schema())
                .with("texts", texts())
                .with("field", line::schema())
                .with("rule", sentence::schema())
                .with("conditions", sentence::conditions()),
        );
    Ok(vec![("rules/pack.schema.json".into(), pretty(&schema.tree()))])
}

fn texts() -> Object {
    let text = || Object::new().with("type", "string");
    let list = Object::new().with("type", "array").with("items", text());
    Object::new().with("anyOf", vec![text(), list])
}

#[cfg(test)]
mod tests {
    use firstpass::pack::read_json;

    use super::*;

    /// The keys for which the reader asks in a table that has one that nobody knows.
    fn asked(pack: &str) -> Vec<String> {
        let errors = read_json(pack).expect_err("the key is unknown");
        let mut lists =
            errors.iter().filter_map(|error| error.message.strip_prefix("unknown key `zzz`, expected one of "));
        let list = lists.next_back().unwrap_or_else(|| panic!("{errors:?}"));
        let mut keys: Vec<_> = list.split(", ").map(|key| key.trim_matches('`').to_owned()).collect();
        keys.dedup();
        keys
    }

    fn sorted<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<String> {
        let mut keys: Vec<_> = keys.map(str::to_owned).collect();
        keys.sort_unstable();
        keys
    }

    fn names(keys: &[Key]) -> Vec<String> {
        sorted(keys.iter().map(|(name, ..)| *name))
    }

    const PACK: &str = r#""pack": {"id": "a/b/c", "title": "t", "provider": "p", "date": "2026-11-20"}"#;
    const FIELDS: &str = r#""field": {"a": {"check": "name"}, "n": {"type": "integer"}, "o": {"type": "object"}, "o.n": {"type": "integer"}}"#;

    #[test]
    fn the_tables_of_a_pack_have_the_keys_that_the_reader_asks_for() {
        let whole = format!("{{{PACK}, {FIELDS}, \"zzz\": 1}}");
        assert_eq!(asked(&whole), ["field", "pack", "provider_error", "rule", "severity"]);
        let header = PACK.replace("\"id\"", "\"zzz\": 1, \"id\"");
        assert_eq!(asked(&format!("{{{header}, {FIELDS}}}")), names(HEADER));
        let refusal = r#""provider_error": {"body": "{errors}", "zzz": 1}"#;
        assert_eq!(asked(&format!("{{{PACK}, {refusal}, {FIELDS}}}")), names(REFUSAL));
    }

    #[test]
    fn the_lines_of_each_type_have_the_keys_that_the_reader_asks_for() {
        for (name, keys) in line::types() {
            let own = match name {
                "text" => r#""check": "data_uri""#.to_owned(),
                "renamed" => r#""renamed": "a""#.to_owned(),
                name => format!("\"type\": \"{name}\""),
            };
            let path = if name == "rest" { "*" } else { "x" };
            let item = if matches!(name, "array" | "rest") {
                format!(", \"{path}[]\": {{\"type\": \"object\"}}")
            } else {
                String::new()
            };
            let pack = format!(r#"{{{PACK}, "field": {{"{path}": {{{own}, "zzz": 1}}{item}}}}}"#);
            assert_eq!(asked(&pack), sorted(keys.into_iter()), "{name}");
        }
    }

    #[test]
    fn the_blocks_have_the_keys_that_the_reader_asks_for() {
        let block = |asks: &str| format!(r#"{{{PACK}, {FIELDS}, "rule": [{{"id": "r", {asks}}}]}}"#);
        assert_eq!(asked(&block(r#""require": "a", "zzz": 1"#)), names(sentence::KEYS));
        let nested = [
            ("respond", r#""require": "a", "respond": {"body": "{message}", "zzz": 1}"#),
            ("date_parts", r#""at": "o", "date_parts": {"year": "n", "month": "n", "day": "n", "zzz": 1}"#),
            ("tax_number", r#""at": "a", "tax_number": {"country": "a", "type": "a", "zzz": 1}"#),
            ("age", r#""at": "a", "age": {"min": 1, "zzz": 1}"#),
            ("status", r#""status": {"allowed": [], "zzz": 1}"#),
            ("sum", r#""sum": {"of": "n", "called": "n", "above": 1, "zzz": 1}"#),
            ("unused", r#""unused": {"called": "n", "token": "path.a", "list": "used_tokens", "zzz": 1}"#),
            ("lasts", r#""lasts": {"called": "n", "from": "grant_created_at", "minutes": 1, "zzz": 1}"#),
        ];
        for (name, asks) in nested {
            let (_, form, _) = sentence::KEYS.iter().find(|(key, ..)| *key == name).expect(name);
            let Form::Table(keys, _) = form else { panic!("{name} is a table") };
            assert_eq!(asked(&block(asks)), names(keys), "{name}");
        }
        assert_eq!(asked(&block(r#""require": "a", "when": {"a": {"zzz": 1}}"#)), names(sentence::TESTS));
        let count = format!(
            r#"{{{PACK}, "field": {{"l": {{"type": "array"}}, "l[]": {{"check": "name"}}}},
               "rule": [{{"id": "r", "count": {{"of": "l[]", "items": "1", "called": "n", "zzz": 1}}}}]}}"#
        );
        assert_eq!(asked(&count), names(sentence::COUNT));
    }
}
