//! # `calling_code`: the country calling code of a phone number
//!
//! Finds the calling code at the start of a number in E.164 form, and tells whether a country uses it. Countries and
//! territories that share a calling code (+1, +7, +39, +44, +47, +61, +212, +262, +358, +590, +599 and others) are not told
//! apart: in the North American plan the area code says which of them a number belongs to, and it is not read here. The
//! rest of the number is not looked at.
//!
//! ```
//! use firstpass::check::{calling_code, country};
//!
//! assert_eq!(calling_code::calling_code("+14155550123"), Some(1));
//! let canada = country::alpha3("CAN").unwrap();
//! assert_eq!(calling_code::shares_calling_code("+14155550123", canada), Some(true));
//! assert_eq!(calling_code::shares_calling_code("+33123456789", canada), Some(false));
//! ```
//!
//! Codes: none of its own; `phone.other_country` is reported from it.
//!
//! Source: the metadata of Google's libphonenumber; `rules/tables/SOURCES.md` names the release.

use crate::check::country::Alpha3;
use crate::generated::calling_codes::{KNOWN, OF_COUNTRY};

/// The calling code that `text` begins with, with or without a `+` before it; `None` where no calling code in use fits.
///
/// No calling code is the beginning of another, so at most one of the first one, two and three digits fits.
///
/// ```
/// use firstpass::check::calling_code::calling_code;
///
/// assert_eq!(calling_code("+390612345678"), Some(39));
/// assert_eq!(calling_code("+999123456"), None);
/// ```
pub fn calling_code(text: &str) -> Option<u16> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let mut code = 0;
    for byte in digits.bytes().take(3) {
        if !byte.is_ascii_digit() {
            return None;
        }
        code = code * 10 + u16::from(byte - b'0');
        if is_known(code) {
            return Some(code);
        }
        if code == 0 {
            return None;
        }
    }
    None
}

/// Whether `country` is one of those that use the calling code of `e164`.
///
/// `None` where this cannot be said: the number begins with no calling code in use; its code belongs to no country of
/// ISO 3166-1 (the satellite and freephone codes, +383 for Kosovo, +247 for Ascension); or no calling code is known for the
/// country (such as Antarctica).
///
/// ```
/// use firstpass::check::{calling_code::shares_calling_code, country};
///
/// let france = country::alpha3("FRA").unwrap();
/// assert_eq!(shares_calling_code("+33123456789", france), Some(true));
/// assert_eq!(shares_calling_code("+80012345678", france), None);
/// ```
pub fn shares_calling_code(e164: &str, country: Alpha3) -> Option<bool> {
    let code = calling_code(e164)?;
    let own = of_country(country)?;
    if own == code {
        return Some(true);
    }
    OF_COUNTRY.contains(&code).then_some(false)
}

/// The calling code of a country; `None` where none is known, as for Antarctica.
///
/// ```
/// use firstpass::check::{calling_code::of_country, country};
///
/// assert_eq!(of_country(country::alpha3("FRA").unwrap()), Some(33));
/// ```
pub fn of_country(country: Alpha3) -> Option<u16> {
    OF_COUNTRY.get(country.index()).copied().filter(|code| *code != 0)
}

fn is_known(code: u16) -> bool {
    KNOWN.get(usize::from(code / 32)).is_some_and(|word| word >> (code % 32) & 1 == 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::check::country;

    fn shares(e164: &str, alpha3: &str) -> Option<bool> {
        shares_calling_code(e164, country::alpha3(alpha3).unwrap())
    }

    #[test]
    fn codes_of_one_two_and_three_digits() {
        for (text, code) in [("+1", 1), ("+7900", 7), ("+44", 44), ("+442071234567", 44), ("+998", 998), ("35818", 358)]
        {
            assert_eq!(calling_code(text), Some(code), "{text}");
        }
        for text in ["", "+", "+0", "+01", "+21", "+210", "+999", "+ 1", "++1", "+٣٣", "+4", "call"] {
            assert_eq!(calling_code(text), None, "{text}");
        }
    }

    #[test]
    fn no_code_begins_another() {
        let known: std::vec::Vec<u16> = (1..1000).filter(|code| is_known(*code)).collect();
        assert!(known.iter().all(|code| !is_known(code / 10) && !is_known(code / 100)));
        assert_eq!(known.len(), 215);
    }

    #[test]
    fn territories_share() {
        for (number, alpha3) in [
            ("+18095550123", "PRI"),
            ("+441481555012", "GGY"),
            ("+77015550123", "KAZ"),
            ("+390669812345", "VAT"),
            ("+35818555012", "ALA"),
            ("+4779555012", "SJM"),
            ("+61891625550", "CXR"),
            ("+212528555012", "ESH"),
            ("+262269555012", "MYT"),
            ("+2904555", "SHN"),
            ("+590590555012", "BLM"),
            ("+5997175550", "BES"),
        ] {
            assert_eq!(shares(number, alpha3), Some(true), "{number} {alpha3}");
        }
        assert_eq!(shares("+441481555012", "FRA"), Some(false));
    }

    #[test]
    fn undecided_is_neither() {
        for (number, alpha3) in [("+383", "SRB"), ("+247", "SHN"), ("+870", "USA"), ("+6721", "ATA"), ("+999", "USA")] {
            assert_eq!(shares(number, alpha3), None, "{number} {alpha3}");
        }
    }
}
