//! # `markup`: text that a browser takes for no markup
//!
//! Checks by the rule of the HTML tokenizer: refused is what a browser would read as a tag, a comment or a doctype. `a < b`,
//! `<3`, `</>` and a text that ends in `</` are plain text. [`encoded`] finds what becomes markup once its character
//! references are decoded, as many programs do.
//! Does not look for scripts in other notations.
//!
//! ```
//! use firstpass::{Code, check::markup};
//!
//! assert!(markup::check("Smith & Sons <3").is_ok());
//! assert_eq!(markup::check("<b>Smith</b>").unwrap_err().code, Code::TextMarkup);
//! assert_eq!(markup::encoded("&lt;b>Smith").unwrap_err().code, Code::TextEncodedMarkup);
//! ```
//!
//! Codes: `text.markup`, `text.encoded_markup`.
//!
//! Sources: HTML living standard, 13.2.5.6 (tag open state) to 13.2.5.42 (markup declaration open state), 13.2.5.72
//! (character reference state), 13.5 (named character references); S2:28; reading A-42.

use crate::{Code, Fault};

/// Accepts text in which nothing opens a tag, a comment or a doctype.
///
/// A tag that the text does not close is refused too: the tokenizer drops it at the end of its input, but a page goes on
/// behind the text, and `<img src=x onerror=…` is closed by the next `>` there.
///
/// # Errors
///
/// `text.markup`.
///
/// ```
/// # use firstpass::{Code, check::markup};
/// assert!(markup::check("A < B").is_ok());
/// assert_eq!(markup::check("</p>").unwrap_err().code, Code::TextMarkup);
/// assert_eq!(markup::check("</ p").unwrap_err().code, Code::TextMarkup); // a comment
/// ```
pub fn check(text: &str) -> Result<(), Fault> {
    if opens(&mut text.bytes()) { Err(Code::TextMarkup.into()) } else { Ok(()) }
}

/// Accepts text that is no markup after its character references are decoded. Says nothing about what is markup as it
/// stands. What was encoded several times counts, however often: `&amp;lt;b`.
///
/// # Errors
///
/// `text.encoded_markup`.
///
/// ```
/// # use firstpass::{Code, check::markup};
/// assert!(markup::encoded("a &lt; b").is_ok());
/// assert_eq!(markup::encoded("&LTscript&gt;").unwrap_err().code, Code::TextEncodedMarkup);
/// assert_eq!(markup::encoded("&#x3c;&#47;p").unwrap_err().code, Code::TextEncodedMarkup);
/// ```
pub fn encoded(text: &str) -> Result<(), Fault> {
    if opens(&mut Decoded(text.as_bytes())) && check(text).is_ok() {
        return Err(Code::TextEncodedMarkup.into());
    }
    Ok(())
}

/// Whether markup is opened somewhere. The first place decides, so nothing that a tag holds is ever looked at.
fn opens(bytes: &mut dyn Iterator<Item = u8>) -> bool {
    /// What was read last.
    #[derive(Clone, Copy)]
    enum After {
        Text,
        LessThan,
        Slash,
    }
    let mut after = After::Text;
    for byte in bytes {
        after = match (after, byte) {
            (After::LessThan, b'a'..=b'z' | b'A'..=b'Z' | b'!' | b'?') => return true,
            (After::LessThan, b'/') => After::Slash,
            // `</>` is dropped; before any other character `</` opens an end tag or a comment.
            (After::Slash, b'>') => After::Text,
            (After::Slash, _) => return true,
            (_, b'<') => After::LessThan,
            _ => After::Text,
        };
    }
    false
}

/// The bytes of a text after its references are decoded. Each byte is read once.
struct Decoded<'t>(&'t [u8]);

/// The named references that matter, each with what it stands for as its last character; a dot stands for all that is no
/// part of markup. Longer names come first. Those without a semicolon may have one.
const NAMES: &[u8] = b"ltcc;. ltcir;. ltdot;. lthree;. ltimes;. ltlarr;. ltquest;. ltrPar;. ltri;. ltrie;. ltrif;. gtcc;. gtcir;. gtdot;. gtlPar;. gtquest;. gtrapprox;. gtrarr;. gtrdot;. gtreqless;. gtreqqless;. gtrless;. gtrsim;. lt< LT< gt> GT> sol;/ excl;! quest;? fjlig;f nvgt;>";

impl Iterator for Decoded<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        if byte != b'&' {
            return Some(byte);
        }
        while let Some(rest) = self.0.strip_prefix(b"amp;") {
            self.0 = rest;
        }
        let (byte, rest) = numeric(self.0).or_else(|| named(self.0)).unwrap_or((byte, self.0));
        self.0 = rest;
        Some(byte)
    }
}

/// What a reference by number stands for, given what follows the ampersand, and what follows the reference. 255 stands for
/// every character outside ASCII.
fn numeric(text: &[u8]) -> Option<(u8, &[u8])> {
    let (radix, digits) = match text.strip_prefix(b"#")? {
        [b'x' | b'X', digits @ ..] => (16, digits),
        digits => (10, digits),
    };
    let mut number = 0_u32;
    let mut rest = digits;
    while let [first, after @ ..] = rest
        && let Some(digit) = char::from(*first).to_digit(radix)
    {
        number = number.saturating_mul(radix).saturating_add(digit);
        rest = after;
    }
    if rest.len() == digits.len() {
        return None;
    }
    let byte = u8::try_from(number).ok().filter(u8::is_ascii).unwrap_or(u8::MAX);
    Some((byte, rest.strip_prefix(b";").unwrap_or(rest)))
}

/// As [`numeric`], for a reference by name.
fn named(text: &[u8]) -> Option<(u8, &[u8])> {
    NAMES.split(|byte| *byte == b' ').find_map(|entry| {
        let (byte, name) = entry.split_last()?;
        let rest = text.strip_prefix(name)?;
        let is_closed = name.ends_with(b";");
        Some((*byte, rest.strip_prefix(b";").filter(|_| !is_closed).unwrap_or(rest)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_less_than_signs() {
        for good in ["", "<", "a <", "<3", "A < B", "<<", "R&D", "<\u{E9}>", "a > b", "</", "</>", "<</", "< /b", "<=/"]
        {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in ["<b", "x</p>", "<!--", "<!", "<?xml", "<?", "<<a", "1 <Z", "</ ", "</3>", "</</>", "</>x</b"] {
            assert_eq!(check(bad), Err(Code::TextMarkup.into()), "{bad}");
        }
    }

    #[test]
    fn encoded_tags_are_found_in_every_spelling() {
        for good in [
            "&lt;",
            "&lt; a",
            "&lt;3",
            "&#60",
            "&#61;a",
            "&amp;lt",
            "&#x3d;a",
            "lt;a",
            "&#x;a",
            "&&",
            "&Lt;a",
            "&lT;a",
            "&ltimes;",
            "&ltcc;a",
            "&#x3ca",
            "&#600;a",
            "&lt;/&gt;",
            "&lt;/",
            "&#;a",
            "&#4294967356;a",
            "<b>&lt;b",
        ] {
            assert_eq!(encoded(good), Ok(()), "{good}");
        }
        for bad in [
            "&lt;a",
            "&LT;/p",
            "&lta",
            "&#60;!",
            "&#0060;a",
            "&#60a",
            "&#x3C;?",
            "&#X003c;a",
            "&amp;&lt;a",
            "&amp;lt;a",
            "&amp;amp;#60;b",
            "<&#97;",
            "<&sol;p",
            "&lt;&excl;",
            "&ltimer;",
            "&lt&#47a",
            "&lt;&fjlig;",
        ] {
            assert_eq!(encoded(bad), Err(Code::TextEncodedMarkup.into()), "{bad}");
        }
    }
}
