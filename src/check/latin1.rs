//! # `latin1`: text in the Latin letters of Western Europe
//!
//! Checks that every character lies between space and tilde or is one of the accented letters of ISO 8859-1, U+00C0 to
//! U+00FF; the signs × (U+00D7) and ÷ (U+00F7) among those are no letters. Signs below them, such as `¿` and `º`, line
//! breaks and the letters of other languages that are written in Latin script (`ł`, `ő`, `ş`) are outside.
//! Does not look for letters that are written as a base letter and a combining accent; those are outside.
//!
//! ```
//! use firstpass::{Code, check::latin1};
//!
//! assert!(latin1::check("José Nuñez").is_ok());
//! assert_eq!(latin1::check("Łukasz").unwrap_err().code, Code::TextNotLatin1);
//! ```
//!
//! Codes: `text.not_latin1`.
//!
//! Sources: ISO/IEC 8859-1:1998 (the letters); the key `outside` in `rules/README.md`.

use crate::{Code, Fault, text};

/// Accepts text of the set.
///
/// # Errors
///
/// `text.not_latin1`.
///
/// ```
/// # use firstpass::check::latin1;
/// assert!(latin1::check("Straße 5, Zürich").is_ok());
/// assert!(latin1::check("Ulica Żytnia").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if is_latin1(text) { Ok(()) } else { Err(Code::TextNotLatin1.into()) }
}

/// Whether every character is in the set; so is the empty text.
///
/// ```
/// # use firstpass::check::latin1;
/// assert!(latin1::is_latin1("Ångström"));
/// assert!(!latin1::is_latin1("3 × 4"));
/// ```
pub fn is_latin1(text: &str) -> bool {
    text::is_printable_ascii(text) || text.chars().all(|c| matches!(c, ' '..='~') || is_accented(c))
}

fn is_accented(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{FF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn the_set_is_as_stated() {
        for c in '\0'..='\u{2FF}' {
            let number = u32::from(c);
            let inside = (0x20..=0x7E).contains(&number) || (0xC0..=0xFF).contains(&number) && !matches!(c, '×' | '÷');
            assert_eq!(is_latin1(&String::from(c)), inside, "U+{number:04X}");
        }
        for c in ['\u{1FF}', '\u{3A9}', '\u{20AC}', '\u{FF21}', '\u{1F600}', char::MAX] {
            assert!(!is_latin1(&String::from(c)));
        }
    }

    #[test]
    fn one_character_decides() {
        assert_eq!(check(""), Ok(()));
        assert_eq!(check("Señor Müller-Ibáñez, 3"), Ok(()));
        for bad in ["Señor Müller-Ibáñez, 3º", "O\u{2019}Neil", "Jose\u{301}", "a\nb", "a\u{A0}b", "abcdefgh\u{7F}"]
        {
            assert_eq!(check(bad), Err(Code::TextNotLatin1.into()), "{bad:?}");
        }
    }
}
