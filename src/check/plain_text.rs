//! # `plain_text`: text for people, without control characters
//!
//! Checks, each on its own: control characters, white space at the ends, the length in characters (Unicode scalar values)
//! and the length in bytes (for servers that count those).
//! Does not look for markup, invisible characters and strange letters; [`markup`](super::markup),
//! [`invisible`](super::invisible), [`script`](super::script), [`letters`](super::letters) and [`nfc`](super::nfc) do.
//!
//! ```
//! use firstpass::{Code, check::plain_text};
//!
//! assert_eq!(plain_text::control("Maria\0").unwrap_err().code, Code::TextControl);
//! assert_eq!(plain_text::length("Zo\u{EB}", 2).unwrap_err().code, Code::TextTooLong);
//! ```
//!
//! Codes: `text.control`, `text.whitespace`, `text.too_long`, `text.too_many_bytes`.
//!
//! Sources: S2:28, S2:62; readings A-42, A-43, A-44.

use crate::{Code, Fault, Fix, text};

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

#[cfg(test)]
mod tests {
    use super::*;

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
