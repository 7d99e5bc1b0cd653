//! The preflight of files: what is found in files that are made byte by byte, and in what is no file at all.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]
#![allow(unsafe_code, reason = "a global allocator is an unsafe trait")]

#[path = "../common/allocator.rs"]
mod allocator;

mod cost;
mod documents;
mod expectations;
mod files;
mod pictures;
mod properties;

use firstpass::file::{Expectations, FileReport, Inspector, Limits, inspect};

#[global_allocator]
static ALLOCATOR: allocator::Counting = allocator::Counting;

/// Small files are not complained of.
pub(crate) const ANY_SIZE: Limits =
    Limits { min_bytes: 0, min_dots_per_inch: 300, wants_color: true, max_bytes: None, max_pixels: None };

pub(crate) fn look(bytes: &[u8]) -> FileReport {
    inspect(bytes, &Expectations { limits: ANY_SIZE, ..Expectations::default() })
}

pub(crate) fn in_pieces(bytes: &[u8], size: usize, expectations: &Expectations<'_>) -> FileReport {
    let mut inspector = Inspector::new(expectations);
    bytes.chunks(size).for_each(|piece| inspector.push(piece));
    inspector.finish()
}

/// The codes of a report.
pub(crate) fn codes(report: &FileReport) -> Vec<&'static str> {
    report.issues.iter().map(|issue| issue.code.name()).collect()
}

/// The codes for a file on which there are no expectations but the smallest.
pub(crate) fn found(bytes: &[u8]) -> Vec<&'static str> {
    codes(&look(bytes))
}
