//! # `letters`: text in ordinary letters
//!
//! Looks for Latin letters that are only another look of ordinary ones: mathematical alphabets, full-width, circled and
//! squared letters, Roman numerals and ligatures that are one character. They are no part of a name; it reads the same and
//! compares as different.
//! In texts with letters of East Asia nothing is told, whose addresses are written with full-width letters and Roman
//! numerals. Letters of their own stay too, although Unicode holds them for compatible with others: `ª`, `º`, `ŀ`, `ŉ`, `ĳ`,
//! `ǆ`, superscripts, `ำ`, half-width kana, the forms of Arabic letters. Does not look at digits.
//!
//! ```
//! use firstpass::{Code, Fix, check::letters};
//!
//! let fault = letters::check("Ｍａｒｉａ").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::TextConfusable, Some(Fix::PlainLetters)));
//! assert!(letters::check("ＡＢＣ商事").is_ok());
//! ```
//!
//! Codes: `text.confusable`.
//!
//! Sources: the compatibility decompositions of Unicode (NFKC), as far as they are named above; UTS #39, section 4.

use super::{nfc, script};
use crate::{Code, Fault, Fix, text};
use alloc::string::String;

/// Capital letters, then small ones.
const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// From U+2102 to U+2149; a space where a character is no look of a Latin letter.
const LETTERLIKE: &str = "C       gHHHh IILl N   PQRRR      Z   Z   BC eEF Mo    i           Ddeij";
/// From U+2160 to U+217F, four characters each.
const NUMERALS: &str = "I   II  III IV  V   VI  VII VIIIIX  X   XI  XII L   C   D   M   i   ii  iii iv  v   vi  vii viiiix  x   xi  xii l   c   d   m   ";
/// From U+FB00 to U+FB06, four characters each.
const LIGATURES: &str = "ff  fi  fl  ffi ffl st  st  ";
/// The alphabets whose letters follow each other: the first character, how many there are, and its place in `ALPHABET`.
const ALPHABETS: [(u32, u32, u32); 10] = [
    (0x249C, 26, 26),
    (0x24B6, 52, 0),
    (0xFF21, 26, 0),
    (0xFF41, 26, 26),
    (0x1CCD6, 26, 0),
    // Thirteen alphabets one after the other, in which the gaps stand among the letter-like signs.
    (0x1D400, 13 * 52, 0),
    (0x1F110, 26, 0),
    (0x1F130, 26, 0),
    (0x1F150, 26, 0),
    (0x1F170, 26, 0),
];

/// Accepts text without letters that are only another look of ordinary ones.
///
/// # Errors
///
/// `text.confusable`, with the fix `plain_letters` unless markup would come about.
///
/// ```
/// # use firstpass::{Code, check::letters};
/// assert!(letters::check("Miquel·la Gual i Bartoŀlí").is_ok());
/// assert_eq!(letters::check("Stefan Graﬀ").unwrap_err().code, Code::TextConfusable);
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if text::every(text, &mut |c| !is_other_look(c)) || script::is_east_asian(text) {
        return Ok(());
    }
    Err(Fault { code: Code::TextConfusable, fix: plain_letters(text).map(|_| Fix::PlainLetters) })
}

/// The text in ordinary letters, in NFC and trimmed. None where markup would come about.
///
/// ```
/// # use firstpass::check::letters::plain_letters;
/// assert_eq!(plain_letters("𝐌𝐚𝐫𝐢𝐚 Ⅳ").as_deref(), Some("Maria IV"));
/// ```
pub fn plain_letters(text: &str) -> Option<String> {
    let mut plain = String::new();
    text::every(text, &mut |c| {
        match ordinary(c) {
            Some(letters) => plain.push_str(letters.split_once(' ').map_or(letters, |(letters, _)| letters)),
            None => text::push(&mut plain, c),
        }
        true
    });
    nfc::rewritten(text, &plain)
}

/// Whether a character is only another look of Latin letters.
pub(super) fn is_other_look(c: char) -> bool {
    // Nothing below is one, and most letters are below.
    c >= '\u{2102}' && ordinary(c).is_some()
}

/// The ordinary letters of a character that is only another look of them, with spaces behind them.
#[inline(never)]
fn ordinary(c: char) -> Option<&'static str> {
    let code = u32::from(c);
    let (list, place, width) = match code {
        0x2102..=0x2149 => (LETTERLIKE, code - 0x2102, 1),
        0x2160..=0x217F => (NUMERALS, code - 0x2160, 4),
        0xFB00..=0xFB06 => (LIGATURES, code - 0xFB00, 4),
        _ => {
            let mut known = ALPHABETS.iter();
            let (first, _, place) = known.find(|(first, count, _)| (*first..*first + *count).contains(&code))?;
            (ALPHABET, (code - first) % 52 + place, 1)
        }
    };
    let start = usize::try_from(place).ok()? * width;
    list.get(start..start + width).filter(|letters| *letters != " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_looks_are_put_into_ordinary_letters() {
        for (text, plain) in [
            ("Ｍａｒｉａ", "Maria"),
            ("ℳ𝒶𝓇𝒾𝒶", "Maria"),
            ("𝔐𝔞𝔯𝔦𝔞 ℜ", "Maria R"),
            ("𝙼𝚊𝚛𝚒𝚊", "Maria"),
            ("ⓂⒶⓇⒾⒶ ⓜ⒜", "MARIA ma"),
            ("🄼🅐🆁", "MAR"),
            ("Louis Ⅻ ⅳ", "Louis XII iv"),
            ("ﬁﬂﬀﬃﬄﬅﬆ", "fiflffffifflstst"),
            ("ｅ\u{301}", "\u{E9}"),
        ] {
            assert_eq!(check(text), Err(Fault::fixable(Code::TextConfusable, Fix::PlainLetters)), "{text}");
            assert_eq!(plain_letters(text).as_deref(), Some(plain), "{text}");
            assert_eq!(check(plain), Ok(()), "{text}");
        }
        assert_eq!(check("<ｂ>"), Err(Code::TextConfusable.into()));
    }

    #[test]
    fn letters_of_their_own_stay() {
        for text in [
            "Mª 1º",
            "Gaŀlissà",
            "ŉ",
            "ĳ",
            "ǆ",
            "Mᶜ",
            "kʷ",
            "ทำ",
            "ﾔﾏﾀﾞ",
            "ﻢﺣﻣﺩ",
            "և",
            "№ 5",
            "™",
            "℅",
            "Ω",
            "K",
            "サンハイツⅡ",
            "ＡＢＣ商事",
            "１－２－３",
            "ß",
            "ſ",
            "½",
            "ⅷ号",
            "김Ａ",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }
}
