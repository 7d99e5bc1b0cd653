//! Hostile bodies: ten times the size must not cost more than about ten times the memory, and no more than a moment.
//!
//! The sizes are such that steps in the square of the size would take minutes.

use std::time::{Duration, Instant};

use firstpass::{Checker, Context};

use super::{check, context, issues};
use crate::allocator::{Asked, asked};

const INDIVIDUAL: &str = "fin/v2/individual";
const ATTACH: &str = "fin/v2/attach";
/// Far more than a check takes here without optimisation, and far less than steps in the square of the size would.
const MOMENT: Duration = Duration::from_secs(20);

/// What a first and a second check of a body ask for.
fn cost(pack: &str, text: &str, context: &Context) -> [Asked; 2] {
    let mut checker = Checker::new(firstpass::pack(pack).unwrap());
    let started = Instant::now();
    let costs = [0, 1].map(|_| asked(|| drop(checker.check(text, context))));
    assert!(started.elapsed() < MOMENT, "{:?} for {} bytes", started.elapsed(), text.len());
    costs
}

/// Compares the cost of a body with that of one ten times as large.
fn is_linear(name: &str, pack: &str, body: impl Fn(usize) -> String, sizes: [usize; 2]) {
    let context = context();
    let [small, large] = sizes.map(&body);
    assert!(large.len() <= 1 << 20, "{name}: {} bytes", large.len());
    let ratio = large.len() as u64 / small.len() as u64 + 1;
    let (small, large) = (cost(pack, &small, &context), cost(pack, &large, &context));
    for (small, large) in small.iter().zip(large) {
        // A report has its price whatever the size: texts for at most 101 issues.
        let (times, bytes) = (2 * ratio * small.times + 3_000, 2 * ratio * small.bytes + 300_000);
        assert!(large.times <= times && large.bytes <= bytes, "{name}: {small:?} then {large:?}");
    }
}

fn joined(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

#[test]
fn keys_cost_as_much_as_they_are_long() {
    let object = |item: fn(usize) -> String| move |count| format!("{{{}}}", joined(count, item));
    let sizes = [9_000, 90_000];
    is_linear("undeclared keys", INDIVIDUAL, object(|n| format!("\"k{n}\":1")), sizes);
    is_linear("the same undeclared key", INDIVIDUAL, object(|_| "\"same\":1".to_owned()), sizes);
    is_linear("the same key with an escape", INDIVIDUAL, object(|_| "\"\\u0061\":1".to_owned()), [8_000, 80_000]);
    is_linear("a declared key", INDIVIDUAL, object(|_| "\"address\":1".to_owned()), [7_000, 70_000]);
    is_linear("a section", INDIVIDUAL, object(|_| "\"address\":{}".to_owned()), [7_000, 70_000]);
    is_linear("a declared array", ATTACH, object(|_| "\"address_documents\":[{}]".to_owned()), [3_500, 35_000]);
    let map = |item: fn(usize) -> String| move |count| format!("{{\"meta_data\":{{{}}}}}", joined(count, item));
    is_linear("keys of a map", INDIVIDUAL, map(|n| format!("\"k{n}\":1")), sizes);
    is_linear("the same key of a map", INDIVIDUAL, map(|_| "\"same\":1".to_owned()), sizes);
    // Keys that agree in all but the middle, which a comparison has to walk through.
    let long = |n: usize| format!("\"{0}{n:04}{0}\":1", "a".repeat(500));
    is_linear("long keys", INDIVIDUAL, move |count| format!("{{{}}}", joined(count, long)), [100, 1_000]);
}

#[test]
fn items_cost_as_much_as_they_are_long() {
    let ids =
        |count| format!("{{\"financial_profile\":{{\"source_of_fund_ids\":[{}]}}}}", joined(count, |n| n.to_string()));
    is_linear("ids", INDIVIDUAL, ids, [100, 1_000]);
    is_linear("ids beyond the limit", INDIVIDUAL, ids, [15_000, 150_000]);
    let taxes = |item: fn(usize) -> String| {
        move |count| format!("{{\"basic_info\":{{\"tax_info\":[{}]}}}}", joined(count, item))
    };
    is_linear("empty tax entries", INDIVIDUAL, taxes(|_| "{}".to_owned()), [100, 1_000]);
    is_linear("equal tax numbers", INDIVIDUAL, taxes(|_| "{\"document_id\":\"1\"}".to_owned()), [100, 1_000]);
    is_linear(
        "similar tax numbers",
        INDIVIDUAL,
        taxes(|n| format!("{{\"document_id\":\"1{}\"}}", "-".repeat(n))),
        [100, 1_000],
    );
    is_linear(
        "long tax numbers",
        INDIVIDUAL,
        taxes(|n| format!("{{\"document_id\":\"{}{n}\"}}", "a".repeat(900))),
        [100, 1_000],
    );
    is_linear("nulls", INDIVIDUAL, taxes(|_| "null".to_owned()), [20_000, 200_000]);
}

#[test]
fn nested_items_cost_as_much_as_they_are_long() {
    let documents = |documents: usize, files: usize, file: &'static str| {
        let files = vec![file; files].join(",");
        format!("{{\"identifying_documents\":[{}]}}", joined(documents, |_| format!("{{\"files\":[{files}]}}")))
    };
    is_linear("file rows", ATTACH, |rows| documents(rows / 500, 500, "{\"uri\":\"/a\"}"), [5_000, 50_000]);
    is_linear("empty file rows", ATTACH, |rows| documents(rows / 1000, 1000, "{}"), [30_000, 300_000]);
    is_linear("documents", ATTACH, |rows| documents(rows, 2, "{\"side\":\"FRONT\",\"uri\":\"/a\"}"), [100, 1_000]);
    is_linear("wrong file rows", ATTACH, |rows| documents(rows / 1000, 1000, "[]"), [30_000, 300_000]);
}

#[test]
fn strings_cost_as_much_as_they_are_long() {
    let name =
        |text: &'static str| move |count| format!("{{\"basic_info\":{{\"first_name\":\"{}\"}}}}", text.repeat(count));
    for (text, most) in [
        ("a", 1_000_000),
        (" ", 1_000_000),
        ("<", 1_000_000),
        ("<a ", 300_000),
        ("&lt;", 250_000),
        ("&#0", 300_000),
        ("\u{E9}", 500_000),
        ("\\u00e9", 170_000),
        ("\\u0001", 170_000),
        ("\\ud83d\\ude00", 85_000),
    ] {
        is_linear(text, INDIVIDUAL, name(text), [most / 10, most]);
    }
    let field = |path: &'static str, text: &'static str| {
        move |count: usize| {
            let (section, key) = path.split_once('.').unwrap();
            format!("{{\"{section}\":{{\"{key}\":\"{}\"}}}}", text.repeat(count))
        }
    };
    for (path, text) in [
        ("basic_info.email", "a."),
        ("basic_info.email", "a@"),
        ("basic_info.phone", "1 "),
        ("basic_info.dob", "1-"),
        ("address.postal_code", "1-"),
        ("address.subdivision_code", "A-"),
        ("financial_profile.purpose_remarks", "a\\n"),
    ] {
        is_linear(path, INDIVIDUAL, field(path, text), [30_000, 300_000]);
    }
}

#[test]
fn numbers_cost_as_much_as_they_are_long() {
    let number = |digits: &'static str| {
        move |count: usize| format!("{{\"financial_profile\":{{\"monthly_volume_usd\":1{}}}}}", digits.repeat(count))
    };
    is_linear("digits", INDIVIDUAL, number("0"), [100_000, 1_000_000]);
    let fraction = |count: usize| number("0")(count).replacen('1', "1.", 1);
    is_linear("a fraction", INDIVIDUAL, fraction, [100_000, 1_000_000]);
    let exponent = |count: usize| number("0")(count).replacen('1', "1e1", 1);
    is_linear("an exponent", INDIVIDUAL, exponent, [100_000, 1_000_000]);
}

#[test]
fn ten_megabytes_of_brackets_are_refused_at_once() {
    for text in ["[".repeat(10_000_000), "{\"a\":".repeat(2_000_000), "\"".repeat(10_000_000), " ".repeat(10_000_000)] {
        let started = Instant::now();
        assert_eq!(issues(&check(INDIVIDUAL, &text)), [(String::new(), "json.size")]);
        assert!(started.elapsed() < MOMENT);
    }
    let brackets = check(INDIVIDUAL, &"[".repeat(1 << 20));
    assert_eq!(issues(&brackets), [(String::new(), "json.depth")]);
}

#[test]
fn a_hundred_thousand_keys_are_told_in_a_hundred_issues() {
    let body = |item: fn(usize) -> String| format!("{{{}}}", joined(100_000, item));
    let undeclared = check(INDIVIDUAL, &body(|n| format!("\"{n:x}\":1")));
    let unexpected = undeclared.issues.iter().find(|issue| issue.code.name() == "unexpected").unwrap();
    assert_eq!(format!("{:?}", unexpected.params), r#"[("count", Number(100000))]"#);
    let duplicates = check(INDIVIDUAL, &body(|_| "\"a\":1".to_owned()));
    assert_eq!(duplicates.issues.len(), 101);
    assert!(duplicates.issues.iter().take(100).all(|issue| issue.code.name() == "json.duplicate_key"));
    assert_eq!(duplicates.issues[100].code.name(), "limit.issues");
}
