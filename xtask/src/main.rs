//! Set-up, build, tests, demo and benchmarks of firstpass. Each command installs what it needs and says so.

mod accuracy;
mod bench;
mod demo;
mod dependencies;
mod generate;
mod package;
mod process;
mod setup;
mod tables;
mod test;
mod tidy;
mod wasm;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "Set-up, build, tests, demo and benchmarks of firstpass")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the WebAssembly module and the npm package
    Build,
    /// Write src/generated/ from rules/
    Generate {
        /// Write nothing; fail when a generated file differs from the rules
        #[arg(long)]
        check: bool,
    },
    /// Make the tables in rules/tables/ anew from the packages that are pinned, and say what changed
    Tables {
        /// Write nothing; fail when a table differs from what its sources give
        #[arg(long)]
        check: bool,
    },
    /// Run what CI runs
    Test {
        /// Leave out the steps that need WebAssembly, Node or a browser
        #[arg(long)]
        quick: bool,
        /// Run this step only (may be given several times)
        #[arg(long, value_name = "STEP", value_parser = test::step_names())]
        only: Vec<String>,
    },
    /// Build everything and serve the form demo on this computer
    Demo {
        /// The port to listen on; the next free one is taken when it is in use
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Serve what was built before
        #[arg(long)]
        no_build: bool,
    },
    /// Compare the checks with independent sources and write ACCURACY.md
    Accuracy,
    /// Build everything, measure it against its peers and write BENCHMARKS.md
    Bench {
        /// Fewer rounds: to see that it runs, not to publish
        #[arg(long)]
        quick: bool,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<()> {
    match command {
        Command::Build => package::build(),
        Command::Generate { check } => generate::run(*check),
        Command::Tables { check } => tables::run(*check),
        Command::Test { quick, only } => test::run(*quick, only),
        Command::Demo { port, no_build } => demo::run(*port, !no_build),
        Command::Accuracy => accuracy::run_all(),
        Command::Bench { quick } => bench::run_all(*quick),
    }
}
