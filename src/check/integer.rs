//! # `integer`: a whole number, judged on the decimal text of a JSON number
//!
//! Checks that the value is whole and lies within ±(2^53 − 1), so that every reader of JSON sees the same number.
//! Never goes through binary floating point: `1e-400` is a fraction and `9007199254740993` is too large.
//! Does not check limits of its own; those are the pack's.
//!
//! ```
//! use firstpass::{Code, check::integer};
//!
//! assert_eq!(integer::parse("5000").unwrap().value, 5000);
//! assert_eq!(integer::parse("25e2").unwrap().notation().unwrap_err().code, Code::NumberNotation);
//! assert_eq!(integer::parse("3400.5").unwrap_err().code, Code::NumberFraction);
//! ```
//!
//! Codes: `number.fraction`, `number.notation`, `number.too_large`, and `type` for a text that is no JSON number.
//!
//! Sources: RFC 8259 section 6 (numbers and their range); S4:100, S4:323; reading A-20; decision D-9.

use crate::{Code, Fault};
use core::fmt;

/// The largest integer that every reader of JSON keeps exactly: 2^53 − 1.
pub const MAX: i64 = 9_007_199_254_740_991;

/// A whole number and how it was written.
///
/// Its `Debug` form does not tell the number, because reports and logs repeat nothing of the customer's data.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Integer {
    /// The value, within ±[`MAX`].
    pub value: i64,
    /// Whether it was written as plain digits, with at most a minus sign before a value other than 0.
    pub plain: bool,
}

impl Integer {
    /// Accepts a number that was written plainly. Some decoders refuse `42.0`, `25e2` and `-0`.
    ///
    /// # Errors
    ///
    /// `number.notation`.
    ///
    /// ```
    /// # use firstpass::check::integer;
    /// assert!(integer::parse("42").unwrap().notation().is_ok());
    /// assert!(integer::parse("42.0").unwrap().notation().is_err());
    /// ```
    pub fn notation(self) -> Result<(), Fault> {
        if self.plain { Ok(()) } else { Err(Code::NumberNotation.into()) }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Integer(..)")
    }
}

/// Reads the text of a JSON number that is whole.
///
/// # Errors
///
/// `number.fraction` for a value that is not whole; `number.too_large` beyond ±[`MAX`]; `type` for a text that is no
/// JSON number.
///
/// ```
/// # use firstpass::{Code, check::integer};
/// assert_eq!(integer::parse("42.00").unwrap().value, 42);
/// assert_eq!(integer::parse("1e999999999").unwrap_err().code, Code::NumberTooLarge);
/// ```
pub fn parse(text: &str) -> Result<Integer, Fault> {
    if let Some(value) = plain_digits(text.as_bytes()) {
        return Ok(Integer { value, plain: true });
    }
    let (negative, magnitude) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        all => (false, all),
    };
    let number = split(magnitude).ok_or(Code::Type)?;
    let value = number.value()?;
    let plain = number.exponent.is_none() && number.fraction.is_empty() && !(negative && value == 0);
    Ok(Integer { value: if negative { -value } else { value }, plain })
}

/// A number of up to fifteen digits, which is how nearly all integers are written.
fn plain_digits(digits: &[u8]) -> Option<i64> {
    if !matches!((digits, digits.len()), ([b'1'..=b'9', ..], 1..=15)) {
        return None;
    }
    digits.iter().try_fold(0, |value, digit| digit.is_ascii_digit().then(|| value * 10 + i64::from(digit - b'0')))
}

/// The parts of a number without its sign: `whole.fraction` times ten to the power of `exponent`.
struct Parts<'t> {
    whole: &'t [u8],
    fraction: &'t [u8],
    exponent: Option<i64>,
}

impl Parts<'_> {
    fn value(&self) -> Result<i64, Fault> {
        // The value is 0.d1 d2 d3 … times ten to the power of `places`, without the zeros at either end of the digits.
        let digits = || self.whole.iter().chain(self.fraction);
        let Some(leading) = digits().position(|&digit| digit != b'0') else {
            return Ok(0);
        };
        let trailing = digits().rev().take_while(|&&digit| digit == b'0').count();
        let length = self.whole.len() + self.fraction.len();
        let significant = length.saturating_sub(leading).saturating_sub(trailing);
        let places = count(self.whole.len()).saturating_sub(count(leading)).saturating_add(self.exponent.unwrap_or(0));
        if places < count(significant) {
            return Err(Code::NumberFraction.into());
        }
        if places > 16 {
            return Err(Code::NumberTooLarge.into());
        }
        // Sixteen digits at most: this fits.
        let mut value = 0_i64;
        for &digit in digits().skip(leading).take(significant) {
            value = value * 10 + i64::from(digit - b'0');
        }
        for _ in count(significant)..places {
            value *= 10;
        }
        if value > MAX { Err(Code::NumberTooLarge.into()) } else { Ok(value) }
    }
}

/// A count of digits as a signed number. A text is shorter than `i64::MAX`, so the conversion never saturates.
fn count(digits: usize) -> i64 {
    i64::try_from(digits).unwrap_or(i64::MAX)
}

fn split(bytes: &[u8]) -> Option<Parts<'_>> {
    let (whole, rest) = leading_digits(bytes);
    if whole.is_empty() || (whole.len() > 1 && whole.first() == Some(&b'0')) {
        return None;
    }
    let (fraction, rest) = match rest {
        [b'.', rest @ ..] => match leading_digits(rest) {
            ([], _) => return None,
            parts => parts,
        },
        _ => (&[][..], rest),
    };
    let exponent = match rest {
        [] => None,
        [b'e' | b'E', b'-', digits @ ..] => Some(-exponent(digits)?),
        [b'e' | b'E', b'+', digits @ ..] | [b'e' | b'E', digits @ ..] => Some(exponent(digits)?),
        _ => return None,
    };
    Some(Parts { whole, fraction, exponent })
}

fn leading_digits(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    bytes.split_at_checked(end).unwrap_or((bytes, &[]))
}

/// The exponent, cut at a size that no text can balance with its digits.
fn exponent(digits: &[u8]) -> Option<i64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(
        digits.iter().fold(0_i64, |sum, &digit| {
            sum.saturating_mul(10).saturating_add(i64::from(digit - b'0')).min(i64::MAX / 16)
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_integers_keep_their_value() {
        for (text, value) in [("0", 0), ("42", 42), ("-7", -7), ("9007199254740991", MAX), ("-9007199254740991", -MAX)]
        {
            assert_eq!(parse(text), Ok(Integer { value, plain: true }), "{text}");
        }
    }

    #[test]
    fn other_notations_of_an_integer_keep_it_too() {
        let cases = [
            ("42.0", 42),
            ("25e2", 2500),
            ("2.5e3", 2500),
            ("-0", 0),
            ("-0.0e5", 0),
            ("100e-2", 1),
            ("0e999999999999", 0),
            ("0.001e3", 1),
            ("1E+2", 100),
            ("9.007199254740991e15", MAX),
            ("1e-0", 1),
            ("0.0000000000000000000042e22", 42),
            ("42000000000000000000000e-21", 42),
        ];
        for (text, value) in cases {
            assert_eq!(parse(text), Ok(Integer { value, plain: false }), "{text}");
        }
    }

    #[test]
    fn fractions_and_large_numbers_are_refused() {
        for text in [
            "0.5",
            "3400.5",
            "1e-1",
            "1e-999999999999999999999",
            "9007199254740992.5",
            "42.0000000000000000000000001",
            "105e-2",
        ] {
            assert_eq!(parse(text), Err(Code::NumberFraction.into()), "{text}");
        }
        for text in [
            "9007199254740992",
            "-9007199254740992",
            "1e16",
            "1e999999999",
            "1e99999999999999999999999",
            "123456789012345678901",
        ] {
            assert_eq!(parse(text), Err(Code::NumberTooLarge.into()), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_no_number_is_of_the_wrong_type() {
        for text in [
            "", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x10", "NaN", "1_000", " 1", "1 ", "--1", "1e5.0", "\u{661}",
        ] {
            assert_eq!(parse(text), Err(Code::Type.into()), "{text}");
        }
    }
}
