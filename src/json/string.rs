//! What stands between two quotes: finding its end, and undoing its escapes.

use alloc::string::String;

use crate::code::Code;

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
const BACKSLASHES: u64 = u64::from_ne_bytes([b'\\'; 8]);

/// Runs over the ordinary characters at the beginning of `rest`, eight bytes at a time. What is returned begins with a
/// quote, a backslash or a control character, or is empty.
#[inline]
pub(super) fn run(mut rest: &[u8]) -> &[u8] {
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        let stops = stops(u64::from_le_bytes(*chunk));
        if stops != 0 {
            return rest.get(index_of_lowest(stops)..).unwrap_or_default();
        }
        rest = tail;
    }
    run_at_end(rest)
}

/// The last bytes of the text, fewer than eight: filled up with zeros, which are control characters and so stop the run.
#[cold]
#[inline(never)]
fn run_at_end(rest: &[u8]) -> &[u8] {
    let mut chunk = [0; 8];
    for (to, from) in chunk.iter_mut().zip(rest) {
        *to = *from;
    }
    rest.get(index_of_lowest(stops(u64::from_le_bytes(chunk)))..).unwrap_or_default()
}

/// Marks the bytes that are a quote, a backslash or a control character in their highest bit. A borrow can mark a wrong
/// byte, but only above a right one, so that the lowest mark is always right.
#[inline]
fn stops(word: u64) -> u64 {
    // Flipping this bit moves the quote to the end of the control characters, 0x20, and the space away from there.
    let control_or_quote = (word ^ (2 * ONES)).wrapping_sub(0x21 * ONES);
    let backslash = (word ^ BACKSLASHES).wrapping_sub(ONES);
    (control_or_quote | backslash) & !word & HIGH
}

#[inline]
fn index_of_lowest(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
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
