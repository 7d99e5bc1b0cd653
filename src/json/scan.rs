//! The steps of the reader: white space, brackets, strings, numbers and words.

use core::num::NonZeroU64;

use super::reader::{MAX_DEPTH, Reader};
use super::string::{escape, run};
use crate::code::Code;

const SPACES: u64 = u64::from_ne_bytes([b' '; 8]);

/// What is known of a string that was just taken, in one number.
#[derive(Clone, Copy)]
pub(super) struct Taken(NonZeroU64);

impl Taken {
    #[inline]
    fn new(len: usize, escaped: bool) -> Self {
        Self(NonZeroU64::MIN | ((len as u64) << 2 | u64::from(escaped) << 1))
    }

    /// The number of bytes between the quotes.
    #[inline]
    pub(super) fn len(self) -> usize {
        (self.0.get() >> 2) as usize
    }

    /// Whether there is a backslash in it.
    #[inline]
    pub(super) fn escaped(self) -> bool {
        self.0.get() & 2 != 0
    }
}

impl<'t> Reader<'t> {
    /// The next byte that is not white space, which stays unread; 0 at the end.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        match self.rest.first() {
            Some(&byte) if byte > b' ' => byte,
            _ => self.peek_behind_space(),
        }
    }

    #[inline(never)]
    fn peek_behind_space(&mut self) -> u8 {
        let mut rest = self.rest;
        while let [b' ' | b'\n' | b'\r' | b'\t', tail @ ..] = rest {
            rest = tail;
            // Indentation: as many spaces as the next eight bytes begin with.
            while let Some(chunk) = rest.first_chunk::<8>() {
                let spaces = (u64::from_le_bytes(*chunk) ^ SPACES).trailing_zeros() / 8;
                rest = rest.get(spaces as usize..).unwrap_or_default();
                if spaces < 8 {
                    break;
                }
            }
        }
        self.rest = rest;
        // A NUL is an error wherever this is called, as the end is.
        rest.first().copied().unwrap_or(0)
    }

    /// Takes one byte, which the caller has seen.
    #[inline]
    pub(super) fn advance(&mut self) {
        if let [_, tail @ ..] = self.rest {
            self.rest = tail;
        }
    }

    /// Takes an opening bracket, unless it is one too many.
    #[inline]
    pub(super) fn open(&mut self) -> bool {
        if self.depth >= MAX_DEPTH {
            self.failure = Code::JsonDepth;
            return false;
        }
        self.depth += 1;
        self.advance();
        true
    }

    /// Takes a closing bracket.
    #[inline]
    pub(super) fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.advance();
    }

    /// Takes what is before the next key and its opening quote, and returns true, or the closing bracket, and returns
    /// false. None is an error.
    #[inline(never)]
    pub(super) fn key(&mut self, first: bool) -> Option<bool> {
        let mut byte = self.peek();
        if byte == b'}' {
            self.close();
            return Some(false);
        }
        if !first {
            if byte != b',' {
                return None;
            }
            self.advance();
            byte = self.peek();
        }
        if byte != b'"' {
            return None;
        }
        self.advance();
        Some(true)
    }

    /// Takes white space and the colon behind a key.
    #[inline(never)]
    pub(super) fn colon(&mut self) -> bool {
        let found = self.peek() == b':';
        if found {
            self.advance();
        }
        found
    }

    /// Takes a string, which begins with `contents`; its opening quote was taken.
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    pub(super) fn string(&mut self, contents: &'t [u8]) -> Option<Taken> {
        let end = run(contents);
        if let [b'"', tail @ ..] = end {
            self.rest = tail;
            return Some(Taken::new(contents.len().wrapping_sub(end.len()), false));
        }
        self.rest = end;
        self.escapes(contents.len())
    }

    /// Takes the rest of a string from the first byte on that is not an ordinary character. `len` is what the length of
    /// the rest was at the beginning of the string.
    #[cold]
    #[inline(never)]
    fn escapes(&mut self, len: usize) -> Option<Taken> {
        while let [b'\\', after @ ..] = self.rest {
            match escape(after) {
                Ok((_, len)) => self.rest = run(after.get(len..).unwrap_or_default()),
                Err(code) => {
                    self.failure = code;
                    return None;
                }
            }
        }
        let len = len.wrapping_sub(self.rest.len());
        let [b'"', tail @ ..] = self.rest else { return None };
        self.rest = tail;
        Some(Taken::new(len, true))
    }

    /// Takes a number. When it is none, what was taken ends before the byte that does not fit.
    #[inline(never)]
    pub(super) fn number(&mut self) -> bool {
        if self.rest.first() == Some(&b'-') {
            self.advance();
        }
        if self.rest.first() == Some(&b'0') {
            self.advance();
            if let Some(b'0'..=b'9') = self.rest.first() {
                return false;
            }
        } else if !self.digits() {
            return false;
        }
        if self.rest.first() == Some(&b'.') {
            self.advance();
            if !self.digits() {
                return false;
            }
        }
        if let Some(b'e' | b'E') = self.rest.first() {
            self.advance();
            if let Some(b'+' | b'-') = self.rest.first() {
                self.advance();
            }
            return self.digits();
        }
        true
    }

    /// Takes one digit or more.
    #[inline]
    fn digits(&mut self) -> bool {
        let mut rest = self.rest;
        while let [b'0'..=b'9', tail @ ..] = rest {
            rest = tail;
        }
        let found = rest.len() < self.rest.len();
        self.rest = rest;
        found
    }

    /// Takes `word`.
    #[inline(never)]
    pub(super) fn word(&mut self, word: &str) -> bool {
        match self.rest.strip_prefix(word.as_bytes()) {
            Some(tail) => {
                self.rest = tail;
                true
            }
            None => false,
        }
    }
}
