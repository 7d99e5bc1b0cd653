//! # `subdivision`: ISO 3166-2 codes of states, provinces and other parts of a country
//!
//! Checks the shape of a code, and whether it belongs to a country. Shape: two capital letters, a hyphen and one to three
//! capital letters or digits, such as `US-CA`. Belongs: the first two letters are the country's alpha-2 code, and ISO 3166-2
//! lists the code.
//!
//! Forty-nine of the 249 countries and territories have no codes of their own. Some of them ISO lists under another
//! country: Puerto Rico as `US-PR`, Hong Kong as `CN-HK`. Nothing can be said of their codes beyond the first two letters,
//! so the answer for them is "not verified". A code that ISO has withdrawn is told apart from one that never was, and where
//! one code took its place, the fix is that one. Names are not checked.
//!
//! ```
//! use firstpass::check::{country, subdivision};
//! use firstpass::check::subdivision::Membership;
//!
//! let usa = country::alpha3("USA").unwrap();
//! assert_eq!(subdivision::in_country("US-CA", usa), Ok(Membership::Listed));
//! assert_eq!(subdivision::in_country("US-ZZ", usa), Ok(Membership::Unknown));
//! assert_eq!(subdivision::in_country("CA-ON", usa), Ok(Membership::OtherCountry));
//!
//! let puerto_rico = country::alpha3("PRI").unwrap();
//! assert_eq!(subdivision::in_country("US-PR", puerto_rico), Ok(Membership::NoOwnCodes));
//! ```
//!
//! Codes: `subdivision.format`, `subdivision.not_uppercase`, `subdivision.other_country`, `subdivision.unknown`,
//! `subdivision.replaced`, `subdivision.no_own_codes`.
//!
//! Source: ISO 3166-2, by way of the Unicode CLDR; `rules/tables/SOURCES.md` names the release.

use core::fmt;

use crate::check::country::Alpha3;
use crate::code::{Code, Fault, Fix};
use crate::generated::subdivisions::{
    BEFORE, CHECKPOINT, COUNTS, LETTERS_1, LETTERS_2, LETTERS_3, NUMBER_FIRST, NUMBER_MORE, PARENTS, SUCCESSORS,
};
use alloc::string::String;

/// A text that has the shape of an ISO 3166-2 code.
///
/// Its `Debug` form does not repeat the code, because reports and logs repeat nothing of the customer's data.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shape {
    prefix: [u8; 2],
    /// What follows the hyphen, filled up with spaces.
    suffix: [u8; 3],
}

/// Whether a subdivision code belongs to a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Membership {
    /// ISO 3166-2 lists it for this country.
    Listed,
    /// It begins with the country's alpha-2 code, but ISO 3166-2 does not list it.
    Unknown,
    /// As `Unknown`, but it was a code once, and one other code has taken its place.
    Replaced,
    /// As `Replaced`, but several codes have taken its place.
    Divided,
    /// It is the code of another country's subdivision.
    OtherCountry,
    /// ISO 3166-2 lists no codes for this country. The first two letters are its own or those of the country under which
    /// ISO lists it, and no more can be said.
    NoOwnCodes,
}

impl Membership {
    /// The fault that tells this to the user; `None` for a code that is listed.
    ///
    /// ```
    /// use firstpass::{Code, Fix, check::subdivision::Membership};
    ///
    /// assert_eq!(Membership::Unknown.fault().unwrap().code, Code::SubdivisionUnknown);
    /// assert_eq!(Membership::Replaced.fault().unwrap().fix, Some(Fix::Successor));
    /// assert_eq!(Membership::Listed.fault(), None);
    /// ```
    pub const fn fault(self) -> Option<Fault> {
        let code = match self {
            Self::Listed => return None,
            Self::Unknown => Code::SubdivisionUnknown,
            Self::Replaced => return Some(Fault::fixable(Code::SubdivisionReplaced, Fix::Successor)),
            Self::Divided => Code::SubdivisionReplaced,
            Self::OtherCountry => Code::SubdivisionOtherCountry,
            Self::NoOwnCodes => Code::SubdivisionNoOwnCodes,
        };
        Some(Fault::new(code))
    }
}

/// Checks the shape of a subdivision code: `^[A-Z]{2}-[A-Z0-9]{1,3}$`.
///
/// # Errors
///
/// - `subdivision.not_uppercase` for a listed code, one that was replaced, or one of a country without own codes, that is
///   not in capital letters; the fix is to write it so.
/// - `subdivision.format` for everything else.
///
/// ```
/// use firstpass::{Code, check::subdivision};
///
/// assert!(subdivision::check("GB-ENG").is_ok());
/// assert_eq!(subdivision::check("gb-eng").unwrap_err().code, Code::SubdivisionNotUppercase);
/// assert_eq!(subdivision::check("England").unwrap_err().code, Code::SubdivisionFormat);
/// ```
pub fn check(text: &str) -> Result<Shape, Fault> {
    let Some(shape) = Shape::of_any_case(text) else { return Err(Code::SubdivisionFormat.into()) };
    if !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return Ok(shape);
    }
    Err(match shape.country().map(|country| shape.in_country(country)) {
        Some(Membership::Listed | Membership::NoOwnCodes | Membership::Replaced) => {
            Fault::fixable(Code::SubdivisionNotUppercase, Fix::Uppercase)
        }
        _ => Code::SubdivisionFormat.into(),
    })
}

/// Checks the shape of a subdivision code, and whether it belongs to `country`.
///
/// # Errors
///
/// Those of [`check`], when the text does not have the shape of a code.
///
/// ```
/// use firstpass::check::{country, subdivision, subdivision::Membership};
///
/// let germany = country::alpha3("DEU").unwrap();
/// assert_eq!(subdivision::in_country("DE-BY", germany), Ok(Membership::Listed));
/// ```
pub fn in_country(text: &str, country: Alpha3) -> Result<Membership, Fault> {
    check(text).map(|shape| shape.in_country(country))
}

/// Whether ISO 3166-2 lists a code, in capital or small letters.
pub(crate) fn is_listed(text: &str) -> bool {
    let shape = Shape::of_any_case(text);
    shape.is_some_and(|shape| shape.country().is_some_and(|country| shape.is_listed(country)))
}

/// The code that took the place of one that ISO has withdrawn. `None` for other texts, and where several did.
///
/// ```
/// use firstpass::check::subdivision;
///
/// assert_eq!(subdivision::successor("IN-OR").as_deref(), Some("IN-OD"));
/// assert_eq!(subdivision::successor("PH-MAG"), None);
/// ```
#[inline(never)]
pub fn successor(text: &str) -> Option<String> {
    let shape = Shape::of_any_case(text)?;
    // A code that another country has taken over is no withdrawn one.
    if shape.is_listed(shape.country()?) {
        return None;
    }
    let new = shape.successor().filter(|[first, ..]| *first != b'-')?;
    Some([shape.country()?.alpha2(), "-", core::str::from_utf8(new.trim_ascii_end()).ok()?].concat())
}

/// The code that a text is the second half of: `CA` in the United States is `US-CA`. `None` where the country has no such
/// code.
///
/// ```
/// use firstpass::check::{country, subdivision};
///
/// let usa = country::alpha3("USA").unwrap();
/// assert_eq!(subdivision::with_prefix("ca", usa).as_deref(), Some("US-CA"));
/// assert_eq!(subdivision::with_prefix("Cal", usa), None);
/// ```
#[inline(never)]
pub fn with_prefix(text: &str, country: Alpha3) -> Option<String> {
    let mut code = [country.alpha2(), "-", text].concat();
    code.make_ascii_uppercase();
    let shape = Shape::of_any_case(&code)?;
    shape.is_listed(country).then_some(code)
}

/// Whether ISO 3166-2 lists any code that begins with this country's alpha-2 code.
///
/// ```
/// use firstpass::check::{country, subdivision};
///
/// assert!(!subdivision::has_own_codes(country::alpha3("PRI").unwrap()));
/// ```
pub fn has_own_codes(country: Alpha3) -> bool {
    COUNTS.iter().any(|kind| kind.get(country.index()).is_some_and(|count| *count != 0))
}

impl Shape {
    /// The country that the first two letters name; `None` where they name none, as in `ZZ-01`.
    ///
    /// ```
    /// use firstpass::check::subdivision;
    ///
    /// assert_eq!(subdivision::check("US-CA").unwrap().country().unwrap().code(), "USA");
    /// ```
    pub fn country(self) -> Option<Alpha3> {
        Alpha3::from_alpha2(self.prefix)
    }

    /// Whether this code belongs to `country`; see [`in_country`].
    pub fn in_country(self, country: Alpha3) -> Membership {
        let own_prefix = self.prefix == country.alpha2().as_bytes();
        if own_prefix && self.is_listed(country) {
            return Membership::Listed;
        }
        let has_own_codes = has_own_codes(country);
        let mut parents = PARENTS.iter().filter(|(territory, ..)| usize::from(*territory) == country.index());
        match (has_own_codes, own_prefix) {
            (true, true) => match self.successor() {
                None => Membership::Unknown,
                Some([b'-', ..]) => Membership::Divided,
                Some(_) => Membership::Replaced,
            },
            (false, true) => Membership::NoOwnCodes,
            // The parent's other codes are not this territory's: `CN-TW` is Taiwan, `CN-BJ` is not.
            (true, false) if parents.any(|(_, prefix, suffix)| (*prefix, *suffix) == (self.prefix, self.suffix)) => {
                Membership::Listed
            }
            (false, false) if parents.any(|(_, prefix, _)| *prefix == self.prefix) => Membership::NoOwnCodes,
            _ => Membership::OtherCountry,
        }
    }

    /// What follows the hyphen in the code that took the place of this one, filled up with spaces; `-` where several did.
    #[cold]
    #[inline(never)]
    fn successor(self) -> Option<[u8; 3]> {
        let ([one, two], [a, b, c]) = (self.prefix, self.suffix);
        let (codes, _) = SUCCESSORS.as_chunks::<8>();
        codes.iter().find_map(|[old @ .., x, y, z]| (*old == [one, two, a, b, c]).then_some([*x, *y, *z]))
    }

    /// Reads a code in capital or small letters.
    fn of_any_case(text: &str) -> Option<Self> {
        let (prefix, suffix) = match *text.as_bytes() {
            [one, two, b'-', a] => ([one, two], [a, b' ', b' ']),
            [one, two, b'-', a, b] => ([one, two], [a, b, b' ']),
            [one, two, b'-', a, b, c] => ([one, two], [a, b, c]),
            _ => return None,
        };
        let good = prefix.iter().all(u8::is_ascii_alphabetic)
            && suffix.iter().take(text.len() - 3).all(u8::is_ascii_alphanumeric);
        good.then(|| Self {
            prefix: prefix.map(|byte| byte.to_ascii_uppercase()),
            suffix: suffix.map(|byte| byte.to_ascii_uppercase()),
        })
    }

    /// Whether the list of `country` has this suffix. Numbers stand there as ranges, the rest as sorted text.
    fn is_listed(self, country: Alpha3) -> bool {
        let [a, b, c] = self.suffix;
        let digit = |byte: u8| u16::from(byte - b'0');
        match (a.is_ascii_digit(), b, c) {
            (true, b' ', _) => has_number(country, digit(a)),
            (true, b'0'..=b'9', b' ') => has_number(country, 10 + digit(a) * 10 + digit(b)),
            (true, b'0'..=b'9', b'0'..=b'9') => has_number(country, 110 + digit(a) * 100 + digit(b) * 10 + digit(c)),
            (_, b' ', _) => block(LETTERS_1, country, 0).is_some_and(|codes| codes.contains(&a)),
            (_, _, b' ') => block(LETTERS_2.as_chunks().0, country, 1).is_some_and(|codes| {
                codes.binary_search_by_key(&u16::from_be_bytes([a, b]), |code| u16::from_be_bytes(*code)).is_ok()
            }),
            _ => block(LETTERS_3.as_chunks().0, country, 2).is_some_and(|codes| {
                let key = |[a, b, c]: [u8; 3]| u32::from_be_bytes([0, a, b, c]);
                codes.binary_search_by_key(&key(self.suffix), |code| key(*code)).is_ok()
            }),
        }
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shape(..)")
    }
}

fn has_number(country: Alpha3, number: u16) -> bool {
    let ranges = block(&NUMBER_FIRST, country, 3).zip(block(&NUMBER_MORE, country, 3));
    ranges.is_some_and(|(first, more)| {
        let range = first.partition_point(|first| *first <= number).wrapping_sub(1);
        first.get(range).zip(more.get(range)).is_some_and(|(first, more)| number - first <= u16::from(*more))
    })
}

/// The part of `list` that belongs to `country`. The lists have the countries one after the other; where one begins is
/// counted from the checkpoint before it.
fn block<T>(list: &'static [T], country: Alpha3, kind: usize) -> Option<&'static [T]> {
    let counts = COUNTS.get(kind)?;
    let checkpoint = country.index() / CHECKPOINT;
    let skipped: u16 = counts.get(checkpoint * CHECKPOINT..country.index())?.iter().copied().map(u16::from).sum();
    let start = usize::from(BEFORE.get(kind)?.get(checkpoint)? + skipped);
    list.get(start..start + usize::from(*counts.get(country.index())?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::check::country::alpha3;
    use std::format;

    /// Each word of `pairs` is a code and a country.
    fn assert_membership(expected: Membership, pairs: &str) {
        for pair in pairs.split_whitespace() {
            let (text, country) = pair.split_once(':').unwrap();
            assert_eq!(in_country(text, alpha3(country).unwrap()), Ok(expected), "{pair}");
        }
    }

    #[test]
    fn shape_at_its_limits() {
        for text in "AR-C US-CA GB-ENG FR-75C JP-13 ZZ-999 AA-0".split(' ') {
            assert!(check(text).is_ok(), "{text}");
        }
        let wrong = ",U,US,US-,USCA,US_CA,US-CALI,USA-CA,U1-CA,1U-CA, US-CA,US-CA ,US-C ,US- ,US-  A,US-C-,US–CA,ÜS-A,US-É,\
                     us-zz,zz-01,--,---,-----,California";
        for text in wrong.split(',') {
            assert_eq!(check(text), Err(Code::SubdivisionFormat.into()), "{text}");
        }
    }

    #[test]
    fn small_letters_are_told_where_the_capitals_would_do() {
        let fault = Fault::fixable(Code::SubdivisionNotUppercase, Fix::Uppercase);
        for text in "us-ca Us-ca US-ca us-CA gb-eng fr-75c jp-13 hk-hcw".split(' ') {
            assert_eq!(check(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn each_kind_of_code_is_found() {
        let listed = "AR-C:ARG CU-03:CUB BG-01:BGR GB-ENG:GBR GB-ZET:GBR SI-212:SVN FR-75C:FRA FR-2A:FRA NP-P1:NPL AD-02:AND \
                      ZW-MW:ZWE US-PR:USA CN-HK:CHN";
        assert_membership(Membership::Listed, listed);
        let unknown = "SI-214:SVN SI-1:SVN SI-01:SVN AD-2:AND AD-01:AND AD-09:AND IN-ZZ:IND US-XX:USA US-001:USA GB-EAW:GBR \
                       FR-1:FRA";
        assert_membership(Membership::Unknown, unknown);
        assert_membership(Membership::OtherCountry, "CA-ON:USA PR-SJ:USA ZZ-01:USA TW-TPE:CHN");
    }

    #[test]
    fn countries_without_own_codes_stay_unverified() {
        let unverified = "US-PR:PRI PR-SJ:PRI US-CA:PRI CN-HK:HKG HK-HCW:HKG CN-MO:MAC GI-1:GIB NL-CW:CUW FR-973:GUF FI-01:ALA \
                          NO-21:SJM NO-22:SJM";
        assert_membership(Membership::NoOwnCodes, unverified);
        assert_membership(Membership::OtherCountry, "CN-HK:PRI GB-ENG:GIB US-CA:HKG ZZ-01:GIB");
    }

    #[test]
    fn countries_with_own_codes_may_use_their_code_under_another_country() {
        let listed = "CN-TW:TWN TW-TPE:TWN NL-BQ1:BES NL-BQ3:BES BQ-BO:BES US-UM:UMI FR-WF:WLF WF-UV:WLF";
        assert_membership(Membership::Listed, listed);
        assert_membership(Membership::OtherCountry, "CN-BJ:TWN NL-NH:BES US-CA:UMI");
    }

    #[test]
    fn replaced_codes_are_told_from_unknown_ones() {
        let replaced = "IN-OR:IND IN-CT:IND CN-11:CHN CN-71:CHN CZ-PR:CZE PL-MZ:POL KZ-ALA:KAZ FR-A:FRA FR-75:FRA NO-01:NOR \
                        MX-DIF:MEX CA-NF:CAN ZA-GT:ZAF";
        assert_membership(Membership::Replaced, replaced);
        assert_membership(Membership::Divided, "PH-MAG:PHL GB-NTH:GBR GH-BA:GHA LU-D:LUX");
        for (old, new) in
            [("IN-OR", "IN-OD"), ("cn-11", "CN-BJ"), ("FR-A", "FR-GES"), ("ZA-ZN", "ZA-KZN"), ("PK-TA", "PK-KP")]
        {
            assert_eq!(successor(old).as_deref(), Some(new), "{old}");
        }
        for text in ["IN-OD", "PH-MAG", "US-CA", "ZZ-01", "California", "", "IN-"] {
            assert_eq!(successor(text), None, "{text}");
        }
    }

    #[test]
    fn a_prefix_is_put_before_codes_of_the_country_only() {
        let with = |text: &str, country: &str| with_prefix(text, alpha3(country).unwrap());
        for (text, country, code) in
            [("CA", "USA", "US-CA"), ("eng", "GBR", "GB-ENG"), ("75c", "FRA", "FR-75C"), ("13", "JPN", "JP-13")]
        {
            assert_eq!(with(text, country).as_deref(), Some(code), "{text} {country}");
        }
        for (text, country) in
            [("Calif", "USA"), ("ZZ", "USA"), ("", "USA"), ("US-CA", "USA"), ("1", "JPN"), ("HCW", "HKG"), ("É", "FRA")]
        {
            assert_eq!(with(text, country), None, "{text} {country}");
        }
    }

    #[test]
    fn debug_does_not_tell_the_code() {
        assert_eq!(format!("{:?}", check("US-CA")), "Ok(Shape(..))");
    }
}
