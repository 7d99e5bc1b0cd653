//! Rules for the files themselves.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::process::{command, output, root};

const MOST_LINES: usize = 500;
const SOURCES: &[&str] = &["rs", "ts", "js", "mjs", "css", "html", "py"];

/// Fails when a source file that is in git has more than 500 lines; generated ones may.
pub fn check() -> Result<()> {
    let files = output(command("git").args(["ls-files", "--cached"]), "run this in a git checkout")?;
    let sources = files.lines().filter(|file| {
        let extension = Path::new(file).extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| SOURCES.contains(&extension)) && !file.contains("generated/")
    });
    let mut checked = 0;
    for file in sources {
        let Ok(text) = fs::read_to_string(root().join(file)) else { continue };
        let lines = text.lines().count();
        if lines > MOST_LINES {
            bail!("{file} has {lines} lines, more than {MOST_LINES}: split it by what its parts do");
        }
        checked += 1;
    }
    println!("{checked} source files have at most {MOST_LINES} lines each");
    Ok(())
}
