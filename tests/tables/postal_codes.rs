//! Postal codes against the examples and the uses of Google's address metadata; the README beside has its licence.

use std::fs;
use std::path::Path;

use firstpass::check::country::{self, Alpha3};
use firstpass::check::postal_code::{self, Use};

/// Uses that are other here, with the reason.
const OTHER_USES: &[(&str, &str)] = &[
    ("CK", "has codes of four digits in both sources of the table"),
    ("KP", "nothing is known of its codes, so nothing is said"),
    ("LC", "has codes since 2013"),
    ("MS", "has codes, which a second package knows too"),
    ("PA", "has codes of four digits in a source of the table"),
    ("TT", "has codes since 2012"),
    ("WS", "has codes since 2009"),
];

/// Examples that are refused here, with the reason.
const REFUSED: &[(&str, &str)] = &[
    ("PE LIMA 23", "the district of a city, from before the codes of five digits"),
    ("PE LIMA 42", "the same"),
    ("PE CALLAO 2", "the same"),
];

/// Country, use and examples.
fn google() -> Vec<(Alpha3, String, Vec<String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables/google_postal_codes.csv");
    let text = fs::read_to_string(path).unwrap();
    let row = |line: &str| {
        let [alpha2, usage, examples] = line.splitn(3, ',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let examples = examples.split(';').filter(|example| !example.is_empty()).map(str::to_owned).collect();
        (country::alpha2(alpha2).unwrap(), usage.to_owned(), examples)
    };
    text.lines().skip(1).map(row).collect()
}

#[test]
fn uses_are_those_of_a_second_source() {
    let rows = google();
    let mut other = Vec::new();
    for (country, usage, _) in &rows {
        let own = match postal_code::usage(*country) {
            Some(Use::Required) => "required",
            Some(Use::None) => "none",
            Some(_) => "optional",
            None => "unknown",
        };
        if own != usage {
            other.push(country.alpha2());
        }
    }
    assert_eq!(other, OTHER_USES.iter().map(|(alpha2, _)| *alpha2).collect::<Vec<_>>());
    assert_eq!(rows.len(), 249);
}

#[test]
fn examples_of_a_second_source_pass() {
    let mut refused = Vec::new();
    let mut examples = 0;
    for (country, _, codes) in google() {
        for code in codes {
            examples += 1;
            if postal_code::check(&code, country).is_err() {
                refused.push(format!("{} {code}", country.alpha2()));
            }
        }
    }
    assert_eq!(refused, REFUSED.iter().map(|(example, _)| *example).collect::<Vec<_>>());
    assert!(examples > 350, "{examples}");
}
