//! # `datetime`: a moment, as a date, a time and its distance from UTC
//!
//! Checks RFC 3339: `YYYY-MM-DD`, `T`, hours, minutes and seconds, a fraction of a second if there is one, and `Z` or an
//! offset such as `+02:00`. `t` and `z` pass. The calendar must have the day, in a year from 0001 to 9999. Second 60
//! passes where UTC can have one: at the end of a month there, as in `1990-12-31T23:59:60Z` and
//! `1990-12-31T15:59:60-08:00`.
//! Does not accept a space in place of the `T`, times without seconds or without an offset, and the other forms of
//! ISO 8601. Does not check that a leap second was announced for that month.
//!
//! ```
//! use firstpass::{Code, check::datetime};
//!
//! let noon = datetime::check("2026-11-20T12:00:00Z").unwrap();
//! assert_eq!(noon, datetime::check("2026-11-20T14:00:00.5+02:00").unwrap());
//! assert_eq!(datetime::check("2026-11-20 12:00").unwrap_err().code, Code::DatetimeFormat);
//! ```
//!
//! Codes: `datetime.format`.
//!
//! Sources: RFC 3339 sections 5.6 and 5.7.

use crate::{Code, Date, Fault};
use core::fmt;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A second in time. A later moment is the greater one.
///
/// Its `Debug` form does not tell the moment, because reports and logs repeat nothing of the customer's data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    seconds: i64,
}

impl Moment {
    /// The number of seconds since 1970-01-01T00:00:00Z, which is 0; negative before it. Leap seconds are not counted.
    ///
    /// ```
    /// # use firstpass::check::datetime;
    /// assert_eq!(datetime::check("1970-01-01T01:00:01+01:00").unwrap().seconds_since_epoch(), 1);
    /// ```
    pub const fn seconds_since_epoch(self) -> i64 {
        self.seconds
    }

    /// The moment that is `minutes` later, or earlier when `minutes` is negative.
    ///
    /// ```
    /// # use firstpass::check::datetime;
    /// let noon = datetime::check("2026-11-20T12:00:00Z").unwrap();
    /// assert_eq!(noon.add_minutes(-90), datetime::check("2026-11-20T10:30:00Z").unwrap());
    /// ```
    #[must_use]
    pub const fn add_minutes(self, minutes: i32) -> Self {
        Self { seconds: self.seconds.saturating_add(minutes as i64 * MINUTE) }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Moment(..)")
    }
}

/// Reads a moment. A fraction of a second is cut off; a leap second is the first second of the next day.
///
/// # Errors
///
/// `datetime.format`.
///
/// ```
/// # use firstpass::check::datetime;
/// assert!(datetime::check("2028-02-29t23:59:59.999999z").is_ok());
/// assert!(datetime::check("2027-02-29T00:00:00Z").is_err());
/// assert!(datetime::check("2027-02-28T24:00:00Z").is_err());
/// ```
pub fn check(text: &str) -> Result<Moment, Fault> {
    parse(text).ok_or(Code::DatetimeFormat.into())
}

fn parse(text: &str) -> Option<Moment> {
    let (date, time) = text.split_at_checked(10)?;
    let date = Date::parse(date)?;
    let [b'T' | b't', h, hh, b':', m, mm, b':', s, ss, rest @ ..] = time.as_bytes() else {
        return None;
    };
    let (hour, minute, second) = (number(*h, *hh, 23)?, number(*m, *mm, 59)?, number(*s, *ss, 60)?);
    let offset = offset(without_fraction(rest)?)?;
    let seconds = i64::from(date.days_since_epoch()) * DAY + hour * HOUR + minute * MINUTE + second - offset;
    (second < 60 || is_start_of_month(seconds)).then_some(Moment { seconds })
}

/// A number of two digits up to `max`.
fn number(tens: u8, ones: u8, max: i64) -> Option<i64> {
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    Some(i64::from(tens - b'0') * 10 + i64::from(ones - b'0')).filter(|number| *number <= max)
}

/// What follows a dot and at least one digit; without a dot, all of it.
fn without_fraction(bytes: &[u8]) -> Option<&[u8]> {
    let [b'.', digits @ ..] = bytes else {
        return Some(bytes);
    };
    let end = digits.iter().position(|byte| !byte.is_ascii_digit())?;
    digits.get(end..).filter(|_| end > 0)
}

/// How many seconds the time is ahead of UTC.
fn offset(bytes: &[u8]) -> Option<i64> {
    match bytes {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h, hh, b':', m, mm] => {
            let ahead = number(*h, *hh, 23)? * HOUR + number(*m, *mm, 59)? * MINUTE;
            Some(if *sign == b'-' { -ahead } else { ahead })
        }
        _ => None,
    }
}

/// Whether the second is the first one of a month in UTC, which is where a leap second is counted.
fn is_start_of_month(seconds: i64) -> bool {
    let day = i32::try_from(seconds / DAY).ok().and_then(Date::from_days_since_epoch);
    // The day after the last one that there is begins a month too.
    seconds % DAY == 0 && day.is_none_or(|day| day.day() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        check(text).ok().map(Moment::seconds_since_epoch)
    }

    #[test]
    fn examples_of_the_standard() {
        assert_eq!(seconds("1985-04-12T23:20:50.52Z"), Some(482_196_050));
        assert_eq!(seconds("1996-12-19T16:39:57-08:00"), seconds("1996-12-20T00:39:57Z"));
        assert_eq!(seconds("1990-12-31T23:59:60Z"), seconds("1991-01-01T00:00:00Z"));
        assert_eq!(seconds("1990-12-31T15:59:60-08:00"), seconds("1991-01-01T00:00:00Z"));
        assert_eq!(seconds("1937-01-01T12:00:27.87+00:20"), seconds("1937-01-01T11:40:27Z"));
    }

    #[test]
    fn moments_are_counted_from_the_epoch() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59Z", -1),
            ("1969-12-31T23:59:59.999Z", -1),
            ("1970-01-01T00:00:00-00:00", 0),
            ("1970-01-01t00:00:00.000000000000000000001z", 0),
            ("2000-02-29T00:00:00+23:59", 951_782_400 - 86_340),
            ("0001-01-01T00:00:00+23:59", -62_135_596_800 - 86_340),
            ("9999-12-31T23:59:59-23:59", 253_402_300_799 + 86_340),
            ("9999-12-31T23:59:60Z", 253_402_300_800),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_leap_second_ends_a_month_of_utc() {
        for good in ["2016-12-31T23:59:60Z", "2015-06-30T23:59:60.5Z", "2017-01-01T00:59:60+01:00"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in [
            "2016-12-30T23:59:60Z",
            "2016-12-31T23:58:60Z",
            "2016-12-31T22:59:60Z",
            "2016-12-31T23:59:60+01:00",
            "2016-12-31T23:59:61Z",
        ] {
            assert_eq!(check(bad), Err(Code::DatetimeFormat.into()), "{bad}");
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for bad in [
            "",
            "2026-11-20",
            "2026-11-20T",
            "2026-11-20T12:00Z",
            "2026-11-20T12:00:00",
            "2026-11-20 12:00:00Z",
            "2026-11-20T12:00:00 Z",
            "2026-11-20T12:00:00+0200",
            "2026-11-20T12:00:00+02",
            "2026-11-20T12:00:00+2:00",
            "2026-11-20T12:00:00\u{2212}02:00",
            "2026-11-20T12:00:00+24:00",
            "2026-11-20T12:00:00+02:60",
            "2026-11-20T12:00:00.Z",
            "2026-11-20T12:00:00.5",
            "2026-11-20T12:00:00,5Z",
            "2026-11-20T12:00:00ZZ",
            "2026-11-20T24:00:00Z",
            "2026-11-20T12:60:00Z",
            "2026-02-30T12:00:00Z",
            "0000-01-01T00:00:00Z",
            "20261120T120000Z",
            "2026-324T12:00:00Z",
            " 2026-11-20T12:00:00Z",
            "2026-11-20T12:00:00Z ",
            "2026-11-2\u{660}T12:00:00Z",
            "+026-11-20T12:00:00Z",
            "2026-11-20T+1:00:00Z",
        ] {
            assert_eq!(check(bad), Err(Code::DatetimeFormat.into()), "{bad}");
        }
    }

    #[test]
    fn minutes_are_added_both_ways_and_never_overflow() {
        let last = Moment { seconds: i64::MAX };
        assert_eq!(last.add_minutes(i32::MAX), last);
        assert_eq!(Moment { seconds: 0 }.add_minutes(-2).seconds_since_epoch(), -120);
        assert!(last > last.add_minutes(-1));
        assert_eq!(alloc::format!("{last:?}"), "Moment(..)");
    }
}
