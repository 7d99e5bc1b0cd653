//! Why the program stops before its work is done.

use std::fmt;
use std::process::ExitCode;

/// What went wrong, in one sentence that also says what would be right.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line, or a file that sets the program up, is wrong.
    Usage(String),
    /// A stream cannot be read or written.
    Stream(String),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Stream(_) => ExitCode::from(3),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(sentence) | Self::Stream(sentence) => formatter.write_str(sentence),
        }
    }
}
