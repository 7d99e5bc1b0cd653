//! Contexts with canaries: what cannot be read, and what can.

use firstpass::Context;
use serde_json::{Value, json};

use super::{assert_silent, common, say};

/// A context whose values are canaries.
pub(crate) fn canaries(mark: &str) -> Context {
    let context = json!({
        "as_of": "2026-11-20",
        "as_of_time": "2027-02-03T04:05:06Z",
        "customer_status": mark,
        "country_of_residence": mark,
        "tos_policies_url": format!("https://{mark}.example/?tos_policies_value={mark}"),
        "uploaded_uris": [mark, format!("/{mark}")],
        "grant_created_at": "2027-02-03T04:05:07Z",
        "grant_expires_at": "2027-02-03T04:05:08Z",
        "session_started_at": "2027-02-03T04:05:09Z",
        "used_tokens": [mark],
        "flags": { "reliance_enabled": false, "selfie_required": true, "attach_in_flight": true, "in_iframe": true },
        "catalogues": {
            "occupations": [7_391_846],
            "purposes": [],
            "source_of_funds": [7_391_846],
            "subdivisions": [mark],
            "tax_types": { "USA": [mark], mark: [mark] },
            "postal_codes": { "USA": { "required": true, "pattern": format!("^{mark}$") }, mark: { "pattern": "(?=a)" } }
        },
        "headers": { "Idempotency-Key": mark, mark: mark },
        "path": { "customer_id": mark }
    });
    Context::from_json(&context.to_string()).unwrap()
}

/// Every value of a context replaced by every kind of canary: the error names the key and repeats nothing.
#[test]
fn errors_of_contexts_repeat_no_value() {
    let wrong =
        [json!("zqkxw"), json!(7_391_846), json!(-7_391_846.5), json!(["zqkxw"]), json!({ "a": "zqkxw" }), json!(null)];
    let mut full = common::context("full");
    full["headers"] = json!({ "Idempotency-Key": "a" });
    full["policy"] = json!({ "email-lowercase": "warning" });
    full["used_tokens"] = json!(["a"]);
    let mut pointers = Vec::new();
    pointers_of(&full, "", &mut pointers);
    assert!(pointers.len() > 40);
    let mut errors = 0;
    for pointer in pointers {
        for canary in &wrong {
            let mut context = full.clone();
            *context.pointer_mut(&pointer).unwrap() = canary.clone();
            let text = context.to_string();
            let mut texts = Vec::new();
            if let Err(error) = Context::from_json(&text) {
                texts.extend([error.to_string(), format!("{error:?}")]);
                errors += 1;
            }
            #[cfg(feature = "serde")]
            if let Err(error) = serde_json::from_str::<Context>(&text) {
                texts.extend([error.to_string(), format!("{error:?}")]);
            }
            assert_silent(&pointer, &texts, &["zqkxw".to_owned(), "7391846".to_owned()]);
        }
    }
    assert!(errors > 150, "{errors}");
    for text in ["zqkxw", "{\"as_of\": zqkxw", "{\"as_of\": \"zqkxw", "\"zqkxw\""] {
        let error = Context::from_json(text).unwrap_err();
        assert_silent(text, &[error.to_string(), format!("{error:?}")], &["zqkxw".to_owned()]);
    }
}

fn pointers_of(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    pointers.push(pointer.to_owned());
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                pointers_of(value, &format!("{pointer}/{key}"), pointers);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers_of(value, &format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
}

/// A policy may name a rule that there is not; the caller is told which, and the report is not.
#[test]
fn unknown_rules_of_a_policy_are_not_repeated_in_reports() {
    let context = json!({ "as_of": "2026-11-20", "policy": { "zqkxw": "off" } });
    let context = Context::from_json(&context.to_string()).unwrap();
    for pack in firstpass::packs() {
        let mut said = say(pack, b"{}", &context);
        // The last of the texts is the error of `accepts`, which names the rule.
        said.texts.retain(|text| !text.starts_with("UnknownKey"));
        assert_silent(pack.id, &said.texts, &["zqkxw".to_owned()]);
    }
}
