//! # firstpass
//!
//! Checks a customer-onboarding (KYC / KYB) request before it is sent to the provider.
#![no_std]

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub mod check;
mod checker;
mod code;
mod context;
mod date;
mod document;
mod engine;
mod generated;
pub mod json;
pub mod pack;
mod render;
mod report;
mod sort;
mod text;
#[cfg(feature = "wasm")]
#[expect(unreachable_pub, reason = "the macro of wasm-bindgen exports what is `pub`")]
#[allow(unsafe_code, reason = "the macro of wasm-bindgen expands to it")]
mod wasm;

pub use checker::Checker;
pub use code::{Code, Fault, Fix};
pub use context::{Catalogues, Context, ContextError, Flags, PostalCodes};
pub use date::Date;
pub use pack::model::{Pack, Severity};
#[cfg(feature = "builtin-packs")]
pub use pack::{UnknownPack, pack, packs};
pub use render::describe;
pub use report::{Issue, Location, Param, Report, Unverified, Verdict};
