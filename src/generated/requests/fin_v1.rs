// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! Fin.com V1.

pub mod attach;
pub mod individual;
pub mod upload;

pub use attach::Attach;
pub use individual::Individual;
pub use upload::Upload;
