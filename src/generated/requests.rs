// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! The request bodies of the built-in packs as structs.

pub mod fin_v2;

pub use crate::interop::requests::Request;
