//! Suggestions: the cases that every host answers alike, and what holds for every name.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use firstpass::check::transliteration::resembles;
use firstpass::pack;
use firstpass::suggest::{Reason, propose, suggest};
use proptest::prelude::*;
use serde_json::Value;

/// Every letter that a table has, and some around them.
const LETTERS: &str = "[A-Za-z '’-]|[À-ɏ]|[Ḁ-ỿ]|[Ͱ-Ͽ]|[Ѐ-ӿ]|[Ա-և]|[א-ת]|[ء-ۿ]|[ა-ჰ]|[ぁ-ヺ]|[가-힣]|[一-丐ก-ฮ]";

#[test]
fn every_case_is_answered_as_expected() {
    let cases: Value = serde_json::from_str(include_str!("cases.json")).unwrap();
    for case in cases["cases"].as_array().unwrap() {
        let text = |key: &str| case[key].as_str().unwrap();
        let found = suggest(pack(text("pack")).unwrap(), &case["body"].to_string(), text("path"));
        let answer: Value = serde_json::from_str(&found.to_json()).unwrap();
        assert_eq!(answer, case["expect"], "{}", text("about"));
    }
}

#[test]
fn every_reason_has_a_case() {
    let cases: Value = serde_json::from_str(include_str!("cases.json")).unwrap();
    for reason in Reason::ALL {
        let is_told = |case: &Value| case["expect"]["reason"] == reason.name();
        assert!(cases["cases"].as_array().unwrap().iter().any(is_told), "{}", reason.name());
    }
}

#[test]
fn a_text_that_is_no_json_and_a_broken_path_have_no_suggestions() {
    let pack = pack("fin/v2/individual").unwrap();
    assert_eq!(suggest(pack, "{", "basic_info.first_name_en").reason, Some(Reason::NoValue));
    for path in ["", ".", "basic_info", "basic_info.first_name_en[0]", "basic_info..first_name_en", "[]]["] {
        assert_eq!(suggest(pack, "{}", path).reason, Some(Reason::NothingKnown), "{path}");
    }
}

#[test]
fn a_suggestion_does_not_show_itself() {
    let found = suggest(
        pack("fin/v2/individual").unwrap(),
        r#"{"basic_info": {"first_name": "José"}}"#,
        "basic_info.first_name_en",
    );
    assert_eq!(found.suggestions[0].value, "Jose");
    assert!(!format!("{found:?}").contains("Jose"));
}

proptest! {
    /// A suggestion is ASCII, is not empty, is never warned about, and needs no other.
    #[test]
    fn suggestions_pass_the_check(letters in prop::collection::vec(LETTERS, 0..12), country in "[A-Z]{3}") {
        let name = letters.concat();
        if let Ok(found) = propose(&name, &[&country]) {
            prop_assert!((1..=6).contains(&found.len()));
            for suggestion in found {
                prop_assert!(suggestion.value.is_ascii() && !suggestion.value.is_empty());
                prop_assert_ne!(resembles(&name, &suggestion.value), Some(false), "{} {}", name, suggestion.value);
                prop_assert_eq!(propose(&suggestion.value, &[]), Err(Reason::NotNeeded));
            }
        }
    }

    /// The comparison takes any text, and the order of the two hardly matters.
    #[test]
    fn any_text_is_taken(name in any::<String>(), other in any::<String>()) {
        let _ = (resembles(&name, &other), propose(&name, &[]));
        if !name.is_empty() && resembles(&name, &name).is_some() {
            prop_assert_eq!(resembles(&name, &name), Some(true));
        }
        prop_assert_eq!(resembles(&name, &other), resembles(&other, &name));
    }
}

/// The examples that the standards print, and Russian names as the Python package `iuliia` 0.13.0 writes them by ICAO Doc
/// 9303: convention, text and its spelling.
const STANDARDS: &str = include_str!("standards.csv");

#[test]
fn the_examples_of_the_standards_are_written_as_they_say() {
    let mut wrong = Vec::new();
    for line in STANDARDS.lines().skip(1) {
        let [convention, text, english] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found = propose(text, &[]).unwrap();
        if !found.iter().any(|suggestion| suggestion.value == english) {
            wrong.push((convention, text, english, found.iter().map(|one| one.value.clone()).collect::<Vec<_>>()));
        }
        assert_ne!(resembles(text, english), Some(false), "{text} {english}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A package with a table of its own writes names so that they resemble theirs, and plain Latin letters as we do.
#[test]
fn another_table_agrees() {
    let names = include_str!("../accuracy/data/romanizations.csv").lines().skip(1);
    for name in names.map(|line| line.split_once(',').unwrap().0) {
        assert_ne!(resembles(name, &any_ascii::any_ascii(name)), Some(false), "{name}");
    }
    let (mut compared, mut different) = (0, String::new());
    for letter in ('\u{C0}'..'\u{250}').chain('\u{1E00}'..'\u{1F00}') {
        let text = letter.to_string();
        let Ok(found) = propose(&text, &[]) else { continue };
        let theirs = any_ascii::any_ascii(&text);
        compared += 1;
        let agrees = found.iter().any(|ours| ours.value.eq_ignore_ascii_case(&theirs));
        if !agrees {
            different.push(letter);
        }
    }
    assert_eq!(different, DIFFERENT);
    assert!(compared > 500, "{compared}");
}

/// Letters that the other table reads as signs of phonetics, or by their shape.
const DIFFERENT: &str = "ŉƜƧƨẚẜẝ";
