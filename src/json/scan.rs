//! The steps of the reader that take a string, a number or a word.

use super::string::{escape, run};
use super::{JsonError, Reader, Span, Text, Token};

impl Reader<'_> {
    /// The contents of a string and its closing quote; the opening one was taken.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Text, JsonError> {
        let contents = self.rest;
        let stop = run(contents);
        self.rest = stop.rest;
        let [b'"', tail @ ..] = stop.rest else {
            return self.string_with_escapes(contents, stop.non_ascii);
        };
        self.rest = tail;
        let span = self.span(contents, stop.rest);
        Ok(Text { span, escaped: false, non_ascii: stop.non_ascii, control: false })
    }

    #[cold]
    #[inline(never)]
    fn string_with_escapes(&mut self, contents: &[u8], mut non_ascii: bool) -> Result<Text, JsonError> {
        let mut control = false;
        while let [b'\\', after @ ..] = self.rest {
            let (character, len) = escape(after).map_err(|code| self.error(code))?;
            non_ascii |= !character.is_ascii();
            control |= character < ' ';
            let stop = run(after.get(len..).unwrap_or_default());
            non_ascii |= stop.non_ascii;
            self.rest = stop.rest;
        }
        let end = self.rest;
        let [b'"', tail @ ..] = end else { return Err(self.syntax()) };
        self.rest = tail;
        Ok(Text { span: self.span(contents, end), escaped: true, non_ascii, control })
    }

    #[inline]
    pub(super) fn number(&mut self) -> Result<Token, JsonError> {
        let start = self.rest;
        if let [b'-', tail @ ..] = self.rest {
            self.rest = tail;
        }
        if let [b'0', tail @ ..] = self.rest {
            self.rest = tail;
            if let [b'0'..=b'9', ..] = tail {
                return Err(self.syntax());
            }
        } else {
            self.digits()?;
        }
        if let [b'.', tail @ ..] = self.rest {
            self.rest = tail;
            self.digits()?;
        }
        if let [b'e' | b'E', tail @ ..] = self.rest {
            self.rest = if let [b'+' | b'-', digits @ ..] = tail { digits } else { tail };
            self.digits()?;
        }
        Ok(Token::Number(self.span(start, self.rest)))
    }

    /// One digit or more.
    #[inline]
    fn digits(&mut self) -> Result<(), JsonError> {
        let [b'0'..=b'9', ..] = self.rest else { return Err(self.syntax()) };
        while let [b'0'..=b'9', tail @ ..] = self.rest {
            self.rest = tail;
        }
        Ok(())
    }

    #[inline]
    pub(super) fn literal(&mut self, word: &[u8], token: Token) -> Result<Token, JsonError> {
        match self.rest.strip_prefix(word) {
            Some(tail) => {
                self.rest = tail;
                Ok(token)
            }
            None => Err(self.syntax()),
        }
    }

    /// What lies between two positions, each given by the text from there on.
    #[inline]
    fn span(&self, from: &[u8], to: &[u8]) -> Span {
        let start = self.len.wrapping_sub(from.len());
        let len = from.len().wrapping_sub(to.len());
        // `MAX_LEN` keeps both in range.
        Span { start: start as u32, len: len as u32 }
    }
}
