//! Reads the keys of a table one by one, and tells which are left over.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use super::node::{Entry, Node, Value};
use super::{Fault, Result};

/// The greatest number of values of one list.
const MAX_VALUES: usize = 1000;

/// A table whose keys are asked for. What nobody asked for is unknown.
pub(super) struct Keys<'n> {
    node: &'n Node,
    entries: &'n [Entry],
    asked: RefCell<Vec<&'static str>>,
}

/// The words that a name can be.
pub(super) type Words<T> = Vec<(&'static str, T)>;

impl<'n> Keys<'n> {
    pub(super) fn of(node: &'n Node) -> Result<Self> {
        let Value::Table(entries) = &node.value else { return Err(node.wrong("a table")) };
        Ok(Self { node, entries, asked: RefCell::default() })
    }

    /// The value of a key.
    pub(super) fn node(&self, name: &'static str) -> Option<&'n Node> {
        self.asked.borrow_mut().push(name);
        self.entries.iter().find(|entry| entry.name == name).map(|entry| &entry.node)
    }

    /// The value of a key that must be there.
    pub(super) fn needed(&self, name: &'static str) -> Result<&'n Node> {
        self.node(name).ok_or_else(|| Fault::new(self.node.span.clone(), alloc::format!("the key `{name}` is missing")))
    }

    pub(super) fn text(&self, name: &'static str) -> Result<Option<&'n str>> {
        self.node(name).map(Node::text).transpose()
    }

    pub(super) fn needed_text(&self, name: &'static str) -> Result<&'n str> {
        self.needed(name)?.text()
    }

    /// A text that is left empty where the key is not there.
    pub(super) fn text_or_empty(&self, name: &'static str) -> Result<&'n str> {
        Ok(self.text(name)?.unwrap_or_default())
    }

    pub(super) fn flag(&self, name: &'static str) -> Result<bool> {
        self.node(name).map_or(Ok(false), Node::boolean)
    }

    pub(super) fn number<T: core::str::FromStr>(&self, name: &'static str) -> Result<Option<T>> {
        self.node(name).map(Node::number).transpose()
    }

    /// A decimal number as it is written.
    pub(super) fn decimal(&self, name: &'static str) -> Result<Option<&'n str>> {
        let Some(node) = self.node(name) else { return Ok(None) };
        match &node.value {
            Value::Number(digits) => Ok(Some(digits)),
            _ => Err(node.wrong("a number")),
        }
    }

    pub(super) fn named<T: Copy>(&self, name: &'static str, words: fn() -> Words<T>) -> Result<Option<T>> {
        self.node(name).map(|node| node.named(words)).transpose()
    }

    /// The entries of a table under a key; none where the key is not there.
    pub(super) fn entries(&self, name: &'static str) -> Result<&'n [Entry]> {
        self.node(name).map_or(Ok(&[]), Node::entries)
    }

    /// The items of a list under a key; none where the key is not there.
    pub(super) fn items(&self, name: &'static str) -> Result<&'n [Node]> {
        self.node(name).map_or(Ok(&[]), Node::items)
    }

    /// The fault of the first key that nobody asked for.
    pub(super) fn finish(self) -> Result<()> {
        let mut asked = self.asked.into_inner();
        let Some(unknown) = self.entries.iter().find(|entry| !asked.contains(&entry.name.as_str())) else {
            return Ok(());
        };
        asked.sort_unstable();
        asked.dedup();
        let allowed: Vec<_> = asked.iter().map(|name| alloc::format!("`{name}`")).collect();
        let message = alloc::format!("unknown key `{}`, expected one of {}", unknown.name, allowed.join(", "));
        Err(Fault::new(unknown.span.clone(), message))
    }
}

impl Node {
    pub(super) fn text(&self) -> Result<&str> {
        if let Value::Text(text) = &self.value { Ok(text) } else { Err(self.wrong("a text")) }
    }

    pub(super) fn boolean(&self) -> Result<bool> {
        if let Value::Bool(value) = self.value { Ok(value) } else { Err(self.wrong("true or false")) }
    }

    pub(super) fn number<T: core::str::FromStr>(&self) -> Result<T> {
        let Value::Number(digits) = &self.value else { return Err(self.wrong("a whole number")) };
        digits.parse().map_err(|_| Fault::new(self.span.clone(), "expected a whole number in range".into()))
    }

    pub(super) fn entries(&self) -> Result<&[Entry]> {
        if let Value::Table(entries) = &self.value { Ok(entries) } else { Err(self.wrong("a table")) }
    }

    pub(super) fn items(&self) -> Result<&[Self]> {
        if let Value::List(items) = &self.value { Ok(items) } else { Err(self.wrong("a list")) }
    }

    /// One text, or a list of them.
    pub(super) fn texts(&self) -> Result<Vec<&Self>> {
        match &self.value {
            Value::Text(_) => Ok(alloc::vec![self]),
            Value::List(items) if items.len() > MAX_VALUES => {
                Err(Fault::new(self.span.clone(), alloc::format!("a list has at most {MAX_VALUES} values")))
            }
            Value::List(items) => items.iter().map(|item| item.text().map(|_| item)).collect(),
            _ => Err(self.wrong("a text or a list of texts")),
        }
    }

    pub(super) fn named<T: Copy>(&self, words: fn() -> Words<T>) -> Result<T> {
        let name = self.text()?;
        word(name, words).map_err(|message| Fault::new(self.span.clone(), message))
    }
}

/// The word of this name, or a message that lists the names.
pub(super) fn word<T: Copy>(name: &str, words: fn() -> Words<T>) -> core::result::Result<T, String> {
    let words = words();
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == name) {
        return Ok(*value);
    }
    let allowed: Vec<_> = words.iter().map(|(word, _)| alloc::format!("`{word}`")).collect();
    Err(alloc::format!("unknown name `{name}`, expected one of {}", allowed.join(", ")))
}
