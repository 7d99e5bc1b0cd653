//! Where the paths of a pack lead.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

use super::node::Node;
use super::{Fault, Result};
use crate::pack::model::Reference;

pub(super) struct Paths {
    /// The table and column of every path.
    pub(super) places: BTreeMap<String, (u16, u16)>,
    /// The array that holds the rows of each table.
    pub(super) arrays: Vec<Option<(u16, u16)>>,
    /// For so many unknown names more the nearest one is looked for, which takes time.
    guesses: Cell<u8>,
}

/// How many unknown names are compared with all others, and how long those may be.
const MAX_GUESSES: u8 = 20;
const LONGEST_GUESS: usize = 64;

impl Paths {
    pub(super) fn new(places: BTreeMap<String, (u16, u16)>, arrays: Vec<Option<(u16, u16)>>) -> Self {
        Self { places, arrays, guesses: Cell::new(MAX_GUESSES) }
    }

    /// Looks a name up, first from `each`, then from the body.
    pub(super) fn find(&self, each: &str, name: &Node) -> Result<(u16, u16)> {
        self.find_name(each, name.text()?).map_err(|message| Fault::new(name.span.clone(), message))
    }

    pub(super) fn find_name(&self, each: &str, name: &str) -> core::result::Result<(u16, u16), String> {
        let from_each = (!each.is_empty()).then(|| self.places.get(&alloc::format!("{each}.{name}"))).flatten();
        from_each.or_else(|| self.places.get(name)).copied().ok_or_else(|| {
            let from = if each.is_empty() { String::new() } else { alloc::format!(", nor {each}.{name}") };
            let near = self.nearest(name).map_or_else(String::new, |near| alloc::format!("; is {near} meant?"));
            alloc::format!("no field line declares {name}{from}{near}")
        })
    }

    /// The declared path that is most like a name, if one is.
    fn nearest(&self, name: &str) -> Option<&str> {
        let left = self.guesses.get().checked_sub(1).filter(|_| name.len() <= LONGEST_GUESS)?;
        self.guesses.set(left);
        let leaf = |path: &str| path.rsplit('.').next().map_or(0, |leaf| path.len() - leaf.len());
        let last = name.get(leaf(name)..).unwrap_or(name);
        let can_be = |path: &&String| !path.is_empty() && path.len() <= LONGEST_GUESS;
        let near = self.places.keys().filter(can_be).map(|path| {
            let whole = distance(path, name);
            let part = distance(path.get(leaf(path)..).unwrap_or(path), last) + 1;
            (whole.min(part), path)
        });
        near.min().filter(|(distance, _)| *distance <= 1 + last.len() / 4).map(|(_, path)| path.as_str())
    }

    /// A field as seen from the rows of a table.
    pub(super) fn reference(&self, table: u16, each: &str, name: &Node) -> Result<Reference> {
        self.reference_to(table, each, name.text()?).map_err(|message| Fault::new(name.span.clone(), message))
    }

    pub(super) fn reference_to(&self, table: u16, each: &str, name: &str) -> core::result::Result<Reference, String> {
        let (target, column) = self.find_name(each, name)?;
        match self.levels(table, target) {
            Some(up) => Ok(Reference { up, column }),
            None => Err(alloc::format!("{name} is inside of another array, so it cannot be compared here")),
        }
    }

    /// How many arrays lie between a table and one that holds it.
    pub(super) fn levels(&self, mut table: u16, target: u16) -> Option<u8> {
        let mut up = 0;
        while table != target {
            (table, _) = self.arrays.get(usize::from(table)).copied()??;
            up += 1;
        }
        Some(up)
    }
}

/// How many letters must be changed, added or left out to make one name of the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.bytes().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        let mut next = alloc::vec![left];
        for (column, other) in other.bytes().enumerate() {
            let above = row.get(column + 1).copied().unwrap_or(usize::MAX - 1);
            left = (diagonal + usize::from(letter != other)).min(above + 1).min(left + 1);
            diagonal = above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
