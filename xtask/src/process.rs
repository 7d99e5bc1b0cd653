//! Starting other programs, and the folders that the commands work in.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The root of the repository.
pub fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    manifest.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Whether this runs in CI, where nothing may be left out.
pub fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// The folder that holds this program, and with it the other programs of this crate.
pub fn program_folder() -> Result<PathBuf> {
    let program = env::current_exe().context("cannot find the running program: start it with `cargo xtask`")?;
    Ok(program.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf))
}

/// Where cargo puts what it builds.
pub fn target_folder() -> Result<PathBuf> {
    let folder = program_folder()?;
    Ok(folder.parent().map_or(folder.clone(), Path::to_path_buf))
}

/// A command that runs in the root of the repository.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The command as a person would type it in the root of the repository.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    let root = format!("{}/", root().display());
    let words = command.get_args().map(|word| word.to_string_lossy().replace(&root, ""));
    // A script given on the command line would fill the terminal.
    let words = words.map(|word| if word.contains('\n') { "…".to_owned() } else { word });
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}

/// Runs the command with its output on the terminal. `remedy` completes the sentence that is shown when it fails.
pub fn run(command: &mut Command, remedy: &str) -> Result<()> {
    let line = shown(command);
    eprintln!("$ {line}");
    let status = command.stdin(Stdio::null()).status();
    let status = status.with_context(|| format!("`{line}` cannot be started: {remedy}"))?;
    if !status.success() {
        bail!("`{line}` failed with {status}: {remedy}");
    }
    Ok(())
}

/// Runs the command and gives what it printed.
pub fn output(command: &mut Command, remedy: &str) -> Result<String> {
    let line = shown(command);
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("`{line}` cannot be started: {remedy}"))?;
    if !output.status.success() {
        bail!("`{line}` failed with {}: {remedy}", output.status);
    }
    let text = String::from_utf8(output.stdout);
    Ok(text.with_context(|| format!("`{line}` did not print UTF-8 text: {remedy}"))?.trim_end().to_owned())
}

/// What the command printed, or nothing when it is not there or fails.
pub fn try_output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = output.status.success().then_some(output.stdout)?;
    Some(String::from_utf8(text).ok()?.trim_end().to_owned())
}

/// The full path of a program on the PATH.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let mut candidates =
        env::split_paths(&folders).map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)));
    candidates.find(|candidate| candidate.is_file())
}
