//! The blocks of the rules, and the conditions in them.

use firstpass::pack::model::{Catalogue, ContextKey, Flag, Format};

use super::{Form, Key, READING, SOURCE, table};
use crate::generate::json::Object;

const PARAMETER: Form = Form::Pattern(r"^path\.");
const ITEMS: Form = Form::Pattern(r"^([0-9]+|[0-9]*\.\.[0-9]*)$");

/// All keys of a block. Those from `require` on ask something; a block asks one thing.
pub(super) const KEYS: &[Key] = &[
    (
        "id",
        Form::Text,
        "Unique in the pack, in kebab case. It says the condition, not the remedy: `licence-state-in-usa`.",
    ),
    (
        "each",
        Form::Text,
        "The items at which the rule looks: `documents[]`. Names are looked up from there first, then from the body.",
    ),
    (
        "at",
        Form::Text,
        "The field at which the rule stands. It looks only at values that are there and have the right type.",
    ),
    (
        "when",
        Form::Definition("conditions"),
        "Conditions that hold together. One whose field is absent is unknown, and then nothing is told.",
    ),
    ("when_any", Form::List("conditions"), "Tables of conditions of which one must hold."),
    ("when_flag", Form::Words(flags), "A flag of the context that must be set."),
    ("severity", Form::Definition("severity"), "`error` where it is left out; `off` waits for a caller's policy."),
    ("message", Form::Text, "The provider's own words."),
    ("respond", Form::Table(RESPOND, &["body"]), "The provider's whole answer where it is not the usual one."),
    ("from", Form::Date, "The first day on which the rule holds."),
    ("until", Form::Date, "The last day on which the rule holds."),
    (
        "date_parts",
        Form::Table(DATE_PARTS, &["year", "month", "day"]),
        "Three whole numbers of the object at `at` are a real date; date rules then look at it.",
    ),
    ("source", Form::Text, SOURCE),
    ("reading", Form::Text, READING),
    ("require", Form::Texts, "The field is there. A list stands for one rule each."),
    ("forbid", Form::Texts, "The field is left out. A list stands for one rule each."),
    ("exactly_one_of", Form::Texts, "Exactly one of these fields of one object is there."),
    ("any_of", Form::Texts, "One of these fields of one object is there at least."),
    ("all_or_none", Form::Texts, "These fields of one object are there together or not at all."),
    ("check", Form::Words(formats), "One more form; with `context` or `header`, the form of that."),
    ("one_of", Form::Texts, "The value is one of these."),
    ("none_of", Form::Texts, "The value is none of these."),
    ("pattern", Form::Text, "A regular expression of the whole value, in the subset of src/check/pattern.rs."),
    ("equals", Form::Text, "The value equals another field."),
    ("differs_from", Form::Text, "The value differs from another field."),
    (
        "equals_context",
        Form::Words(context_keys),
        "The value equals a value of the context; for `tos_policies_url`, its query parameter.",
    ),
    ("listed_in", Form::Words(context_keys), "The value is in a list of the context."),
    ("calling_code_of", Form::Text, "The phone number's calling code is one of the country's."),
    ("subdivision_of", Form::Text, "The subdivision belongs to the country and is a known code."),
    ("postal_code_of", Form::Text, "The postal code has the form that the catalogue gives for the country."),
    ("tax_type_of", Form::Text, "The type of tax number is in the catalogue's list for the country."),
    ("tax_type_known", Form::Text, "The type of tax number is one whose format is known for the country."),
    ("tax_number", Form::Table(TAX_NUMBER, &["country"]), "The number has the format of its country and type."),
    ("tax_number_issued", Form::Table(TAX_NUMBER, &["country"]), "The number can have been issued."),
    ("catalogue", Form::Words(catalogues), "The id is in the catalogue of the context."),
    ("age", Form::Table(AGE, &[]), "The full years at `as_of`, both ends included."),
    ("not_after", Form::Words(today), "Today or earlier."),
    ("after", Form::Text, "Strictly later than another date, or than `as_of`."),
    ("within_days", Form::Integer, "At most so many days before `as_of`."),
    ("suspicious_from", Form::Integer, "The number is below this bound."),
    ("count", Form::Table(COUNT, &["of", "items", "called"]), "So many items satisfy the conditions."),
    ("sum", Form::Table(SUM, &["of", "called"]), "The total of some numbers is within limits."),
    ("same_file_type_as", Form::Text, "The content of the file is of the type that its name says."),
    ("unique", Form::Texts, "No value stands twice, in one array or several."),
    ("except", Form::Definition("conditions"), "With `unique`: rows that are left out."),
    ("report", Form::Definition("conditions"), "With `unique`: only these rows are told."),
    ("compare", Form::Words(compared), "With `unique`: punctuation and case make no difference."),
    ("flag", Form::Keyed(flags, &Form::Flag), "A flag of the context has this value."),
    (
        "status",
        Form::Table(STATUS, &["allowed"]),
        "The customer's status is allowed; one that the documents do not name is a warning.",
    ),
    (
        "lasts",
        Form::Table(LASTS, &["from", "minutes", "called"]),
        "What the context tells about has not expired at `as_of_time`.",
    ),
    ("unused", Form::Table(UNUSED, &["token", "list", "called"]), "A path parameter is not in a list of the context."),
    ("context", PARAMETER, "A parameter of the request's path, with `check`: `path.customer_id`."),
    ("header", Form::Text, "The request has this header; with `check`, in this form."),
];

/// Keys that say how, and ask nothing alone.
const HOW: &[&str] = &["except", "report", "compare"];

const RESPOND: &[Key] = &[
    ("status", Form::Integer, "The HTTP status."),
    ("body", Form::Text, "The JSON body, with `{message}` for the text."),
];
const DATE_PARTS: &[Key] = &[
    ("year", Form::Text, "The field with the year."),
    ("month", Form::Text, "The field with the month."),
    ("day", Form::Text, "The field with the day."),
];
const TAX_NUMBER: &[Key] = &[
    ("country", Form::Text, "The field with the country."),
    ("type", Form::Text, "The field with the type of number."),
    ("fixed_type", Form::Text, "The type of number, where no field says it."),
];
const AGE: &[Key] = &[("min", Form::Integer, "The least age."), ("max", Form::Integer, "The greatest age.")];
pub(super) const COUNT: &[Key] = &[
    ("of", Form::Text, "The items, with `[]` at the end."),
    ("where", Form::Definition("conditions"), "Which items are counted; all where it is left out."),
    ("items", ITEMS, "How many: `1..`, `..3`, `2` or `2..4`."),
    ("called", Form::Text, "What the counted items are called, for the message."),
];
const SUM: &[Key] = &[
    ("of", Form::Texts, "A number in all items, `parties[].share`, or a list of fields."),
    ("above", Form::Number, "The total is more than this."),
    ("below", Form::Number, "The total is less than this."),
    ("equals", Form::Number, "The total is this."),
    ("called", Form::Text, "What the numbers are called, for the message."),
];
const STATUS: &[Key] = &[
    ("allowed", Form::Texts, "The statuses that the provider accepts."),
    ("refused", Form::Texts, "Those that its documents name and refuse."),
    ("contact_support", Form::Texts, "Allowed ones in which the provider asks to contact its support."),
];
const LASTS: &[Key] = &[
    ("until", Form::Words(context_keys), "When it ends, where the context says so."),
    ("from", Form::Words(context_keys), "When it began."),
    ("minutes", Form::Integer, "How long it lasts."),
    ("called", Form::Text, "What it is called, for the message."),
];
const UNUSED: &[Key] = &[
    ("token", PARAMETER, "The path parameter."),
    ("list", Form::Words(context_keys), "The list of those that were used."),
    ("called", Form::Text, "What it is called, for the message."),
];

pub(super) const TESTS: &[Key] = &[
    ("not", Form::Texts, "It is none of these."),
    ("present", Form::Flag, "Whether it is there and not null."),
    ("contains", Form::Texts, "It is an array that contains all of these."),
    ("contains_any", Form::Texts, "It is an array that contains one of these."),
    ("empty", Form::Flag, "It is an array, and whether it has no items."),
];

fn flags() -> Vec<&'static str> {
    Flag::ALL.iter().map(|flag| flag.name()).collect()
}

fn formats() -> Vec<&'static str> {
    Format::WRITTEN.iter().map(|format| format.names().0).collect()
}

fn context_keys() -> Vec<&'static str> {
    ContextKey::ALL.iter().map(|key| key.key()).collect()
}

fn catalogues() -> Vec<&'static str> {
    Catalogue::ALL.iter().map(|known| known.key().strip_prefix("catalogues.").unwrap_or(known.key())).collect()
}

fn today() -> Vec<&'static str> {
    vec!["as_of"]
}

fn compared() -> Vec<&'static str> {
    vec!["letters and digits"]
}

/// A block: it asks something.
pub(super) fn schema() -> Object {
    let asks = KEYS.iter().map(|(name, ..)| *name).skip_while(|name| *name != "require");
    let asks = asks.chain(["date_parts"]).filter(|name| !HOW.contains(name));
    let asks: Vec<_> = asks.map(|name| Object::new().with("required", vec![name])).collect();
    table(KEYS, &["id"]).with("description", "A rule that is written as a sentence.").with("anyOf", asks)
}

/// Conditions by the names of their fields.
pub(super) fn conditions() -> Object {
    let test = table(TESTS, &[]).with("minProperties", 1).with("maxProperties", 1);
    let forms = vec![Form::Texts.schema(), Form::Flag.schema(), test];
    Object::new()
        .with("description", "Conditions that hold together, by the names of their fields: a text, a list of texts, true, false, or a table with not, present, contains, contains_any or empty.")
        .with("type", "object")
        .with("additionalProperties", Object::new().with("anyOf", forms))
}
