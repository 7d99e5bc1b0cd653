//! Writes a text in English letters by the tables of a convention.

use alloc::string::String;

use super::Reason;
use super::table::{Case, Letter, Table};
use crate::check::transliteration::{is_latin, is_mark, sign};
use crate::text;

/// The Greek letters before which αυ is av and not af.
const VOICED: &str = "βγδζλμνραάεέηήιίϊοόυύϋωώ";

/// The text in English letters by one convention of a table; of other tables the first one counts. `None` where the
/// convention does not know a letter of it.
pub(super) fn write(letters: &[Letter], chosen: Table, convention: usize) -> Result<Option<String>, Reason> {
    let mut out = String::new();
    let mut rest = letters;
    // Whether no letter of the word was written yet, and whether a vowel or a silent letter stands before.
    let (mut is_start, mut is_after_vowel) = (true, false);
    let mut before = Case::Neither;
    while let [letter, after @ ..] = rest {
        let mut single = [0; 4];
        // An apostrophe belongs to a convention that writes it together with the letter behind it.
        let is_apostrophe = letter.small == '\'';
        let (spelling, count) = if let Some(table) = letter.table.or(is_apostrophe.then_some(chosen)) {
            let convention = if table == chosen { convention } else { 0 };
            match table.find(convention, rest, is_start) {
                Some((count, cell)) => {
                    let next = rest.get(count).map(|next| next.small);
                    (choose(cell, is_start, is_after_vowel, next), count)
                }
                None if is_apostrophe => ("'", 1),
                None => return Ok(None),
            }
        } else if let Some(plain) = letter_of(letter.small) {
            (&*plain.encode_utf8(&mut single), 1)
        } else {
            out.extend(sign_of(letter.small).ok_or(Reason::UnknownScript)?);
            (is_start, before, rest) = (true, Case::Neither, after);
            continue;
        };
        let own = if is_apostrophe { Case::Small } else { letter.case };
        let next = rest.get(count).map_or(Case::Neither, |next| next.case);
        rest = rest.get(count..).unwrap_or_default();
        let neighbour = if next == Case::Neither { before } else { next };
        let is_capital = own == Case::Capital;
        put(spelling, is_capital || own == Case::Neither && is_start, is_capital && neighbour == own, &mut out);
        is_start = is_start && (spelling.is_empty() || is_apostrophe) || out.ends_with('-');
        is_after_vowel = spelling.is_empty() || spelling.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
        before = own;
    }
    Ok(Some(out))
}

/// Adds a spelling, with a capital. One of several letters is in capitals where the letter beside it is one.
fn put(spelling: &str, is_capital: bool, is_all: bool, out: &mut String) {
    for (place, letter) in spelling.chars().enumerate() {
        let is_big = is_capital && (place == 0 || is_all);
        out.push(if is_big { letter.to_ascii_uppercase() } else { letter });
    }
}

/// The plain letter of a Latin one, without its case.
fn letter_of(letter: char) -> Option<char> {
    if letter.is_ascii_alphabetic() {
        return Some(letter);
    }
    let plain = sign(letter).filter(|plain| is_latin(letter) && plain.is_ascii_alphabetic())?;
    Some(char::from(plain.to_ascii_lowercase()))
}

/// The ASCII form of what is no letter; nothing for marks. `None` where it is not known.
fn sign_of(letter: char) -> Option<Option<char>> {
    let code = u32::from(letter);
    let digit = |first: u32| char::from_digit(code - first, 10);
    Some(Some(match letter {
        _ if letter.is_ascii() => letter,
        _ if is_mark(letter) || sign(letter) == Some(b'.') => return Some(None),
        _ if letter.is_whitespace() => ' ',
        '\u{660}'..='\u{669}' => digit(0x660)?,
        '\u{6F0}'..='\u{6F9}' => digit(0x6F0)?,
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(code - 0xFEE0)?,
        '\u{60C}' | '\u{3001}' => ',',
        '\u{30FB}' => ' ',
        '\u{2116}' => 'N',
        _ => text::plain_form(letter)?,
    }))
}

/// The spelling that a value of a table has here. `0` is nothing; what stands behind `^` counts at the start of a word,
/// behind `~` there and after vowels, behind `>` before a voiced letter.
fn choose(cell: &str, is_start: bool, is_after_vowel: bool, next: Option<char>) -> &str {
    let (usual, other) = cell.split_at_checked(cell.find(['^', '~', '>']).unwrap_or(cell.len())).unwrap_or_default();
    let holds = match other.chars().next() {
        Some('^') => is_start,
        Some('~') => is_start || is_after_vowel,
        Some('>') => next.is_some_and(|next| VOICED.contains(next)),
        _ => false,
    };
    let chosen = if holds { other.get(1..).unwrap_or_default() } else { usual };
    if chosen == "0" { "" } else { chosen }
}
