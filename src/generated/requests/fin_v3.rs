// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! Fin.com V3.

pub mod beneficiary;

pub use beneficiary::Beneficiary;
