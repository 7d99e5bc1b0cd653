//! The crate in WebAssembly, called from Rust: the documented bodies, a few faults, JavaScript values, hostile input.
//!
//! The same file runs in Node and in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic)]

use firstpass::{Checker, Context, Report};
use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const INDIVIDUAL: &str = include_str!("conformance/bases/individual.json");
const ATTACH: &str = include_str!("conformance/bases/attach.json");
const CONTEXTS: &str = include_str!("conformance/bases/contexts.json");

/// The context in which a valid body is also complete.
fn context() -> Context {
    let contexts = JSON::parse(CONTEXTS).unwrap();
    let full = JSON::stringify(&Reflect::get(&contexts, &"full".into()).unwrap()).unwrap();
    Context::from_json(&String::from(full)).unwrap()
}

fn checker(pack: &str) -> Checker<'static> {
    Checker::new(firstpass::pack(pack).unwrap())
}

fn individual(text: &str) -> Report<'static> {
    checker("fin/v2/individual").check(text, &context())
}

/// Path and code of every issue.
fn issues<'r>(report: &'r Report<'_>) -> Vec<(&'r str, &'static str)> {
    report.issues.iter().map(|issue| (issue.path.as_str(), issue.code.name())).collect()
}

#[wasm_bindgen_test]
fn wasm_bindgen_test_finds_the_documented_bodies_valid_and_complete() {
    for (pack, body) in [("fin/v2/individual", INDIVIDUAL), ("fin/v2/attach", ATTACH)] {
        let report = checker(pack).check(body, &context());
        assert!(report.is_valid() && report.complete && report.issues.is_empty(), "{}", report.to_json());
    }
}

#[wasm_bindgen_test]
fn faults_are_told_at_their_fields() {
    for (from, to, path, code) in [
        ("maria.garcia@", "Maria.Garcia@", "basic_info.email", "email.not_lowercase"),
        ("1990-04-15", "2010-04-15", "basic_info.dob", "age.under_minimum"),
        ("+14155552671", "(415) 555-2671", "basic_info.phone", "phone.no_plus"),
        ("123-45-6789", "123456789", "basic_info.tax_info[0].document_id", "tax_id.format"),
        ("US-CA", "US-ZZ", "address.subdivision_code", "subdivision.not_listed"),
        ("\"Maria\"", "\"Mar\u{ED}a\"", "basic_info.first_name_en", "missing"),
        ("\"EMPLOYED\"", "7", "financial_profile.employment_status", "type"),
    ] {
        let report = individual(&INDIVIDUAL.replacen(from, to, 1));
        assert_eq!(issues(&report), [(path, code)]);
        assert!(!report.is_valid());
    }
    let report = checker("fin/v2/attach").check(&ATTACH.replace("2029-06-01", "2026-11-18"), &context());
    assert_eq!(issues(&report), [("identifying_documents[1].expiry_date", "date.not_in_future")]);
}

#[wasm_bindgen_test]
fn a_report_has_the_bytes_of_every_other_host() {
    let report = individual(&INDIVIDUAL.replacen("maria.garcia@", "Maria.Garcia@", 1));
    let revision = report.revision;
    let expected = format!(
        concat!(
            r#"{{"pack":"fin/v2/individual","revision":"{}","as_of":"2026-11-20","verdict":"invalid","complete":true,"#,
            r#""issues":[{{"path":"basic_info.email","pointer":"/basic_info/email","code":"email.not_lowercase","#,
            r#""rule":"email-lowercase","severity":"error","message":"Email must be all lowercase","params":{{}},"#,
            r#""fix":"lowercase"}}],"unverified":[]}}"#
        ),
        revision
    );
    assert_eq!(report.to_json(), expected);
}

#[wasm_bindgen_test]
fn serde_wasm_bindgen_values_are_checked_as_their_json_text() {
    let mut checker = checker("fin/v2/individual");
    let context = context();
    for text in [
        INDIVIDUAL.to_owned(),
        INDIVIDUAL.replacen("\"Maria\"", "\"Mar\u{ED}a \u{1F600}\"", 1),
        INDIVIDUAL.replacen("42", "42.5", 1),
        INDIVIDUAL.replacen("42", "9007199254740993", 1),
        INDIVIDUAL.replacen("\"FEMALE\"", "null", 1),
        INDIVIDUAL.replacen("[1, 5]", "[1, null, {}, \"5\"]", 1),
        INDIVIDUAL.replacen("\"address\"", "\"adress\"", 1),
        "{}".to_owned(),
        "[]".to_owned(),
        "null".to_owned(),
        "7".to_owned(),
        r#"{"__proto__": {"verification_type": "STANDARD"}, "constructor": 1}"#.to_owned(),
    ] {
        let value = JSON::parse(&text).unwrap();
        let plain = String::from(JSON::stringify(&value).unwrap());
        let of_value = checker.check_js_value(&value, &context).unwrap().to_json();
        assert_eq!(of_value, checker.check(&plain, &context).to_json(), "{plain}");
    }
}

/// What `JSON.stringify` would leave out or change is treated in the same way; the rest is refused.
#[wasm_bindgen_test]
fn serde_wasm_bindgen_values_that_no_text_has() {
    let mut checker = checker("fin/v2/individual");
    let context = context();
    let with = |section: &str, key: &str, value: &JsValue| {
        let body = JSON::parse(INDIVIDUAL).unwrap();
        let section = Reflect::get(&body, &section.into()).unwrap();
        Reflect::set(&section, &key.into(), value).unwrap();
        body
    };
    let undefined = with("basic_info", "middle_name", &JsValue::UNDEFINED);
    assert!(issues(&checker.check_js_value(&undefined, &context).unwrap()).is_empty());
    let missing = with("basic_info", "dob", &JsValue::UNDEFINED);
    assert_eq!(issues(&checker.check_js_value(&missing, &context).unwrap()), [("basic_info.dob", "missing")]);
    let not_a_number = with("financial_profile", "occupation_id", &f64::NAN.into());
    let report = checker.check_js_value(&not_a_number, &context).unwrap();
    assert_eq!(issues(&report), [("financial_profile.occupation_id", "missing")]);
    let function = with("basic_info", "middle_name", &Function::new_no_args("return 'canary'"));
    let error = checker.check_js_value(&function, &context).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"));
    // The checker goes on working after that.
    assert!(checker.check_js_value(&JSON::parse(INDIVIDUAL).unwrap(), &context).unwrap().is_valid());
}

#[wasm_bindgen_test]
fn serde_wasm_bindgen_values_that_refer_to_themselves_are_refused() {
    let mut checker = checker("fin/v2/individual");
    let list = Array::new();
    list.push(&list);
    let report = checker.check_js_value(&list, &context()).unwrap();
    assert_eq!(issues(&report), [("", "json.depth")]);
    // Twice at each of 64 levels: more than could ever be walked.
    let object = Object::new();
    for key in ["one", "two"] {
        Reflect::set(&object, &key.into(), &object).unwrap();
    }
    let report = checker.check_js_value(&object, &context()).unwrap();
    assert!(matches!(issues(&report)[..], [("", "json.depth" | "json.size")]));
}

#[wasm_bindgen_test]
fn hostile_input_does_not_panic() {
    let texts = [
        String::new(),
        "\u{FEFF}".to_owned(),
        "[".repeat(1_000_000),
        "{\"a\":".repeat(200_000),
        format!("{}{}", "[".repeat(64), "]".repeat(64)),
        format!("{}{}", "[".repeat(65), "]".repeat(65)),
        "x".repeat((1 << 20) + 1),
        format!("{{{}}}", vec!["\"a\":1"; 100_000].join(",")),
        format!("{{\"identifying_documents\":[{}]}}", vec!["[]"; 5_000].join(",")),
        INDIVIDUAL.replace("Maria", "\\u0000\\uFFFF\\n"),
        INDIVIDUAL.replace("Maria", "\\uD800"),
        INDIVIDUAL.replace("42", "-1e999999999"),
    ];
    for text in &texts {
        for pack in firstpass::packs() {
            let report = Checker::new(pack).check(text, &context());
            // A body of other keys is fine where a request needs none.
            assert!(!report.is_valid() || pack.id.starts_with("1money/v1/onboarding"), "{}", pack.id);
            assert!(report.issues.len() <= 101);
        }
    }
    for byte in 0..=u8::MAX {
        let mut bytes = INDIVIDUAL.as_bytes().to_vec();
        bytes[40] = byte;
        checker("fin/v2/individual").check_bytes(&bytes, &context());
    }
}
