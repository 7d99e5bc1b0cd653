//! Calendar dates without a clock.

use core::fmt;

/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// The core never reads a clock: what counts as today is a `Date` that the caller passes in.
///
/// ```
/// use firstpass::Date;
///
/// let day = Date::parse("2028-02-29").unwrap();
/// assert_eq!((day.year(), day.month(), day.day()), (2028, 2, 29));
/// assert_eq!(day.add_days(1).unwrap().to_string(), "2028-03-01");
/// assert!(Date::parse("2027-02-29").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}
