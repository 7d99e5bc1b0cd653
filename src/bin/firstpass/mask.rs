//! A line of JSON with everything hidden that belongs to the customer.
//!
//! What stays is brackets, colons, commas, white space, `null`, and the keys that the pack declares. Every other key and
//! every value becomes three stars, whatever its length. That holds for any bytes, also where they are no JSON.

use std::ops::Range;

const HIDDEN: &str = "***";

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A masked line, and where in it the place is that was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Masked {
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

/// Masks a line. `target` is a byte offset in it; the span covers what stands there, or the end of the line.
pub(crate) fn mask(line: &[u8], target: usize, is_declared: impl Fn(&str) -> bool) -> Masked {
    let mut text = String::with_capacity(line.len());
    let mut span = None;
    let mut rest = line;
    while let Some(&first) = rest.first() {
        let at = line.len() - rest.len();
        let start = text.len();
        let len = match first {
            b'{' | b'}' | b'[' | b']' | b':' | b',' | b' ' => {
                text.push(char::from(first));
                1
            }
            b'\t' | b'\r' => {
                text.push(' ');
                1
            }
            b'"' => push_string(rest, &is_declared, &mut text),
            _ if rest.starts_with(BYTE_ORDER_MARK) => {
                text.push_str("<BOM>");
                BYTE_ORDER_MARK.len()
            }
            _ => push_other(rest, &mut text),
        };
        if span.is_none() && target < at + len {
            span = Some(start..text.len());
        }
        rest = rest.get(len..).unwrap_or_default();
    }
    let span = span.unwrap_or(text.len()..text.len());
    Masked { text, span }
}

/// Appends a string or a key, and returns its length in the source.
fn push_string(rest: &[u8], is_declared: impl Fn(&str) -> bool, text: &mut String) -> usize {
    let contents = rest.get(1..).unwrap_or_default();
    let mut is_escaped = false;
    let end = contents.iter().position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    text.push('"');
    let Some(end) = end else {
        text.push_str(HIDDEN);
        return rest.len();
    };
    let (contents, behind) = contents.split_at_checked(end).unwrap_or_default();
    let behind = behind.get(1..).unwrap_or_default().trim_ascii_start();
    let key = std::str::from_utf8(contents).ok().filter(|key| behind.first() == Some(&b':') && is_declared(key));
    text.push_str(key.unwrap_or(HIDDEN));
    text.push('"');
    end + 2
}

/// Appends a number, a word or what is no JSON at all, up to the next bracket, comma, colon or quote, and returns its
/// length in the source. White space inside of it is hidden too.
fn push_other(rest: &[u8], text: &mut String) -> usize {
    let end = rest.iter().position(|byte| matches!(byte, b'{' | b'}' | b'[' | b']' | b':' | b',' | b'"'));
    let other = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    // The white space behind it is not part of it.
    let len = other.iter().rposition(|byte| !matches!(byte, b' ' | b'\t' | b'\r')).map_or(1, |last| last + 1);
    text.push_str(if other.get(..len) == Some(b"null") { "null" } else { HIDDEN });
    len
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(line: &str, target: usize) -> (String, String) {
        let Masked { text, span } = mask(line.as_bytes(), target, |key| matches!(key, "email" | "tax_info"));
        let marked = text.get(span).unwrap().to_owned();
        (text, marked)
    }

    #[test]
    fn only_declared_keys_are_shown() {
        let line = r#"  {"email": "a@b.com", "nick": 1.5e3, "tax_info" : [true, null, {"email":"email"}]}"#;
        let shown = r#"  {"email": "***", "***": ***, "tax_info" : [***, null, {"email":"***"}]}"#;
        assert_eq!(masked(line, 12), (shown.to_owned(), "\"***\"".to_owned()));
        assert_eq!(masked(line, 2).1, "{");
        assert_eq!(masked(line, 3).1, "\"email\"");
        assert_eq!(masked(line, line.len()).1, "");
    }

    #[test]
    fn what_is_no_json_is_hidden() {
        for (line, shown) in [
            (r#"{"email": "a@b.com"#, r#"{"email": "***"#),
            ("{email: Maria Garcia, x", "{***: ***, ***"),
            (r#"Garcia", "email": "a"#, r#"***"***"***"***"***"#),
            (r#"{"a\"b": "c\\"}"#, r#"{"***": "***"}"#),
            ("{\"\u{E9}\u{1F600}\": \u{E9}}", r#"{"***": ***}"#),
            ("Maria\u{85}Garcia\u{c}", "***"),
            ("", ""),
        ] {
            assert_eq!(masked(line, 0).0, shown, "{line}");
        }
        assert_eq!(mask(b"{\"\xFF\xFE\": \xC3(, \0}", 0, |_| true).text, r#"{"***": ***, ***}"#);
    }

    #[test]
    fn the_length_of_a_value_makes_no_difference() {
        assert_eq!(masked(r#"{"email": "a"}"#, 10), masked(r#"{"email": "a much longer one"}"#, 10));
        assert_eq!(masked("[1]", 1), masked("[12345678]", 1));
    }
}
