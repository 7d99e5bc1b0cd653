//! Character classes shared by the checks. Most values are short and ASCII, so that case comes first everywhere.

use alloc::string::String;

/// The text without white space at its ends. White space is the Unicode property White_Space, which is exactly what
/// `char::is_whitespace` tests: no-break spaces count, zero-width spaces do not.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    // A visible ASCII character at both ends is the rule.
    let is_visible = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if is_visible(text.as_bytes().first()) && is_visible(text.as_bytes().last()) { text } else { text.trim() }
}

/// Whether two texts are the same. Keys and codes are short, and in WebAssembly the usual comparison goes byte by byte.
#[inline]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(tail), Some(other_tail)) = (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        // The last word overlaps the one before it.
        let words = one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0);
        return tail == other_tail && words.into_iter().all(|(word, other)| word == other);
    }
    if let (Some(head), Some(other_head)) = (one.first_chunk::<4>(), other.first_chunk::<4>()) {
        return head == other_head && one.last_chunk::<4>() == other.last_chunk::<4>();
    }
    one.iter().eq(other)
}

/// Whether the text is empty or has only white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim_start().is_empty()
}

/// Whether the text has a control character: C0 (tab and line breaks too), DEL or C1.
pub(crate) fn has_control(text: &str) -> bool {
    !is_printable_ascii(text) && text.chars().any(char::is_control)
}

/// Whether the text has a control character other than tab, line feed and carriage return. For free text of several lines.
pub(crate) fn has_control_except_line_breaks(text: &str) -> bool {
    !is_printable_ascii(text) && text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}

/// Whether every byte is in the range from space to tilde. Eight bytes at a time.
pub(crate) fn is_printable_ascii(text: &str) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    words.iter().all(|&word| {
        let word = u64::from_le_bytes(word);
        // The top bit of a byte is set by: a byte outside ASCII; a borrow, for a byte below 0x20; a carry, for 0x7F.
        let odd = word | word.wrapping_sub(ONES * 0x20) | word.wrapping_add(ONES);
        odd & (ONES * 0x80) == 0
    }) && rest.iter().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Whether every character passes. For texts outside ASCII, on which speed matters less than the size of the loops.
#[inline(never)]
pub(crate) fn every(text: &str, passes: &mut dyn FnMut(char) -> bool) -> bool {
    text.chars().all(passes)
}

/// Adds a character, where speed matters less than size.
#[inline(never)]
pub(crate) fn push(text: &mut String, c: char) {
    text.push(c);
}

/// Whether people write the character between groups of digits: a space, hyphen, dot or slash, or the typographic form
/// of a space or hyphen.
pub(crate) fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '/') || matches!(plain_form(c), Some(' ' | '-'))
}

/// The ASCII form of a typographic apostrophe, quotation mark, dash or no-break space.
pub(crate) fn plain_form(c: char) -> Option<char> {
    match c {
        // Among the apostrophes: the acute accent, the modifier letter and the prime, all typed for one.
        '\u{2018}'..='\u{201B}' | '\u{2039}' | '\u{203A}' | '\u{B4}' | '\u{2BC}' | '\u{2032}' => Some('\''),
        '\u{201C}'..='\u{201F}' | '\u{AB}' | '\u{BB}' | '\u{2033}' => Some('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{A0}' | '\u{2007}' | '\u{202F}' => Some(' '),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_the_unicode_property() {
        assert_eq!(trim("\u{A0}\t a b\u{3000}\u{2028}"), "a b");
        assert_eq!(trim("\u{200B}a"), "\u{200B}a");
        assert!(is_blank("") && is_blank(" \u{202F}\n") && !is_blank(" . "));
    }

    #[test]
    fn control_characters_of_all_three_kinds_are_found() {
        for text in ["a\0", "12345678\u{1F}", "\u{7F}", "é\u{85}", "1234567\u{7F}9", "\t"] {
            assert!(has_control(text));
        }
        for text in ["", "plain", "a long enough line of plain text ~", "é\u{A0}ñ", "¡", "\u{200E}"] {
            assert!(!has_control(text));
        }
        assert!(!has_control_except_line_breaks("a\r\n\tb é"));
        assert!(has_control_except_line_breaks("a\r\n\u{8}b"));
    }

    #[test]
    fn printable_ascii_is_judged_byte_by_byte() {
        for byte in 0..=0x7F_u8 {
            for at in 0..12 {
                let mut bytes = *b"abcdefghijkl";
                bytes[at] = byte;
                let text = core::str::from_utf8(&bytes).unwrap();
                assert_eq!(is_printable_ascii(text), matches!(byte, 0x20..=0x7E), "{byte} at {at}");
            }
        }
        assert!(!is_printable_ascii("abcdefgé"));
    }
}
