//! `unicode-normalization`: names in composed form.

use std::borrow::Cow;

use firstpass::check::fix;
use firstpass::normalize::nfc;
use firstpass::{Checker, Code, Context, Fix};
use unicode_normalization::UnicodeNormalization;

use crate::common;

#[test]
fn unicode_normalization_composes_names() {
    for (text, composed) in [
        ("Jose\u{301}", "Jos\u{E9}"),
        ("A\u{30A}ngstro\u{308}m", "\u{C5}ngstr\u{F6}m"),
        ("\u{212B}", "\u{C5}"),
        ("\u{1100}\u{1161}", "\u{AC00}"),
        ("Q\u{307}\u{323}", "Q\u{323}\u{307}"),
    ] {
        assert_eq!(nfc(text), composed);
        assert_eq!(nfc(text), text.nfc().collect::<String>());
    }
    for same in ["", "Maria", "Mar\u{ED}a Garc\u{ED}a", "\u{5F20}\u{4F1F}"] {
        assert!(matches!(nfc(same), Cow::Borrowed(text) if text == same), "{same}");
    }
}

/// The spelling changes nothing but what is said about the spelling itself; and the fix of that does the same.
#[test]
fn unicode_normalization_changes_only_the_spelling() {
    let pack = firstpass::pack("fin/v2/individual").unwrap();
    let context = Context::from_json(&common::context("full").to_string()).unwrap();
    let mut checker = Checker::new(pack);
    let mut report = |name: &str| {
        let mut body = common::base("individual");
        body["basic_info"]["first_name"] = name.into();
        body["basic_info"]["first_name_en"] = "Maria".into();
        let report = checker.check(&body.to_string(), &context);
        report.issues.iter().map(|issue| (issue.rule.to_string(), issue.code)).collect::<Vec<_>>()
    };
    let decomposed = "Mari\u{301}a";
    assert_eq!(report(decomposed), [("first-name-nfc".to_owned(), Code::TextNotNfc)]);
    assert_eq!(report(&nfc(decomposed)), []);
    assert_eq!(fix::apply(Fix::Nfc, decomposed).as_deref(), Some(&*nfc(decomposed)));
}
