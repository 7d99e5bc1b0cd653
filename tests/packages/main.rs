//! One named test, or more, for each package that the crate works together with.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../common/mod.rs"]
mod common;

#[cfg(feature = "chrono")]
mod chrono;
mod dependencies;
#[cfg(feature = "isocountry")]
mod isocountry;
mod phonenumber;
mod regex;
#[cfg(feature = "serde")]
mod requests;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "unicode-normalization")]
mod unicode_normalization;
#[cfg(feature = "validator")]
mod validator;
