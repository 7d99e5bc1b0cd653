// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! Fin.com V2.

pub mod associated_party_attach;
pub mod attach;
pub mod business;
pub mod business_attach;
pub mod individual;

pub use associated_party_attach::AssociatedPartyAttach;
pub use attach::Attach;
pub use business::Business;
pub use business_attach::BusinessAttach;
pub use individual::Individual;
