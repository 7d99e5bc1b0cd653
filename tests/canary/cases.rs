//! The conformance cases, which break every rule: what is said of each holds none of its values.

use std::collections::BTreeSet;

use firstpass::{Code, Context, Pack};
use serde_json::Value;

use super::{assert_silent, common, say};

/// Values of fewer characters are too likely to stand in a text by chance.
const SHORTEST: usize = 5;

/// Everything that a report may say: what the packs, the codes and the tables say.
fn vocabulary(pack: &Pack) -> String {
    let description = common::description(pack.id);
    let mut words = firstpass::describe(pack, description) + pack.revision;
    for code in Code::ALL {
        words += code.name();
        words += code.text();
    }
    for country in firstpass::check::country::Alpha3::all() {
        for scheme in firstpass::check::tax_id::schemes(country) {
            words += scheme.pattern;
        }
    }
    // What Rust's debug form of a checker says besides.
    words += &format!("{:?} {pack:?} {description:?}", firstpass::Checker::new(pack));
    words.to_lowercase()
}

fn values(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.trim().to_owned());
        }
        Value::Number(number) => {
            found.insert(number.to_string());
        }
        Value::Array(items) => items.iter().for_each(|item| values(item, found)),
        Value::Object(map) => {
            for (key, value) in map {
                found.insert(key.clone());
                values(value, found);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

#[test]
fn no_case_is_repeated_in_what_is_said_of_it() {
    let mut broken = BTreeSet::new();
    let (mut looked_for, mut vocabularies) = (0, std::collections::BTreeMap::new());
    for case in common::cases() {
        let pack = common::pack(&case.pack);
        let context = Context::from_json(&case.context.to_string()).unwrap();
        let words = vocabularies.entry(case.pack.clone()).or_insert_with(|| vocabulary(pack));
        let mut found = BTreeSet::new();
        if let Ok(body) = serde_json::from_slice(&case.bytes) {
            values(&body, &mut found);
            if common::names_keys(pack) {
                found.retain(|value| body.get(value).is_none());
            }
        }
        values(&case.context["path"], &mut found);
        for key in ["customer_status", "country_of_residence", "tos_policies_url", "uploaded_uris", "headers"] {
            values(&case.context[key], &mut found);
        }
        // The day that counts as today is told.
        found.remove(common::text(&case.context["as_of"]));
        found.retain(|value| value.len() >= SHORTEST && !words.contains(&value.to_lowercase()));
        let found: Vec<_> = found.into_iter().collect();
        looked_for += found.len();
        let said = say(pack, &case.bytes, &context);
        assert_silent(&case.name, &said.texts, &found);
        broken.extend(said.rules.into_iter().map(|rule| (pack.id, rule)));
    }
    assert!(looked_for > 5_000, "{looked_for}");
    let all = firstpass::packs()
        .flat_map(|pack| pack.rule_references().map(|rule| (pack.id, pack.rule_id(rule).into_owned())));
    let missing: Vec<_> = all.filter(|rule| !broken.contains(rule)).collect();
    assert!(missing.is_empty(), "rules that no case breaks: {missing:?}");
}
