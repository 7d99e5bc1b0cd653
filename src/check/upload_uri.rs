//! # `upload_uri`: the URI that an upload returned, such as `/customers/1/passport.pdf`
//!
//! Checks that it begins with one slash, goes on after it, and has no white space or control characters.
//! Does not check that the file was uploaded; an absolute URL is refused.
//!
//! ```
//! use firstpass::{Code, check::upload_uri};
//!
//! assert!(upload_uri::check("/9f3c1a.pdf").is_ok());
//! assert_eq!(upload_uri::check("https://example.com/9f3c1a.pdf").unwrap_err().code, Code::UriFormat);
//! ```
//!
//! Codes: `uri.format`.
//!
//! Sources: RFC 3986 section 4.2 (absolute-path reference); S4:130-138, S4:211.

use crate::{Code, Fault, text};

/// Accepts `/` followed by at least one character that is no slash; no white space or control characters anywhere.
///
/// # Errors
///
/// `uri.format`.
///
/// ```
/// # use firstpass::check::upload_uri;
/// assert!(upload_uri::check("/a b.pdf").is_err());
/// assert!(upload_uri::check("//example.com/a.pdf").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    let fine = match text.as_bytes() {
        [b'/'] | [b'/', b'/', ..] => false,
        [b'/', ..] if text::is_printable_ascii(text) => !text.contains(' '),
        [b'/', ..] => !text.contains(|c: char| c.is_whitespace() || c.is_control()),
        _ => false,
    };
    if fine { Ok(()) } else { Err(Code::UriFormat.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slash_and_a_name_are_enough() {
        for good in ["/a", "/a/b.pdf", "/%20", "/a?b=c", "/\u{E9}"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in ["", "/", "//", "a", " /a", "/a ", "/a\u{A0}b", "/a\n", "file:/a", "/\u{7F}"] {
            assert_eq!(check(bad), Err(Code::UriFormat.into()), "{bad}");
        }
    }
}
