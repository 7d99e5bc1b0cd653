//! # `national_phone`: a phone number as people write it inside a country
//!
//! Finds the number in E.164 format that somebody in a country means: `(415) 555-2671`, `020 7946 0018`, and also
//! `0044 20 7946 0018` and `44 20 7946 0018`, in which only the plus is missing. Where more than one number that is in use
//! could be meant, or none, there is no answer.
//! Does not read extensions and letters.
//!
//! ```
//! use firstpass::check::{country, national_phone};
//!
//! let britain = country::find("GBR").unwrap();
//! assert_eq!(national_phone::to_e164("020 7946 0018", britain).as_deref(), Some("+442079460018"));
//! assert_eq!(national_phone::to_e164("12345", britain), None);
//! ```
//!
//! Codes: none of its own; the fix `e164` of `phone.no_plus` is made by it.
//!
//! Source: the national prefixes and numbering plans of libphonenumber's metadata; `rules/tables/SOURCES.md` names the
//! release.

use crate::check::country::Alpha3;
use crate::check::{calling_code, phone, phone_plan};
use alloc::string::{String, ToString as _};
use alloc::vec;

/// The number in E.164 format; `None` where it is in doubt, and in a build without the feature `tables`.
///
/// ```
/// # use firstpass::check::{country, national_phone::to_e164};
/// let (germany, italy) = (country::find("DEU").unwrap(), country::find("ITA").unwrap());
/// assert_eq!(to_e164("030/901820", germany).as_deref(), Some("+4930901820"));
/// assert_eq!(to_e164("06 1234 5678", italy).as_deref(), Some("+390612345678"));
/// ```
pub fn to_e164(text: &str, country: Alpha3) -> Option<String> {
    let digits = phone::digits(text)?;
    let code = calling_code::of_country(country)?.to_string();
    let mut meant = vec![["+", &code, &digits].concat()];
    meant.extend(
        national_prefix(country).and_then(|prefix| digits.strip_prefix(prefix)).map(|rest| ["+", &code, rest].concat()),
    );
    // Only the plus is missing, or what is dialled for it.
    meant.extend(digits.starts_with(&code).then(|| ["+", &digits].concat()));
    meant
        .extend(["00", "011"].iter().filter_map(|prefix| digits.strip_prefix(prefix)).map(|rest| ["+", rest].concat()));
    meant.retain(|number| phone::check(number).is_ok() && phone_plan::is_in_use(number) == Some(true));
    meant.dedup();
    match meant.as_slice() {
        [number] => Some(number.clone()),
        _ => None,
    }
}

/// What is dialled before a number inside the country, such as the 0 before an area code; `None` where nothing is.
fn national_prefix(country: Alpha3) -> Option<&'static str> {
    #[cfg(feature = "tables")]
    for (prefix, countries) in crate::generated::national_prefixes::NATIONAL_PREFIXES {
        if countries.as_bytes().as_chunks::<2>().0.iter().any(|alpha2| alpha2 == country.alpha2().as_bytes()) {
            return Some(prefix);
        }
    }
    let _ = country;
    None
}

#[cfg(all(test, feature = "tables"))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::check::country;

    fn written(text: &str, alpha3: &str) -> Option<String> {
        to_e164(text, country::find(alpha3).unwrap())
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (text, country, number) in [
            ("(415) 555-2671", "USA", "+14155552671"),
            ("1 415 555 2671", "USA", "+14155552671"),
            ("011 44 20 7946 0018", "USA", "+442079460018"),
            ("020 7946 0018", "GBR", "+442079460018"),
            ("2079460018", "GBR", "+442079460018"),
            ("442079460018", "GBR", "+442079460018"),
            ("0044 20 7946 0018", "FRA", "+442079460018"),
            ("06 12 34 56 78", "FRA", "+33612345678"),
            ("06 1234 5678", "ITA", "+390612345678"),
            ("8 (916) 123-45-67", "RUS", "+79161234567"),
            ("06 1 234 5678", "HUN", "+3612345678"),
            ("612 345 678", "ESP", "+34612345678"),
            ("0176 12345678", "DEU", "+4917612345678"),
            ("8 701 555 0123", "KAZ", "+77015550123"),
        ] {
            assert_eq!(written(text, country).as_deref(), Some(number), "{text} {country}");
        }
    }

    #[test]
    fn what_is_in_doubt_stays() {
        for (text, country) in [
            ("12345", "GBR"),
            ("555-2671", "USA"),
            ("call me", "USA"),
            ("(415) 555-2671 ext. 5", "USA"),
            ("", "USA"),
            ("020 7946 0018", "ATA"),
            ("9995550123", "USA"),
            ("+44 20 7946 0018", "GBR"),
        ] {
            assert_eq!(written(text, country), None, "{text} {country}");
        }
    }
}
