//! # `ascii`: text in ASCII letters
//!
//! Checks that no character is outside ASCII. Accented letters are refused; [`ascii_punctuation`] repairs only
//! apostrophes, quotation marks, dashes and no-break spaces, because those change nothing but the typography.
//! Does not check control characters.
//!
//! ```
//! use firstpass::{Code, Fix, check::ascii};
//!
//! assert!(ascii::check("O'Neil").is_ok());
//! assert_eq!(ascii::check("O\u{2019}Neil").unwrap_err().fix, Some(Fix::AsciiPunctuation));
//! assert_eq!(ascii::check("Jos\u{E9}").unwrap_err().fix, None);
//! ```
//!
//! Codes: `text.not_ascii`.
//!
//! Sources: S4:17, S4:20, S4:320, S4:345, S4:565; readings A-11, A-12.

use crate::{Code, Fault, Fix, text};
use alloc::string::String;

/// Accepts text of ASCII characters only.
///
/// # Errors
///
/// `text.not_ascii`; with the fix `ascii_punctuation` when that makes the text ASCII.
///
/// ```
/// # use firstpass::{Code, check::ascii};
/// assert!(ascii::check("Maria").is_ok());
/// assert_eq!(ascii::check("Mar\u{ED}a").unwrap_err().code, Code::TextNotAscii);
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if text.is_ascii() {
        return Ok(());
    }
    let repairable = text.chars().all(|c| c.is_ascii() || text::plain_form(c).is_some());
    Err(Fault { code: Code::TextNotAscii, fix: repairable.then_some(Fix::AsciiPunctuation) })
}

/// The text with typographic apostrophes, quotation marks, dashes and no-break spaces in their ASCII form. All other
/// characters stay.
///
/// ```
/// # use firstpass::check::ascii;
/// assert_eq!(ascii::ascii_punctuation("D\u{2019}Arc\u{2013}Jos\u{E9}"), "D'Arc-Jos\u{E9}");
/// ```
pub fn ascii_punctuation(text: &str) -> String {
    text.chars().map(|c| text::plain_form(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fix_is_offered_only_when_it_is_enough() {
        let fix = |text: &str| check(text).err().and_then(|fault| fault.fix);
        for text in ["a\u{A0}b", "\u{201C}a\u{201D}", "a\u{2014}b", "a\u{2BC}b", "\u{AB}a\u{BB}"] {
            assert_eq!(fix(text), Some(Fix::AsciiPunctuation), "{text}");
            assert_eq!(check(&ascii_punctuation(text)), Ok(()));
        }
        for text in ["\u{E9}", "D\u{2019}Arc Jos\u{E9}", "\u{4E2D}", "a\u{200B}"] {
            assert_eq!(check(text), Err(Code::TextNotAscii.into()), "{text}");
        }
        assert_eq!(check(""), Ok(()));
    }
}
