//! Renders the tables of letters from `rules/tables/transliteration/*.csv`.
//!
//! Two forms: `sounds.rs` has one sign for each letter, which says what it sounds like, for the check that compares a name
//! with its transliteration; `transliterations.rs` has the spellings, for the suggestions. How they are read stands in
//! `src/check/transliteration.rs` and `src/suggest/`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// The signs of sounds that are no small letters; `src/check/transliteration.rs` says what they mean.
const SIGNS: &str = ".CEFGLNOPQTXYZ";
/// A gap of so many code points begins a new range.
const GAP: u32 = 12;
/// The Latin letters of names stand below the first code point, and from the second one on.
const LATIN_END: char = '\u{2C0}';
const MORE_LATIN: char = '\u{1E00}';
/// The distance between hiragana and katakana.
const KATAKANA: u32 = 0x60;
/// The scripts that have a table, in the order in which it is looked for.
const SCRIPTS: [&str; 8] = ["cyrillic", "greek", "armenian", "georgian", "hebrew", "arabic", "kana", "hangul"];

/// A table: the names of its columns, and its rows.
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// Renders `src/generated/sounds.rs` and `transliterations.rs`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let folder = root.join("rules/tables/transliteration");
    let latin = read(&folder, "latin")?;
    let scripts = SCRIPTS.iter().map(|name| read(&folder, name)).collect::<Result<Vec<_>>>()?;
    let generated = Path::new("src/generated");
    let spellings = render_spellings(&latin, &scripts, &read(&folder, "conventions")?, &read(&folder, "names")?)?;
    Ok(vec![
        (generated.join("sounds.rs"), render_sounds(&latin, &scripts)?),
        (generated.join("transliterations.rs"), spellings),
    ])
}

fn read(folder: &Path, name: &str) -> Result<Table> {
    let path = folder.join(format!("{name}.csv"));
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
    let columns = lines.next().with_context(|| format!("{} is empty", path.display()))?;
    let rows: Vec<_> = lines.collect();
    for row in &rows {
        let line = row.join(",");
        ensure!(row.len() == columns.len(), "{}: the line `{line}` has too few or too many values", path.display());
    }
    Ok(Table { columns, rows })
}

/// A value of a row; every row has one for each column.
fn cell(row: &[String], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}

fn header(tables: &str) -> String {
    format!("// Generated from rules/tables/transliteration/{tables} by `cargo xtask generate`. Do not edit.\n")
}

/// The signs by letter, small and capital ones, hiragana and katakana.
fn render_sounds(latin: &Table, scripts: &[Table]) -> Result<String> {
    let mut signs: BTreeMap<u32, char> = BTreeMap::new();
    let mut put = |letter: char, sign: char| {
        let before = signs.insert(letter.into(), sign);
        ensure!(before.is_none_or(|before| before == sign), "the tables give {letter} two sounds");
        Ok(())
    };
    for row in &latin.rows {
        let letter = only(cell(row, 0))?;
        // Of dz the z is heard.
        let spelling = cell(row, 1).strip_prefix('d').filter(|rest| !rest.is_empty()).unwrap_or(cell(row, 1));
        let plain = spelling.chars().next().unwrap_or('0');
        ensure!(plain == '0' || plain.is_ascii_lowercase(), "latin.csv: {letter} has no plain spelling");
        put(letter, if plain == '0' { '.' } else { plain })?;
        if let Some(capital) = capital(letter).filter(|capital| *capital < LATIN_END || letter >= MORE_LATIN) {
            put(capital, plain.to_ascii_uppercase())?;
        }
    }
    for row in scripts.iter().flat_map(|table| &table.rows) {
        if cell(row, 1) == "-" {
            continue;
        }
        let (letter, sign) = (only(cell(row, 0))?, only(cell(row, 1))?);
        ensure!(sign.is_ascii_lowercase() || SIGNS.contains(sign), "{letter}: {sign} is no sound");
        put(letter, sign)?;
        if let Some(capital) = capital(letter) {
            put(capital, sign)?;
        }
        if let Some(katakana) = katakana(letter) {
            put(katakana, sign)?;
        }
    }
    let mut ranges: Vec<(u32, String)> = Vec::new();
    let mut end = 0;
    for (code, sign) in signs {
        match ranges.last_mut() {
            Some((_, text)) if code - end <= GAP => {
                text.extend((end..code).map(|_| '?'));
                text.push(sign);
            }
            _ => ranges.push((code, sign.to_string())),
        }
        end = code + 1;
    }
    let mut out = header("*.csv");
    out.push_str(
        "\n/// What letters sound like: the first letter of each range, and a sign for it and for each that follows; `?` is \
         none.\n/// Latin letters have the plain letter, in its own case.\n#[rustfmt::skip]\n",
    );
    let _ = writeln!(out, "pub(crate) static RANGES: [(u32, &str); {}] = [", ranges.len());
    for (first, text) in ranges {
        let _ = writeln!(out, "    ({first:#06X}, \"{text}\"),");
    }
    out.push_str("];\n");
    Ok(out)
}

fn only(text: &str) -> Result<char> {
    let mut letters = text.chars();
    let letter = letters.next().filter(|_| letters.next().is_none());
    letter.with_context(|| format!("`{text}` is not one letter"))
}

/// The capital letter whose small one a letter is.
fn capital(letter: char) -> Option<char> {
    if letter == 'ß' {
        return Some('ẞ');
    }
    let capital = letter.to_uppercase().next()?;
    (capital != letter && !capital.is_ascii() && capital.to_lowercase().eq([letter])).then_some(capital)
}

fn katakana(letter: char) -> Option<char> {
    ('\u{3041}'..='\u{3096}').contains(&letter).then(|| char::from_u32(u32::from(letter) + KATAKANA)).flatten()
}

fn render_spellings(latin: &Table, scripts: &[Table], conventions: &Table, names: &Table) -> Result<String> {
    let mut out = header("*.csv");
    let _ = writeln!(out, "\n/// The conventions, each with the countries that use it.");
    text(&mut out, "CONVENTIONS", conventions.rows.iter().map(|row| format!("{},{}", cell(row, 0), cell(row, 1))));
    let _ = writeln!(out, "\n/// Names with the spellings that they usually have, the most usual one first.");
    text(&mut out, "NAMES", names.rows.iter().map(|row| row.join(",")));
    let known = |name: &str| conventions.rows.iter().any(|row| cell(row, 0) == name);
    for name in latin.columns.iter().skip(1).chain(scripts.iter().flat_map(|table| table.columns.iter().skip(2))) {
        ensure!(known(name), "conventions.csv lacks {name}");
    }
    let _ = writeln!(
        out,
        "\n/// A table for each script; of Latin, the first one, only what is more than a plain letter. The first line names the\n\
         /// conventions. Each other line has letters and how each convention writes them: nothing for what stands before it in\n\
         /// the line, `-` where it does not know them, `0` where it drops them.\n\
         #[rustfmt::skip]"
    );
    let _ = writeln!(out, "pub(crate) static SCRIPTS: [&str; {}] = [", scripts.len() + 1);
    // A capital has a line of its own only here: those of other scripts stand at a fixed distance.
    let long = latin.rows.iter().filter(|row| cell(row, 1).len() > 1 || cell(row, 1) != cell(row, 2));
    let lines = long.flat_map(|row| {
        let letter = cell(row, 0).chars().next();
        let both = letter.into_iter().chain(letter.and_then(capital));
        both.map(|letter| shortened(&letter.to_string(), row.get(1..).unwrap_or_default()))
    });
    script(&mut out, latin.columns.get(1..), lines);
    for table in scripts {
        let lines = table.rows.iter().map(|row| shortened(cell(row, 0), row.get(2..).unwrap_or_default()));
        script(&mut out, table.columns.get(2..), lines);
    }
    out.push_str("];\n");
    Ok(out)
}

fn script(out: &mut String, conventions: Option<&[String]>, lines: impl Iterator<Item = String>) {
    let _ = writeln!(out, "    \"\\\n{}\\n\\", conventions.unwrap_or_default().join(","));
    for line in lines {
        let _ = writeln!(out, "{line}\\n\\");
    }
    out.push_str("\",\n");
}

fn text(out: &mut String, name: &str, lines: impl Iterator<Item = String>) {
    let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static {name}: &str = \"\\");
    for line in lines {
        let _ = writeln!(out, "{line}\\n\\");
    }
    out.push_str("\";\n");
}

/// A line in which a value is left out where it is that before it.
fn shortened(letters: &str, values: &[String]) -> String {
    let mut line = letters.to_owned();
    let mut before = "";
    for value in values {
        line.push(',');
        if value != before {
            line.push_str(value);
        }
        before = value;
    }
    line
}
