//! Renders the migrations in `rules/migrations/` as Rust statics.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use firstpass::pack::model::{Kind, Pack};
use serde::Deserialize;

use super::packs::{module_name, pack_files};

/// A file of `rules/migrations/`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Migration {
    migration: Header,
    step: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    from: String,
    to: String,
    source: String,
}

/// A `[[step]]`: one of `default`, `move` and `split` says what it does.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    id: String,
    default: Option<String>,
    value: Option<String>,
    #[serde(rename = "move")]
    moved: Option<String>,
    split: Option<String>,
    to: Option<String>,
    to_path: Option<String>,
    rest: Option<String>,
    words: Option<Vec<String>>,
    #[serde(default)]
    with: Vec<Fill>,
    source: String,
    #[serde(default)]
    reading: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fill {
    field: String,
    copy: Option<String>,
    value: Option<String>,
    when: Option<BTreeMap<String, Vec<String>>>,
}

/// The paths of a pack, and which of them are names of another version.
struct Paths {
    own: BTreeSet<String>,
    renamed: BTreeSet<String>,
}

/// Renders `src/generated/migrations.rs`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut packs = BTreeMap::new();
    for path in pack_files(&root.join("rules"))? {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(&path).display();
        let (pack, _) = firstpass::pack::from_toml(&text).map_err(|error| anyhow!("{shown}:{error}"))?;
        packs.insert(pack.id, paths(&pack));
    }
    let folder = root.join("rules/migrations");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let (mut list, mut statics) = (String::new(), String::new());
    for path in files {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let migration: Migration = toml::from_str(&text).map_err(|error| anyhow!("{shown}: {error}"))?;
        let rendered = render_migration(&migration, &packs).with_context(|| shown.clone())?;
        let name = module_name(&format!("{}_TO_{}", migration.migration.from, migration.migration.to)).to_uppercase();
        writeln!(statics, "/// {shown}\nstatic {name}: Migration = {rendered};\n")?;
        writeln!(list, "    &{name},")?;
    }
    let header = "// Generated from rules/migrations/ by `cargo xtask generate`. Do not edit.\n\n//! The migrations.\n";
    let uses = "use crate::migrate::model::{Action, Fill, Filling, Migration, Step};\n";
    let list = format!("/// Every migration.\npub(crate) static MIGRATIONS: &[&Migration] = &[\n{list}];\n");
    Ok(vec![("src/generated/migrations.rs".into(), format!("{header}\n{uses}\n{list}\n{statics}"))])
}

/// The paths of a pack in the form of a migration: `[0]` for every array.
fn paths(pack: &Pack) -> Paths {
    let mut paths = Paths { own: BTreeSet::new(), renamed: BTreeSet::new() };
    for (table, rows) in (0u16..).zip(pack.tables.iter()) {
        for (column, field) in (0u16..).zip(rows.fields.iter()) {
            let path = pack.path(table, column).replace("[]", "[0]");
            let is_renamed = matches!(field.kind, Kind::Renamed(_));
            let kind = if is_renamed { &mut paths.renamed } else { &mut paths.own };
            kind.insert(path);
        }
    }
    paths
}

fn render_migration(migration: &Migration, packs: &BTreeMap<&str, Paths>) -> Result<String> {
    let Header { from, to, source } = &migration.migration;
    ensure!(!source.trim().is_empty(), "the migration needs a source");
    let new = packs.get(to.as_str()).with_context(|| format!("there is no pack {to}"))?;
    let lint = Lint { old: packs.get(from.as_str()), new };
    let mut ids = BTreeSet::new();
    let mut steps = String::new();
    for step in &migration.step {
        ensure!(ids.insert(&step.id), "two steps have the id {}", step.id);
        ensure!(!step.source.trim().is_empty(), "the step {} needs a source", step.id);
        ensure!(step.reading.trim() == step.reading, "the reading of {} has white space around it", step.id);
        let action = action(step, &lint).with_context(|| format!("the step {}", step.id))?;
        writeln!(steps, "Step {{ id: {:?}, action: {action} }},", step.id)?;
    }
    Ok(format!("Migration {{ from: {from:?}, to: {to:?}, steps: &[{steps}] }}"))
}

fn action(step: &Step, lint: &Lint<'_>) -> Result<String> {
    ensure!(step.with.is_empty() || step.moved.is_some() && step.to.is_some(), "`with` belongs to `move` and `to`");
    let Step { default, value, moved, split, to, to_path, rest, words, with, .. } = step;
    match (default, value, moved, split, to, to_path, rest, words) {
        (Some(at), Some(value), None, None, None, None, None, None) => {
            Ok(format!("Action::Default {{ to: {:?}, value: {value:?} }}", lint.target(at)?))
        }
        (None, None, Some(from), None, Some(to), None, None, None) => {
            let with = with.iter().map(|fill| render_fill(fill, to, lint)).collect::<Result<Vec<_>>>()?.join(", ");
            Ok(format!(
                "Action::Move {{ from: {:?}, to: {:?}, with: &[{with}] }}",
                lint.source(from)?,
                lint.target(to)?
            ))
        }
        (None, None, Some(from), None, None, Some(name), None, None) => {
            Ok(format!("Action::Parameter {{ from: {:?}, name: {name:?} }}", lint.source(from)?))
        }
        (None, None, None, Some(from), Some(to), None, Some(rest), Some(words)) => {
            let (from, to, rest) = (lint.source(from)?, lint.target(to)?, lint.target(rest)?);
            Ok(format!("Action::Split {{ from: {from:?}, to: {to:?}, rest: {rest:?}, words: &{words:?} }}"))
        }
        _ => bail!(
            "it is one of: `default` with `value`; `move` with `to` or `to_path`; `split` with `to`, `rest` and `words`"
        ),
    }
}

fn render_fill(fill: &Fill, beside: &str, lint: &Lint<'_>) -> Result<String> {
    let to = match beside.rsplit_once('.') {
        Some((parent, _)) => format!("{parent}.{}", fill.field),
        None => fill.field.clone(),
    };
    let value = match (&fill.copy, &fill.value) {
        (Some(path), None) => format!("Filling::Copy({:?})", lint.either(path)?),
        (None, Some(text)) => format!("Filling::Text({text:?})"),
        _ => bail!("what is filled into {to} is either `copy` or `value`"),
    };
    let when = match fill.when.iter().flatten().collect::<Vec<_>>()[..] {
        [] => "None".to_owned(),
        [(path, texts)] => format!("Some(({:?}, &{texts:?}))", lint.either(path)?),
        _ => bail!("`when` of {to} names one field"),
    };
    Ok(format!("Fill {{ to: {:?}, value: {value}, when: {when} }}", lint.target(&to)?))
}

/// Holds the paths of a migration against its packs.
struct Lint<'p> {
    /// The old pack, where it is one of this repository.
    old: Option<&'p Paths>,
    new: &'p Paths,
}

impl Lint<'_> {
    /// A place in the new body, which its pack declares.
    fn target<'t>(&self, path: &'t str) -> Result<&'t str> {
        ensure!(path.matches("[0]").count() < 2, "{path}: a path has at most one item");
        ensure!(self.new.own.contains(path), "the new pack has no field {path}");
        Ok(path)
    }

    /// A place in the old body that the new one does not have: the new pack knows it as a name of another version.
    fn source<'t>(&self, path: &'t str) -> Result<&'t str> {
        let is_known = self.old.is_none_or(|old| old.own.contains(path));
        ensure!(is_known, "the old pack has no field {path}");
        ensure!(self.new.renamed.contains(path), "the new pack does not tell that {path} is a name of another version");
        Ok(path)
    }

    /// A place that is only read, which both bodies have.
    fn either<'t>(&self, path: &'t str) -> Result<&'t str> {
        let is_known = self.old.is_none_or(|old| old.own.contains(path)) && self.new.own.contains(path);
        ensure!(is_known, "not both packs have the field {path}");
        Ok(path)
    }
}
