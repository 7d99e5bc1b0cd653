//! A context from whatever serde reads, by the rules of [`Context::from_json`].

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::context::Context;
use crate::json::{MAX_DEPTH, Tree};

impl<'de> Deserialize<'de> for Context {
    /// Reads a context, which must have `as_of`. Unknown keys, keys that are given twice and values of the wrong form are
    /// errors, and their texts name the key and repeat no value.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tree = Branch { depth: 1 }.deserialize(deserializer)?;
        Self::from_tree(&tree, None).map_err(D::Error::custom)
    }
}

/// With its feature `arbitrary_precision` serde_json gives a number as an object with this key alone.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads a value at some depth into a tree.
#[derive(Clone, Copy)]
struct Branch {
    depth: u32,
}

impl Branch {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth > MAX_DEPTH {
            return Err(E::custom("the context is nested too deeply"));
        }
        Ok(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Branch {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value that JSON has")
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        // With a fraction or an exponent, so that it is not taken for a whole number, as in the JSON form.
        Ok(Tree::Number(alloc::format!("{value:?}")))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let inner = self.deeper()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            array.push(item);
        }
        Ok(Tree::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let inner = self.deeper()?;
        let mut object: Vec<(String, Tree)> = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(inner)?;
            object.push((key, value));
        }
        if let [(key, Tree::Text(digits))] = object.as_slice()
            && key == NUMBER
        {
            return Ok(Tree::Number(digits.clone()));
        }
        let mut names: Vec<&str> = object.iter().map(|(key, _)| key.as_str()).collect();
        crate::sort::sort(&mut names, &|one, other| one.cmp(other));
        if names.iter().zip(names.iter().skip(1)).any(|(one, next)| one == next) {
            return Err(A::Error::custom("a key of the context is given twice"));
        }
        Ok(Tree::Object(object))
    }
}
