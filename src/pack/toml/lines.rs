//! The TOML form as it is written: names, lines and blocks before they are resolved.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_derive::Deserialize;
pub(super) use toml::Spanned;
use toml::value::Datetime;

use crate::Date;
use crate::pack::model::{Aspect, Catalogue, ContextKey, Flag, Format, Severity, Status};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) pack: Header,
    pub(super) provider_error: ProviderError,
    #[serde(default)]
    pub(super) severity: Entries<Name<Aspect>, Name<Severity>>,
    pub(super) field: Entries<Spanned<String>, Spanned<FieldLine>>,
    #[serde(default)]
    pub(super) rule: Vec<Spanned<RuleBlock>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) provider: String,
    pub(super) version: String,
    pub(super) request: String,
    pub(super) status: Option<Name<Status>>,
    pub(super) date: Datetime,
    #[serde(default)]
    pub(super) closed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProviderError {
    pub(super) status: u16,
    pub(super) body: String,
    pub(super) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldLine {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: Option<Spanned<TypeName>>,
    #[serde(default)]
    pub(super) required: bool,
    pub(super) check: Option<Spanned<Name<Format>>>,
    pub(super) one_of: Option<Vec<String>>,
    pub(super) items: Option<Spanned<String>>,
    pub(super) min: Option<i64>,
    pub(super) max_length: Option<u16>,
    pub(super) charset: Option<Charset>,
    pub(super) companion_of: Option<Spanned<String>>,
    pub(super) renamed: Option<String>,
    #[serde(default)]
    pub(super) ignored_when: Entries<Spanned<String>, ConditionValue>,
    #[serde(default)]
    pub(super) severity: Entries<Spanned<String>, Name<Severity>>,
    pub(super) label: Option<String>,
    pub(super) help: Option<String>,
    pub(super) example: Option<toml::Value>,
    pub(super) source: String,
    pub(super) reading: Option<String>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum TypeName {
    Text,
    Integer,
    Boolean,
    Object,
    Array,
    Map,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Charset {
    Ascii,
}

/// One `[[rule]]`. Exactly one of the keys from `require` on says what is asked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleBlock {
    pub(super) id: String,
    pub(super) each: Option<Spanned<String>>,
    pub(super) at: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) when: Entries<Spanned<String>, ConditionValue>,
    pub(super) when_flag: Option<Name<Flag>>,
    pub(super) severity: Option<Name<Severity>>,
    pub(super) message: Option<String>,
    pub(super) respond: Option<Respond>,
    pub(super) from: Option<Name<Date>>,
    pub(super) until: Option<Name<Date>>,
    pub(super) source: String,
    pub(super) reading: Option<String>,

    pub(super) require: Option<Spanned<String>>,
    pub(super) forbid: Option<Spanned<String>>,
    pub(super) check: Option<Name<Format>>,
    pub(super) context: Option<Spanned<String>>,
    pub(super) equals: Option<Spanned<String>>,
    pub(super) differs_from: Option<Spanned<String>>,
    pub(super) calling_code_of: Option<Spanned<String>>,
    pub(super) subdivision_of: Option<Spanned<String>>,
    pub(super) postal_code_of: Option<Spanned<String>>,
    pub(super) tax_type_of: Option<Spanned<String>>,
    pub(super) tax_type_known: Option<Spanned<String>>,
    pub(super) tax_number: Option<TaxNumber>,
    pub(super) tax_number_issued: Option<TaxNumber>,
    pub(super) catalogue: Option<Name<Catalogue>>,
    pub(super) equals_context: Option<Name<ContextKey>>,
    pub(super) listed_in: Option<Name<ContextKey>>,
    pub(super) age: Option<Age>,
    pub(super) not_after: Option<Spanned<String>>,
    pub(super) after: Option<Spanned<String>>,
    pub(super) within_days: Option<u16>,
    pub(super) suspicious_from: Option<i64>,
    pub(super) count: Option<Count>,
    pub(super) unique: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub(super) except: Entries<Spanned<String>, ConditionValue>,
    #[serde(default)]
    pub(super) report: Entries<Spanned<String>, ConditionValue>,
    pub(super) compare: Option<Compare>,
    #[serde(default)]
    pub(super) flag: Entries<Name<Flag>, bool>,
    #[serde(rename = "status")]
    pub(super) customer_status: Option<StatusLists>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Respond {
    pub(super) status: u16,
    pub(super) body: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TaxNumber {
    pub(super) country: Spanned<String>,
    #[serde(rename = "type")]
    pub(super) kind: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Age {
    pub(super) min: u8,
    pub(super) max: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    pub(super) of: Spanned<String>,
    #[serde(default, rename = "where")]
    pub(super) matching: Entries<Spanned<String>, ConditionValue>,
    pub(super) items: Spanned<String>,
    pub(super) called: String,
}

#[derive(Clone, Copy, Deserialize)]
pub(super) enum Compare {
    #[serde(rename = "letters and digits")]
    LettersAndDigits,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatusLists {
    pub(super) allowed: Vec<String>,
    #[serde(default)]
    pub(super) refused: Vec<String>,
}

/// A table whose order matters.
pub(super) struct Entries<K, V>(pub(super) Vec<(K, V)>);

impl<K, V> Default for Entries<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Entries<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<K, V>(PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for InOrder<K, V> {
            type Value = Entries<K, V>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a table")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// What a condition asks of a field: a value, several, `{ not = … }` or `{ present = … }`.
#[derive(Clone)]
pub(super) enum ConditionValue {
    One(String),
    Many(Vec<String>),
    Not(Vec<String>),
    Present(bool),
}

impl<'de> Deserialize<'de> for ConditionValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = ConditionValue;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a value, a list of values, { not = … } or { present = true }")
            }
            fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
                Ok(ConditionValue::One(value.into()))
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(ConditionValue::Many(values))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let value = match map.next_key::<String>()?.as_deref() {
                    Some("not") => match map.next_value()? {
                        Self::Value::One(value) => ConditionValue::Not(alloc::vec![value]),
                        Self::Value::Many(values) => ConditionValue::Not(values),
                        _ => return Err(de::Error::custom("not takes a value or a list of values")),
                    },
                    Some("present") => ConditionValue::Present(map.next_value()?),
                    _ => return Err(de::Error::custom("expected not or present")),
                };
                match map.next_key::<IgnoredAny>()? {
                    None => Ok(value),
                    Some(_) => Err(de::Error::custom("expected one of not and present, not both")),
                }
            }
        }
        deserializer.deserialize_any(Form)
    }
}

/// A word of the model that is written by its name.
#[derive(Clone, Copy)]
pub(super) struct Name<T>(pub(super) T);

/// The words that a name can be.
pub(super) trait Named: Copy + 'static {
    fn words() -> Vec<(&'static str, Self)>;
}

impl<'de, T: Named> Deserialize<'de> for Name<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let words = T::words();
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == name) {
            return Ok(Self(*value));
        }
        let allowed: Vec<_> = words.iter().map(|(word, _)| alloc::format!("`{word}`")).collect();
        Err(de::Error::custom(alloc::format!("unknown name `{name}`, expected one of {}", allowed.join(", "))))
    }
}

impl<'de> Deserialize<'de> for Name<Date> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let date = alloc::format!("{}", Datetime::deserialize(deserializer)?);
        Date::parse(&date).map(Self).ok_or_else(|| de::Error::custom("expected a date such as 2026-11-20"))
    }
}

impl Named for Severity {
    fn words() -> Vec<(&'static str, Self)> {
        [Self::Error, Self::Warning, Self::Info, Self::Off].map(|severity| (severity.name(), severity)).into()
    }
}

impl Named for Aspect {
    fn words() -> Vec<(&'static str, Self)> {
        Self::ALL.iter().map(|aspect| (aspect.name(), *aspect)).collect()
    }
}

impl Named for Flag {
    fn words() -> Vec<(&'static str, Self)> {
        Self::ALL.iter().map(|flag| (flag.name(), *flag)).collect()
    }
}

impl Named for Format {
    fn words() -> Vec<(&'static str, Self)> {
        Self::WRITTEN.iter().map(|format| (format.names().0, *format)).collect()
    }
}

impl Named for Catalogue {
    fn words() -> Vec<(&'static str, Self)> {
        let all = [Self::Occupations, Self::Purposes, Self::SourceOfFunds];
        all.map(|catalogue| (catalogue.key().trim_start_matches("catalogues."), catalogue)).into()
    }
}

impl Named for ContextKey {
    fn words() -> Vec<(&'static str, Self)> {
        [Self::CountryOfResidence, Self::TosPoliciesUrl, Self::UploadedUris].map(|key| (key.key(), key)).into()
    }
}

impl Named for Status {
    fn words() -> Vec<(&'static str, Self)> {
        [Self::Stable, Self::Preview].map(|status| (status.name(), status)).into()
    }
}
