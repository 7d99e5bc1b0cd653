//! # `lei`: a legal entity identifier
//!
//! Checks 18 capital letters and digits, two check digits, and that these are right.
//! Does not check that the identifier is registered or still in use. The issuer's prefix, the two zeros that were once
//! reserved after it and whether the check digits lie between 02 and 98 are not looked at.
//!
//! ```
//! use firstpass::{Code, Fix, check::lei};
//!
//! assert!(lei::check("506700GE1G29325QX363").is_ok());
//! assert_eq!(lei::check("506700GE1G29325QX364").unwrap_err().code, Code::LeiChecksum);
//! let fault = lei::check("506700ge1g29325qx363").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::LeiFormat, Some(Fix::Uppercase)));
//! ```
//!
//! Codes: `lei.format`, `lei.checksum`.
//!
//! Sources: ISO 17442-1:2020 section 5 (structure); ISO/IEC 7064:2003 (MOD 97-10). The example is the identifier of the
//! foundation that keeps the register.

use crate::{Code, Fault, Fix};

/// Accepts 18 capital letters and digits and two check digits.
///
/// # Errors
///
/// - `lei.format`: another shape; with the fix `uppercase` where capital letters are all that it needs.
/// - `lei.checksum`: the shape is right, the check digits are not.
///
/// ```
/// # use firstpass::check::lei;
/// assert!(lei::check("506700GE1G29325QX36").is_err());
/// assert!(lei::check("5067 00GE 1G29 325Q X363").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let check_digits = bytes.last_chunk::<2>().is_some_and(|digits| digits.iter().all(u8::is_ascii_digit));
    if bytes.len() != 20 || !check_digits || !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return Err(Code::LeiFormat.into());
    }
    let right = remainder(text) == 1;
    if bytes.iter().any(u8::is_ascii_lowercase) {
        return Err(Fault { code: Code::LeiFormat, fix: right.then_some(Fix::Uppercase) });
    }
    if right { Ok(()) } else { Err(Code::LeiChecksum.into()) }
}

/// The remainder by 97 of the number that results when each letter stands for two digits, from A = 10 to Z = 35.
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|letter| letter.to_digit(36)).fold(0, |rest, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::String};

    /// The check digits of 18 letters and digits, by the long division of the standard's text: the whole number is
    /// written out, two zeros are appended, and what is left of 98 is the answer.
    fn check_digits(start: &str) -> String {
        let mut digits = String::new();
        for letter in start.chars() {
            match letter {
                'A'..='Z' => digits.push_str(&format!("{}", u32::from(letter) - u32::from('A') + 10)),
                digit => digits.push(digit),
            }
        }
        digits.push_str("00");
        let mut rest = 0_u64;
        for part in digits.as_bytes().chunks(9) {
            for digit in part {
                rest = rest * 10 + u64::from(digit - b'0');
            }
            rest %= 97;
        }
        format!("{:02}", 98 - rest)
    }

    #[test]
    fn computed_check_digits_are_right() {
        for start in ["506700GE1G29325QX3", "00000000000000000A", "ZZZZZZZZZZZZZZZZZZ", "A1B2C3D4E5F6G7H8I9"] {
            let digits = check_digits(start);
            for other in 0..100 {
                let other = format!("{other:02}");
                // Two numbers of two digits that differ by 97 cannot be told apart.
                let same = digits.parse::<i32>().unwrap() % 97 == other.parse::<i32>().unwrap() % 97;
                let expected = if same { Ok(()) } else { Err(Code::LeiChecksum.into()) };
                assert_eq!(check(&format!("{start}{other}")), expected, "{start}{other}");
            }
        }
    }

    #[test]
    fn other_shapes_are_told_from_wrong_check_digits() {
        for bad in [
            "",
            "506700GE1G29325QX36",
            "506700GE1G29325QX3630",
            "506700GE1G29325QX3A3",
            "506700GE1G29325QX3\u{663}",
            "506700GE1G29325Q-363",
            " 506700GE1G29325QX363",
            "5067 00GE 1G29 325Q X363",
            "506700GE1G29325QX3\u{C9}",
        ] {
            assert_eq!(check(bad), Err(Code::LeiFormat.into()), "{bad}");
        }
    }

    #[test]
    fn the_fix_is_offered_only_when_it_is_enough() {
        let fixable = Err(Fault::fixable(Code::LeiFormat, Fix::Uppercase));
        assert_eq!(check("506700ge1g29325qx363"), fixable);
        assert_eq!(check("506700GE1G29325Qx363"), fixable);
        assert_eq!(check("506700ge1g29325qx364"), Err(Code::LeiFormat.into()));
    }
}
