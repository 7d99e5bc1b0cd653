//! Values that may be meant at a place of a body, for a person to choose from.
//!
//! At a companion they are the transliterations of its base. Conventions differ on purpose (Müller is Mueller in a passport
//! and Muller on a visa), so there are several, the most usual first, and each says which convention it follows. None is
//! ever put in without a person who looks at it: vowels that a script does not write are not there, and what a passport
//! says counts more than any table. What stands at no companion has no suggestions yet.
//!
//! `suggest` is one of the few calls whose purpose is to return values; they are the customer's data.
//!
//! ```
//! use firstpass::pack;
//! use firstpass::suggest::{Reason, suggest};
//!
//! let pack = pack("fin/v2/individual")?;
//! let body = r#"{"basic_info": {"first_name": "Юлия", "last_name": "山田", "primary_nationality": "RUS"}}"#;
//! let first = suggest(pack, body, "basic_info.first_name_en");
//! let values: Vec<_> = first.suggestions.iter().map(|suggestion| suggestion.value.as_str()).collect();
//! assert_eq!(values[..2], ["Iuliia", "Yulia"]);
//! let last = suggest(pack, body, "basic_info.last_name_en");
//! assert_eq!(last.reason, Some(Reason::NeedsPerson));
//! # Ok::<(), firstpass::UnknownPack>(())
//! ```

mod japanese;
mod spelling;
mod table;
mod transliteration;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::json::{JsonWriter, Tree};
use crate::pack::model::{Field, Kind, Pack};
use crate::render::Place;
use crate::text;
pub use transliteration::propose;

/// What may stand at a place, or why nothing is suggested.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestions {
    /// The suggestions, the most usual first, at most six.
    pub suggestions: Vec<Suggestion>,
    /// Why there are none.
    pub reason: Option<Reason>,
}

/// One value that may be meant. Its `Debug` form does not show it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suggestion {
    /// The value. It is the customer's data.
    pub value: String,
    /// The convention that it follows; `rules/tables/transliteration/conventions.csv` lists them.
    pub convention: &'static str,
}

/// Why nothing is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// It takes a person who knows how the name is read, as with Chinese characters.
    NeedsPerson,
    /// The script is none of those that are known here.
    UnknownScript,
    /// The base is in English letters already.
    NotNeeded,
    /// The body has nothing at the place from which a suggestion would be made.
    NoValue,
    /// Nothing is known for this place, or the pack does not declare it.
    NothingKnown,
}

impl Reason {
    /// Every reason.
    pub const ALL: &'static [Self] =
        &[Self::NeedsPerson, Self::UnknownScript, Self::NotNeeded, Self::NoValue, Self::NothingKnown];

    /// The name in JSON, such as `needs_person`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NeedsPerson => "needs_person",
            Self::UnknownScript => "unknown_script",
            Self::NotNeeded => "not_needed",
            Self::NoValue => "no_value",
            Self::NothingKnown => "nothing_known",
        }
    }
}

impl fmt::Debug for Suggestion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Suggestion").field("convention", &self.convention).finish_non_exhaustive()
    }
}

impl Suggestions {
    fn none(reason: Reason) -> Self {
        Self { suggestions: Vec::new(), reason: Some(reason) }
    }

    /// The JSON form: `suggestions`, each with `value`, `convention` and `safety`, which is always `review`, and `reason`
    /// where there are none. It holds the customer's data.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        JsonWriter::new(&mut json).object(|writer| self.write_keys(writer));
        json
    }

    /// Writes the keys of the JSON form.
    pub(crate) fn write_keys(&self, writer: &mut JsonWriter<'_>) {
        writer.key("suggestions").array(|writer| {
            for suggestion in &self.suggestions {
                writer.object(|writer| {
                    writer.key("value").text(&suggestion.value);
                    writer.key("convention").text(suggestion.convention);
                    writer.key("safety").text("review");
                });
            }
        });
        if let Some(reason) = self.reason {
            writer.key("reason").text(reason.name());
        }
    }
}

/// What may stand at a path of a body, which is JSON text. The path is written as in reports.
pub fn suggest(pack: &Pack, body: &str, path: &str) -> Suggestions {
    let Some(place) = Place::find(pack, path) else { return Suggestions::none(Reason::NothingKnown) };
    let Some(Field { kind: Kind::Text(kind), .. }) = pack.field(place.table, place.column) else {
        return Suggestions::none(Reason::NothingKnown);
    };
    let Some(base) = kind.companion_of else { return Suggestions::none(Reason::NothingKnown) };
    let Ok(body) = Tree::parse(body) else { return Suggestions::none(Reason::NoValue) };
    let mut countries = Vec::new();
    let object = object(&body, &place.pointer, &mut countries);
    let base = pack.field(place.table, base).and_then(|base| object?.get(base.name)?.as_text());
    let name = text::trim(base.unwrap_or_default());
    if name.is_empty() {
        return Suggestions::none(Reason::NoValue);
    }
    match propose(name, &countries) {
        Ok(mut suggestions) => {
            let most = usize::from(kind.max_length);
            suggestions.retain(|suggestion| most == 0 || suggestion.value.len() <= most);
            Suggestions { suggestions, reason: None }
        }
        Err(reason) => Suggestions::none(reason),
    }
}

/// The object that holds what a JSON Pointer names. The codes of countries in it and in what is around it, three capital
/// letters, are added to a list.
fn object<'t>(body: &'t Tree, pointer: &str, countries: &mut Vec<&'t str>) -> Option<&'t Tree> {
    let mut tree = body;
    let (_, mut steps) = table::cut(pointer, b'/');
    loop {
        for (_, value) in tree.as_object().unwrap_or_default() {
            if let Some(code) = value.as_text()
                && code.len() == 3
                && code.bytes().all(|byte| byte.is_ascii_uppercase())
            {
                countries.push(code);
            }
        }
        let (step, rest) = table::cut(steps, b'/');
        if rest.is_empty() {
            return Some(tree);
        }
        steps = rest;
        tree = match tree {
            Tree::Array(items) => items.get(step.parse::<usize>().ok()?)?,
            tree => tree.get(step)?,
        };
    }
}
