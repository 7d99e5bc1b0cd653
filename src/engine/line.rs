//! The quick look at a string: most values are one plain line of ASCII, on which half of the checks need not run.

/// Bytes that a plain line does not have: control characters, `<` and `&`, and everything outside ASCII.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, where a wrong index is a compile error")]
const UNUSUAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte < 0x20 || byte >= 0x7F || byte == b'<' as usize || byte == b'&' as usize;
        byte += 1;
    }
    table
};

/// Whether a value is not empty, begins and ends with a visible ASCII character, and has nothing unusual in it.
#[inline]
pub(super) fn is_plain(value: &str) -> bool {
    let bytes = value.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    if *first == b' ' || *last == b' ' {
        return false;
    }
    let mut unusual = false;
    for byte in bytes {
        unusual |= UNUSUAL.get(usize::from(*byte)).copied().unwrap_or(true);
    }
    !unusual
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn tells_plain_lines_from_others() {
        for plain in ["Maria", "123 Market Street", "a-b.c@d", "O'Neill"] {
            assert!(is_plain(plain), "{plain}");
        }
        for other in ["", " ", " a", "a ", "a\tb", "a<b", "a&b", "é", "a\u{7f}", "\u{a0}a"] {
            assert!(!is_plain(other), "{other:?}");
        }
    }
}
