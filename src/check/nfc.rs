//! # `nfc`: text in the usual form of Unicode
//!
//! Looks for text that is not in Normalization Form C. `é` can be one character or `e` and an accent; both look the same, and
//! what compares names byte by byte takes them for different ones. The form is a matter of keyboards and files, so this is
//! only for information: Bengali and Vietnamese keyboards write lawful names in the other form.
//! The ideographs that Unicode holds for compatibility (U+F900 to U+FAFF, U+2F800 to U+2FA1F) stay as they are: the form
//! would make `神` (U+FA19) of a Japanese family register into another character. Above the first plane nothing is looked at,
//! where only scripts of the past and music have such characters; nor are texts with more than 30 accents on one letter.
//!
//! ```
//! use firstpass::{Code, check::nfc};
//!
//! assert_eq!(nfc::check("Jose\u{301}").unwrap_err().code, Code::TextNotNfc);
//! assert_eq!(nfc::nfc("Jose\u{301}"), "Jos\u{E9}");
//! ```
//!
//! Codes: `text.not_nfc`.
//!
//! Sources: UAX #15; the Unicode Standard, 3.11 (canonical ordering, composition) and 3.12 (Hangul syllables).

use super::markup;
use crate::generated::compositions::{
    BASES_HIGH, BASES_LOW, CLASS_STARTS, CLASSES, MARKS, RUN_LENGTHS, RUN_STARTS, SECONDS,
};
use crate::{Code, Fault, Fix, text};
use alloc::borrow::ToOwned;
use alloc::string::String;

/// As many accents on one letter as a stream-safe text has (UAX #15, section 13).
const MOST_MARKS: usize = 30;
/// The first combining mark; below it every text is in the form.
const FIRST_MARK: char = '\u{300}';
/// The bit of a second character's number that says that its pair does not compose.
const EXCLUDED: u8 = 0x80;

/// Accepts text in Normalization Form C.
///
/// # Errors
///
/// `text.not_nfc`, with the fix `nfc` unless markup would come about.
///
/// ```
/// # use firstpass::check::nfc;
/// assert!(nfc::check("Nguyễn").is_ok());
/// assert!(nfc::check("Nguye\u{302}\u{303}n").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let mut rest = text.chars();
    let mut same = true;
    let is_simple = text::every(text, &mut |c| c < FIRST_MARK);
    let done = !is_simple && compose_all(text, &mut |c| same &= rest.next() == Some(c));
    if !done || same && rest.next().is_none() {
        return Ok(());
    }
    Err(Fault { code: Code::TextNotNfc, fix: rewritten(text, text).map(|_| Fix::Nfc) })
}

/// The text in Normalization Form C, as far as [`check`] looks at it.
///
/// ```
/// # use firstpass::check::nfc::nfc;
/// assert_eq!(nfc("\u{1112}\u{1161}\u{11AB}"), "한");
/// assert_eq!(nfc("Maria"), "Maria");
/// ```
pub fn nfc(text: &str) -> String {
    let mut composed = String::new();
    if !compose_all(text, &mut |c| text::push(&mut composed, c)) {
        return text.to_owned();
    }
    composed
}

/// A new text for an old one, in NFC and trimmed. None where it is blank, or has markup of a kind
/// that the old one does not have.
#[inline(never)]
pub(super) fn rewritten(old: &str, new: &str) -> Option<String> {
    let new = nfc(new);
    let new = text::trim(&new);
    let told = |text: &str| markup::check(text).and_then(|()| markup::encoded(text)).err();
    let about_new = told(new);
    (!new.is_empty() && (about_new.is_none() || about_new == told(old))).then(|| new.to_owned())
}

/// The canonical combining class: more than 0 for a mark whose place among other marks does not matter.
#[inline(never)]
pub(super) fn class(c: char) -> u8 {
    let Ok(code) = u16::try_from(u32::from(c)) else { return 0 };
    let range = CLASS_STARTS.partition_point(|start| *start <= code).wrapping_sub(1);
    CLASSES.get(range).copied().unwrap_or(0)
}

/// Hands over the characters of the text in its composed form. Says whether it could; a text with too many marks on one
/// letter cannot be put in order.
fn compose_all(text: &str, write: &mut dyn FnMut(char)) -> bool {
    let mut letter = Letter { starter: None, marks: [(0, ' '); MOST_MARKS], count: 0, write };
    let fits = text::every(text, &mut |c| {
        // Nothing decomposes into more than four characters.
        let mut parts = [c; 4];
        let mut count = 0;
        let mut whole = c;
        while let Some((base, second)) = decomposed(whole) {
            whole = base;
            if let (Some(second), Some(place)) = (second, parts.get_mut(count)) {
                *place = second;
                count += 1;
            }
        }
        letter.take(whole) && parts.iter().take(count).rev().all(|part| letter.take(*part))
    });
    letter.finish();
    fits
}

/// A letter and the marks that came after it.
struct Letter<'w> {
    starter: Option<char>,
    /// In the order of their classes.
    marks: [(u8, char); MOST_MARKS],
    count: usize,
    write: &'w mut dyn FnMut(char),
}

impl Letter<'_> {
    /// Takes over a character that does not decompose. Says whether there was room for it.
    fn take(&mut self, c: char) -> bool {
        let class = class(c);
        if class > 0 {
            let Some(place) = self.marks.get_mut(self.count) else { return false };
            *place = (class, c);
            self.count += 1;
            // Marks of one class stay in their order.
            let mut at = self.count - 1;
            while at > 0 && self.marks.get(at - 1).is_some_and(|before| before.0 > class) {
                self.marks.swap(at - 1, at);
                at -= 1;
            }
            return true;
        }
        self.compose();
        match self.starter.filter(|_| self.count == 0).and_then(|starter| composed(starter, c)) {
            Some(whole) => self.starter = Some(whole),
            None => {
                self.finish();
                self.starter = Some(c);
            }
        }
        true
    }

    /// Puts onto the letter what goes onto it. A mark that stays keeps those of its class from it.
    fn compose(&mut self) {
        let Some(mut starter) = self.starter else { return };
        let (marks, mut kept, mut last) = (self.marks, 0, 0);
        for (class, mark) in marks.into_iter().take(self.count) {
            match composed(starter, mark).filter(|_| last < class) {
                Some(whole) => starter = whole,
                None => {
                    if let Some(place) = self.marks.get_mut(kept) {
                        *place = (class, mark);
                    }
                    (kept, last) = (kept + 1, class);
                }
            }
        }
        (self.starter, self.count) = (Some(starter), kept);
    }

    /// Hands over what there is.
    fn finish(&mut self) {
        self.compose();
        if let Some(starter) = self.starter.take() {
            (self.write)(starter);
        }
        for (_, mark) in self.marks.iter().take(self.count) {
            (self.write)(*mark);
        }
        self.count = 0;
    }
}

/// The first step of a character's decomposition: into one character or two.
fn decomposed(c: char) -> Option<(char, Option<char>)> {
    let code = u16::try_from(u32::from(c)).ok()?;
    let run = RUN_STARTS.partition_point(|start| *start <= code).checked_sub(1)?;
    let inside = code - RUN_STARTS.get(run)?;
    if inside >= u16::from(*RUN_LENGTHS.get(run)?) {
        return None;
    }
    let before: usize = RUN_LENGTHS.iter().take(run).map(|length| usize::from(*length)).sum();
    let place = before + usize::from(inside);
    let second = SECONDS.get(place)? & !EXCLUDED;
    let second = MARKS.get(usize::from(second).wrapping_sub(1)).and_then(|mark| char::from_u32((*mark).into()));
    let base = u16::from_be_bytes([*BASES_HIGH.get(place)?, *BASES_LOW.get(place)?]);
    Some((char::from_u32(base.into())?, second))
}

/// The character that two others are together.
#[inline(never)]
fn composed(first: char, second: char) -> Option<char> {
    let (one, two) = (u32::from(first), u32::from(second));
    // Hangul: a leading consonant and a vowel, and a syllable of both with a consonant at its end.
    if let (0x1100..=0x1112, 0x1161..=0x1175) = (one, two) {
        return char::from_u32(0xAC00 + ((one - 0x1100) * 21 + two - 0x1161) * 28);
    }
    if let (0xAC00..=0xD7A3, 0x11A8..=0x11C2) = (one, two) {
        return char::from_u32(one + two - 0x11A7).filter(|_| (one - 0xAC00) % 28 == 0);
    }
    let ([high, low], two) = (u16::try_from(one).ok()?.to_be_bytes(), u16::try_from(two).ok()?);
    let mark = u8::try_from(MARKS.binary_search(&two).ok()? + 1).ok()?;
    let pairs = BASES_LOW.iter().zip(&SECONDS).zip(&BASES_HIGH);
    let mut pairs = pairs.map(|((base, second), base_high)| *base == low && *second == mark && *base_high == high);
    let mut place = pairs.position(|is_pair| is_pair)?;
    for (start, length) in RUN_STARTS.iter().zip(RUN_LENGTHS.iter().map(|length| usize::from(*length))) {
        if place < length {
            return char::from_u32(u32::from(*start) + u32::try_from(place).ok()?);
        }
        place -= length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_composed() {
        for (text, composed) in [
            ("Jose\u{301}", "José"),
            ("Nguye\u{302}\u{303}n", "Nguyễn"),
            ("Nguye\u{303}\u{302}n", "Ngu\u{79}\u{1EBD}\u{302}n"),
            ("a\u{323}\u{302}", "ậ"),
            ("a\u{302}\u{323}", "ậ"),
            ("\u{1112}\u{1161}\u{11AB}", "한"),
            ("하\u{11AB}", "한"),
            ("\u{9DF}", "\u{9AF}\u{9BC}"),
            ("\u{212B}\u{2126}\u{212A}", "ÅΩK"),
            ("\u{FB2C}", "\u{5E9}\u{5BC}\u{5C1}"),
            ("か\u{3099}", "が"),
            ("\u{301}\u{327}", "\u{327}\u{301}"),
            ("\u{9C7}\u{9BE}", "\u{9CB}"),
        ] {
            assert_eq!(check(text), Err(Fault::fixable(Code::TextNotNfc, Fix::Nfc)), "{text:?}");
            assert_eq!(nfc(text), composed, "{text:?}");
            assert_eq!(check(composed), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn what_is_composed_stays() {
        for text in ["", "Maria", "Mar\u{ED}a", "神\u{FA19}", "한국", "ক্ষ", "x\u{301}", "日本", "q\u{323}\u{307}"]
        {
            assert_eq!(check(text), Ok(()), "{text}");
            assert_eq!(nfc(text), text);
        }
        assert_eq!(check(&["e", &"\u{301}".repeat(31)].concat()), Ok(()));
        // The Kelvin sign would make a tag of this.
        assert_eq!(check("<\u{212A}>"), Err(Code::TextNotNfc.into()));
    }
}
