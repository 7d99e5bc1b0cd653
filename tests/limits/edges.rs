//! The limits of D-7: depth, size, items, issues.

use firstpass::{Checker, Context, Date, Severity};
use serde_json::{Value, json};

use super::{check, common, issues};

const INDIVIDUAL: &str = "fin/v2/individual";
const ATTACH: &str = "fin/v2/attach";
const MEBIBYTE: usize = 1 << 20;

fn codes(pack: &str, text: &str) -> Vec<&'static str> {
    check(pack, text).issues.iter().map(|issue| issue.code.name()).collect()
}

/// Arrays and objects around a number, so many levels deep.
fn nested(levels: usize) -> String {
    let open: String = (0..levels).map(|level| if level % 2 == 0 { "[" } else { "{\"a\":" }).collect();
    let close: String = (0..levels).rev().map(|level| if level % 2 == 0 { "]" } else { "}" }).collect();
    format!("{open}1{close}")
}

#[test]
fn depth_64_is_read_and_65_is_not() {
    assert_eq!(codes(INDIVIDUAL, &nested(64)), ["type"]);
    assert_eq!(codes(INDIVIDUAL, &nested(65)), ["json.depth"]);
    // In the body at depth 1, in a section at depth 2, in an item at depth 4.
    for (before, after, depth) in [
        ("{\"undeclared\":", "}", 1),
        ("{\"meta_data\":", "}", 1),
        ("{\"verification_type\":", "}", 1),
        ("{\"basic_info\":{\"dob\":", "}}", 2),
        ("{\"basic_info\":{\"tax_info\":[{\"document_id\":", "}]}}", 4),
    ] {
        let of = |levels| codes(INDIVIDUAL, &format!("{before}{}{after}", nested(levels)));
        assert!(!of(64 - depth).contains(&"json.depth"), "{before}");
        assert_eq!(of(65 - depth), ["json.depth"], "{before}");
    }
    let report = check(INDIVIDUAL, &nested(65));
    let location = report.issues[0].location.unwrap();
    assert_eq!((location.offset, location.line), (u32::try_from(nested(64).find('1').unwrap()).unwrap(), 1));
}

#[test]
fn a_mebibyte_is_read_and_one_byte_more_is_not() {
    let body = common::base("individual").to_string();
    for padding in [" ", "\n"] {
        let text = body.clone() + &padding.repeat(MEBIBYTE - body.len());
        assert_eq!(codes(INDIVIDUAL, &text), [""; 0]);
        assert_eq!(codes(INDIVIDUAL, &(text + padding)), ["json.size"]);
    }
    // What is too long is refused before it is read.
    let report = check(INDIVIDUAL, &"\u{0}".repeat(MEBIBYTE + 1));
    assert_eq!(issues(&report), [(String::new(), "json.size")]);
    assert_eq!(report.issues[0].message, "Must not be larger than 1048576 bytes");
    // One value that fills the body.
    let mut large = common::base("individual");
    large["financial_profile"]["purpose_remarks"] = json!("");
    let rest = MEBIBYTE - large.to_string().len();
    for (length, expected) in [(rest, vec![]), (rest + 1, vec!["json.size"])] {
        large["financial_profile"]["purpose_remarks"] = json!("a".repeat(length));
        assert_eq!(codes(INDIVIDUAL, &large.to_string()), expected);
    }
}

#[test]
fn a_thousand_items_are_checked_and_one_more_is_not() {
    let ids = |count: usize, last: i64| {
        let mut body = common::base("individual");
        let mut list: Vec<i64> = vec![1; count];
        list[count - 1] = last;
        body["financial_profile"]["source_of_fund_ids"] = json!(list);
        // Repetitions are another matter.
        let context = json!({ "as_of": "2026-11-20", "policy": { "source-of-fund-once": "off" } });
        let context = Context::from_json(&context.to_string()).unwrap();
        let mut checker = Checker::new(firstpass::pack(INDIVIDUAL).unwrap());
        let of_ids: Vec<_> = issues(&checker.check(&body.to_string(), &context));
        of_ids.into_iter().filter(|(path, _)| path.contains("source_of_fund_ids")).collect::<Vec<_>>()
    };
    let array = "financial_profile.source_of_fund_ids";
    assert_eq!(ids(1000, 1), []);
    // The thousandth is checked, the one after it is not.
    assert_eq!(ids(1000, 1 << 60), [(format!("{array}[999]"), "number.too_large")]);
    assert_eq!(ids(1001, 1 << 60), [(array.to_owned(), "json.items")]);
    for count in [1000, 1001] {
        let files = vec![json!({ "uri": "a" }); count];
        let body = json!({ "address_documents": [{ "files": files }] });
        let found = check(ATTACH, &body.to_string()).issues.iter().any(|issue| issue.code.name() == "json.items");
        assert_eq!(found, count > 1000);
    }
}

/// A body with so many issues: each id of a wrong type is one.
fn with_issues(count: usize) -> String {
    let mut body = common::base("individual");
    body["financial_profile"]["source_of_fund_ids"] = vec![Value::from("a"); count].into();
    body.to_string()
}

#[test]
fn a_hundred_issues_are_listed_and_the_rest_is_told_in_one() {
    let report = check(INDIVIDUAL, &with_issues(100));
    assert_eq!(report.issues.len(), 100);
    assert!(report.issues.iter().all(|issue| issue.code.name() == "type"));
    for count in [101, 102, 999, 1000] {
        let report = check(INDIVIDUAL, &with_issues(count));
        assert_eq!(report.issues.len(), 101);
        let last = report.issues.last().unwrap();
        assert_eq!((last.code.name(), last.path.as_str(), last.severity), ("limit.issues", "", Severity::Error));
        assert_eq!(last.message, "Only the first 100 issues are listed");
        assert_eq!(report.issues[99].path, "financial_profile.source_of_fund_ids[99]");
    }
}

/// An error behind any number of warnings still makes the body invalid, and the cut tells it.
#[test]
fn an_error_that_is_cut_off_still_counts() {
    let policy = |severity: &str| {
        let policy = json!({ "source-of-fund-id-type": severity, "source-of-fund-once": "off" });
        let context = json!({ "as_of": "2026-11-20", "policy": policy });
        Context::from_json(&context.to_string()).unwrap()
    };
    let mut checker = Checker::new(firstpass::pack(INDIVIDUAL).unwrap());
    for count in [150, 1000] {
        let mut body: Value = serde_json::from_str(&with_issues(count)).unwrap();
        let report = checker.check(&body.to_string(), &policy("warning"));
        assert!(report.is_valid());
        assert_eq!(report.issues.last().unwrap().severity, Severity::Warning);
        let report = checker.check(&body.to_string(), &policy("info"));
        assert_eq!(report.issues.last().unwrap().severity, Severity::Warning);
        // Told after the ids, since it stands behind them in the pack.
        body["financial_profile"]["monthly_volume_usd"] = json!(-1);
        let report = checker.check(&body.to_string(), &policy("warning"));
        assert!(!report.is_valid());
        assert_eq!(report.issues.len(), 101);
        assert_eq!(report.issues.last().unwrap().severity, Severity::Error);
    }
}

/// Entries of `unverified` are limited as issues are, and the report says that it is not complete all the same.
#[test]
fn a_hundred_unverified_entries_are_listed() {
    let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
    let mut body = common::base("individual");
    body["financial_profile"]["source_of_fund_ids"] = (1..=1000).collect();
    let report = Checker::new(firstpass::pack(INDIVIDUAL).unwrap()).check(&body.to_string(), &context);
    assert_eq!((report.unverified.len(), report.complete), (100, false));
    assert!(check(INDIVIDUAL, &common::base("individual").to_string()).complete);
}
