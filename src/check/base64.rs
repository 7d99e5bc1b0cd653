//! # `base64`: bytes written in letters
//!
//! Reads the standard alphabet with `+` and `/`, in groups of four characters, the last of which is padded with `=`.
//! [`decode`] reads just so many bytes as there is room for.
//! Does not accept the alphabet for URLs, white space, or a last group without its padding. Bits that belong to no byte
//! may have any value: the standard leaves it to the reader to refuse them, and most do not.
//!
//! ```
//! use firstpass::check::base64;
//!
//! let mut head = [0; 4];
//! assert_eq!(base64::decode("JVBERi0xLjc=", &mut head), Some(4));
//! assert_eq!(&head, b"%PDF");
//! assert!(!base64::is_well_formed("JVBERi0xLjc"));
//! ```
//!
//! Codes: none; the caller says what a text that is not well-formed means.
//!
//! Sources: RFC 4648 sections 3 and 4.

/// Decodes from the start of the text until `out` is full or the text ends, and answers how many bytes were written. What
/// stands behind them is not looked at. `None` when what was read is not well-formed.
///
/// ```
/// # use firstpass::check::base64;
/// let mut bytes = [0; 8];
/// assert_eq!(base64::decode("Zm9vYg==", &mut bytes), Some(4));
/// assert_eq!(base64::decode("Zm9v!!!!", &mut bytes[..3]), Some(3));
/// assert_eq!(base64::decode("Zm9v!!!!", &mut bytes), None);
/// ```
pub fn decode(text: &str, out: &mut [u8]) -> Option<usize> {
    let (groups, rest) = text.as_bytes().as_chunks::<4>();
    let room = out.len();
    let mut slots = out.iter_mut();
    for (behind, group) in (0..groups.len()).rev().zip(groups) {
        if slots.len() == 0 {
            return Some(room);
        }
        let (bytes, count) = decode_group(group, behind == 0 && rest.is_empty())?;
        for (byte, slot) in bytes.into_iter().take(count).zip(&mut slots) {
            *slot = byte;
        }
    }
    (rest.is_empty() || slots.len() == 0).then_some(room - slots.len())
}

/// Whether the whole text can be decoded. The empty text can: it stands for no bytes.
///
/// ```
/// # use firstpass::check::base64;
/// assert!(base64::is_well_formed("Zm9vYg=="));
/// assert!(!base64::is_well_formed("Zm9vYg="));
/// assert!(!base64::is_well_formed("Zm9v Yg=="));
/// ```
pub fn is_well_formed(text: &str) -> bool {
    let (groups, rest) = text.as_bytes().as_chunks::<4>();
    let Some((last, others)) = groups.split_last() else {
        return rest.is_empty();
    };
    // Files are long: a run without an exit in the middle is looked at in one go.
    let are_digits = |run: &[u8]| run.iter().fold(true, |fine, byte| fine & is_digit(*byte));
    rest.is_empty() && decode_group(last, true).is_some() && others.as_flattened().chunks(64).all(are_digits)
}

/// The bytes of four characters, and how many they are.
fn decode_group(group: &[u8; 4], last: bool) -> Option<([u8; 3], usize)> {
    let [a, b, c, d] = *group;
    let (c, d, count) = match (c, d) {
        (b'=', b'=') if last => (b'A', b'A', 1),
        (c, b'=') if last => (c, b'A', 2),
        (c, d) => (c, d, 3),
    };
    let bits = digit(a)? << 18 | digit(b)? << 12 | digit(c)? << 6 | digit(d)?;
    let [_, bytes @ ..] = bits.to_be_bytes();
    Some((bytes, count))
}

fn digit(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() | (byte == b'+') | (byte == b'/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn examples_of_the_standard() {
        for (text, bytes) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"),
            ("Zm9vYmE=", "fooba"),
            ("Zm9vYmFy", "foobar"),
        ] {
            assert!(is_well_formed(text), "{text}");
            for room in 0..10 {
                let mut out = [b'-'; 10];
                let written = bytes.len().min(room);
                assert_eq!(decode(text, &mut out[..room]), Some(written), "{text}");
                assert_eq!(&out[..written], &bytes.as_bytes()[..written]);
                assert!(out[written..].iter().all(|byte| *byte == b'-'), "{text}");
            }
        }
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        for bad in [
            "=",
            "==",
            "===",
            "====",
            "Z",
            "Zg",
            "Zg=",
            "Z===",
            "Zg=a",
            "Zm9vZ",
            "Zm9vZg",
            "Zg==Zg==",
            "Zm8=Zm8=",
            "Zg==\n",
            " Zg==",
            "Zm 9v",
            "Zm-_",
            "Zm9v====",
            "Zm9v=",
            "Zm\u{E9}v",
            "Z\u{E9}==",
            "Zm9v,",
            "%3D%3D",
            "=g==",
            "Zm9=v",
        ] {
            assert!(!is_well_formed(bad), "{bad}");
            assert_eq!(decode(bad, &mut [0; 20]), None, "{bad}");
        }
    }

    #[test]
    fn a_wrong_sign_is_found_wherever_it_stands() {
        let text: String = core::iter::repeat_n("Zm9v", 50).collect();
        for at in 0..text.len() {
            for sign in ["-", "=", " ", "\u{7F}"] {
                let mut bad = text.clone();
                bad.replace_range(at..=at, sign);
                // The last character may be padding.
                let fine = at == text.len() - 1 && sign == "=";
                assert_eq!(is_well_formed(&bad), fine, "{bad}");
                assert_eq!(decode(&bad, &mut [0; 150]).is_some(), fine, "{bad}");
            }
        }
    }

    #[test]
    fn unused_bits_may_have_any_value() {
        let mut out = [0; 3];
        assert_eq!((decode("Zh==", &mut out), out[0]), (Some(1), b'f'));
        assert!(is_well_formed("Zh==") && is_well_formed("Zm9="));
    }

    #[test]
    fn all_digits_are_read() {
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut out = [0; 48];
        assert_eq!(decode(alphabet, &mut out), Some(48));
        let bits = |number: usize, width: usize| alloc::format!("{number:0width$b}");
        let written: String = out.iter().map(|byte| bits(usize::from(*byte), 8)).collect();
        let counted: String = (0..64).map(|number| bits(number, 6)).collect();
        assert_eq!(written, counted);
    }
}
