//! # `phone_plan`: whether a phone number is in use according to the numbering plan of its calling code
//!
//! Checks that the calling code is assigned, and that the number after it has the length and the beginning of some kind of
//! number (fixed, mobile, freephone and so on) in one of the countries that share the code. The answer is that of
//! libphonenumber's `isValidNumber`, without a regular expression: one walk over the digits.
//! Does not check the writing, which is [`phone`](super::phone)'s part, nor that anybody answers.
//!
//! ```
//! use firstpass::check::phone_plan;
//!
//! assert_eq!(phone_plan::is_in_use("+14155552671"), Some(true));
//! assert_eq!(phone_plan::is_in_use("+11155552671"), Some(false));
//! ```
//!
//! Codes: `phone.unassigned`; where the build leaves the plans out, unverified `table.left_out`.
//!
//! Source: libphonenumber's metadata; `rules/tables/SOURCES.md` names the release. Plans change every few weeks, so a
//! number that is not in use is a warning unless a policy says otherwise.

/// Whether a number is in use. It begins with its calling code, with or without a `+` before it, and has digits only.
/// `None` in a build without the feature `tables`.
///
/// ```
/// # use firstpass::check::phone_plan::is_in_use;
/// assert_eq!(is_in_use("+390612345678"), Some(true));
/// assert_eq!(is_in_use("+39612345678"), Some(false));
/// assert_eq!(is_in_use("+999123456789"), Some(false));
/// ```
pub fn is_in_use(number: &str) -> Option<bool> {
    #[cfg(feature = "tables")]
    return Some(automaton::accepts(number.strip_prefix('+').unwrap_or(number).as_bytes()));
    #[cfg(not(feature = "tables"))]
    {
        let _ = number;
        None
    }
}

/// The automaton that `xtask/src/generate/phone_plans` makes.
///
/// A state is a list of groups of digits, of which the first one that has the digit counts. A group is a number of 16
/// bits: one bit for each digit, a bit that is set in the last group of a state, and a mark of five bits for what follows.
/// Behind the groups stand the states that follow only this one, its children.
#[cfg(feature = "tables")]
mod automaton {
    use crate::generated::phone_plans::{LENGTHS, SHARED, STATES};

    const DIGITS: u16 = 0x3FF;
    const LAST_GROUP: u16 = 0x400;
    const MARK: u32 = 11;

    /// A set of lengths whose number is in the next byte; the marks below this are such numbers themselves.
    const OTHER_LENGTHS: u16 = 24;
    /// A state that follows several others; its number is in the next byte, 256 more for each mark after this.
    const SHARED_STATE: u16 = 25;
    /// The last child.
    const LAST_CHILD: u16 = 28;
    /// Another child, which takes as many bytes as the next byte says.
    const CHILD: u16 = 29;

    /// What follows a digit.
    enum Next {
        /// Any digits, if bit n is set for the n digits that are left.
        Lengths(u16),
        /// The state at this place.
        State(usize),
    }

    pub(super) fn accepts(digits: &[u8]) -> bool {
        let mut state = 0;
        let mut rest = digits;
        while let Some((digit, after)) = rest.split_first() {
            match next(state, *digit) {
                Some(Next::State(place)) => state = place,
                Some(Next::Lengths(lengths)) => {
                    let lengths = u32::try_from(after.len()).ok().and_then(|left| lengths.checked_shr(left));
                    return lengths.is_some_and(|bits| bits & 1 == 1) && after.iter().all(u8::is_ascii_digit);
                }
                None => return false,
            }
            rest = after;
        }
        // No number ends where the next digit still makes a difference: the generator refuses such plans.
        false
    }

    /// What follows a digit in the state at a place; `None` where the digit is refused.
    fn next(mut place: usize, digit: u8) -> Option<Next> {
        let bit = 1_u16.checked_shl(digit.wrapping_sub(b'0').into())? & DIGITS;
        // How many bytes of other children stand before the child that was found.
        let mut found = None;
        let mut children = 0;
        loop {
            let (group, more) = STATES.get(place..)?.split_first_chunk()?;
            let group = u16::from_le_bytes(*group);
            let mark = group >> MARK;
            let first = || more.first().map(|byte| usize::from(*byte));
            if group & bit != 0 && found.is_none() {
                match mark {
                    ..OTHER_LENGTHS => return Some(Next::Lengths(*LENGTHS.get(usize::from(mark))?)),
                    OTHER_LENGTHS => return Some(Next::Lengths(*LENGTHS.get(usize::from(mark) + first()?)?)),
                    SHARED_STATE..LAST_CHILD => {
                        let number = usize::from(mark - SHARED_STATE) * 256 + first()?;
                        return Some(Next::State((*SHARED.get(number)?).into()));
                    }
                    _ => found = Some(children),
                }
            }
            let (length, child) = match mark {
                ..OTHER_LENGTHS | LAST_CHILD => (2, 0),
                OTHER_LENGTHS..LAST_CHILD => (3, 0),
                CHILD => (3, first()?),
                _ => (4, usize::from(u16::from_le_bytes(*more.first_chunk()?))),
            };
            place += length;
            children += child;
            if group & LAST_GROUP != 0 {
                return found.map(|before| Next::State(place + before));
            }
        }
    }
}

#[cfg(all(test, feature = "tables"))]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_use_and_others() {
        for number in [
            "+14155552671",
            "+12684601234",
            "+442079460018",
            "+4915123456789",
            "+390612345678",
            "+37060012345",
            "+77015550123",
            "+80012345678",
            "+37061234567",
            "+6834002",
        ] {
            assert_eq!(is_in_use(number), Some(true), "{number}");
        }
        for number in
            ["+11155552671", "+1415555267", "+141555526711", "+39612345678", "+4402079460018", "+210123456", "+0", "+1"]
        {
            assert_eq!(is_in_use(number), Some(false), "{number}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_in_use() {
        for text in ["", "+", "++14155552671", "1415555267x", "x", "+1415555\u{662}671", "+1415555267 ", "+1:15552671"]
        {
            assert_eq!(is_in_use(text), Some(false), "{text}");
        }
        assert_eq!(is_in_use(&"1".repeat(1000)), Some(false));
    }
}
