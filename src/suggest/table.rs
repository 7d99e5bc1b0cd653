//! The tables of spellings, as they are read.

use alloc::vec::Vec;

use crate::check::transliteration::{hangul, is_latin, sign};
use crate::generated::transliterations::SCRIPTS;
use crate::text;

/// Stands for the end of a Hangul syllable that has none.
const NO_END: char = '\u{11A7}';

/// What stands before a mark in a text, and what behind it: nothing where the mark is missing.
pub(super) fn cut(text: &str, mark: u8) -> (&str, &str) {
    let at = text.bytes().position(|byte| byte == mark).unwrap_or(text.len());
    (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default())
}

/// A letter of a text, apart from its case, or any other character.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    /// As the tables have it.
    pub(super) small: char,
    pub(super) case: Case,
    /// The table that has the letter. Latin letters that are just a plain one with an accent have none.
    pub(super) table: Option<Table>,
}

/// The case of a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Capital,
    Small,
    /// The script has no capitals, or this is no letter.
    Neither,
}

/// The table of a script, by its number: how each convention writes its letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Table(usize);

impl Table {
    pub(super) const LATIN: Self = Self(0);

    /// The table that has a letter. What is not ASCII in a table is a letter of its script.
    fn of(letter: char) -> Option<Self> {
        let has = |text: &&str| text.chars().any(|known| known == letter);
        if letter.is_ascii() { None } else { SCRIPTS.iter().position(has).map(Self) }
    }

    fn text(self) -> &'static str {
        SCRIPTS.get(self.0).copied().unwrap_or_default()
    }

    /// The conventions with commas between them, the most usual first.
    pub(super) fn conventions(self) -> &'static str {
        cut(self.text(), b'\n').0
    }

    /// What a convention writes for the letters at the beginning of a text, and how many letters that is: the most for which
    /// the table has something.
    pub(super) fn find(self, convention: usize, letters: &[Letter], is_start: bool) -> Option<(usize, &'static str)> {
        let mut found = None;
        let mut most = 0;
        let (_, mut rest) = cut(self.text(), b'\n');
        while !rest.is_empty() {
            let (line, after) = cut(rest, b'\n');
            rest = after;
            let (own, cells) = cut(line, b',');
            let count = fitting(own, letters, is_start);
            if count > most
                && let Some(cell) = cell(cells, convention)
            {
                most = count;
                found = Some((count, cell));
            }
        }
        found
    }
}

/// What a convention writes. An empty value is that before it.
fn cell(mut cells: &'static str, convention: usize) -> Option<&'static str> {
    let mut found = "";
    for _ in 0..=convention {
        let (cell, rest) = cut(cells, b',');
        cells = rest;
        if !cell.is_empty() {
            found = cell;
        }
    }
    (found != "-").then_some(found)
}

/// With how many letters a text begins like a line of a table; 0 if it does not. `^` asks for the start of a word, `$` for
/// its end.
fn fitting(line: &str, text: &[Letter], is_start: bool) -> usize {
    let mut count = 0;
    for letter in line.chars() {
        let next = text.get(count);
        let fits = match letter {
            '^' => is_start,
            '$' => next.is_none_or(|next| next.table.is_none()),
            _ => {
                count += 1;
                next.is_some_and(|next| next.small == letter)
            }
        };
        if !fits {
            return 0;
        }
    }
    count
}

impl Letter {
    /// The letters of a text: hiragana for katakana, the letters of Hangul syllables apart.
    pub(super) fn of(text: &str) -> Vec<Self> {
        let mut letters = Vec::new();
        for letter in text.chars() {
            match hangul(letter) {
                Some(parts) => {
                    for part in parts {
                        if part != NO_END {
                            letters.push(Self::fold(part));
                        }
                    }
                }
                None => letters.push(Self::fold(letter)),
            }
        }
        letters
    }

    fn fold(letter: char) -> Self {
        let code = u32::from(letter);
        let small = match code {
            0x0391..=0x03AB | 0x0410..=0x042F => code + 0x20,
            0x0400..=0x040F => code + 0x50,
            0x0490..=0x04BF | 0x04D0..=0x04FF if code.is_multiple_of(2) => code + 1,
            0x0386 => 0x03AC,
            0x0388..=0x038A => code + 0x25,
            0x038C => 0x03CC,
            0x038E | 0x038F => code + 0x3F,
            0x0531..=0x0556 => code + 0x30,
            // Georgian writes them only in headings.
            0x1C90..=0x1CBF => code - 0xBC0,
            0x30A1..=0x30F6 => code - 0x60,
            _ if text::plain_form(letter) == Some('\'') => '\''.into(),
            _ => letter.to_ascii_lowercase().into(),
        };
        // Of Latin letters the table of sounds tells the case.
        let sign = sign(letter).filter(|_| is_latin(letter));
        let case = if small > code || sign.is_some_and(|sign| sign.is_ascii_uppercase()) {
            Case::Capital
        } else if letter.is_ascii_alphabetic() || sign.is_some() || matches!(letter, '\u{370}'..='\u{58F}') {
            Case::Small
        } else {
            Case::Neither
        };
        let small = char::from_u32(small).unwrap_or(letter);
        Self { small, case, table: Table::of(small) }
    }
}
