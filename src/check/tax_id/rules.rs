//! The rules of single countries that are no sum.

use super::checksum::{digit, digits};
use super::form::Content;
use crate::Code;

/// Of the first ten digits one occurs twice or three times, and no other one more than once.
pub(super) fn germany(content: &Content) -> Result<(), Code> {
    let mut counts = [0_u8; 10];
    for digit in digits(content.bytes()).take(10) {
        if let Some(count) = counts.get_mut(digit as usize) {
            *count += 1;
        }
    }
    let repeated = counts.iter().filter(|count| **count > 1);
    let is_right = repeated.clone().count() == 1 && repeated.into_iter().all(|count| *count <= 3);
    if is_right { Ok(()) } else { Err(Code::TaxIdFormat) }
}

/// The letters that stand for the digits 0 to 9 where two persons would have the same code.
const OMOCODIA: &[u8] = b"LMNPQRSTUV";
/// The letters of the months.
const MONTHS: &[u8] = b"ABCDEHLMPRST";

/// The places of digits have a digit or a letter for one, and the date is real. Women have 40 added to the day.
pub(super) fn italy(content: &Content) -> Result<(), Code> {
    let byte = |at: usize| content.bytes().get(at).copied().unwrap_or_default();
    let digit_at = |at: usize| {
        let letter = || OMOCODIA.iter().position(|letter| *letter == byte(at));
        digit(byte(at)).or_else(|| u32::try_from(letter()?).ok()).ok_or(Code::TaxIdFormat)
    };
    let pair = |at: usize| Ok(digit_at(at)? * 10 + digit_at(at + 1)?);
    let year = pair(6)?;
    let month = MONTHS.iter().position(|letter| *letter == byte(8)).ok_or(Code::TaxIdFormat)?;
    let day = pair(9)? % 40;
    (12..15).try_for_each(|at| digit_at(at).map(drop))?;
    let days = if month == 1 && year % 4 != 0 { 28 } else { DAYS.get(month).copied().unwrap_or_default() };
    if (1..=days).contains(&day) && pair(9)? < 80 { Ok(()) } else { Err(Code::TaxIdFormat) }
}

/// The days of each month in a leap year.
const DAYS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// The check digit of the Turkish tax number: each digit is moved by its distance from the end and then weighted by a power of
/// two, and only the remainder by nine of that is added up.
pub(super) fn turkey(number: &[u8]) -> bool {
    let distances = (0_u32..number.len() as u32).rev();
    let added = digits(number).zip(distances).filter(|(_, distance)| *distance > 0).map(|(digit, distance)| {
        let moved = (digit + distance) % 10;
        let left = (moved << distance) % 9;
        if moved != 0 && left == 0 { 9 } else { left }
    });
    let sum: u32 = added.sum();
    digits(number).last() == Some((10 - sum % 10) % 10)
}

/// The digits are not the same from both ends.
pub(super) fn no_palindrome(content: &Content) -> Result<(), Code> {
    let digits = content.bytes();
    if digits.iter().eq(digits.iter().rev()) { Err(Code::TaxIdFormat) } else { Ok(()) }
}

/// Numbers that were printed as samples, and so were used by many people and withdrawn.
const SAMPLES: [&str; 3] = ["078-05-1120", "219-09-9999", "457-55-5462"];

/// The ranges from which the Social Security Administration gives out numbers. The number is written `xxx-xx-xxxx`.
pub(super) fn ssn(number: &str) -> bool {
    let never = number.starts_with("000")
        || number.starts_with("666")
        || number.starts_with('9')
        || number.ends_with("0000")
        || number.get(4..6) == Some("00");
    !never && !SAMPLES.contains(&number)
}

/// The ranges from which the Internal Revenue Service gives out numbers. The number is written `xxx-xx-xxxx`.
pub(super) fn itin(number: &str) -> bool {
    let group = number.bytes().skip(4).take(2).filter_map(digit).fold(0, |group, digit| group * 10 + digit);
    number.starts_with('9') && matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::form::read;
    use super::*;

    fn content(form: &str, text: &str) -> Content {
        read(form, false, text).unwrap().1
    }

    #[test]
    fn in_germany_one_digit_occurs_more_than_once() {
        for (number, is_right) in [
            ("12345678911", true),
            ("12345678119", true),
            ("12345678901", false),
            ("11223456781", false),
            ("11114567890", false),
        ] {
            assert_eq!(germany(&content("xxxxxxxxxxx", number)).is_ok(), is_right, "{number}");
        }
    }

    #[test]
    fn in_italy_letters_may_stand_for_digits() {
        for (code, is_right) in [
            ("RCCMNL83S18D969H", true),
            ("RCCMNLUPS18D969X", true),
            ("RCCMNL83S58D969X", true),
            ("RCCMNL83S58DVSVX", true),
            ("RCCMNL83S31D969X", false),
            ("RCCMNL83B29D969X", false),
            ("RCCMNL84B29D969X", true),
            ("RCCMNL83S81D969X", false),
            ("RCCMNL83S40D969X", false),
            ("RCCMNL83F18D969X", false),
            ("RCCMNL83S18DA69X", false),
        ] {
            assert_eq!(italy(&content("aaaaaaccaccaccca", code)).is_ok(), is_right, "{code}");
        }
    }

    #[test]
    fn palindromes_are_found() {
        assert!(no_palindrome(&content("xxxxxx", "234432")).is_err());
        assert!(no_palindrome(&content("xxxxxx", "234433")).is_ok());
    }

    #[test]
    fn the_turkish_tax_number_has_a_check_digit_of_its_own() {
        assert!(turkey(b"4540536920"));
        assert!(!turkey(b"4540536921") && !turkey(b"4540536290"));
    }
}
