//! How often the checks agree with sources that know better. `cargo xtask accuracy` makes ACCURACY.md of what these tests
//! count.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod countries;
mod dates;
mod email;
mod names;
mod phones;
mod postal_codes;
mod row;
mod subdivisions;
mod tax_ids;
mod transliteration;
