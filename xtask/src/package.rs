//! Builds the npm package around the WebAssembly module and packs it.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::process::{command, in_ci, output, root, run};
use crate::{setup, wasm};

const BUILD_SCRIPT: &str = "pkg/build.mjs";

/// Builds the module and the package, and leaves the tarball at `target/npm/firstpass-<version>.tgz`.
pub fn build() -> Result<()> {
    wasm::build()?;
    if !root().join(BUILD_SCRIPT).is_file() {
        if in_ci() {
            bail!("{BUILD_SCRIPT} is missing, so there is no npm package to test: restore it from git");
        }
        eprintln!("· {BUILD_SCRIPT} is missing: the npm package is left out");
        return Ok(());
    }
    let tools = setup::node_tools()?;
    if root().join("pkg/package-lock.json").is_file() {
        setup::node_packages("pkg", "what the npm package is built and tested with")?;
    }
    let mut script = command("node");
    script.arg(BUILD_SCRIPT).arg("--wasm").arg(wasm::folder()).arg("--tools").arg(&tools).env("NODE_PATH", &tools);
    run(&mut script, "mend what it says above, then run `cargo xtask build` again")?;
    pack()
}

fn pack() -> Result<()> {
    let manifest = fs::read_to_string(root().join("pkg/package.json"));
    let manifest = manifest.context("pkg/package.json cannot be read: restore it from git")?;
    let manifest: serde_json::Value =
        serde_json::from_str(&manifest).context("pkg/package.json is not valid JSON: mend it")?;
    let version = manifest.get("version").and_then(serde_json::Value::as_str).unwrap_or_default();
    let crate_version = crate_version()?;
    if version != crate_version {
        bail!("pkg/package.json has version {version:?} but Cargo.toml {crate_version:?}: make them the same");
    }
    let folder = root().join("target/npm");
    fs::create_dir_all(&folder).context("target/npm cannot be made: free or unlock it")?;
    let mut pack = command("npm");
    pack.args(["pack", "./pkg", "--ignore-scripts", "--loglevel=error", "--pack-destination"]).arg(&folder);
    output(&mut pack, "mend what npm says above, then run `cargo xtask build` again")?;
    let tarball = folder.join(format!("firstpass-{version}.tgz"));
    let size = fs::metadata(&tarball).with_context(|| {
        format!("npm pack did not write firstpass-{version}.tgz: the name in pkg/package.json must be \"firstpass\"")
    })?;
    println!("target/npm/firstpass-{version}.tgz: {} bytes", size.len());
    Ok(())
}

/// The version of the crate, as cargo understands Cargo.toml.
fn crate_version() -> Result<String> {
    let package = crate::dependencies::package("firstpass")?;
    let version = package.get("version").and_then(serde_json::Value::as_str);
    Ok(version.context("Cargo.toml gives no version: add one")?.to_owned())
}
