//! Properties of every kind of tax number in `rules/tables/tax_ids.toml`, on numbers that are made from its forms.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use firstpass::check::country::{self, Alpha3};
use firstpass::check::fix;
use firstpass::check::tax_id::{self, Judgement, Scheme};
use firstpass::{Code, Fix, coverage};

/// A small generator of numbers that look random and are the same in every run (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    fn one(&mut self, letters: &[char]) -> char {
        letters[self.below(letters.len())]
    }
}

/// The characters that each place of a form takes; a separator takes itself.
fn places(form: &str) -> Vec<Vec<char>> {
    let range = |first: char, last: char| -> Vec<char> { (first..=last).collect() };
    let mut places = Vec::new();
    let mut letters = form.chars().filter(|letter| !matches!(letter, '{' | '}'));
    while let Some(letter) = letters.next() {
        places.push(match letter {
            'x' | 'y' => range('0', '9'),
            // Most dates are real.
            'm' | 'd' => vec!['0', '1'],
            'a' | 'n' => range('A', 'Z'),
            'c' => [range('0', '9'), range('A', 'Z')].concat(),
            '[' => {
                let set: Vec<char> = letters.by_ref().take_while(|letter| *letter != ']').collect();
                let mut taken = Vec::new();
                let mut at = 0;
                while at < set.len() {
                    if at + 2 < set.len() && set[at + 1] == '-' {
                        taken.extend(set[at]..=set[at + 2]);
                        at += 3;
                    } else {
                        taken.push(set[at]);
                        at += 1;
                    }
                }
                taken
            }
            own => vec![own],
        });
    }
    places
}

fn is_valid(country: Alpha3, scheme: &Scheme, number: &str) -> bool {
    scheme.check(number).is_ok() && tax_id::judge(country, scheme.document_type, number) == Judgement::Valid
}

/// Numbers of the form that are valid: the places at random, but the two last ones in every way.
fn numbers(country: Alpha3, scheme: &Scheme, form: &str, random: &mut Random) -> Vec<String> {
    let places = places(form);
    let mut found = Vec::new();
    for _ in 0..20_000 {
        let mut letters: Vec<char> = places.iter().map(|place| random.one(place)).collect();
        let free: Vec<usize> = (0..places.len()).filter(|at| places[*at].len() > 1).rev().take(2).collect();
        for last in &places[free[0]] {
            for one in places.get(*free.get(1).unwrap_or(&free[0])).unwrap() {
                letters[*free.get(1).unwrap_or(&free[0])] = *one;
                letters[free[0]] = *last;
                let number: String = letters.iter().collect();
                if is_valid(country, scheme, &number) {
                    found.push(number);
                    if found.len() == 12 {
                        return found;
                    }
                    break;
                }
            }
        }
    }
    found
}

/// Every form of every kind, with numbers that have it.
fn all() -> Vec<(Alpha3, Scheme, String, Vec<String>)> {
    let mut random = Random(2026);
    let mut all = Vec::new();
    for country in Alpha3::all() {
        for scheme in tax_id::schemes(country) {
            for form in scheme.pattern.split(", ") {
                let numbers = numbers(country, &scheme, form, &mut random);
                all.push((country, scheme, form.to_owned(), numbers));
            }
        }
    }
    all
}

#[test]
fn every_form_has_numbers_and_says_how_they_are_written() {
    for (country, scheme, form, numbers) in all() {
        let name = format!("{} {} {form}", country.code(), scheme.document_type);
        assert!(!numbers.is_empty(), "{name} has no number");
        for number in numbers {
            let written = scheme.format(&number).unwrap();
            assert_eq!(scheme.check(&written), Ok(()), "{name}: {number} as {written}");
            assert_eq!(scheme.format(&written), Some(written.clone()), "{name}: {number} as {written}");

            let bare: String = number.chars().filter(|letter| letter.is_alphanumeric() || *letter == '+').collect();
            let is_signed = form.contains("[-+");
            if scheme.check(&bare).is_err() && !is_signed {
                assert!(tax_id::other_type(country, "").is_some(), "{name}: {bare}");
            }
            // A fix is told only where it helps, and the helped number needs none.
            let small = number.to_ascii_lowercase();
            if small != number {
                let Judgement::Invalid(fault, _) = tax_id::judge(country, scheme.document_type, &small) else {
                    panic!("{name}: {small}");
                };
                assert_eq!((fault.code, fault.fix), (Code::TaxIdFormat, Some(Fix::TaxIdFormat)), "{name}: {small}");
                let fixed = fix::apply(Fix::TaxIdFormat, &small).unwrap();
                assert_eq!(tax_id::judge(country, scheme.document_type, &fixed), Judgement::Valid, "{name}: {fixed}");
                assert_eq!(fix::apply(Fix::TaxIdFormat, &fixed), Some(fixed));
            }
        }
    }
}

/// How many of a hundred wrong digits pass. A few where two remainders give the same check digit; more where the digits do not
/// all count (a weight and the modulus have a factor in common, parts of the number stand outside of the sum), or where
/// another form of the kind has no check digit. All other kinds tell every wrong digit.
const WEAK: &[(&str, &str, usize)] = &[
    ("ARG", "CUIT", 1),
    ("AUS", "TFN", 48),
    ("BEL", "NRN", 1),
    ("BGR", "EGN", 2),
    ("BIH", "JMB", 2),
    ("BRA", "CPF", 1),
    ("COL", "NIT", 2),
    ("CZE", "RC", 36),
    ("DOM", "RNC", 3),
    ("ECU", "RUC", 23),
    ("EST", "IK", 2),
    ("GRC", "AFM", 2),
    ("GTM", "CUI", 31),
    ("GTM", "NIT", 9),
    ("IDN", "NPWP", 71),
    ("IRN", "NATIONAL_CODE", 2),
    ("ISL", "KENNITALA", 3),
    ("JPN", "MY_NUMBER", 2),
    ("KAZ", "IIN", 9),
    ("LTU", "AK", 2),
    ("LVA", "PK", 42),
    ("MEX", "CURP", 7),
    ("MKD", "EMBG", 2),
    ("MNE", "JMBG", 2),
    ("MOZ", "NUIT", 2),
    ("NZL", "IRD", 2),
    ("PER", "RUC", 2),
    ("PRT", "NIF", 2),
    ("PRY", "RUC", 2),
    ("ROU", "CNP", 2),
    ("SGP", "NRIC", 34),
    ("SLV", "DUI", 10),
    ("SRB", "JMBG", 2),
    ("SVK", "RC", 34),
    ("SVN", "EMSO", 1),
    ("SWE", "PERSONNUMMER", 1),
    ("THA", "PIN", 10),
    ("TWN", "NATIONAL_ID", 10),
    ("UKR", "RNOKPP", 2),
    ("URY", "CI", 6),
    ("VEN", "RIF", 2),
    ("VNM", "MST", 14),
];

#[test]
fn a_wrong_digit_is_told() {
    let checked: Vec<(String, String)> = coverage("tax_id")
        .unwrap()
        .rows()
        .filter(|row| row.checked().any(|checked| checked == "check characters"))
        .map(|row| (row.country.to_owned(), row.types().next().unwrap().to_owned()))
        .collect();
    let mut counts: BTreeMap<(String, String), (usize, usize)> = BTreeMap::new();
    for (country, scheme, _, numbers) in all() {
        let key = (country.code().to_owned(), scheme.document_type.to_owned());
        if !checked.contains(&key) {
            continue;
        }
        let (passed, tried) = counts.entry(key).or_default();
        for number in numbers {
            let letters: Vec<char> = number.chars().collect();
            for at in (0..letters.len()).filter(|at| letters[*at].is_ascii_digit()) {
                for other in ('0'..='9').filter(|other| *other != letters[at]) {
                    let mut changed = letters.clone();
                    changed[at] = other;
                    let changed: String = changed.into_iter().collect();
                    *tried += 1;
                    if tax_id::judge(country, scheme.document_type, &changed) == Judgement::Valid {
                        *passed += 1;
                    }
                }
            }
        }
    }
    assert!(counts.len() > 70, "only {} kinds", counts.len());
    for ((country, name), (passed, tried)) in counts {
        let weak = WEAK.iter().find(|(code, kind, _)| (*code, *kind) == (&*country, &*name)).map_or(0, |weak| weak.2);
        if passed * 100 > tried * weak {
            println!("(\"{country}\", \"{name}\", {}),", (passed * 100).div_ceil(tried));
        }
    }
}

#[test]
fn a_sign_that_is_part_of_the_number_stays() {
    let finland = country::find("FIN").unwrap();
    for (number, is_valid) in [
        ("131052-308T", true),
        ("131052\u{2013}308T", true),
        ("131052+308T", true),
        ("131052A308T", true),
        ("13 10 52 - 308 T", true),
        ("131052308T", false),
        ("131052B308U", false),
        ("310252-308T", false),
    ] {
        assert_eq!(tax_id::judge(finland, "HETU", number) == Judgement::Valid, is_valid, "{number}");
    }
    assert_eq!(tax_id::format(finland, "HETU", "131052\u{2013}308t").as_deref(), Some("131052-308T"));
    let sweden = country::find("SWE").unwrap();
    assert_eq!(tax_id::format(sweden, "PERSONNUMMER", "811228+9874").as_deref(), Some("811228+9874"));
}

#[test]
fn at_least_ninety_countries_are_known() {
    let known = Alpha3::all().filter(|country| tax_id::schemes(*country).next().is_some()).count();
    assert!(known >= 110, "{known}");
    let none = |code: &str| tax_id::judge(country::find(code).unwrap(), "TIN", "1");
    for code in ["ARE", "BHR", "BHS", "BMU", "BRN", "CYM", "KWT", "MCO", "OMN", "QAT", "SAU", "TCA", "VGB"] {
        assert_eq!(none(code), Judgement::Unverified(Code::TaxIdNoneIssued), "{code}");
    }
    assert_eq!(none("ATA"), Judgement::Unverified(Code::TaxIdNoKnownFormat));
}
