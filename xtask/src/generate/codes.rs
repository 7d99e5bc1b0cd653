//! Renders the codes and fixes from `rules/codes.toml` and `rules/fixes.toml`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One entry of `rules/codes.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    /// The English text, with `{parameter}` where a parameter stands.
    text: String,
    #[serde(default)]
    params: Vec<String>,
    /// The fix that the code can offer.
    fix: Option<String>,
}

/// One entry of `rules/fixes.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fix {
    safety: Safety,
    text: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Safety {
    Safe,
    Review,
}

/// Renders `src/generated/codes.rs`.
pub fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let codes: Vec<(String, Code)> = read(&root.join("rules/codes.toml"))?;
    let fixes: Vec<(String, Fix)> = read(&root.join("rules/fixes.toml"))?;
    for (name, code) in &codes {
        for parameter in placeholders(&code.text) {
            ensure!(
                code.params.iter().any(|known| known == parameter),
                "rules/codes.toml: the text of `{name}` uses {{{parameter}}}, which is not one of its params"
            );
        }
        if let Some(fix) = &code.fix {
            let known = fixes.iter().any(|(known, _)| known == fix);
            ensure!(known, "rules/codes.toml: `{name}` offers the fix `{fix}`, which rules/fixes.toml does not have");
        }
    }
    ensure!(codes.len() <= 256 && fixes.len() <= 256, "a code and a fix must each fit into one byte");

    let mut out = String::from(
        "// Generated from rules/codes.toml and rules/fixes.toml by `cargo xtask generate`. Do not edit.\n\n",
    );
    render_codes(&mut out, &codes);
    render_fixes(&mut out, &fixes);
    Ok(vec![(PathBuf::from("src/generated/codes.rs"), out)])
}

/// Reads the entries of a TOML file in the order in which they stand there.
fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<(String, T)>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let table: toml::Table = text.parse().with_context(|| format!("{} is not TOML", path.display()))?;
    table
        .into_iter()
        .map(|(name, entry)| {
            let entry = entry.try_into().with_context(|| format!("{}: the entry `{name}` is wrong", path.display()))?;
            Ok((name, entry))
        })
        .collect()
}

/// The names between braces in a text.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// The name of the Rust variant: `email.not_lowercase` becomes `EmailNotLowercase`.
pub fn variant(name: &str) -> String {
    let words = name.split(['.', '_']).map(|word| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    });
    words.collect()
}

fn render_codes(out: &mut String, codes: &[(String, Code)]) {
    let about = "What an issue or an unverified entry says. Its text form, such as `email.format`, is public and never renamed.";
    let entries: Vec<(&str, &str)> = codes.iter().map(|(name, code)| (name.as_str(), code.text.as_str())).collect();
    open_enum(out, "Code", about, "Every code, in the order of the table.", &entries);

    match_name(out, "The public name, such as `email.format`.", "name", "&'static str", &entries, |(name, _)| {
        format!("{name:?}")
    });
    let about = "The English text, with `{parameter}` where a parameter stands.";
    match_name(out, about, "text", "&'static str", &entries, |(_, text)| format!("{text:?}"));

    let _ = writeln!(out, "    /// The names of the parameters, in the order of the table.");
    let _ = writeln!(out, "    pub const fn params(self) -> &'static [&'static str] {{\n        match self {{");
    for (name, code) in codes.iter().filter(|(_, code)| !code.params.is_empty()) {
        let _ = writeln!(out, "            Self::{} => &{:?},", variant(name), code.params);
    }
    out.push_str("            _ => &[],\n        }\n    }\n\n");

    let _ = writeln!(out, "    /// The repair that the code can offer.");
    let _ = writeln!(out, "    pub const fn fix(self) -> Option<Fix> {{\n        Some(match self {{");
    for (name, code) in codes {
        if let Some(fix) = &code.fix {
            let _ = writeln!(out, "            Self::{} => Fix::{},", variant(name), variant(fix));
        }
    }
    out.push_str("            _ => return None,\n        })\n    }\n}\n\n");
}

fn render_fixes(out: &mut String, fixes: &[(String, Fix)]) {
    let about = "A repair that an issue names. Applying it is a separate call.";
    let entries: Vec<(&str, &str)> = fixes.iter().map(|(name, fix)| (name.as_str(), fix.text.as_str())).collect();
    open_enum(out, "Fix", about, "Every fix, in the order of the table.", &entries);

    match_name(out, "The public name, such as `lowercase`.", "name", "&'static str", &entries, |(name, _)| {
        format!("{name:?}")
    });
    let about = "Whether the repair changes only how a value is written, so that no person needs to look at it.";
    let safe = |(name, _): &(&str, &str)| {
        fixes.iter().any(|(known, fix)| known == name && fix.safety == Safety::Safe).to_string()
    };
    match_name(out, about, "is_safe", "bool", &entries, safe);
    out.push_str("}\n");
}

/// Writes the enum with a variant for each entry, and the beginning of its `impl`, which lists the variants.
fn open_enum(out: &mut String, name: &str, about: &str, about_all: &str, entries: &[(&str, &str)]) {
    let _ = writeln!(out, "/// {about}");
    out.push_str(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u8)]\n#[non_exhaustive]\n",
    );
    let _ = writeln!(out, "pub enum {name} {{");
    for (entry, text) in entries {
        let _ = writeln!(out, "    /// `{entry}`: {text}.\n    {},", variant(entry));
    }
    let _ = writeln!(out, "}}\n\nimpl {name} {{\n    /// {about_all}\n    pub const ALL: &'static [Self] = &[");
    for (entry, _) in entries {
        let _ = writeln!(out, "        Self::{},", variant(entry));
    }
    out.push_str("    ];\n\n");
}

/// Writes a function that gives `value` of each entry.
fn match_name(
    out: &mut String,
    about: &str,
    function: &str,
    result: &str,
    entries: &[(&str, &str)],
    value: impl Fn(&(&str, &str)) -> String,
) {
    let _ = writeln!(out, "    /// {about}\n    pub const fn {function}(self) -> {result} {{\n        match self {{");
    for entry in entries {
        let _ = writeln!(out, "            Self::{} => {},", variant(entry.0), value(entry));
    }
    out.push_str("        }\n    }\n\n");
}
