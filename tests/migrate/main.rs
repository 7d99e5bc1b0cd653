//! Migrations: the bodies that they make, what they tell, and what holds for every body.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../common/mod.rs"]
mod common;

mod places;
mod properties;
mod seeds;
mod unreadable;

use firstpass::Context;
use firstpass::migrate::{Migrated, Migrator, migrate, migrations};
use serde_json::{Value, json};

const INDIVIDUAL: [&str; 2] = ["fin/v1/individual", "fin/v2/individual"];
const ATTACH: [&str; 2] = ["fin/v1/attach", "fin/v2/attach"];

fn context(value: &Value) -> Context {
    Context::from_json(&value.to_string()).unwrap()
}

/// Migrates a body and looks at what holds for all of them.
fn migrated([from, to]: [&str; 2], body: &Value) -> Migrated {
    let migrated = migrate(from, to, &body.to_string(), &context(&common::context("none"))).unwrap();
    assert_eq!((migrated.from, migrated.report.pack), (from, to));
    migrated
}

fn body(migrated: &Migrated) -> Value {
    serde_json::from_str(migrated.body.as_deref().unwrap()).unwrap()
}

/// Code, path and origin of every note.
fn notes(migrated: &Migrated) -> Vec<(&'static str, &'static str, &'static str)> {
    migrated.notes.iter().map(|note| (note.code.name(), note.path, note.from)).collect()
}

/// Code and path of every issue.
fn issues(migrated: &Migrated) -> Vec<(&'static str, String)> {
    migrated.report.issues.iter().map(|issue| (issue.code.name(), issue.path.clone())).collect()
}

#[test]
fn an_unknown_pair_is_told_with_those_that_there_are() {
    let context = context(&common::context("none"));
    for [from, to] in [["fin/v2/individual", "fin/v1/individual"], ["fin/v1/individual", "fin/v2/attach"], ["", ""]] {
        let error = migrate(from, to, "{}", &context).unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no migration between these packs; the migrations are fin/v1/attach to fin/v2/attach, \
             fin/v1/individual to fin/v2/individual"
        );
    }
    assert_eq!(migrations().count(), 2);
}

#[test]
fn a_migrator_is_used_again() {
    let other = "8d3cf1a0-5a1c-4e0e-9d6e-2f6f6f3b7c11";
    let mut context = context(&common::context("none"));
    context.path.push(("customer_id".to_owned(), other.to_owned()));
    context.path.push(("version".to_owned(), "2".to_owned()));
    let mut migrator = Migrator::new(ATTACH[0], ATTACH[1], context).unwrap();
    assert!(migrator.has_parameters());
    for (body, given) in [(json!({}), other), (json!({ "customer_id": "no-uuid" }), "no-uuid"), (json!({}), other)] {
        let migrated = migrator.migrate(&body.to_string());
        let path = &migrator.context().path;
        assert_eq!(path.iter().find(|(name, _)| name == "customer_id").unwrap().1, given);
        assert_eq!(path.len(), 2);
        assert_eq!(issues(&migrated).contains(&("uuid.format", String::new())), given == "no-uuid");
        assert_eq!(migrator.checker().pack().id, ATTACH[1]);
    }
}

#[test]
fn everything_fits_one_json() {
    let old = json!({ "customer_id": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9", "proof_of_address": { "type": "OTHER" },
                      "address_documents": [{ "type": "BANK_STATEMENT" }] });
    let migrated = migrated(ATTACH, &old);
    let json: Value = serde_json::from_str(&migrated.to_json()).unwrap();
    let keys: Vec<_> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["from", "to", "body", "path", "notes", "report"]);
    assert_eq!(json["body"], json!({ "address_documents": [{ "type": "BANK_STATEMENT" }] }));
    assert_eq!(json["path"], json!({ "customer_id": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" }));
    assert_eq!(
        json["notes"].to_string(),
        concat!(
            r#"[{"path":"address_documents","pointer":"/address_documents","code":"migration.dropped","#,
            r#""rule":"proof-of-address","severity":"warning","#,
            r#""message":"Has no place in the new version and was left out","params":{},"from":"proof_of_address"}]"#
        )
    );
    assert_eq!(json["report"].to_string(), migrated.report.to_json());
    let unread = migrate(ATTACH[0], ATTACH[1], "{", &context(&common::context("none"))).unwrap();
    let json: Value = serde_json::from_str(&unread.to_json()).unwrap();
    assert_eq!((&json["body"], &json["path"], &json["notes"]), (&Value::Null, &json!({}), &json!([])));
}
