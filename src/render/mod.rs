//! What people and programs read: reports as JSON, the provider's own error body and the way back from it, the
//! description of a pack.

pub(crate) mod asks;
mod describe;
pub(crate) mod json;
pub(crate) mod provider;
mod refusal;

pub use asks::asks;
pub use describe::describe;
#[cfg(any(feature = "builtin-packs", feature = "wasm-tools"))]
pub(crate) use refusal::Place;
pub use refusal::from_provider_error;
