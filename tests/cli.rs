//! The command line program.
