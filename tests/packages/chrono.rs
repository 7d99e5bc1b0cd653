//! `chrono`: every day goes to `NaiveDate` and back.

use chrono::{Datelike, Days, NaiveDate};
use firstpass::{Date, DateOutOfRange};

#[test]
fn chrono_dates_convert_both_ways() {
    let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap();
    let mut days = 0;
    for theirs in first.iter_days().take_while(|day| day.year() <= 9999) {
        let ours = Date::try_from(theirs).unwrap();
        assert_eq!(NaiveDate::from(ours), theirs);
        days += 1;
    }
    assert_eq!(days, 3_652_059);
    assert_eq!(NaiveDate::from(Date::MIN), first);
    assert_eq!(Date::try_from(NaiveDate::from_ymd_opt(9999, 12, 31).unwrap()), Ok(Date::MAX));
}

#[test]
fn chrono_dates_outside_of_four_digit_years_are_refused() {
    let first = NaiveDate::from(Date::MIN);
    for theirs in [
        first - Days::new(1),
        NaiveDate::from(Date::MAX) + Days::new(1),
        NaiveDate::MIN,
        NaiveDate::MAX,
        NaiveDate::from_ymd_opt(-1, 1, 1).unwrap(),
        NaiveDate::from_ymd_opt(65_537, 1, 1).unwrap(),
    ] {
        assert_eq!(Date::try_from(theirs), Err(DateOutOfRange), "{theirs}");
    }
}
