//! The pull reader.

use core::mem::take;

use super::scan::Taken;
use super::{JsonError, Span, Text, Token};
use crate::code::Code;
use crate::text::same;

/// The deepest nesting that is read. The root is at depth 1.
pub const MAX_DEPTH: u32 = 64;

/// The longest text that is read, so that every offset fits a [`Span`].
const MAX_LEN: usize = u32::MAX as usize;

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
// The steps that a driving loop takes most are inlined into it, except in WebAssembly, where size counts. What stays a
// call returns one number or nothing: a struct that is returned through memory costs more than the step itself.
pub struct Reader<'t> {
    /// What was not read yet; always the last part of `text`, or of its first `MAX_LEN` bytes.
    pub(super) rest: &'t [u8],
    /// The length of the part of `text` that is read at all.
    pub(super) len: usize,
    pub(super) depth: u32,
    /// What an error is, when it is one now.
    pub(super) failure: Code,
    pub(super) text: &'t str,
}

impl<'t> Reader<'t> {
    /// A reader at the beginning of `text`.
    #[inline]
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let rest = bytes.get(..MAX_LEN).unwrap_or(bytes);
        Self { rest, len: rest.len(), depth: 0, failure: Code::JsonSyntax, text }
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
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    pub fn token(&mut self) -> Result<Token, JsonError> {
        match self.peek() {
            b'"' => {
                self.advance();
                match self.string(self.rest) {
                    Some(string) => Ok(Token::Text(self.text_before(string))),
                    None => Err(self.error()),
                }
            }
            b'{' if self.open() => Ok(Token::Object),
            b'[' if self.open() => Ok(Token::Array),
            b't' if self.word("true") => Ok(Token::Bool(true)),
            b'f' if self.word("false") => Ok(Token::Bool(false)),
            b'n' if self.word("null") => Ok(Token::Null),
            b'-' | b'0'..=b'9' => {
                let start = self.position();
                if self.number() { Ok(Token::Number(self.span(start, self.position()))) } else { Err(self.error()) }
            }
            _ => Err(self.error()),
        }
    }

    /// Inside of an array: whether a value follows. When not, the closing bracket was read. `first` is true before the
    /// first call for an array, and is kept up to date here.
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    pub fn next_item(&mut self, first: &mut bool) -> Result<bool, JsonError> {
        match self.peek() {
            b']' => {
                self.close();
                Ok(false)
            }
            _ if take(first) => Ok(true),
            b',' => {
                self.advance();
                Ok(true)
            }
            _ => Err(self.error()),
        }
    }

    /// Inside of an object: the next key, whose value follows. When there is none, the closing bracket was read. `first`
    /// is true before the first call for an object, and is kept up to date here.
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    pub fn next_key(&mut self, first: &mut bool) -> Result<Option<Text>, JsonError> {
        let contents = match (take(first), self.rest) {
            (false, [b',', b'"', contents @ ..]) => contents,
            (first, _) => match self.key(first) {
                Some(true) => self.rest,
                Some(false) => return Ok(None),
                None => return Err(self.error()),
            },
        };
        let Some(string) = self.string(contents) else { return Err(self.error()) };
        let key = self.text_before(string);
        if let [b':', tail @ ..] = self.rest {
            self.rest = tail;
        } else if !self.colon() {
            return Err(self.error());
        }
        Ok(Some(key))
    }

    /// Inside of an object: takes the next key when it is `name` and is written without escapes and without white space
    /// around it, and returns the offset of its opening quote. Otherwise nothing was read and
    /// [`next_key`](Self::next_key) goes on. A right guess costs much less than that and a search for the key.
    ///
    /// `name` is compared with the text as it stands, so a name that holds a quote, a backslash or a control character
    /// must not be guessed.
    ///
    /// ```
    /// use firstpass::json::Reader;
    ///
    /// let mut reader = Reader::new(r#"{"city":"Lyon","country":"FRA"}"#);
    /// reader.token()?;
    /// let mut first = true;
    /// assert_eq!(reader.guess_key(&mut first, "street"), None);
    /// assert_eq!(reader.guess_key(&mut first, "city"), Some(1));
    /// reader.token()?;
    /// assert_eq!(reader.guess_key(&mut first, "country"), Some(15));
    /// # Ok::<(), firstpass::json::JsonError>(())
    /// ```
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    pub fn guess_key(&mut self, first: &mut bool, name: &str) -> Option<u32> {
        let quote = if *first {
            self.rest
        } else if let [b',', quote @ ..] = self.rest {
            quote
        } else {
            return None;
        };
        let [b'"', key @ ..] = quote else { return None };
        let (key, value) = key.split_at_checked(name.len())?;
        let [b'"', b':', value @ ..] = value else { return None };
        if !same(key, name.as_bytes()) {
            return None;
        }
        self.rest = value;
        *first = false;
        Some(self.len.wrapping_sub(quote.len()) as u32)
    }

    /// After the root: checks that only white space follows.
    pub fn finish(&mut self) -> Result<(), JsonError> {
        self.peek();
        self.failure = Code::JsonTrailing;
        // The part beyond `MAX_LEN` was not looked at.
        if self.rest.is_empty() && self.len == self.text.len() { Ok(()) } else { Err(self.error()) }
    }

    /// The string that was just taken.
    #[inline]
    fn text_before(&self, string: Taken) -> Text {
        let end = self.position().wrapping_sub(1);
        Text { span: self.span(end.wrapping_sub(string.len()), end), escaped: string.escaped() }
    }

    #[inline]
    fn span(&self, start: usize, end: usize) -> Span {
        // `MAX_LEN` keeps both in range.
        Span { start: start as u32, len: end.wrapping_sub(start) as u32 }
    }

    #[cold]
    #[inline(never)]
    fn error(&self) -> JsonError {
        let cut = self.rest.is_empty() && self.len < self.text.len();
        JsonError { code: if cut { Code::JsonSize } else { self.failure }, offset: self.position() }
    }
}
