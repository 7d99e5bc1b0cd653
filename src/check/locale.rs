//! # `locale`: a language tag for an interface, such as `en-US`
//!
//! Checks a language of two or three letters, then a script of four letters and a region of two letters or three digits,
//! which may both be left out, with hyphens between them. Letters may be in either case.
//! Does not check that the codes are assigned, and does not know variants and extensions (`ca-ES-valencia`,
//! `de-DE-u-co-phonebk`), which no list of interface languages has.
//!
//! ```
//! use firstpass::{Code, Fix, check::locale};
//!
//! assert!(locale::check("zh-Hant-TW").is_ok());
//! assert_eq!(locale::check("English").unwrap_err().code, Code::LocaleFormat);
//! let fault = locale::check("en_US").unwrap_err();
//! assert_eq!((fault.code, fault.fix), (Code::LocaleUnderscore, Some(Fix::Hyphens)));
//! ```
//!
//! Codes: `locale.format`, `locale.underscore`.
//!
//! Sources: RFC 5646 (BCP 47) sections 2.1 and 2.1.1; reading A-5; decision D-14.

use crate::{Code, Fault, Fix};

/// Accepts `language`, `language-Script`, `language-REGION` and `language-Script-REGION`.
///
/// # Errors
///
/// - `locale.underscore`: right with hyphens in place of its underscores; with the fix `hyphens`.
/// - `locale.format`: anything else.
///
/// ```
/// # use firstpass::check::locale;
/// assert!(locale::check("es-419").is_ok());
/// assert!(locale::check("en-").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if !is_tag(text.split(['-', '_'])) {
        return Err(Code::LocaleFormat.into());
    }
    if text.contains('_') {
        return Err(Fault::fixable(Code::LocaleUnderscore, Fix::Hyphens));
    }
    Ok(())
}

fn is_tag<'t>(mut parts: impl Iterator<Item = &'t str>) -> bool {
    if !parts.next().is_some_and(|language| matches!(language.len(), 2 | 3) && is_letters(language)) {
        return false;
    }
    let mut part = parts.next();
    if part.is_some_and(|script| script.len() == 4 && is_letters(script)) {
        part = parts.next();
    }
    if part.is_some_and(is_region) {
        part = parts.next();
    }
    part.is_none()
}

fn is_region(part: &str) -> bool {
    part.len() == 2 && is_letters(part) || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fix;

    #[test]
    fn each_part_has_its_length() {
        for good in ["en", "EN", "fil", "en-US", "en-us", "es-419", "zh-Hant", "zh-Hant-TW", "sr-Latn-688", "yue-HK"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "e",
            "engl",
            "English",
            "en-",
            "-US",
            "en--US",
            "en-U",
            "en-USA",
            "en-41",
            "en-4190",
            "en-US-Latn",
            "en-Latn-Latn",
            "en-US-US",
            "zh-Han-TW",
            "zh-Hanty",
            "ca-ES-valencia",
            "en US",
            " en",
            "en-US ",
            "en-\u{DC}S",
            "en\u{2011}US",
            "e1-US",
            "*",
        ] {
            assert_eq!(check(bad), Err(Code::LocaleFormat.into()), "{bad}");
        }
    }

    #[test]
    fn underscores_are_told_apart_only_where_hyphens_would_do() {
        for text in ["en_US", "zh_Hant_TW", "zh_Hant-TW", "zh-Hant_TW"] {
            assert_eq!(check(text), Err(Fault::fixable(Code::LocaleUnderscore, Fix::Hyphens)), "{text}");
            assert_eq!(fix::apply(Fix::Hyphens, text).map(|fixed| check(&fixed)), Some(Ok(())));
        }
        for bad in ["_", "en_", "_US", "en__US", "en_USA", "en_US.UTF-8", "en_US_POSIX"] {
            assert_eq!(check(bad), Err(Code::LocaleFormat.into()), "{bad}");
        }
    }
}
