//! Statics made from `rules/` by `cargo xtask generate`. Never edited; a test regenerates and compares.

pub(crate) mod codes;
