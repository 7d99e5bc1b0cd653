//! # `data_uri`: a file written into a text, such as `data:image/png;base64,iVBORw0…`
//!
//! Checks the scheme, a media type, `base64` and a payload that is well-formed, and that the media type is one of a list.
//! Schemes, media types and the word `base64` may be in either case; parameters such as `;name=passport.png` may stand
//! between the type and that word.
//! Does not check that the payload is a file of that type. Does not accept payloads that are not in base64 or have white
//! space or percent signs in them, and types that are left out.
//!
//! ```
//! use firstpass::{Code, check::data_uri};
//!
//! let types = ["image/png", "application/pdf"];
//! assert!(data_uri::check("data:application/pdf;base64,JVBERi0=", &types).is_ok());
//! assert_eq!(data_uri::check("data:text/html;base64,PGI+", &types).unwrap_err().code, Code::FileType);
//! assert_eq!(data_uri::check("JVBERi0=", &types).unwrap_err().code, Code::DataUriFormat);
//! ```
//!
//! Codes: `data_uri.format`, `file.empty`, `file.type`.
//!
//! Sources: RFC 2397 section 3; RFC 2045 section 5.1 (media types); RFC 4648 section 4.

use crate::check::base64;
use crate::{Code, Fault};

/// Accepts a data URI in base64 whose media type is in `types`; any type when `types` is empty.
///
/// # Errors
///
/// - `data_uri.format`: no data URI in base64 with a media type, or a payload that is not well-formed.
/// - `file.empty`: the payload is empty.
/// - `file.type`: the media type is not in the list.
///
/// ```
/// # use firstpass::{Code, check::data_uri};
/// assert!(data_uri::check("data:image/png;name=a.png;base64,iVBO", &[]).is_ok());
/// assert_eq!(data_uri::check("data:image/png;base64,", &[]).unwrap_err().code, Code::FileEmpty);
/// assert_eq!(data_uri::check("data:image/png,iVBO", &[]).unwrap_err().code, Code::DataUriFormat);
/// ```
pub fn check(text: &str, types: &[&str]) -> Result<(), Fault> {
    let (media_type, payload) = split(text).ok_or(Code::DataUriFormat)?;
    if !base64::is_well_formed(payload) {
        return Err(Code::DataUriFormat.into());
    }
    if payload.is_empty() {
        return Err(Code::FileEmpty.into());
    }
    if !types.is_empty() && !types.iter().any(|listed| listed.eq_ignore_ascii_case(media_type)) {
        return Err(Code::FileType.into());
    }
    Ok(())
}

/// The media type and the payload of a data URI in base64; the payload is not looked at.
///
/// ```
/// # use firstpass::check::data_uri;
/// assert_eq!(data_uri::split("data:image/PNG;name=a.png;base64,iVBO"), Some(("image/PNG", "iVBO")));
/// assert_eq!(data_uri::split("data:;base64,iVBO"), None);
/// ```
pub fn split(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_at_checked(5)?;
    let (head, payload) = rest.split_once(',')?;
    let (head, encoding) = head.rsplit_once(';')?;
    let mut parts = head.split(';');
    let media_type = parts.next()?;
    let (kind, subtype) = media_type.split_once('/')?;
    let fine = scheme.eq_ignore_ascii_case("data:")
        && encoding.eq_ignore_ascii_case("base64")
        && is_token(kind)
        && is_token(subtype)
        && parts.all(is_parameter);
    fine.then_some((media_type, payload))
}

/// A name and a value. Values have been seen with signs that should be written with percent signs, so only white space
/// and control characters are refused in them.
fn is_parameter(text: &str) -> bool {
    text.split_once('=').is_some_and(|(name, value)| {
        is_token(name) && !value.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    })
}

/// Characters between space and delete that mean nothing in a media type.
fn is_token(text: &str) -> bool {
    let is_special = |byte: u8| b"()<>@,;:\\\"/[]?=".contains(&byte);
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && !is_special(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPES: &[&str] = &["image/jpeg", "image/png", "application/vnd.ms-excel"];

    #[test]
    fn types_of_the_list_pass() {
        for good in [
            "data:image/png;base64,iVBO",
            "DATA:Image/PNG;Base64,iVBORw==",
            "data:image/jpeg;name=foto%201.jpg;base64,/9j/",
            "data:image/jpeg;name=\"a\";charset=;base64,/9j/",
            "data:image/jpeg;name=M\u{FC}ller.jpg;base64,/9j/",
            "data:application/vnd.ms-excel;base64,0M8R",
        ] {
            assert_eq!(check(good, TYPES), Ok(()), "{good}");
            assert_eq!(check(good, &[]), Ok(()), "{good}");
        }
        for other in ["data:image/gif;base64,R0lG", "data:image/pngx;base64,iVBO", "data:image/svg+xml;base64,PHN2"] {
            assert_eq!(check(other, TYPES), Err(Code::FileType.into()), "{other}");
            assert_eq!(check(other, &[]), Ok(()), "{other}");
        }
    }

    #[test]
    fn other_shapes_are_refused() {
        for bad in [
            "",
            "data:",
            "data:,",
            "data:,a",
            "data:;base64,iVBO",
            "data:image/png,iVBO",
            "data:image/png;base64",
            "data:image/png;base64;iVBO",
            "data:image/png;base64;name=a,iVBO",
            "data:image/png;base32,iVBO",
            "data:image;base64,iVBO",
            "data:/png;base64,iVBO",
            "data:image/;base64,iVBO",
            "data:image/a/b;base64,iVBO",
            "data:image/png;;base64,iVBO",
            "data:image/png;name;base64,iVBO",
            "data:image/png;=a;base64,iVBO",
            "data:image/png;name=a b;base64,iVBO",
            "data:image/png; base64,iVBO",
            "data: image/png;base64,iVBO",
            " data:image/png;base64,iVBO",
            "date:image/png;base64,iVBO",
            "data\u{FF1A}image/png;base64,iVBO",
            "image/png;base64,iVBO",
            "iVBO",
        ] {
            assert_eq!(check(bad, TYPES), Err(Code::DataUriFormat.into()), "{bad}");
            assert_eq!(split(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_payload_is_looked_at_as_a_whole() {
        for bad in ["iVB", "iVBO=", "iVBO\n", "iVBO iVBO", "iV-_", "iVBORw%3D%3D", "i,VB", "=", "===="] {
            let text = alloc::format!("data:image/png;base64,{bad}");
            assert_eq!(check(&text, TYPES), Err(Code::DataUriFormat.into()), "{bad}");
        }
        assert_eq!(check("data:image/gif;base64,", TYPES), Err(Code::FileEmpty.into()));
    }
}
