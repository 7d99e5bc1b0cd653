//! # `date_writing`: a date as people write it, in the form that the providers want
//!
//! Reads a year of four digits, a month and a day with one separator between them, year first or year last, also with a
//! time behind it, and eight digits without separators. With the year last, the order of day and month has to be certain:
//! one of them is greater than 12, or both are the same. `04/05/1990` is 4 May to some and April 5 to others, so it stays.
//! Does not read names of months, years of two digits, or other calendars.
//!
//! ```
//! use firstpass::check::date_writing::iso_date;
//!
//! assert_eq!(iso_date("15.4.1990").as_deref(), Some("1990-04-15"));
//! assert_eq!(iso_date("04/05/1990"), None);
//! ```
//!
//! Codes: none of its own; the fix `iso_date` of `date.format` is made by it.
//!
//! Source: ISO 8601-1:2019 section 5.2.2.1 (what is written).

use crate::Date;
use alloc::string::{String, ToString as _};

/// The date as `YYYY-MM-DD`; `None` where the text is none, or not certainly one day.
///
/// ```
/// # use firstpass::check::date_writing::iso_date;
/// assert_eq!(iso_date("1990/4/15").as_deref(), Some("1990-04-15"));
/// assert_eq!(iso_date("1990-04-15T00:00:00Z").as_deref(), Some("1990-04-15"));
/// assert_eq!(iso_date("19900415").as_deref(), Some("1990-04-15"));
/// assert_eq!(iso_date("1990-02-30"), None);
/// ```
pub fn iso_date(text: &str) -> Option<String> {
    let day = match text.split_once(['T', ' ']) {
        Some((day, time)) if time.starts_with(|c: char| c.is_ascii_digit()) => day,
        Some(_) => return None,
        None => text,
    };
    read(day).map(|date| date.to_string())
}

fn read(text: &str) -> Option<Date> {
    let Some(separator) = text.find(['-', '/', '.']).and_then(|at| text.get(at..at + 1)) else {
        // Without separators nobody writes anything but the year first.
        let (year, rest) = text.split_at_checked(4).filter(|_| text.len() == 8)?;
        let (month, day) = rest.split_at_checked(2)?;
        return date(year, month, day);
    };
    let mut parts = text.split(separator);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if first.len() == 4 {
        return date(first, second, third);
    }
    match (date(third, second, first), date(third, first, second)) {
        (Some(one), Some(other)) if one != other => None,
        (one, other) => one.or(other),
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let number = |text: &str, lengths: core::ops::RangeInclusive<usize>| -> Option<u16> {
        let is_number = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse().ok())?
    };
    let part = |text| number(text, 1..=2).and_then(|part| u8::try_from(part).ok());
    Date::new(number(year, 4..=4)?, part(month)?, part(day)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_only() {
        for (text, date) in [
            ("1990-4-15", "1990-04-15"),
            ("1990.04.15", "1990-04-15"),
            ("1990/04/15", "1990-04-15"),
            ("15/04/1990", "1990-04-15"),
            ("04/15/1990", "1990-04-15"),
            ("15-4-1990", "1990-04-15"),
            ("4.4.1990", "1990-04-04"),
            ("19900415", "1990-04-15"),
            ("1990-04-15 12:30", "1990-04-15"),
            ("1990-04-15T00:00:00.000Z", "1990-04-15"),
            ("1990-04-15", "1990-04-15"),
        ] {
            assert_eq!(iso_date(text).as_deref(), Some(date), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_or_could_be_two_stays() {
        for text in [
            "",
            "-",
            "--",
            "04/05/1990",
            "15.04.90",
            "90-04-15",
            "1990-13-01",
            "1990-02-30",
            "31/04/1990",
            "1990-04",
            "1990-04-15-1",
            "1990-04/15",
            "15041990",
            "04151990",
            "15 April 1990",
            "1990-04-15T",
            "1990-04-15 noon",
            "١٩٩٠-٠٤-١٥",
            "0000-01-01",
            "+1990-04-15",
            "1990-+4-15",
            "1990-004-15",
        ] {
            assert_eq!(iso_date(text), None, "{text}");
        }
    }
}
