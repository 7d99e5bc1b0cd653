//! # `postal_code`: a postal code in the format of its country
//!
//! Checks that a text is written as a postal code of the country: `SW1A 1AA` in the United Kingdom, `LV-1010` in Latvia.
//! Sixty-four countries have no postal codes, and of one (North Korea) nothing is known. Does not check that a code was
//! given to a place: `99999` has the format of the United States. Codes change without notice, so packs only warn of what
//! is found here, unless the caller gives the provider's own catalogue.
//!
//! ```
//! use firstpass::{Code, check::{country, postal_code}};
//!
//! let canada = country::alpha3("CAN").unwrap();
//! assert!(postal_code::check("K1A 0B1", canada).is_ok());
//! assert_eq!(postal_code::check("k1a0b1", canada).unwrap_err().code, Code::PostalCodeFormat);
//! assert_eq!(postal_code::format("k1a0b1", canada).as_deref(), Some("K1A 0B1"));
//! ```
//!
//! Codes: `postal_code.format`, `postal_code.none_used`, `postal_code.no_known_format`.
//!
//! Sources: postcode-validator and the last CLDR with postal codes, with corrections; `rules/tables/SOURCES.md`.

use crate::check::country::Alpha3;
use crate::code::{Code, Fault, Fix};
use crate::generated::postal_codes::{OF_COUNTRY, PATTERNS, REQUIRED, STARTS};
use crate::text::is_separator;
use alloc::string::String;

/// Whether addresses of a country have postal codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Use {
    /// An address is not complete without one.
    Required,
    /// There are postal codes, and addresses without.
    Optional,
    /// There are no postal codes.
    None,
}

/// Whether addresses of a country have postal codes; `None` where that is not known.
///
/// ```
/// use firstpass::check::{country, postal_code::{self, Use}};
///
/// let usage = |alpha3| postal_code::usage(country::alpha3(alpha3).unwrap());
/// assert_eq!((usage("USA"), usage("PER"), usage("HKG")), (Some(Use::Required), Some(Use::Optional), Some(Use::None)));
/// assert_eq!(usage("PRK"), None);
/// ```
pub fn usage(country: Alpha3) -> Option<Use> {
    let is_required = REQUIRED.get(country.index() / 8).is_some_and(|byte| byte >> (country.index() % 8) & 1 == 1);
    match OF_COUNTRY.get(country.index())? {
        0 => None,
        1 => Some(Use::None),
        _ if is_required => Some(Use::Required),
        _ => Some(Use::Optional),
    }
}

/// Checks that a text is written as a postal code of a country.
///
/// # Errors
///
/// - `postal_code.format`; where only the writing differs (case, spaces, hyphens, the letters of the country before it),
///   the fix is the usual one.
/// - `postal_code.none_used` for any text in a country without postal codes.
/// - `postal_code.no_known_format` where nothing is known: the text may be right.
///
/// ```
/// use firstpass::{Code, check::{country, postal_code}};
///
/// let code = |text, alpha3| postal_code::check(text, country::alpha3(alpha3).unwrap()).err().map(|fault| fault.code);
/// assert_eq!(code("90210", "USA"), None);
/// assert_eq!(code("9021", "USA"), Some(Code::PostalCodeFormat));
/// assert_eq!(code("0000", "HKG"), Some(Code::PostalCodeNoneUsed));
/// ```
#[inline(never)]
pub fn check(text: &str, country: Alpha3) -> Result<(), Fault> {
    let pattern = pattern(country).map_err(Fault::new)?;
    let written =
        |compact: &Compact| shapes(pattern).any(|shape| compact.fit(shape, text.as_bytes(), &mut |_| {}) == Some(true));
    if Compact::of(text).is_some_and(|compact| written(&compact)) {
        return Ok(());
    }
    Err(fault(text, country))
}

#[cold]
#[inline(never)]
fn fault(text: &str, country: Alpha3) -> Fault {
    Fault { code: Code::PostalCodeFormat, fix: format(text, country).map(|_| Fix::PostalCodeFormat) }
}

/// The usual way to write a postal code, where the text differs from one in case, separators and the letters of the country
/// before it (`D-10115`) at most.
///
/// ```
/// use firstpass::check::{country, postal_code};
///
/// let format = |text, alpha3| postal_code::format(text, country::alpha3(alpha3).unwrap());
/// assert_eq!(format("sw1a1aa", "GBR").as_deref(), Some("SW1A 1AA"));
/// assert_eq!(format("D-10115", "DEU").as_deref(), Some("10115"));
/// assert_eq!(format("10115 Berlin", "DEU"), None);
/// ```
#[inline(never)]
pub fn format(text: &str, country: Alpha3) -> Option<String> {
    let pattern = pattern(country).ok()?;
    let mut compact = Compact::of(text)?;
    // The letters of cars or of ISO 3166-1, which begin alike: D, DE and DEU.
    let prefix = compact.bytes().iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let is_own = prefix <= 3 && compact.bytes().first() == country.alpha2().as_bytes().first();
    usual(pattern, compact).or_else(|| {
        compact.start = prefix;
        usual(pattern, compact).filter(|_| is_own)
    })
}

/// Letters and digits as the first shape writes them that takes them.
#[inline(never)]
fn usual(pattern: &'static [u8], compact: Compact) -> Option<String> {
    for shape in shapes(pattern) {
        let mut usual = String::new();
        if compact.fit(shape, &[], &mut |byte| usual.push(char::from(byte))).is_some() {
            return Some(usual);
        }
    }
    None
}

/// The pattern of a country's codes, or the code that tells why there is none.
#[inline]
fn pattern(country: Alpha3) -> Result<&'static [u8], Code> {
    let number = match OF_COUNTRY.get(country.index()) {
        None | Some(0) => return Err(Code::PostalCodeNoKnownFormat),
        Some(1) => return Err(Code::PostalCodeNoneUsed),
        Some(number) => usize::from(*number) - 2,
    };
    let place = |number: usize| STARTS.get(number).map_or(0, |start| usize::from(*start));
    Ok(PATTERNS.get(place(number)..place(number + 1)).unwrap_or_default())
}

fn shapes(pattern: &'static [u8]) -> impl Iterator<Item = &'static [u8]> {
    pattern.split(|byte| *byte == b'|')
}

/// The first place of a shape, without its brackets, and what follows it.
#[inline(never)]
fn place(shape: &[u8]) -> Option<(&[u8], &[u8])> {
    match shape {
        [b'[', inner @ ..] => {
            let end = inner.iter().position(|byte| *byte == b']')?;
            Some((inner.get(..end)?, inner.get(end + 1..)?))
        }
        _ => shape.split_at_checked(1),
    }
}

/// Whether a place of a shape takes a letter or digit.
#[inline(never)]
fn takes(place: &[u8], byte: u8) -> bool {
    match place {
        b"#" => byte.is_ascii_digit(),
        b"@" => byte.is_ascii_uppercase(),
        b"?" => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
        [first, b'-', last, rest @ ..] => (first..=last).contains(&&byte) || takes(rest, byte),
        [first, rest @ ..] => *first == byte || takes(rest, byte),
        [] => false,
    }
}

/// The letters and digits of a text, in capital letters.
#[derive(Clone, Copy)]
struct Compact {
    /// No shape has more letters and digits.
    bytes: [u8; 16],
    start: usize,
    end: usize,
}

impl Compact {
    /// `None` for a text that has other characters than letters, digits and separators, or too many.
    fn of(text: &str) -> Option<Self> {
        let mut compact = Self { bytes: [0; 16], start: 0, end: 0 };
        for own in text.chars().filter(|own| !is_separator(*own)) {
            *compact.bytes.get_mut(compact.end)? = u8::try_from(own).ok()?.to_ascii_uppercase();
            compact.end += 1;
        }
        Some(compact)
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether a shape takes these letters and digits, and if so, whether `text` has its separators and case too. `put` gets
    /// the usual writing, as far as it goes.
    #[inline(never)]
    fn fit(&self, mut shape: &[u8], mut text: &[u8], put: &mut dyn FnMut(u8)) -> Option<bool> {
        let mut compact = self.bytes().iter();
        let mut is_written = true;
        while let Some((own, rest)) = place(shape) {
            shape = rest;
            let byte = match own {
                b" " | b"_" => b' ',
                b"-" => b'-',
                _ => *compact.next().filter(|byte| takes(own, **byte))?,
            };
            put(byte);
            match text.split_first() {
                Some((next, after)) if *next == byte => text = after,
                _ => is_written &= own == b" ",
            }
        }
        compact.next().is_none().then_some(is_written && text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::check::country;

    fn of(alpha3: &str) -> Alpha3 {
        country::alpha3(alpha3).unwrap()
    }

    #[test]
    fn codes_as_they_are_written() {
        for (alpha3, texts) in [
            ("USA", "90210,22162-1010,22162 1010"),
            ("CAN", "K1A 0B1,K1A0B1"),
            ("GBR", "SW1A 1AA,M1 1AE,B33 8TH,CR2 6XH,DN55 1PT,EC1A 1BB,W1A 0AX,GIR 0AA,BFPO 61,SW1A1AA"),
            ("NLD", "1234 AB,1234AB"),
            ("LVA", "LV-1010,1010"),
            ("SWE", "114 55,11455,SE-114 55"),
            ("FRA", "75008,75 008"),
            ("BRA", "40301-110,40301110"),
            ("JPN", "100-0001,1000001"),
            ("IRL", "A65 F4E2,D6W XY00"),
            ("ESP", "01001,52080"),
            ("ARG", "C1070AAM,1070"),
            ("BHR", "101,1216"),
            ("LIE", "9498"),
        ] {
            for text in texts.split(',') {
                assert_eq!(check(text, of(alpha3)), Ok(()), "{text} {alpha3}");
            }
        }
    }

    #[test]
    fn codes_of_another_form_are_told() {
        for (alpha3, texts) in [
            ("USA", ",9021,902101,9021O,90210-12,SW1A 1AA"),
            ("CAN", "K1A 0B,D1A 0B1,K1A 0BO,K1A  0B1 A"),
            ("GBR", "QW1A 1AA,SW1A 1CA,SW1A 1A,1SW 1AA"),
            ("ESP", "53000,00123"),
            ("NLD", "0123 AB"),
            ("DEU", "1011,101155,ABCDE"),
        ] {
            for text in texts.split(',') {
                assert_eq!(check(text, of(alpha3)), Err(Code::PostalCodeFormat.into()), "{text} {alpha3}");
            }
        }
        assert_eq!(check("0000", of("HKG")), Err(Code::PostalCodeNoneUsed.into()));
        assert_eq!(check("0000", of("PRK")), Err(Code::PostalCodeNoKnownFormat.into()));
    }

    #[test]
    fn the_fix_gives_the_usual_writing() {
        for (alpha3, text, usual) in [
            ("GBR", "sw1a-1aa", "SW1A 1AA"),
            ("USA", "902101234", "90210-1234"),
            ("POL", "00950", "00-950"),
            ("DEU", "d-10115", "10115"),
            ("CHE", "CH 8000", "8000"),
            ("LVA", "lv1010", "LV-1010"),
            ("SWE", "SE11455", "SE-114 55"),
            ("IND", "110 001", "110001"),
            ("FLK", "fiqq1zz", "FIQQ 1ZZ"),
            ("PRT", "1000\u{2013}205", "1000-205"),
        ] {
            let country = of(alpha3);
            let fault = Fault::fixable(Code::PostalCodeFormat, Fix::PostalCodeFormat);
            assert_eq!(check(text, country), Err(fault), "{text}");
            assert_eq!(format(text, country).as_deref(), Some(usual), "{text}");
            assert_eq!(check(usual, country), Ok(()), "{usual}");
        }
        // Not the code of this country.
        assert_eq!(format("D-1010", of("AUT")), None);
        assert_eq!(format("\u{661}\u{662}", of("SAU")), None);
    }

    #[test]
    fn every_pattern_has_a_code_that_passes() {
        for country in Alpha3::all() {
            let Ok(pattern) = pattern(country) else { continue };
            for shape in shapes(pattern) {
                let mut text = String::new();
                let mut rest = shape;
                while let Some((own, after)) = place(rest) {
                    rest = after;
                    let byte = (b'-'..=b'Z').find(|byte| takes(own, *byte));
                    text.push(byte.map_or(' ', char::from));
                }
                assert_eq!(check(&text, country), Ok(()), "{text}");
                let usual = format(&text, country).unwrap();
                assert_eq!(check(&usual, country), Ok(()), "{usual}");
                assert_eq!(format(&usual, country), Some(usual));
            }
        }
        assert_eq!(Alpha3::all().filter(|country| usage(*country) == Some(Use::None)).count(), 64);
    }
}
