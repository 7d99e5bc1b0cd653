//! Renders the example packs in their JSON form, which programs load at run time.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};

use super::packs::pack_files;

/// `<body>.json` beside each `<body>.toml` of `rules/examples/`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let folder = root.join("rules/examples");
    let files = if folder.is_dir() { pack_files(&folder)? } else { Vec::new() };
    let packs = files.iter().map(|path| {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(path);
        let json = firstpass::pack::toml_to_json(&text).map_err(|errors| {
            let errors: Vec<_> = errors.iter().map(|error| format!("{}:{error}", shown.display())).collect();
            anyhow!(errors.join("\n"))
        })?;
        Ok((shown.with_extension("json"), json + "\n"))
    });
    packs.collect()
}
