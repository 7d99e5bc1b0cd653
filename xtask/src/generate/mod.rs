//! Makes from `rules/` what is generated: Rust and TypeScript sources, JSON Schemas, pages for people.

mod codes;
mod coverage;
mod examples;
mod json;
mod mail_domains;
mod messages;
mod migrations;
mod pack_schema;
pub(crate) mod packs;
mod pages;
mod phone_plans;
mod places;
mod requests;
mod schema;
pub(crate) mod sources;
mod tables;
mod tax_ids;
mod transliteration;
mod typescript;
mod unicode;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result, ensure};

use crate::process;

/// Renders files from the rules under the folder that it is given: each file's path in the repository, and its text.
type Renderer = fn(&Path) -> Result<Vec<(PathBuf, String)>>;

/// Every part of the generator.
const RENDERERS: &[Renderer] = &[
    codes::render,
    messages::render,
    sources::render,
    tables::render,
    phone_plans::render,
    unicode::render,
    mail_domains::render,
    transliteration::render,
    tax_ids::render,
    coverage::render,
    packs::render,
    migrations::render,
    examples::render,
    requests::render,
    typescript::render,
    schema::render,
    pack_schema::render,
    pages::render,
    places::render,
];

/// Writes the generated sources, or, with `check_only`, fails when they differ from what the rules say.
pub fn run(check_only: bool) -> Result<()> {
    let root = process::root();
    let mut differing = Vec::new();
    for render in RENDERERS {
        for (path, text) in render(&root)? {
            let is_rust = path.extension().is_some_and(|extension| extension == "rs");
            let text = if is_rust { format(&text) } else { Ok(text) };
            let text = text.with_context(|| format!("cannot format {}", path.display()))?;
            let target = root.join(&path);
            // A file that cannot be read differs from what it should be.
            if fs::read_to_string(&target).is_ok_and(|current| current == text) {
                continue;
            }
            differing.push(path.display().to_string());
            if !check_only {
                fs::create_dir_all(target.parent().unwrap_or(&root))?;
                fs::write(&target, text).with_context(|| format!("cannot write {}", target.display()))?;
            }
        }
    }
    let differing = differing.join(", ");
    ensure!(!check_only || differing.is_empty(), "{differing} differs from the rules: run cargo xtask generate");
    if !differing.is_empty() {
        eprintln!("wrote {differing}");
    }
    Ok(())
}

/// Passes a source text through rustfmt.
fn format(text: &str) -> Result<String> {
    let remedy = "rustfmt cannot be started: run rustup component add rustfmt";
    let mut command = process::command("rustfmt");
    command.args(["--edition", "2024"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().context(remedy)?;
    // Taken out of the child, so that it is closed after writing and rustfmt sees the end of the text.
    child.stdin.take().context(remedy)?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt failed with {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_generated_files_are_those_that_the_rules_give() -> anyhow::Result<()> {
        super::run(true)
    }
}
