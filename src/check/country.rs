//! # `country`: ISO 3166-1 country codes
//!
//! Checks that a text is one of the 249 alpha-3 codes of ISO 3166-1 (or, where a provider wants them, one of the alpha-2
//! codes), in capital letters. It does not accept codes that ISO has withdrawn (`ROM`, `ZAR`), reserved (`EUR`, `UK`) or
//! left to its users, such as `XKX` and `XKK`, both in use for Kosovo, and ICAO's `RKS` for the same. In a pack those of
//! the users have a rule of their own, `…-user-assigned`, so that a caller whose provider takes them can say so.
//!
//! ```
//! use firstpass::check::country;
//! use firstpass::{Code, Fix};
//!
//! let france = country::alpha3("FRA").unwrap();
//! assert_eq!((france.code(), france.alpha2()), ("FRA", "FR"));
//!
//! let fault = country::alpha3("FR").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::CountryAlpha2, Some(Fix::CountryAlpha3)));
//! ```
//!
//! Codes: `country.format`, `country.not_uppercase`, `country.alpha2`, `country.alpha3`, `country.unknown`,
//! `country.withdrawn`, `country.user_assigned`.
//!
//! Source: ISO 3166-1 and ISO 3166-3, by way of the Unicode CLDR; `rules/tables/SOURCES.md` names the release.

use core::fmt;

use crate::code::{Code, Fault, Fix};
use crate::generated::countries::{ALPHA2, ALPHA3, COUNT, FIRST, INDEX, WITHDRAWN};

/// One of the countries and territories of ISO 3166-1, found by its code. It is one byte and orders as its alpha-3 code.
///
/// Its `Debug` form does not say which country it is, because reports and logs repeat nothing of the customer's data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alpha3(u8);

impl Alpha3 {
    /// The alpha-3 code, such as `FRA`.
    pub fn code(self) -> &'static str {
        let start = self.index() * 3;
        ALPHA3.get(start..start + 3).unwrap_or_default()
    }

    /// The alpha-2 code, such as `FR`.
    pub fn alpha2(self) -> &'static str {
        let start = self.index() * 2;
        ALPHA2.get(start..start + 2).unwrap_or_default()
    }

    /// All countries in the order of their alpha-3 codes.
    ///
    /// ```
    /// assert_eq!(firstpass::check::country::Alpha3::all().count(), 249);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).take(COUNT).map(Self)
    }

    /// The place of this country in the tables that have one entry for each country.
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The country that has these two capital letters as its alpha-2 code.
    pub(crate) fn from_alpha2([one, two]: [u8; 2]) -> Option<Self> {
        let row = INDEX.get(usize::from(one.wrapping_sub(b'A')))?;
        let index = *row.get(usize::from(two.wrapping_sub(b'A')))?;
        (usize::from(index) < COUNT).then_some(Self(index))
    }

    /// The country that has these three capital letters as its alpha-3 code.
    fn from_alpha3([one, two, three]: [u8; 3]) -> Option<Self> {
        if !one.is_ascii_uppercase() || !two.is_ascii_uppercase() {
            return None;
        }
        let letters = usize::from(one - b'A') * 26 + usize::from(two - b'A');
        let first = *FIRST.get(letters)?;
        let end = *FIRST.get(letters + 1)?;
        let (codes, _) = ALPHA3.as_bytes().as_chunks::<3>();
        // At most six codes share their first two letters.
        let place = codes.get(usize::from(first)..usize::from(end))?.iter().position(|[_, _, last]| *last == three)?;
        Some(Self(first + u8::try_from(place).ok()?))
    }
}

impl fmt::Debug for Alpha3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Alpha3(..)")
    }
}

/// Checks an alpha-3 code in capital letters.
///
/// # Errors
///
/// - `country.not_uppercase` for a code that is not in capital letters; the fix is to write it so.
/// - `country.alpha2` for an alpha-2 code, in whatever case; the fix is the alpha-3 code.
/// - `country.withdrawn` for a code that ISO has withdrawn, in whatever case; where one country has taken its place, the fix
///   is that country's code.
/// - `country.user_assigned` for a code that ISO leaves to its users, and ICAO's `RKS`.
/// - `country.unknown` for any other three capital letters.
/// - `country.format` for everything else.
///
/// ```
/// use firstpass::{Code, check::country};
///
/// assert!(country::alpha3("USA").is_ok());
/// assert_eq!(country::alpha3("usa").unwrap_err().code, Code::CountryNotUppercase);
/// assert_eq!(country::alpha3("ROM").unwrap_err().code, Code::CountryWithdrawn);
/// assert_eq!(country::alpha3("XKX").unwrap_err().code, Code::CountryUserAssigned);
/// ```
pub fn alpha3(text: &str) -> Result<Alpha3, Fault> {
    if let [one, two, three] = *text.as_bytes()
        && let Some(country) = Alpha3::from_alpha3([one, two, three])
    {
        return Ok(country);
    }
    Err(fault(text, 3, Fault::fixable(Code::CountryAlpha2, Fix::CountryAlpha3)))
}

/// Checks an alpha-2 code in capital letters.
///
/// # Errors
///
/// As [`alpha3`], with the two kinds of code exchanged: `country.alpha3` for an alpha-3 code, with its alpha-2 code as the
/// fix.
///
/// ```
/// use firstpass::{Code, check::country};
///
/// assert_eq!(country::alpha2("US").unwrap().code(), "USA");
/// assert_eq!(country::alpha2("USA").unwrap_err().code, Code::CountryAlpha3);
/// ```
pub fn alpha2(text: &str) -> Result<Alpha3, Fault> {
    if let [one, two] = *text.as_bytes()
        && let Some(country) = Alpha3::from_alpha2([one, two])
    {
        return Ok(country);
    }
    Err(fault(text, 2, Fault::fixable(Code::CountryAlpha3, Fix::CountryAlpha2)))
}

/// Finds a country by its alpha-2 or alpha-3 code in capital or small letters: what the fixes of this check start from.
///
/// ```
/// use firstpass::check::country;
///
/// assert_eq!(country::find("fr").unwrap().code(), "FRA");
/// assert!(country::find("France").is_none());
/// ```
pub fn find(text: &str) -> Option<Alpha3> {
    match *text.as_bytes() {
        [one, two] => Alpha3::from_alpha2([one, two].map(|letter| letter.to_ascii_uppercase())),
        [one, two, three] => Alpha3::from_alpha3([one, two, three].map(|letter| letter.to_ascii_uppercase())),
        _ => None,
    }
}

/// Why `text` is not a code of `length` letters; `other_length` if it is a code of the other length.
#[cold]
fn fault(text: &str, length: usize, other_length: Fault) -> Fault {
    match find(text) {
        Some(_) if text.len() == length => Fault::fixable(Code::CountryNotUppercase, Fix::Uppercase),
        Some(_) => other_length,
        None if text.len() != length => Code::CountryFormat.into(),
        None => match withdrawn(text) {
            Some(Some(_)) => Fault::fixable(Code::CountryWithdrawn, Fix::Successor),
            Some(None) => Code::CountryWithdrawn.into(),
            None if !text.bytes().all(|byte| byte.is_ascii_uppercase()) => Code::CountryFormat.into(),
            None if is_user_assigned(text) => Code::CountryUserAssigned.into(),
            None => Code::CountryUnknown.into(),
        },
    }
}

/// The code that took the place of a withdrawn one: of the same length, in capital letters. `None` for other texts, and
/// where several countries did.
///
/// ```
/// use firstpass::check::country;
///
/// assert_eq!((country::successor("ROM"), country::successor("zr")), (Some("ROU"), Some("CD")));
/// assert_eq!(country::successor("YUG"), None);
/// ```
pub fn successor(text: &str) -> Option<&'static str> {
    let country = withdrawn(text)??;
    Some(if text.len() == 2 { country.alpha2() } else { country.code() })
}

/// For a withdrawn code in any case, the country that took its place; `Some(None)` where several did.
#[inline(never)]
fn withdrawn(text: &str) -> Option<Option<Alpha3>> {
    // Spaces stand where a country had no alpha-2 code of its own.
    let text = text.as_bytes().trim_ascii();
    if text.is_empty() {
        return None;
    }
    let is_same = |codes: [&[u8]; 2]| codes.iter().any(|code| code.eq_ignore_ascii_case(text));
    let (.., index) = WITHDRAWN.iter().find(|(alpha3, alpha2, _)| is_same([alpha3, alpha2]))?;
    Some((usize::from(*index) < COUNT).then_some(Alpha3(*index)))
}

/// Whether ISO 3166-1 leaves a code of two or three capital letters to its users: AA, QM to QZ, XA to XZ and ZZ, and
/// everything of three letters that begins so. `RKS` is none of them, but is used like one.
fn is_user_assigned(text: &str) -> bool {
    match *text.as_bytes() {
        [b'A', b'A', ..] | [b'Q', b'M'..=b'Z', ..] | [b'X', ..] | [b'Z', b'Z', ..] => true,
        ref other => other == b"RKS",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::format;

    #[test]
    fn alpha3_tells_what_is_wrong() {
        let not_uppercase = Fault::fixable(Code::CountryNotUppercase, Fix::Uppercase);
        let alpha2 = Fault::fixable(Code::CountryAlpha2, Fix::CountryAlpha3);
        for (text, fault) in [("usa", not_uppercase), ("Usa", not_uppercase), ("US", alpha2), ("us", alpha2)] {
            assert_eq!(alpha3(text), Err(fault), "{text}");
        }
        for text in ["XKX", "XKK", "RKS", "ZZZ", "AAA", "QMA"] {
            assert_eq!(alpha3(text), Err(Code::CountryUserAssigned.into()), "{text}");
        }
        for text in ["EUR", "QLZ", "GBP", "ZYZ"] {
            assert_eq!(alpha3(text), Err(Code::CountryUnknown.into()), "{text}");
        }
        for text in
            ["", "U", "UK", "zzz", "USAA", "US ", " USA", "U5A", "840", "ÜS", "é", "United States", "@@@", "[[["]
        {
            assert_eq!(alpha3(text), Err(Code::CountryFormat.into()), "{text}");
        }
    }

    #[test]
    fn alpha2_tells_what_is_wrong() {
        let alpha3 = Fault::fixable(Code::CountryAlpha3, Fix::CountryAlpha2);
        assert_eq!(alpha2("us"), Err(Fault::fixable(Code::CountryNotUppercase, Fix::Uppercase)));
        assert_eq!(alpha2("USA"), Err(alpha3));
        assert_eq!(alpha2("usa"), Err(alpha3));
        assert_eq!(alpha2("UK"), Err(Code::CountryUnknown.into()));
        assert_eq!(alpha2("XK"), Err(Code::CountryUserAssigned.into()));
        for text in ["", "U", "uk", "ZZZ", "ROM", "U1", "Ü", "[["] {
            assert_eq!(alpha2(text), Err(Code::CountryFormat.into()), "{text}");
        }
    }

    #[test]
    fn first_and_last_codes_are_found() {
        assert_eq!(alpha3("ABW").unwrap().alpha2(), "AW");
        assert_eq!(alpha3("ZWE").unwrap().alpha2(), "ZW");
        assert_eq!(alpha2("AD").unwrap().code(), "AND");
        assert_eq!(alpha2("ZW").unwrap().code(), "ZWE");
    }

    #[test]
    fn withdrawn_codes_name_the_one_country_that_took_their_place() {
        let fixable = Fault::fixable(Code::CountryWithdrawn, Fix::Successor);
        for (text, new) in
            [("ROM", "ROU"), ("tmp", "TLS"), ("BUR", "MMR"), ("ZAR", "COD"), ("DDR", "DEU"), ("FXX", "FRA")]
        {
            assert_eq!((alpha3(text), successor(text)), (Err(fixable), Some(new)), "{text}");
        }
        for text in ["ANT", "CSK", "SCG", "SUN", "YUG", "NTZ"] {
            assert_eq!((alpha3(text), successor(text)), (Err(Code::CountryWithdrawn.into()), None), "{text}");
        }
        assert_eq!((alpha2("TP"), successor("TP")), (Err(fixable), Some("TL")));
        assert_eq!((alpha2("CS"), successor("CS")), (Err(Code::CountryWithdrawn.into()), None));
        assert_eq!(alpha3("ZR"), Err(Code::CountryFormat.into()));
        for text in ["USA", "US", "", "  ", "XKX"] {
            assert_eq!(successor(text), None, "{text}");
        }
    }

    #[test]
    fn debug_does_not_tell_the_country() {
        assert_eq!(format!("{:?}", alpha3("FRA")), "Ok(Alpha3(..))");
    }
}
