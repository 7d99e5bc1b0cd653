// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! The request bodies of the built-in packs as structs.

pub mod _1money_v1;
pub mod fin_v1;
pub mod fin_v2;
pub mod fin_v3;
pub mod ondato_v1;

pub use crate::interop::requests::Request;
