//! A name in English letters, by all conventions that fit it.

use alloc::string::String;
use alloc::vec::Vec;

use super::table::{Letter, Table, cut};
use super::{Reason, Suggestion, japanese, spelling};
use crate::generated::transliterations::{CONVENTIONS, NAMES};

/// So many suggestions are made at most.
const MOST: usize = 6;
/// Nothing is suggested for a longer text, so that the work has a bound.
const LONGEST: usize = 300;
/// The convention of a name with a spelling of its own.
const USUAL: &str = "usual";
/// The convention of kana, of which there are variants.
const HEPBURN: &str = "hepburn";

/// A text in English letters, the most usual spelling first. Where one of `countries`, which are alpha-3 codes,
/// has a convention for it, those of other countries are left out. Case, hyphens and digits stay as they are; what a
/// script does not write is not there.
///
/// ```
/// use firstpass::suggest::{Reason, propose};
///
/// let values = |text, countries: &[&str]| -> Vec<String> {
///     propose(text, countries).unwrap().into_iter().map(|suggestion| suggestion.value).collect()
/// };
/// assert_eq!(values("Müller-Groß", &[]), ["Muller-Gross", "Mueller-Gross"]);
/// assert_eq!(values("Müller-Groß", &["DEU"]), ["Mueller-Gross", "Muller-Gross"]);
/// assert_eq!(values("Згурський", &["UKR"])[0], "Zghurskyi");
/// assert_eq!(values("김", &[]), ["Kim", "Gim"]);
/// assert_eq!(propose("สมชาย", &[]), Err(Reason::UnknownScript));
/// ```
///
/// # Errors
///
/// Why there is no suggestion: [`Reason::NotNeeded`], [`Reason::NeedsPerson`] or [`Reason::UnknownScript`].
pub fn propose(text: &str, countries: &[&str]) -> Result<Vec<Suggestion>, Reason> {
    if text.is_ascii() {
        return Err(Reason::NotNeeded);
    }
    if text.chars().any(is_han) || text.chars().count() > LONGEST {
        return Err(Reason::NeedsPerson);
    }
    let mut found = Vec::new();
    let mut add = |value: String, convention: &'static str| {
        let is_new = found.iter().all(|known: &Suggestion| known.value != value);
        if is_new && !value.is_empty() && found.len() < MOST {
            found.push(Suggestion { value, convention });
        }
    };
    let letters = Letter::of(text);
    let tables = || letters.iter().filter_map(|letter| letter.table);
    let table = tables().find(|table| *table != Table::LATIN).unwrap_or(Table::LATIN);
    let conventions = conventions(table, countries);
    for number in 0..MOST {
        let Some((named, is_last)) = named(text, number) else { break };
        if let Some(first) = conventions.first()
            && let Some(value) = first.write(&Letter::of(&named), table)?
        {
            add(value, USUAL);
        }
        if is_last {
            break;
        }
    }
    // Where a country has a convention for this text, those of other countries are not meant.
    let mut is_here = false;
    for convention in &conventions {
        if is_here && convention.used == Used::Elsewhere {
            break;
        }
        if let Some(value) = convention.write(&letters, table)? {
            is_here |= convention.used == Used::Here;
            add(value, convention.name);
        }
    }
    // A text of nothing but marks, or a word with letters of two alphabets.
    if found.is_empty() { Err(Reason::UnknownScript) } else { Ok(found) }
}

/// A convention of a table.
struct Convention {
    name: &'static str,
    number: usize,
    used: Used,
}

/// Where a convention is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Used {
    /// In one of the countries that were named.
    Here,
    Everywhere,
    Elsewhere,
}

impl Convention {
    fn write(&self, letters: &[Letter], table: Table) -> Result<Option<String>, Reason> {
        let Some(written) = spelling::write(letters, table, self.number)? else { return Ok(None) };
        Ok(Some(if self.name.starts_with(HEPBURN) { japanese::write(&written, self.name) } else { written }))
    }
}

/// The conventions of a table, those of the countries first.
fn conventions(table: Table, countries: &[&str]) -> Vec<Convention> {
    let mut found = Vec::new();
    for wanted in [Used::Here, Used::Everywhere, Used::Elsewhere] {
        let mut names = table.conventions();
        // The variants of Hepburn are made of one column.
        let is_japanese = names == HEPBURN;
        if is_japanese {
            names = japanese::CONVENTIONS;
        }
        let mut number = 0;
        while !names.is_empty() {
            let (name, rest) = cut(names, b',');
            let used = used(name, countries);
            if used == wanted {
                found.push(Convention { name, number: if is_japanese { 0 } else { number }, used });
            }
            names = rest;
            number += 1;
        }
    }
    found
}

fn used(name: &str, countries: &[&str]) -> Used {
    let mut codes = look_up(CONVENTIONS, name).unwrap_or_default();
    if codes.is_empty() {
        return Used::Everywhere;
    }
    while !codes.is_empty() {
        let (code, rest) = cut(codes, b' ');
        if countries.contains(&code) {
            return Used::Here;
        }
        codes = rest;
    }
    Used::Elsewhere
}

/// What stands behind a word in a list of lines.
fn look_up(mut lines: &'static str, word: &str) -> Option<&'static str> {
    while !lines.is_empty() {
        let (line, rest) = cut(lines, b'\n');
        let (known, value) = cut(line, b',');
        if known == word {
            return Some(value);
        }
        lines = rest;
    }
    None
}

/// A text with the words replaced that have a spelling of their own, by the spelling of this number or the last one; and
/// whether no word has more spellings. `None` where no word has any.
fn named(text: &str, number: usize) -> Option<(String, bool)> {
    let mut out = String::new();
    let (mut is_found, mut is_last) = (false, true);
    let mut words = text;
    while !words.is_empty() {
        let (word, rest) = cut(words, b' ');
        words = rest;
        if !out.is_empty() {
            out.push(' ');
        }
        let Some(mut spellings) = look_up(NAMES, word) else {
            out.push_str(word);
            continue;
        };
        is_found = true;
        let mut chosen = "";
        for _ in 0..=number {
            let (spelling, rest) = cut(spellings, b' ');
            if !spelling.is_empty() {
                chosen = spelling;
            }
            spellings = rest;
        }
        is_last &= spellings.is_empty();
        out.push_str(chosen);
    }
    is_found.then_some((out, is_last))
}

/// Chinese characters, in which a name can be read in many ways.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3005}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
        || ('\u{20000}'..'\u{40000}').contains(&letter)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::check::transliteration::resembles;

    fn value(text: &str, convention: &str) -> Option<String> {
        let mut found = propose(text, &[]).unwrap().into_iter();
        found.find(|suggestion| suggestion.convention == convention).map(|suggestion| suggestion.value)
    }

    #[test]
    fn letters_of_every_script() {
        for (text, convention, expected) in [
            ("Łódź, ul. Żółta 5/7", "latin-plain", "Lodz, ul. Zolta 5/7"),
            ("Þórður Æneas ÞÓR", "latin-plain", "Thordur Aeneas THOR"),
            ("Ångström ÅNGSTRÖM Øre", "latin-passport", "Aangstroem AANGSTROEM Oere"),
            ("Nguyễn Thị Đặng", "latin-plain", "Nguyen Thi Dang"),
            ("Oʻtkir D’Arcy", "latin-plain", "Otkir D'Arcy"),
            ("Щукина ЩУКИНА Ю. Подъячев", "russian-passport", "Shchukina SHCHUKINA Iu. Podieiachev"),
            ("Дмитрий Чайковский Наталья", "russian", "Dmitry Chaykovsky Natalia"),
            ("Егор Андреев Чайковский", "russian-bgn", "Yegor Andreyev Chaykovskiy"),
            ("Євген Згурський Їжакевич Юрій Андрій’як", "ukrainian", "Yevhen Zghurskyi Yizhakevych Yurii Andriiiak"),
            ("Знам'янка", "ukrainian", "Znamianka"),
            ("Яўген Сяргей", "belarusian", "Yauhen Siarhei"),
            ("Златка Щерева София", "bulgarian", "Zlatka Shtereva Sofia"),
            ("Ђорђе Љубица Џаић", "serbian", "Djordje Ljubica Dzaic"),
            ("Ѓорѓи", "macedonian", "Gjorgji"),
            ("Өвөрхангай", "mongolian", "Uvurkhangai"),
            ("Ευάγγελος Παύλος Ευθύμιος Ουρανία", "greek-passport", "Evangelos Pavlos Efthymios Ourania"),
            ("ΜΠΑΜΠΗΣ Μπάμπης", "greek-passport", "BAMPIS Bampis"),
            ("Երևան Որբելի", "armenian-eastern", "Yerevan Vorbeli"),
            ("Կարապետ", "armenian-western", "Garabed"),
            ("გიორგი ჭავჭავაძე", "georgian", "Giorgi Chavchavadze"),
            ("שפירא", "hebrew-consonants", "Shfira"),
            ("القحطاني", "arabic-consonants", "Al-Qhtani"),
            ("٣٥ شارع", "arabic-consonants", "35 Shara"),
            ("しゅんすけ", "hepburn", "Shunsuke"),
            ("ヴェロニカ・キャサリン", "hepburn", "Veronika Kyasarin"),
            ("ホンマ", "hepburn-passport", "Homma"),
            ("ゆうこ", "hepburn-long", "Yuuko"),
            ("지성", "korean-revised", "Jiseong"),
        ] {
            assert_eq!(value(text, convention).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn names_with_a_spelling_of_their_own_come_first() {
        for (text, expected) in [
            ("محمد", &["Mohammed", "Muhammad", "Mohamed", "Mhmd"][..]),
            ("박", &["Park", "Bak"]),
            ("יוסף", &["Yosef", "Joseph", "Yosf"]),
            ("عبد الله", &["Abdul Allah", "Abd Allah"]),
        ] {
            let values: Vec<_> = propose(text, &[]).unwrap().into_iter().map(|suggestion| suggestion.value).collect();
            assert_eq!(values.get(..expected.len().min(values.len())).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn the_spellings_of_names_resemble_them() {
        for (name, spellings) in NAMES.lines().map(|line| cut(line, b',')) {
            for spelling in spellings.split(' ') {
                assert_ne!(resembles(name, spelling), Some(false), "{name} {spelling}");
                assert!(propose(name, &[]).unwrap().iter().any(|suggestion| suggestion.value == spelling), "{name}");
            }
        }
    }

    #[test]
    fn a_country_brings_its_conventions_forward() {
        for (text, country, first) in [
            ("Мария", "", "Mariia"),
            ("Мария", "BGR", "Maria"),
            ("Наталия", "KAZ", "Nataliya"),
            ("Sørensen", "DNK", "Soerensen"),
            ("Կարապետ", "LBN", "Garabed"),
        ] {
            assert_eq!(propose(text, &[country]).unwrap().first().unwrap().value, first, "{text}");
        }
    }

    #[test]
    fn what_nobody_can_tell_is_not_made_up() {
        let long = "Жж".repeat(LONGEST);
        for (text, reason) in [
            ("", Reason::NotNeeded),
            ("Maria", Reason::NotNeeded),
            ("山田", Reason::NeedsPerson),
            (&long, Reason::NeedsPerson),
            ("山田たろう", Reason::NeedsPerson),
            ("สมชาย", Reason::UnknownScript),
            ("Иван สมชาย", Reason::UnknownScript),
            ("\u{301}", Reason::UnknownScript),
        ] {
            assert_eq!(propose(text, &[]), Err(reason), "{text}");
        }
    }
}
