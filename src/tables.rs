//! Which data the checks read: the sources of the tables, their versions and dates.
//!
//! ```
//! let [table] = firstpass::tables::of_check("postal_code").collect::<Vec<_>>()[..] else { unreachable!() };
//! assert_eq!((table.name, table.sources[0].package), ("postal_codes", "postcode-validator"));
//! ```
//!
//! `rules/tables/SOURCES.md` says how each table was made and what it was compared with.

pub(crate) mod model;

pub use model::{Source, Table};

use crate::generated::tables::TABLES;

/// Every table.
///
/// ```
/// assert!(firstpass::tables::all().iter().any(|table| table.name == "subdivisions"));
/// ```
pub fn all() -> &'static [Table] {
    TABLES
}

/// The tables that a check reads.
///
/// ```
/// let names: Vec<_> = firstpass::tables::of_check("subdivision").map(|table| table.name).collect();
/// assert_eq!(names, ["subdivisions", "subdivision_successors", "parent_territories"]);
/// ```
pub fn of_check(check: &str) -> impl Iterator<Item = &'static Table> {
    TABLES.iter().filter(move |table| table.checks.contains(&check))
}
