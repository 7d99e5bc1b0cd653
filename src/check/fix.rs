//! # `fix`: the repairs that a fault can name, performed on a value
//!
//! A fix changes how a value is written, never what it says: a code that was replaced names the same place as its successor.
//! Those that want a person's eye may be wrong. Applying one twice gives the same as applying it once, and
//! the fault that named it does not come back.
//! Does not choose a fix: the fault does that.
//!
//! ```
//! use firstpass::check::{country, fix};
//!
//! let fault = country::alpha3("US").unwrap_err();
//! assert_eq!(fix::apply(fault.fix.unwrap(), "US").as_deref(), Some("USA"));
//! ```
//!
//! Codes: none of its own.
//!
//! Sources: the checks that name the fixes; `rules/fixes.toml`; readings A-11, A-45, A-46; decision D-11.

use crate::check::country::Alpha3;
use crate::check::{
    ascii, country, date_writing, invisible, letters, mail_domain, national_phone, nfc, phone, postal_code,
    subdivision, tax_id, url, uuid,
};
use crate::{Code, Fix, text};
use alloc::{borrow::ToOwned, string::String};

/// The repaired value. `None` when the text is not one that the fix repairs, such as `strip_separators` on a text that is
/// no phone number. A text that needs no repair comes back as it is. Every fix also trims, because checks look at the
/// trimmed value (D-11), so that is what their faults are about.
///
/// A tax number is written in capital letters, and one without letters in the form that authorities demand; a caller that
/// knows the country uses [`tax_id::format`], which writes the usual separators too.
///
/// ```
/// # use firstpass::{Fix, check::fix};
/// assert_eq!(fix::apply(Fix::Trim, "\u{A0}Maria ").as_deref(), Some("Maria"));
/// assert_eq!(fix::apply(Fix::TaxIdFormat, "123 45 6789").as_deref(), Some("123-45-6789"));
/// assert_eq!(fix::apply(Fix::StripSeparators, "call me"), None);
/// ```
pub fn apply(fix: Fix, text: &str) -> Option<String> {
    apply_in(fix, text, None)
}

/// As [`apply`], for a value that belongs to a country: some repairs need to know which. Without a country those do
/// nothing.
///
/// ```
/// # use firstpass::{Fix, check::{country, fix}};
/// let usa = country::find("USA");
/// assert_eq!(fix::apply_in(Fix::SubdivisionPrefix, "CA", usa).as_deref(), Some("US-CA"));
/// assert_eq!(fix::apply_in(Fix::SubdivisionPrefix, "CA", None), None);
/// ```
pub fn apply_in(fix: Fix, text: &str, country: Option<Alpha3>) -> Option<String> {
    let text = text::trim(text);
    match fix {
        Fix::Trim => Some(text.to_owned()),
        Fix::Lowercase => Some(text.to_ascii_lowercase()),
        Fix::Uppercase => Some(text.to_ascii_uppercase()),
        Fix::StripSeparators => phone::strip_separators(text),
        Fix::AsciiPunctuation => Some(ascii::ascii_punctuation(text)).filter(|plain| plain.is_ascii()),
        Fix::CountryAlpha3 => country::find(text).map(|country| country.code().to_owned()),
        Fix::CountryAlpha2 => country::find(text).map(|country| country.alpha2().to_owned()),
        Fix::TaxIdFormat => tax_id::write_properly(text),
        Fix::Hyphens => Some(text.replace('_', "-")),
        Fix::Number => number(text),
        Fix::Successor => successor(text),
        Fix::SubdivisionPrefix => {
            subdivision::with_prefix(text, country?).or_else(|| subdivision::is_listed(text).then(|| text.to_owned()))
        }
        Fix::PostalCodeFormat => postal_code::format(text, country?),
        Fix::IsoDate => date_writing::iso_date(text),
        Fix::UuidFormat => uuid::grouped(text),
        Fix::Https => url::with_https(text),
        Fix::E164 => e164(text, country?),
        Fix::Visible => invisible::visible(text),
        Fix::PlainLetters => letters::plain_letters(text),
        Fix::Nfc => nfc::rewritten(text, text),
        Fix::EmailDomain => Some(mail_domain::suggestion(text).unwrap_or_else(|| text.to_owned())),
        // The list is the pack's: `listed_value` has it.
        Fix::ListedValue => None,
    }
}

/// The repair of a fault that only the country makes possible: the check that told the fault did not know it.
///
/// ```
/// # use firstpass::{Code, Fix, check::{country, fix}};
/// let usa = country::find("USA").unwrap();
/// assert_eq!(fix::in_country(Code::SubdivisionFormat, "CA", usa), Some(Fix::SubdivisionPrefix));
/// assert_eq!(fix::in_country(Code::SubdivisionFormat, "California", usa), None);
/// ```
pub fn in_country(code: Code, text: &str, country: Alpha3) -> Option<Fix> {
    let fix = match code {
        Code::SubdivisionFormat => Fix::SubdivisionPrefix,
        Code::PhoneNoPlus => Fix::E164,
        _ => return None,
    };
    apply_in(fix, text, Some(country)).map(|_| fix)
}

/// The value of a list that differs from a text only in case, spaces, hyphens and underscores. None where two do.
///
/// ```
/// # use firstpass::check::fix::listed_value;
/// let list = ["NATIONAL_ID", "PASSPORT"];
/// assert_eq!(listed_value(" National-Id", &list), Some("NATIONAL_ID"));
/// assert_eq!(listed_value("visa", &list), None);
/// ```
pub fn listed_value<'l>(text: &str, list: &[&'l str]) -> Option<&'l str> {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        let kept = text.chars().filter(|letter| !matches!(letter, '_' | '-') && !letter.is_whitespace());
        kept.map(|letter| letter.to_ascii_uppercase())
    }
    let mut alike = list.iter().filter(|value| letters(value).eq(letters(text)));
    let value = alike.next()?;
    alike.next().is_none().then_some(*value)
}

/// A number that is written as in its country, or the number itself where it needs nothing.
fn e164(text: &str, country: Alpha3) -> Option<String> {
    if phone::check(text).is_ok() { Some(text.to_owned()) } else { national_phone::to_e164(text, country) }
}

/// The code that took the place of another one, or the code itself where none did.
fn successor(text: &str) -> Option<String> {
    let country = country::successor(text).map(str::to_owned);
    let is_current = || country::find(text).is_some() || subdivision::is_listed(text);
    country.or_else(|| subdivision::successor(text)).or_else(|| is_current().then(|| text.to_owned()))
}

/// The digits of a phone number, without its plus and separators.
fn number(text: &str) -> Option<String> {
    let kept = text.chars().filter(|letter| !matches!(letter, '+' | '(' | ')') && !text::is_separator(*letter));
    let digits: String = kept.collect();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    (plain && (7..=15).contains(&digits.len())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fix_does_its_work() {
        for (fix, text, fixed) in [
            (Fix::Trim, "\t a b\u{3000}", Some("a b")),
            (Fix::Lowercase, "Maria@EXAMPLE.com", Some("maria@example.com")),
            (Fix::Uppercase, "us-ca", Some("US-CA")),
            (Fix::StripSeparators, "+1 (415) 555.2671", Some("+14155552671")),
            (Fix::StripSeparators, "+44 (0)20 7946 0018", None),
            (Fix::StripSeparators, "4155552671", None),
            (Fix::AsciiPunctuation, "O\u{2019}Neil", Some("O'Neil")),
            (Fix::AsciiPunctuation, "D\u{2019}Arc Jos\u{E9}", None),
            (Fix::CountryAlpha3, "us", Some("USA")),
            (Fix::CountryAlpha3, "USA", Some("USA")),
            (Fix::CountryAlpha3, " us\u{A0}", Some("USA")),
            (Fix::StripSeparators, "\t+1 415 555 2671\u{3000}", Some("+14155552671")),
            (Fix::CountryAlpha2, "USA", Some("US")),
            (Fix::CountryAlpha2, "XKX", None),
            (Fix::TaxIdFormat, "123456789", Some("123-45-6789")),
            (Fix::TaxIdFormat, "12-3456789", None),
            (Fix::Hyphens, "en_US", Some("en-US")),
            (Fix::Number, "+370 (624) 515-141", Some("370624515141")),
            (Fix::Number, "0370624515141", None),
            (Fix::Visible, "Mar\u{200B}ia \u{200B}", Some("Maria")),
            (Fix::Visible, "\u{3164}", None),
            (Fix::PlainLetters, "Ｍａｒｉａ", Some("Maria")),
            (Fix::Nfc, " Jose\u{301}", Some("Jos\u{E9}")),
            (Fix::EmailDomain, " maria@gmial.com", Some("maria@gmail.com")),
            (Fix::EmailDomain, "maria@example.com", Some("maria@example.com")),
            (Fix::Number, "123456", None),
            (Fix::Number, "1234567890123456", None),
            (Fix::Successor, "IN-OR", Some("IN-OD")),
            (Fix::Successor, " rom", Some("ROU")),
            (Fix::Successor, "USA", Some("USA")),
            (Fix::Successor, "IN-OD", Some("IN-OD")),
            (Fix::Successor, "YUG", None),
            (Fix::Successor, "PH-MAG", None),
            (Fix::SubdivisionPrefix, "CA", None),
            (Fix::PostalCodeFormat, "sw1a1aa", None),
        ] {
            assert_eq!(apply(fix, text).as_deref(), fixed, "{fix:?} on {text}");
        }
    }
}
