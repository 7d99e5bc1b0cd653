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

use crate::{Code, Fault, Fix};
use alloc::{borrow::Cow, string::String, vec::Vec};

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
/// `url.insecure`, with the fix `https`.
///
/// ```
/// # use firstpass::check::url;
/// assert!(url::insecure("http://localhost:3000/done").is_ok());
/// assert!(url::insecure("http://localhost.example.com/done").is_err());
/// ```
pub fn insecure(text: &str) -> Result<(), Fault> {
    match origin(text) {
        Some(Origin { secure: false, host }) if !is_loopback(host) => {
            Err(Fault::fixable(Code::UrlInsecure, Fix::Https))
        }
        _ => Ok(()),
    }
}

/// The same URL with `https`; `None` where it has another scheme.
///
/// ```
/// # use firstpass::check::url;
/// assert_eq!(url::with_https("HTTP://example.com/a").as_deref(), Some("https://example.com/a"));
/// assert_eq!(url::with_https("ftp://example.com"), None);
/// ```
pub fn with_https(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once(':')?;
    let is_http = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    is_http.then(|| ["https:", rest].concat())
}

/// The value of the first query parameter with this name, percent-decoded and with `+` as a space. `None` when the URL
/// does not have it, or has bytes there that are not UTF-8.
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
        (decode(key)? == name).then(|| decode(value))?
    })
}

/// The part of a URL that says where it leads.
struct Origin<'t> {
    secure: bool,
    host: &'t str,
}

fn origin(text: &str) -> Option<Origin<'_>> {
    let (scheme, rest) = text.split_once(':')?;
    let rest = rest.strip_prefix("//")?;
    let secure = scheme.eq_ignore_ascii_case("https");
    if !secure && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    if rest.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = match authority.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((address, port)) if is_address_6(address) => (address, port),
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
        return is_address_4(host);
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
    last_label.eq_ignore_ascii_case("localhost") || host == "::1" || is_address_4(host) && host.starts_with("127.")
}

/// Four numbers up to 255 without leading zeros. The parser of the standard library would be the largest part of this
/// check in WebAssembly.
fn is_address_4(text: &str) -> bool {
    let is_number = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_byte = |part: &str| is_number(part) && (part == "0" || !part.starts_with('0')) && part.parse::<u8>().is_ok();
    text.split('.').count() == 4 && text.split('.').all(is_byte)
}

/// Eight groups of up to four hexadecimal digits; one run of groups may be left out as `::`, and the last two may be
/// written as an address of four numbers.
fn is_address_6(text: &str) -> bool {
    match text.as_bytes().array_windows().position(|pair| pair == b"::") {
        None => groups(text) == Some(8),
        Some(gap) => {
            let (head, tail) = text.split_at_checked(gap).unwrap_or_default();
            let tail = tail.strip_prefix("::").unwrap_or_default();
            let count = |part: &str| if part.is_empty() { Some(0) } else { groups(part) };
            let ends_in_numbers = head.contains('.');
            !ends_in_numbers && count(head).zip(count(tail)).is_some_and(|(before, after)| before + after < 8)
        }
    }
}

/// How many groups of an address stand here, separated by colons.
fn groups(text: &str) -> Option<usize> {
    let is_group = |part: &str| matches!(part.len(), 1..=4) && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let last = text.split(':').count() - 1;
    text.split(':').enumerate().try_fold(0, |count, (at, part)| match part {
        part if is_group(part) => Some(count + 1),
        part if at == last && is_address_4(part) => Some(count + 2),
        _ => None,
    })
}

/// Decodes one name or value of a query; a `%` without two hexadecimal digits stays as it is.
fn decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains(['%', '+']) {
        return Some(Cow::Borrowed(text));
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
            [] => return String::from_utf8(decoded).ok().map(Cow::Owned),
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
            assert_eq!(insecure(bad), Err(Fault::fixable(Code::UrlInsecure, Fix::Https)), "{bad}");
        }
    }

    #[test]
    fn query_parameters_are_decoded() {
        let url = "https://a/?x=1&%74os=a%2Bb+c&empty=&bare&odd=%4&bad=%FF#y=2";
        let value = |name| query_parameter(url, name);
        assert_eq!(value("x").as_deref(), Some("1"));
        assert_eq!(value("tos").as_deref(), Some("a+b c"));
        assert_eq!((value("empty").as_deref(), value("bare").as_deref()), (Some(""), Some("")));
        assert_eq!((value("odd").as_deref(), value("bad").as_deref()), (Some("%4"), None));
        assert_eq!((value("y"), value("X")), (None, None));
        assert_eq!(query_parameter("a#?x=1", "x"), None);
    }
}
