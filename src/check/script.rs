//! # `script`: words in one script
//!
//! Looks for words that mix letters which no writing system mixes, such as Latin and Cyrillic: an `а` of the wrong keyboard
//! looks right and makes another name. A word may have one script, or those that Japanese, Korean and Chinese use together;
//! Latin letters may stand beside the ones of East Asia and of every other script in wide use but Greek, Cyrillic and
//! Armenian, which share letters with Latin by their looks.
//! Only letters and their marks make a word, so `Иван Smith`, `Анна-Maria` and `12А` pass. Does not look for whole words in
//! the letters of another script, and does not tell apart the scripts that are in use no more or by few.
//!
//! ```
//! use firstpass::{Code, check::script};
//!
//! assert!(script::check("Иван Smith").is_ok());
//! assert!(script::check("株式会社ABC").is_ok());
//! assert_eq!(script::check("Mаria").unwrap_err().code, Code::TextMixedScript); // the second letter is Cyrillic
//! ```
//!
//! Codes: `text.mixed_script`.
//!
//! Sources: UTS #39, sections 5.1 (mixed scripts, augmented script sets) and 5.2 (moderately restrictive; here without
//! Armenian beside Latin); the Unicode properties Script and Script_Extensions; UAX #31, table 5 (scripts in wide use).

use super::letters;
use crate::generated::scripts::{CLASSES, STARTS};
use crate::{Code, Fault, text};

// What a character counts as. The generator uses the same numbers; from 11 on there is one for each further script in wide
// use.
/// It is no letter and ends a word.
const SEPARATOR: u8 = 0;
/// It goes with any letter.
const TRANSPARENT: u8 = 1;
const LATIN: u8 = 2;
const GREEK: u8 = 3;
const CYRILLIC: u8 = 4;
const ARMENIAN: u8 = 5;
/// A script in limited use or in none.
const RARE: u8 = 6;
const HAN: u8 = 7;
const KANA: u8 = 8;
const HANGUL: u8 = 9;
const BOPOMOFO: u8 = 10;

/// Accepts text whose every word has letters of one writing system.
///
/// # Errors
///
/// `text.mixed_script`.
///
/// ```
/// # use firstpass::{Code, check::script};
/// assert!(script::check("ΑΕ Νέα Holding").is_ok());
/// assert_eq!(script::check("Αlpha").unwrap_err().code, Code::TextMixedScript); // the first letter is Greek
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let mut word = 0_u32;
    let is_single = text::every(text, &mut |c| {
        match class(c) {
            SEPARATOR => word = 0,
            TRANSPARENT => {}
            class => word |= 1 << class,
        }
        !is_mixed(word)
    });
    if is_single { Ok(()) } else { Err(Code::TextMixedScript.into()) }
}

/// Whether no writing system has letters of all these classes.
fn is_mixed(word: u32) -> bool {
    const EAST_ASIAN: u32 = 1 << HAN | 1 << KANA | 1 << HANGUL | 1 << BOPOMOFO;
    const LIKE_LATIN: u32 = 1 << GREEK | 1 << CYRILLIC | 1 << ARMENIAN | 1 << RARE;
    let others = word & !(1 << LATIN);
    if others & !EAST_ASIAN == 0 {
        // Han goes with each of the three.
        return (others & !(1 << HAN)).count_ones() > 1;
    }
    others.count_ones() > 1 || word != others && others & LIKE_LATIN != 0
}

/// Whether a character is a Han ideograph.
pub(super) fn is_han(c: char) -> bool {
    class(c) == HAN
}

/// Whether a text has letters of East Asia.
pub(super) fn is_east_asian(text: &str) -> bool {
    !text::every(text, &mut |c| !matches!(class(c), HAN..=BOPOMOFO))
}

#[inline(never)]
fn class(c: char) -> u8 {
    if letters::is_other_look(c) {
        return LATIN;
    }
    let Ok(code) = u16::try_from(u32::from(c)) else { return class_above(c) };
    let range = STARTS.partition_point(|start| *start <= code).wrapping_sub(1);
    CLASSES.get(range).copied().unwrap_or(SEPARATOR)
}

/// The blocks above the first plane that have letters of today's names, and those whose letters look like Latin ones. The
/// others end a word, so that nothing is told of them.
fn class_above(c: char) -> u8 {
    match c {
        '\u{10780}'..='\u{107BF}' | '\u{1DF00}'..='\u{1DFFF}' => LATIN,
        '\u{1E030}'..='\u{1E08F}' => CYRILLIC,
        '\u{10280}'..='\u{1057F}' | '\u{118A0}'..='\u{118FF}' | '\u{16E40}'..='\u{16E9F}' => RARE,
        '\u{1AFF0}'..='\u{1B16F}' => KANA,
        '\u{20000}'..='\u{3FFFF}' => HAN,
        '\u{E0000}'..='\u{E0FFF}' => TRANSPARENT,
        _ => SEPARATOR,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed_words_are_told_and_mixed_texts_are_not() {
        for good in [
            "",
            "Иван Smith",
            "Анна-Maria",
            "D’Артаньян",
            "12А",
            "A1Б",
            "ул. Ленина 12к3с1",
            "д.5B",
            "東京タワー",
            "トヨタ自動車",
            "LG전자",
            "金씨",
            "ABC商事",
            "ㄅ阿",
            "บริษัทABCจำกัด",
            "შპსABC",
            "Νίκος Αθηνά",
            "šxʷməθkʷəy̓əm",
            "O\u{2BB}zbek",
            "Şəhriyar",
            "ⵎⴰⵙⵙⵉⵏ",
            "ᓄᓇᕗᑦ",
            "µTorrent",
            "𠮷野",
            "1ª",
            "Ⅱ世",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "Mаria",
            "Αlpha",
            "Cаfé",
            "рaypal",
            "Алекcей",
            "АВΓ",
            "gօօgle",
            "ᎪBC",
            "ひ한",
            "ㄅあ",
            "ㄅ가",
            "абעב",
            "Ма\u{301}рiя",
            "Ma\u{200B}рия",
            "Ｍария",
            "𝐌ария",
            "ﬁлин",
            "ꓮbc",
        ] {
            assert_eq!(check(bad), Err(Code::TextMixedScript.into()), "{bad}");
        }
    }
}
