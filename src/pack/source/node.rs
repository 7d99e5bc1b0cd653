//! A pack as it is written, with the place of everything: what TOML and JSON have in common.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::{Fault, Result};
use crate::json::{JsonError, JsonWriter, KeySet, Reader, Text, Token, unescape};

/// A value and where it stands. TOML's dates are texts.
#[derive(Clone)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) value: Value,
}

#[derive(Clone)]
pub(super) enum Value {
    Null,
    Text(String),
    /// A number as it is written.
    Number(String),
    Bool(bool),
    List(Vec<Node>),
    Table(Vec<Entry>),
}

/// A key with its place, and its value.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) span: Range<usize>,
    pub(super) node: Node,
}

impl Node {
    /// Reads the JSON form.
    pub(super) fn from_json(text: &str) -> Result<Self> {
        let mut parser = Parser { text, reader: Reader::new(text), keys: KeySet::new() };
        let read = parser.value().and_then(|node| parser.reader.finish().map(|()| node));
        let node = read.map_err(|error| {
            Fault::new(
                error.offset..error.offset,
                error.code.text().replace("{max}", &crate::json::MAX_DEPTH.to_string()),
            )
        })?;
        match parser.keys.duplicates().iter().min() {
            None => Ok(node),
            Some(offset) => {
                let offset = *offset as usize;
                Err(Fault::new(offset..offset + 1, "this key is given twice".to_string()))
            }
        }
    }

    /// Reads the TOML form.
    #[cfg(feature = "pack-toml")]
    pub(super) fn from_toml(text: &str) -> Result<Self> {
        let table = toml::de::DeTable::parse(text)
            .map_err(|error| Fault::new(error.span().unwrap_or_default(), error.message().replace('\n', ", ")))?;
        let span = table.span();
        Ok(Self { span, value: of_table(table.into_inner()) })
    }

    /// Writes the value as JSON.
    pub(super) fn write(&self, writer: &mut JsonWriter<'_>) {
        match &self.value {
            Value::Null => _ = writer.null(),
            Value::Text(text) => _ = writer.text(text),
            Value::Number(digits) => _ = writer.raw(digits),
            Value::Bool(value) => _ = writer.boolean(*value),
            Value::List(items) => _ = writer.array(|writer| items.iter().for_each(|item| item.write(writer))),
            Value::Table(entries) => {
                _ = writer.object(|writer| {
                    for entry in entries {
                        entry.node.write(writer.key(&entry.name));
                    }
                });
            }
        }
    }

    /// A whole pack as JSON, with this revision or with none.
    pub(super) fn json(&self, revision: Option<&str>) -> String {
        let mut json = String::new();
        let Value::Table(parts) = &self.value else { return json };
        JsonWriter::new(&mut json).object(|writer| {
            for part in parts {
                writer.key(&part.name);
                match &part.node.value {
                    Value::Table(header) if part.name == "pack" => {
                        _ = writer.object(|writer| {
                            for entry in header.iter().filter(|entry| entry.name != "revision") {
                                entry.node.write(writer.key(&entry.name));
                            }
                            if let Some(revision) = revision {
                                writer.key("revision").text(revision);
                            }
                        })
                    }
                    _ => part.node.write(writer),
                }
            }
        });
        json
    }

    /// What it is, for a message.
    pub(super) fn is_what(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Text(_) => "a text",
            Value::Number(_) => "a number",
            Value::Bool(_) => "true or false",
            Value::List(_) => "a list",
            Value::Table(_) => "a table",
        }
    }

    /// The fault of a value of another kind than `right`.
    pub(super) fn wrong(&self, right: &str) -> Fault {
        Fault::new(self.span.clone(), alloc::format!("expected {right}, found {}", self.is_what()))
    }
}

#[cfg(feature = "pack-toml")]
fn of_table(table: toml::de::DeTable<'_>) -> Value {
    let entries = table.into_iter().map(|(key, value)| {
        let span = key.span();
        Entry { name: key.into_inner().into_owned(), span, node: of_value(value) }
    });
    Value::Table(entries.collect())
}

#[cfg(feature = "pack-toml")]
fn of_value(spanned: toml::Spanned<toml::de::DeValue<'_>>) -> Node {
    use toml::de::DeValue;
    let span = spanned.span();
    let value = match spanned.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(integer) => {
            // Underscores and other radixes are TOML's own; JSON has digits.
            let number = i64::from_str_radix(integer.as_str(), integer.radix());
            number.map_or_else(|_| Value::Number(integer.to_string()), |number| Value::Number(number.to_string()))
        }
        DeValue::Float(float) => Value::Number(float.to_string()),
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Datetime(datetime) => Value::Text(datetime.to_string()),
        DeValue::Array(items) => Value::List(items.into_iter().map(of_value).collect()),
        DeValue::Table(table) => of_table(table),
    };
    Node { span, value }
}

struct Parser<'t> {
    text: &'t str,
    reader: Reader<'t>,
    keys: KeySet,
}

impl Parser<'_> {
    /// Calls itself at most as deep as the reader allows.
    fn value(&mut self) -> core::result::Result<Node, JsonError> {
        let start = self.reader.next_position();
        let mut end = start + 1;
        let value = match self.reader.token()? {
            Token::Null => Value::Null,
            Token::Bool(value) => Value::Bool(value),
            Token::Number(span) => {
                end = span.end();
                Value::Number(span.text(self.text).to_string())
            }
            Token::Text(text) => {
                end = text.span.end() + 1;
                Value::Text(self.owned(text))
            }
            Token::Array => {
                let mut items = Vec::new();
                let mut first = true;
                while self.reader.next_item(&mut first)? {
                    items.push(self.value()?);
                }
                Value::List(items)
            }
            Token::Object => {
                let mut entries = Vec::new();
                let mut first = true;
                self.keys.open();
                while let Some(key) = self.reader.next_key(&mut first)? {
                    self.keys.add(self.text, key);
                    let span = key.offset() as usize..key.span.end() + 1;
                    entries.push(Entry { name: self.owned(key), span, node: self.value()? });
                }
                self.keys.close(self.text);
                Value::Table(entries)
            }
        };
        Ok(Node { span: start..end, value })
    }

    fn owned(&self, text: Text) -> String {
        let raw = text.span.text(self.text);
        let mut owned = String::with_capacity(raw.len());
        if text.escaped {
            unescape(raw, &mut owned);
        } else {
            owned.push_str(raw);
        }
        owned
    }
}
