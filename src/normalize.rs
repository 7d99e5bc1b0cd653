//! Text in one spelling, before it is sent: the whole of Unicode.
//!
//! The same name can be written in two ways: `é` is one character (U+00E9), or `e` and a combining accent (U+0301).
//! Keyboards and files differ in which they use; what compares names byte by byte takes the two for different ones.
//! [`check::nfc`](crate::check::nfc) tells that and composes what names are written with; this also has the scripts of the
//! past, and the ideographs for compatibility that the check leaves as a name's bearer writes them.

use alloc::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text in Unicode's Normalization Form C: each letter with its accents as one character where Unicode has one. The
/// text stays as it is when it has that form already, which texts in ASCII always have.
///
/// ```
/// use firstpass::normalize::nfc;
///
/// assert_eq!(nfc("Jose\u{301} Garci\u{301}a"), "Jos\u{E9} Garc\u{ED}a");
/// assert_eq!(nfc("Maria"), "Maria");
/// ```
pub fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}
