//! What CI runs, step by step. The first step that fails ends the run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::builder::PossibleValuesParser;
use serde_json::Value;

use crate::process::{cargo, command, in_ci, output, root, run as start, try_output};
use crate::setup::WasmToolchain;
use crate::{dependencies, generate, package, setup, tables, tidy, wasm};

const MEND: &str = "mend what it says above, then run `cargo xtask test` again";

/// How a step that did not fail ended.
enum Outcome {
    Passed,
    Skipped(String),
}

struct Step {
    name: &'static str,
    title: &'static str,
    /// Needs nothing but Rust, so that `--quick` runs it.
    quick: bool,
    run: fn() -> Result<Outcome>,
}

const STEPS: &[Step] = &[
    Step { name: "format", title: "Formatting", quick: true, run: format },
    Step { name: "tidy", title: "Length of the source files", quick: true, run: || passed(tidy::check()) },
    Step {
        name: "generate",
        title: "Generated sources agree with the rules",
        quick: true,
        run: || passed(generate::run(true)),
    },
    Step { name: "clippy", title: "Lints, all features", quick: true, run: clippy },
    Step { name: "native", title: "Native tests and examples in the documentation", quick: true, run: native },
    Step { name: "features", title: "Each feature alone, and none (no_std)", quick: true, run: features },
    Step { name: "msrv", title: "Oldest supported Rust", quick: true, run: oldest_rust },
    Step { name: "docs", title: "Documentation", quick: true, run: documentation },
    Step {
        name: "licences",
        title: "Licences of the dependencies",
        quick: true,
        run: || passed(dependencies::check()),
    },
    Step {
        name: "tables",
        title: "Tables agree with their sources and with others",
        quick: false,
        run: || passed(tables::run(true)),
    },
    Step { name: "wasm-lints", title: "Lints, WebAssembly target", quick: false, run: wasm_lints },
    Step { name: "build", title: "WebAssembly module and npm package", quick: false, run: || passed(package::build()) },
    Step { name: "node", title: "Tests of the npm package in Node", quick: false, run: node },
    Step { name: "wasm-node", title: "WebAssembly tests in Node", quick: false, run: wasm_in_node },
    Step { name: "wasm-browser", title: "WebAssembly tests in headless Chromium", quick: false, run: wasm_in_browser },
    Step {
        name: "browser",
        title: "Tests of the package and the demo in headless Chromium",
        quick: false,
        run: browser,
    },
];

/// The names that `--only` takes.
pub fn step_names() -> PossibleValuesParser {
    STEPS.iter().map(|step| step.name).collect::<Vec<_>>().into()
}

/// Runs the steps in order. `only` names some of them; when it is empty, all run, or the quick ones.
pub fn run(quick: bool, only: &[String]) -> Result<()> {
    let chosen = |step: &&Step| {
        if only.is_empty() { step.quick || !quick } else { only.iter().any(|name| name == step.name) }
    };
    let mut report = Vec::new();
    for step in STEPS.iter().filter(chosen) {
        eprintln!("\n== {} ({})", step.title, step.name);
        let started = Instant::now();
        let outcome = (step.run)();
        let failed = outcome.is_err();
        report.push((step.name, outcome, started.elapsed()));
        if failed {
            break;
        }
    }
    summary(report)
}

fn summary(report: Vec<(&str, Result<Outcome>, Duration)>) -> Result<()> {
    println!("\n== Summary");
    let (mut good, mut left_out, mut failure) = (0, 0, None);
    for (name, outcome, time) in report {
        let word = match outcome {
            Ok(Outcome::Passed) => {
                good += 1;
                "passed".to_owned()
            }
            Ok(Outcome::Skipped(reason)) => {
                left_out += 1;
                format!("skipped: {reason}")
            }
            Err(error) => {
                failure = Some(error.context(format!("the step `{name}` failed")));
                "failed".to_owned()
            }
        };
        println!("{name:<13} {:>6.1} s  {word}", time.as_secs_f64());
    }
    println!("steps: {good} passed, {} failed, {left_out} skipped", usize::from(failure.is_some()));
    failure.map_or(Ok(()), Err)
}

fn passed(result: Result<()>) -> Result<Outcome> {
    result.map(|()| Outcome::Passed)
}

/// A step whose input is not there is left out on a developer's machine and fails in CI.
fn missing(what: &str) -> Result<Outcome> {
    if in_ci() {
        bail!(
            "{what} is missing and CI leaves nothing out: restore it from git, or remove the step from xtask/src/test.rs"
        );
    }
    Ok(Outcome::Skipped(format!("{what} is missing")))
}

fn format() -> Result<Outcome> {
    passed(start(cargo().args(["fmt", "--all", "--check"]), "run `cargo fmt --all`"))
}

fn clippy() -> Result<Outcome> {
    let mut clippy = cargo();
    clippy.args(["clippy", "--workspace", "--all-targets", "--all-features", "--quiet", "--", "-D", "warnings"]);
    passed(start(&mut clippy, MEND))
}

fn native() -> Result<Outcome> {
    start(cargo().args(["test", "--package", "firstpass", "--all-features", "--quiet"]), MEND)?;
    // Without the feature that compiles wasm-bindgen's tools: the build step needs them, in its own way.
    passed(start(cargo().args(["test", "--package", "xtask", "--quiet"]), MEND))
}

fn features() -> Result<Outcome> {
    let check = |features: &str| {
        let mut check = cargo();
        check.args(["check", "--quiet", "--package", "firstpass", "--lib", "--no-default-features"]);
        check.args(["--features", features]).env("RUSTFLAGS", "-D warnings");
        // Apart, because other flags would make the other steps build everything anew.
        check.arg("--target-dir").arg(crate::process::target_folder()?.join("features"));
        start(&mut check, "make this set of features build without warnings, by itself")
    };
    check("")?;
    for feature in dependencies::features(&dependencies::package("firstpass")?) {
        check(&feature)?;
    }
    Ok(Outcome::Passed)
}

fn documentation() -> Result<Outcome> {
    let mut doc = cargo();
    doc.args(["doc", "--package", "firstpass", "--no-deps", "--all-features", "--quiet"]);
    passed(start(doc.env("RUSTDOCFLAGS", "-D warnings"), MEND))
}

/// The whole run is a build with the oldest supported Rust when that one runs it; else the library is checked with it.
fn oldest_rust() -> Result<Outcome> {
    let package = dependencies::package("firstpass")?;
    let oldest = package.get("rust_version").and_then(Value::as_str);
    let oldest = oldest.context("Cargo.toml does not say rust-version: add it")?;
    let running = output(command("rustc").arg("--version"), "install Rust with rustup")?;
    let running = running.split(' ').nth(1).unwrap_or_default();
    if minor(running) == minor(oldest) {
        println!("rust-version is {oldest}, and this run builds everything with {running}");
        return Ok(Outcome::Passed);
    }
    if minor(running) < minor(oldest) {
        bail!("Rust {running} is older than the rust-version {oldest} of Cargo.toml: run `rustup update`");
    }
    // `try_output` also asks whether that toolchain is installed, without installing it.
    if try_output(command("rustup").args(["run", oldest, "rustc", "--version"])).is_none() {
        return missing(&format!(
            "Rust {oldest}, the rust-version of Cargo.toml (`rustup toolchain install {oldest}`),"
        ));
    }
    let mut check = command("rustup");
    check.args(["run", oldest, "cargo", "check", "--package", "firstpass", "--features", "std,builtin-packs"]);
    check.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    check.arg("--target-dir").arg(crate::process::target_folder()?.join("msrv"));
    passed(start(&mut check, "make the crate build with it, or raise rust-version and say so in CHANGELOG.md"))
}

/// The first two numbers of a version.
fn minor(version: &str) -> Vec<u32> {
    version.split('.').take(2).map_while(|number| number.parse().ok()).collect()
}

fn node() -> Result<Outcome> {
    let mut files = tests_in(Path::new("pkg/test"))?;
    files.extend(tests_in(Path::new("tests/node"))?);
    if files.is_empty() {
        return missing("pkg/test/*.test.mjs");
    }
    passed(start(node_test()?.args(files), MEND))
}

fn browser() -> Result<Outcome> {
    let files = tests_in(Path::new("tests/browser"))?;
    if files.is_empty() {
        return missing("tests/browser/*.test.mjs");
    }
    let browser = setup::browser()?;
    let mut test = node_test()?;
    // One file at a time: two browsers on two cores run into each other's time limits.
    test.arg("--test-concurrency=1").env("CHROMIUM", browser.chromium).env("CHROMEDRIVER", browser.chromedriver);
    passed(start(test.args(files), MEND))
}

/// Node's test runner; the tests find the build tools by NODE_PATH.
fn node_test() -> Result<Command> {
    let tools = setup::node_tools()?;
    let mut test = command("node");
    test.arg("--test").env("NODE_PATH", &tools).env("FIRSTPASS_TOOLS", tools);
    Ok(test)
}

/// The `*.test.mjs` files of a folder and its subfolders, in order.
fn tests_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return Ok(files) };
    for entry in entries {
        let entry = entry.with_context(|| format!("{} cannot be listed: check its rights", folder.display()))?;
        let path = folder.join(entry.file_name());
        if path.file_name().is_some_and(|name| name == "node_modules") {
            continue;
        }
        if root().join(&path).is_dir() {
            files.extend(tests_in(&path)?);
        } else if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The code that only the WebAssembly target compiles.
fn wasm_lints() -> Result<Outcome> {
    let toolchain = setup::wasm_toolchain()?;
    let linter = match toolchain {
        WasmToolchain::Rustup => "clippy",
        WasmToolchain::Debian { .. } => {
            println!("Debian's toolchain has no clippy: the compiler's own warnings are the errors here");
            "rustc"
        }
    };
    for features in wasm::features() {
        let mut lint = toolchain.cargo(linter)?;
        lint.args(["--quiet", "--package", "firstpass", "--lib", "--no-default-features", "--features", features]);
        start(lint.args(["--", "-D", "warnings"]), MEND)?;
    }
    Ok(Outcome::Passed)
}

fn wasm_in_node() -> Result<Outcome> {
    wasm_tests(|_| Ok(()))
}

fn wasm_in_browser() -> Result<Outcome> {
    wasm_tests(|test| {
        let browser = setup::browser()?;
        test.env("WASM_BINDGEN_USE_BROWSER", "1");
        test.env("WASM_BINDGEN_TEST_TIMEOUT", "120").env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
        test.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", driver_settings(&browser.chromium)?);
        test.env("CHROMEDRIVER", browser.chromedriver);
        Ok(())
    })
}

/// webdriver.json, with the browser that was found.
fn driver_settings(chromium: &Path) -> Result<PathBuf> {
    let text = fs::read_to_string(root().join("webdriver.json"));
    let text = text.context("webdriver.json cannot be read: restore it from git")?;
    let mut settings: Value = serde_json::from_str(&text).context("webdriver.json is not valid JSON: mend it")?;
    if let Some(options) = settings.get_mut("goog:chromeOptions").and_then(Value::as_object_mut) {
        options.insert("binary".to_owned(), chromium.to_string_lossy().into());
    }
    let file = crate::process::target_folder()?.join("webdriver.json");
    fs::write(&file, settings.to_string()).context("the target folder cannot be written: free or unlock it")?;
    Ok(file)
}

/// Runs tests/wasm.rs on the WebAssembly target, where wasm-bindgen's runner starts each test file.
fn wasm_tests(configure: fn(&mut Command) -> Result<()>) -> Result<Outcome> {
    if !root().join("tests/wasm.rs").is_file() && !root().join("tests/wasm/main.rs").is_file() {
        return missing("tests/wasm.rs");
    }
    let toolchain = setup::wasm_toolchain()?;
    let runner = setup::wasm_bindgen()?;
    let runner = serde_json::json!([runner.to_string_lossy(), "test-runner"]);
    let mut test = toolchain.cargo("test")?;
    test.args([
        "--package",
        "firstpass",
        "--test",
        "wasm",
        "--no-default-features",
        "--features",
        "wasm,builtin-packs,tables,js-value",
    ]);
    test.arg("--config").arg(format!("target.{}.runner={runner}", setup::WASM_TARGET));
    configure(&mut test)?;
    passed(start(&mut test, MEND))
}

#[cfg(test)]
mod tests {
    use super::minor;

    #[test]
    fn versions_compare_by_number() {
        assert!(minor("1.100.2") > minor("1.95"));
        assert_eq!(minor("1.95.0"), minor("1.95"));
    }
}
