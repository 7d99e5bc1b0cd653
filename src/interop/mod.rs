//! Ways to and from the types of other packages, each behind the feature of the package's name.

#[cfg(feature = "chrono")]
pub(crate) mod chrono;
#[cfg(feature = "serde")]
mod context;
#[cfg(feature = "isocountry")]
pub(crate) mod isocountry;
#[cfg(feature = "js-value")]
pub(crate) mod js_value;
#[cfg(feature = "serde")]
mod report;
#[cfg(all(feature = "serde", feature = "builtin-packs"))]
pub(crate) mod requests;
#[cfg(feature = "validator")]
pub(crate) mod validator;
