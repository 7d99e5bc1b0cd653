//! Dates against the crate chrono: every combination of a year, a month and a day that can be written, and ages by
//! counting birthdays.

use chrono::NaiveDate;
use firstpass::Date;
use firstpass::check::date;

use super::row::Row;

#[test]
fn every_real_date_passes_and_nothing_else() {
    let mut row = Row {
        check: "date",
        source: "crate chrono, years 0000 to 9999, months 00 to 13, days 00 to 32",
        ..Row::default()
    };
    for year in 0..=9999u16 {
        for (month, day) in (0..=13u8).flat_map(|month| (0..=32u8).map(move |day| (month, day))) {
            let text = format!("{year:04}-{month:02}-{day:02}");
            let real = year > 0 && NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).is_some();
            row.count(Some(date::check(&text).is_ok()), real);
        }
    }
    row.append();
    assert_eq!((row.false_refusals, row.false_acceptances), (0, 0));
    assert_eq!(row.cases, 10_000 * 14 * 33);
}

/// The birthday in a year; 1 March where the year has no 29 February.
fn birthday(birth: Date, year: u16) -> Date {
    Date::new(year, birth.month(), birth.day()).unwrap_or_else(|| Date::new(year, 3, 1).unwrap())
}

#[test]
fn ages_are_the_number_of_birthdays() {
    let mut row = Row { check: "age", source: "counting birthdays, 18 to 120 years", ..Row::default() };
    for as_of in (0..1500).step_by(7).map(|days| Date::new(2024, 2, 20).unwrap().add_days(days).unwrap()) {
        // Around each limit, the days of one leap year's length, and all days in between now and then.
        for back in (17 * 365..20 * 365).chain(119 * 365..123 * 365).chain((-3..45_000).step_by(97)) {
            let birth = as_of.add_days(-back).unwrap();
            let birthdays = (birth.year() + 1..=as_of.year()).filter(|year| birthday(birth, *year) <= as_of).count();
            let expected = birth <= as_of && (18..=120).contains(&birthdays);
            row.count(Some(date::age(birth, as_of, 18, 120).is_ok()), expected);
        }
    }
    row.append();
    assert_eq!((row.false_refusals, row.false_acceptances), (0, 0));
    assert!(row.cases > 500_000, "{}", row.cases);
}
