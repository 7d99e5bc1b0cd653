//! # `value`: one value against one check, by the name of the check
//!
//! Answers what the check itself finds; which findings are errors in a request is the pack's decision. So a number that
//! was never issued is invalid here, although packs only warn about it. Checks that are separate stay separate: capital
//! letters in an email, its misspelt domain, the version of a UUID and plain `http` pass.
//! Does not look at other values: a phone number of another country passes.
//!
//! ```
//! use firstpass::{Code, check::{country, value::{self, ValueOptions, Verdict}}};
//!
//! let usa = ValueOptions { country: country::find("USA"), document_type: Some("SSN"), ..ValueOptions::default() };
//! let answer = value::value("tax_id", "123456789", &usa).unwrap();
//! assert_eq!((answer.verdict, answer.code), (Verdict::Invalid, Some(Code::TaxIdFormat)));
//! assert_eq!(answer.canonical.as_deref(), Some("123-45-6789"));
//! assert!(value::value("shoe_size", "42", &usa).is_none());
//! ```
//!
//! Codes: those of the checks, and `blank`, `text.whitespace`, `context.missing` (a tax number or postal code without a
//! country).
//!
//! Sources: decisions D-10, D-11, D-17, D-18; reading A-42.

use crate::check::tax_id::{self, Judgement};
use crate::check::{
    country, country::Alpha3, date, email, fix, invisible, letters, mail_domain, markup, phone, phone_plan, plain_text,
    postal_code, script, subdivision, url, uuid,
};
use crate::{Code, Date, Fault, Fix, text};
use alloc::{borrow::ToOwned, string::String};
use core::fmt;

/// The names that [`value`] knows.
pub const NAMES: &[&str] = &[
    "email",
    "phone",
    "country",
    "country_alpha2",
    "subdivision",
    "tax_id",
    "postal_code",
    "name",
    "plain_text",
    "date",
    "uuid",
    "url",
];

/// What is known besides the value.
#[derive(Clone, Copy, Default)]
pub struct ValueOptions<'o> {
    /// The country of a phone number, subdivision, tax number or postal code.
    pub country: Option<Alpha3>,
    /// The type of a tax number, such as `SSN`. Without it, and for a type that is not known, such as `TIN`, any type of
    /// the country will do.
    pub document_type: Option<&'o str>,
    /// The date that counts as today, for checks that compare with it.
    pub as_of: Option<Date>,
}

/// Whether a value passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// The check finds nothing.
    Valid,
    /// The check finds what the code says.
    Invalid,
    /// The check cannot decide, for the reason that the code says.
    Unverified,
}

impl Verdict {
    /// The public name: `valid`, `invalid` or `unverified`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Unverified => "unverified",
        }
    }
}

/// The answer about one value. Its `Debug` form leaves the canonical form and the suggestion out, which are the customer's
/// data.
#[derive(Clone, PartialEq, Eq)]
pub struct ValueVerdict {
    /// Whether the value passes.
    pub verdict: Verdict,
    /// What was found, or why nothing could be decided; `None` for a valid value.
    pub code: Option<Code>,
    /// The usual way to write the value, when it is valid or can be made so by fixes.
    pub canonical: Option<String>,
    /// What was probably meant, where the value is valid and looks like a misspelling: an email address of a well-known
    /// domain.
    pub suggestion: Option<String>,
}

impl fmt::Debug for ValueVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueVerdict").field("verdict", &self.verdict).field("code", &self.code).finish_non_exhaustive()
    }
}

/// What a check finds.
enum Finding {
    Valid,
    Invalid(Fault),
    Unverified(Code),
}

/// Judges `text` by the check of this name. `None` when [`NAMES`] does not have the name.
///
/// ```
/// # use firstpass::check::value::{self, ValueOptions, Verdict};
/// let options = ValueOptions::default();
/// assert_eq!(value::value("country", "USA", &options).unwrap().verdict, Verdict::Valid);
/// assert_eq!(value::value("country", " us", &options).unwrap().canonical.as_deref(), Some("USA"));
/// assert_eq!(value::value("subdivision", "HK-HCW", &options).unwrap().verdict, Verdict::Unverified);
/// ```
pub fn value(check: &str, text: &str, options: &ValueOptions<'_>) -> Option<ValueVerdict> {
    let finding = find(check, text, options)?;
    let (verdict, code) = finding.answer();
    let canonical = canonical(check, text, options, finding);
    let suggestion = canonical.as_deref().filter(|_| check == "email").and_then(mail_domain::suggestion);
    Some(ValueVerdict { verdict, code, canonical, suggestion })
}

/// As [`value`], without the canonical form: what a form asks at every key press.
///
/// ```
/// # use firstpass::{Code, check::value::{self, ValueOptions, Verdict}};
/// let answer = value::judge("country", "US", &ValueOptions::default());
/// assert_eq!(answer, Some((Verdict::Invalid, Some(Code::CountryAlpha2))));
/// ```
pub fn judge(check: &str, text: &str, options: &ValueOptions<'_>) -> Option<(Verdict, Option<Code>)> {
    find(check, text, options).map(|finding| finding.answer())
}

impl Finding {
    fn answer(&self) -> (Verdict, Option<Code>) {
        match self {
            Self::Valid => (Verdict::Valid, None),
            Self::Invalid(fault) => (Verdict::Invalid, Some(fault.code)),
            Self::Unverified(code) => (Verdict::Unverified, Some(*code)),
        }
    }
}

fn find(check: &str, text: &str, options: &ValueOptions<'_>) -> Option<Finding> {
    let result = match check {
        "email" => email::check(text),
        "phone" => return Some(in_general(text).unwrap_or_else(|| find_phone(text, options))),
        "country" => country::alpha3(text).map(drop),
        "country_alpha2" => country::alpha2(text).map(drop),
        "subdivision" => return Some(in_general(text).unwrap_or_else(|| find_subdivision(text, options))),
        "tax_id" => return Some(in_general(text).unwrap_or_else(|| find_tax_id(text, options))),
        "postal_code" => return Some(in_general(text).unwrap_or_else(|| find_postal_code(text, options))),
        "name" => find_in_text(text).and_then(|()| script::check(text)).and_then(|()| letters::check(text)),
        "plain_text" => find_in_text(text),
        "date" => date::check(text).map(drop),
        "uuid" => uuid::check(text),
        "url" => url::check(text),
        _ => return None,
    };
    Some(in_general(text).unwrap_or_else(|| result.into()))
}

/// What is wrong with a text for people. Its form in Unicode is no matter of right and wrong.
fn find_in_text(text: &str) -> Result<(), Fault> {
    plain_text::control(text)?;
    markup::check(text)?;
    markup::encoded(text)?;
    invisible::check(text)
}

/// What is wrong with a value whatever the check.
fn in_general(text: &str) -> Option<Finding> {
    if text::is_blank(text) {
        return Some(Finding::Invalid(Code::Blank.into()));
    }
    plain_text::whitespace(text).err().map(Finding::Invalid)
}

fn find_phone(text: &str, options: &ValueOptions<'_>) -> Finding {
    match phone::check(text) {
        Err(fault) => with_country(fault, text, options),
        Ok(()) => match phone_plan::is_in_use(text) {
            Some(true) => Finding::Valid,
            Some(false) => Finding::Invalid(Code::PhoneUnassigned.into()),
            None => Finding::Unverified(Code::TableLeftOut),
        },
    }
}

/// A fault with the repair that the country makes possible.
fn with_country(fault: Fault, text: &str, options: &ValueOptions<'_>) -> Finding {
    let fix = fault.fix.or_else(|| fix::in_country(fault.code, text, options.country?));
    Finding::Invalid(Fault { fix, ..fault })
}

fn find_subdivision(text: &str, options: &ValueOptions<'_>) -> Finding {
    let shape = match subdivision::check(text) {
        Ok(shape) => shape,
        Err(fault) => return with_country(fault, text, options),
    };
    let Some(country) = options.country.or_else(|| shape.country()) else {
        return Finding::Invalid(Code::SubdivisionUnknown.into());
    };
    match shape.in_country(country).fault() {
        None => Finding::Valid,
        Some(Fault { code: code @ Code::SubdivisionNoOwnCodes, .. }) => Finding::Unverified(code),
        Some(fault) => Finding::Invalid(fault),
    }
}

fn find_postal_code(text: &str, options: &ValueOptions<'_>) -> Finding {
    let Some(country) = options.country else {
        return Finding::Unverified(Code::ContextMissing);
    };
    match postal_code::check(text, country) {
        Ok(()) => Finding::Valid,
        Err(Fault { code: code @ Code::PostalCodeNoKnownFormat, .. }) => Finding::Unverified(code),
        Err(fault) => Finding::Invalid(fault),
    }
}

fn find_tax_id(text: &str, options: &ValueOptions<'_>) -> Finding {
    let Some(country) = options.country else {
        return Finding::Unverified(Code::ContextMissing);
    };
    let document_type = tax_id::known_or_any(country, options.document_type.unwrap_or_default());
    match tax_id::judge(country, document_type, text) {
        Judgement::Valid => tax_id::never_issued(country, document_type, text).into(),
        Judgement::Invalid(fault, _) => Finding::Invalid(fault),
        Judgement::Unverified(code) => Finding::Unverified(code),
    }
}

/// Applies the fixes that the findings name, one after the other, until the value is valid.
fn canonical(check: &str, text: &str, options: &ValueOptions<'_>, mut finding: Finding) -> Option<String> {
    let mut value = text.to_owned();
    // No value needs more than white space, letter case and one more to be put right.
    for _ in 0..4 {
        value = match finding {
            Finding::Valid if matches!(check, "email" | "uuid") => return Some(value.to_ascii_lowercase()),
            Finding::Valid if check == "name" => return Some(fix::apply(Fix::Nfc, &value).unwrap_or(value)),
            Finding::Valid if check == "tax_id" => return written(&value, options),
            Finding::Valid => return Some(value),
            Finding::Invalid(Fault { fix: Some(Fix::TaxIdFormat), .. }) => written(&value, options)?,
            Finding::Invalid(Fault { fix: Some(fix), .. }) => fix::apply_in(fix, &value, options.country)?,
            _ => return None,
        };
        finding = find(check, &value, options)?;
    }
    None
}

/// A tax number in its usual written form.
fn written(text: &str, options: &ValueOptions<'_>) -> Option<String> {
    let country = options.country?;
    tax_id::format(country, tax_id::known_or_any(country, options.document_type.unwrap_or_default()), text)
}

impl From<Result<(), Fault>> for Finding {
    fn from(result: Result<(), Fault>) -> Self {
        result.map_or_else(Self::Invalid, |()| Self::Valid)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn judge(
        check: &str,
        country: &str,
        document_type: Option<&str>,
        text: &str,
    ) -> (Verdict, Option<Code>, Option<String>) {
        let options = ValueOptions { country: country::find(country), document_type, as_of: None };
        let answer = value(check, text, &options).unwrap();
        (answer.verdict, answer.code, answer.canonical)
    }

    #[test]
    fn every_name_is_known() {
        for name in NAMES {
            let answer = value(name, " ", &ValueOptions::default()).unwrap();
            assert_eq!((answer.verdict, answer.code), (Verdict::Invalid, Some(Code::Blank)), "{name}");
        }
        assert!(value("Email", "a@b", &ValueOptions::default()).is_none());
    }

    #[test]
    fn findings_of_a_single_value() {
        for (check, text, code, canonical) in [
            ("email", "Maria@Example.com", None, Some("maria@example.com")),
            ("email", "maria@example.com ", Some(Code::TextWhitespace), Some("maria@example.com")),
            ("phone", " +1 415 555 2671", Some(Code::TextWhitespace), Some("+14155552671")),
            ("phone", "4155552671", Some(Code::PhoneNoPlus), None),
            ("phone", "+11155552671", Some(Code::PhoneUnassigned), None),
            ("country", "us", Some(Code::CountryAlpha2), Some("USA")),
            ("country_alpha2", "usa", Some(Code::CountryAlpha3), Some("US")),
            ("subdivision", "us-ca", Some(Code::SubdivisionNotUppercase), Some("US-CA")),
            ("subdivision", "US-ZZ", Some(Code::SubdivisionUnknown), None),
            ("subdivision", "ZZ-01", Some(Code::SubdivisionUnknown), None),
            ("name", "Mar\u{ED}a", None, Some("Mar\u{ED}a")),
            ("name", "Mari\u{301}a", None, Some("Mar\u{ED}a")),
            ("name", "Mar\u{200B}ia\u{200B}", Some(Code::TextInvisible), Some("Maria")),
            ("name", "Ｍａｒｉａ\u{200B} ", Some(Code::TextWhitespace), Some("Maria")),
            ("name", "Mаria", Some(Code::TextMixedScript), None),
            ("name", "<b>Maria", Some(Code::TextMarkup), None),
            ("plain_text", "Mаria", None, Some("Mаria")),
            ("plain_text", "a\u{FFFD}", Some(Code::TextUnreadable), None),
            ("plain_text", "a\nb", Some(Code::TextControl), None),
            ("plain_text", "&lt;b", Some(Code::TextEncodedMarkup), None),
            ("date", "2026-02-29", Some(Code::DateNotReal), None),
            ("uuid", "F47AC10B-58CC-1372-A567-0E02B2C3D479", None, Some("f47ac10b-58cc-1372-a567-0e02b2c3d479")),
            ("url", "http://example.com", None, Some("http://example.com")),
        ] {
            let verdict = if code.is_some() { Verdict::Invalid } else { Verdict::Valid };
            assert_eq!(judge(check, "", None, text), (verdict, code, canonical.map(str::to_owned)), "{check} {text}");
        }
    }

    #[test]
    fn a_suggestion_is_not_the_canonical_form() {
        let answer = value("email", "Maria@gmial.com", &ValueOptions::default()).unwrap();
        assert_eq!((answer.verdict, answer.code), (Verdict::Valid, None));
        assert_eq!(answer.canonical.as_deref(), Some("maria@gmial.com"));
        assert_eq!(answer.suggestion.as_deref(), Some("maria@gmail.com"));
        assert_eq!(value("email", "maria@gmail.com", &ValueOptions::default()).unwrap().suggestion, None);
    }

    #[test]
    fn findings_that_depend_on_the_country() {
        let (valid, invalid, unverified) = (Verdict::Valid, Verdict::Invalid, Verdict::Unverified);
        for (check, country, document_type, text, verdict, code) in [
            ("tax_id", "USA", Some("SSN"), "123-45-6789", valid, None),
            ("tax_id", "USA", Some("SSN"), "912-70-1234", invalid, Some(Code::TaxIdNeverIssued)),
            ("tax_id", "USA", Some("TIN"), "912-70-1234", valid, None),
            ("tax_id", "USA", None, "000-70-1234", invalid, Some(Code::TaxIdNeverIssued)),
            ("tax_id", "ATA", None, "1", unverified, Some(Code::TaxIdNoKnownFormat)),
            ("tax_id", "", None, "1", unverified, Some(Code::ContextMissing)),
            ("subdivision", "CAN", None, "US-CA", invalid, Some(Code::SubdivisionOtherCountry)),
            ("subdivision", "HKG", None, "CN-HK", unverified, Some(Code::SubdivisionNoOwnCodes)),
            ("postal_code", "USA", None, "90210", valid, None),
            ("postal_code", "USA", None, "9021", invalid, Some(Code::PostalCodeFormat)),
            ("postal_code", "HKG", None, "0000", invalid, Some(Code::PostalCodeNoneUsed)),
            ("postal_code", "PRK", None, "1", unverified, Some(Code::PostalCodeNoKnownFormat)),
            ("postal_code", "", None, "1", unverified, Some(Code::ContextMissing)),
        ] {
            let answer = judge(check, country, document_type, text);
            assert_eq!((answer.0, answer.1), (verdict, code), "{check} {country} {document_type:?} {text}");
        }
    }

    #[test]
    fn the_country_makes_more_values_canonical() {
        for (check, country, text, canonical) in [
            ("phone", "USA", "(415) 555-2671", Some("+14155552671")),
            ("subdivision", "USA", " ca", Some("US-CA")),
            ("subdivision", "USA", "California", None),
            ("subdivision", "", "in-or", Some("IN-OD")),
            ("subdivision", "", "IN-OR", Some("IN-OD")),
            ("country", "", "zar", Some("COD")),
            ("postal_code", "GBR", "sw1a1aa", Some("SW1A 1AA")),
            ("postal_code", "CHE", "8000", Some("8000")),
        ] {
            assert_eq!(judge(check, country, None, text).2.as_deref(), canonical, "{check} {text}");
        }
    }
}
