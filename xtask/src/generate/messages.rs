//! Renders the translations in `rules/messages/` as Rust statics and as modules of the npm package.
//!
//! A translation that is missing, and one of a code that there is not, is left out: whoever adds a code need not know
//! seven languages to go on. `tests/messages.rs` fails until every language has it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, ensure};
use toml::Table;

use super::codes::variant;

const HEADER: &str = "// Generated from rules/ by `cargo xtask generate`. Do not edit.\n\n";
const FOLDER: &str = "pkg/src/generated/locales";

/// Parameters whose English words a language may translate, by the table with their translations.
const WORDS: [&str; 2] = ["expected", "called"];
const SEVERITIES: [&str; 3] = ["error", "warning", "info"];
const VERDICTS: [&str; 3] = ["valid", "invalid", "unverified"];

/// Names and their texts, in the order of the English table.
type Texts = Vec<(String, String)>;

struct Language {
    tag: String,
    name: String,
    /// What English calls it; the name of the variant in Rust.
    english: String,
    direction: String,
    severities: Texts,
    verdicts: Texts,
    codes: Texts,
    fixes: Texts,
    /// The translations of each of [`WORDS`].
    words: [Texts; 2],
}

/// `src/generated/messages.rs`, and a module for each language in the npm package.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let rules = root.join("rules");
    let codes = english(&rules.join("codes.toml"))?;
    let fixes = english(&rules.join("fixes.toml"))?;
    let folder = rules.join("messages");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut languages = Vec::new();
    for file in files {
        let language = language(&table(&file)?, &codes, &fixes);
        languages.push(language.with_context(|| format!("{} is wrong", file.display()))?);
    }
    // English first: a report is in English until somebody asks for more.
    languages.sort_by_key(|language| language.tag != "en");
    let mut rendered = vec![(PathBuf::from("src/generated/messages.rs"), rust(&languages)?)];
    for language in &languages {
        let path = Path::new(FOLDER).join(format!("{}.ts", language.tag));
        // A report has its English text; an entry that could not be checked has none.
        let codes = if language.tag == "en" { &codes } else { &language.codes };
        rendered.push((path, typescript(language, codes)?));
    }
    Ok(rendered)
}

fn table(path: &Path) -> Result<Table> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text.parse().with_context(|| format!("{} is not TOML", path.display()))
}

/// The English texts of a table of codes or fixes.
fn english(path: &Path) -> Result<Texts> {
    let entries = table(path)?.into_iter().map(|(name, entry)| {
        let text = entry.get("text").and_then(toml::Value::as_str);
        let text = text.with_context(|| format!("{}: `{name}` has no text", path.display()))?.to_owned();
        Ok((name, text))
    });
    entries.collect()
}

fn language(file: &Table, codes: &Texts, fixes: &Texts) -> Result<Language> {
    let about = strings(file, "language")?;
    let get = |name: &str| {
        let found = find(&about, name).with_context(|| format!("[language] says no {name}"))?;
        Ok::<_, anyhow::Error>(found.clone())
    };
    let direction = get("direction")?;
    ensure!(matches!(&*direction, "ltr" | "rtl"), "the direction of a language is ltr or rtl");
    // What the file says in a part, in the order of the file.
    let part = |name: &str| {
        let mut texts = strings(file, name)?;
        if direction == "rtl" {
            for (key, text) in &mut texts {
                *text = isolated(text).with_context(|| format!("`{key}`"))?;
            }
        }
        Ok::<_, anyhow::Error>(texts)
    };
    let own_fixes = part("fixes")?;
    // A fix without a translation keeps its English text.
    let fix = |(name, english): &(String, String)| (name.clone(), find(&own_fixes, name).unwrap_or(english).clone());
    let [expected, called] = WORDS;
    Ok(Language {
        tag: get("tag")?,
        name: get("name")?,
        english: get("english")?,
        severities: ordered(&part("severity")?, SEVERITIES.into_iter()),
        verdicts: ordered(&part("verdict")?, VERDICTS.into_iter()),
        codes: ordered(&part("codes")?, codes.iter().map(|(name, _)| &**name)),
        fixes: fixes.iter().map(fix).collect(),
        words: [part(expected)?, part(called)?],
        direction,
    })
}

/// The texts of some names, as far as they are there.
fn ordered<'n>(texts: &Texts, names: impl Iterator<Item = &'n str>) -> Texts {
    names.filter_map(|name| Some((name.to_owned(), find(texts, name)?.clone()))).collect()
}

/// The text of a name.
fn find<'t>(texts: &'t Texts, name: &str) -> Option<&'t String> {
    texts.iter().find(|(key, _)| key == name).map(|(_, text)| text)
}

/// The texts of a part of a file; none when the file does not have it.
fn strings(file: &Table, name: &str) -> Result<Texts> {
    let Some(part) = file.get(name) else { return Ok(Vec::new()) };
    let part = part.as_table().with_context(|| format!("[{name}] is no table"))?;
    let entries = part.iter().map(|(key, text)| {
        let text = text.as_str().with_context(|| format!("`{key}` in [{name}] is no text"))?;
        Ok((key.clone(), text.to_owned()))
    });
    entries.collect()
}

/// A text from right to left, in which what runs from left to right keeps to itself: parameters, and what stands between
/// backticks. Words that may be of either direction keep their own.
fn isolated(text: &str) -> Result<String> {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            write!(out, "\u{2066}{part}\u{2069}")?;
            continue;
        }
        let mut rest = part;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').with_context(|| format!("{text:?} has a brace too many"))?;
            let mark = if WORDS.contains(&name) { '\u{2068}' } else { '\u{2066}' };
            write!(out, "{before}{mark}{{{name}}}\u{2069}")?;
            rest = after;
        }
        out.push_str(rest);
    }
    ensure!(text.matches('`').count().is_multiple_of(2), "{text:?} has a backtick without its partner");
    Ok(out)
}

fn rust(languages: &[Language]) -> Result<String> {
    let mut out = format!("{HEADER}use crate::code::{{Code, Fix}};\n\n");
    out.push_str("/// A language of the messages.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n");
    out.push_str("#[non_exhaustive]\npub enum Language {\n");
    for language in languages {
        writeln!(out, "    /// {}, `{}`.\n    {},", language.english, language.tag, language.english)?;
    }
    out.push_str(
        "}\n\nimpl Language {\n    /// Every language, English first.\n    pub const ALL: &'static [Self] = &[",
    );
    for language in languages {
        write!(out, "Self::{}, ", language.english)?;
    }
    out.push_str("];\n\n    pub(crate) const fn words(self) -> &'static Words {\n        match self {\n");
    for language in languages {
        writeln!(out, "            Self::{} => &{},", language.english, language.english.to_uppercase())?;
    }
    out.push_str("        }\n    }\n}\n\n/// What a language says.\npub(crate) struct Words {\n");
    out.push_str("    pub(crate) tag: &'static str,\n    pub(crate) name: &'static str,\n");
    out.push_str("    pub(crate) english_name: &'static str,\n    pub(crate) is_right_to_left: bool,\n");
    out.push_str("    /// Of error, warning and info.\n    pub(crate) severities: [&'static str; 3],\n");
    out.push_str("    /// Of valid, invalid and unverified.\n    pub(crate) verdicts: [&'static str; 3],\n");
    out.push_str("    /// In the order of the codes. English has its texts in the codes themselves.\n");
    out.push_str("    pub(crate) codes: &'static [(Code, &'static str)],\n");
    out.push_str("    pub(crate) fixes: &'static [(Fix, &'static str)],\n");
    out.push_str("    /// The translations of what a parameter may say, by its name.\n");
    out.push_str("    pub(crate) words: [(&'static str, &'static [(&'static str, &'static str)]); 2],\n}\n");
    for language in languages {
        writeln!(out, "\nstatic {}: Words = Words {{", language.english.to_uppercase())?;
        writeln!(out, "tag: {:?}, name: {:?}, english_name: {:?},", language.tag, language.name, language.english)?;
        writeln!(out, "is_right_to_left: {},", language.direction == "rtl")?;
        writeln!(out, "severities: {}, verdicts: {},", three(&language.severities)?, three(&language.verdicts)?)?;
        for (field, kind, texts) in [("codes", "Code", &language.codes), ("fixes", "Fix", &language.fixes)] {
            writeln!(out, "{field}: &[")?;
            for (name, text) in texts {
                writeln!(out, "({kind}::{}, {text:?}),", variant(name))?;
            }
            out.push_str("],\n");
        }
        writeln!(out, "words: [")?;
        for (name, words) in WORDS.iter().zip(&language.words) {
            writeln!(out, "({name:?}, &{words:?}),")?;
        }
        out.push_str("],\n};\n");
    }
    Ok(out)
}

fn three(texts: &Texts) -> Result<String> {
    let texts: Vec<_> = texts.iter().map(|(_, text)| text).collect();
    let three: [&String; 3] = texts.try_into().map_err(|_| anyhow!("a severity or verdict has no text"))?;
    Ok(format!("{three:?}"))
}

fn typescript(language: &Language, codes: &Texts) -> Result<String> {
    let mut out = format!("{HEADER}import type {{ Locale }} from '../../text.js';\n\n");
    writeln!(out, "/** {}. */\nconst locale: Locale = {{", language.english)?;
    for (key, value) in [("tag", &language.tag), ("name", &language.name), ("direction", &language.direction)] {
        writeln!(out, "  {key}: {},", quoted(value))?;
    }
    let parts = [
        ("texts", codes),
        ("fixes", &language.fixes),
        ("severities", &language.severities),
        ("verdicts", &language.verdicts),
    ];
    for (key, texts) in parts {
        object(&mut out, "  ", key, texts)?;
    }
    out.push_str("  words: {\n");
    for (name, words) in WORDS.iter().zip(&language.words) {
        object(&mut out, "    ", name, words)?;
    }
    out.push_str("  },\n};\n\nexport default locale;\n");
    Ok(out)
}

fn object(out: &mut String, indent: &str, key: &str, texts: &Texts) -> Result<()> {
    if texts.is_empty() {
        writeln!(out, "{indent}{key}: {{}},")?;
        return Ok(());
    }
    writeln!(out, "{indent}{key}: {{")?;
    for (name, text) in texts {
        let is_word = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        let name = if is_word { name.clone() } else { quoted(name) };
        writeln!(out, "{indent}  {name}: {},", quoted(text))?;
    }
    writeln!(out, "{indent}}},")?;
    Ok(())
}

/// A text as JavaScript writes it, with what cannot be seen as an escape.
fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for letter in text.chars() {
        match letter {
            '\'' | '\\' => out.extend(['\\', letter]),
            '\u{2066}'..='\u{2069}' | '\u{202f}' | '\u{a0}' => {
                out.extend(letter.escape_unicode().filter(|c| !matches!(c, '{' | '}')))
            }
            _ => out.push(letter),
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_the_other_way_keeps_to_itself() -> Result<()> {
        assert_eq!(
            isolated("ب {max} أو `a-1`: {expected}")?,
            "ب \u{2066}{max}\u{2069} أو \u{2066}a-1\u{2069}: \u{2068}{expected}\u{2069}"
        );
        assert!(isolated("`a").is_err() && isolated("{a").is_err());
        Ok(())
    }

    #[test]
    fn texts_are_quoted() {
        assert_eq!(quoted("l'a\\b\u{2066}é\u{202f}:"), r"'l\'a\\b\u2066é\u202f:'");
    }
}
