//! Subdivision codes against the Python package iso3166-2: every code that it lists, and every other text of the same shape
//! under the letters of a country. `tests/tables` proves with a hash of that package's codes that they are those of
//! `rules/tables/subdivisions.csv`, so they are read from there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use firstpass::check::country::Alpha3;
use firstpass::check::subdivision::{self, Membership};

use super::row::Row;

#[test]
fn no_code_of_iso_3166_2_is_refused() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/tables/subdivisions.csv");
    let text = fs::read_to_string(path).unwrap();
    let listed: BTreeSet<String> = text
        .lines()
        .skip(1)
        .map(|line| line.split_once(',').unwrap())
        .flat_map(|(country, codes)| codes.split(' ').map(move |code| format!("{country}-{code}")))
        .collect();
    assert_eq!(listed.len(), 5046);
    let characters: Vec<char> = ('0'..='9').chain('A'..='Z').collect();
    let mut suffixes = vec![String::new()];
    let mut row = Row {
        check: "subdivision",
        source: "Python package iso3166-2 1.8.4, all texts of the shape",
        ..Row::default()
    };
    for _ in 0..3 {
        suffixes =
            suffixes.iter().flat_map(|start| characters.iter().map(move |end| format!("{start}{end}"))).collect();
        for country in Alpha3::all() {
            for suffix in &suffixes {
                let code = format!("{}-{suffix}", country.alpha2());
                let own = match subdivision::in_country(&code, country) {
                    Ok(Membership::Listed) => Some(true),
                    Ok(Membership::NoOwnCodes) => None,
                    _ => Some(false),
                };
                row.count(own, listed.contains(&code));
            }
        }
    }
    row.append();
    assert_eq!((row.false_refusals, row.false_acceptances), (0, 0));
    // Forty-nine countries have no codes of their own.
    assert_eq!(row.unverified, 49 * (36 + 36 * 36 + 36 * 36 * 36));
}
