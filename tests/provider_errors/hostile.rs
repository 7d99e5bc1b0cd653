//! Answers that are too large, too deep, or made to be repeated.

use std::time::{Duration, Instant};

use firstpass::{Code, Issue, Severity, from_provider_error};
use proptest::prelude::*;

use super::common;

const PACKS: [&str; 4] = ["fin/v2/business", "fin/v1/upload", "1money/v1/customer", "ondato/v1/identity-verification"];
/// Far more than it takes here without optimisation, and far less than steps in the square of the size would.
const MOMENT: Duration = Duration::from_secs(20);

fn read(pack: &str, body: &str) -> Vec<Issue<'static>> {
    let started = Instant::now();
    let issues = from_provider_error(common::pack(pack), body);
    assert!(started.elapsed() < MOMENT, "{:?} for {} bytes", started.elapsed(), body.len());
    assert!((1..=101).contains(&issues.len()));
    for issue in &issues {
        assert!(!issue.message.is_empty() && !issue.message.contains(char::is_control));
        assert!(issue.code != Code::ProviderMessage || issue.message.chars().count() <= 500);
    }
    issues
}

/// A key that no pack declares, and a value of a customer.
const CANARY: &str = "maria.garcia@example.com";

#[test]
fn undeclared_paths_are_not_repeated() {
    for path in [
        CANARY,
        "basic_info.maria.garcia@example.com",
        "basic_info[maria.garcia@example.com]",
        "/basic_info/maria.garcia@example.com",
        "associated_parties[0].maria.garcia@example.com",
        "maria.garcia@example.com.name",
    ] {
        for body in [
            format!(r#"{{"errors": {{"{path}": ["no"]}}}}"#),
            format!(r#"{{"errors": [{{"{path}": "no"}}]}}"#),
            format!(r#"{{"data": {{"{path}": "no"}}}}"#),
            format!(r#"{{"params": {{"{path}": [{{"reason": "Required", "message": "no"}}]}}}}"#),
            format!(r#"{{"error": {{"message": "x", "details": [{{"field": "{path}", "message": "no"}}]}}}}"#),
        ] {
            for pack in PACKS {
                let issues = read(pack, &body);
                assert!(!format!("{issues:?}").contains("maria"), "{body}: {issues:?}");
                assert_eq!((issues.len(), &*issues[0].path, &*issues[0].message), (1, "", "no"));
            }
        }
        // Nor where the answer is cut off, too deep or gives a key twice.
        for body in [
            format!(r#"{{"errors": {{"{path}": ["no"]"#),
            format!(r#"{{"errors": {{"{path}": {}{}}}}}"#, "[".repeat(70), "]".repeat(70)),
            format!(r#"{{"{path}": 1, "{path}": 2}}"#),
            format!(r#"["{path}"]"#),
        ] {
            for pack in PACKS {
                let issues = read(pack, &body);
                assert!(!format!("{issues:?}").contains("maria"), "{body}: {issues:?}");
            }
        }
    }
}

#[test]
fn a_known_text_below_an_undeclared_key_keeps_its_rule() {
    let body = r#"{"errors": {"passport of maria": ["name is required"]}}"#;
    let issues = read("fin/v1/upload", body);
    assert_eq!((&*issues[0].path, &*issues[0].rule), ("", "file-name-required"));
}

#[test]
fn long_texts_are_cut_at_a_character() {
    let text = "\u{E9}".repeat(600);
    for body in
        [text.clone(), format!(r#"{{"message": "{text}"}}"#), format!(r#"{{"errors": {{"email": ["{text}"]}}}}"#)]
    {
        assert_eq!(read("1money/v1/customer", &body)[0].message, "\u{E9}".repeat(500));
    }
}

#[test]
fn at_most_a_hundred_issues() {
    let errors = |count: usize| {
        let texts: Vec<_> = (0..count).map(|number| format!("\"{number}\"")).collect();
        format!(r#"{{"errors": {{"basic_info.email": [{}]}}}}"#, texts.join(","))
    };
    assert_eq!(read("fin/v2/individual", &errors(100)).len(), 100);
    for count in [101, 5_000] {
        let issues = read("fin/v2/individual", &errors(count));
        assert_eq!((issues.len(), &*issues[99].message), (101, "99"));
        let last = &issues[100];
        assert_eq!((last.code, last.severity), (Code::LimitIssues, Severity::Error));
        assert_eq!((&*last.path, &*last.rule, &*last.message), ("", "json", "Only the first 100 issues are listed"));
    }
    let line = "email: no; ".repeat(150);
    assert_eq!(read("1money/v1/customer", &format!(r#"{{"detail": "{line}"}}"#)).len(), 101);
}

#[test]
fn large_answers_take_a_moment() {
    const SIZE: usize = 1_000_000;
    let fill = |head: &str, piece: &str, tail: &str| {
        let count = (SIZE - head.len() - tail.len()) / piece.len();
        [head, &piece.repeat(count), tail].concat()
    };
    for body in [
        fill("", "x", ""),
        fill("", "<", ""),
        fill("", "\u{0}", ""),
        fill("", "[", ""),
        fill("{\"message\":\"", "; ", "\"}"),
        fill("{\"message\":\"email: x", "; x", "\"}"),
        fill("{\"message\":\"", "email: ", "\"}"),
        fill("{\"message\":\"email: x", "; email: x", "\"}"),
        fill("{\"errors\":[\"", "x\",\"", "\"]}"),
        fill("{\"errors\":[", "{\"email\":\"x\"},", "{}]}"),
        fill("{\"errors\":{\"email\":[\"", "email: x; ", "\"]}}"),
        fill("{\"errors\":{\"", "a.", "\":\"x\"}}"),
        fill("{\"errors\":{\"", "/", "\":\"x\"}}"),
        fill("{\"errors\":{\"email", "[0]", "\":\"x\"}}"),
        fill("{\"errors\":{\"email[", "0", "]\":\"x\"}}"),
    ] {
        for pack in PACKS {
            read(pack, &body);
        }
    }
    // Nothing is read of what is larger than a body may be.
    let text = "x".repeat((1 << 20) + 1);
    for body in [format!(r#"{{"message": "{text}"}}"#), text] {
        let issues = read("fin/v2/individual", &body);
        assert_eq!((issues.len(), &*issues[0].message), (1, "The provider refused this"));
    }
}

/// A value of JSON with the keys and texts that answers have.
fn answer() -> impl Strategy<Value = serde_json::Value> {
    let words = ["errors", "data", "params", "details", "error", "message", "detail", "reason", "field", "path"];
    let texts = [
        "email",
        "registration.firstName",
        "associated_parties[0].basic_info.dob",
        "/address/country",
        "Required",
        "email: Must be a valid email address; x: y",
        "Must not be blank",
        "a[",
        "]",
        "",
        "\u{202E}\u{0}",
    ];
    let word = prop::sample::select([&words[..], &texts[..]].concat());
    let leaf = prop_oneof![
        word.clone().prop_map(Into::into),
        Just(serde_json::Value::Null),
        any::<i64>().prop_map(Into::into)
    ];
    leaf.prop_recursive(5, 64, 6, move |inner| {
        let object = prop::collection::btree_map(word.clone(), inner.clone(), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Into::into),
            object.prop_map(|map| map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_answer_gives_issues_at_declared_places(value in answer(), pack in prop::sample::select(&PACKS)) {
        for issue in read(pack, &value.to_string()) {
            for part in issue.path.split('[').skip(1) {
                let position: u16 = part.split(']').next().unwrap().parse().unwrap();
                prop_assert!(position < 1000, "{}", issue.path);
            }
        }
    }

    #[test]
    fn any_text_gives_issues(text in any::<String>(), pack in prop::sample::select(&PACKS)) {
        read(pack, &text);
        read(pack, &serde_json::json!({"message": text}).to_string());
        let issues = read(pack, &serde_json::json!({"errors": {&*text: "no"}}).to_string());
        prop_assert_eq!(issues[0].message.as_str(), "no");
    }
}
