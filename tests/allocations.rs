//! A checker that is used again allocates nothing for a valid body.

#![cfg(feature = "builtin-packs")]
#![allow(unsafe_code, reason = "a global allocator is an unsafe trait")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "common/allocator.rs"]
mod allocator;
mod common;

use allocator::{Asked, Counting, asked};
use firstpass::{Checker, Context};
use serde_json::{Value, json};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const NOTHING: Asked = Asked { times: 0, bytes: 0 };

fn context(change: impl FnOnce(&mut Value)) -> Context {
    let mut context = common::context("full");
    change(&mut context);
    Context::from_json(&context.to_string()).unwrap()
}

/// What the second check of a body asks for; the body must be valid and complete.
fn second_check(base: &str, context: &Context, body: &Value) -> Asked {
    let id = if base.starts_with("attach") { "fin/v2/attach" } else { "fin/v2/individual" };
    let mut checker = Checker::new(firstpass::pack(id).unwrap());
    let text = body.to_string();
    let first = checker.check(&text, context);
    assert!(first.is_valid() && first.complete, "{base}: {}", first.to_json());
    asked(|| drop(checker.check(&text, context)))
}

#[test]
fn the_counter_counts() {
    let asked = asked(|| drop(vec![0_u8; 100]));
    assert_eq!(asked, Asked { times: 1, bytes: 100 });
}

#[test]
fn valid_bodies_are_checked_without_allocating() {
    let full = context(|_| {});
    for base in ["individual", "attach", "attach-passport"] {
        assert_eq!(second_check(base, &full, &common::base(base)), NOTHING, "{base}");
    }
}

/// Escapes have a place of their own, which is kept.
#[test]
fn escaped_strings_and_companions_are_checked_without_allocating() {
    let full = context(|_| {});
    let mut body = common::base("individual");
    for field in ["first_name", "middle_name", "last_name"] {
        body["basic_info"][field] = json!("Mar\u{ED}a \"\\\" \u{1F600}");
        body["basic_info"][format!("{field}_en")] = json!("Maria \"\\\"");
    }
    body["financial_profile"]["purpose_remarks"] = json!("two\r\nlines\tand \"quotes\"");
    assert_eq!(second_check("individual", &full, &body), NOTHING);
}

/// White space and keys in another order.
#[test]
fn pretty_bodies_are_checked_without_allocating() {
    let full = context(|_| {});
    let pack = firstpass::pack("fin/v2/attach").unwrap();
    let mut checker = Checker::new(pack);
    let mut body = common::base("attach");
    let entries: serde_json::Map<_, _> = body.as_object().unwrap().clone().into_iter().rev().collect();
    body = entries.into();
    let text = serde_json::to_string_pretty(&body).unwrap();
    assert!(checker.check(&text, &full).is_valid());
    assert_eq!(asked(|| drop(checker.check(&text, &full))), NOTHING);
}

/// A policy is looked up once; what it changes is listed in each report, which takes memory.
#[test]
fn a_policy_is_looked_up_once() {
    let policy = context(|context| context["policy"] = json!({ "email-lowercase": "warning", "dob-age": "off" }));
    let pack = firstpass::pack("fin/v2/individual").unwrap();
    let mut checker = Checker::new(pack);
    let text = common::base("individual").to_string();
    checker.check(&text, &policy);
    assert_eq!(asked(|| _ = checker.run(text.as_bytes(), &policy)), NOTHING);
    assert!(asked(|| drop(checker.check(&text, &policy))).times <= 2);
}

/// The values that must differ are compared without memory while they are few; beyond that there is one list.
#[test]
fn many_values_that_must_differ_take_a_bounded_number_of_allocations() {
    let full = context(|context| {
        context["catalogues"]["source_of_funds"] = (1..=1000).collect();
    });
    let mut body = common::base("individual");
    let mut of = |count: u32| {
        body["financial_profile"]["source_of_fund_ids"] = (1..=count).collect();
        second_check("individual", &full, &body)
    };
    assert_eq!(of(8), NOTHING);
    let (hundred, thousand) = (of(100), of(1000));
    assert!(hundred.times > 0 && thousand.times < 3 * hundred.times.max(10), "{hundred:?} {thousand:?}");
    assert!(thousand.bytes < 20 * hundred.bytes, "{hundred:?} {thousand:?}");
}

/// The same through a value of serde_json, whose strings are copied into buffers that are kept.
#[cfg(feature = "serde")]
#[test]
fn valid_values_are_checked_without_allocating() {
    let full = context(|_| {});
    for (base, id) in [("individual", "fin/v2/individual"), ("attach", "fin/v2/attach")] {
        let mut checker = Checker::new(firstpass::pack(id).unwrap());
        let body = common::base(base);
        assert!(checker.check_value(&body, &full).is_valid());
        assert_eq!(asked(|| drop(checker.check_value(&body, &full))), NOTHING, "{base}");
    }
}
