//! What holds of every text for the checks that look at nothing else, and of every number for decimals: against second
//! routines that are written differently, against `chrono`, and against the patterns of the standards.

#![allow(unsafe_code, reason = "a global allocator is an unsafe trait")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[path = "common/allocator.rs"]
mod allocator;

use allocator::{Asked, Counting, asked};
use chrono::DateTime;
use firstpass::check::decimal::Decimal;
use firstpass::check::{
    base64, data_uri, datetime, fix, isin, latin1, lei, locale, pattern::Pattern, phone_digits, street,
};
use firstpass::{Code, Fault, Fix};
use proptest::prelude::*;
use regex::Regex;
use std::cell::Cell;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

type Check = fn(&str) -> Result<(), Fault>;

const CHECKS: &[(&str, Check)] = &[
    ("locale", locale::check),
    ("date and time", |text| datetime::check(text).map(drop)),
    ("LEI", lei::check),
    ("ISIN", isin::check),
    ("Latin-1", latin1::check),
    ("street", street::check),
    ("data URI", |text| data_uri::check(text, &[])),
    ("data URI of a type", |text| data_uri::check(text, &["image/png", "application/pdf"])),
];

/// Any text, and texts that come near to what the checks accept.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        1 => "[a-zA-Z]{1,4}[-_]?[a-zA-Z]{0,4}[-_]?[a-zA-Z0-9]{0,3}",
        1 => "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9]([.,][0-9]{0,12})?([zZ]|[+-][0-2][0-9]:[0-6][0-9])?",
        1 => "[0-9A-Za-z]{17,18}[0-9]{2}",
        1 => "[A-Za-z]{2}[0-9A-Za-z]{9}[0-9]",
        1 => "506700(GE|ge)1(G|g)29325Q(X|x)36[34]",
        1 => "(US|us|Us)037833100[56]",
        1 => "[ -\u{FF}]{0,12}",
        1 => "(.{0,3}[ ,.-])?(P\\.? ?O\\.? ?|p ?|GPO|post )?(Box|box|fach|bus)[ .,#-]?[a-zA-Z]{0,3}[ .-]?[0-9]{0,3}",
        1 => "([a-z]{0,6}[ ,-])?(Apartado|apdo\\.|CASILLA|bp|B\\.P\\.)( de | postal)?(correos)?[ ,-]{0,2}[0-9]{0,3}[ ,-]{0,2}[a-z]{0,3}",
        1 => "[dD]ata:[a-z/]{0,9}(;[a-z= ]{0,5})?(;base64)?,[a-zA-Z0-9+/]{0,8}={0,3}",
        1 => "[ \t]?[(+]{0,2}[0-9]{0,3}[ ().\u{A0}\u{2011}/-]{0,2}(\\(0\\))?[0-9() +-]{0,14}",
        1 => "-?[0-9]{0,25}[.]?[0-9]{0,45}([eE][+-]?[0-9]{0,3})?",
    ]
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() }
}

/// A number written with so many decimal places.
fn written(units: i128, places: usize) -> String {
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let dot = if places > 0 { "." } else { "" };
    format!("{}{whole}{dot}{fraction}", if units < 0 { "-" } else { "" })
}

/// The same number without zeros at the end of its fraction.
fn shortest(units: i128, places: usize) -> String {
    let text = written(units, places);
    if places == 0 { text } else { text.trim_end_matches('0').trim_end_matches('.').to_owned() }
}

/// Base64 by way of a text of bits.
fn encoded(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let mut text = String::new();
    for six in bits.as_bytes().chunks(6) {
        let six = format!("{:0<6}", std::str::from_utf8(six).unwrap());
        text.push(char::from(ALPHABET[usize::from_str_radix(&six, 2).unwrap()]));
    }
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Letters written as numbers from 10 to 35, and the whole as one number.
fn expanded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte > b'9' { (byte - b'A' + 10).to_string() } else { (byte - b'0').to_string() })
        .collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_check_panics(text in texts(), number in any::<i64>(), places in any::<u8>(), minutes in any::<i32>()) {
        for (_, check) in CHECKS {
            let _ = check(&text);
        }
        let _ = (phone_digits::of_text(&text), phone_digits::check(number), data_uri::split(&text));
        let _ = base64::decode(&text, &mut [0; 7]);
        let _ = datetime::check(&text).map(|moment| moment.add_minutes(minutes));
        let limit = Decimal::from_units(number, places);
        if let Some(decimal) = Decimal::parse(&text) {
            let _ = (decimal.to_string(), limit.checked_add(decimal), decimal.cmp(&limit));
        }
    }

    #[test]
    fn a_fix_makes_the_value_right(text in texts()) {
        for (name, check) in CHECKS {
            if let Err(Fault { fix: Some(fix), .. }) = check(&text) {
                let fixed = fix::apply(fix, &text).unwrap();
                prop_assert_eq!(check(&fixed), Ok(()), "{}: {:?} on {:?}", name, fix, text);
                prop_assert_eq!(fix::apply(fix, &fixed), Some(fixed), "{}: {:?} on {:?}", name, fix, text);
            }
        }
        let fault = phone_digits::of_text(&text);
        if fault.fix.is_some() {
            let fixed = fix::apply(Fix::Number, &text).unwrap();
            prop_assert_eq!(phone_digits::check(fixed.parse().unwrap()), Ok(()), "{:?}", text);
            prop_assert_eq!(phone_digits::of_text(&fixed).code, Code::NumberAsText, "{:?}", text);
        }
    }

    #[test]
    fn check_digits_agree_with_whole_numbers(start in "[0-9A-Z]{18}", security in "[A-Z]{2}[0-9A-Z]{9}") {
        for digits in 0..100 {
            let text = format!("{start}{digits:02}");
            // At most 38 digits.
            let right = expanded(&text).parse::<u128>().unwrap() % 97 == 1;
            prop_assert_eq!(lei::check(&text).is_ok(), right, "{}", text);
        }
        for digit in 0..10 {
            let text = format!("{security}{digit}");
            let mut number = expanded(&text).parse::<u128>().unwrap();
            let mut sum = 0;
            while number > 0 {
                sum += number % 10 + [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][(number / 10 % 10) as usize];
                number /= 100;
            }
            prop_assert_eq!(isin::check(&text).is_ok(), sum % 10 == 0, "{}", text);
        }
    }

    #[test]
    fn one_wrong_letter_is_found(start in "[0-9]{9}[A-Z]{9}", at in 0_usize..18, digit in "[0-9]", letter in "[A-Z]") {
        let digits = 98 - format!("{}00", expanded(&start)).parse::<u128>().unwrap() % 97;
        let right = format!("{start}{digits:02}");
        prop_assert_eq!(lei::check(&right), Ok(()));
        let mut wrong = right.clone();
        wrong.replace_range(at..=at, if at < 9 { &digit } else { &letter });
        prop_assert_eq!(lei::check(&wrong).is_ok(), wrong == right, "{}", wrong);
    }

    #[test]
    fn moments_agree_with_chrono(
        date in "(000[1-9]|19[0-9]{2}|20[0-9]{2}|9999)-(0[1-9]|1[0-3])-([0-2][0-9]|3[0-2])",
        time in "([01][0-9]|2[0-4]):([0-5][0-9]|60):[0-5][0-9]",
        fraction in "(\\.[0-9]{0,11})?",
        offset in "([zZ]|[+-]([01][0-9]|2[0-4]):([0-5][0-9]|60)|[+-][0-9]{4}|)",
    ) {
        let text = format!("{date}T{time}{fraction}{offset}");
        let theirs = DateTime::parse_from_rfc3339(&text).ok().map(|moment| moment.timestamp());
        let ours = datetime::check(&text).ok().map(|moment| moment.seconds_since_epoch());
        prop_assert_eq!(ours, theirs, "{}", text);
    }

    #[test]
    fn decimals_agree_with_whole_numbers(
        one in any::<i64>(), other in any::<i64>(), places in 0_usize..=18, other_places in 0_usize..=18, near in -2_i64..=2,
    ) {
        let scaled = |units: i64, places: usize| i128::from(units) * 10_i128.pow(18 - places as u32);
        for other in [other, one.saturating_add(near)] {
            let (a, b) = (scaled(one, places), scaled(other, other_places));
            let ours = Decimal::parse(&written(one.into(), places)).unwrap();
            let theirs = Decimal::from_units(other, other_places as u8);
            prop_assert_eq!(ours.cmp(&theirs), a.cmp(&b), "{} {} {} {}", one, places, other, other_places);
            prop_assert_eq!(ours.to_string(), shortest(a, 18));
            let fits = |sum: i128| (i128::from(i64::MIN) * 10_i128.pow(18)..i128::from(i64::MAX) * 10_i128.pow(18)).contains(&sum);
            if one != i64::MIN && other != i64::MIN && fits(a + b) {
                prop_assert_eq!(ours.checked_add(theirs).unwrap().to_string(), shortest(a + b, 18));
                prop_assert_eq!(ours.checked_add(theirs), theirs.checked_add(ours));
            }
        }
    }

    #[test]
    fn decimals_keep_their_value_in_every_notation(units in any::<i64>(), places in 0_usize..=30, shift in 0_usize..40, zeros in 0_usize..30) {
        let number = Decimal::from_units(units, places as u8);
        let zeros = "0".repeat(zeros);
        let dot = if places + shift > 0 { "" } else { "." };
        prop_assert_eq!(Decimal::parse(&format!("{units}e-{places}")), Some(number));
        let shifted = format!("{}{dot}{zeros}0E+0{shift}", written(units.into(), places + shift));
        prop_assert_eq!(Decimal::parse(&shifted), Some(number), "{}", shifted);
    }

    /// Texts of one width are in the order of their letters; after the 36th place only that there is more counts.
    #[test]
    fn long_fractions_are_in_order(same in "[0-9]{0,40}", one in "[0-9]{1,12}", other in "[0-9]{1,12}", part in "[0-9]") {
        let padded = |rest: &str| format!("{same}{rest}{}", "0".repeat(60 - same.len() - rest.len()));
        let shown = |digits: &str| (digits[..36].to_owned(), digits[36..].contains(|digit| digit != '0'));
        for (one, other) in [(padded(&one), padded(&other)), (padded(""), padded(&one)), (padded(&one), padded(&one))] {
            let ours = |digits: &str| Decimal::parse(&format!("{part}.{digits}")).unwrap();
            let below = |digits: &str| Decimal::parse(&format!("-{part}.{digits}")).unwrap();
            prop_assert_eq!(ours(&one).cmp(&ours(&other)), shown(&one).cmp(&shown(&other)), "{} {}", one, other);
            prop_assert_eq!(below(&other).cmp(&below(&one)), shown(&one).cmp(&shown(&other)), "{} {}", one, other);
            if let Some(zero) = ours(&one).checked_add(below(&one)) {
                prop_assert!(shown(&one).1 || zero == Decimal::default());
            }
        }
    }

    #[test]
    fn what_was_encoded_is_decoded(bytes in proptest::collection::vec(any::<u8>(), 0..80), room in 0_usize..90) {
        let text = encoded(&bytes);
        prop_assert!(base64::is_well_formed(&text));
        let mut out = vec![0; room];
        let length = base64::decode(&text, &mut out).unwrap();
        prop_assert_eq!(length, bytes.len().min(room));
        prop_assert_eq!(&out[..length], &bytes[..length]);
        let uri = format!("data:application/octet-stream;base64,{text}");
        prop_assert_eq!(data_uri::split(&uri), Some(("application/octet-stream", text.as_str())));
        let expected = if bytes.is_empty() { Err(Code::FileEmpty.into()) } else { Ok(()) };
        prop_assert_eq!(data_uri::check(&uri, &[]), expected);
    }

    #[test]
    fn the_case_of_letters_makes_no_street_a_box(text in texts()) {
        prop_assert_eq!(street::check(&text), street::check(&text.to_ascii_uppercase()));
        prop_assert_eq!(street::check(&text), street::check(&text.to_ascii_lowercase()));
        prop_assert_eq!(street::check(&text), street::check(&format!(" {text} ")));
        // Whatever stands on the line beside it.
        let line = format!("{text}, PO Box 12, {text}");
        prop_assert!(street::check(&line).is_err());
    }
}

/// The patterns that the standards state.
#[test]
fn checks_agree_with_patterns() {
    let token = r"[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+";
    let base64_pattern = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";
    let cases: [(Check, String, &str); 6] = [
        (
            locale::check,
            "(?i)^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$".to_owned(),
            "[a-zA-Z]{1,4}(-[a-zA-Z]{3,5})?([-_]?[a-zA-Z]{0,3}|-[0-9]{2,4})",
        ),
        (latin1::check, r"^[\x20-\x7E\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{FF}]*$".to_owned(), "[\0-\u{104}]{0,6}"),
        (
            |text| if base64::is_well_formed(text) { Ok(()) } else { Err(Code::DataUriFormat.into()) },
            format!("^{base64_pattern}$"),
            "([a-zA-Z0-9+/]{4}){0,2}[a-zA-Z0-9+/=-]{0,4}={0,2}",
        ),
        (
            |text| if base64::decode(text, &mut [0; 99]).is_some() { Ok(()) } else { Err(Code::DataUriFormat.into()) },
            format!("^{base64_pattern}$"),
            "([a-zA-Z0-9+/]{4}){0,2}[a-zA-Z0-9+/=-]{0,4}={0,2}",
        ),
        (
            |text| data_uri::check(text, &[]),
            format!(r"(?i)^data:{token}/{token}(;{token}=[^\s\p{{Cc}};,]*)*;base64,(?-i:{base64_pattern})$"),
            "data:[a-z]{1,2}/?[a-z ]{0,3}(;[a-z]=?[a-z\" ;]?)?(;[bB]ase64,)[a-zA-Z0-9+/]{3}[a-z=]{0,2}",
        ),
        (
            |text| datetime::check(text).map(drop),
            r"(?i)^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$".to_owned(),
            "20[0-9]{2}-0[1-9]-[01][1-9][Tt_]0[0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{0,2})?[zZ]?([+-]0[0-9]:?[0-5][0-9])?",
        ),
    ];
    for (check, pattern, strategy) in cases {
        let regex = Regex::new(&pattern).unwrap();
        let mut runner = proptest::test_runner::TestRunner::new(config());
        let accepted = Cell::new(0);
        runner
            .run(&proptest::string::string_regex(strategy).unwrap(), |text| {
                let passes = !matches!(check(&text), Err(Fault { code, .. }) if code != Code::FileEmpty);
                prop_assert_eq!(passes, regex.is_match(&text), "{:?}", text);
                accepted.set(accepted.get() + i32::from(passes));
                Ok(())
            })
            .unwrap();
        assert!(accepted.get() > 10, "{pattern}: only {} texts were accepted", accepted.get());
    }
}

/// A check that went over its text again and again would not come to an end here.
#[test]
fn long_texts_are_no_burden() {
    for part in
        ["a", "0", "-", " ", ",", "=", "\u{E9}", "po ", "p.o. ", "bp a, ", "a-", "0_", ";a=b", "casilla ", "post "]
    {
        let text = part.repeat(200_000 / part.len());
        for (_, check) in CHECKS {
            let _ = check(&text);
            let _ = check(&format!("data:image/png;{text}"));
        }
        let _ = (phone_digits::of_text(&text), base64::decode(&text, &mut vec![0; 150_000]));
        let _ = (Decimal::parse(&text), Decimal::parse(&format!("1e{text}")), Decimal::parse(&format!("0.{text}")));
    }
}

/// Neither a value that is right nor a refusal takes memory.
#[test]
fn nothing_is_allocated() {
    let uri = format!("data:image/png;name=a.png;base64,{}", "iVBO".repeat(1_000));
    let long = Pattern::parse("^[A-Za-z ]{1,255}$").unwrap();
    let short = Pattern::parse(r"^\d{6}$").unwrap();
    let mut head = [0; 16];
    let work = || {
        for text in
            ["en-US", "en_US", "2026-11-20T12:00:00.5+02:00", "506700GE1G29325QX363", "US0378331005", "us0378331005"]
        {
            for (_, check) in CHECKS {
                let _ = check(text);
            }
        }
        for text in ["12 High Street, Flat 4", "Calle Mayor 5 - Apartado 12", "Stra\u{DF}e des 17. Juni 135"] {
            let _ = (street::check(text), latin1::check(text));
        }
        assert_eq!(data_uri::check(&uri, &["image/png"]), Ok(()));
        assert_eq!(data_uri::split(&uri).and_then(|(_, payload)| base64::decode(payload, &mut head)), Some(16));
        assert_eq!(phone_digits::check(14_155_552_671), Ok(()));
        assert_eq!(phone_digits::of_text("14155552671").code, Code::NumberAsText);
        let shares = ["33.33", "0.1e2", "56.67000000000000000000000000000000000000001"];
        let sum = shares.iter().try_fold(Decimal::default(), |sum, text| sum.checked_add(Decimal::parse(text)?));
        assert!(sum > Some(Decimal::from_units(100, 0)));
        assert!(long.is_match("An ordinary text of several words") && short.is_match("541511"));
        assert!(!long.is_match("1") && !short.is_match("54151"));
    };
    assert_eq!(asked(work), Asked { times: 0, bytes: 0 });
}
