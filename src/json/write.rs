//! Writes compact JSON, byte for byte what JavaScript's `JSON.stringify` writes for the same values.

use alloc::string::String;

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Appends JSON to a `String`, without white space, in the order of the calls.
///
/// ```
/// use firstpass::json::JsonWriter;
///
/// let mut out = String::new();
/// JsonWriter::new(&mut out).object(|report| {
///     report.key("verdict").text("invalid");
///     report.key("complete").boolean(false);
///     report.key("issues").array(|issues| {
///         issues.object(|issue| {
///             issue.key("line").unsigned(3);
///         });
///     });
/// });
/// assert_eq!(out, r#"{"verdict":"invalid","complete":false,"issues":[{"line":3}]}"#);
/// ```
pub struct JsonWriter<'o> {
    out: &'o mut String,
    /// Whether the next key or item stands behind another one.
    comma: bool,
}

impl<'o> JsonWriter<'o> {
    /// A writer that appends one value to `out`.
    pub fn new(out: &'o mut String) -> Self {
        Self { out, comma: false }
    }

    /// An object; `fill` writes its keys and values.
    pub fn object(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.begin_object();
        fill(self);
        self.end_object()
    }

    /// An array; `fill` writes its items.
    pub fn array(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.begin_array();
        fill(self);
        self.end_array()
    }

    /// `{`, to be followed by [`end_object`](Self::end_object).
    pub fn begin_object(&mut self) -> &mut Self {
        self.begin('{')
    }

    /// `}`
    pub fn end_object(&mut self) -> &mut Self {
        self.end('}')
    }

    /// `[`, to be followed by [`end_array`](Self::end_array).
    pub fn begin_array(&mut self) -> &mut Self {
        self.begin('[')
    }

    /// `]`
    pub fn end_array(&mut self) -> &mut Self {
        self.end(']')
    }

    /// The key of the value that is written next.
    pub fn key(&mut self, key: &str) -> &mut Self {
        self.text(key);
        self.out.push(':');
        self.comma = false;
        self
    }

    /// A string.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.separate();
        quote(text, self.out);
        self
    }

    /// A number that is not negative.
    pub fn unsigned(&mut self, number: u64) -> &mut Self {
        self.separate();
        digits(number, self.out);
        self
    }

    /// A number that may be negative.
    pub fn signed(&mut self, number: i64) -> &mut Self {
        self.separate();
        decimal(number, self.out);
        self
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, value: bool) -> &mut Self {
        self.raw(if value { "true" } else { "false" })
    }

    /// `null`
    pub fn null(&mut self) -> &mut Self {
        self.raw("null")
    }

    /// A value that is already JSON.
    pub fn raw(&mut self, json: &str) -> &mut Self {
        self.separate();
        self.out.push_str(json);
        self
    }

    fn begin(&mut self, bracket: char) -> &mut Self {
        self.separate();
        self.out.push(bracket);
        self.comma = false;
        self
    }

    fn end(&mut self, bracket: char) -> &mut Self {
        self.out.push(bracket);
        self.comma = true;
        self
    }

    fn separate(&mut self) {
        if self.comma {
            self.out.push(',');
        }
        self.comma = true;
    }
}

/// Appends `text` in quotes. What needs no escape is copied in one piece.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        let (plain, special) = rest.split_at_checked(at).unwrap_or_default();
        out.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            Some(character @ ('"' | '\\')) => push_pair(out, character),
            Some('\u{8}') => push_pair(out, 'b'),
            Some('\u{c}') => push_pair(out, 'f'),
            Some('\n') => push_pair(out, 'n'),
            Some('\r') => push_pair(out, 'r'),
            Some('\t') => push_pair(out, 't'),
            Some(control) => {
                out.push_str(if control < '\u{10}' { "\\u000" } else { "\\u001" });
                out.push(HEX.get(control as usize % 16).map_or('0', |digit| char::from(*digit)));
            }
            None => {}
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

fn push_pair(out: &mut String, character: char) {
    out.push('\\');
    out.push(character);
}

/// Appends a number in decimal digits.
pub(crate) fn decimal(number: i64, out: &mut String) {
    if number < 0 {
        out.push('-');
    }
    digits(number.unsigned_abs(), out);
}

/// Appends `number` without the formatting machinery of `core`, which would be much of the module for the browser.
fn digits(mut number: u64, out: &mut String) {
    let mut reversed = [b'0'; 20];
    let mut len = 0;
    for slot in &mut reversed {
        *slot = b'0' + (number % 10) as u8;
        number /= 10;
        len += 1;
        if number == 0 {
            break;
        }
    }
    out.extend(reversed.iter().take(len).rev().map(|digit| char::from(*digit)));
}
