//! The table of countries and kinds, read in place. `xtask/src/generate/tax_ids.rs` writes it.

use super::Scheme;
use super::form::cut;
use crate::check::country::Alpha3;
use crate::generated::tax_ids::{OTHER_DOCUMENTS, START, TABLE};

/// What the table has of one country: a line about the country, and a line for each form.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    about: &'static str,
    lines: &'static str,
}

impl Entry {
    pub(super) fn of(country: Alpha3) -> Self {
        let place = |index: usize| START.get(index).map(|start| usize::from(*start));
        let range = place(country.index()).zip(place(country.index() + 1));
        let text = range.and_then(|(start, end)| TABLE.get(start..end)).unwrap_or_default();
        let (about, lines) = cut(text, b'\n');
        Self { about, lines }
    }

    pub(super) fn none_issued(self) -> bool {
        self.about == "0"
    }

    pub(super) fn is_open(self) -> bool {
        matches!(self.about, "0" | "~")
    }

    /// The types of a country whose numbers must be written exactly as the form says.
    pub(super) fn exact_types(self) -> Option<&'static str> {
        self.about.strip_prefix('=')
    }

    pub(super) fn schemes(self) -> Schemes {
        Schemes { exact: self.exact_types().is_some(), lines: self.lines, document_type: "" }
    }

    /// Passes the forms that a number may have that is said to be of this type, until one is the right one. Says whether
    /// one of the kinds has this name.
    #[inline(never)]
    pub(super) fn candidates(self, name: &str, is_right: &mut dyn FnMut(Scheme) -> bool) -> bool {
        let (mut is_kind, mut is_known) = (false, false);
        let is_any = is_any(name);
        for scheme in self.schemes() {
            is_kind = !is_any && is_named(scheme.names, name) || is_kind && scheme.follows;
            is_known |= is_kind;
            if is_kind && is_right(scheme) {
                return true;
            }
        }
        // Where the authority demands a form, a number of another type is not held to it.
        let is_other = self.exact_types().is_some() && !name.is_empty() || is_other_document(name);
        if !is_known && !is_other {
            _ = self.schemes().filter(|scheme| !scheme.by_name).any(is_right);
        }
        is_known
    }
}

/// Whether a type is known to be no tax number of a person, whatever the country.
pub(super) fn is_other_document(name: &str) -> bool {
    is_named(OTHER_DOCUMENTS, name)
}

/// Whether a name stands for all kinds: `TIN` does, because people use it so.
fn is_any(name: &str) -> bool {
    name.is_empty() || is_named("TIN", name)
}

/// The forms of a country.
pub(super) struct Schemes {
    exact: bool,
    lines: &'static str,
    document_type: &'static str,
}

impl Iterator for Schemes {
    type Item = Scheme;

    #[inline(never)]
    fn next(&mut self) -> Option<Scheme> {
        if self.lines.is_empty() {
            return None;
        }
        let (line, lines) = cut(self.lines, b'\n');
        self.lines = lines;
        let (names, rest) = cut(line, b'|');
        let (pattern, checks) = cut(rest, b'|');
        let (by_name, follows) = (names.starts_with('*'), names.starts_with('+'));
        let names = if by_name || follows { names.get(1..).unwrap_or_default() } else { names };
        // The second form of a kind has no name of its own.
        if !follows {
            self.document_type = cut(names, b' ').0;
        }
        let (document_type, exact) = (self.document_type, self.exact);
        Some(Scheme { document_type, pattern, names, checks, exact, by_name, follows })
    }
}

/// Whether a name is one of some names between spaces, in either case and with any separators: `Steuer-ID`, `N.I.F.`.
#[inline(never)]
fn is_named(mut names: &str, name: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = u8> {
        let kept = name.bytes().filter(|letter| !matches!(letter, b'_' | b'-' | b'.' | b'/' | b' '));
        kept.map(|letter| letter.to_ascii_uppercase())
    }
    let first = |name: &str| name.bytes().next().map(|letter| letter.to_ascii_uppercase());
    while !names.is_empty() {
        let (known, rest) = cut(names, b' ');
        if first(known) == first(name) && (known == name || letters(known).eq(letters(name))) {
            return true;
        }
        names = rest;
    }
    false
}
