//! The packs that a command line names: by the id of one that comes with the program, or by the path of a file.

use std::io::Read as _;
use std::path::Path;

use firstpass::pack::description::{Description, Note};
use firstpass::pack::{self, MAX_BYTES, PackError, RuleReference};
use firstpass::{Pack, packs};

use crate::failure::Failure;
use crate::input;

/// A pack and what it says to people.
#[derive(Clone, Copy)]
pub(crate) struct Described {
    pub(crate) pack: &'static Pack,
    pub(crate) description: &'static Description,
}

impl Described {
    /// What is said of a rule.
    pub(crate) fn note(self, rule: RuleReference) -> Option<&'static Note> {
        let Description { tables, rules, .. } = self.description;
        match rule {
            RuleReference::Field(table, column, _) => tables.get(usize::from(table))?.get(usize::from(column)),
            RuleReference::Rule(index) => rules.get(usize::from(index)),
            RuleReference::Text => None,
        }
    }
}

/// The packs that come with the program.
pub(crate) fn built_in() -> impl Iterator<Item = Described> {
    packs().filter_map(|pack| Some(Described { pack, description: pack::description(pack.id).ok()? }))
}

/// The pack of a name. A file may have the id of a pack that comes with the program: it is only looked at.
pub(crate) fn look_at(name: &str) -> Result<Described, Failure> {
    if let Some(found) = built_in().find(|own| own.pack.id == name) {
        return Ok(found);
    }
    if !is_path(name) {
        return Err(Failure::Usage(unknown("there is no pack with this id")));
    }
    let file = PackFile::read(Path::new(name)).map_err(|failure| match failure {
        // A pack sets the program up; it is no input.
        Failure::Stream(sentence) | Failure::Usage(sentence) => Failure::Usage(format!("the pack {sentence}")),
    })?;
    let (pack, description) = file.pack().map_err(|errors| faulty(&file.name, &errors))?;
    Ok(Described { pack: Box::leak(Box::new(pack)), description: Box::leak(Box::new(description)) })
}

/// The pack of a name, to check with. A file takes the place of a pack that comes with the program only on request.
pub(crate) fn find(name: &str, may_replace: bool) -> Result<Described, Failure> {
    let found = look_at(name)?;
    let is_own = built_in().any(|own| std::ptr::eq(own.pack, found.pack));
    if !is_own && !may_replace && built_in().any(|own| own.pack.id == found.pack.id) {
        return Err(Failure::Usage(format!(
            "{name} has the id {} of a pack that comes with the program; give it an id of its own, or say --replace",
            found.pack.id
        )));
    }
    Ok(found)
}

/// What is wrong with the name of a pack, and which names there are.
pub(crate) fn unknown(what: &str) -> String {
    let ids: Vec<_> = packs().map(|pack| pack.id).collect();
    format!("{what}; the packs are {}, and files that end in .toml or .json", ids.join(", "))
}

/// Whether a name is the path of a file: by its ending, or since no id looks so.
pub(crate) fn is_path(name: &str) -> bool {
    let is_id = |name: &str| {
        let is_part =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        name.split('/').count() == 3 && name.split('/').all(is_part)
    };
    has_ending(name, ".toml") || has_ending(name, ".json") || name.contains(std::path::is_separator) && !is_id(name)
}

fn has_ending(name: &str, ending: &str) -> bool {
    let end = name.len().checked_sub(ending.len()).and_then(|at| name.get(at..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

fn faulty(name: &str, errors: &[PackError]) -> Failure {
    let first = errors.first().map_or_else(String::new, ToString::to_string);
    let others = match errors.len() {
        0 | 1 => String::new(),
        count => format!("; `firstpass pack lint {name}` shows all {count} faults"),
    };
    Failure::Usage(format!("{name}:{first}{others}"))
}

/// The text of a pack.
pub(crate) struct PackFile {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) is_toml: bool,
}

impl PackFile {
    /// Reads a file, or standard input for `-`; not much more of it than a pack may have.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let input = input::open(path)?;
        let name = input.name;
        let mut bytes = Vec::new();
        let read = input.reader.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes);
        read.map_err(|error| input::unreadable(&name, &error))?;
        let text = match String::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text),
            // What is too long was cut, maybe inside of a character; the reader tells that it is too long.
            Err(error) if error.as_bytes().len() > MAX_BYTES => String::from_utf8_lossy(error.as_bytes()).into_owned(),
            Err(_) => return Err(Failure::Stream(format!("{name} is not UTF-8; save it as UTF-8"))),
        };
        let is_toml = has_ending(&name, ".toml") || !has_ending(&name, ".json") && !text.trim_start().starts_with('{');
        Ok(Self { name, text, is_toml })
    }

    fn pack(&self) -> Result<pack::Read, Vec<PackError>> {
        if self.is_toml { pack::read_toml(&self.text) } else { pack::read_json(&self.text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_ids() {
        for path in ["a.toml", "A.JSON", "acme/v1/customer.toml", "./mine", "packs/mine", "../a/b", "a/v1/B"] {
            assert!(is_path(path), "{path}");
        }
        for id in ["acme/v1/customer", "customer", "toml", ""] {
            assert!(!is_path(id), "{id}");
        }
    }
}
