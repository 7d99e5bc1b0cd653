//! Tax numbers against the crate and the npm package `stdnum`, whose numbers for tests lie in the JSON files beside this one.
//!
//! Every difference is listed by the validator of the other source, with its reason.

use std::collections::{BTreeMap, BTreeSet};

use firstpass::check::country;
use firstpass::check::value::{ValueOptions, Verdict, judge};
use serde_json::Value;

use self::Difference::{Refuses, Takes};
use super::row::Row;

const CRATE: &str = include_str!("stdnum_crate.json");
const NPM: &str = include_str!("stdnum_npm.json");

/// In which way the check differs from the other source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
    /// It refuses what the other source takes.
    Refuses,
    /// It takes what the other source refuses.
    Takes,
}

/// The numbers for one validator of the other source.
struct Numbers {
    validator: String,
    country: String,
    document_type: String,
    /// A number, and whether the other source's tests take it.
    numbers: Vec<(String, bool)>,
}

fn read(text: &str) -> Vec<Numbers> {
    let file: Value = serde_json::from_str(text).unwrap();
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let entries = file["numbers"].as_object().unwrap().iter();
    entries
        .map(|(validator, entry)| Numbers {
            validator: validator.clone(),
            country: entry["country"].as_str().unwrap().to_owned(),
            document_type: entry["type"].as_str().unwrap().to_owned(),
            numbers: texts(&entry["valid"])
                .into_iter()
                .map(|number| (number, true))
                .chain(texts(&entry["invalid"]).into_iter().map(|number| (number, false)))
                .collect(),
        })
        .collect()
}

fn verdict(numbers: &Numbers, number: &str) -> Verdict {
    let options = ValueOptions {
        country: country::find(&numbers.country),
        document_type: Some(&numbers.document_type),
        ..ValueOptions::default()
    };
    judge("tax_id", number, &options).unwrap().0
}

/// Counts one number.
fn count(row: &mut Row, numbers: &Numbers, number: &str, taken: bool, differences: &mut Differences) {
    let ours = match verdict(numbers, number) {
        Verdict::Valid => Some(true),
        Verdict::Invalid => Some(false),
        _ => None,
    };
    row.count(ours, taken);
    let difference = match (ours, taken) {
        (Some(false), true) => Refuses,
        (Some(true), false) => Takes,
        _ => return,
    };
    differences.entry((numbers.validator.clone(), difference)).or_default().insert(number.to_owned());
}

/// Where the check differs on purpose: the validator of the other source, in which way, and why.
const KNOWN: &[(&str, Difference, &str)] = &[
    ("al/nipt", Refuses, "country prefix"),
    ("al/nipt", Takes, "the date in the number is not read"),
    ("ao/bi", Refuses, "small letters are a fault that can be repaired"),
    ("au/tfn", Takes, "old numbers of eight digits have no known check digit"),
    ("az/pin", Refuses, "their PIN is the VOEN; the PIN here is that of identity cards"),
    ("be/bis", Takes, "the date may be unknown, and months above 12 are those of the BIS number"),
    ("be/insz", Takes, "the date may be unknown"),
    ("be/nn", Takes, "the date may be unknown"),
    ("bo/ci", Takes, "departments are not listed"),
    ("by/unp", Refuses, "the Cyrillic abbreviation in front"),
    ("bz/tin", Takes, "the last two digits are not listed"),
    ("cl/rut", Refuses, "country prefix"),
    ("cr/cpf", Refuses, "they put zeros into short groups"),
    ("cr/cpf", Takes, "separators stand where they like"),
    ("cr/cr", Takes, "the first digit is not read"),
    ("cu/ni", Takes, "the digit of the century is not read"),
    ("cz/dic", Refuses, "numbers of companies"),
    ("cz/rc", Refuses, "numbers of nine digits for people born before 1900"),
    ("de/stnr", Takes, "the lands are not listed"),
    ("dk/cpr", Takes, "the century is not read; 60 may be added to the day"),
    ("do/cedula", Takes, "old numbers fail the check digit"),
    ("ec/ruc", Refuses, "numbers of companies"),
    ("eg/tn", Refuses, "digits of Arabic script"),
    ("es/nie", Refuses, "small letters are a fault that can be repaired"),
    ("es/nif", Refuses, "numbers of companies"),
    ("fi/hetu", Takes, "a date in the future; the century signs of 2023"),
    ("gb/nino", Refuses, "small letters are a fault that can be repaired"),
    ("gr/vat", Refuses, "country prefix"),
    ("gt/cui", Takes, "municipalities are not listed"),
    ("hr/oib", Refuses, "country prefix"),
    ("in/pan", Refuses, "numbers of holders that are no persons"),
    ("is/kennitala", Refuses, "numbers of companies; the last digit is the century"),
    ("kr/rrn", Takes, "numbers since October 2020 fail the check digit"),
    ("lk/nic", Refuses, "small letters are a fault that can be repaired"),
    ("lt/asmens", Takes, "the date may be unknown"),
    ("lv/pvn", Refuses, "country prefix, numbers of companies"),
    ("mk/edb", Refuses, "numbers of companies"),
    ("mu/nid", Takes, "the rule of the check digit is not published"),
    ("mx/rfc", Refuses, "numbers of companies, and numbers without the last three characters"),
    ("mx/rfc", Takes, "real numbers fail the check character"),
    ("my/nric", Takes, "places of birth are not listed"),
    ("mz/nuit", Refuses, "nothing but zeros"),
    ("no/fodselsnummer", Takes, "the century is not read"),
    ("nz/ird", Refuses, "country prefix"),
    ("pe/cui", Takes, "the rule of the check digit is not checked"),
    ("pk/cnic", Takes, "the digit of the sex is not read"),
    ("pl/nip", Refuses, "country prefix"),
    ("pl/pesel", Takes, "a date in the future"),
    ("pt/nif", Refuses, "numbers of companies, country prefix"),
    ("py/cedula", Takes, "eight digits"),
    ("py/ruc", Takes, "of the two remainders that give 0 they know one"),
    ("ru/inn", Refuses, "numbers of companies"),
    ("se/personnummer", Refuses, "the year is before 1800"),
    ("se/personnummer", Takes, "the hyphen may be left out or stand elsewhere"),
    ("si/ddv", Refuses, "country prefix"),
    ("si/emso", Takes, "a date in the future"),
    ("sm/coe", Refuses, "zeros in front"),
    ("sm/coe", Takes, "short codes are not listed"),
    ("sv/nit", Refuses, "country prefix"),
    ("sv/nit", Takes, "the two rules of the check digit are not checked"),
    ("tn/mf", Refuses, "they put zeros in front"),
    ("tn/mf", Takes, "the letters of the categories are not listed"),
    ("us/ssn", Refuses, "the authority demands the form"),
    ("uy/rut", Refuses, "country prefix"),
    ("vn/mst", Takes, "the number 000 of a dependent unit"),
];

/// The differences by validator and kind, each with the numbers.
type Differences = BTreeMap<(String, Difference), BTreeSet<String>>;

/// The number, and the number with each of its digits and letters replaced by others, and with neighbours exchanged.
fn mutations(number: &str) -> BTreeSet<String> {
    let letters: Vec<char> = number.chars().collect();
    let mut made = BTreeSet::from([number.to_owned()]);
    for at in 0..letters.len() {
        let others: &[char] = match letters[at] {
            '0'..='9' => &['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            'A'..='Z' => &['A', 'B', 'K', 'L', 'X', 'Z', '0'],
            _ => &[],
        };
        for other in others {
            let mut changed = letters.clone();
            changed[at] = *other;
            made.insert(changed.iter().collect());
        }
        let mut shorter = letters.clone();
        shorter.remove(at);
        made.insert(shorter.into_iter().collect());
        if at > 0 {
            let mut exchanged = letters.clone();
            exchanged.swap(at - 1, at);
            made.insert(exchanged.iter().collect());
        }
    }
    // White space and separators around a number are another matter.
    made.retain(|number| number.chars().all(|letter| !letter.is_control()) && !number.is_empty());
    made.retain(|number| {
        [number.chars().next(), number.chars().last()].iter().flatten().all(|end| end.is_alphanumeric() || *end == ')')
    });
    made
}

#[test]
fn differences_from_both_packages_are_known() {
    let mut differences = Differences::new();
    let mut row = Row { check: "tax_id", source: "npm stdnum 1.12.0, its tests", ..Row::default() };
    for numbers in read(NPM) {
        for (number, taken) in &numbers.numbers {
            count(&mut row, &numbers, number, *taken, &mut differences);
        }
    }
    row.append();
    assert!(row.cases > 500);

    // The crate can be asked about any number.
    let mut row =
        Row { check: "tax_id", source: "crate stdnum 0.2.0, its tests and their mutations", ..Row::default() };
    for numbers in read(CRATE) {
        let validator = stdnum::find(&numbers.validator).unwrap();
        for (number, taken) in &numbers.numbers {
            let tried = if *taken { mutations(number) } else { BTreeSet::from([number.clone()]) };
            for number in tried {
                let taken = validator.validate(&number).is_ok();
                count(&mut row, &numbers, &number, taken, &mut differences);
            }
        }
    }
    row.append();
    assert!(row.cases > 30_000);

    let known: BTreeSet<_> =
        KNOWN.iter().map(|(validator, difference, _)| ((*validator).to_owned(), *difference)).collect();
    assert!(KNOWN.iter().all(|(.., reason)| !reason.is_empty()) && known.len() == KNOWN.len());
    for (key, numbers) in &differences {
        assert!(known.contains(key), "{key:?} is not known: {numbers:?}");
    }
    for key in &known {
        assert!(differences.contains_key(key), "{key:?} is no difference any more");
    }
}
