//! # `decimal`: a number with a fraction, judged on the decimal text of a JSON number
//!
//! Reads whole numbers, fractions and exponents, compares them and adds them up exactly: never through binary floating
//! point, so that `0.1` and `0.2` make `0.3` and `100.0000000001` is more than 100. 36 decimal places are kept; of the
//! digits after those it is remembered that there are some, so a comparison with a number of at most 36 places is exact
//! too. Whatever lies beyond ±2^63 counts as [`Decimal::MAX`] or [`Decimal::MIN`], so a large exponent costs nothing.
//! Does not check limits of its own; those are the pack's.
//!
//! ```
//! use firstpass::check::decimal::Decimal;
//!
//! const HUNDRED: Decimal = Decimal::from_units(100, 0);
//! assert!(Decimal::parse("100.0000000001").unwrap() > HUNDRED);
//! assert_eq!(Decimal::parse("1e2").unwrap(), HUNDRED);
//! assert_eq!(Decimal::parse("1e999999999").unwrap(), Decimal::MAX);
//! assert!(Decimal::parse("1,5").is_none());
//! ```
//!
//! Codes: none; the caller says what a number beyond a limit means.
//!
//! Sources: RFC 8259 section 6 (numbers and their range); decision D-9.

use crate::check::integer;
use crate::{Code, json};
use alloc::string::String;
use core::fmt;

/// The decimal places that one of the two fields of a fraction holds.
const PLACES: u32 = 18;
/// Ten to that power.
const UNIT: u64 = 10_u64.pow(PLACES);

/// A decimal number.
///
/// Two numbers that differ only after the 36th decimal place are equal. The default is 0. The `Debug` form does not tell
/// the number, because reports and logs repeat nothing of the customer's data.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal {
    // The fields are compared in this order. The fraction is what lies above the largest whole number below, so −0.3 is
    // −1 and 0.7.
    whole: i64,
    /// The first 18 decimal places, and the 18 after them.
    high: u64,
    low: u64,
    /// Whether other digits than 0 follow.
    more: bool,
}

impl Decimal {
    /// Stands for every number that is too large. It is greater than all others.
    pub const MAX: Self = Self { whole: i64::MAX, high: UNIT - 1, low: UNIT - 1, more: true };
    /// Stands for every number that is too small: −2^63 and less. It is less than all others.
    pub const MIN: Self = Self { whole: i64::MIN, high: 0, low: 0, more: false };

    /// So many units of the last of `places` decimal places, for limits that are written into a program.
    ///
    /// ```
    /// # use firstpass::check::decimal::Decimal;
    /// assert_eq!(Decimal::from_units(1, 2), Decimal::parse("0.01").unwrap());
    /// assert_eq!(Decimal::from_units(-25, 1), Decimal::parse("-2.5").unwrap());
    /// ```
    #[must_use]
    pub const fn from_units(units: i64, places: u8) -> Self {
        let (mut rest, mut places, mut more) = (units.unsigned_abs(), places as u32, false);
        while places > 2 * PLACES {
            more |= !rest.is_multiple_of(10);
            rest /= 10;
            places -= 1;
        }
        let (whole, high, low) = if places <= PLACES {
            let unit = 10_u64.pow(places);
            (rest / unit, rest % unit * 10_u64.pow(PLACES - places), 0)
        } else {
            let unit = 10_u64.pow(places - PLACES);
            (0, rest / unit, rest % unit * 10_u64.pow(2 * PLACES - places))
        };
        Self::new(units < 0, whole, high, low, more)
    }

    /// Reads the text of a JSON number. `None` for any other text.
    ///
    /// ```
    /// # use firstpass::check::decimal::Decimal;
    /// assert_eq!(Decimal::parse("12.50e-1"), Some(Decimal::from_units(125, 2)));
    /// assert!(Decimal::parse("1e-999999999").unwrap() > Decimal::default());
    /// assert!(Decimal::parse("01").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        match integer::parse(text) {
            Ok(integer) => return Some(Self::from_units(integer.value, 0)),
            Err(fault) if fault.code == Code::Type => return None,
            Err(_) => {}
        }
        // From here on the text is a number.
        let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, ""));
        let (negative, digits) = digits.strip_prefix('-').map_or((false, digits), |digits| (true, digits));
        let places_before_dot = i64::try_from(digits.find('.').unwrap_or(digits.len())).unwrap_or(i64::MAX);
        let mut power = places_before_dot.saturating_add(signed(exponent));
        let (mut whole, mut high, mut low, mut more) = (0, 0, 0, false);
        for digit in digits.bytes().filter(u8::is_ascii_digit) {
            power = power.saturating_sub(1);
            let units = |exponent: i64| u64::from(digit - b'0') * 10_u64.pow(exponent as u32);
            match power {
                _ if digit == b'0' => {}
                19.. => whole = u64::MAX,
                0..=18 => whole = units(power).saturating_add(whole),
                -18..=-1 => high += units(power + 18),
                -36..=-19 => low += units(power + 36),
                _ => more = true,
            }
        }
        Some(Self::new(negative, whole, high, low, more))
    }

    /// The sum. `None` where it cannot be told: it is too large, one of the two is [`MAX`](Self::MAX) or
    /// [`MIN`](Self::MIN), or both have digits after the 36th decimal place.
    ///
    /// ```
    /// # use firstpass::check::decimal::Decimal;
    /// let share = |text| Decimal::parse(text).unwrap();
    /// assert_eq!(share("0.1").checked_add(share("0.2")), Some(share("0.3")));
    /// assert_eq!(share("1e99").checked_add(share("1")), None);
    /// ```
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let is_limit = |number: Self| number == Self::MAX || number == Self::MIN;
        if is_limit(self) || is_limit(other) || self.more && other.more {
            return None;
        }
        let (carry, low) = carry(self.low + other.low);
        let (carry, high) = self::carry(self.high + other.high + carry);
        let whole = self.whole.checked_add(other.whole)?.checked_add_unsigned(carry)?;
        Some(Self { whole, high, low, more: self.more || other.more })
    }

    /// Appends the number in digits, without zeros at the end of its fraction and without an exponent. Digits after the
    /// 36th decimal place are left out.
    ///
    /// ```
    /// # use firstpass::check::decimal::Decimal;
    /// let mut text = String::new();
    /// Decimal::from_units(-250, 2).push(&mut text);
    /// assert_eq!(text, "-2.5");
    /// ```
    pub fn push(self, out: &mut String) {
        let negative = self.whole < 0;
        let (borrow, high, low) =
            if negative { negate(self.high, self.low, self.more) } else { (0, self.high, self.low) };
        let whole = self.whole.saturating_add_unsigned(borrow);
        if negative && whole == 0 && (high > 0 || low > 0) {
            out.push('-');
        }
        json::decimal(whole, out);
        if high > 0 || low > 0 {
            out.push('.');
            push_places(high, out);
            push_places(low, out);
            out.truncate(out.trim_end_matches('0').len());
        }
    }

    /// The number with this sign, the whole number and the fraction counted from 0.
    const fn new(negative: bool, whole: u64, high: u64, low: u64, more: bool) -> Self {
        if whole > i64::MAX as u64 {
            return if negative { Self::MIN } else { Self::MAX };
        }
        let whole = whole as i64;
        if !negative {
            return Self { whole, high, low, more };
        }
        let (borrow, high, low) = negate(high, low, more);
        Self { whole: -whole - borrow as i64, high, low, more }
    }
}

/// What a fraction lacks to the next whole number, and whether it lacks anything. With more digits behind it, it lacks
/// less than a full unit in its last place.
const fn negate(high: u64, low: u64, more: bool) -> (u64, u64, u64) {
    match (high, low, more) {
        (0, 0, false) => (0, 0, 0),
        (_, 0, false) => (1, UNIT - high, 0),
        (_, _, false) => (1, UNIT - 1 - high, UNIT - low),
        (_, _, true) => (1, UNIT - 1 - high, UNIT - 1 - low),
    }
}

/// Splits a sum of places into what belongs to the field before them and what stays.
fn carry(sum: u64) -> (u64, u64) {
    if sum >= UNIT { (1, sum - UNIT) } else { (0, sum) }
}

/// The number of an exponent, cut at a size that no text can balance with its digits.
fn signed(exponent: &str) -> i64 {
    let digits = exponent.trim_start_matches(['+', '-']);
    let size = digits
        .bytes()
        .fold(0_i64, |sum, digit| sum.saturating_mul(10).saturating_add(i64::from(digit & 0x0F)).min(i64::MAX / 4));
    if exponent.starts_with('-') { -size } else { size }
}

fn push_places(places: u64, out: &mut String) {
    let mut unit = UNIT / 10;
    while unit > 0 {
        out.push(char::from(b'0' + (places / unit % 10) as u8));
        unit /= 10;
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.push(&mut text);
        f.write_str(&text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decimal(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{
        format,
        string::{String, ToString},
        vec::Vec,
    };

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    /// `0.000…01` with its last digit at this place.
    fn tiny(place: usize) -> String {
        format!("0.{}1", "0".repeat(place - 1))
    }

    #[test]
    fn numbers_are_in_the_order_of_their_values() {
        let ascending = [
            "-1e400",
            "-9223372036854775807.5",
            "-9223372036854775807",
            "-100.0000000001",
            "-100",
            "-99.9999999999",
            "-1.5",
            "-1",
            "-0.7",
            "-0.3",
            "-1e-36",
            "-1e-37",
            "0",
            "1e-400",
            "1e-36",
            "0.000000000000000000000000000000000002",
            "1e-19",
            "1e-18",
            "0.01",
            "0.1",
            "0.9999999999999999999999999999999999999999",
            "1",
            "99.99999999999999999999999999999999999999999999",
            "100.0",
            "100.0000000000000000000000000000000000000000000000001",
            "100.0000000001",
            "9007199254740992",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775807.0000000001",
            "9223372036854775808",
        ];
        for (at, one) in ascending.iter().enumerate() {
            for (other_at, other) in ascending.iter().enumerate() {
                assert_eq!(number(one).cmp(&number(other)), at.cmp(&other_at), "{one} and {other}");
            }
        }
    }

    #[test]
    fn one_value_has_one_form() {
        for same in [
            &["0", "-0", "0.0", "-0.00e5", "0e999999999999999999999", "0.0e-7"][..],
            &["2.5", "25e-1", "0.25E+1", "2.50", "250000000000000000000000000000000000000000e-41"],
            &["-0.01", "-1e-2", "-0.0100", "-0.0000000000000000000000000000000000000001e38"],
            &["42", "42.0", "4.2e1", "0.0000000000000000000000000000000000000042e40"],
            &["1e18", "1000000000000000000", "1000000000000000000.0"],
            &["1e19", "1e999999999", "1e99999999999999999999999999", "9223372036854775808", "99999999999999999999"],
            &["-1e19", "-1e999999999", "-9223372036854775808", "-99999999999999999999"],
        ] {
            let all: Vec<Decimal> = same.iter().map(|text| number(text)).collect();
            assert!(all.iter().all(|other| all.first() == Some(other)), "{same:?}");
        }
        assert_eq!((number("1e19"), number("-1e19")), (Decimal::MAX, Decimal::MIN));
        assert!(number("9223372036854775807.9") < Decimal::MAX && number("-9223372036854775807.9") > Decimal::MIN);
    }

    #[test]
    fn a_text_that_is_no_number_gives_none() {
        for text in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x10", "NaN", "1,5", " 1", "1 ", "1e5.0", "\u{661}"]
        {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn places_are_kept_up_to_the_last_one() {
        for place in 1..=36 {
            let text = tiny(place);
            assert_eq!(number(&text).to_string(), text);
            assert_eq!(number(&format!("-{text}")).to_string(), format!("-{text}"));
            assert_eq!(number(&text), Decimal::from_units(1, place.try_into().unwrap()), "{text}");
            assert_eq!(number(&format!("1e-{place}")), number(&text), "{text}");
        }
        for place in 37..60 {
            assert_eq!(number(&tiny(place)).to_string(), "0");
            assert_eq!(number(&format!("-{}", tiny(place))).to_string(), "0");
            assert!(
                number(&tiny(place)) > Decimal::default() && number(&format!("-{}", tiny(place))) < Decimal::default()
            );
        }
    }

    #[test]
    fn sums_are_exact() {
        let sum = |texts: &[&str]| {
            texts
                .iter()
                .try_fold(Decimal::default(), |sum, text| sum.checked_add(number(text)))
                .map(|sum| sum.to_string())
        };
        assert_eq!(sum(&["0.1", "0.2"]).as_deref(), Some("0.3"));
        assert_eq!(sum(&["0.1"; 10]).as_deref(), Some("1"));
        assert_eq!(sum(&["33.33", "33.33", "33.34"]).as_deref(), Some("100"));
        assert_eq!(sum(&["-0.7", "0.3", "-1e-36"]).as_deref(), Some("-0.400000000000000000000000000000000001"));
        assert_eq!(sum(&["0.999999999999999999", "0.000000000000000001"]).as_deref(), Some("1"));
        let third = "33.33333333333333333333333333333333";
        assert!(sum(&[third, third, third]).unwrap().starts_with("99.99"));
        assert_eq!(sum(&["9223372036854775807", "0.5", "0.5"]), None);
        assert_eq!(sum(&["-9223372036854775807", "-1", "-1"]), None);
        assert_eq!(sum(&["1e400", "-1e400"]), None);
    }

    #[test]
    fn digits_that_are_not_kept_are_not_forgotten() {
        let almost = number("99.99999999999999999999999999999999999999999");
        let hundred = Decimal::from_units(100, 0);
        assert!(almost < hundred && almost.checked_add(number("1e-36")).unwrap() > hundred);
        assert!(number("50").checked_add(number("50.00000000000000000000000000000000000000001")).unwrap() > hundred);
        assert!(number("50").checked_add(number("49.99999999999999999999999999999999999999999")).unwrap() < hundred);
        assert!(number("-1e-99").checked_add(hundred).unwrap() < hundred);
        assert_eq!(number("1e-99").checked_add(number("1e-99")), None);
    }

    #[test]
    fn limits_can_be_written_into_a_program() {
        static LIMITS: &[(Decimal, &str)] = &[
            (Decimal::from_units(0, 0), "0"),
            (Decimal::from_units(100, 0), "100"),
            (Decimal::from_units(1, 2), "0.01"),
            (Decimal::from_units(-150, 2), "-1.5"),
            (Decimal::from_units(i64::MAX, 0), "9223372036854775807"),
            (Decimal::from_units(i64::MIN, 0), "-9223372036854775808"),
            (Decimal::from_units(i64::MAX, 18), "9.223372036854775807"),
            (Decimal::from_units(i64::MIN, 19), "-0.9223372036854775808"),
            (Decimal::from_units(i64::MAX, 36), "0.000000000000000009223372036854775807"),
            (Decimal::from_units(i64::MIN, 37), "-0.00000000000000000092233720368547758"),
            (Decimal::from_units(i64::MAX, u8::MAX), "0"),
        ];
        for (limit, text) in LIMITS {
            assert_eq!(limit.to_string(), *text);
        }
        assert!(Decimal::from_units(1, u8::MAX) > Decimal::default());
        assert!(Decimal::from_units(-1, u8::MAX) < Decimal::default());
        assert_eq!(format!("{:?}", Decimal::MAX), "Decimal(..)");
    }

    #[test]
    fn long_texts_are_read_too() {
        let zeros = "0".repeat(100_000);
        assert_eq!(number(&format!("1{zeros}")), Decimal::MAX);
        assert_eq!(number(&format!("15{zeros}e-100001")), Decimal::from_units(15, 1));
        assert_eq!(number(&format!("0.{zeros}15e100001")), Decimal::from_units(15, 1));
        assert!(number(&format!("1.{zeros}1")) > Decimal::from_units(1, 0));
    }
}
