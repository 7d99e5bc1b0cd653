//! Codes, faults and fixes: what a check can say about a value.

pub use crate::generated::codes::{Code, Fix};

/// What a check found wrong with a value: the code, and nothing of the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: Code,
    /// The repair that would help, where there is one for this value.
    pub fix: Option<Fix>,
}

impl Fault {
    /// A fault that has no repair.
    pub const fn new(code: Code) -> Self {
        Self { code, fix: None }
    }

    /// A fault that `fix` repairs.
    pub const fn fixable(code: Code, fix: Fix) -> Self {
        Self { code, fix: Some(fix) }
    }
}

impl From<Code> for Fault {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}
