//! # `messages`: the texts of a report in the language of the person who reads them
//!
//! A report is in English, and in the provider's own words where its documents print them; that is never changed.
//! [`Issue::text`] says what its code means in another language, with the same parameters. Names of fields, values, forms
//! and keys stay as they are.
//!
//! Arabic runs from right to left: what runs the other way in a text stands between the characters U+2066 and U+2069,
//! which cannot be seen, so that it is not torn apart. The page itself still has to say `dir="rtl"`.
//!
//! ```
//! use firstpass::{Checker, Context, Date, pack};
//! use firstpass::messages::Language;
//!
//! let mut checker = Checker::new(pack("fin/v2/individual")?);
//! let context = Context::as_of(Date::new(2026, 11, 20).unwrap());
//! let report = checker.check(r#"{"basic_info": {"email": "Maria.Garcia@Example.com"}}"#, &context);
//! let issue = report.issues.iter().find(|issue| issue.path == "basic_info.email").unwrap();
//! assert_eq!(issue.text(Language::Spanish), "Debe estar todo en minúsculas");
//! assert_eq!(issue.text(Language::English), "Email must be all lowercase");
//! assert_eq!(Language::from_tag("es-MX"), Some(Language::Spanish));
//! # Ok::<(), firstpass::UnknownPack>(())
//! ```
//!
//! Sources: `rules/codes.toml` has the English texts, `rules/messages/` the others.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::code::{Code, Fix};
pub use crate::generated::messages::Language;
use crate::pack::model::Severity;
use crate::report::{Issue, Param, Unverified, Verdict, fill};

impl Language {
    /// The tag, such as `es`.
    pub const fn tag(self) -> &'static str {
        self.words().tag
    }

    /// What the language calls itself, such as `Español`.
    pub const fn name(self) -> &'static str {
        self.words().name
    }

    /// What English calls the language, such as `Spanish`.
    pub const fn english_name(self) -> &'static str {
        self.words().english_name
    }

    /// Whether the language is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        self.words().is_right_to_left
    }

    /// The language of a tag: of `es`, and of any `es-MX`. Traditional Chinese is not there, so its tags find nothing.
    ///
    /// ```
    /// use firstpass::messages::Language;
    ///
    /// assert_eq!(Language::from_tag("PT-br"), Some(Language::Portuguese));
    /// assert_eq!(Language::from_tag("zh-Hans-CN"), Some(Language::Chinese));
    /// assert!(Language::from_tag("zh-TW").is_none() && Language::from_tag("tlh").is_none());
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        let found = Self::ALL.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(primary))?;
        let is = |part: &str, names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(part));
        let is_simplified = parts.clone().any(|part| is(part, &["Hans"]));
        let is_traditional = parts.any(|part| is(part, &["Hant", "TW", "HK", "MO"]));
        (found != Self::Chinese || is_simplified || !is_traditional).then_some(found)
    }

    /// The text of a code, with `{parameter}` where a parameter stands.
    pub fn template(self, code: Code) -> &'static str {
        find(self.words().codes, &code).unwrap_or(code.text())
    }

    /// What a fix does, such as `Write it in lower case`.
    pub fn fix(self, fix: Fix) -> &'static str {
        find(self.words().fixes, &fix).unwrap_or(fix.name())
    }

    /// The word for a severity, such as `Error`; for `off`, which no issue has, nothing.
    pub const fn severity(self, severity: Severity) -> &'static str {
        let [error, warning, info] = self.words().severities;
        match severity {
            Severity::Error => error,
            Severity::Warning => warning,
            Severity::Info => info,
            Severity::Off => "",
        }
    }

    /// The word for a verdict, such as `Valid`.
    pub const fn verdict(self, verdict: Verdict) -> &'static str {
        let [valid, invalid, _] = self.words().verdicts;
        match verdict {
            Verdict::Valid => valid,
            Verdict::Invalid => invalid,
        }
    }

    /// The word for what could not be checked, such as `Not checked`.
    pub const fn unverified(self) -> &'static str {
        let [_, _, unverified] = self.words().verdicts;
        unverified
    }

    /// The translation of what a parameter says; `None` where it says a name or a value.
    fn word(self, parameter: &str, word: &str) -> Option<&'static str> {
        find(find(&self.words().words, &parameter)?, &word)
    }
}

fn find<Key: PartialEq, Value: Copy>(entries: &[(Key, Value)], key: &Key) -> Option<Value> {
    entries.iter().find(|(known, _)| known == key).map(|(_, value)| *value)
}

/// The text of a code with its parameters.
///
/// ```
/// use firstpass::messages::{Language, text};
/// use firstpass::{Code, Param};
///
/// let params = [("max", Param::Number(64))];
/// assert_eq!(text(Code::TextTooLong, &params, Language::German), "Höchstzahl der Zeichen: 64");
/// assert_eq!(text(Code::TextTooLong, &params, Language::English), "Must have at most 64 characters");
/// ```
pub fn text(code: Code, params: &[(&'static str, Param)], language: Language) -> String {
    let translated = params.iter().map(|(name, param)| match param {
        Param::Text(word) => (*name, Param::Text(language.word(name, word).unwrap_or(word).into())),
        Param::Number(number) => (*name, Param::Number(*number)),
    });
    fill(language.template(code), &translated.collect::<Vec<_>>())
}

impl Issue<'_> {
    /// What is wrong, in a language. In English this is the message of the issue, which may be the provider's own.
    pub fn text(&self, language: Language) -> Cow<'_, str> {
        match language {
            Language::English => Cow::Borrowed(&self.message),
            _ => Cow::Owned(text(self.code, &self.params, language)),
        }
    }
}

impl Unverified {
    /// Why it could not be checked, in a language.
    pub fn text(&self, language: Language) -> String {
        text(self.code, &self.params, language)
    }
}
