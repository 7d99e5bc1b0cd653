//! The packages that the tables are made from, as npm installs them by the lock file.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::generate::sources::Sources;
use crate::{process, setup};

/// The folder with package.json and package-lock.json.
const FOLDER: &str = "xtask/tables";

pub(super) struct Packages {
    modules: PathBuf,
}

impl Packages {
    /// Installs what the lock file pins; npm compares the hash of each package.
    pub(super) fn install() -> Result<Self> {
        Ok(Self { modules: setup::node_packages(FOLDER, "the sources of the tables")? })
    }

    /// A text file of a package.
    pub(super) fn text(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.modules.join(path)).with_context(|| format!("cannot read {path} of the packages"))
    }

    /// A part of a JSON file of a package, named by the keys that lead to it.
    pub(super) fn json(&self, path: &str, keys: &[&str]) -> Result<Value> {
        let mut value: Value =
            serde_json::from_str(&self.text(path)?).with_context(|| format!("{path} is not valid JSON"))?;
        for key in keys {
            let inner = value.get_mut(*key).with_context(|| format!("{path} has no key {}", keys.join(".")))?;
            value = inner.take();
        }
        Ok(value)
    }

    /// The rows of an addition: its first line must be `header`, each line has as many values, the last one any text.
    pub(super) fn additions(&self, file: &str, header: &str) -> Result<Vec<Vec<String>>> {
        let path = process::root().join("rules/tables/additions").join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut lines = text.lines();
        ensure!(lines.next() == Some(header), "{} must begin with the line `{header}`", path.display());
        let columns = header.split(',').count();
        lines
            .map(|line| {
                let row: Vec<String> = line.splitn(columns, ',').map(str::to_owned).collect();
                ensure!(row.len() == columns, "{}: the line `{line}` has too few values", path.display());
                Ok(row)
            })
            .collect()
    }

    /// A table that an earlier maker has written, cut at the first comma of each line.
    pub(super) fn table(&self, made: &str) -> BTreeMap<String, String> {
        let cut = |line: &str| line.split_once(',').map(|(key, rest)| (key.to_owned(), rest.to_owned()));
        made.lines().skip(1).filter_map(cut).collect()
    }

    /// Fails when `sources.toml` names another version of a package than the lock file.
    pub(super) fn agree_with_sources(&self) -> Result<()> {
        let lock = fs::read_to_string(process::root().join(FOLDER).join("package-lock.json"))?;
        let lock: Value = serde_json::from_str(&lock).context("the lock file of the tables is not valid JSON")?;
        Sources::read(&process::root())?.agree_with_lock(&lock)
    }
}
