//! Calendar dates without a clock.

use alloc::string::String;
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

impl Date {
    /// The first day: 0001-01-01.
    pub const MIN: Self = Self { year: 1, month: 1, day: 1 };
    /// The last day: 9999-12-31.
    pub const MAX: Self = Self { year: 9999, month: 12, day: 31 };

    /// The day with this year (1 to 9999), month (1 to 12) and day of the month. `None` if the calendar has no such day.
    ///
    /// ```
    /// # use firstpass::Date;
    /// assert!(Date::new(2000, 2, 29).is_some());
    /// assert!(Date::new(1900, 2, 29).is_none());
    /// ```
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`: ten ASCII characters, nothing before or after. `None` for any other text, and for a day
    /// that the calendar does not have.
    ///
    /// ```
    /// # use firstpass::Date;
    /// assert_eq!(Date::parse("1990-04-15"), Date::new(1990, 4, 15));
    /// assert_eq!(Date::parse("1990-4-15"), None);
    /// assert_eq!(Date::parse("1990-04-31"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month, day) = fields(text)?;
        Self::new(year, month, day)
    }

    /// The year, from 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The number of days since 1970-01-01, which is 0; negative before it.
    ///
    /// ```
    /// # use firstpass::Date;
    /// assert_eq!(Date::new(1970, 1, 1).unwrap().days_since_epoch(), 0);
    /// assert_eq!(Date::new(1969, 12, 31).unwrap().days_since_epoch(), -1);
    /// ```
    pub const fn days_since_epoch(self) -> i32 {
        // Counted in years that begin on 1 March, so that the leap day is the last one of its year.
        let month = self.month as i32;
        let year = self.year as i32 - if month <= 2 { 1 } else { 0 };
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + self.day as i32 - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - DAYS_BEFORE_EPOCH
    }

    /// The day that is `days` after 1970-01-01. `None` outside 0001-01-01 to 9999-12-31.
    ///
    /// ```
    /// # use firstpass::Date;
    /// assert_eq!(Date::from_days_since_epoch(11_016), Date::new(2000, 2, 29));
    /// assert_eq!(Date::from_days_since_epoch(i32::MAX), None);
    /// ```
    pub const fn from_days_since_epoch(days: i32) -> Option<Self> {
        if days < Self::MIN.days_since_epoch() || days > Self::MAX.days_since_epoch() {
            return None;
        }
        let days = days + DAYS_BEFORE_EPOCH;
        let era = days / DAYS_IN_400_YEARS;
        let day_of_era = days % DAYS_IN_400_YEARS;
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + if month <= 2 { 1 } else { 0 };
        Self::new(year as u16, month as u8, day as u8)
    }

    /// The day that is `days` later, or earlier when `days` is negative. `None` outside 0001-01-01 to 9999-12-31.
    pub const fn add_days(self, days: i32) -> Option<Self> {
        match self.days_since_epoch().checked_add(days) {
            Some(sum) => Self::from_days_since_epoch(sum),
            None => None,
        }
    }

    /// The number of full years from `self` to `other`, by comparing month and day. Negative when `other` is earlier.
    ///
    /// Somebody born on 29 February has the birthday on 1 March in common years (reading A-14).
    ///
    /// ```
    /// # use firstpass::Date;
    /// let birth = Date::parse("2008-02-29").unwrap();
    /// assert_eq!(birth.full_years_until(Date::parse("2026-02-28").unwrap()), 17);
    /// assert_eq!(birth.full_years_until(Date::parse("2026-03-01").unwrap()), 18);
    /// ```
    pub fn full_years_until(self, other: Self) -> i32 {
        let birthday_to_come = (other.month, other.day) < (self.month, self.day);
        i32::from(other.year) - i32::from(self.year) - i32::from(birthday_to_come)
    }
}

/// Days from 0000-03-01 to 1970-01-01.
const DAYS_BEFORE_EPOCH: i32 = 719_468;
const DAYS_IN_400_YEARS: i32 = 146_097;

/// The year, month and day that a text of the form `YYYY-MM-DD` names, whether or not there is such a day.
pub(crate) fn fields(text: &str) -> Option<(u16, u8, u8)> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else {
        return None;
    };
    let [a, b, c, d, e, f, g, h] = [a, b, c, d, e, f, g, h].map(|byte| byte.wrapping_sub(b'0'));
    if [a, b, c, d, e, f, g, h].iter().any(|&digit| digit > 9) {
        return None;
    }
    let year = u16::from(a * 10 + b) * 100 + u16::from(c * 10 + d);
    Some((year, e * 10 + f, g * 10 + h))
}

/// The number of days of a month; 0 for a month that does not exist.
pub(crate) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Date {
    /// `YYYY-MM-DD`, without the formatting machinery, which weighs several kilobytes in WebAssembly.
    pub(crate) fn iso(self) -> String {
        let (year, month, day) = (u32::from(self.year), u32::from(self.month), u32::from(self.day));
        let digit = |number: u32, unit: u32| char::from_digit(number / unit % 10, 10);
        let year = [1000, 100, 10, 1].map(|unit| digit(year, unit));
        let rest = [Some('-'), digit(month, 10), digit(month, 1), Some('-'), digit(day, 10), digit(day, 1)];
        year.into_iter().chain(rest).flatten().collect()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
