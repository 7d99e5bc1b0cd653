//! # `uuid`: a UUID in text form
//!
//! Checks 8-4-4-4-12 hexadecimal digits, in either case, of any version; the nil UUID passes. [`version4`] is a check of
//! its own. Does not accept braces, a `urn:uuid:` prefix or digits without hyphens, but those can be put right.
//!
//! ```
//! use firstpass::{Code, check::uuid};
//!
//! assert!(uuid::check("f47ac10b-58cc-4372-a567-0e02b2c3d479").is_ok());
//! assert_eq!(uuid::check("f47ac10b58cc4372a5670e02b2c3d479").unwrap_err().code, Code::UuidFormat);
//! assert_eq!(uuid::version4("00000000-0000-0000-0000-000000000000").unwrap_err().code, Code::UuidVersion);
//! ```
//!
//! Codes: `uuid.format`, `uuid.version`.
//!
//! Sources: RFC 9562 sections 4 and 5.4; S0:36, S2:22, S4:147; readings A-1, A-29.

use crate::{Code, Fault, Fix};
use alloc::{borrow::ToOwned as _, string::String};

/// Accepts 8-4-4-4-12 hexadecimal digits.
///
/// # Errors
///
/// `uuid.format`, with the fix `uuid_format` where the 32 digits are there.
///
/// ```
/// # use firstpass::check::uuid;
/// assert!(uuid::check("F47AC10B-58CC-1372-A567-0E02B2C3D479").is_ok());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if is_grouped(text) { Ok(()) } else { Err(misread(text)) }
}

#[cold]
fn misread(text: &str) -> Fault {
    Fault { code: Code::UuidFormat, fix: grouped(text).map(|_| Fix::UuidFormat) }
}

/// The UUID in its groups, of a text that lacks the hyphens, or has braces or `urn:uuid:` around it.
///
/// ```
/// # use firstpass::check::uuid;
/// let uuid = Some("f47ac10b-58cc-4372-a567-0e02b2c3d479".to_owned());
/// assert_eq!(uuid::grouped("{f47ac10b-58cc-4372-a567-0e02b2c3d479}"), uuid);
/// assert_eq!(uuid::grouped("f47ac10b58cc4372a5670e02b2c3d479"), uuid);
/// assert_eq!(uuid::grouped("f47ac10b58cc"), None);
/// ```
pub fn grouped(text: &str) -> Option<String> {
    let text = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text);
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let grouped = match text.as_bytes().as_chunks::<4>() {
        ([a, b, c, d, e, f, g, h], []) if text.is_ascii() => {
            let parts: [&[u8]; 12] = [a, b, b"-", c, b"-", d, b"-", e, b"-", f, g, h];
            String::from_utf8(parts.concat()).ok()?
        }
        _ => text.to_owned(),
    };
    is_grouped(&grouped).then_some(grouped)
}

fn is_grouped(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Accepts a UUID of version 4 with the variant of RFC 9562. Says nothing about a text that [`check`] refuses.
///
/// # Errors
///
/// `uuid.version`, for the nil UUID too.
///
/// ```
/// # use firstpass::check::uuid;
/// assert!(uuid::version4("f47ac10b-58cc-4372-a567-0e02b2c3d479").is_ok());
/// assert!(uuid::version4("f47ac10b-58cc-1372-a567-0e02b2c3d479").is_err());
/// ```
pub fn version4(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let version = bytes.get(14) == Some(&b'4');
    let variant = matches!(bytes.get(19), Some(b'8' | b'9' | b'a' | b'b' | b'A' | b'B'));
    if check(text).is_ok() && !(version && variant) {
        return Err(Code::UuidVersion.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hyphenated_form_passes() {
        for bad in [
            "",
            "f47ac10b-58cc-4372-a567-0e02b2c3d47",
            "f47ac10b-58cc-4372-a567-0e02b2c3d4790",
            "g47ac10b-58cc-4372-a567-0e02b2c3d479",
            "f47ac10b-58cc-4372-a567-0e02b2c3d4\u{E9}",
            "f47ac10b058cc-4372-a567-0e02b2c3d479",
            "{f47ac10b-58cc-4372-a567-0e02b2c3d4}",
        ] {
            assert_eq!(check(bad), Err(Code::UuidFormat.into()), "{bad}");
            assert_eq!(version4(bad), Ok(()));
        }
    }

    #[test]
    fn version_and_variant_are_both_looked_at() {
        for variant in ["8", "9", "a", "B"] {
            assert!(version4(&alloc::format!("f47ac10b-58cc-4372-{variant}567-0e02b2c3d479")).is_ok());
        }
        assert!(version4("f47ac10b-58cc-4372-c567-0e02b2c3d479").is_err());
        assert!(version4("f47ac10b-58cc-7372-a567-0e02b2c3d479").is_err());
    }
}
