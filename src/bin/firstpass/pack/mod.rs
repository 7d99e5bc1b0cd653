//! `firstpass pack`: tools for those who write packs.

mod build;
mod diff;
mod draw;
mod lint;

use crate::arguments::Pack;
use crate::failure::Failure;
use crate::output::Output;

/// Runs the command. Says whether the pack is in order, or whether two packs are the same.
pub(crate) fn run(arguments: &Pack, output: &mut Output) -> Result<bool, Failure> {
    match arguments {
        Pack::Lint(arguments) => lint::run(arguments, output),
        Pack::Build(arguments) => build::run(arguments, output),
        Pack::Diff(arguments) => diff::run(arguments, output),
    }
}
