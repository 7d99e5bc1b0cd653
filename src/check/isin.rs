//! # `isin`: an international securities identification number
//!
//! Checks two capital letters, nine capital letters and digits, one check digit, and that this one is right.
//! Does not check that the number is assigned. The prefix need not be a country: there are `XS`, `EU` and others.
//!
//! ```
//! use firstpass::{Code, Fix, check::isin};
//!
//! assert!(isin::check("US0378331005").is_ok());
//! assert_eq!(isin::check("US0378331006").unwrap_err().code, Code::IsinChecksum);
//! let fault = isin::check("us0378331005").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::IsinFormat, Some(Fix::Uppercase)));
//! ```
//!
//! Codes: `isin.format`, `isin.checksum`.
//!
//! Sources: ISO 6166:2021 (structure, and its check digit: modulus 10, "double-add-double").

use crate::{Code, Fault, Fix};

/// Accepts two capital letters, nine capital letters and digits, and a check digit.
///
/// # Errors
///
/// - `isin.format`: another shape; with the fix `uppercase` where capital letters are all that it needs.
/// - `isin.checksum`: the shape is right, the check digit is not.
///
/// ```
/// # use firstpass::check::isin;
/// assert!(isin::check("US037833100").is_err());
/// assert!(isin::check("US-037833100-5").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let [a, b, middle @ .., digit] = text.as_bytes() else {
        return Err(Code::IsinFormat.into());
    };
    let prefix = a.is_ascii_alphabetic() && b.is_ascii_alphabetic();
    if !prefix || middle.len() != 9 || !middle.iter().all(u8::is_ascii_alphanumeric) || !digit.is_ascii_digit() {
        return Err(Code::IsinFormat.into());
    }
    let right = sum(text).is_multiple_of(10);
    if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return Err(Fault { code: Code::IsinFormat, fix: right.then_some(Fix::Uppercase) });
    }
    if right { Ok(()) } else { Err(Code::IsinChecksum.into()) }
}

/// The sum of the digits, in which each letter stands for two of them, from A = 10 to Z = 35, and every second one from
/// the right is doubled. Of a doubled digit its own digits are added.
fn sum(text: &str) -> u32 {
    let mut sum = 0;
    let mut doubled = false;
    let mut add = |digit: u32| {
        sum += if doubled { digit * 2 / 10 + digit * 2 % 10 } else { digit };
        doubled = !doubled;
    };
    for value in text.chars().rev().filter_map(|letter| letter.to_digit(36)) {
        add(value % 10);
        if value > 9 {
            add(value / 10);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::String, vec::Vec};

    /// The check digit of eleven letters and digits, computed from the left on the number written out.
    fn check_digit(start: &str) -> u32 {
        let written: String = start.chars().map(|letter| format!("{}", letter.to_digit(36).unwrap())).collect();
        let digits: Vec<u32> = written.chars().map(|digit| digit.to_digit(10).unwrap()).collect();
        let weight = |at: usize| if (digits.len() - at) % 2 == 1 { 2 } else { 1 };
        let products: String = digits.iter().enumerate().map(|(at, digit)| format!("{}", digit * weight(at))).collect();
        let total: u32 = products.chars().map(|digit| digit.to_digit(10).unwrap()).sum();
        (1_000 - total) % 10
    }

    #[test]
    fn computed_check_digits_are_right() {
        for start in ["US037833100", "AU0000XVGZA", "GB000263494", "XS000000000", "ZZZZZZZZZZZ", "EU0A0B0C0D0"] {
            for digit in 0..10 {
                let expected = if digit == check_digit(start) { Ok(()) } else { Err(Code::IsinChecksum.into()) };
                assert_eq!(check(&format!("{start}{digit}")), expected, "{start}{digit}");
            }
        }
    }

    #[test]
    fn well_known_examples() {
        for good in ["US0378331005", "AU0000XVGZA3", "GB0002634946", "FR0000988040"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        // Letters that change places can escape the check digit: the second one stands for the first here.
        assert_eq!(check("AU0000VXGZA3"), Ok(()));
        assert_eq!(check("US0373831005"), Err(Code::IsinChecksum.into()));
    }

    #[test]
    fn other_shapes_are_told_from_wrong_check_digits() {
        for bad in [
            "",
            "US",
            "US037833100",
            "US03783310050",
            "U50378331005",
            "0S0378331005",
            "US037833100A",
            "US0378331\u{660}5",
            "US03783-1005",
            " US0378331005",
            "US 0378331005",
        ] {
            assert_eq!(check(bad), Err(Code::IsinFormat.into()), "{bad}");
        }
    }

    #[test]
    fn the_fix_is_offered_only_when_it_is_enough() {
        let fixable = Err(Fault::fixable(Code::IsinFormat, Fix::Uppercase));
        assert_eq!(check("us0378331005"), fixable);
        assert_eq!(check("AU0000xVGZA3"), fixable);
        assert_eq!(check("us0378331006"), Err(Code::IsinFormat.into()));
    }
}
