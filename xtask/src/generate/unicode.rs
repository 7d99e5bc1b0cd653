//! Renders what the checks of texts need of the Unicode Character Database: scripts of letters, and compositions.
//!
//! The data come from the crates of the unicode-rs project, which carry those of the Unicode version that
//! `rules/tables/SOURCES.md` names. How the tables are read stands in `src/check/script.rs` and `src/check/nfc.rs`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use firstpass::check::invisible::is_ignorable;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory as _};
use unicode_script::{Script, ScriptExtension, UnicodeScript as _};

use super::tables::{array, header};

/// Renders `src/generated/scripts.rs` and `compositions.rs`.
pub fn render(_: &Path) -> Result<Vec<(PathBuf, String)>> {
    let versions = [
        unicode_normalization::UNICODE_VERSION.0.into(),
        unicode_properties::UNICODE_VERSION.0,
        unicode_script::UNICODE_VERSION.0,
    ];
    ensure!(versions == [18; 3], "the crates of xtask carry Unicode {versions:?}: rules/tables/SOURCES.md says 18");
    let generated = Path::new("src/generated");
    Ok(vec![
        (generated.join("scripts.rs"), render_scripts()?),
        (generated.join("compositions.rs"), render_compositions()?),
    ])
}

/// The Basic Multilingual Plane, in which all living scripts but Adlam stand.
fn plane() -> impl Iterator<Item = char> {
    ('\0'..='\u{FFFF}').filter(|c| !matches!(c, '\u{E000}'..='\u{F8FF}'))
}

/// What a character may count as, one bit for each class. The names stand in `src/check/script.rs`.
type Classes = u32;

const SEPARATOR: Classes = 1;
const TRANSPARENT: Classes = 1 << 1;
const RARE: u32 = 6;
/// The scripts that a word may mix in some way; every other one is `RARE`, or one of those from `FIRST_OTHER` on.
const NAMED: [(Script, u32); 9] = [
    (Script::Latin, 2),
    (Script::Greek, 3),
    (Script::Cyrillic, 4),
    (Script::Armenian, 5),
    (Script::Han, 7),
    (Script::Hiragana, 8),
    (Script::Katakana, 8),
    (Script::Hangul, 9),
    (Script::Bopomofo, 10),
];
const FIRST_OTHER: u32 = 11;

/// The class of a script: its own where it is in wide use (table 5 of UAX #31).
fn class_of(script: Script, others: &mut Vec<Script>) -> u32 {
    if let Some((_, class)) = NAMED.iter().find(|(named, _)| *named == script) {
        return *class;
    }
    if !script.is_recommended() {
        return RARE;
    }
    let index = others.iter().position(|other| *other == script).unwrap_or_else(|| {
        others.push(script);
        others.len() - 1
    });
    FIRST_OTHER + u32::try_from(index).unwrap_or(0)
}

fn classes(c: char, others: &mut Vec<Script>) -> Classes {
    // Theta and lambda also stand in the Latin alphabets of languages of British Columbia, and Ossetic is typed with the
    // Latin æ. They look like no letter of the other alphabet.
    if matches!(c, 'Θ' | 'θ' | 'Λ' | 'λ' | 'Æ' | 'æ') || is_ignorable(c) {
        return TRANSPARENT;
    }
    let group = c.general_category_group();
    if group == GeneralCategoryGroup::Other && c.script() == Script::Unknown {
        return Classes::MAX;
    }
    let extension: ScriptExtension = c.script_extension();
    let shared = extension.is_common() || extension.is_inherited();
    let is_letter = matches!(group, GeneralCategoryGroup::Letter | GeneralCategoryGroup::Mark);
    let own: Vec<u32> =
        if shared { Vec::new() } else { extension.iter().map(|script| class_of(script, others)).collect() };
    let one = own.first().filter(|first| own.iter().all(|class| class == *first)).map_or(0, |class| 1 << class);
    match (is_letter, c.script()) {
        // Marks on any letter, letters of any script.
        (true, Script::Inherited) => TRANSPARENT | one,
        (true, Script::Common) => TRANSPARENT | one | if one == 0 { SEPARATOR } else { 0 },
        (true, _) if one != 0 => one,
        (true, _) => TRANSPARENT,
        (false, Script::Common | Script::Inherited) => SEPARATOR,
        (false, _) => SEPARATOR | one,
    }
}

fn render_scripts() -> Result<String> {
    let mut others = Vec::new();
    // Ranges as long as they can be: what a range may count as is what all its characters may count as.
    let mut ranges: Vec<(u32, Classes)> = Vec::new();
    for c in plane() {
        let allowed = classes(c, &mut others);
        match ranges.last_mut() {
            Some((_, classes)) if *classes & allowed != 0 => *classes &= allowed,
            _ => ranges.push((c.into(), allowed)),
        }
    }
    let starts: Vec<String> = ranges.iter().map(|(start, _)| format!("0x{start:04X}")).collect();
    let class: Vec<u32> = ranges.iter().map(|(_, classes)| classes.trailing_zeros()).collect();
    ensure!(class.iter().all(|class| *class < 32), "there are more scripts than classes");
    let mut out = header("the Unicode Character Database");
    let length = starts.len();
    array(&mut out, "The first character of each range.", &format!("STARTS: [u16; {length}]"), &starts);
    array(
        &mut out,
        "What the letters of each range count as; the numbers stand in `src/check/script.rs`.",
        &format!("CLASSES: [u8; {length}]"),
        &class,
    );
    Ok(out)
}

/// A character that decomposes: into what, and whether it comes about again by composing.
struct Composite {
    code: u32,
    base: u32,
    mark: Option<u32>,
    composes: bool,
}

/// Whether a character stays as it is, or is composed by arithmetic: ideographs for compatibility and Hangul syllables;
/// Tibetan stacks, Balinese and mathematical signs. `src/check/nfc.rs` says why.
fn is_left_out(c: char) -> bool {
    matches!(
        c,
        '\u{F900}'..='\u{FAFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F00}'..='\u{FFF}' | '\u{1B00}'..='\u{1B7F}'
            | '\u{2190}'..='\u{2BFF}'
    )
}

fn composites() -> Result<Vec<Composite>> {
    let whole = |c: char| {
        let mut whole = Vec::new();
        decompose_canonical(c, |part| whole.push(part));
        whole
    };
    let characters = || plane().filter(|c| !is_left_out(*c));
    // By what a character decomposes into. The crate gives whole decompositions; the table has the first step of each.
    let mut by_whole = BTreeMap::new();
    for c in characters() {
        by_whole.entry(whole(c)).or_insert(c);
    }
    let decomposing = characters().map(|c| (c, whole(c))).filter(|(c, whole)| *whole != [*c]);
    let composites = decomposing.map(|(c, whole)| {
        let (last, rest) = whole.split_last().context("a character decomposes into nothing")?;
        if rest.is_empty() {
            return Ok(Composite { code: c.into(), base: (*last).into(), mark: None, composes: false });
        }
        let base = by_whole.get(rest).copied().with_context(|| format!("the beginning of {c:?} is no character"))?;
        let composes = compose(base, *last) == Some(c);
        Ok(Composite { code: c.into(), base: base.into(), mark: Some((*last).into()), composes })
    });
    composites.collect()
}

/// The bit of a mark's number that says that its pair does not compose.
const EXCLUDED: u32 = 0x80;

fn render_compositions() -> Result<String> {
    let composites = composites()?;
    let mut marks: BTreeMap<u32, u32> =
        composites.iter().filter_map(|composite| composite.mark).map(|mark| (mark, 0)).collect();
    for (index, place) in (1..).zip(marks.values_mut()) {
        *place = index;
    }
    ensure!(marks.len() < EXCLUDED as usize, "there are too many marks for seven bits");
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for composite in &composites {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == composite.code && *length < 255 => *length += 1,
            _ => runs.push((composite.code, 1)),
        }
    }
    let number = |composite: &Composite| {
        let index = composite.mark.and_then(|mark| marks.get(&mark)).copied().unwrap_or(0);
        if composite.composes { index } else { index | EXCLUDED }
    };
    let mut out = header("the Unicode Character Database");
    let hex = |numbers: Vec<u32>| numbers.iter().map(|number| format!("0x{number:04X}")).collect::<Vec<_>>();
    let mut column = |about: &str, name: &str, width: u8, numbers: Vec<u32>| {
        let name = format!("{name}: [u{width}; {}]", numbers.len());
        if width == 16 { array(&mut out, about, &name, &hex(numbers)) } else { array(&mut out, about, &name, &numbers) }
    };
    let about = "The first of each run of characters that decompose.";
    column(about, "RUN_STARTS", 16, runs.iter().map(|(start, _)| *start).collect());
    column("How many they are.", "RUN_LENGTHS", 8, runs.iter().map(|(_, length)| *length).collect());
    let about = "The first character of what each of them decomposes into: its higher byte.";
    column(about, "BASES_HIGH", 8, composites.iter().map(|composite| composite.base >> 8).collect());
    column("Its lower byte.", "BASES_LOW", 8, composites.iter().map(|composite| composite.base & 0xFF).collect());
    let about = "The second one, as its place in `MARKS` from 1 on; 0 where there is none. 128 more where the two do not compose.";
    column(about, "SECONDS", 8, composites.iter().map(number).collect());
    column("The second characters.", "MARKS", 16, marks.keys().copied().collect());

    // The marks of other scripts stand in the order of their classes in what people write.
    let is_ordered = |c: &char| matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{670}' | '\u{3099}'..='\u{309A}');
    let mut classes: Vec<(u32, u32)> = Vec::new();
    for c in plane() {
        let class = if is_ordered(&c) { canonical_combining_class(c).into() } else { 0 };
        if classes.last().map_or(0, |(_, last)| *last) != class {
            classes.push((c.into(), class));
        }
    }
    let about = "Where the canonical combining class changes, from 0 in the beginning.";
    column(about, "CLASS_STARTS", 16, classes.iter().map(|(start, _)| *start).collect());
    column("To which class.", "CLASSES", 8, classes.iter().map(|(_, class)| *class).collect());
    Ok(out)
}
