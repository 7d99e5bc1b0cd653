//! Texts that cannot be read, and the limits.

use firstpass::migrate::Migrator;
use serde_json::json;

use super::{ATTACH, INDIVIDUAL, body, common, context};

fn migrator([from, to]: [&str; 2]) -> Migrator {
    Migrator::new(from, to, context(&common::context("none"))).unwrap()
}

#[test]
fn a_text_that_cannot_be_read_is_one_issue_and_no_body() {
    let mut migrator = migrator(INDIVIDUAL);
    let deep = format!("{}{}", "[".repeat(65), "]".repeat(65));
    let large = format!("{}{{}}", " ".repeat(1 << 20));
    for (text, code, offset) in [
        (&b""[..], "json.syntax", 0),
        (b"{\n \"a\": 1,}", "json.syntax", 10),
        (b"\xEF\xBB\xBF{,}", "json.syntax", 4),
        (b"\"\xFF\"", "json.encoding", 1),
        (br#"["\ud800"]"#, "json.surrogate", 2),
        (b"{} {}", "json.trailing", 3),
        (br#"{"a": 1, "b": {"c": 1, "\u0063": 2}}"#, "json.duplicate_key", 23),
        (deep.as_bytes(), "json.depth", 64),
        (large.as_bytes(), "json.size", 1 << 20),
    ] {
        let migrated = migrator.migrate_bytes(text);
        assert_eq!((&migrated.body, migrated.path.len(), migrated.notes.len()), (&None, 0, 0));
        let [issue] = &migrated.report.issues[..] else { panic!("{:?}", migrated.report) };
        assert_eq!((issue.code.name(), issue.location.unwrap().offset), (code, offset), "{issue:?}");
        assert!(!migrated.report.is_valid());
    }
    // The next body is not touched by the last one.
    assert_eq!(body(&migrator.migrate("\u{FEFF} {}")), json!({ "verification_type": "STANDARD" }));
}

/// What is moved into an array is one level deeper; a body that is then too deep is still given.
#[test]
fn the_limits_are_those_of_the_check() {
    let mut migrator = migrator(ATTACH);
    for (levels, is_deep) in [(62, false), (63, true)] {
        let text = format!("{{\"proof_of_identity\": {}1{}}}", "{\"a\": ".repeat(levels), "}".repeat(levels));
        let migrated = migrator.migrate(&text);
        assert!(migrated.body.as_deref().unwrap().starts_with("{\"identifying_documents\":[{\"a\":"));
        let codes: Vec<_> = migrated.report.issues.iter().map(|issue| issue.code.name()).collect();
        assert_eq!(codes == ["json.depth"], is_deep, "{codes:?}");
    }
    let items = vec!["{}"; 1_001].join(",");
    let migrated = migrator.migrate(&format!("{{\"proof_of_identity\": [{items}]}}"));
    assert!(migrated.report.issues.iter().any(|issue| issue.code.name() == "json.items"));
    assert_eq!(body(&migrated)["identifying_documents"].as_array().unwrap().len(), 1_001);
    let many: Vec<_> = (0..50_000).map(|number| format!("\"k{number}\": {number}")).collect();
    let migrated = migrator.migrate(&format!("{{{}}}", many.join(",")));
    assert_eq!(body(&migrated).as_object().unwrap().len(), 50_000);
}
