//! What is asked of a number besides its form: the date in it, its first characters, its check characters.
//!
//! The generator writes what the table says of a form as steps between spaces; [`check`] goes through them. A step is a
//! letter and what belongs to it. Places and weights are digits of base 36.
//!
//! | step | asks |
//! |---|---|
//! | `D04` `M025` | nothing yet: what may have been added to the day and the month, in tens |
//! | `T` | the date is real |
//! | `P1AB,C` `N1AB` | at place 1 stands one of these, none of these |
//! | `Q` | not all digits are the same |
//! | `Axyz…` | nothing yet: the values of the letters in sums |
//! | `W1987:0123` | the check character at place 1, counted from the end, is that of the weighted sum |
//! | `V1987:0123` | the same where the step before it left that open |
//! | `F9` `L0` | the Luhn sum of the first 9, of the last digits (0: of all) |
//! | `H0` | Verhoeff, without the character at this place from the end |
//! | `I` | ISO 7064 mod 11,10 |
//! | `R2=97` `R2-97,2` | the last 2 digits are the remainder by 97, or what is left to it, behind a 2 |
//! | `O` | the sum by odd and even places |
//! | `Zg` | a rule of `rules.rs` |
//! | `Us` | nothing here: the range of [`is_issued`] |

use super::form::{Content, cut};
use super::rules;
use crate::date::days_in_month;
use crate::{Code, Fault};

/// Goes through the steps.
pub(super) fn check(steps: &str, content: &Content) -> Result<(), Fault> {
    let bytes = content.bytes();
    let (mut days, mut months, mut letters) = ("0", "0", "");
    let mut is_open = false;
    // Many sums of nothing but zeros are right.
    is_formed(bytes.iter().any(|byte| *byte != b'0'))?;
    let mut steps = steps;
    while !steps.is_empty() {
        let (step, next) = cut(steps, b' ');
        steps = next;
        let (kind, rest) = split_first(step);
        let (place, parameter) = split_first(rest);
        let place = number(place);
        let fault = match kind {
            "D" => keep(&mut days, rest),
            "M" => keep(&mut months, rest),
            "A" => keep(&mut letters, rest),
            "T" => is_formed(has_date(content, days, months)),
            "P" | "N" => {
                let at = bytes.get((place as usize).wrapping_sub(1)..).unwrap_or_default();
                is_formed(begins_with_one(at, parameter) == (kind == "P"))
            }
            "Q" => is_formed(bytes.iter().any(|byte| Some(byte) != bytes.first())),
            "Z" => match rest {
                "g" => rules::germany(content),
                "i" => rules::italy(content),
                "t" => sums_up(rules::turkey(bytes)),
                _ => rules::no_palindrome(content),
            },
            "W" | "V" => {
                if kind == "V" && !is_open {
                    continue;
                }
                let (weights, gives) = cut(parameter, b':');
                let sum = sum(bytes, place as usize, weights, letters);
                let given = gives.as_bytes().get(sum as usize % gives.len().max(1)).copied();
                is_open = given == Some(b'*');
                let own = bytes.iter().rev().nth((place as usize).wrapping_sub(1)).copied();
                sums_up(is_open || given == own)
            }
            "F" => sums_up(luhn(bytes, 0, place as usize)),
            "L" => {
                let count = digits(bytes).count();
                let skipped = if place == 0 { 0 } else { count.saturating_sub(place as usize) };
                sums_up(luhn(bytes, skipped, count))
            }
            "H" => sums_up(verhoeff(bytes, place as usize)),
            "I" => sums_up(iso_7064_mod_11_10(bytes)),
            "R" => sums_up(remainder(bytes, place as usize, parameter)),
            "O" => sums_up(odd_even(bytes)),
            _ => Ok(()),
        };
        fault?;
    }
    Ok(())
}

/// The first character, and what is behind it.
#[inline(never)]
fn split_first(text: &str) -> (&str, &str) {
    text.split_at_checked(1).unwrap_or_default()
}

/// Whether one of the words between commas stands at the start.
fn begins_with_one(bytes: &[u8], mut words: &str) -> bool {
    while !words.is_empty() {
        let (word, rest) = cut(words, b',');
        if bytes.starts_with(word.as_bytes()) {
            return true;
        }
        words = rest;
    }
    false
}

/// Takes over what later steps need.
fn keep<'s>(own: &mut &'s str, value: &'s str) -> Result<(), Code> {
    *own = value;
    Ok(())
}

fn is_formed(is_right: bool) -> Result<(), Code> {
    if is_right { Ok(()) } else { Err(Code::TaxIdFormat) }
}

fn sums_up(is_right: bool) -> Result<(), Code> {
    if is_right { Ok(()) } else { Err(Code::TaxIdChecksum) }
}

/// Whether the authority gives out such a number, which is written as the form says. `None` where no ranges are known.
pub(super) fn is_issued(steps: &str, number: &str) -> Option<bool> {
    match steps {
        "Us" => Some(rules::ssn(number)),
        "Ui" => Some(rules::itin(number)),
        _ => None,
    }
}

/// A digit of base 36.
fn number(text: &str) -> u32 {
    text.chars().next().and_then(|letter| letter.to_digit(36)).unwrap_or_default()
}

pub(super) fn digit(byte: u8) -> Option<u32> {
    char::from(byte).to_digit(10)
}

pub(super) fn digits(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.iter().filter_map(|byte| digit(*byte))
}

/// Whether the date in the number is real, when one of these tens is taken from the day and the month. The century is not
/// read, so 29 February is real in every year that has one in some century.
fn has_date(content: &Content, days: &str, months: &str) -> bool {
    let without = |value: u8, tens: &str, most: u8| {
        let mut left = tens.bytes().filter_map(|ten| value.checked_sub(ten.wrapping_sub(b'0').wrapping_mul(10)));
        left.find(|left| (1..=most).contains(left))
    };
    let year = match content.year_digits {
        4 if !(1800..2200).contains(&content.year) => return false,
        4 => content.year,
        // Without the first digit: from 1800 on.
        3 if content.year >= 800 => 1000 + content.year,
        _ => 2000 + content.year,
    };
    let month = without(content.month, months, 12);
    month.is_some_and(|month| without(content.day, days, days_in_month(year, month)).is_some())
}

/// The characters but the one at a place counted from the end, times the weights, which stand above the last ones.
fn sum(bytes: &[u8], place: usize, weights: &str, letters: &str) -> u32 {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' if letters.is_empty() => u32::from(byte - b'A') + 10,
        b'A'..=b'Z' => letters.get(usize::from(byte - b'A')..).map_or(0, number),
        _ => 0,
    };
    let others = bytes.iter().rev().zip(1..).filter(|(_, at)| *at != place).map(|(byte, _)| value(*byte));
    weights.chars().rev().zip(others).map(|(weight, value)| weight.to_digit(36).unwrap_or_default() * value).sum()
}

/// The Luhn sum of the digits from one place to another, counted from the start: every second one from the end is doubled.
fn luhn(bytes: &[u8], from: usize, to: usize) -> bool {
    let doubled = |digit: u32| digit * 2 - if digit > 4 { 9 } else { 0 };
    let summed = digits(bytes).zip(0..to).skip(from);
    let sum: u32 = summed.map(|(digit, at)| if (to - at).is_multiple_of(2) { doubled(digit) } else { digit }).sum();
    sum.is_multiple_of(10)
}

/// J. Verhoeff, Error Detecting Decimal Codes (1969): the product of the permuted digits in the group of symmetries of a
/// pentagon is its neutral element.
fn verhoeff(bytes: &[u8], left_out: usize) -> bool {
    const PERMUTATION: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let permuted = |digit: u32, times: usize| {
        (0..times % 8).fold(digit, |digit, _| PERMUTATION.get(digit as usize).copied().unwrap_or_default())
    };
    let product = |one: u32, two: u32| match (one < 5, two < 5) {
        (true, true) => (one + two) % 5,
        (true, false) => 5 + (one + two) % 5,
        (false, true) => 5 + (one - two) % 5,
        (false, false) => (one + 5 - two) % 5,
    };
    let kept = bytes.iter().rev().zip(1..).filter(|(_, at)| *at != left_out).filter_map(|(byte, _)| digit(*byte));
    kept.zip(0..).fold(0, |before, (digit, times)| product(before, permuted(digit, times))) == 0
}

/// ISO 7064, mod 11,10.
fn iso_7064_mod_11_10(bytes: &[u8]) -> bool {
    let Some((last, others)) = bytes.split_last() else { return false };
    let product = digits(others).fold(10, |product, digit| match (product + digit) % 10 {
        0 => 9,
        sum => sum * 2 % 11,
    });
    digit(*last).is_some_and(|last| (product + last) % 10 == 1)
}

/// `=97` or `-97,2` behind the number of check digits.
fn remainder(bytes: &[u8], check_digits: usize, parameter: &str) -> bool {
    let (sign, parameter) = split_first(parameter);
    let (by, before) = cut(parameter, b',');
    let (number, own) = bytes.split_at_checked(bytes.len().saturating_sub(check_digits)).unwrap_or_default();
    let decimal = |before: u64, bytes: &[u8]| {
        bytes.iter().fold(before, |number, byte| match byte {
            // The departments of Corsica, 2A and 2B, count as 19 and 18.
            b'A' | b'B' => (number * 10).saturating_sub(u64::from(byte - b'A') + 1),
            _ => number * 10 + u64::from(byte.wrapping_sub(b'0')),
        })
    };
    let by = decimal(0, by.as_bytes()).max(1);
    let remainder = decimal(decimal(0, before.as_bytes()), number) % by;
    decimal(0, own) == if sign == "-" { by - remainder } else { remainder }
}

/// The values at odd places: of 0 to 9 and of A to J, then of K to Z.
const ODD: &[u8; 26] = &[1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// The sum of Italy and Cyprus: the last character is the letter of the remainder by 26.
fn odd_even(bytes: &[u8]) -> bool {
    let Some((last, others)) = bytes.split_last() else { return false };
    let value = |byte: u8| if byte.is_ascii_digit() { byte - b'0' } else { byte.wrapping_sub(b'A') };
    let sum: u32 = others
        .iter()
        .zip(1..)
        .map(|(byte, at): (&u8, u32)| match ODD.get(usize::from(value(*byte))) {
            Some(odd) if at % 2 == 1 => u32::from(*odd),
            _ => u32::from(value(*byte)),
        })
        .sum();
    u32::from(last.wrapping_sub(b'A')) == sum % 26
}
