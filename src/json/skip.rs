//! Reading a value that nobody wants: everything is checked, nothing is kept.

use super::{Characters, JsonError, KeySet, Reader, Text, Token};

/// What is inside of a skipped value, keys included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// A string or a key holds a character beyond U+007F.
    pub non_ascii: bool,
}

impl Summary {
    /// Adds what a string holds beyond the bytes that stand in the text.
    #[inline]
    fn add(&mut self, text: &str, string: Text) {
        if string.escaped {
            self.non_ascii |= Characters::new(string.span.text(text)).any(|character| !character.is_ascii());
        }
    }
}

impl Reader<'_> {
    /// Reads the rest of a value whose first token was `token`. Keys that are given twice in an object inside of it are
    /// noted in `keys`.
    ///
    /// ```
    /// use firstpass::json::{KeySet, Reader};
    ///
    /// let mut keys = KeySet::new();
    /// let mut reader = Reader::new(r#"{"a": ["é", {"b": 1, "\u0062": 2}]}"#);
    /// let token = reader.token()?;
    /// let summary = reader.skip(token, &mut keys)?;
    /// reader.finish()?;
    /// assert!(summary.non_ascii);
    /// assert_eq!(keys.duplicates(), [22]);
    /// # Ok::<(), firstpass::json::JsonError>(())
    /// ```
    pub fn skip(&mut self, token: Token, keys: &mut KeySet) -> Result<Summary, JsonError> {
        let mut summary = Summary::default();
        let start = self.rest;
        let mut in_object = match token {
            Token::Array => false,
            Token::Object => true,
            Token::Text(text) => {
                summary.add(self.text, text);
                summary.non_ascii |= !text.span.text(self.text).is_ascii();
                return Ok(summary);
            }
            Token::Null | Token::Bool(_) | Token::Number(_) => return Ok(summary),
        };
        if in_object {
            keys.open();
        }
        // One bit for each array or object around the one that is being read, 1 for an object: `MAX_DEPTH` fits.
        let mut around = 0u64;
        let mut level = 1u32;
        let mut first = true;
        loop {
            let more = if in_object {
                let key = self.next_key(&mut first)?;
                if let Some(key) = key {
                    summary.add(self.text, key);
                    keys.add(self.text, key);
                }
                key.is_some()
            } else {
                self.next_item(&mut first)?
            };
            if more {
                let inner = match self.token()? {
                    Token::Array => false,
                    Token::Object => true,
                    Token::Text(text) => {
                        summary.add(self.text, text);
                        continue;
                    }
                    Token::Null | Token::Bool(_) | Token::Number(_) => continue,
                };
                if inner {
                    keys.open();
                }
                around = around << 1 | u64::from(in_object);
                level += 1;
                in_object = inner;
                first = true;
            } else {
                if in_object {
                    keys.close(self.text);
                }
                level -= 1;
                if level == 0 {
                    // Outside of strings everything is ASCII, so one look at the whole value is enough.
                    let skipped = start.get(..start.len().wrapping_sub(self.rest.len())).unwrap_or_default();
                    summary.non_ascii |= !skipped.is_ascii();
                    return Ok(summary);
                }
                in_object = around & 1 == 1;
                around >>= 1;
                first = false;
            }
        }
    }
}
