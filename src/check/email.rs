//! # `email`: an email address
//!
//! Checks the shape that HTML forms accept, and the lengths that mail can carry: at most 64 characters before the `@`,
//! 63 in each label of the domain, 254 in all. Capital letters pass here; [`is_lowercase`] is a check of its own.
//! Does not check that the domain or the mailbox exists. Quoted local parts, comments, address literals and letters
//! outside ASCII are refused, as in HTML.
//!
//! ```
//! use firstpass::{Code, Fix, check::email};
//!
//! assert!(email::check("Maria.Garcia@Example.com").is_ok());
//! assert_eq!(email::check("maria.garcia@").unwrap_err().code, Code::EmailFormat);
//! assert_eq!(email::is_lowercase("Maria@example.com").unwrap_err().fix, Some(Fix::Lowercase));
//! ```
//!
//! Codes: `email.format`, `email.too_long`, `email.not_lowercase`.
//!
//! Sources: HTML living standard, "valid email address"; RFC 5321 section 4.5.3.1 (lengths); S4:27, S4:34; reading A-45.

use crate::{Code, Fault, Fix};

/// The longest address, in characters.
pub const MAX_LENGTH: usize = 254;
const MAX_LOCAL: usize = 64;
const MAX_LABEL: usize = 63;

/// Accepts `local@label.label…` in letters of either case. One label is enough: `user@localhost` passes, as in HTML.
///
/// # Errors
///
/// `email.format` for any other shape; `email.too_long` for a right shape of more than 254 characters.
///
/// ```
/// # use firstpass::{Code, check::email};
/// assert!(email::check("o'neil+kyc@mail.example.com").is_ok());
/// assert_eq!(email::check("a@-example.com").unwrap_err().code, Code::EmailFormat);
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let at = bytes.iter().position(|&byte| !is_local(byte));
    let Some((local, [b'@', domain @ ..])) = at.and_then(|at| bytes.split_at_checked(at)) else {
        return Err(Code::EmailFormat.into());
    };
    if local.is_empty() || local.len() > MAX_LOCAL || !is_domain(domain) {
        return Err(Code::EmailFormat.into());
    }
    if bytes.len() > MAX_LENGTH {
        return Err(Code::EmailTooLong.into());
    }
    Ok(())
}

/// Accepts a text without ASCII capital letters. Says nothing about its shape.
///
/// # Errors
///
/// `email.not_lowercase`, with the fix `lowercase`.
///
/// ```
/// # use firstpass::{Code, check::email};
/// assert!(email::is_lowercase("maria@example.com").is_ok());
/// assert_eq!(email::is_lowercase("maria@Example.com").unwrap_err().code, Code::EmailNotLowercase);
/// ```
pub fn is_lowercase(text: &str) -> Result<(), Fault> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(Fault::fixable(Code::EmailNotLowercase, Fix::Lowercase));
    }
    Ok(())
}

fn is_local(byte: u8) -> bool {
    matches!(
        byte,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+'
            | b'/' | b'=' | b'?' | b'^' | b'_' | b'`' | b'{' | b'|' | b'}' | b'~' | b'-'
    )
}

/// Labels of letters, digits and inner hyphens, with single dots between them.
fn is_domain(domain: &[u8]) -> bool {
    let mut length = 0;
    let mut previous = b'.';
    for &byte in domain {
        match byte {
            b'.' if length > 0 && previous != b'-' => length = 0,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => length += 1,
            b'-' if length > 0 => length += 1,
            _ => return false,
        }
        if length > MAX_LABEL {
            return false;
        }
        previous = byte;
    }
    length > 0 && previous != b'-'
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn the_shape_is_that_of_html() {
        for good in ["a@b", "a.@b.c", ".a@b", "a..b@c", "!#$%&'*+/=?^_`{|}~-@1.2", "a@x--y.z", "A@B.C"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in ["", "@", "a@", "@b", "a", "a@b.", "a@.b", "a@b..c", "a@-b", "a@b-", "a@b-.c", "a b@c", "a@b@c"] {
            assert_eq!(check(bad), Err(Code::EmailFormat.into()), "{bad}");
        }
        for bad in ["jos\u{E9}@b.c", "a@b\u{FC}.c", " a@b", "a@b ", "a@b\n", "\"a\"@b", "a@[127.0.0.1]", "a@b_c"] {
            assert_eq!(check(bad), Err(Code::EmailFormat.into()), "{bad}");
        }
    }

    #[test]
    fn lengths_are_checked_at_the_limit_and_one_beyond() {
        let text = |local: usize, label: usize| format!("{}@{}.com", "a".repeat(local), "b".repeat(label));
        assert_eq!(check(&text(64, 63)), Ok(()));
        assert_eq!(check(&text(65, 63)), Err(Code::EmailFormat.into()));
        assert_eq!(check(&text(64, 64)), Err(Code::EmailFormat.into()));
        let total = |last: usize| format!("{}@{}{}", "a".repeat(64), "b.".repeat(90), "c".repeat(last));
        assert_eq!((total(9).len(), check(&total(9))), (254, Ok(())));
        assert_eq!(check(&total(10)), Err(Code::EmailTooLong.into()));
    }
}
