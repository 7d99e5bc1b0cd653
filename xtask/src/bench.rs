//! Measures the package against its peers.

use anyhow::{Result, bail};

use crate::process::{command, root, run};
use crate::{package, setup, wasm};

const SCRIPT: &str = "benches/run.mjs";

/// Builds everything and runs the benchmarks, which write BENCHMARKS.md.
pub fn run_all(quick: bool) -> Result<()> {
    if !root().join(SCRIPT).is_file() {
        bail!("{SCRIPT} is missing: restore it from git");
    }
    package::build()?;
    wasm::build_named()?;
    setup::node_packages("benches", "the peers that the benchmarks compare with")?;
    let tools = setup::node_tools()?;
    let browser = setup::browser()?;
    let mut script = command("node");
    script.arg(SCRIPT).env("NODE_PATH", tools).env("CHROMIUM", browser.chromium);
    if quick {
        script.arg("--quick");
    }
    run(&mut script, "mend what it says above, then run `cargo xtask bench` again")
}
