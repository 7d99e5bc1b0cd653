//! What stands between two quotes: finding its end, and undoing its escapes.

use alloc::string::String;

use crate::code::Code;

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
const QUOTES: u64 = u64::from_ne_bytes([b'"'; 8]);
const BACKSLASHES: u64 = u64::from_ne_bytes([b'\\'; 8]);
const SPACES: u64 = u64::from_ne_bytes([b' '; 8]);

/// The first byte of a string that is not an ordinary character.
pub(super) struct Stop<'t> {
    /// The text from that byte on: a quote, a backslash, a control character, or nothing.
    pub(super) rest: &'t [u8],
    /// Whether a byte before it is not ASCII.
    pub(super) non_ascii: bool,
}

/// Runs over the ordinary characters at the beginning of `rest`, eight at a time.
#[inline]
pub(super) fn run(mut rest: &[u8]) -> Stop<'_> {
    let mut seen = 0;
    loop {
        let Some((chunk, tail)) = rest.split_first_chunk::<8>() else {
            return run_at_end(rest, seen);
        };
        let word = u64::from_le_bytes(*chunk);
        let stops = stops(word);
        if stops != 0 {
            return Stop {
                rest: rest.get(index_of_lowest(stops)..).unwrap_or_default(),
                non_ascii: (seen | (word & below_lowest(stops))) & HIGH != 0,
            };
        }
        seen |= word;
        rest = tail;
    }
}

/// The last bytes of the text, fewer than eight: filled up with zeros, which are control characters and so stop the run.
#[cold]
#[inline(never)]
fn run_at_end(rest: &[u8], seen: u64) -> Stop<'_> {
    let mut chunk = [0; 8];
    for (to, from) in chunk.iter_mut().zip(rest) {
        *to = *from;
    }
    let word = u64::from_le_bytes(chunk);
    let stops = stops(word);
    Stop {
        rest: rest.get(index_of_lowest(stops)..).unwrap_or_default(),
        non_ascii: (seen | (word & below_lowest(stops))) & HIGH != 0,
    }
}

/// Marks the bytes that are a quote, a backslash or a control character in their highest bit. A borrow can mark a wrong
/// byte, but only above a right one, so that the lowest mark is always right.
#[inline]
fn stops(word: u64) -> u64 {
    let quote = (word ^ QUOTES).wrapping_sub(ONES);
    let backslash = (word ^ BACKSLASHES).wrapping_sub(ONES);
    let control = word.wrapping_sub(SPACES);
    (quote | backslash | control) & !word & HIGH
}

#[inline]
fn index_of_lowest(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

#[inline]
fn below_lowest(marks: u64) -> u64 {
    (marks & marks.wrapping_neg()).wrapping_sub(1)
}

/// The character that an escape stands for, and its length. `after` begins behind the backslash, which is not counted.
pub(super) fn escape(after: &[u8]) -> Result<(char, usize), Code> {
    let character = match after.first() {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(after),
        _ => return Err(Code::JsonSyntax),
    };
    Ok((character, 1))
}

fn unicode_escape(after: &[u8]) -> Result<(char, usize), Code> {
    let unit = code_unit(after).ok_or(Code::JsonSyntax)?;
    if let Some(character) = char::from_u32(unit) {
        return Ok((character, 5));
    }
    // What is not a character is half of a pair. The first half is D800 to DBFF, the second DC00 to DFFF.
    let low = match after.get(5..) {
        Some([b'\\', second @ ..]) => code_unit(second),
        _ => None,
    };
    match low {
        Some(low @ 0xDC00..=0xDFFF) if unit < 0xDC00 => {
            let joined = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            char::from_u32(joined).map(|character| (character, 11)).ok_or(Code::JsonSurrogate)
        }
        _ => Err(Code::JsonSurrogate),
    }
}

/// The number in `uXXXX`.
fn code_unit(bytes: &[u8]) -> Option<u32> {
    let [b'u', a, b, c, d, ..] = bytes else { return None };
    [a, b, c, d].iter().try_fold(0, |number, digit| Some(number * 16 + char::from(**digit).to_digit(16)?))
}

/// Appends what a string stands for. `raw` is what stands between the quotes and was accepted by the
/// [`Reader`](super::Reader); in any other text a malformed escape becomes U+FFFD.
///
/// ```
/// let mut city = String::new();
/// firstpass::json::unescape(r"Z\u00fcrich \ud83c\uddef", &mut city);
/// assert_eq!(city, "Zürich 🇯");
/// ```
pub fn unescape(raw: &str, into: &mut String) {
    let mut rest = raw;
    while let Some((plain, after)) = rest.split_once('\\') {
        into.push_str(plain);
        let (character, len) = escape(after.as_bytes()).unwrap_or((char::REPLACEMENT_CHARACTER, 0));
        into.push(character);
        rest = after.get(len..).unwrap_or_default();
    }
    into.push_str(rest);
}

/// The characters that a string stands for, without a copy: what [`unescape`] would append.
///
/// ```
/// use firstpass::json::Characters;
///
/// assert!(Characters::new(r"n\u0061me").eq("name".chars()));
/// ```
#[derive(Clone)]
pub struct Characters<'t> {
    rest: &'t str,
}

impl<'t> Characters<'t> {
    /// The characters of `raw`, which is what stands between the quotes.
    pub fn new(raw: &'t str) -> Self {
        Self { rest: raw }
    }
}

impl Iterator for Characters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next()?;
        self.rest = characters.as_str();
        if character != '\\' {
            return Some(character);
        }
        let (character, len) = escape(self.rest.as_bytes()).unwrap_or((char::REPLACEMENT_CHARACTER, 0));
        self.rest = self.rest.get(len..).unwrap_or_default();
        Some(character)
    }
}
