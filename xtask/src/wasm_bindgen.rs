//! The tools of wasm-bindgen, compiled at exactly the version that Cargo.lock holds, so that nothing has to be installed.
//!
//! `xtask-wasm-bindgen bindgen …` is the program `wasm-bindgen`; `xtask-wasm-bindgen test-runner …` is the program
//! `wasm-bindgen-test-runner`, which cargo starts for each test file of the WebAssembly target.

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).peekable();
    match arguments.peek().and_then(|word| word.to_str()) {
        Some("bindgen") => wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments),
        Some("test-runner") => wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(arguments),
        _ => bail!("this program is started by cargo xtask: say `bindgen` or `test-runner` as its first word"),
    }
}
