//! # firstpass
//!
//! Checks a customer-onboarding (KYC / KYB) request before it is sent to the provider.
#![no_std]

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub mod check;
mod code;
mod date;
mod generated;
pub mod json;
mod text;

pub use code::{Code, Fault, Fix};
pub use date::Date;
