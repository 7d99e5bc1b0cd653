//! Strict JSON: a pull reader with byte offsets, a small owned tree, and a writer.
//!
//! [`Reader`] is driven by the code that knows what it expects: it asks for a token, walks into the arrays and objects
//! that it knows and skips the others. Strings stay where they are in the text; only those with an escape are copied, by
//! [`unescape`]. [`KeySet`] finds keys that are given twice. [`Tree`] holds a whole value, for the few places where speed
//! does not matter. [`JsonWriter`] writes compact JSON.
//!
//! The grammar is RFC 8259 and nothing beyond it: no comments, no trailing commas, no `NaN`, no byte order mark, no raw
//! control characters and no half of a surrogate pair. The text is a `&str`, so its UTF-8 was checked before.
//!
//! ```
//! use firstpass::json::{Reader, Token};
//!
//! let text = r#"{"city": "Lyon", "codes": [1, 2]}"#;
//! let mut reader = Reader::new(text);
//! assert!(matches!(reader.token()?, Token::Object));
//! let mut first = true;
//! while let Some(key) = reader.next_key(&mut first)? {
//!     match (key.span.text(text), reader.token()?) {
//!         ("city", Token::Text(city)) => assert_eq!(city.span.text(text), "Lyon"),
//!         (_, Token::Array) => {
//!             let mut first = true;
//!             while reader.next_item(&mut first)? {
//!                 assert!(matches!(reader.token()?, Token::Number(_)));
//!             }
//!         }
//!         _ => unreachable!(),
//!     }
//! }
//! reader.finish()?;
//! # Ok::<(), firstpass::json::JsonError>(())
//! ```

mod keys;
mod reader;
mod scan;
mod skip;
mod string;
mod tree;
mod write;

use alloc::string::String;
use core::fmt;

use crate::code::Code;

pub use keys::KeySet;
pub use reader::{MAX_DEPTH, Reader};
pub use skip::Summary;
pub use string::{Characters, unescape};
pub use tree::Tree;
pub use write::JsonWriter;
pub(crate) use write::decimal;

/// A stretch of a text: of the JSON text, or of a buffer that holds unescaped strings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The offset of the first byte.
    pub start: u32,
    /// The number of bytes.
    pub len: u32,
}

impl Span {
    /// The part of `text` that the span covers; empty when it lies outside of the text.
    ///
    /// ```
    /// use firstpass::json::Span;
    ///
    /// assert_eq!(Span { start: 1, len: 3 }.text("[123]"), "123");
    /// assert_eq!(Span { start: 4, len: 3 }.text("[123]"), "");
    /// ```
    #[inline]
    pub fn text(self, text: &str) -> &str {
        text.get(self.start as usize..self.end()).unwrap_or_default()
    }

    /// The offset behind the last byte.
    #[inline]
    pub fn end(self) -> usize {
        (self.start as usize).saturating_add(self.len as usize)
    }
}

/// A string or a key as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// What stands between the quotes, not unescaped.
    pub span: Span,
    /// Whether there is a backslash in it, so that it has to go through [`unescape`].
    pub escaped: bool,
}

impl Text {
    /// The offset of the opening quote.
    #[inline]
    pub fn offset(self) -> u32 {
        self.span.start.saturating_sub(1)
    }
}

/// A value, or the beginning of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Token {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number. Its digits follow the grammar; whether it is in range is for the caller to judge.
    Number(Span),
    /// A string.
    Text(Text),
    /// `[` was read; [`Reader::next_item`] goes on.
    Array,
    /// `{` was read; [`Reader::next_key`] goes on.
    Object,
}

/// Why a text could not be read as JSON. Holds nothing of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// [`Code::JsonSyntax`], [`Code::JsonSurrogate`], [`Code::JsonDepth`], [`Code::JsonTrailing`], [`Code::JsonSize`];
    /// from a [`Tree`] also [`Code::JsonDuplicateKey`].
    pub code: Code,
    /// The offset of the first byte that does not fit; the length of the text when it ends too early.
    pub offset: usize,
}

impl JsonError {
    /// The code and the place.
    pub(crate) fn message(&self) -> String {
        let mut message = String::from(self.code.name());
        message.push_str(" at byte ");
        decimal(i64::try_from(self.offset).unwrap_or(i64::MAX), &mut message);
        message
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl core::error::Error for JsonError {}

/// The line and the column of a byte offset, both counted from 1; the column counts characters. An offset inside of a
/// character counts as that character, one beyond the text as its end.
///
/// ```
/// use firstpass::json::line_and_column;
///
/// assert_eq!(line_and_column("{\n \"é\": x}", 9), (2, 7));
/// ```
pub fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let inside = offset < text.len() && !text.is_char_boundary(offset);
    let (line, column) = line_and_column_of_bytes(text.as_bytes(), offset);
    (line, column - u32::from(inside))
}

/// As [`line_and_column`], of a text that is UTF-8 up to the offset.
pub(crate) fn line_and_column_of_bytes(text: &[u8], offset: usize) -> (u32, u32) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let lines = before.iter().filter(|&&byte| byte == b'\n').count();
    // Every byte that is not a continuation byte begins a character.
    let characters = before.iter().skip(line_start).filter(|&&byte| byte & 0xC0 != 0x80).count();
    (u32::try_from(lines + 1).unwrap_or(u32::MAX), u32::try_from(characters + 1).unwrap_or(u32::MAX))
}
