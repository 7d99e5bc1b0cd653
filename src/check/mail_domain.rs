//! # `mail_domain`: the domain of an email address is not a misspelling
//!
//! Looks for domains that are one small slip away from a well-known one: a letter too many, too few, wrong, or two in each
//! other's place, as in `gmial.com` and `hotmail.con`. That is only for information, because such a domain may exist.
//! Silent where the domain is itself well known, where its first letter differs (`ymail.com`, `mail.com`), where the slip
//! makes another country's ending (`yahoo.dk`), and for names of fewer than five letters unless the slip is in the ending.
//! Does not check that a domain exists, and does not look at other texts than email addresses.
//!
//! ```
//! use firstpass::{Code, Fix, check::mail_domain};
//!
//! let fault = mail_domain::check("maria@gmial.com").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::EmailMisspeltDomain, Some(Fix::EmailDomain)));
//! assert!(mail_domain::check("maria@example.com").is_ok());
//! ```
//!
//! Codes: `email.misspelt_domain`.
//!
//! Sources: `rules/tables/mail_domains.csv`; Damerau, "A technique for computer detection and correction of spelling
//! errors", 1964 (four out of five misspellings are one of these slips).

use crate::generated::mail_domains::{DOMAINS, ENDS};
use crate::{Code, Fault, Fix};
use alloc::string::String;

/// A name of fewer letters has too many real neighbours.
const SHORT: usize = 5;
/// One more than the longest domain of the table.
const LONGEST: usize = 16;

/// Accepts an address whose domain is no misspelling of a well-known one.
///
/// # Errors
///
/// `email.misspelt_domain`, with the fix `email_domain`.
///
/// ```
/// # use firstpass::{Code, check::mail_domain};
/// assert!(mail_domain::check("maria@yahoo.fr").is_ok());
/// assert_eq!(mail_domain::check("maria@hotmail.co").unwrap_err().code, Code::EmailMisspeltDomain);
/// ```
pub fn check(address: &str) -> Result<(), Fault> {
    if well_known(address).is_some() {
        return Err(Fault::fixable(Code::EmailMisspeltDomain, Fix::EmailDomain));
    }
    Ok(())
}

/// The address with the well-known domain, where its own is a misspelling.
///
/// ```
/// # use firstpass::check::mail_domain::suggestion;
/// assert_eq!(suggestion("Maria@GMAIL.CON").as_deref(), Some("Maria@gmail.com"));
/// assert_eq!(suggestion("maria@gmail.com"), None);
/// ```
pub fn suggestion(address: &str) -> Option<String> {
    let (local, _) = address.rsplit_once('@')?;
    Some([local, "@", well_known(address)?].concat())
}

/// The well-known domain of which that of the address is a misspelling.
#[inline(never)]
fn well_known(address: &str) -> Option<&'static str> {
    let bytes = address.as_bytes();
    let domain = bytes.get(bytes.iter().rposition(|byte| *byte == b'@')? + 1..)?;
    // In small letters; a longer one is no misspelling.
    let mut word = [0; LONGEST];
    let word = word.get_mut(..domain.len())?;
    word.copy_from_slice(domain);
    word.make_ascii_lowercase();
    let first = usize::from(word.first()?.wrapping_sub(b'a')).min(ENDS.len() - 1);
    let end = |place: usize| ENDS.get(place).map_or(0, |end| usize::from(*end));
    let (mut start, stop) = (end(first.wrapping_sub(1)), end(first));
    let mut found = None;
    while start < stop {
        let rest = DOMAINS.get(start..stop)?;
        let length = rest.bytes().position(|byte| byte <= b'!')?;
        let known = rest.get(..length)?;
        if known.as_bytes() == &*word {
            return None;
        }
        let is_suggested = rest.as_bytes().get(length) == Some(&b' ');
        if is_suggested && found.is_none() && is_misspelling(word, known.as_bytes()) {
            found = Some(known);
        }
        start += length + 1;
    }
    found
}

/// Whether one slip makes `word` of `known`, in a place where such slips are made.
fn is_misspelling(word: &[u8], known: &[u8]) -> bool {
    let Some(place) = slip(word, known) else { return false };
    let is_dot = |byte: &u8| *byte == b'.';
    let name = known.iter().position(is_dot).unwrap_or(0);
    if place > name && word.iter().rev().position(is_dot) == Some(2) {
        // The ending of another country, which only the great names do not have.
        return word.last_chunk::<3>() == known.last_chunk::<3>()
            || name >= SHORT && known.iter().rev().position(is_dot) == Some(3);
    }
    place > name || name >= SHORT
}

/// Where two words differ, when that is by one letter too many, too few or wrong, or by two in each other's place. Not at
/// the first letter, which people get right.
#[inline(never)]
fn slip(word: &[u8], known: &[u8]) -> Option<usize> {
    let head = word.iter().zip(known).position(|(one, two)| one != two).unwrap_or(word.len().min(known.len()));
    let (rest, known_rest) = (word.get(head..)?, known.get(head..)?);
    let is_slip = match (rest, known_rest) {
        ([a, b, rest @ ..], [c, d, known_rest @ ..]) if (a, b) == (d, c) && rest == known_rest => true,
        ([_, rest @ ..], [_, known_rest @ ..]) if rest == known_rest => true,
        ([_, rest @ ..], _) if rest == known_rest => true,
        (_, [_, known_rest @ ..]) => rest == known_rest,
        _ => false,
    };
    (is_slip && head > 0).then_some(head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn misspellings_are_told() {
        for (domain, known) in [
            ("gmial.com", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmail.cm", "gmail.com"),
            ("gmail.ocm", "gmail.com"),
            ("gmailcom", "gmail.com"),
            ("gmail..com", "gmail.com"),
            ("Gmail.Comm", "gmail.com"),
            ("hotmail.co", "hotmail.com"),
            ("hotmial.fr", "hotmail.fr"),
            ("outlok.com", "outlook.com"),
            ("yahoo.cm", "yahoo.com"),
            ("yahoo.couk", "yahoo.co.uk"),
            ("yaho.co.in", "yahoo.co.in"),
            ("iclod.com", "icloud.com"),
            ("aol.con", "aol.com"),
            ("qq.comm", "qq.com"),
            ("163.cmo", "163.com"),
            ("gmx.dee", "gmx.de"),
            ("protonmal.com", "protonmail.com"),
        ] {
            assert_eq!(suggestion(&format!("a@{domain}")), Some(format!("a@{known}")), "{domain}");
        }
    }

    #[test]
    fn real_domains_are_not_told() {
        for domain in [
            "gmail.com",
            "GMAIL.COM",
            "ymail.com",
            "email.com",
            "mail.com",
            "gmx.com",
            "gmx.ch",
            "hotmail.co.uk",
            "yahoo.dk",
            "yahoo.se",
            "yahoo.fi",
            "yahoo.ie",
            "yahoo.cl",
            "yahoo.com.ph",
            "yahoo.co.nz",
            "outlook.dk",
            "outlook.it",
            "hotmail.ch",
            "hotmail.se",
            "mail.ro",
            "mail.ua",
            "aon.com",
            "sol.com",
            "263.com",
            "139.com",
            "weg.de",
            "web.dk",
            "free.it",
            "orange.pl",
            "libera.it",
            "libro.it",
            "never.com",
            "yandex.by",
            "yandex.com",
            "zoho.in",
            "zoo.com",
            "aol.de",
            "aol.co",
            "live.com",
            "fastmail.fm",
            "me.com",
            "q.com",
            "example.com",
            "acme.example",
            "a",
            "localhost",
            "protonmail.ch",
            "pm.me",
            "gmail.com.example",
        ] {
            assert_eq!(suggestion(&format!("a@{domain}")), None, "{domain}");
        }
        assert_eq!(suggestion("gmial.com"), None);
        assert_eq!(check(""), Ok(()));
        assert_eq!(check("a@"), Ok(()));
    }
}
