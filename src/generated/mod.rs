//! Statics made from `rules/` by `cargo xtask generate`. Never edited; a test regenerates and compares.

pub(crate) mod calling_codes;
pub(crate) mod codes;
pub(crate) mod compositions;
pub(crate) mod countries;
pub(crate) mod coverage;
#[cfg(feature = "builtin-packs")]
pub(crate) mod descriptions;
pub(crate) mod mail_domains;
#[cfg(feature = "messages")]
pub(crate) mod messages;
#[cfg(any(feature = "builtin-packs", feature = "wasm-tools"))]
pub(crate) mod migrations;
#[cfg(feature = "tables")]
pub(crate) mod national_prefixes;
#[cfg(feature = "builtin-packs")]
pub(crate) mod packs;
#[cfg(feature = "tables")]
pub(crate) mod phone_plans;
pub(crate) mod postal_codes;
#[cfg(all(feature = "serde", feature = "builtin-packs"))]
pub mod requests;
pub(crate) mod scripts;
pub(crate) mod sounds;
pub(crate) mod subdivisions;
pub(crate) mod tables;
pub(crate) mod tax_ids;
#[cfg(any(feature = "builtin-packs", feature = "wasm-tools"))]
pub(crate) mod transliterations;
