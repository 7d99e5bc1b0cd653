//! The quick look at a string: most values are one plain line of ASCII, on which half of the checks need not run.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH: u64 = ONES * 0x80;

/// Whether a value is not empty, begins and ends with a visible ASCII character, and has nothing but printable ASCII
/// without `<` and `&` in it.
#[inline]
pub(super) fn is_plain(value: &str) -> bool {
    let bytes = value.as_bytes();
    let (Some(b'!'..=b'~'), Some(b'!'..=b'~')) = (bytes.first(), bytes.last()) else { return false };
    let Some(tail) = bytes.last_chunk::<8>() else {
        let is_usual = |byte: &u8| matches!(byte, b' '..=b'~') && *byte != b'<' && *byte != b'&';
        return bytes.iter().all(is_usual);
    };
    // The last word overlaps the one before it.
    let mut unusual = marks(u64::from_le_bytes(*tail));
    for word in bytes.as_chunks::<8>().0 {
        unusual |= marks(u64::from_le_bytes(*word));
    }
    unusual == 0
}

/// Has a high bit set if one of eight bytes is unusual; which one it is does not matter.
fn marks(word: u64) -> u64 {
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20);
    let delete = word.wrapping_add(ONES);
    (word | control | delete | zero(word ^ (ONES * 0x3C)) | zero(word ^ (ONES * 0x26))) & HIGH
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn tells_plain_lines_from_others() {
        for plain in ["Maria", "123 Market Street", "a-b.c@d", "O'Neill"] {
            assert!(is_plain(plain), "{plain}");
        }
        for other in [
            "",
            " ",
            " a",
            "a ",
            "a\tb",
            "a<b",
            "a&b",
            "é",
            "a\u{7f}",
            "\u{a0}a",
            "12345678<12345678",
            "1234567&",
            "12345678\u{7f}8",
        ] {
            assert!(!is_plain(other), "{other:?}");
        }
    }
}
