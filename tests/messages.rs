//! The texts of reports in other languages: every code has each of them, and they are written as the language is.
//!
//! The files are read as the command line reads its tables, so this runs with the feature `cli`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use firstpass::messages::{Language, text};
use firstpass::{Checker, Code, Context, Date, Fix, Param, Severity, Verdict, pack};
use toml::{Table, Value};

/// Texts that are the same in a language and in English, by language and code.
const SAME_AS_ENGLISH: &[(&str, &str)] = &[];

/// What a string, and so on, may be called in a report. Every language has a word for each.
const EXPECTED: &[&str] =
    &["a string", "a whole number", "a number", "true or false", "an object", "an array", "a phone number as digits"];

/// Marks that keep what runs from left to right together in a text from right to left.
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2068}', '\u{2069}'];

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/rules"))
}

fn table(path: &str) -> Table {
    fs::read_to_string(folder().join(path)).unwrap().parse().unwrap()
}

fn file(language: Language) -> Table {
    table(&format!("messages/{}.toml", language.tag()))
}

/// The texts of a part of a language's file.
fn texts(language: Language, part: &str) -> Vec<(String, String)> {
    let file = file(language);
    let part = file.get(part).and_then(Value::as_table).into_iter().flatten();
    part.map(|(key, text)| (key.clone(), text.as_str().unwrap().to_owned())).collect()
}

fn translations() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(|language| *language != Language::English)
}

/// The parameters of a text, with how often each stands there.
fn parameters(text: &str) -> Vec<&str> {
    let mut names: Vec<_> =
        text.split('{').skip(1).map(|rest| rest.split_once('}').map_or("", |(name, _)| name)).collect();
    names.sort_unstable();
    names
}

fn keys(table: impl IntoIterator<Item = (String, String)>) -> BTreeSet<String> {
    table.into_iter().map(|(key, _)| key).collect()
}

fn difference(language: Language, part: &str, expected: BTreeSet<String>) {
    let found = keys(texts(language, part));
    let missing: Vec<_> = expected.difference(&found).collect();
    let unknown: Vec<_> = found.difference(&expected).collect();
    let file = format!("rules/messages/{}.toml", language.tag());
    assert!(missing.is_empty(), "[{part}] of {file} lacks {missing:?}");
    assert!(unknown.is_empty(), "[{part}] of {file} has {unknown:?}, which there is not");
}

#[test]
fn every_file_is_a_language() {
    let files = fs::read_dir(folder().join("messages")).unwrap().map(|entry| entry.unwrap().path());
    let tags: BTreeSet<_> = files
        .filter(|file| file.extension().is_some_and(|extension| extension == "toml"))
        .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(tags, Language::ALL.iter().map(|language| language.tag().to_owned()).collect());
    assert_eq!(Language::ALL[0], Language::English);
    for language in Language::ALL.iter().copied() {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        assert_eq!(language.is_right_to_left(), language == Language::Arabic);
        for other in Language::ALL.iter().filter(|other| **other != language) {
            assert!(language.name() != other.name() && language.english_name() != other.english_name());
        }
    }
}

#[test]
fn every_code_has_every_language() {
    let codes: BTreeSet<_> = table("codes.toml").keys().cloned().collect();
    assert_eq!(codes, Code::ALL.iter().map(|code| code.name().to_owned()).collect(), "run cargo xtask generate");
    for language in translations() {
        difference(language, "codes", codes.clone());
    }
}

#[test]
fn every_fix_and_word_has_every_language() {
    let fixes: BTreeSet<_> = table("fixes.toml").keys().cloned().collect();
    for language in translations() {
        difference(language, "fixes", fixes.clone());
        difference(language, "expected", EXPECTED.iter().map(|word| (*word).to_owned()).collect());
    }
    for language in Language::ALL.iter().copied() {
        difference(language, "severity", ["error", "warning", "info"].map(str::to_owned).into());
        difference(language, "verdict", ["valid", "invalid", "unverified"].map(str::to_owned).into());
    }
}

#[test]
fn translations_use_the_parameters_of_the_english_text() {
    for language in translations() {
        for (code, text) in texts(language, "codes") {
            let Some(known) = Code::ALL.iter().find(|known| known.name() == code) else { continue };
            assert_eq!(parameters(&text), parameters(known.text()), "{} {code}: {text}", language.tag());
        }
    }
}

#[test]
fn translations_are_translated() {
    let fixes = table("fixes.toml");
    for language in translations() {
        for (code, text) in texts(language, "codes") {
            let same = Code::ALL.iter().any(|known| known.name() == code && known.text() == text);
            assert_eq!(same, SAME_AS_ENGLISH.contains(&(language.tag(), &code)), "{} {code}: {text}", language.tag());
        }
        for (fix, text) in texts(language, "fixes") {
            assert_ne!(fixes.get(&fix).and_then(|entry| entry.get("text")?.as_str()), Some(&*text), "{fix}");
        }
    }
}

/// A pack calls what it counts by English words; those that a language translates must be words of some pack.
#[test]
fn translated_words_are_words_of_packs() {
    let mut packs = String::new();
    let mut folders = vec![folder().to_path_buf()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                packs.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    for language in translations() {
        for (word, _) in texts(language, "called") {
            let written = format!("called = {word:?}");
            assert!(packs.contains(&written), "no pack has {written}");
        }
    }
}

/// The typography of each language, as far as a rule can tell.
#[test]
fn texts_are_written_as_the_language_is() {
    for language in translations() {
        for (key, text) in ["codes", "fixes", "severity", "verdict"].into_iter().flat_map(|part| texts(language, part))
        {
            let shown = format!("{} {key}: {text}", language.tag());
            assert!(text.trim() == text && !text.contains("  ") && !text.is_empty(), "white space: {shown}");
            assert!(!text.contains(['\'', '"']), "a straight quotation mark: {shown}");
            assert!(!text.ends_with(['.', '。']) || text.ends_with("..."), "a full stop: {shown}");
            assert!(!text.contains(ISOLATES), "an isolate, which the generator adds: {shown}");
            assert!(text.chars().all(|letter| !letter.is_numeric() || letter.is_ascii_digit()), "digits: {shown}");
            let first = text.chars().next().unwrap();
            assert!(first == '{' || !first.is_lowercase(), "a small letter at the beginning: {shown}");
            assert!(language.is_right_to_left() || !text.contains('`'), "backticks are for Arabic: {shown}");
            match language {
                Language::French => french(&text, &shown),
                Language::Chinese => chinese(&text, &shown),
                Language::Arabic => arabic(&text, &shown),
                _ => assert!(!text.contains('\u{202f}'), "a narrow space: {shown}"),
            }
        }
    }
}

fn french(text: &str, shown: &str) {
    // In `data:image/png;base64` they are no punctuation.
    for word in text.split(' ').filter(|word| !word.contains('/')) {
        let mut before = ' ';
        for letter in word.chars() {
            let is_double = matches!(letter, ':' | ';' | '!' | '?');
            let is_time = before.is_ascii_digit() && letter == ':' && !word.ends_with(letter);
            assert!(!is_double || is_time || before == '\u{202f}', "no narrow space before {letter}: {shown}");
            before = letter;
        }
    }
}

fn chinese(text: &str, shown: &str) {
    let is_chinese = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    let is_latin = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '{' | '}' | '+' | '-' | '/');
    let letters: Vec<_> = text.chars().collect();
    for pair in letters.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        let touch = is_chinese(first) && is_latin(second) || is_latin(first) && is_chinese(second);
        assert!(!touch, "no space between {first} and {second}: {shown}");
        let half = is_chinese(first) && matches!(second, ',' | ':' | ';' | '(' | ')' | '.');
        assert!(!half, "{second} of half width: {shown}");
    }
}

fn arabic(text: &str, shown: &str) {
    assert!(!text.contains([',', ';', '?']) || text.contains('`'), "Latin punctuation: {shown}");
    // Outside of backticks, a hyphen or a dot between Latin letters or digits would tear them apart.
    for outside in text.split('`').step_by(2) {
        let letters: Vec<_> = outside.chars().collect();
        for three in letters.windows(3) {
            let torn = three[0].is_ascii_alphanumeric() && matches!(three[1], '-' | '.' | ':' | '/' | '+');
            assert!(!(torn && three[2].is_ascii_alphanumeric()), "needs backticks: {shown}");
        }
        assert!(!outside.contains('+') && !outside.contains('/'), "needs backticks: {shown}");
    }
}

/// Every text with parameters of every kind: nothing is left to be filled in.
#[test]
fn texts_are_filled_in() {
    for language in Language::ALL.iter().copied() {
        for code in Code::ALL {
            let params: Vec<_> = code.params().iter().map(|name| (*name, Param::Text("m4rker".to_owned()))).collect();
            let text = text(*code, &params, language);
            assert!(!text.contains(['{', '}', '`']), "{text}");
            let used = parameters(code.text()).len();
            assert_eq!(text.matches("m4rker").count(), used, "{text}");
            let isolated = text.matches("m4rker\u{2069}").count();
            assert_eq!(isolated, if language.is_right_to_left() { used } else { 0 }, "{text}");
            let opened = text.matches(['\u{2066}', '\u{2068}']).count();
            assert_eq!(opened, text.matches('\u{2069}').count(), "{text}");
        }
        for fix in Fix::ALL {
            assert_ne!(language.fix(*fix), fix.name());
        }
        for severity in [Severity::Error, Severity::Warning, Severity::Info] {
            assert!(!language.severity(severity).is_empty());
        }
        assert_ne!(language.verdict(Verdict::Valid), language.verdict(Verdict::Invalid));
        assert_ne!(language.verdict(Verdict::Valid), language.unverified());
    }
}

/// What every JSON type may be called; a report's English is looked up in the tables of each language.
#[test]
fn expected_types_are_translated() {
    for language in translations() {
        for word in EXPECTED {
            let params = [("expected", Param::Text((*word).to_owned()))];
            let text = text(Code::Type, &params, language);
            assert!(!text.contains(word), "{text}");
        }
    }
    let params = [("expected", Param::Text("an array".to_owned()))];
    assert_eq!(text(Code::Type, &params, Language::French), "Doit être un tableau");
    assert_eq!(text(Code::Type, &params, Language::Arabic), "النوع المطلوب: \u{2068}مصفوفة\u{2069}");
    // A word that no table has stays as the pack has it.
    let params = [("expected", Param::Text("a shoe".to_owned()))];
    assert_eq!(text(Code::Type, &params, Language::German), "Muss a shoe sein");
}

#[test]
fn a_report_keeps_its_words() {
    let body = r#"{"verification_type": 7, "basic_info": {"email": "Maria.Garcia@Example.com", "phone": "1"}}"#;
    let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
    let mut checker = Checker::new(pack("fin/v2/individual").unwrap());
    let report = checker.check(body, &context);
    let before = report.to_json();
    let mut translated = 0;
    for language in Language::ALL.iter().copied() {
        for issue in &report.issues {
            let text = issue.text(language);
            assert_eq!(text == issue.message, language == Language::English, "{text}");
            translated += 1;
        }
        for entry in &report.unverified {
            assert!(!entry.text(language).is_empty());
        }
    }
    assert!(translated >= 5 * Language::ALL.len());
    assert_eq!(report.to_json(), before);
    let email = report.issues.iter().find(|issue| issue.path == "basic_info.email").unwrap();
    assert_eq!(email.message, "Email must be all lowercase");
    assert_eq!(email.text(Language::Lithuanian), "Turi būti parašyta vien mažosiomis raidėmis");
    assert_eq!(email.text(Language::Chinese), "必须全部为小写字母");
}
