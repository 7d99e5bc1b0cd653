//! # firstpass
//!
//! Checks a customer-onboarding (KYC / KYB) request body before it is sent to the provider, and answers with every
//! problem at once, in the provider's own words, at the right field. Nothing of the body is repeated.
//!
//! A [`Pack`] describes one request body of one provider and version; [`pack()`] finds a built-in one. A [`Checker`] checks
//! bodies against a pack in a [`Context`], which tells what counts as today and what else the caller knows, and gives a
//! [`Report`]. The checks of single values are in [`check`].
//!
//! ```
//! use firstpass::{Checker, Context, Date, pack};
//!
//! let mut checker = Checker::new(pack("fin/v2/individual")?);
//! let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
//! let report = checker.check(r#"{"basic_info": {"email": "Maria.Garcia@Example.com"}}"#, &context);
//! let issue = report.issues.iter().find(|issue| issue.path == "basic_info.email").unwrap();
//! assert_eq!(issue.message, "Email must be all lowercase");
//! assert_eq!(issue.fix, Some(firstpass::Fix::Lowercase));
//! # Ok::<(), firstpass::UnknownPack>(())
//! ```
//!
//! # Features
//!
//! The default features are `std` and `builtin-packs`, and neither pulls a dependency. `pack-toml` reads packs from the
//! TOML that people write; `messages` has the texts of reports in other languages; `wasm` is for the npm package and `cli`
//! for the program.
//!
//! The others are named after the packages that they serve:
//!
//! | feature | gives |
//! |---|---|
//! | `serde` | `Serialize` for reports, `Deserialize` for contexts, `Checker::check_value` for a `serde_json::Value`, and with `builtin-packs` the typed requests in [`requests`] |
//! | `validator` | `ValidateArgs` with a [`Context`] for the typed requests |
//! | `chrono` | `From` and `TryFrom` between [`Date`] and `NaiveDate` |
//! | `isocountry` | `TryFrom` between [`check::country::Alpha3`] and `CountryCode` |
//! | `unicode-normalization` | [`normalize::nfc`], for names before they are sent |
//! | `js-value` | `Checker::check_js_value` for a `JsValue`, in Rust programs that run as WebAssembly |
#![no_std]

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub mod check;
mod checker;
mod code;
mod context;
mod coverage;
mod date;
mod document;
mod engine;
pub mod file;
mod gate;
mod generated;
mod interop;
pub mod json;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(any(feature = "builtin-packs", feature = "wasm-tools"))]
pub mod migrate;
#[cfg(feature = "unicode-normalization")]
pub mod normalize;
pub mod pack;
pub mod places;
mod render;
mod report;
mod sort;
#[cfg(any(feature = "builtin-packs", feature = "wasm-tools"))]
pub mod suggest;
pub mod tables;
mod text;
#[cfg(any(feature = "wasm", feature = "wasm-tools", feature = "wasm-loader"))]
#[expect(unreachable_pub, reason = "the macro of wasm-bindgen exports what is `pub`")]
#[allow(unsafe_code, reason = "the macro of wasm-bindgen expands to it")]
mod wasm;

pub use checker::{Checker, Outcome};
pub use code::{Code, Fault, Fix};
pub use context::{Catalogues, Context, ContextError, Flags, PostalCodes};
pub use coverage::{Coverage, CoverageRow, coverage, coverages};
pub use date::Date;
pub use gate::{Gate, gate, gate_in};
#[cfg(all(feature = "serde", feature = "builtin-packs"))]
pub use generated::requests;
#[cfg(feature = "chrono")]
pub use interop::chrono::DateOutOfRange;
#[cfg(feature = "isocountry")]
pub use interop::isocountry::UnknownCountry;
#[cfg(feature = "js-value")]
pub use interop::js_value::JsValueError;
pub use pack::model::{Pack, Severity};
#[cfg(feature = "builtin-packs")]
pub use pack::{UnknownPack, pack, packs};
pub use render::{asks, describe, from_provider_error};
pub use report::{Issue, Location, Param, Report, Unverified, Verdict};

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "builtin-packs"))]
#[doc = include_str!("../README.md")]
struct Readme;
