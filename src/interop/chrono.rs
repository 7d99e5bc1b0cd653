//! Dates as the package `chrono` has them.

use core::fmt;

use chrono::{Datelike, NaiveDate};

use crate::Date;

/// A day of another calendar type lies outside of 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateOutOfRange;

impl fmt::Display for DateOutOfRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the day lies outside of 0001-01-01 to 9999-12-31")
    }
}

impl core::error::Error for DateOutOfRange {}

impl From<Date> for NaiveDate {
    /// ```
    /// # use chrono::NaiveDate;
    /// # use firstpass::Date;
    /// let day = Date::new(2028, 2, 29).unwrap();
    /// assert_eq!(Some(NaiveDate::from(day)), NaiveDate::from_ymd_opt(2028, 2, 29));
    /// ```
    fn from(date: Date) -> Self {
        // Every day that a `Date` can be is one of chrono's: its years reach from -262143 to 262142.
        Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into()).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = DateOutOfRange;

    /// # Errors
    ///
    /// [`DateOutOfRange`] for a day before 0001-01-01 or after 9999-12-31.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use firstpass::Date;
    /// let day = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
    /// assert_eq!(Date::try_from(day).ok(), Date::new(2028, 2, 29));
    /// assert!(Date::try_from(NaiveDate::MAX).is_err());
    /// ```
    fn try_from(date: NaiveDate) -> Result<Self, DateOutOfRange> {
        let year = u16::try_from(date.year()).map_err(|_| DateOutOfRange)?;
        let part = |number: u32| u8::try_from(number).map_err(|_| DateOutOfRange);
        Self::new(year, part(date.month())?, part(date.day())?).ok_or(DateOutOfRange)
    }
}
