//! A whole JSON value in memory, for what is read once: a context, a pack.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::{JsonError, KeySet, Reader, Text, Token, unescape};
use crate::code::Code;

/// A JSON value that owns its parts. Numbers keep their digits.
///
/// Its `Debug` form shows the kind and the size and no content, so that it can be logged.
///
/// ```
/// use firstpass::json::Tree;
///
/// let tree = Tree::parse(r#"{"as_of": "2026-11-20", "purposes": [3]}"#)?;
/// assert_eq!(tree.get("as_of").and_then(Tree::as_text), Some("2026-11-20"));
/// assert_eq!(tree.get("purposes").and_then(Tree::as_array).map(<[Tree]>::len), Some(1));
/// # Ok::<(), firstpass::json::JsonError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, unescaped.
    Text(String),
    /// The items.
    Array(Vec<Tree>),
    /// The entries in their order. No key is there twice.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a text that is one JSON value. A key that is given twice is an error.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let mut parser = Parser { text, reader: Reader::new(text), keys: KeySet::new() };
        let tree = parser.value()?;
        parser.reader.finish()?;
        match parser.keys.duplicates().iter().min() {
            Some(&offset) => Err(JsonError { code: Code::JsonDuplicateKey, offset: offset as usize }),
            None => Ok(tree),
        }
    }

    /// The value of `key`, when this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        let (_, value) = self.as_object()?.iter().find(|(name, _)| name == key)?;
        Some(value)
    }

    /// The entries of an object.
    pub fn as_object(&self) -> Option<&[(String, Tree)]> {
        if let Self::Object(entries) = self { Some(entries) } else { None }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Tree]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The contents of a string.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The digits of a number.
    pub fn as_number(&self) -> Option<&str> {
        if let Self::Number(digits) = self { Some(digits) } else { None }
    }

    /// A number that is written as an integer and fits.
    pub fn as_integer(&self) -> Option<i64> {
        self.as_number()?.parse().ok()
    }

    /// `true` or `false`.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl fmt::Debug for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, size) = match self {
            Self::Null => return formatter.write_str("Null"),
            Self::Bool(_) => return formatter.write_str("Bool"),
            Self::Number(_) => return formatter.write_str("Number"),
            Self::Text(text) => ("Text", text.len()),
            Self::Array(items) => ("Array", items.len()),
            Self::Object(entries) => ("Object", entries.len()),
        };
        write!(formatter, "{name}(len {size})")
    }
}

struct Parser<'t> {
    text: &'t str,
    reader: Reader<'t>,
    keys: KeySet,
}

impl Parser<'_> {
    /// Calls itself at most `MAX_DEPTH` times, since the reader refuses what is deeper.
    fn value(&mut self) -> Result<Tree, JsonError> {
        Ok(match self.reader.token()? {
            Token::Null => Tree::Null,
            Token::Bool(value) => Tree::Bool(value),
            Token::Number(span) => Tree::Number(span.text(self.text).to_string()),
            Token::Text(text) => Tree::Text(self.owned(text)),
            Token::Array => {
                let mut items = Vec::new();
                let mut first = true;
                while self.reader.next_item(&mut first)? {
                    items.push(self.value()?);
                }
                Tree::Array(items)
            }
            Token::Object => {
                let mut entries = Vec::new();
                let mut first = true;
                self.keys.open();
                while let Some(key) = self.reader.next_key(&mut first)? {
                    self.keys.add(self.text, key);
                    entries.push((self.owned(key), self.value()?));
                }
                self.keys.close(self.text);
                Tree::Object(entries)
            }
        })
    }

    fn owned(&self, text: Text) -> String {
        let raw = text.span.text(self.text);
        if !text.escaped {
            return raw.to_string();
        }
        let mut owned = String::with_capacity(raw.len());
        unescape(raw, &mut owned);
        owned
    }
}
