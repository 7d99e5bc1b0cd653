//! Rules that compare a date with today, or with another date.

use super::Run;
use super::rules::Answer::{self, Fine, InTimeZone};
use crate::Date;
use crate::check::date;
use crate::code::Fault;
use crate::pack::model::Require;

impl Run<'_> {
    /// `other` is the field that the rule compares with, where it is a date.
    #[inline(never)]
    pub(super) fn ask_date(&self, require: &Require, day: Date, other: Option<Date>) -> Answer {
        let as_of = self.context.as_of;
        let result = match (require, other) {
            (Require::After(_), Some(earlier)) => return date::after(day, earlier).into(),
            (Require::After(_), None) => return Fine,
            _ => judge(require, day, as_of),
        };
        if is_near(require, day, as_of) { in_other_time_zones(require, day, as_of, result) } else { result.into() }
    }
}

fn judge(require: &Require, day: Date, as_of: Date) -> Result<(), Fault> {
    match require {
        Require::Age { min, max } => date::age(day, as_of, i32::from(*min), i32::from(*max)),
        Require::NotInFuture => date::not_in_future(day, as_of),
        Require::InFuture => date::in_future(day, as_of),
        Require::WithinDays(days) => date::not_older_than_days(day, as_of, i32::from(*days)),
        _ => Ok(()),
    }
}

/// Whether a day may be so near to the limit that a day more or less counts. Nearly all are far from it, so this is two
/// comparisons and errs on the side of yes.
fn is_near(require: &Require, day: Date, as_of: Date) -> bool {
    let years = i32::from(as_of.year()) - i32::from(day.year());
    let months = || years * 12 + i32::from(as_of.month()) - i32::from(day.month());
    match require {
        // Full years change on a birthday, which may lie on either side of the turn of the year.
        Require::Age { min, max } => {
            (0..=1).contains(&(i32::from(*min) - years)) || (0..=1).contains(&(years - i32::from(*max)))
        }
        Require::NotInFuture | Require::InFuture => (-1..=1).contains(&months()),
        // As many days ago, in months of 28 to 31 days.
        Require::WithinDays(days) => (i32::from(*days) / 31 - 1..=i32::from(*days) / 28 + 1).contains(&months()),
        _ => false,
    }
}

/// The answer, and whether it is the same on the days before and after: on earth it is never earlier or later than that
///
#[cold]
#[inline(never)]
fn in_other_time_zones(require: &Require, day: Date, as_of: Date, result: Result<(), Fault>) -> Answer {
    let differs =
        |days: i32| as_of.add_days(days).is_some_and(|other| judge(require, day, other).is_ok() != result.is_ok());
    if differs(-1) || differs(1) { InTimeZone(result.err()) } else { result.into() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The quick look never overlooks a day on which the time zone counts: all days around each limit, from many days.
    #[test]
    fn no_day_near_a_limit_is_overlooked() {
        let rules = [
            Require::Age { min: 18, max: 120 },
            Require::Age { min: 0, max: 0 },
            Require::Age { min: 13, max: u8::MAX },
            Require::NotInFuture,
            Require::InFuture,
            Require::WithinDays(90),
            Require::WithinDays(0),
            Require::WithinDays(365),
        ];
        let mut near = 0;
        for as_of in (0..800).map(|more| Date::new(2023, 12, 1).unwrap().add_days(more).unwrap()) {
            for require in &rules {
                let limits = match require {
                    Require::Age { min, max } => [i32::from(*min) * 365, (i32::from(*max) + 1) * 365],
                    Require::WithinDays(days) => [i32::from(*days), i32::from(*days)],
                    _ => [0, 0],
                };
                for day in
                    limits.iter().flat_map(|limit| (-limit - 40..=-limit + 5).filter_map(|days| as_of.add_days(days)))
                {
                    let answer = |days| judge(require, day, as_of.add_days(days).unwrap()).is_ok();
                    let expected = answer(-1) != answer(0) || answer(1) != answer(0);
                    let told = is_near(require, day, as_of)
                        && matches!(
                            in_other_time_zones(require, day, as_of, judge(require, day, as_of)),
                            InTimeZone(_)
                        );
                    assert_eq!(told, expected, "{require:?} {day} on {as_of}");
                    near += usize::from(expected);
                }
            }
        }
        assert!(near > 10_000, "{near}");
    }
}
