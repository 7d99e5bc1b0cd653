//! # `phone_digits`: a phone number as a JSON integer, without its plus
//!
//! Checks 7 to 15 digits, as in `14155552671`. An integer has no leading zero, so it begins with a calling code or with
//! nothing that the digits show.
//! Does not check that the calling code is assigned or that the number fits its country's plan.
//!
//! ```
//! use firstpass::{Code, Fault, Fix, check::phone_digits};
//!
//! assert!(phone_digits::check(14_155_552_671).is_ok());
//! assert_eq!(phone_digits::check(555).unwrap_err(), Fault::new(Code::PhoneDigits));
//! assert_eq!(phone_digits::of_text("14155552671"), Fault::fixable(Code::NumberAsText, Fix::Number));
//! ```
//!
//! Codes: `phone.digits`, `number.as_text`.
//!
//! Sources: ITU-T E.164 (11/2010); S3:31; reading A-7.

use crate::check::{fix, phone};
use crate::{Code, Fault, Fix, text};

/// The smallest and the largest number of 7 to 15 digits. The largest is below 2^53.
const MIN: i64 = 1_000_000;
const MAX: i64 = 999_999_999_999_999;

/// Accepts an integer of 7 to 15 digits.
///
/// # Errors
///
/// `phone.digits`.
///
/// ```
/// # use firstpass::check::phone_digits;
/// assert!(phone_digits::check(999_999).is_err());
/// assert!(phone_digits::check(-14_155_552_671).is_err());
/// ```
pub fn check(value: i64) -> Result<(), Fault> {
    if (MIN..=MAX).contains(&value) { Ok(()) } else { Err(Code::PhoneDigits.into()) }
}

/// What is wrong with a text that stands in the place of the integer.
///
/// - `number.as_text`: 7 to 15 digits, the first of them not 0; with the fix `number`.
/// - `phone.digits`: anything else; with the fix `number` where only a plus in front and separators have to go. A number
///   that is written like `+44 (0)20` has none, because that zero is not dialled from abroad.
///
/// ```
/// # use firstpass::{Code, Fault, Fix, check::phone_digits};
/// assert_eq!(phone_digits::of_text("+1 415-555-2671"), Fault::fixable(Code::PhoneDigits, Fix::Number));
/// assert_eq!(phone_digits::of_text("+44 (0)20 7946 0018"), Fault::new(Code::PhoneDigits));
/// assert_eq!(phone_digits::of_text("call me"), Fault::new(Code::PhoneDigits));
/// ```
pub fn of_text(text: &str) -> Fault {
    if matches!(text.len(), 7..=15) && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Fault::fixable(Code::NumberAsText, Fix::Number);
    }
    let certain = match phone::check(text::trim(text)) {
        Ok(()) => true,
        Err(Fault { code: Code::PhoneSeparators, fix }) => fix.is_some(),
        Err(Fault { code: Code::PhoneNoPlus, .. }) => !text.contains("(0)"),
        Err(_) => false,
    };
    Fault { code: Code::PhoneDigits, fix: (certain && fix::apply(Fix::Number, text).is_some()).then_some(Fix::Number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_to_fifteen_digits_pass() {
        for good in [1_000_000, 9_999_999, 14_155_552_671, 4_294_967_296, 999_999_999_999_999] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [i64::MIN, -14_155_552_671, -1, 0, 999_999, 1_000_000_000_000_000, i64::MAX] {
            assert_eq!(check(bad), Err(Code::PhoneDigits.into()), "{bad}");
        }
    }

    #[test]
    fn texts_are_told_by_what_it_takes_to_make_them_numbers() {
        for text in ["1234567", "14155552671", "123456789012345"] {
            assert_eq!(of_text(text), Fault::fixable(Code::NumberAsText, Fix::Number), "{text}");
        }
        for text in ["+14155552671", "+1 415 555 2671", "(+1) 415-555.2671", "370 624 515 141", " 14155552671\t"] {
            assert_eq!(of_text(text), Fault::fixable(Code::PhoneDigits, Fix::Number), "{text}");
        }
        for text in [
            "",
            " ",
            "123456",
            "0123456",
            "1234567890123456",
            "+0123456789",
            "0014155552671",
            "+44 (0)20 7946 0018",
            "44 (0)20 7946 0018",
            "1415+5552671",
            "++14155552671",
            "1.4155552671e10",
            "-14155552671a",
            "\u{661}\u{662}\u{663}\u{664}\u{665}\u{666}\u{667}",
            "call me",
        ] {
            assert_eq!(of_text(text), Fault::new(Code::PhoneDigits), "{text}");
        }
    }
}
