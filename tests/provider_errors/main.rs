//! Providers' refusals, both ways: the bodies that reports turn into, and what becomes of the bodies that providers
//! send.

#![cfg(feature = "builtin-packs")]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../common/mod.rs"]
mod common;

mod answers;
mod bodies;
mod hostile;
mod round_trip;

use firstpass::{Context, Issue};

fn context(json: &str) -> Context {
    Context::from_json(json).unwrap()
}

/// Path, rule and code of an issue.
fn key<'i>(issue: &'i Issue<'_>) -> (&'i str, &'i str, &'static str) {
    (&issue.path, &issue.rule, issue.code.name())
}
