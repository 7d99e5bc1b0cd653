//! Every limit at the limit and one beyond, and what hostile input costs.

#![cfg(feature = "builtin-packs")]
#![allow(unsafe_code, reason = "a global allocator is an unsafe trait")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../common/allocator.rs"]
mod allocator;
#[path = "../common/mod.rs"]
mod common;

mod cost;
mod edges;
mod hostile;

use firstpass::{Checker, Context, Report};

#[global_allocator]
static ALLOCATOR: allocator::Counting = allocator::Counting;

fn context() -> Context {
    Context::from_json(&common::context("full").to_string()).unwrap()
}

fn check(pack: &str, text: &str) -> Report<'static> {
    Checker::new(firstpass::pack(pack).unwrap()).check(text, &context())
}

/// Path and code of every issue.
fn issues(report: &Report<'_>) -> Vec<(String, &'static str)> {
    report.issues.iter().map(|issue| (issue.path.clone(), issue.code.name())).collect()
}
