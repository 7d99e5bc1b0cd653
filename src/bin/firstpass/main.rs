//! The program `firstpass`: checks request bodies, single values, and explains the rules.
//!
//! It translates between files and the library and decides nothing itself. The clock is read here and nowhere else.

mod arguments;
mod check;
mod coverage;
mod explain;
mod failure;
mod file;
mod gate;
mod human;
mod input;
mod lines;
mod mask;
mod migrate;
mod output;
mod pack;
mod packs;
mod packs_from;
mod settings;
mod table;
mod value;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;
use output::Output;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => return end(Err(Failure::Usage(arguments::sentence(&error)))),
        // Help and version were asked for; a reader that went away needs no word.
        Err(error) => return error.print().map_or(ExitCode::SUCCESS, |()| ExitCode::SUCCESS),
    };
    end(run(&arguments))
}

/// Runs the command. Says whether what it looked at is in order.
fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let mut output = Output::new(arguments.color());
    let good = match &arguments.command {
        Command::Check(arguments) => check::run(arguments, &mut output),
        Command::Value(arguments) => value::run(arguments, &mut output),
        Command::Migrate(arguments) => migrate::run(arguments, &mut output),
        Command::File(arguments) => file::run(arguments, &mut output),
        Command::Gate(arguments) => gate::run(arguments, &mut output),
        Command::Pack(arguments) => pack::run(arguments, &mut output),
        Command::Packs(arguments) => packs::run(arguments, &mut output),
        Command::Explain(arguments) => explain::run(arguments, &mut output),
        Command::Coverage(arguments) => coverage::run(arguments, &mut output),
    };
    output.flush()?;
    good
}

fn end(result: Result<bool, Failure>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            // Nothing is left to do when even this cannot be written.
            _ = writeln!(std::io::stderr().lock(), "firstpass: {failure}");
            failure.exit_code()
        }
    }
}
