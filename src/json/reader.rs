//! The pull reader.

use super::{JsonError, Text, Token};
use crate::code::Code;

/// The deepest nesting that is read. The root is at depth 1.
pub const MAX_DEPTH: u32 = 64;

/// The longest text that is read, so that every offset fits a [`Span`](super::Span).
const MAX_LEN: usize = u32::MAX as usize;

const SPACES: u64 = u64::from_ne_bytes([b' '; 8]);

/// Reads a JSON text from its beginning to its end, one step at a time, and allocates nothing.
///
/// After [`Token::Array`] the caller asks [`next_item`](Self::next_item) before every item, after [`Token::Object`] it
/// asks [`next_key`](Self::next_key) before every value, or it leaves the whole value to [`skip`](Self::skip). After the
/// root it calls [`finish`](Self::finish). An error ends the reading.
///
/// ```
/// use firstpass::Code;
/// use firstpass::json::{JsonError, Reader, Token};
///
/// let mut reader = Reader::new("[1, 02]");
/// assert_eq!(reader.token(), Ok(Token::Array));
/// let mut first = true;
/// assert_eq!(reader.next_item(&mut first), Ok(true));
/// assert!(matches!(reader.token(), Ok(Token::Number(_))));
/// assert_eq!(reader.next_item(&mut first), Ok(true));
/// assert_eq!(reader.token(), Err(JsonError { code: Code::JsonSyntax, offset: 5 }));
/// ```
pub struct Reader<'t> {
    pub(super) text: &'t str,
    /// What was not read yet; always the last part of `text`, or of its first `MAX_LEN` bytes.
    pub(super) rest: &'t [u8],
    /// The length of the part of `text` that is read at all.
    pub(super) len: usize,
    depth: u32,
}

impl<'t> Reader<'t> {
    /// A reader at the beginning of `text`.
    #[inline]
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let rest = bytes.get(..MAX_LEN).unwrap_or(bytes);
        Self { text, rest, len: rest.len(), depth: 0 }
    }

    /// The whole text.
    #[inline]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The offset of the first byte that was not read yet.
    #[inline]
    pub fn position(&self) -> usize {
        self.len.wrapping_sub(self.rest.len())
    }

    /// The offset of the next byte that is not white space: where the next token begins.
    #[inline]
    pub fn next_position(&mut self) -> usize {
        self.peek();
        self.position()
    }

    /// The next value; of an array or an object only the opening bracket.
    #[inline]
    pub fn token(&mut self) -> Result<Token, JsonError> {
        match self.peek() {
            Some(b'"') => {
                self.advance();
                self.string().map(Token::Text)
            }
            Some(b'{') => self.open(Token::Object),
            Some(b'[') => self.open(Token::Array),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.literal(b"true", Token::Bool(true)),
            Some(b'f') => self.literal(b"false", Token::Bool(false)),
            Some(b'n') => self.literal(b"null", Token::Null),
            _ => Err(self.syntax()),
        }
    }

    /// Inside of an array: whether a value follows. When not, the closing bracket was read. `first` is true before the
    /// first call for an array, and is kept up to date here.
    #[inline]
    pub fn next_item(&mut self, first: &mut bool) -> Result<bool, JsonError> {
        let byte = self.peek();
        if byte == Some(b']') {
            self.close();
            return Ok(false);
        }
        if core::mem::take(first) {
            return Ok(true);
        }
        if byte != Some(b',') {
            return Err(self.syntax());
        }
        self.advance();
        Ok(true)
    }

    /// Inside of an object: the next key, whose value follows. When there is none, the closing bracket was read. `first`
    /// is true before the first call for an object, and is kept up to date here.
    #[inline]
    pub fn next_key(&mut self, first: &mut bool) -> Result<Option<Text>, JsonError> {
        let mut byte = self.peek();
        if byte == Some(b'}') {
            self.close();
            return Ok(None);
        }
        if !core::mem::take(first) {
            if byte != Some(b',') {
                return Err(self.syntax());
            }
            self.advance();
            byte = self.peek();
        }
        if byte != Some(b'"') {
            return Err(self.syntax());
        }
        self.advance();
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.syntax());
        }
        self.advance();
        Ok(Some(key))
    }

    /// After the root: checks that only white space follows.
    #[inline]
    pub fn finish(&mut self) -> Result<(), JsonError> {
        if self.peek().is_some() {
            return Err(self.error(Code::JsonTrailing));
        }
        // The part beyond `MAX_LEN` was not looked at.
        if self.len < self.text.len() { Err(self.syntax()) } else { Ok(()) }
    }

    /// The next byte that is not white space, which stays unread.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.rest.first() {
            Some(&byte) if byte > b' ' => Some(byte),
            _ => self.peek_behind_space(),
        }
    }

    #[inline(never)]
    fn peek_behind_space(&mut self) -> Option<u8> {
        loop {
            match self.rest.first() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.advance(),
                other => return other.copied(),
            }
            // Indentation: as many spaces as the next eight bytes begin with.
            while let Some(chunk) = self.rest.first_chunk::<8>() {
                let spaces = (u64::from_le_bytes(*chunk) ^ SPACES).trailing_zeros() / 8;
                self.rest = self.rest.get(spaces as usize..).unwrap_or_default();
                if spaces < 8 {
                    break;
                }
            }
        }
    }

    /// Takes one byte, which the caller has seen.
    #[inline]
    fn advance(&mut self) {
        if let Some((_, tail)) = self.rest.split_first() {
            self.rest = tail;
        }
    }

    #[inline]
    fn open(&mut self, token: Token) -> Result<Token, JsonError> {
        if self.depth >= MAX_DEPTH {
            return Err(self.error(Code::JsonDepth));
        }
        self.depth += 1;
        self.advance();
        Ok(token)
    }

    #[inline]
    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.advance();
    }

    #[cold]
    pub(super) fn syntax(&self) -> JsonError {
        self.error(Code::JsonSyntax)
    }

    #[cold]
    pub(super) fn error(&self, code: Code) -> JsonError {
        let cut = self.rest.is_empty() && self.len < self.text.len();
        JsonError { code: if cut { Code::JsonSize } else { code }, offset: self.position() }
    }
}
