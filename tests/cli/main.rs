//! The command line program: what it prints, and what it answers.
//!
//! Outputs are compared with the files in `snapshots/`. `UPDATE_SNAPSHOTS=1 cargo test --features cli --test cli` writes
//! them anew; the difference is then for a person to read.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

mod bad_input;
mod coverage;
mod explain;
mod file;
mod formats;
mod language;
mod migrate;
mod pack;
mod privacy;
mod records;
mod usage;
mod value;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub const INDIVIDUAL: &str = include_str!("../conformance/bases/individual.json");
pub const ATTACH: &str = include_str!("../conformance/bases/attach.json");
const CONTEXTS: &str = include_str!("../conformance/bases/contexts.json");

/// What a run left behind.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// The standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap()
    }

    /// The lines of the standard output as JSON.
    pub fn lines(&self) -> Vec<serde_json::Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// An empty folder of a test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> &Self {
        fs::write(self.0.join(name), contents).unwrap();
        self
    }

    /// Writes the context that leaves nothing unverified for the base bodies.
    pub fn with_full_context(&self) -> &Self {
        let contexts: serde_json::Value = serde_json::from_str(CONTEXTS).unwrap();
        self.write("context.json", contexts["full"].to_string())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The program with arguments that stand in one text, in this folder.
    pub fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_firstpass"));
        command.args(arguments.split_whitespace()).current_dir(&self.0).env_remove("NO_COLOR");
        command.env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &str) -> Run {
        finish(&mut self.command(arguments), b"")
    }

    pub fn run_with(&self, arguments: &str, stdin: impl AsRef<[u8]>) -> Run {
        finish(self.command(arguments).stdin(Stdio::piped()), stdin.as_ref())
    }
}

fn finish(command: &mut Command, stdin: &[u8]) -> Run {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let pipe = child.stdin.take();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || {
            // The program need not read everything.
            _ = pipe.map(|mut pipe| pipe.write_all(stdin));
        });
        child.wait_with_output().unwrap()
    });
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The base body for the first pack with some texts replaced, each of which must be there.
pub fn individual(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(INDIVIDUAL.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

/// A body on one line.
pub fn compact(text: &str) -> String {
    text.lines().map(str::trim_start).collect()
}

/// Compares a run with the file of this name. The hashes of revisions change with every pack, so they are left out.
pub fn snapshot(name: &str, arguments: &str, run: &Run) {
    let mut text = format!("$ firstpass {arguments}\n{}", run.stdout);
    text.push_str(&format!("--- standard error\n{}--- exit status {}\n", run.stderr, run.code.unwrap()));
    for revision in firstpass::packs().map(|pack| pack.revision) {
        text = text.replace(revision, "REVISION");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/snapshots").join(name).with_extension("txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&file, &text).unwrap();
        return;
    }
    let expected = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(expected == text, "{} differs; it is now:\n{text}", file.display());
}
