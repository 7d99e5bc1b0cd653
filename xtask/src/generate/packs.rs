//! Renders the packs in `rules/` as bytes, which the crate reads when a pack is first asked for.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use firstpass::pack::Read;
use firstpass::pack::wire;

/// The bytes of every pack, and apart from them those of the descriptions, so that a program that only checks does not
/// carry them.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let packs = read(root)?;
    let header = "// Generated from rules/ by `cargo xtask generate`. Do not edit.\n\n";
    let mut bytes = format!("{header}//! The built-in packs.\n\n");
    writeln!(bytes, "/// How many there are.\npub(crate) const COUNT: usize = {};\n", packs.len())?;
    bytes.push_str(
        "/// The id and the bytes of each.\n#[rustfmt::skip]\npub(crate) static PACKS: &[(&str, &[u8])] = &[\n",
    );
    let mut descriptions = format!("{header}//! What the built-in packs say to people.\n\n/// The bytes of each.\n");
    descriptions.push_str("#[rustfmt::skip]\npub(crate) static DESCRIPTIONS: &[&[u8]] = &[\n");
    for (pack, description) in &packs {
        writeln!(bytes, "    ({:?}, b\"{}\"),", pack.id, wire::write(pack).escape_ascii())?;
        writeln!(descriptions, "    b\"{}\",", wire::write(description).escape_ascii())?;
    }
    bytes.push_str("];\n");
    descriptions.push_str("];\n");
    Ok(vec![("src/generated/packs.rs".into(), bytes), ("src/generated/descriptions.rs".into(), descriptions)])
}

/// Every pack of `rules/`, read.
pub(super) fn read(root: &Path) -> Result<Vec<Read>> {
    let files = pack_files(&root.join("rules"))?;
    let packs = files.iter().map(|path| {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(path).display();
        firstpass::pack::read_toml(&text).map_err(|errors| {
            let errors: Vec<_> = errors.iter().map(|error| format!("{shown}:{error}")).collect();
            anyhow!(errors.join("\n"))
        })
    });
    packs.collect()
}

/// The id of a pack, or a part of it, as the name of a module.
pub(super) fn module_name(id: &str) -> String {
    let module = id.replace(['/', '-'], "_");
    if module.starts_with(|first: char| first.is_ascii_digit()) { format!("_{module}") } else { module }
}

/// Every `<provider>/<version>/<body>.toml` below a folder, in order. What lies deeper, such as the examples, is not built in.
pub(crate) fn pack_files(rules: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![(rules.to_path_buf(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() && depth < 2 {
                folders.push((path, depth + 1));
            } else if depth == 2 && path.extension().is_some_and(|extension| extension == "toml") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
