//! Reports as serde writes them: in JSON the same bytes as [`Report::to_json`].

use alloc::string::ToString;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::code::{Code, Fix};
use crate::pack::model::Severity;
use crate::report::{Issue, Location, Param, Report, Unverified, Verdict};

/// Types that are written as their name.
macro_rules! written_by_name {
    ($($named:ty),*) => {$(
        impl Serialize for $named {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    )*};
}

written_by_name!(Code, Fix, Severity, Verdict);

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut report = serializer.serialize_map(None)?;
        report.serialize_entry("pack", self.pack)?;
        report.serialize_entry("revision", self.revision)?;
        report.serialize_entry("as_of", &self.as_of.to_string())?;
        report.serialize_entry("verdict", &self.verdict)?;
        report.serialize_entry("complete", &self.complete)?;
        report.serialize_entry("issues", &self.issues)?;
        report.serialize_entry("unverified", &self.unverified)?;
        if !self.overridden.is_empty() {
            report.serialize_entry("overridden", &Entries(&self.overridden))?;
        }
        report.end()
    }
}

impl Serialize for Issue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut issue = serializer.serialize_map(None)?;
        issue.serialize_entry("path", &self.path)?;
        issue.serialize_entry("pointer", &self.pointer)?;
        issue.serialize_entry("code", &self.code)?;
        issue.serialize_entry("rule", &self.rule)?;
        issue.serialize_entry("severity", &self.severity)?;
        issue.serialize_entry("message", &self.message)?;
        issue.serialize_entry("params", &Entries(&self.params))?;
        if let Some(fix) = &self.fix {
            issue.serialize_entry("fix", fix)?;
        }
        if let Some(Location { offset, line, column }) = &self.location {
            issue.serialize_entry("offset", offset)?;
            issue.serialize_entry("line", line)?;
            issue.serialize_entry("column", column)?;
        }
        issue.end()
    }
}

impl Serialize for Unverified {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_map(Some(4))?;
        entry.serialize_entry("path", &self.path)?;
        entry.serialize_entry("pointer", &self.pointer)?;
        entry.serialize_entry("code", &self.code)?;
        entry.serialize_entry("params", &Entries(&self.params))?;
        entry.end()
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

/// Pairs that are written as one object.
struct Entries<'a, K, V>(&'a [(K, V)]);

impl<K: Serialize, V: Serialize> Serialize for Entries<'_, K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
