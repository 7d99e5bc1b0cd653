//! Builds the WebAssembly module: cargo, wasm-bindgen, wasm-opt; and prints what it weighs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::{command, output, root, run};
use crate::setup::{self, WASM_TARGET, WasmToolchain};

/// How wasm-opt optimises. At `-O3` the module is no larger than at `-Oz`, and large functions with one caller stay apart:
/// a browser compiles a function when it is first called, and those of the cold calls would go with the hot ones.
const OPTIMISE: &[&str] = &["-O3", "--one-caller-inline-max-function-size", "100"];
/// The profiles of Cargo.toml keep the feature section, which wasm-opt reads, so wasm-opt strips the rest.
const STRIP: &[&str] = &["--strip-debug", "--strip-producers"];
const KEEP_NAMES: &[&str] = &["-g"];

/// What the module that checks holds; and the smaller one, which leaves the large tables out.
const FEATURES: &str = "wasm,builtin-packs,tables";
const CORE_FEATURES: &str = "wasm,builtin-packs";

/// A module of the npm package: its name in `target/wasm/` and the features of the crate that it holds.
struct Module {
    name: &'static str,
    features: &'static str,
    profile: &'static str,
    optimise: &'static [&'static str],
}

const MODULES: &[Module] = &[
    Module { name: "firstpass", features: FEATURES, profile: "wasm", optimise: OPTIMISE },
    Module { name: "firstpass_core", features: CORE_FEATURES, profile: "wasm", optimise: OPTIMISE },
    Module { name: "firstpass_tools", features: "wasm-tools", profile: "wasm-tools", optimise: &["-Oz"] },
    Module { name: "firstpass_loader", features: "wasm-loader", profile: "wasm-tools", optimise: &["-Oz"] },
];

/// The features of the crate that each module holds.
pub fn features() -> impl Iterator<Item = &'static str> {
    MODULES.iter().map(|module| module.features)
}

/// Where the finished modules and their JavaScript glue are.
pub fn folder() -> PathBuf {
    root().join("target/wasm")
}

/// Builds all modules into `target/wasm/`: `<name>_bg.wasm`, `<name>.js` and `<name>.d.ts`.
pub fn build() -> Result<()> {
    check_versions()?;
    let toolchain = setup::wasm_toolchain()?;
    let bindgen = setup::wasm_bindgen()?;
    let tools = setup::node_tools()?;
    let mut finished = Vec::new();
    for module in MODULES {
        let compiled = compile(module, &toolchain)?;
        bind(module, &compiled, &bindgen)?;
        finished.push(optimise(module, STRIP, &tools)?);
    }
    print_sizes(&finished)
}

/// Builds the module that checks once more, as `target/wasm/firstpass_named_bg.wasm`, with the names of its functions.
pub fn build_named() -> Result<()> {
    let module = &Module { name: "firstpass_named", features: FEATURES, profile: "wasm", optimise: OPTIMISE };
    let compiled = compile(module, &setup::wasm_toolchain()?)?;
    bind(module, &compiled, &setup::wasm_bindgen()?)?;
    optimise(module, KEEP_NAMES, &setup::node_tools()?).map(drop)
}

fn compile(module: &Module, toolchain: &WasmToolchain) -> Result<PathBuf> {
    let mut cargo = toolchain.cargo("rustc")?;
    // The crate is an rlib for Rust users; only this build wants a module.
    cargo.args(["--package", "firstpass", "--lib", "--crate-type", "cdylib", "--profile", module.profile]);
    cargo.args(["--no-default-features", "--features", module.features]);
    run(&mut cargo, "mend what the compiler says above, then run `cargo xtask build` again")?;
    Ok(toolchain.target_folder()?.join(WASM_TARGET).join(module.profile).join("firstpass.wasm"))
}

fn bind(module: &Module, compiled: &Path, bindgen: &Path) -> Result<()> {
    let mut bind = command(bindgen);
    // Without a default path the glue holds no `new URL(…)`, which bundlers would try to follow.
    bind.args(["bindgen", "--target", "web", "--omit-default-module-path", "--out-name", module.name]);
    bind.arg("--out-dir").arg(folder()).arg(compiled);
    run(&mut bind, "check that `wasm-bindgen` and `wasm-bindgen-cli` in Cargo.lock are the same version")
}

fn optimise(module: &Module, names: &[&str], tools: &Path) -> Result<PathBuf> {
    let bound = folder().join(format!("{}_bg.wasm", module.name));
    let smaller = folder().join(format!("{}_bg.wasm.optimised", module.name));
    let mut optimise = command("node");
    optimise
        .arg(tools.join("binaryen/bin/wasm-opt"))
        .args(module.optimise)
        .args(names)
        .arg(&bound)
        .arg("-o")
        .arg(&smaller);
    run(&mut optimise, "remove xtask/tools/node_modules, then run `cargo xtask build` again")?;
    fs::rename(&smaller, &bound).context("cannot replace the module in target/wasm: close what holds it open")?;
    Ok(bound)
}

/// Prints the size of each module as it is and as gzip and brotli send it.
fn print_sizes(modules: &[PathBuf]) -> Result<()> {
    let script = "const { gzipSync, brotliCompressSync } = require('zlib');
        for (const file of process.argv.slice(1)) {
            const bytes = require('fs').readFileSync(file);
            console.log(require('path').basename(file) + ': ' + bytes.length + ' bytes, '
                + gzipSync(bytes, { level: 9 }).length + ' gzip, ' + brotliCompressSync(bytes).length + ' brotli');
        }";
    println!("{}", output(command("node").arg("-e").arg(script).args(modules), "install Node.js 20 or later")?);
    Ok(())
}

/// Fails unless the crate and the tools use the same wasm-bindgen, which the format of its section demands.
fn check_versions() -> Result<()> {
    let lock = fs::read_to_string(root().join("Cargo.lock"));
    let lock = lock.context("Cargo.lock cannot be read: restore it from git")?;
    let library = locked_version(&lock, "wasm-bindgen");
    let tools = locked_version(&lock, "wasm-bindgen-cli");
    match (library, tools) {
        (Some(library), Some(tools)) if library == tools => Ok(()),
        (Some(library), Some(tools)) => bail!(
            "Cargo.lock holds wasm-bindgen {library} but wasm-bindgen-cli {tools}: set `wasm-bindgen-cli` in \
             xtask/Cargo.toml to ={library}"
        ),
        _ => bail!("Cargo.lock lacks wasm-bindgen or wasm-bindgen-cli: run `cargo update --workspace`"),
    }
}

/// The version of a package in the text of Cargo.lock.
fn locked_version<'t>(lock: &'t str, package: &str) -> Option<&'t str> {
    let start = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock.split_once(&start)?;
    rest.split_once('"').map(|(version, _)| version)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn finds_the_version_of_exactly_the_named_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-cli\"\nversion = \"2.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"1.2.3\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("1.2.3"));
        assert_eq!(locked_version(lock, "wasm-bindgen-cli"), Some("2.0.0"));
        assert_eq!(locked_version(lock, "bindgen"), None);
    }
}
