// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! Ondato V1.

pub mod identity_verification;

pub use identity_verification::IdentityVerification;
