//! # `transliteration`: whether a name in English letters can be that of another script
//!
//! Compares what is left of two names when only their consonants are heard, and those that languages confuse are one:
//! *Щербаков* and *Scherbakow*, *Юлия* and *Julia*, *محمد* and *Mehmet*, *김* and *Kim*, *Müller* and *Mueller*. Words may
//! be exchanged, joined, split or left out. Of two names half of the sounds must differ before they are said to be two: there are
//! many conventions, passports differ from birth certificates, and a wrong warning annoys.
//! Does not say which convention was used, nor that a spelling is right: *Maria* and *Maro* sound alike here. Cannot say
//! anything of Chinese characters, of scripts without a table, of initials, and of names without consonants.
//!
//! ```
//! use firstpass::check::transliteration::resembles;
//!
//! assert_eq!(resembles("Мария", "Mariya"), Some(true));
//! assert_eq!(resembles("Мария", "John"), Some(false));
//! assert_eq!(resembles("山田", "Yamada"), None);
//! ```
//!
//! Codes: none of its own; `companion.unlike_base` is reported from it.
//!
//! Source: `rules/tables/transliteration/`, whose column `sound` has a sign for each letter.

use crate::generated::sounds::RANGES;
use crate::text;

/// Names with more sounds are not compared, so that the work has a bound.
const MOST_SOUNDS: usize = 40;

const LABIAL: u8 = 1;
const DENTAL: u8 = 2;
const VELAR: u8 = 4;
const SIBILANT: u8 = 8;
const LIQUID: u8 = 16;
const LIP_NASAL: u8 = 32;
const NASAL: u8 = 64;

/// What a sound counts that nobody leaves out.
const FULL: u16 = 2;

/// Whether `english` can be `name` in English letters. `None` where this cannot be said.
///
/// ```
/// use firstpass::check::transliteration::resembles;
///
/// assert_eq!(resembles("박지성", "Ji-sung Park"), Some(true));
/// assert_eq!(resembles("יצחק", "Yitzhak"), Some(true));
/// assert_eq!(resembles("Łukasz", "Pedro"), Some(false));
/// ```
#[cold]
#[inline(never)]
pub fn resembles(name: &str, english: &str) -> Option<bool> {
    let (name, english) = (Sounds::of(name)?, Sounds::of(english)?);
    let (whole, other) = (name.all(), english.all());
    if weight(whole) < FULL || weight(other) < FULL {
        return None;
    }
    let is_any = |word: &[Sound]| english.words().any(|other| are_alike(word, other));
    Some(are_alike(whole, other) || name.words().any(is_any))
}

/// The plain Latin letter of a Latin letter, in its own case; for any other letter the sign of its sound.
pub(crate) fn sign(letter: char) -> Option<u8> {
    let code = u32::from(letter);
    let (first, signs) = RANGES.iter().rev().find(|(first, _)| *first <= code)?;
    let sign = signs.as_bytes().get((code - first) as usize).copied()?;
    (sign != b'?').then_some(sign)
}

/// Whether a letter that has a sign is a Latin one.
pub(crate) fn is_latin(letter: char) -> bool {
    letter < '\u{370}' || ('\u{1E00}'..'\u{1F00}').contains(&letter)
}

/// The letters of a Hangul syllable: its beginning and its end, which may be none. What is between them is a vowel.
pub(crate) fn hangul(syllable: char) -> Option<[char; 3]> {
    let number = u32::from(syllable).checked_sub(0xAC00).filter(|number| *number < 11_172)?;
    let letter = |code: u32| char::from_u32(code).unwrap_or_default();
    Some([letter(0x1100 + number / 588), letter(0x1161 + number % 588 / 28), letter(0x11A7 + number % 28)])
}

/// A consonant, or what may be one.
#[derive(Clone, Copy, Default)]
struct Sound {
    /// What it may be.
    kinds: u8,
    /// What it costs to leave it out: nothing for what some conventions do not write.
    weight: u16,
    /// Whether a word begins with it.
    is_first: bool,
}

/// The consonants of a name.
struct Sounds {
    list: [Sound; MOST_SOUNDS],
    count: usize,
    is_word: bool,
    /// Where the sound before is that counts, when no vowel stands between.
    last: Option<usize>,
}

impl Sounds {
    fn of(text: &str) -> Option<Self> {
        let mut sounds = Self { list: [Sound::default(); MOST_SOUNDS], count: 0, is_word: false, last: None };
        let (mut letters, mut is_initial) = (0, true);
        for letter in text.chars() {
            letters += 1;
            if letter.is_ascii_alphabetic() {
                sounds.push(letter.to_ascii_lowercase() as u8)?;
            } else if let Some([start, vowel, end]) = hangul(letter) {
                // Each syllable is a word: a family name has one, and stands first or last.
                (sounds.is_word, is_initial) = (false, false);
                for part in [start, vowel, end] {
                    sounds.push(sign(part).unwrap_or(b'.'))?;
                }
            } else if let Some(sign) = sign(letter) {
                sounds.push(if is_latin(letter) { sign.to_ascii_lowercase() } else { sign })?;
            } else if is_between_words(letter) {
                sounds.is_word &= matches!(letter, '\'' | '`') || text::plain_form(letter) == Some('\'');
                letters = 0;
            } else if !is_mark(letter) {
                return None;
            }
            is_initial &= letters < 2;
        }
        (!is_initial).then_some(sounds)
    }

    /// Adds the sounds of a sign. `None` where there are too many.
    fn push(&mut self, sign: u8) -> Option<()> {
        let (kinds, weight) = match sign {
            b'b' | b'p' => (LABIAL, FULL),
            b'f' | b'v' => (LABIAL, 1),
            b'w' => (LABIAL, 0),
            b'd' | b't' => (DENTAL, FULL),
            b'k' | b'q' => (VELAR, FULL),
            // Г is g in one language and h in the next.
            b'G' => (VELAR, 1),
            // In ph as well, with which José becomes Joseph.
            b'h' => {
                self.soften();
                (VELAR, 0)
            }
            b'c' | b'g' | b'x' => (VELAR | SIBILANT, FULL),
            b'j' => (VELAR | SIBILANT, 0),
            b's' | b'z' | b'X' => (SIBILANT, FULL),
            // The s at the end of Greek names.
            b'Z' => (SIBILANT, 1),
            // ts, th as s, ch as t.
            b'C' => (SIBILANT | DENTAL, FULL),
            b'l' | b'r' => (LIQUID, FULL),
            b'L' => (LIQUID | VELAR, FULL),
            b'E' => (LIQUID | DENTAL, FULL),
            b'm' => (LIP_NASAL, FULL),
            b'n' => (NASAL, FULL),
            b'Q' => (NASAL | LIQUID, FULL),
            b'N' => (NASAL, 0),
            // Nothing, or what stood there once: 이 is Lee, Yi and Rhee.
            b'O' => (NASAL | LIQUID, 0),
            // Фёдор is Fyodor and Theodore.
            b'F' => (LABIAL | DENTAL, FULL),
            b'P' => (LABIAL | VELAR, 0),
            b'T' => (DENTAL, 0),
            b'Y' => (LABIAL, FULL),
            _ => {
                self.last = None;
                return Some(());
            }
        };
        self.add(kinds, weight)?;
        match sign {
            b'x' | b'Y' => self.add(SIBILANT, 0),
            b'X' => self.add(DENTAL, 0),
            _ => Some(()),
        }
    }

    /// Makes a p right before what f is.
    fn soften(&mut self) {
        let last = self.last.filter(|last| last + 1 == self.count).and_then(|last| self.list.get_mut(last));
        if let Some(last) = last.filter(|last| last.kinds == LABIAL) {
            last.weight = 1;
        }
    }

    fn add(&mut self, kinds: u8, weight: u16) -> Option<()> {
        let mut sound = Sound { kinds, weight, is_first: !self.is_word };
        if let Some(last) = self.last.filter(|_| self.is_word).and_then(|last| self.list.get_mut(last)) {
            let is_double = last.kinds & kinds != 0;
            let is_ng = last.kinds == NASAL && kinds == VELAR | SIBILANT;
            if is_double || is_ng {
                sound.weight = 0;
            } else if last.kinds == DENTAL && kinds & SIBILANT != 0 {
                // The t of ts, tz, tch and dj.
                last.weight = 0;
            }
        }
        *self.list.get_mut(self.count)? = sound;
        if sound.weight > 0 {
            self.last = Some(self.count);
        }
        self.count += 1;
        self.is_word = true;
        Some(())
    }

    fn all(&self) -> &[Sound] {
        self.list.get(..self.count).unwrap_or_default()
    }

    /// The words, those whose sounds all may be missing left out.
    fn words(&self) -> impl Iterator<Item = &[Sound]> {
        self.all().chunk_by(|_, next| !next.is_first).filter(|word| weight(word) >= FULL)
    }
}

/// Whether a character stands between words, or is an apostrophe.
fn is_between_words(letter: char) -> bool {
    letter.is_ascii() || letter.is_whitespace() || letter == '\u{30FB}' || text::plain_form(letter).is_some()
}

/// An accent, or a sign that joins letters or tells the direction.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{B7}' | '\u{FEFF}')
}

fn weight(sounds: &[Sound]) -> u16 {
    sounds.iter().map(|sound| sound.weight).sum()
}

/// Whether less than half of the sounds differ.
fn are_alike(one: &[Sound], other: &[Sound]) -> bool {
    2 * distance(one, other) < weight(one).max(weight(other))
}

/// The least cost of making one list of sounds into the other.
fn distance(one: &[Sound], other: &[Sound]) -> u16 {
    let mut costs = [0u16; MOST_SOUNDS];
    let mut total = 0;
    for (cost, sound) in costs.iter_mut().zip(other) {
        total += sound.weight;
        *cost = total;
    }
    let mut before = 0;
    for sound in one {
        let (mut diagonal, mut left) = (before, before + sound.weight);
        before = left;
        for (cost, theirs) in costs.iter_mut().zip(other) {
            let replaced = diagonal + replacement(*sound, *theirs);
            diagonal = *cost;
            left = replaced.min(*cost + sound.weight).min(left + theirs.weight);
            *cost = left;
        }
        total = left;
    }
    total
}

/// What it costs that one sound stands for another: nothing if they can be the same, little for m and n.
fn replacement(one: Sound, other: Sound) -> u16 {
    const NASALS: u8 = NASAL | LIP_NASAL;
    if one.kinds & other.kinds != 0 {
        0
    } else if one.kinds & NASALS != 0 && other.kinds & NASALS != 0 {
        1
    } else {
        one.weight.max(other.weight)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_all_scripts_resemble_their_transliterations() {
        for (name, english) in [
            ("Müller", "Mueller"),
            ("Müller", "Muller"),
            ("Łukasz", "Lucas"),
            ("Đoković", "Djokovic"),
            ("Щербаков", "Scherbakow"),
            ("Щербаков", "Shcherbakov"),
            ("Юлия", "Iuliia"),
            ("Юлия", "Julia"),
            ("Хосе", "Jose"),
            ("Джон", "John"),
            ("Ξενία", "Xenia"),
            ("Αλέξανδρος", "Alexandros"),
            ("Խաչատրյան", "Khachaturian"),
            ("რუსთაველი", "Rustaveli"),
            ("יצחק", "Isaac"),
            ("محمد", "Mehmet"),
            ("محمد علی", "Mohammad-Ali"),
            ("عبدالرحمن", "Abdel Rahman"),
            ("ゆうこ", "Yuko"),
            ("シンジ", "Shinji"),
            ("최", "Choi"),
            ("노", "Roh"),
            ("박지성", "Jisung Park"),
            ("María del Carmen", "Carmen Maria"),
        ] {
            assert_eq!(resembles(name, english), Some(true), "{name} {english}");
        }
    }

    #[test]
    fn other_names_do_not() {
        for (name, english) in [
            ("Мария", "John"),
            ("Мария", "Peter"),
            ("José", "Maria"),
            ("Łukasz", "Pedro"),
            ("محمد", "Khalid"),
            ("김", "Park"),
            ("たろう", "Hanako"),
            ("Анна", "Mary"),
            ("ნინო", "David"),
        ] {
            assert_eq!(resembles(name, english), Some(false), "{name} {english}");
        }
    }

    #[test]
    fn what_cannot_be_compared_is_not_judged() {
        for (name, english) in [
            ("山田", "Yamada"),
            ("สมชาย", "Somchai"),
            ("山田たろう", "Smith"),
            ("Мария", "N."),
            ("М. И.", "Natalia"),
            ("Ł", "Lucja"),
            ("Ия", "Peter"),
            ("", "Peter"),
            ("Zoë", ""),
            ("Мария", "山田"),
        ] {
            assert_eq!(resembles(name, english), None, "{name} {english}");
        }
        assert_eq!(resembles(&"Мария ".repeat(21), "John"), None);
        assert_eq!(resembles(&"Мария ".repeat(20), "John"), Some(false));
    }
}
