//! What people and programs read: reports as JSON, the provider's own error body, the description of a pack.

mod asks;
mod describe;
pub(crate) mod json;
pub(crate) mod provider;

pub use asks::asks;
pub use describe::describe;
