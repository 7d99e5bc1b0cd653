//! What holds for every text: no check panics, fixes keep their promises, and dates agree with `chrono`.
#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::{Datelike, Days, NaiveDate};
use firstpass::check::country::Alpha3;
use firstpass::check::tax_id::Judgement;
use firstpass::check::value::{self, ValueOptions};
use firstpass::check::{
    ascii, country, date, email, fix, integer, invisible, letters, mail_domain, markup, nfc, pattern::Pattern, phone,
    plain_text, script, subdivision, tax_id, upload_uri, url, uuid,
};
use firstpass::{Code, Date, Fault, Fix};
use proptest::prelude::*;
use regex::Regex;

type Check = fn(&str) -> Result<(), Fault>;

/// Every check that looks at nothing but the text.
const CHECKS: &[(&str, Check)] = &[
    ("email", email::check),
    ("email lowercase", email::is_lowercase),
    ("phone", phone::check),
    ("country", |text| country::alpha3(text).map(drop)),
    ("country alpha-2", |text| country::alpha2(text).map(drop)),
    ("subdivision", |text| subdivision::check(text).map(drop)),
    ("date", |text| date::check(text).map(drop)),
    ("uuid", uuid::check),
    ("uuid version", uuid::version4),
    ("upload URI", upload_uri::check),
    ("url", url::check),
    ("url insecure", url::insecure),
    ("ascii", ascii::check),
    ("markup", markup::check),
    ("encoded markup", markup::encoded),
    ("invisible", invisible::check),
    ("script", script::check),
    ("letters", letters::check),
    ("NFC", nfc::check),
    ("mail domain", mail_domain::check),
    ("control", plain_text::control),
    ("control but line breaks", plain_text::control_except_line_breaks),
    ("white space", plain_text::whitespace),
    ("length", |text| plain_text::length(text, 5)),
    ("bytes", |text| plain_text::byte_length(text, 5)),
    ("integer", |text| integer::parse(text).and_then(integer::Integer::notation)),
    ("SSN", |text| tax_number("USA", "SSN", text)),
    ("SSN never issued", |text| tax_id::never_issued(country::find("USA").unwrap(), "SSN", text)),
    ("DNI", |text| tax_number("ESP", "DNI", text)),
    ("CF", |text| tax_number("ITA", "CF", text)),
];

/// Letters, marks and signs of all kinds on which the checks of texts depend on each other.
const LETTERS: &str = "([a-z<&; ]|lt;|[\u{300}-\u{304}\u{327}\u{200B}\u{200D}\u{FE0F}\u{AD}]|[\u{410}-\u{430}\u{3B1}-\u{3B9}\u{FF21}-\u{FF5A}\u{1D400}-\u{1D450}\u{2160}-\u{2170}\u{FB00}-\u{FB06}\u{E0}-\u{FF}\u{1E00}-\u{1F10}\u{212A}\u{FA19}\u{4E00}-\u{4E10}\u{9AF}\u{9BC}\u{9DF}\u{64A}\u{654}\u{1100}\u{1161}\u{11A8}\u{AC00}\u{FFFD}]){0,8}";

fn tax_number(country: &str, document_type: &str, text: &str) -> Result<(), Fault> {
    match tax_id::judge(country::find(country).unwrap(), document_type, text) {
        Judgement::Invalid(fault, _) => Err(fault),
        _ => Ok(()),
    }
}

/// Any text, and texts that come near to what the checks accept.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        1 => "[ \u{A0}\\t]{0,2}[!-~]{0,40}[ \u{A0}\\n]{0,2}",
        1 => "[\u{2018}\u{2019}\u{201C}\u{2013}\u{A0}a-z' -]{0,12}",
        1 => "[+(]{0,2}[0-9]{0,3}[ ().\u{A0}\u{2011}/-]{0,2}[0-9() -]{0,14}",
        1 => "[0-9]{3}[ .\u{2013}-]{0,2}[0-9]{2}[ .-]{0,2}[0-9]{4}",
        1 => "[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,2}",
        1 => "[0-9xyzXYZ]{1,2}[-. ]?[0-9]{7}[-. ]?[a-zA-Z]",
        1 => "[a-zA-Z]{6}[0-9]{2}[a-tA-T][0-6][0-9][a-zA-Z][0-9]{3}[a-zA-Z]",
        1 => "[A-Za-z]{2,3}",
        1 => "[A-Za-z]{2}[-_]?[A-Za-z0-9]{0,3}",
        1 => "[a-zA-Z0-9.+-]{0,6}@[a-zA-Z0-9.-]{0,12}",
        1 => "-?[0-9]{0,20}[.]?[0-9]{0,5}([eE][+-]?[0-9]{0,20})?",
        1 => "[hH][tT]{2}ps?://[a-z0-9:@.\\[\\]/?#&=%+ -]{0,20}",
        1 => "[0-9a-fA-F]{8}(-[0-9a-f]{4}){3}-[0-9a-fA-F]{11,12}",
        1 => "(&(lt|#60|#x3c|#0+60);|<)[a-z!/? ]{0,2}",
        2 => LETTERS,
        1 => "[a-z]{1,3}@(gm[ai]{0,2}l|hotm[ai]{1,2}ll?|yahooo?)\\.(co|con|com|cm)",
    ]
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_check_panics(text in texts(), name in texts()) {
        for (_, check) in CHECKS {
            let _ = check(&text);
        }
        for check in value::NAMES {
            for country in [None, country::find("USA"), country::find("HKG")] {
                let options = ValueOptions { country, document_type: Some(&name), as_of: None };
                prop_assert!(value::value(check, &text, &options).is_some());
            }
        }
        let _ = url::query_parameter(&text, &name);
        for country in Alpha3::all() {
            let _ = (tax_id::judge(country, &name, &text), tax_id::format(country, &name, &text));
        }
        if let Some(pattern) = Pattern::parse(&text) {
            let _ = pattern.is_match(&name);
        }
    }

    #[test]
    fn a_fix_makes_its_fault_go_away(text in texts()) {
        for (name, check) in CHECKS {
            if let Err(Fault { code, fix: Some(fix) }) = check(&text) {
                let fixed = fix::apply(fix, &text);
                prop_assert!(fixed.is_some(), "{name}: {fix:?} on {text:?}");
                let after = check(&fixed.unwrap()).map_err(|fault| fault.code);
                prop_assert_ne!(after, Err(code), "{}: {:?} on {:?}", name, fix, text);
            }
        }
    }

    #[test]
    fn a_fix_of_letters_brings_up_nothing_new(text in LETTERS) {
        let told = |text: &str| {
            let checks = CHECKS.iter().filter(|(name, _)| matches!(*name, "markup" | "encoded markup" | "control" | "white space" | "invisible" | "script" | "letters" | "NFC"));
            checks.filter_map(|(_, check)| check(text).err()).collect::<Vec<_>>()
        };
        let before = told(text.trim());
        for fix in before.iter().filter_map(|fault| fault.fix) {
            let fixed = fix::apply(fix, &text).unwrap();
            for after in told(&fixed) {
                prop_assert!(before.iter().any(|fault| fault.code == after.code), "{:?} on {:?}: {:?}", fix, text, after);
            }
        }
    }

    #[test]
    fn a_fix_applied_twice_is_applied_once(text in texts()) {
        for fix in Fix::ALL {
            if let Some(once) = fix::apply(*fix, &text) {
                prop_assert_eq!(fix::apply(*fix, &once), Some(once));
            }
        }
    }

    #[test]
    fn a_canonical_value_is_valid_and_its_own_canonical_form(text in texts()) {
        let options = ValueOptions { country: country::find("USA"), document_type: Some("SSN"), as_of: None };
        for check in value::NAMES {
            if let Some(canonical) = value::value(check, &text, &options).unwrap().canonical {
                let again = value::value(check, &canonical, &options).unwrap();
                prop_assert_eq!((again.code, again.canonical), (None, Some(canonical)), "{} {:?}", check, text);
            }
        }
    }

    #[test]
    fn integers_keep_their_value_in_every_notation(value in -integer::MAX..=integer::MAX, zeros in 0_usize..30, shift in 0_usize..25) {
        let digits = value.unsigned_abs().to_string();
        let sign = if value < 0 { "-" } else { "" };
        prop_assert_eq!(integer::parse(&value.to_string()).map(|integer| (integer.value, integer.plain)), Ok((value, true)));
        let with_zeros = format!("{sign}{digits}{}e-{zeros}", "0".repeat(zeros));
        prop_assert_eq!(integer::parse(&with_zeros).map(|integer| integer.value), Ok(value));
        let padded = format!("{digits:0>width$}", width = shift + 1);
        let (whole, fraction) = padded.split_at(padded.len() - shift);
        let whole = match whole.trim_start_matches('0') { "" => "0", whole => whole };
        let shifted = format!("{sign}{whole}.{fraction}0E+{shift}");
        prop_assert_eq!(integer::parse(&shifted).map(|integer| (integer.value, integer.plain)), Ok((value, false)), "{}", shifted);
        if value != 0 {
            let fraction = format!("{sign}{digits}.{}1", "0".repeat(zeros));
            prop_assert_eq!(integer::parse(&fraction), Err(Code::NumberFraction.into()), "{}", fraction);
        }
    }

    #[test]
    fn ages_agree_with_chrono(birth in 0_i32..3_652_059, later in 0_i32..3_652_059) {
        let (birth, later) = (birth.min(later), birth.max(later));
        let (ours, theirs) = (pair(birth), pair(later));
        let years = i32::try_from(theirs.1.years_since(ours.1).unwrap()).unwrap();
        prop_assert_eq!(ours.0.full_years_until(theirs.0), years);
    }
}

/// The same day in both types, counted from 0001-01-01.
fn pair(days: i32) -> (Date, NaiveDate) {
    let theirs = NaiveDate::from_ymd_opt(1, 1, 1).unwrap() + Days::new(days.try_into().unwrap());
    (Date::MIN.add_days(days).unwrap(), theirs)
}

#[test]
fn every_day_round_trips_and_agrees_with_chrono() {
    let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap().num_days_from_ce();
    let mut days = 0;
    for (offset, theirs) in (0..).zip(NaiveDate::from_ymd_opt(1, 1, 1).unwrap().iter_days()) {
        if theirs.year() > 9999 {
            break;
        }
        let since_epoch = theirs.num_days_from_ce() - epoch;
        let day = Date::from_days_since_epoch(since_epoch).unwrap();
        assert_eq!(
            (i32::from(day.year()), u32::from(day.month()), u32::from(day.day())),
            (theirs.year(), theirs.month(), theirs.day())
        );
        assert_eq!(day.days_since_epoch(), since_epoch);
        assert_eq!(Date::MIN.add_days(offset), Some(day));
        assert_eq!(Date::parse(&day.to_string()), Some(day));
        days += 1;
    }
    assert_eq!(days, 3_652_059);
    assert_eq!(Date::MAX.add_days(1), None);
    assert_eq!(Date::MIN.add_days(-1), None);
    assert_eq!(Date::MIN.add_days(i32::MIN), None);
    assert_eq!(Date::MAX.add_days(i32::MAX), None);
}

#[test]
fn every_triple_of_numbers_is_a_date_where_chrono_has_one() {
    for year in [0, 1, 4, 100, 400, 1900, 1999, 2000, 2024, 2026, 2100, 9999, 10_000, u16::MAX] {
        for month in 0..=u8::MAX {
            for day in 0..=u8::MAX {
                let theirs = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
                let theirs = theirs.filter(|date| (1..=9999).contains(&date.year()));
                assert_eq!(Date::new(year, month, day).is_some(), theirs.is_some(), "{year}-{month}-{day}");
            }
        }
    }
}

/// The patterns that the specification states.
#[test]
fn checks_agree_with_the_patterns_of_the_specification() {
    let email_pattern = r"^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$";
    let cases: [(Check, &str, &str); 4] = [
        (email::check, email_pattern, "[a-cA.'+_-]{0,5}@?[a-c0A.-]{0,8}(@|[.-]{2}|[a-z]{61,65})?[a-c.-]?"),
        (phone::check, r"^\+[1-9][0-9]{6,14}$", r"\+?[0-9]{5,17}[ -]?[0-9]?"),
        (
            uuid::check,
            "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-gA-F]{4}-[0-9a-fA-F]{11,13}",
        ),
        (
            CHECKS.iter().find(|(name, _)| *name == "SSN").unwrap().1,
            "^[0-9]{3}-[0-9]{2}-[0-9]{4}$",
            "[0-9]{3}-?[0-9]{2}[ -]?[0-9]{4,5}",
        ),
    ];
    for (check, pattern, strategy) in cases {
        let pattern = Regex::new(pattern).unwrap();
        let mut runner = proptest::test_runner::TestRunner::new(config());
        let strategy = proptest::string::string_regex(strategy).unwrap();
        runner
            .run(&strategy, |text| {
                prop_assert_eq!(check(&text).is_ok(), pattern.is_match(&text), "{:?}", text);
                Ok(())
            })
            .unwrap();
    }
}
