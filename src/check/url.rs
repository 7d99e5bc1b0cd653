//! # `url`: an absolute web address, such as a redirect target
//!
//! Checks `http://` or `https://` (in either case), a host, an optional port, no user name or password, and no white
//! space or control characters. [`insecure`] is a check of its own. [`query_parameter`] reads one parameter.
//! Does not check that the host exists, and accepts hosts with letters outside ASCII.
//!
//! ```
//! use firstpass::{Code, check::url};
//!
//! assert!(url::check("https://example.com/done?id=1").is_ok());
//! assert_eq!(url::check("/done").unwrap_err().code, Code::UrlFormat);
//! assert_eq!(url::insecure("http://example.com").unwrap_err().code, Code::UrlInsecure);
//! assert_eq!(url::query_parameter("https://example.com/?a=1&b=x%20y", "b").as_deref(), Some("x y"));
//! ```
//!
//! Codes: `url.format`, `url.insecure`.
//!
//! Sources: RFC 3986 section 3; URL living standard (hosts, `application/x-www-form-urlencoded`); S0:47, S1:27, S4:145;
//! reading A-4; decision D-12.

use crate::{Code, Fault};
use alloc::{borrow::Cow, string::String, vec::Vec};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Accepts an absolute `http` or `https` URL with a host and without credentials.
///
/// # Errors
///
/// `url.format`.
///
/// ```
/// # use firstpass::check::url;
/// assert!(url::check("http://localhost:3000").is_ok());
/// assert!(url::check("https://user:password@example.com").is_err());
/// assert!(url::check("javascript:alert(1)").is_err());
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if origin(text).is_some() { Ok(()) } else { Err(Code::UrlFormat.into()) }
}

/// Accepts an `https` URL, and an `http` URL of this computer (`localhost`, `127.…`, `[::1]`). Says nothing about a text
/// that [`check`] refuses.
///
/// # Errors
///
/// `url.insecure`.
///
/// ```
/// # use firstpass::check::url;
/// assert!(url::insecure("http://localhost:3000/done").is_ok());
/// assert!(url::insecure("http://localhost.example.com/done").is_err());
/// ```
pub fn insecure(text: &str) -> Result<(), Fault> {
    match origin(text) {
        Some(Origin { secure: false, host }) if !is_loopback(host) => Err(Code::UrlInsecure.into()),
        _ => Ok(()),
    }
}

/// The value of the first query parameter with this name, percent-decoded and with `+` as a space. `None` when the URL
/// does not have it. Bytes that are not UTF-8 become U+FFFD.
///
/// ```
/// # use firstpass::check::url;
/// assert_eq!(url::query_parameter("https://example.com?t=%C3%A9&t=2#t=3", "t").as_deref(), Some("\u{E9}"));
/// assert_eq!(url::query_parameter("https://example.com", "t"), None);
/// ```
pub fn query_parameter<'t>(url: &'t str, name: &str) -> Option<Cow<'t, str>> {
    let before_fragment = url.split('#').next()?;
    let (_, query) = before_fragment.split_once('?')?;
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key) == name).then(|| decode(value))
    })
}

/// The part of a URL that says where it leads.
struct Origin<'t> {
    secure: bool,
    host: &'t str,
}

fn origin(text: &str) -> Option<Origin<'_>> {
    let (scheme, rest) = text.split_once("://")?;
    let secure = scheme.eq_ignore_ascii_case("https");
    if !secure && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    if rest.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = match authority.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((address, port)) if address.parse::<Ipv6Addr>().is_ok() => (address, port),
        Some(_) => return None,
        None => {
            let (host, port) = authority.split_at_checked(authority.find(':').unwrap_or(authority.len()))?;
            (is_named_host(host).then_some(host)?, port)
        }
    };
    is_port(port).then_some(Origin { secure, host })
}

/// A name, or an address of four numbers: a host that ends in a number is an address.
fn is_named_host(host: &str) -> bool {
    let last_label = host.rsplit('.').find(|label| !label.is_empty()).unwrap_or_default();
    if !last_label.is_empty() && last_label.bytes().all(|byte| byte.is_ascii_digit()) {
        return host.parse::<Ipv4Addr>().is_ok();
    }
    host.contains(|c: char| !c.is_ascii() || c.is_ascii_alphanumeric()) && host.chars().all(is_host_character)
}

/// Letters outside ASCII are left to the resolver, which knows their rules.
fn is_host_character(c: char) -> bool {
    !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')
}

/// Nothing, or a colon and a number up to 65535, or a colon alone, which means the usual port.
fn is_port(text: &str) -> bool {
    match text.strip_prefix(':') {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.is_empty() || digits.parse::<u16>().is_ok()
        }
        Some(_) => false,
        None => text.is_empty(),
    }
}

fn is_loopback(host: &str) -> bool {
    let last_label = host.rsplit('.').next().unwrap_or(host);
    last_label.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Decodes one name or value of a query; a `%` without two hexadecimal digits stays as it is.
fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [b'%', high, low, tail @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                decoded.push(hex(*high) << 4 | hex(*low));
                tail
            }
            [b'+', tail @ ..] => {
                decoded.push(b' ');
                tail
            }
            [byte, tail @ ..] => {
                decoded.push(*byte);
                tail
            }
            [] => return Cow::Owned(String::from_utf8_lossy(&decoded).into_owned()),
        };
    }
}

/// The value of a hexadecimal digit.
fn hex(digit: u8) -> u8 {
    (digit & 0x0F) + if digit.is_ascii_digit() { 0 } else { 9 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_web_addresses_pass() {
        for good in [
            "https://a",
            "HTTP://EXAMPLE.COM",
            "https://example.com:8443/a?b#c",
            "https://a.b?x=http://c@d",
            "http://a:",
            "https://[2001:db8::1]:443/",
            "https://b\u{FC}cher.example",
            "https://127.0.0.1",
            "https://a/@b",
            "https://a_b-c/",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "a",
            "//a",
            "https:/a",
            "https://",
            "https:///a",
            "https://?a",
            "ftp://a",
            "https://u@a",
            "https://u:p@a/",
            " https://a",
            "https://a ",
            "https://a b",
            "https://a/\n",
            "https://a:b",
            "https://a:65536",
            "https://[::1",
            "https://[a.b]",
            "https://a\\b",
            "https://-",
            "https://a:1:2",
            "https://256.1.1.1",
            "https://1.2",
            "https://a.1.",
            "https://[::1]a",
            "mailto:a@b",
            "https://a%20b",
        ] {
            assert_eq!(check(bad), Err(Code::UrlFormat.into()), "{bad}");
            assert_eq!(insecure(bad), Ok(()), "{bad}");
        }
    }

    #[test]
    fn plain_http_is_for_this_computer_only() {
        for good in [
            "https://a",
            "http://localhost",
            "http://LOCALHOST:80/a",
            "http://app.localhost",
            "http://127.0.0.2",
            "http://[::1]:3000",
        ] {
            assert_eq!(insecure(good), Ok(()), "{good}");
        }
        for bad in [
            "http://a",
            "HTTP://localhost.a",
            "http://127.a",
            "http://10.127.0.0.1.example",
            "http://[::2]",
            "http://10.0.0.1",
        ] {
            assert_eq!(insecure(bad), Err(Code::UrlInsecure.into()), "{bad}");
        }
    }

    #[test]
    fn query_parameters_are_decoded() {
        let url = "https://a/?x=1&%74os=a%2Bb+c&empty=&bare&odd=%4&bad=%FF#y=2";
        let value = |name| query_parameter(url, name);
        assert_eq!(value("x").as_deref(), Some("1"));
        assert_eq!(value("tos").as_deref(), Some("a+b c"));
        assert_eq!((value("empty").as_deref(), value("bare").as_deref()), (Some(""), Some("")));
        assert_eq!((value("odd").as_deref(), value("bad").as_deref()), (Some("%4"), Some("\u{FFFD}")));
        assert_eq!((value("y"), value("X")), (None, None));
        assert_eq!(query_parameter("a#?x=1", "x"), None);
    }
}
