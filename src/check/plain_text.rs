//! # `plain_text`: text for people, without markup or control characters
//!
//! Checks, each on its own: HTML tags, encoded HTML tags, control characters, white space at the ends, the length in
//! characters (Unicode scalar values) and the length in bytes (for servers that count those).
//! `&`, `<3` and `A < B` are plain text. Does not look for scripts in other notations.
//!
//! ```
//! use firstpass::{Code, check::plain_text};
//!
//! assert!(plain_text::markup("Smith & Sons <3").is_ok());
//! assert_eq!(plain_text::markup("<b>Smith</b>").unwrap_err().code, Code::TextMarkup);
//! assert_eq!(plain_text::length("Zo\u{EB}", 2).unwrap_err().code, Code::TextTooLong);
//! ```
//!
//! Codes: `text.markup`, `text.encoded_markup`, `text.control`, `text.whitespace`, `text.too_long`,
//! `text.too_many_bytes`.
//!
//! Sources: HTML living standard, tag open state and character references; S2:28, S2:62; readings A-42, A-43, A-44.

use crate::{Code, Fault, Fix, text};

/// Accepts text in which no `<` is followed by an ASCII letter, `/`, `!` or `?`.
///
/// # Errors
///
/// `text.markup`.
///
/// ```
/// # use firstpass::{Code, check::plain_text};
/// assert!(plain_text::markup("A < B").is_ok());
/// assert_eq!(plain_text::markup("</p>").unwrap_err().code, Code::TextMarkup);
/// ```
pub fn markup(text: &str) -> Result<(), Fault> {
    let found = text.as_bytes().array_windows().any(|&[first, second]| first == b'<' && opens_tag(second));
    if found { Err(Code::TextMarkup.into()) } else { Ok(()) }
}

/// Accepts text in which no encoded `<` (`&lt;`, `&#60;`, `&#x3c;`) is followed by what would make it a tag.
///
/// # Errors
///
/// `text.encoded_markup`.
///
/// ```
/// # use firstpass::{Code, check::plain_text};
/// assert!(plain_text::encoded_markup("a &lt; b").is_ok());
/// assert_eq!(plain_text::encoded_markup("&LT;script&gt;").unwrap_err().code, Code::TextEncodedMarkup);
/// ```
pub fn encoded_markup(text: &str) -> Result<(), Fault> {
    // The parts between ampersands do not overlap, so this stays linear however many zeros a reference has.
    let found = text.split('&').skip(1).any(|part| {
        let after = after_less_than(part.as_bytes());
        after.and_then(<[u8]>::first).is_some_and(|&byte| opens_tag(byte))
    });
    if found { Err(Code::TextEncodedMarkup.into()) } else { Ok(()) }
}

/// Accepts text without control characters: C0, DEL and C1; tab and line breaks are among them.
///
/// # Errors
///
/// `text.control`.
///
/// ```
/// # use firstpass::check::plain_text;
/// assert!(plain_text::control("a\tb").is_err());
/// assert!(plain_text::control_except_line_breaks("a\tb\r\n").is_ok());
/// ```
pub fn control(text: &str) -> Result<(), Fault> {
    if text::has_control(text) { Err(Code::TextControl.into()) } else { Ok(()) }
}

/// Like [`control`], for text of several lines: tab, line feed and carriage return pass.
///
/// # Errors
///
/// `text.control`.
///
/// ```
/// # use firstpass::{Code, check::plain_text};
/// assert!(plain_text::control_except_line_breaks("one\ntwo").is_ok());
/// assert_eq!(plain_text::control_except_line_breaks("\0").unwrap_err().code, Code::TextControl);
/// ```
pub fn control_except_line_breaks(text: &str) -> Result<(), Fault> {
    if text::has_control_except_line_breaks(text) { Err(Code::TextControl.into()) } else { Ok(()) }
}

/// Accepts text that neither begins nor ends with white space (Unicode White_Space).
///
/// # Errors
///
/// `text.whitespace`, with the fix `trim`.
///
/// ```
/// # use firstpass::{Code, Fix, check::plain_text};
/// assert!(plain_text::whitespace("Maria Elena").is_ok());
/// assert_eq!(plain_text::whitespace("Maria ").unwrap_err().fix, Some(Fix::Trim));
/// ```
pub fn whitespace(text: &str) -> Result<(), Fault> {
    if text::trim(text).len() == text.len() {
        return Ok(());
    }
    Err(Fault::fixable(Code::TextWhitespace, Fix::Trim))
}

/// Accepts at most `max` characters, counted as Unicode scalar values.
///
/// # Errors
///
/// `text.too_long`.
///
/// ```
/// # use firstpass::{Code, check::plain_text};
/// assert!(plain_text::length("Zo\u{EB}", 3).is_ok());
/// assert_eq!(plain_text::length("Zoe!", 3).unwrap_err().code, Code::TextTooLong);
/// ```
pub fn length(text: &str, max: usize) -> Result<(), Fault> {
    // A character has at least one byte, so most texts need no counting.
    if text.len() <= max || text.chars().nth(max).is_none() {
        return Ok(());
    }
    Err(Code::TextTooLong.into())
}

/// Accepts at most `max` bytes of UTF-8. Says nothing about a text that [`length`] refuses.
///
/// # Errors
///
/// `text.too_many_bytes`.
///
/// ```
/// # use firstpass::{Code, check::plain_text};
/// assert_eq!(plain_text::byte_length("Zo\u{EB}", 3).unwrap_err().code, Code::TextTooManyBytes);
/// ```
pub fn byte_length(text: &str, max: usize) -> Result<(), Fault> {
    if text.len() > max && length(text, max).is_ok() {
        return Err(Code::TextTooManyBytes.into());
    }
    Ok(())
}

fn opens_tag(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!' | b'?')
}

/// What follows a reference to `<`, given what follows its ampersand.
fn after_less_than<'t>(part: &'t [u8]) -> Option<&'t [u8]> {
    let skip_zeros = |mut digits: &'t [u8]| {
        while let [b'0', rest @ ..] = digits {
            digits = rest;
        }
        digits
    };
    match part {
        [b'l' | b'L', b't' | b'T', b';', rest @ ..] => Some(rest),
        [b'#', b'x' | b'X', digits @ ..] => match skip_zeros(digits) {
            [b'3', b'c' | b'C', b';', rest @ ..] => Some(rest),
            _ => None,
        },
        [b'#', digits @ ..] => match skip_zeros(digits) {
            [b'6', b'0', b';', rest @ ..] => Some(rest),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_less_than_signs() {
        for good in ["", "<", "a <", "<3", "A < B", "<<", "R&D", "<\u{E9}>", "a > b"] {
            assert_eq!(markup(good), Ok(()), "{good}");
        }
        for bad in ["<b", "x</p>", "<!--", "<?xml", "<<a", "1 <Z"] {
            assert_eq!(markup(bad), Err(Code::TextMarkup.into()), "{bad}");
        }
    }

    #[test]
    fn encoded_tags_are_found_in_every_spelling() {
        for good in ["&lt;", "&lt; a", "&lt;3", "&#60", "&#61;a", "&amp;lt", "&#x3d;a", "lt;a", "&#x;a", "&&"] {
            assert_eq!(encoded_markup(good), Ok(()), "{good}");
        }
        for bad in ["&lt;a", "&Lt;/", "&#60;!", "&#0060;a", "&#x3C;?", "&#X003c;a", "&amp;&lt;a"] {
            assert_eq!(encoded_markup(bad), Err(Code::TextEncodedMarkup.into()), "{bad}");
        }
    }

    #[test]
    fn lengths_count_characters_and_bytes() {
        assert!(length("abc", 3).is_ok() && length("abcd", 3).is_err());
        assert!(length("\u{E9}\u{E9}\u{1F600}", 3).is_ok() && length("\u{E9}\u{E9}\u{1F600}", 2).is_err());
        assert!(length("", 0).is_ok() && length("a", 0).is_err());
        assert!(byte_length("abc", 3).is_ok() && byte_length("abcd", 3).is_ok());
        assert!(byte_length("\u{E9}\u{E9}", 3).is_err() && byte_length("\u{E9}\u{E9}", 4).is_ok());
    }

    #[test]
    fn white_space_at_the_ends_is_found() {
        assert!(whitespace("a b").is_ok() && whitespace("").is_ok());
        for bad in [" a", "a\n", "\u{A0}a", "a\u{3000}", " "] {
            assert_eq!(whitespace(bad), Err(Fault::fixable(Code::TextWhitespace, Fix::Trim)));
        }
    }
}
