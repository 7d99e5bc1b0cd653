//! The packs that come with the crate. Each is made from its bytes when it is first asked for, and then stays.

use std::sync::OnceLock;

use super::description::Description;
use super::model::Pack;
#[cfg(feature = "wasm")]
use super::model::{Status, Text};
use super::wire;
use crate::generated::descriptions::DESCRIPTIONS;
use crate::generated::packs::{COUNT, PACKS};

/// The number of built-in packs.
#[cfg(feature = "wasm")]
pub(crate) const BUILT_IN: usize = COUNT;

/// The packs that come with the crate, by id.
pub fn packs() -> impl Iterator<Item = &'static Pack> {
    (0..COUNT).filter_map(at)
}

/// The built-in pack with this id.
///
/// # Errors
///
/// [`UnknownPack`], whose text lists the ids.
pub fn pack(id: &str) -> Result<&'static Pack, UnknownPack> {
    place(id).and_then(at).ok_or(UnknownPack)
}

/// What a built-in pack says to people.
///
/// # Errors
///
/// [`UnknownPack`], whose text lists the ids.
pub fn description(id: &str) -> Result<&'static Description, UnknownPack> {
    static READ: [OnceLock<Option<Description>>; COUNT] = [const { OnceLock::new() }; COUNT];
    let read = |place: usize| {
        READ.get(place)?.get_or_init(|| DESCRIPTIONS.get(place).and_then(|bytes| wire::read(bytes))).as_ref()
    };
    place(id).and_then(read).ok_or(UnknownPack)
}

/// A built-in pack by its place in the list.
pub(crate) fn at(place: usize) -> Option<&'static Pack> {
    static READ: [OnceLock<Option<Pack>>; COUNT] = [const { OnceLock::new() }; COUNT];
    READ.get(place)?.get_or_init(|| PACKS.get(place).and_then(|(_, bytes)| wire::read(bytes))).as_ref()
}

/// Id, title, revision and status of a built-in pack, without reading the rest of it.
#[cfg(feature = "wasm")]
pub(crate) fn heading(place: usize) -> Option<[&'static str; 4]> {
    let (_, bytes) = PACKS.get(place)?;
    let heading: (((Text, Text), Text), Status) = wire::read_first(bytes)?;
    let (((id, title), revision), status) = heading;
    Some([id, title, revision, status.name()])
}

/// The bytes of a built-in pack.
#[cfg(feature = "wasm")]
pub(crate) fn bytes(place: usize) -> &'static [u8] {
    PACKS.get(place).map_or(&[], |(_, bytes)| bytes)
}

/// The place of an id in the list.
pub(crate) fn place(id: &str) -> Option<usize> {
    PACKS.iter().position(|(own, _)| *own == id)
}

/// There is no built-in pack with the id that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownPack;

impl core::fmt::Display for UnknownPack {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("there is no pack with this id; the packs are")?;
        for (id, _) in PACKS {
            write!(formatter, " {id}")?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownPack {}
