//! Checks of a `JsValue`, through `serde-wasm-bindgen`.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use wasm_bindgen::JsValue;

use crate::checker::Checker;
use crate::code::Code;
use crate::context::Context;
use crate::document::MAX_BYTES;
use crate::json::MAX_DEPTH;
use crate::report::Report;

/// The value holds something that JSON does not have: a function, a symbol, bytes, a key that is not a string, or a
/// `BigInt` beyond 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsValueError;

impl fmt::Display for JsValueError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the value holds something that JSON does not have")
    }
}

impl core::error::Error for JsValueError {}

impl<'p> Checker<'p> {
    /// Checks a JavaScript value. The report is that of [`check_value`](Self::check_value) for the same body: keys whose
    /// value is `undefined` are not there, as in `JSON.stringify`, and `NaN` and the infinities are null. A `Map` counts
    /// as an object; `toJSON` is not called. A value that refers to itself is `json.depth` or `json.size`.
    ///
    /// It runs in WebAssembly only: natively there is no JavaScript value to give it.
    ///
    /// # Errors
    ///
    /// [`JsValueError`] for what JSON cannot hold.
    ///
    /// ```no_run
    /// # use firstpass::{Checker, Context, Date, pack};
    /// # use wasm_bindgen::JsValue;
    /// fn is_valid(body: &JsValue, today: Date) -> Result<bool, Box<dyn std::error::Error>> {
    ///     let mut checker = Checker::new(pack("fin/v2/individual")?);
    ///     Ok(checker.check_js_value(body, &Context::as_of(today))?.is_valid())
    /// }
    /// ```
    pub fn check_js_value(&mut self, body: &JsValue, context: &Context) -> Result<Report<'p>, JsValueError> {
        let budget = Cell::new(MAX_BYTES);
        let branch = Branch { depth: 1, budget: &budget };
        match branch.deserialize(serde_wasm_bindgen::Deserializer::from(body.clone())) {
            Ok(body) => Ok(self.check_value(&body, context)),
            Err(_) if budget.get() == 0 => {
                self.stopped(Code::JsonSize, None, context);
                Ok(self.report(&[], context))
            }
            // The error's own text would repeat the value.
            Err(_) => Err(JsValueError),
        }
    }
}

/// Reads a value at some depth. It stops at the greatest depth and size, so that a value which refers to itself ends.
#[derive(Clone, Copy)]
struct Branch<'b> {
    depth: u32,
    budget: &'b Cell<usize>,
}

impl Branch<'_> {
    /// Pays for a value, which takes at least so many bytes in JSON.
    fn spend<E: Error>(self, bytes: usize) -> Result<(), E> {
        let left = self.budget.get().saturating_sub(bytes);
        self.budget.set(left);
        if left == 0 { Err(E::custom("")) } else { Ok(()) }
    }

    /// What an array or an object at this depth holds; nothing when it is too deep, which the check then tells.
    fn inside(self) -> Option<Self> {
        (self.depth <= MAX_DEPTH).then_some(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Branch<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.spend(1)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value that JSON has")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.spend(value.len())?;
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        if let Some(inside) = self.inside() {
            while let Some(item) = items.next_element_seed(inside)? {
                array.push(item);
            }
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        if let Some(inside) = self.inside() {
            while let Some(key) = entries.next_key::<String>()? {
                self.spend::<A::Error>(key.len())?;
                if let Some(value) = entries.next_value_seed(Entry(inside))? {
                    object.insert(key, value);
                }
            }
        }
        Ok(object.into())
    }
}

/// The value of a key; nothing for `undefined`, which serde itself does not tell from `null`.
struct Entry<'b>(Branch<'b>);

impl<'de> DeserializeSeed<'de> for Entry<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Value>, D::Error> {
        let value: JsValue = serde_wasm_bindgen::preserve::deserialize(deserializer)?;
        if value.is_undefined() {
            return Ok(None);
        }
        let value = self.0.deserialize(serde_wasm_bindgen::Deserializer::from(value));
        value.map(Some).map_err(|_| D::Error::custom(""))
    }
}
