//! Finds the keys that an object gives twice.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;

use super::{Characters, Text, unescape};
use crate::sort::sort;

/// Up to this many keys are compared each with each.
const FEW: usize = 12;

/// Brings differences in any bit of a mark into its highest bits (the golden ratio, as a fraction of 2^64).
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// The keys of the objects that are being read, and the offsets of those that were given twice.
///
/// Keys are compared by what they stand for, so `"a"` and `"\u0061"` are the same key. Objects nest: [`open`](Self::open)
/// begins one inside of the last one, [`close`](Self::close) ends it. The cost is `n log n` in the length of the text
/// whatever the keys are, since nothing depends on the quality of a hash. A set that is used again allocates nothing.
///
/// ```
/// use firstpass::json::{KeySet, Reader};
///
/// let text = r#"{"a": 1, "b": 2, "\u0061": 3}"#;
/// let mut reader = Reader::new(text);
/// reader.token()?;
/// let mut keys = KeySet::new();
/// keys.open();
/// let mut first = true;
/// while let Some(key) = reader.next_key(&mut first)? {
///     keys.add(text, key);
///     reader.token()?;
/// }
/// keys.close(text);
/// assert_eq!(keys.duplicates(), [17]);
/// # Ok::<(), firstpass::json::JsonError>(())
/// ```
#[derive(Clone, Default)]
pub struct KeySet {
    keys: Vec<Key>,
    /// Where in `keys` each open object begins.
    open: Vec<usize>,
    duplicates: Vec<u32>,
    unescaped: String,
}

#[derive(Clone, Copy)]
struct Key {
    /// Equal for equal keys, and mostly different for others.
    mark: u64,
    text: Text,
    /// Whether the object has given it before.
    again: bool,
}

impl KeySet {
    /// A set without keys.
    pub const fn new() -> Self {
        Self { keys: Vec::new(), open: Vec::new(), duplicates: Vec::new(), unescaped: String::new() }
    }

    /// Forgets everything but its memory: to be called before the next text.
    pub fn clear(&mut self) {
        self.keys.clear();
        self.open.clear();
        self.duplicates.clear();
    }

    /// An object begins.
    #[inline]
    pub fn open(&mut self) {
        self.open.push(self.keys.len());
    }

    /// A key of the object that began last. `text` is the whole JSON text.
    #[inline]
    pub fn add(&mut self, text: &str, key: Text) {
        let mark = if key.escaped {
            self.unescaped.clear();
            unescape(key.span.text(text), &mut self.unescaped);
            mark(self.unescaped.as_bytes())
        } else {
            mark(key.span.text(text).as_bytes())
        };
        self.keys.push(Key { mark, text: key, again: false });
    }

    /// The object that began last ends: its keys are compared.
    #[inline]
    pub fn close(&mut self, text: &str) {
        let from = self.open.pop().unwrap_or_default();
        let keys = self.keys.get_mut(from..).unwrap_or_default();
        if keys.len() > FEW {
            compare_sorted(text, keys, &mut self.duplicates);
        } else {
            compare_all(text, keys, &mut self.duplicates);
        }
        self.keys.truncate(from);
    }

    /// The offset of every key that its object had given before. Those of one object are in the order of the text, and
    /// the objects in the order in which they ended.
    pub fn duplicates(&self) -> &[u32] {
        &self.duplicates
    }

    /// Forgets the keys that were given twice, once they are taken over; the open objects stay.
    pub fn forget_duplicates(&mut self) {
        self.duplicates.clear();
    }
}

impl fmt::Debug for KeySet {
    /// Numbers only: the keys belong to the payload.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "KeySet({} keys, {} duplicates)", self.keys.len(), self.duplicates.len())
    }
}

fn compare_all(text: &str, keys: &[Key], duplicates: &mut Vec<u32>) {
    // One bit for each sixty-fourth of the marks: a key whose bit is new was not given before.
    let mut seen = 0u64;
    for (index, key) in keys.iter().enumerate() {
        let bit = 1 << (key.mark.wrapping_mul(SPREAD) >> 58);
        let is_same = |other: &Key| other.mark == key.mark && compare(text, other, key).is_eq();
        if seen & bit != 0 && keys.iter().take(index).any(is_same) {
            duplicates.push(key.text.offset());
        }
        seen |= bit;
    }
}

#[cold]
fn compare_sorted(text: &str, keys: &mut [Key], duplicates: &mut Vec<u32>) {
    let by_content = |a: &Key, b: &Key| a.mark.cmp(&b.mark).then_with(|| compare(text, a, b));
    sort(keys, &by_content);
    // Equal keys are neighbours now, the first one of the text first.
    let mut before: Option<Key> = None;
    for key in keys.iter_mut() {
        key.again = before.is_some_and(|before| by_content(&before, key).is_eq());
        before = Some(*key);
    }
    if keys.iter().any(|key| key.again) {
        sort(keys, &|a, b| a.text.span.start.cmp(&b.text.span.start));
        duplicates.extend(keys.iter().filter(|key| key.again).map(|key| key.text.offset()));
    }
}

fn compare(text: &str, a: &Key, b: &Key) -> Ordering {
    let (raw_a, raw_b) = (a.text.span.text(text), b.text.span.text(text));
    if a.text.escaped || b.text.escaped {
        // The order of characters is the order of their UTF-8 bytes.
        Characters::new(raw_a).cmp(Characters::new(raw_b))
    } else {
        raw_a.cmp(raw_b)
    }
}

/// Mixes the length, the first bytes and the last ones.
#[inline]
fn mark(key: &[u8]) -> u64 {
    let (first, last) = if let (Some(first), Some(last)) = (key.first_chunk(), key.last_chunk()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (key.first_chunk(), key.last_chunk()) {
        (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)))
    } else {
        (key.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0)
    };
    first.wrapping_add(last.rotate_left(29)) ^ (key.len() as u64) << 56
}
