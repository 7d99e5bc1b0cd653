//! A JSON value that keeps every entry of an object, filled by our reader or by serde_json.

use core::fmt;

use firstpass::json::{JsonError, Reader, Text, Token, unescape};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

#[derive(Debug, PartialEq)]
pub(crate) enum Any {
    Null,
    Bool(bool),
    Number(Numbers),
    Text(String),
    Array(Vec<Any>),
    Object(Vec<(String, Any)>),
}

/// A number as serde_json sees it.
#[derive(Debug, PartialEq)]
pub(crate) enum Numbers {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
}

impl Numbers {
    pub(crate) fn of(digits: &str) -> Self {
        // Theirs, since serde_json does not always round to the nearest float.
        serde_json::from_str(digits).map_or(Self::Float(f64::INFINITY), |number| Self::of_serde(&number))
    }

    pub(crate) fn of_serde(number: &serde_json::Number) -> Self {
        match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => Self::Unsigned(number),
            (None, Some(number)) => Self::Signed(number),
            (None, None) => Self::Float(number.as_f64().unwrap()),
        }
    }
}

impl Any {
    /// Walks over every token of `text`. Before each key the next one of `guesses` is tried.
    pub(crate) fn read(text: &str, guesses: &[&str]) -> Result<Self, JsonError> {
        let mut reader = Reader::new(text);
        let any = read(&mut reader, &mut guesses.iter().copied().cycle())?;
        reader.finish()?;
        assert_eq!(reader.position(), text.len());
        Ok(any)
    }

    /// Whether `test` holds for a string or a key.
    pub(crate) fn any_string(&self, test: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Text(text) => test(text),
            Self::Array(items) => items.iter().any(|item| item.any_string(test)),
            Self::Object(entries) => entries.iter().any(|(key, value)| test(key) || value.any_string(test)),
            _ => false,
        }
    }

    /// How many keys were there before in their object.
    pub(crate) fn duplicates(&self) -> usize {
        match self {
            Self::Array(items) => items.iter().map(Self::duplicates).sum(),
            Self::Object(entries) => {
                let mut keys: Vec<_> = entries.iter().map(|(key, _)| key).collect();
                keys.sort();
                keys.dedup();
                entries.len() - keys.len() + entries.iter().map(|(_, value)| value.duplicates()).sum::<usize>()
            }
            _ => 0,
        }
    }
}

fn read<'g>(reader: &mut Reader, guesses: &mut impl Iterator<Item = &'g str>) -> Result<Any, JsonError> {
    let start = reader.next_position();
    Ok(match reader.token()? {
        Token::Null => Any::Null,
        Token::Bool(value) => Any::Bool(value),
        Token::Number(span) => {
            assert_eq!((span.start as usize, span.end()), (start, reader.position()));
            Any::Number(Numbers::of(span.text(reader.text())))
        }
        Token::Text(text) => {
            assert_eq!((text.offset() as usize, text.span.end() + 1), (start, reader.position()));
            Any::Text(owned(reader, text))
        }
        Token::Array => {
            let (mut items, mut first) = (Vec::new(), true);
            while reader.next_item(&mut first)? {
                items.push(read(reader, guesses)?);
            }
            Any::Array(items)
        }
        Token::Object => {
            let (mut entries, mut first) = (Vec::new(), true);
            loop {
                let guess = guesses.next().unwrap_or("?");
                let key = if let Some(offset) = reader.guess_key(&mut first, guess) {
                    let from_key = &reader.text()[offset as usize..reader.position()];
                    assert_eq!(from_key, format!("\"{guess}\":"));
                    guess.to_string()
                } else if let Some(key) = reader.next_key(&mut first)? {
                    owned(reader, key)
                } else {
                    break;
                };
                entries.push((key, read(reader, guesses)?));
            }
            Any::Object(entries)
        }
        other => panic!("{other:?}"),
    })
}

fn owned(reader: &Reader, text: Text) -> String {
    let raw = text.span.text(reader.text());
    let mut owned = String::new();
    unescape(raw, &mut owned);
    assert_eq!(text.escaped, raw.contains('\\'));
    owned
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyVisitor)
    }
}

struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = Any;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Any, E> {
        Ok(Any::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Any, E> {
        Ok(Any::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Any, E> {
        Ok(Any::Number(Numbers::Unsigned(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Any, E> {
        Ok(Any::Number(Numbers::Signed(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Any, E> {
        Ok(Any::Number(Numbers::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Any, E> {
        Ok(Any::Text(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Any, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Any::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Any, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Any::Object(entries))
    }
}
