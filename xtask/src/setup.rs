//! Installs what a machine with only Rust and Node lacks, and says what and why.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};

use crate::process::{self, command, find_program, run, try_output};

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_TOOLCHAIN: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_BROWSER: &[&str] = &["chromium", "chromium-driver", "fonts-liberation"];
const OLDEST_NODE: u32 = 20;

/// Says on the terminal what is about to be installed or built.
fn say(text: &str) {
    eprintln!("· {text}");
}

/// A Rust toolchain that can build for WebAssembly.
pub enum WasmToolchain {
    /// The running toolchain, which has the target's standard library.
    Rustup,
    /// Debian's toolchain, which builds the standard library from source.
    Debian { linker: PathBuf },
}

impl WasmToolchain {
    /// A cargo command, such as `cargo build`, for the WebAssembly target.
    pub fn cargo(&self, subcommand: &str) -> Result<Command> {
        let mut cargo = match self {
            Self::Rustup => {
                let mut cargo = process::cargo();
                cargo.arg(subcommand);
                cargo
            }
            Self::Debian { linker } => {
                let mut cargo = command("/usr/bin/cargo");
                cargo.args([subcommand, "-Zbuild-std=std,panic_abort"]);
                // The variables of the toolchain that runs this program must not reach the other one.
                for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "LD_LIBRARY_PATH", "RUSTC_WRAPPER"] {
                    cargo.env_remove(name);
                }
                cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc");
                // Lets a stable compiler take the flag that builds the standard library.
                cargo.env("RUSTC_BOOTSTRAP", "1");
                cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                cargo
            }
        };
        cargo.args(["--target", WASM_TARGET, "--target-dir"]).arg(self.target_folder()?);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", self.flags()?.join("\u{1f}"));
        Ok(cargo)
    }

    /// Where its builds go: apart, because one compiler cannot use what the other made.
    pub fn target_folder(&self) -> Result<PathBuf> {
        let name = match self {
            Self::Rustup => "wasm-build",
            Self::Debian { .. } => "wasm-build-debian",
        };
        Ok(process::target_folder()?.join(name))
    }

    /// Keeps the folders of the building machine out of the module: same bytes everywhere, and shorter ones.
    fn flags(&self) -> Result<Vec<String>> {
        let mut folders = vec![(process::root(), ".".to_owned())];
        let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
        let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
        for registry in registries.into_iter().flatten().flatten() {
            folders.push((registry.path(), "crates".to_owned()));
        }
        let sysroot = match self {
            Self::Rustup => try_output(command("rustc").args(["--print", "sysroot"])),
            Self::Debian { .. } => try_output(command("/usr/bin/rustc").args(["--print", "sysroot"])),
        };
        if let Some(sysroot) = sysroot {
            let source = Path::new(&sysroot).join("lib/rustlib/src/rust");
            // Debian's folder is a link, and the compiler writes the path behind it.
            if let Ok(real) = source.canonicalize() {
                folders.push((real, "rust".to_owned()));
            }
            folders.push((source, "rust".to_owned()));
        }
        Ok(folders.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
    }
}

/// Finds or installs a toolchain for WebAssembly: rustup's target, else Debian's packages.
/// The variable FIRSTPASS_TOOLCHAIN=debian asks for the second, so that it can be tested where the first is there.
pub fn wasm_toolchain() -> Result<WasmToolchain> {
    let only_debian = env::var("FIRSTPASS_TOOLCHAIN").is_ok_and(|name| name == "debian");
    if !only_debian && rustup_target_is_there() {
        return Ok(WasmToolchain::Rustup);
    }
    if let Some(toolchain) = debian_toolchain() {
        return Ok(toolchain);
    }
    if let Some(rustup) = find_program("rustup").filter(|_| !only_debian) {
        say(&format!("installing the Rust target {WASM_TARGET} with rustup: needed for the WebAssembly module"));
        let added = run(command(rustup).args(["target", "add", WASM_TARGET]), "trying Debian's packages instead");
        match added {
            Ok(()) if rustup_target_is_there() => return Ok(WasmToolchain::Rustup),
            Ok(()) => {}
            Err(error) => say(&error.to_string()),
        }
    }
    if find_program("apt-get").is_none() {
        bail!(
            "the Rust target {WASM_TARGET} is missing and could not be installed: run `rustup target add {WASM_TARGET}`"
        );
    }
    apt_install(DEBIAN_TOOLCHAIN, "needed for the WebAssembly module, since rustup cannot fetch the target")?;
    debian_toolchain().with_context(|| {
        format!("Debian's Rust packages are installed but not complete: run `rustup target add {WASM_TARGET}` instead")
    })
}

fn rustup_target_is_there() -> bool {
    let folder = try_output(command("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

fn debian_toolchain() -> Option<WasmToolchain> {
    let sysroot = try_output(command("/usr/bin/rustc").args(["--print", "sysroot"]))?;
    let source = Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml");
    let complete = Path::new("/usr/bin/cargo").is_file() && source.is_file();
    let linker = ["wasm-ld-22", "wasm-ld"].iter().find_map(|name| find_program(name))?;
    complete.then_some(WasmToolchain::Debian { linker })
}

/// Installs Debian packages, with sudo where that is needed.
fn apt_install(packages: &[&str], reason: &str) -> Result<()> {
    let list = packages.join(" ");
    if find_program("apt-get").is_none() {
        bail!("{list} cannot be installed because this system has no apt-get: install them by hand ({reason})");
    }
    say(&format!("installing {list} with apt-get: {reason}"));
    let root = try_output(command("id").arg("-u")).is_some_and(|user| user == "0");
    let apt = || -> Result<Command> {
        let mut apt = match (root, find_program("sudo")) {
            (true, _) => command("apt-get"),
            (false, Some(sudo)) => {
                let mut command = command(sudo);
                command.args(["--non-interactive", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
                command
            }
            (false, None) => {
                bail!("{list} need the rights of root to be installed: run `apt-get install {list}` as root")
            }
        };
        apt.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
        Ok(apt)
    };
    static UPDATED: OnceLock<()> = OnceLock::new();
    if UPDATED.get().is_none() {
        run(apt()?.arg("update"), "check that the package mirrors can be reached, then run this again")?;
        UPDATED.get_or_init(|| ());
    }
    run(
        apt()?.args(["-o", "Dpkg::Use-Pty=0", "install", "-y", "--no-install-recommends"]).args(packages),
        &format!("install {list} by hand, then run this again"),
    )
}

/// Builds wasm-bindgen's tools at the locked version and gives their program.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let program = process::program_folder()?.join(format!("xtask-wasm-bindgen{}", env::consts::EXE_SUFFIX));
    if !program.is_file() {
        say("compiling wasm-bindgen's tools at the version of Cargo.lock: this takes about a minute, once");
    }
    run(
        process::cargo()
            .args([
                "build",
                "--quiet",
                "--package",
                "xtask",
                "--features",
                "wasm-bindgen",
                "--bin",
                "xtask-wasm-bindgen",
            ])
            .arg("--target-dir")
            .arg(process::target_folder()?),
        "mend what the compiler says above, then run this again",
    )?;
    Ok(program)
}

/// Installs the build tools from npm and gives the folder that holds them.
pub fn node_tools() -> Result<PathBuf> {
    node_packages("xtask/tools", "the build tools of the npm package")
}

/// Runs `npm ci` in a folder with a package-lock.json, unless it was done with this same lock before.
pub fn node_packages(folder: &str, purpose: &str) -> Result<PathBuf> {
    node()?;
    let folder_path = process::root().join(folder);
    let modules = folder_path.join("node_modules");
    let lock = fs::read(folder_path.join("package-lock.json"));
    let lock = lock.with_context(|| format!("{folder}/package-lock.json cannot be read: restore it from git"))?;
    let stamp = modules.join(".firstpass-installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(modules);
    }
    say(&format!("installing the npm packages of {folder}: {purpose}"));
    run(
        command("npm").current_dir(&folder_path).args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]),
        "check that the npm registry can be reached, then run this again",
    )?;
    if modules.is_dir() {
        fs::write(&stamp, lock).with_context(|| format!("cannot write in {folder}/node_modules: free or unlock it"))?;
    }
    Ok(modules)
}

/// Makes sure that Node and npm are there and recent enough.
fn node() -> Result<()> {
    let remedy = format!("install Node.js {OLDEST_NODE} or later with npm");
    let version = process::output(command("node").arg("--version"), &remedy)?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|number| number.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node.js {version} is too old: {remedy}");
    }
    process::output(command("npm").arg("--version"), &remedy)?;
    Ok(())
}

/// A browser and the program that drives it.
pub struct Browser {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
}

/// Finds or installs Chromium. The variables CHROMIUM and CHROMEDRIVER name other ones.
pub fn browser() -> Result<Browser> {
    let find = || {
        let named = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_file());
        let chromium = named("CHROMIUM").or_else(|| {
            ["chromium", "google-chrome", "google-chrome-stable"].iter().find_map(|name| find_program(name))
        })?;
        let chromedriver = named("CHROMEDRIVER").or_else(|| find_program("chromedriver"))?;
        Some(Browser { chromium, chromedriver })
    };
    if let Some(browser) = find() {
        return Ok(browser);
    }
    apt_install(DEBIAN_BROWSER, "needed for the browser tests")?;
    find().context("Chromium is installed but not on the PATH: set CHROMIUM and CHROMEDRIVER to the two programs")
}
