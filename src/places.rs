//! The English names of countries and subdivisions, for select boxes.
//!
//! Nothing that checks needs them, so a program that does not ask for a name does not carry them.
//!
//! ```
//! use firstpass::{check::country, places};
//!
//! let canada = country::alpha3("CAN").unwrap();
//! assert_eq!(places::country_name(canada), "Canada");
//! assert!(places::subdivisions(canada).any(|part| part == ("CA-ON", "Ontario")));
//! ```
//!
//! Source: the Unicode CLDR; `rules/tables/SOURCES.md` names the release.

use crate::check::country::Alpha3;

/// The tables themselves: they are sorted text already.
const COUNTRIES: &str = include_str!("../rules/tables/countries.csv");
const SUBDIVISIONS: &str = include_str!("../rules/tables/subdivision_names.csv");

/// The English name of a country.
///
/// ```
/// # use firstpass::{check::country, places};
/// assert_eq!(places::country_name(country::alpha3("CIV").unwrap()), "C\u{f4}te d\u{2019}Ivoire");
/// ```
pub fn country_name(country: Alpha3) -> &'static str {
    let names = COUNTRIES.lines().skip(1).filter_map(|line| {
        let (codes, name) = line.split_at_checked("US,USA,".len())?;
        codes.get(3..6).filter(|code| *code == country.code()).map(|_| name)
    });
    names.last().unwrap_or_default()
}

/// The codes of a country's subdivisions with their English names, in the order of the codes. None for the countries
/// that have no codes of their own.
///
/// ```
/// # use firstpass::{check::country, places};
/// let usa = country::alpha3("USA").unwrap();
/// assert_eq!(places::subdivisions(usa).next(), Some(("US-AK", "Alaska")));
/// assert_eq!(places::subdivisions(country::alpha3("GIB").unwrap()).count(), 0);
/// ```
pub fn subdivisions(country: Alpha3) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = SUBDIVISIONS
        .lines()
        .skip_while(move |line| !line.starts_with(country.alpha2()))
        .take_while(move |line| line.starts_with(country.alpha2()));
    lines.filter_map(|line| line.split_once(','))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::subdivision;

    #[test]
    fn every_country_and_every_code_has_a_name() {
        let mut codes = 0;
        for country in Alpha3::all() {
            assert!(!country_name(country).is_empty(), "{}", country.code());
            assert_eq!(
                subdivisions(country).next().is_some(),
                subdivision::has_own_codes(country),
                "{}",
                country.code()
            );
            for (code, name) in subdivisions(country) {
                assert_eq!(subdivision::in_country(code, country), Ok(subdivision::Membership::Listed), "{code}");
                assert!(!name.trim().is_empty(), "{code}");
                codes += 1;
            }
        }
        assert_eq!(codes, 5046);
    }
}
