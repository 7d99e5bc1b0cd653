//! What the typed requests have in common: how they are read, written and shown.
//!
//! The structs themselves are in `generated/requests/`, one file for each pack. They are read and written through serde
//! with nothing but the keys that are there, so that the checks judge what the caller gave; and what goes wrong while one
//! is read names the key and repeats no value, which the errors of derived code do.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::{Map, Value};

use crate::Checker;
use crate::context::Context;
use crate::pack::model::Pack;
use crate::report::Report;

/// A request body as a struct. All its fields are optional, because saying what is missing is the work of the checks.
///
/// ```
/// use firstpass::requests::{Request, fin_v2::Individual};
/// use firstpass::{Context, Date};
///
/// let body: Individual = serde_json::from_str(r#"{"verification_type": "STANDARD", "basic_info": {"dob": "1990-04-31"}}"#)?;
/// let report = body.check(&Context::as_of(Date::new(2026, 11, 20).unwrap()));
/// let dob = report.issues.iter().find(|issue| issue.path == "basic_info.dob").unwrap();
/// assert_eq!(dob.code.name(), "date.not_real");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The struct holds what the pack declares and nothing else. Lost before the check are undeclared keys, keys of another
/// version, the first of two equal keys, and whether a key was `null` or not there. To be told of these, check the text.
///
/// With the feature `validator` every request is a `validator::ValidateArgs` with a [`Context`] as its argument: an error
/// for each issue of that severity, in one flat map under the paths of the report (`__all__` for the request as a whole),
/// with code, message and params.
pub trait Request: Serialize {
    /// The pack whose body this is.
    fn pack() -> &'static Pack;

    /// Checks the body against its pack. To check many, keep a [`Checker`] and give it what `serde_json::to_value` makes
    /// of each.
    fn check(&self, context: &Context) -> Report<'static> {
        // Nothing in these structs can fail to become a value.
        let body = serde_json::to_value(self).unwrap_or_default();
        Checker::new(Self::pack()).check_value(&body, context)
    }
}

/// A value that a field of a request can hold.
pub(crate) trait Part: Sized + Serialize {
    /// Reads the value of a key.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, key: &'static str) -> Result<Self, D::Error>;
}

/// The scalars: serde reads them, and its error, which would repeat the value, is replaced.
macro_rules! scalar {
    ($($kind:ty = $expected:literal),*) => {$(
        impl Part for $kind {
            fn read<'de, D: Deserializer<'de>>(deserializer: D, key: &'static str) -> Result<Self, D::Error> {
                Self::deserialize(deserializer).map_err(|_| wrong_type(key, $expected))
            }
        }
    )*};
}

impl Part for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: &'static str) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

scalar!(String = "a string", i64 = "a whole number", serde_json::Number = "a number", bool = "true or false", Map<String, Value> = "an object");

impl<T: Part> Part for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, key: &'static str) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Items { key, item: PhantomData })
    }
}

pub(crate) fn wrong_type<E: Error>(key: &str, expected: &str) -> E {
    // The body itself has no key.
    let key = if key.is_empty() { "the request" } else { key };
    E::custom(format_args!("{key} must be {expected}"))
}

/// The methods of a visitor for values that the type cannot take. Serde's own would repeat the value.
macro_rules! refuse {
    ($expected:literal: $($method:ident($value:ty)),* $(,)?) => {
        fn expecting(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            formatter.write_str($expected)
        }

        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Err($crate::interop::requests::wrong_type(self.key, $expected))
        }

        $(fn $method<E: serde::de::Error>(self, _: $value) -> Result<Self::Value, E> {
            Err($crate::interop::requests::wrong_type(self.key, $expected))
        })*
    };
}
pub(crate) use refuse;

struct Items<T> {
    key: &'static str,
    item: PhantomData<T>,
}

impl<'de, T: Part> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    refuse!("an array": visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str), visit_bytes(&[u8]));

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(Slot { key: self.key, kind: PhantomData })? {
            // A null among the items is a wrong type, which cannot be left out without moving the others.
            items.push(item.ok_or_else(|| wrong_type(self.key, "an array without null"))?);
        }
        Ok(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Vec<T>, A::Error> {
        Err(wrong_type(self.key, "an array"))
    }
}

/// The place of a value that may be null.
pub(crate) struct Slot<T> {
    pub(crate) key: &'static str,
    pub(crate) kind: PhantomData<T>,
}

impl<'de, T: Part> DeserializeSeed<'de> for Slot<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Part> Visitor<'de> for Slot<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer, self.key).map(Some)
    }
}

/// A struct of a request: its fields with their types and their keys in JSON.
macro_rules! object {
    ($(#[$about:meta])* $name:ident { $($(#[$note:meta])* $field:ident: $kind:ty = $key:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Default, PartialEq)]
        pub struct $name {
            $($(#[$note])* pub $field: Option<$kind>,)*
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut, reason = "an object may have no fields")]
                let mut object = serializer.serialize_map(None)?;
                $(if let Some(value) = &self.$field {
                    serde::ser::SerializeMap::serialize_entry(&mut object, $key, value)?;
                })*
                serde::ser::SerializeMap::end(object)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::interop::requests::Part::read(deserializer, "")
            }
        }

        impl $crate::interop::requests::Part for $name {
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
                key: &'static str,
            ) -> Result<Self, D::Error> {
                struct Fields {
                    key: &'static str,
                }

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $name;

                    $crate::interop::requests::refuse!(
                        "an object": visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64),
                        visit_str(&str), visit_bytes(&[u8]),
                    );

                    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, _: A) -> Result<$name, A::Error> {
                        Err($crate::interop::requests::wrong_type(self.key, "an object"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut entries: A) -> Result<$name, A::Error> {
                        #[allow(unused_mut, reason = "an object may have no fields")]
                        let mut object = $name::default();
                        while let Some(key) = entries.next_key::<alloc::string::String>()? {
                            match key.as_str() {
                                $($key => {
                                    let slot = $crate::interop::requests::Slot {
                                        key: $key,
                                        kind: core::marker::PhantomData,
                                    };
                                    object.$field = entries.next_value_seed(slot)?;
                                })*
                                _ => _ = entries.next_value::<serde::de::IgnoredAny>()?,
                            }
                        }
                        Ok(object)
                    }
                }

                deserializer.deserialize_any(Fields { key })
            }
        }

        impl core::fmt::Debug for $name {
            /// Names the fields that are there and shows no value.
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut shown = formatter.debug_struct(stringify!($name));
                $(if self.$field.is_some() {
                    shown.field(stringify!($field), &format_args!(".."));
                })*
                shown.finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use object;

/// The struct of a whole body, with the pack that it is checked against.
macro_rules! request {
    ($name:ident, $pack:literal) => {
        impl $crate::interop::requests::Request for $name {
            fn pack() -> &'static $crate::Pack {
                // The generator writes the id of a pack that it has just rendered.
                $crate::pack::pack($pack).unwrap_or(&$crate::pack::model::EMPTY)
            }
        }

        #[cfg(feature = "validator")]
        impl<'context> validator::ValidateArgs<'context> for $name {
            type Args = &'context $crate::Context;

            fn validate_with_args(&self, context: Self::Args) -> Result<(), validator::ValidationErrors> {
                $crate::interop::validator::validate(self, context)
            }
        }
    };
}
pub(crate) use request;
