//! # `date`: a calendar date, and its place relative to another day
//!
//! Checks `YYYY-MM-DD` with ASCII digits, years 0001 to 9999, and that the calendar has the day.
//! Does not accept times, other orders or other separators. What counts as today is always the caller's `as_of`.
//!
//! ```
//! use firstpass::{Code, Date, check::date};
//!
//! let birth = date::check("1990-04-15").unwrap();
//! let as_of = Date::parse("2026-11-20").unwrap();
//! assert!(date::age(birth, as_of, 18, 120).is_ok());
//! assert_eq!(date::check("15.04.1990").unwrap_err().code, Code::DateFormat);
//! assert_eq!(date::check("1990-02-30").unwrap_err().code, Code::DateNotReal);
//! ```
//!
//! Codes: `date.format`, `date.not_real`, `date.in_future`, `date.not_in_future`, `date.not_after`, `date.too_old`,
//! `age.under_minimum`, `age.over_maximum`.
//!
//! Sources: ISO 8601-1:2019 section 5.2.2.1 (extended format); S4:26, S4:209, S4:212; readings A-13, A-14, A-15, A-27.

use crate::check::date_writing;
use crate::{Code, Date, Fault, Fix, date};

/// Reads `YYYY-MM-DD`.
///
/// # Errors
///
/// `date.format` for another shape, with the fix `iso_date` where it is certainly one day; `date.not_real` for a day that the calendar does not have.
///
/// ```
/// # use firstpass::{Code, check::date};
/// assert_eq!(date::check("2028-02-29").unwrap().day(), 29);
/// assert_eq!(date::check("2027-02-29").unwrap_err().code, Code::DateNotReal);
/// ```
pub fn check(text: &str) -> Result<Date, Fault> {
    let Some((year, month, day)) = date::fields(text) else {
        return Err(misread(text));
    };
    Date::new(year, month, day).ok_or(Code::DateNotReal.into())
}

#[cold]
fn misread(text: &str) -> Fault {
    Fault { code: Code::DateFormat, fix: date_writing::iso_date(text).map(|_| Fix::IsoDate) }
}

/// Accepts a birth date with an age from `min` to `max` full years on `as_of`, both included.
///
/// # Errors
///
/// `date.in_future` for a birth date after `as_of`; else `age.under_minimum` or `age.over_maximum`.
///
/// ```
/// # use firstpass::{Code, Date, check::date};
/// let as_of = Date::parse("2026-11-20").unwrap();
/// let age = |birth| date::age(Date::parse(birth).unwrap(), as_of, 18, 120);
/// assert!(age("2008-11-20").is_ok());
/// assert_eq!(age("2008-11-21").unwrap_err().code, Code::AgeUnderMinimum);
/// ```
pub fn age(birth: Date, as_of: Date, min: i32, max: i32) -> Result<(), Fault> {
    not_in_future(birth, as_of)?;
    let years = birth.full_years_until(as_of);
    if years < min {
        return Err(Code::AgeUnderMinimum.into());
    }
    if years > max {
        return Err(Code::AgeOverMaximum.into());
    }
    Ok(())
}

/// Accepts `as_of` and every day before it.
///
/// # Errors
///
/// `date.in_future`.
///
/// ```
/// # use firstpass::{Date, check::date};
/// let as_of = Date::parse("2026-11-20").unwrap();
/// assert!(date::not_in_future(as_of, as_of).is_ok());
/// assert!(date::not_in_future(as_of.add_days(1).unwrap(), as_of).is_err());
/// ```
pub fn not_in_future(date: Date, as_of: Date) -> Result<(), Fault> {
    accept(date <= as_of, Code::DateInFuture)
}

/// Accepts every day after `as_of`; `as_of` itself is not in the future (reading A-15).
///
/// # Errors
///
/// `date.not_in_future`.
///
/// ```
/// # use firstpass::{Date, check::date};
/// let as_of = Date::parse("2026-11-20").unwrap();
/// assert!(date::in_future(as_of.add_days(1).unwrap(), as_of).is_ok());
/// assert!(date::in_future(as_of, as_of).is_err());
/// ```
pub fn in_future(date: Date, as_of: Date) -> Result<(), Fault> {
    accept(date > as_of, Code::DateNotInFuture)
}

/// Accepts a day that is at most `days` days before `as_of` (reading A-27). Later days pass.
///
/// # Errors
///
/// `date.too_old`.
///
/// ```
/// # use firstpass::{Date, check::date};
/// let as_of = Date::parse("2026-11-20").unwrap();
/// assert!(date::not_older_than_days(as_of.add_days(-90).unwrap(), as_of, 90).is_ok());
/// assert!(date::not_older_than_days(as_of.add_days(-91).unwrap(), as_of, 90).is_err());
/// ```
pub fn not_older_than_days(date: Date, as_of: Date, days: i32) -> Result<(), Fault> {
    accept(as_of.days_since_epoch() - date.days_since_epoch() <= days, Code::DateTooOld)
}

/// Accepts a day that is later than `other`; the same day does not pass.
///
/// # Errors
///
/// `date.not_after`.
///
/// ```
/// # use firstpass::{Date, check::date};
/// let (issue, expiry) = (Date::parse("2020-05-01").unwrap(), Date::parse("2030-05-01").unwrap());
/// assert!(date::after(expiry, issue).is_ok());
/// assert!(date::after(issue, issue).is_err());
/// ```
pub fn after(date: Date, other: Date) -> Result<(), Fault> {
    accept(date > other, Code::DateNotAfter)
}

fn accept(fine: bool, code: Code) -> Result<(), Fault> {
    if fine { Ok(()) } else { Err(code.into()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn shape_and_calendar_are_told_apart() {
        for bad in [
            "",
            "2026-1-01",
            "2026/01/01",
            "20260101",
            "2026-01-01T00:00:00Z",
            "+026-01-01",
            "٢026-01-01",
            " 2026-01-01",
        ] {
            assert_eq!(check(bad).unwrap_err().code, Code::DateFormat, "{bad}");
        }
        assert_eq!(check("15.04.1990"), Err(Fault::fixable(Code::DateFormat, Fix::IsoDate)));
        assert_eq!(check("04/05/1990"), Err(Fault::new(Code::DateFormat)));
        for bad in ["0000-01-01", "2026-00-10", "2026-13-10", "2026-04-31", "2026-04-00", "1900-02-29", "2026-99-99"] {
            assert_eq!(check(bad), Err(Code::DateNotReal.into()), "{bad}");
        }
        assert_eq!(check("0001-01-01"), Ok(Date::MIN));
        assert_eq!(check("9999-12-31"), Ok(Date::MAX));
    }

    #[test]
    fn age_limits_are_inclusive() {
        let as_of = day("2026-11-20");
        let code = |birth| age(day(birth), as_of, 18, 120).err().map(|fault| fault.code);
        assert_eq!((code("2008-11-20"), code("2008-11-21")), (None, Some(Code::AgeUnderMinimum)));
        assert_eq!((code("1905-11-21"), code("1905-11-20")), (None, Some(Code::AgeOverMaximum)));
        assert_eq!((code("2026-11-20"), code("2026-11-21")), (Some(Code::AgeUnderMinimum), Some(Code::DateInFuture)));
    }

    #[test]
    fn days_are_compared_as_the_readings_say() {
        let as_of = day("2026-11-20");
        assert!(not_in_future(as_of, as_of).is_ok() && in_future(as_of, as_of).is_err());
        assert!(in_future(day("2026-11-21"), as_of).is_ok());
        assert!(not_older_than_days(day("2026-08-22"), as_of, 90).is_ok());
        assert_eq!(not_older_than_days(day("2026-08-21"), as_of, 90), Err(Code::DateTooOld.into()));
        assert!(after(day("2026-11-21"), as_of).is_ok() && after(as_of, as_of).is_err());
    }
}
