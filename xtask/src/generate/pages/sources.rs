//! The sources that the packs cite, from `rules/sources.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use firstpass::pack::description::Description;
use serde::Deserialize;

use super::markdown::{anchor, escaped, table};

/// A document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    name: String,
    url: Option<String>,
    /// What the words behind the key mean.
    place: Option<String>,
}

/// The documents by their keys.
pub(super) struct Sources(BTreeMap<String, Source>);

pub(super) fn read(root: &Path) -> Result<Sources> {
    let text = fs::read_to_string(root.join("rules/sources.toml")).context("cannot read rules/sources.toml")?;
    Ok(Sources(toml::from_str(&text).context("rules/sources.toml is wrong")?))
}

/// The key of each citation in a text such as `S4:26, F-OAS V2Address`. Words in small letters go on with the document
/// before them: `C-STRIPE types, codes`.
pub(super) fn keys(text: &str) -> impl Iterator<Item = &str> {
    let firsts = text.split(", ").filter_map(|part| part.split([' ', ':']).next());
    firsts.filter(|key| key.starts_with(|first: char| first.is_ascii_uppercase()))
}

/// Every key that a pack cites.
pub(super) fn cited(about: &Description) -> BTreeSet<String> {
    let notes = about.tables.iter().flat_map(|table| table.iter()).chain(about.rules);
    let texts = notes.map(|note| note.source).chain([about.refusal_source]);
    texts.flat_map(keys).map(str::to_owned).collect()
}

impl Sources {
    /// The documents that a pack cites.
    pub(super) fn legend(&self, pack: &str, about: &Description) -> Result<String> {
        let mut rows = Vec::new();
        for key in cited(about) {
            let known = self.0.get(&key);
            let source =
                known.with_context(|| format!("rules/{pack}.toml cites {key}: add it to rules/sources.toml"))?;
            ensure!(!source.name.is_empty(), "rules/sources.toml: {key} has no name");
            let name = match &source.url {
                Some(url) => format!("[{}]({url})", escaped(&source.name)),
                None => escaped(&source.name),
            };
            let place = source.place.as_deref().map(escaped).unwrap_or_default();
            rows.push(vec![format!("{}{key}", anchor(&format!("source-{key}"))), name, place]);
        }
        Ok(table(&["Key", "Document", "Which part"], &rows))
    }
}

#[cfg(test)]
mod tests {
    use super::{cited, keys, read};
    use crate::generate::packs::pack_files;
    use crate::process::root;

    #[test]
    fn a_key_stands_before_its_place() {
        let text = "S4:26, F-OAS V2Address, C-STRIPE types, codes, F-GUIDE-V1b";
        assert_eq!(keys(text).collect::<Vec<_>>(), ["S4", "F-OAS", "C-STRIPE", "F-GUIDE-V1b"]);
    }

    #[test]
    fn every_document_is_cited_and_every_citation_is_of_a_document() -> anyhow::Result<()> {
        let mut all = std::collections::BTreeSet::new();
        for folder in ["rules", "rules/examples"] {
            for file in pack_files(&root().join(folder))? {
                let (_, about) = firstpass::pack::from_toml(&std::fs::read_to_string(&file)?)?;
                all.extend(cited(&about));
            }
        }
        let known: std::collections::BTreeSet<_> = read(&root())?.0.into_keys().collect();
        assert_eq!(all, known, "cited by the packs, and in rules/sources.toml");
        Ok(())
    }
}
