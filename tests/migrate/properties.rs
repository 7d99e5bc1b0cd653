//! What holds for every body: nothing is lost, nothing is repeated in what is told, and nothing panics.

use std::collections::BTreeSet;

use firstpass::migrate::Migrated;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::{ATTACH, INDIVIDUAL, body, common, context, migrate, migrated};

/// Stands in values and undeclared keys.
const MARK: &str = "zqkxw";

/// Places of both versions, and places of neither.
const PLACES: [&[&str]; 2] = [
    &[
        "verification_type",
        "basic_info",
        "basic_info/nationality",
        "basic_info/primary_nationality",
        "basic_info/country_of_residence",
        "basic_info/tin",
        "basic_info/tax_info",
        "address",
        "address/street",
        "address/street_line_1",
        "address/street_line_2",
        "address/state",
        "address/subdivision_code",
        "financial_profile",
        "financial_profile/source_of_fund_id",
        "financial_profile/source_of_fund_ids",
        "meta_data",
        "zqkxw",
        "basic_info/zqkxw",
        "zqkxw/tin",
    ],
    &[
        "customer_id",
        "proof_of_identity",
        "proof_of_identity/type",
        "proof_of_identity/zqkxw",
        "identifying_documents",
        "proof_of_address",
        "proof_of_address/files",
        "address_documents",
        "tos_policies_value",
        "zqkxw",
    ],
];

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        Just(json!("")),
        Just(json!("USA")),
        any::<bool>().prop_map(|value| json!(value)),
        (1_000_000u32..).prop_map(|number| json!(number)),
        "zqkxw[a-z0-9 \u{E9}\"\\\\\n]{0,6}".prop_map(|text| json!(text)),
        "[0-9]{1,3} zqkxw,? (Apt|unit|#|Flat\\.)? ?#?[0-9A-Z]{1,3}".prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(|items| json!(items)),
            prop::collection::btree_map(select(&["type", "document_id", "country_code", MARK][..]), inner, 0..3)
                .prop_map(|entries| json!(entries)),
        ]
    })
}

/// A body with values at some places of a version or the other.
fn bodies(places: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::collection::vec((select(places), values()), 0..12).prop_map(|changes| {
        let mut body = Value::Object(Map::new());
        for (place, value) in changes {
            let object = match place.split_once('/') {
                Some((section, _)) => &mut body[section],
                None => &mut body,
            };
            if object.is_null() {
                *object = json!({});
            }
            if let Value::Object(object) = object {
                object.insert(place.rsplit('/').next().unwrap().to_owned(), value);
            }
        }
        body
    })
}

/// The values of a body, without those that hold nothing.
fn leaves(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        Value::Object(map) => map.values().for_each(|value| leaves(value, found)),
        other => _ = found.insert(other.to_string()),
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| *letter != ',' && !letter.is_whitespace()).collect()
}

/// Whether every value of the old body is in the new one, in the path, or told as dropped.
fn assert_kept(old: &Value, migrated: &Migrated) {
    let new = body(migrated);
    let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
    leaves(old, &mut before);
    leaves(&new, &mut after);
    after.extend(migrated.path.iter().map(|(_, value)| json!(value).to_string()));
    for note in &migrated.notes {
        let from = || old.pointer(&format!("/{}", note.from.replace('.', "/"))).unwrap();
        match (note.code.name(), note.path) {
            ("migration.dropped", _) => leaves(from(), &mut after),
            (_, "address.street_line_2") => {
                let address = &new["address"];
                let lines = ["street_line_1", "street_line_2"].map(|line| address[line].as_str().unwrap());
                assert_eq!(letters(from().as_str().unwrap()), letters(&lines.concat()));
                after.insert(from().to_string());
            }
            _ => {}
        }
    }
    let lost: Vec<_> = before.difference(&after).collect();
    assert!(lost.is_empty(), "{lost:?} of {old} is not in {new}");
}

fn assert_silent(migrated: &Migrated) {
    let mut notes = String::new();
    migrated.write_notes(&mut firstpass::json::JsonWriter::new(&mut notes));
    for text in [notes, migrated.report.to_json(), format!("{migrated:?} {:?}", migrated.notes)] {
        assert!(!text.contains(MARK), "{text}");
    }
}

fn assert_all(pair: [&str; 2], old: &Value) {
    let migrated = migrated(pair, old);
    assert_kept(old, &migrated);
    assert_silent(&migrated);
    let new = migrated.body.as_deref().unwrap();
    let again = super::migrated(pair, &body(&migrated));
    assert_eq!((again.body.as_deref().unwrap(), again.path.len(), again.notes.len()), (new, 0, 0));
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_of_an_individual_is_lost(old in bodies(PLACES[0])) {
        assert_all(INDIVIDUAL, &old);
    }

    #[test]
    fn nothing_of_an_attach_body_is_lost(old in bodies(PLACES[1])) {
        assert_all(ATTACH, &old);
    }

    #[test]
    fn any_value_is_kept(old in values()) {
        for pair in [INDIVIDUAL, ATTACH] {
            assert_all(pair, &old);
        }
    }

    #[test]
    fn no_text_panics(text in "[\\[\\]{}:,\"a-z0-9\\\\ ]{0,40}", any in any::<String>()) {
        let context = context(&common::context("none"));
        for text in [text, any] {
            let migrated = migrate(INDIVIDUAL[0], INDIVIDUAL[1], &text, &context).unwrap();
let refusals = migrated.report.issues.iter().filter(|issue| issue.location.is_some()).count();
            prop_assert_eq!(refusals, usize::from(migrated.body.is_none()));
        }
    }
}
