//! # `phone`: a phone number in E.164 format
//!
//! Checks `+`, a first digit from 1 to 9 and 7 to 15 digits in all, as in `+14155552671`.
//! Does not check that the calling code is assigned or that the number fits its country's plan.
//!
//! ```
//! use firstpass::{Code, Fix, check::phone};
//!
//! assert!(phone::check("+14155552671").is_ok());
//! let fault = phone::check("+1 (415) 555-2671").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::PhoneSeparators, Some(Fix::StripSeparators)));
//! assert_eq!(phone::check("(415) 555-2671").unwrap_err().code, Code::PhoneNoPlus);
//! ```
//!
//! Codes: `phone.format`, `phone.no_plus`, `phone.separators`.
//!
//! Sources: ITU-T E.164 (11/2010); S4:28, S4:322; reading A-46.

use crate::{Code, Fault, Fix, text};
use alloc::string::String;

/// Accepts `+` and 7 to 15 digits, the first of them not 0.
///
/// # Errors
///
/// - `phone.separators`: right without its spaces, hyphens, dots, slashes or parentheses; with the fix
///   `strip_separators`, unless it has a `(0)`, because that digit is not dialled from abroad.
/// - `phone.no_plus`: digits and separators only.
/// - `phone.format`: anything else.
///
/// ```
/// # use firstpass::{Code, check::phone};
/// assert!(phone::check("+442079460018").is_ok());
/// assert_eq!(phone::check("+44 (0)20 7946 0018").unwrap_err().fix, None);
/// assert_eq!(phone::check("+0442079460018").unwrap_err().code, Code::PhoneFormat);
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if is_e164(text) {
        return Ok(());
    }
    Err(explain(text))
}

/// The number without its separators, if that is a number in E.164 format and no digit of it is in doubt.
///
/// ```
/// # use firstpass::check::phone;
/// assert_eq!(phone::strip_separators("+1 415-555-2671").as_deref(), Some("+14155552671"));
/// assert_eq!(phone::strip_separators("+44 (0)20 7946 0018"), None);
/// ```
pub fn strip_separators(text: &str) -> Option<String> {
    let stripped: String = text.chars().filter(|&c| !is_separator(c)).collect();
    (is_e164(&stripped) && !has_trunk_prefix(text)).then_some(stripped)
}

/// The digits of a number that has nothing but digits and separators.
pub(crate) fn digits(text: &str) -> Option<String> {
    text.chars().filter(|&c| !is_separator(c)).map(|c| c.is_ascii_digit().then_some(c)).collect()
}

fn is_e164(text: &str) -> bool {
    let [b'+', digits @ ..] = text.as_bytes() else {
        return false;
    };
    matches!(digits.len(), 7..=15) && digits.first() != Some(&b'0') && digits.iter().all(u8::is_ascii_digit)
}

/// Says what is wrong with a text that is not in E.164 format. Counts, so that a refusal allocates nothing either.
#[cold]
fn explain(text: &str) -> Fault {
    let mut digits = 0_usize;
    let mut first = None;
    let mut plus = false;
    for c in text.chars() {
        match c {
            '0'..='9' => {
                digits = digits.saturating_add(1);
                first = first.or(Some(c));
            }
            '+' if digits == 0 && !plus => plus = true,
            _ if is_separator(c) => {}
            _ => return Code::PhoneFormat.into(),
        }
    }
    match (plus, first) {
        (false, Some(_)) => Code::PhoneNoPlus.into(),
        (true, Some('1'..='9')) if matches!(digits, 7..=15) => {
            Fault { code: Code::PhoneSeparators, fix: (!has_trunk_prefix(text)).then_some(Fix::StripSeparators) }
        }
        _ => Code::PhoneFormat.into(),
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '(' | ')') || text::is_separator(c)
}

/// Whether the number is written like `+44 (0)20`, where the zero belongs to the national form only.
fn has_trunk_prefix(text: &str) -> bool {
    text.as_bytes().array_windows().any(|window| window == b"(0)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_to_fifteen_digits_pass() {
        for good in ["+1234567", "+123456789012345", "+998901234567"] {
            assert_eq!(check(good), Ok(()));
        }
        for bad in ["", "+", "+123456", "+1234567890123456", "+0123456789", "++14155552671", "+1415555267a", "call me"]
        {
            assert_eq!(check(bad), Err(Code::PhoneFormat.into()), "{bad}");
        }
        for bad in ["+1 415 555 2671 ext 5", "+\u{661}\u{662}\u{663}4567890", "+1 2", "1415+5552671"] {
            assert_eq!(check(bad), Err(Code::PhoneFormat.into()), "{bad}");
        }
    }

    #[test]
    fn separators_are_told_from_other_faults() {
        for text in ["+1 4155552671", "+1\u{A0}415/555.2671", "(+1) 415\u{2011}555-2671", "+14155552671 "] {
            assert_eq!(check(text), Err(Fault::fixable(Code::PhoneSeparators, Fix::StripSeparators)), "{text}");
            assert_eq!(strip_separators(text).as_deref(), Some("+14155552671"));
        }
        for text in ["4155552671", "(415) 555-2671", "0014155552671", "1"] {
            assert_eq!(check(text), Err(Code::PhoneNoPlus.into()), "{text}");
        }
    }
}
