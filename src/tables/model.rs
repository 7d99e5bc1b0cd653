//! What a table of the library is, and what it was made from.

/// A table of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// The name of its file in `rules/tables/`, without the ending.
    pub name: &'static str,
    /// The names of the checks that read it.
    pub checks: &'static [&'static str],
    /// What it was made from.
    pub sources: &'static [Source],
}

/// A package that a table was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name.
    pub package: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The day on which that version was published, `YYYY-MM-DD`; empty where its registry does not tell it.
    pub published: &'static str,
    /// Its licence, as SPDX writes it.
    pub licence: &'static str,
}

impl Table {
    /// The date of the data: that of the newest source; empty where none tells it.
    ///
    /// ```
    /// let countries = firstpass::tables::all().iter().find(|table| table.name == "countries").unwrap();
    /// assert!(countries.date() >= "2026-03-25");
    /// ```
    pub fn date(&self) -> &'static str {
        self.sources.iter().map(|source| source.published).max().unwrap_or_default()
    }
}
