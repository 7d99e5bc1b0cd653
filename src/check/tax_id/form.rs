//! The form of a number, as `rules/tables/tax_ids.toml` explains it.

use crate::text::{is_separator, plain_form};
use alloc::string::String;

/// The longest number has 20 characters.
const MOST: usize = 24;

/// The characters of a number without its separators.
#[derive(Default)]
pub(super) struct Content {
    /// In Latin-1.
    bytes: [u8; MOST],
    len: usize,
    pub(super) year: u16,
    pub(super) year_digits: u8,
    pub(super) month: u8,
    pub(super) day: u8,
    /// Whether a letter was small.
    pub(super) has_small: bool,
}

impl Content {
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    fn push(&mut self, place: Place<'_>, letter: char) -> Option<()> {
        let byte = u8::try_from(u32::from(letter)).ok()?;
        *self.bytes.get_mut(self.len)? = byte;
        self.len += 1;
        // A date has two digits for the day and the month and at most four for the year.
        let digit = byte.wrapping_sub(b'0');
        match place {
            Place::Letter(b'y') => {
                self.year = self.year * 10 + u16::from(digit);
                self.year_digits += 1;
            }
            Place::Letter(b'm') => self.month = self.month * 10 + digit,
            Place::Letter(b'd') => self.day = self.day * 10 + digit,
            _ => {}
        }
        Some(())
    }
}

/// One place of a form.
#[derive(Clone, Copy)]
enum Place<'f> {
    /// What need not be written.
    Separator(u8),
    /// A placeholder, or a character that stands for itself.
    Letter(u8),
    /// One of these.
    Set(&'f str),
}

impl Place<'_> {
    #[inline(never)]
    fn takes(self, letter: char) -> bool {
        match self {
            Self::Separator(_) => false,
            Self::Letter(b'x' | b'y' | b'm' | b'd') => letter.is_ascii_digit(),
            Self::Letter(b'a') => letter.is_ascii_uppercase(),
            Self::Letter(b'n') => letter.is_ascii_uppercase() || matches!(letter, 'Ñ' | '&'),
            Self::Letter(b'c') => letter.is_ascii_digit() || letter.is_ascii_uppercase(),
            Self::Letter(own) => char::from(own) == letter,
            Self::Set(set) => is_in(set.as_bytes(), letter),
        }
    }
}

/// Whether a letter is in a set such as `A-D7`.
fn is_in(mut set: &[u8], letter: char) -> bool {
    while let [first, rest @ ..] = set {
        let (last, rest) = if let [b'-', last, rest @ ..] = rest { (last, rest) } else { (first, rest) };
        if (char::from(*first)..=char::from(*last)).contains(&letter) {
            return true;
        }
        set = rest;
    }
    false
}

/// The places of a form that are still ahead.
#[derive(Clone, Copy)]
struct Places<'f> {
    /// What is left of those that may be missing.
    first: &'f str,
    rest: &'f str,
}

impl<'f> Places<'f> {
    /// The places for a number that has so many characters as this text.
    #[inline(never)]
    fn new(form: &'f str, text: &str) -> Option<Self> {
        let Some(form) = form.strip_prefix('{') else { return Some(Self { first: "", rest: form }) };
        let length = text.bytes().filter(u8::is_ascii_alphanumeric).count();
        let (first, rest) = cut(form, b'}');
        let mut most = 0;
        let mut places = Self { first, rest };
        while let Some(place) = places.next() {
            most += usize::from(!matches!(place, Place::Separator(_)));
        }
        Some(Self { first: first.get(most.checked_sub(length)?..)?, rest })
    }

    /// The next place that takes a character, and whether separators stand before it.
    fn next_taking(&mut self) -> (Option<Place<'f>>, bool) {
        let mut is_behind = false;
        loop {
            match self.next() {
                Some(Place::Separator(_)) => is_behind = true,
                place => return (place, is_behind),
            }
        }
    }

    #[inline(never)]
    fn next(&mut self) -> Option<Place<'f>> {
        let text = if self.first.is_empty() { &mut self.rest } else { &mut self.first };
        let letter = *text.as_bytes().first()?;
        *text = text.get(1..)?;
        Some(match letter {
            b'[' => {
                let (set, rest) = cut(text, b']');
                *text = rest;
                Place::Set(set)
            }
            b' ' | b'-' | b'.' | b'/' | b'(' | b')' => Place::Separator(letter),
            _ => Place::Letter(letter),
        })
    }
}

/// A letter as a capital.
pub(super) fn capital(letter: char) -> char {
    if letter == 'ñ' { 'Ñ' } else { letter.to_ascii_uppercase() }
}

/// What stands before and behind the first of these characters; all of the text and nothing where there is none.
#[inline(never)]
pub(super) fn cut(text: &str, at: u8) -> (&str, &str) {
    let place = text.bytes().position(|byte| byte == at).unwrap_or(text.len());
    (text.get(..place).unwrap_or_default(), text.get(place + 1..).unwrap_or_default())
}

/// The first of some forms that a text has, and what stands in the text.
pub(super) fn read<'f>(forms: &'f str, exact: bool, text: &str) -> Option<(&'f str, Content)> {
    let mut forms = forms;
    while !forms.is_empty() {
        let (form, rest) = cut(forms, b',');
        if let Some(content) = fit(form, exact, text) {
            return Some((form, content));
        }
        forms = rest.strip_prefix(' ').unwrap_or(rest);
    }
    None
}

/// What stands in a text that has a form. Separators may be missing; others may stand between any two characters, unless
/// the form is `exact`: `12-3456789` has the nine digits of another kind of number, so it is no SSN.
fn fit(form: &str, exact: bool, text: &str) -> Option<Content> {
    let mut places = Places::new(form, text)?;
    let mut content = Content::default();
    let (mut place, mut is_behind_separators) = places.next_taking();
    let mut last = ' ';
    for letter in text.chars() {
        last = if letter.is_ascii() { letter } else { plain_form(letter).unwrap_or(letter) };
        let written = capital(last);
        if let Some(taking) = place.filter(|place| place.takes(written)) {
            content.push(taking, written)?;
            content.has_small |= written != last;
            (place, is_behind_separators) = places.next_taking();
            continue;
        }
        let is_usual = is_separator(last) || matches!(last, '(' | ')') && form.ends_with(')');
        if !is_usual || content.len == 0 || exact && !is_behind_separators {
            return None;
        }
    }
    let ends_well = !is_separator(last) && (last != ')' || form.ends_with(')'));
    (ends_well && place.is_none()).then_some(content)
}

/// The content as a form says.
#[inline(never)]
pub(super) fn write(form: &str, text: &str, content: &Content) -> String {
    let mut written = String::new();
    let mut letters = content.bytes().iter();
    let Some(mut places) = Places::new(form, text) else { return written };
    while let Some(place) = places.next() {
        match place {
            Place::Separator(_) if written.is_empty() => {}
            Place::Separator(own) => written.push(char::from(own)),
            _ => written.extend(letters.next().map(|byte| char::from(*byte))),
        }
    }
    written
}

/// Whether a text is what an exact form says, which has nothing but digits and separators.
pub(super) fn is_written_so(form: &str, text: &str) -> bool {
    let is_same = |(place, letter): (u8, u8)| if place == b'x' { letter.is_ascii_digit() } else { place == letter };
    form.len() == text.len() && form.bytes().zip(text.bytes()).all(is_same)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn content(form: &str, text: &str) -> Option<String> {
        let (_, content) = read(form, false, text)?;
        Some(content.bytes().iter().map(|byte| char::from(*byte)).collect())
    }

    #[test]
    fn separators_may_be_left_out_or_be_others() {
        for text in ["123.456.789-09", "12345678909", "123 456 789 09", "123\u{2013}456\u{A0}789/09", "1-2-3-4-5678909"]
        {
            assert_eq!(content("xxx.xxx.xxx-xx", text).as_deref(), Some("12345678909"), "{text}");
        }
        for text in [
            "",
            "1234567890",
            "123456789012",
            "-12345678909",
            "12345678909-",
            "1234567890a",
            "12345678909)",
            "1,2345678909",
        ] {
            assert_eq!(content("xxx.xxx.xxx-xx", text), None, "{text}");
        }
    }

    #[test]
    fn every_kind_of_place_takes_its_own() {
        for (form, good, bad) in [
            ("[A-D7][-+]x", "B-1", "E-1"),
            ("[A-D7][-+]x", "7+1", "71"),
            ("nnc", "ñ&9", "9&9"),
            ("GHA-x", "gha 1", "GHB1"),
            ("axx(x)", "a12(3)", "a12(34)"),
            ("axx(x)", "A123", "(A12)3"),
        ] {
            assert!(content(form, good).is_some(), "{form} {good}");
            assert!(content(form, bad).is_none(), "{form} {bad}");
        }
    }

    #[test]
    fn what_may_be_missing_is_missing_at_the_start() {
        let form = "{xx}x.xxx-x";
        for (text, written) in [("12345", "1.234-5"), ("123456", "12.345-6"), ("12.34567", "123.456-7")] {
            let content = fit(form, false, text).unwrap();
            assert_eq!(write(form, text, &content), written);
        }
        assert!(fit(form, false, "1234").is_none() && fit(form, false, "12345678").is_none());
        let content = fit("{x}.xxx-x", false, "1234").unwrap();
        assert_eq!(write("{x}.xxx-x", "1234", &content), "123-4");
    }

    #[test]
    fn a_date_is_read() {
        let content = fit("ddmmyyyy-xx", false, "31.12.1999-01").unwrap();
        assert_eq!((content.day, content.month, content.year, content.year_digits), (31, 12, 1999, 4));
    }
}
