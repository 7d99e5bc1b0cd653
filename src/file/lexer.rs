//! The tokens of a PDF file, as far as they tell whether it is encrypted.
//!
//! An encrypted file names its encryption dictionary as `/Encrypt` in every trailer, or in the dictionary of every
//! cross-reference stream. Only such a key counts: not in strings, comments, streams or other dictionaries.
//! A stream ends at the first `endstream`, so a file that embeds an encrypted one without compression counts as
//! encrypted; and after a string that never ends nothing is found. A file that opens without a password but is protected
//! against changes is encrypted, too.

use super::collect::{Find, advance};

/// The longest token of interest, `/Encrypt` with every letter written as `#45`.
const LONGEST: usize = 24;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between tokens.
    Between,
    Comment,
    /// A string in parentheses, which nest.
    Text,
    /// Behind a backslash in it.
    Escape,
    Name,
    /// A number or keyword.
    Word,
    /// Behind `<`.
    Less,
    /// Behind `>`.
    Greater,
    /// A string in hexadecimal digits.
    Hex,
    Stream,
}

/// The key whose value comes next in the outermost dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    /// None: the next name is a key.
    None,
    Encrypt,
    Type,
    Other,
    /// None ever: the outermost thing is an array.
    Array,
}

/// What came last, outside of everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// The keyword `trailer`.
    Trailer,
    /// The end of a dictionary.
    Dictionary,
    Other,
}

pub(super) struct Lexer {
    state: State,
    /// The beginning of the current name or word.
    token: [u8; LONGEST],
    token_len: usize,
    /// How many parentheses of a string are open.
    parentheses: u64,
    /// How many dictionaries and arrays are open.
    depth: u64,
    before: Before,
    key: Key,
    /// The outermost dictionary names an encryption dictionary.
    names_encryption: bool,
    /// The outermost dictionary is a trailer, or that of a cross-reference stream.
    is_trailer: bool,
    stream_end: Find,
    pub(super) has_object: bool,
    pub(super) is_encrypted: bool,
}

impl Lexer {
    pub(super) fn new() -> Self {
        Self {
            state: State::Between,
            token: [0; LONGEST],
            token_len: 0,
            parentheses: 0,
            depth: 0,
            before: Before::Other,
            key: Key::None,
            names_encryption: false,
            is_trailer: false,
            stream_end: Find::new(b"endstream"),
            has_object: false,
            is_encrypted: false,
        }
    }

    pub(super) fn push(&mut self, mut piece: &[u8]) {
        while let Some(&byte) = piece.first() {
            if self.state == State::Stream {
                if self.stream_end.skip_behind(&mut piece) {
                    self.state = State::Between;
                }
                continue;
            }
            // A byte that ends a token is looked at once more, in the state after it.
            if self.step(byte) {
                advance(&mut piece, 1);
            }
        }
    }

    /// Looks at one byte. Says whether it was used up.
    fn step(&mut self, byte: u8) -> bool {
        match self.state {
            State::Between | State::Stream => self.begin(byte),
            State::Comment => {
                if matches!(byte, b'\r' | b'\n') {
                    self.state = State::Between;
                }
            }
            State::Text => match byte {
                b'\\' => self.state = State::Escape,
                b'(' => self.parentheses = self.parentheses.saturating_add(1),
                b')' => {
                    self.parentheses = self.parentheses.saturating_sub(1);
                    if self.parentheses == 0 {
                        self.state = State::Between;
                    }
                }
                _ => {}
            },
            State::Escape => self.state = State::Text,
            State::Hex => {
                if byte == b'>' {
                    self.state = State::Between;
                }
            }
            State::Less => {
                let is_dictionary = byte == b'<';
                self.state = if is_dictionary { State::Between } else { State::Hex };
                if is_dictionary {
                    self.open(true);
                } else {
                    self.value();
                }
                return is_dictionary;
            }
            State::Greater => {
                self.state = State::Between;
                if byte != b'>' {
                    return false;
                }
                self.close();
            }
            State::Name | State::Word if is_regular(byte) => self.keep(byte),
            State::Name => {
                self.state = State::Between;
                self.name();
                return false;
            }
            State::Word => {
                self.state = State::Between;
                self.word();
                return false;
            }
        }
        true
    }

    /// A token begins, or a byte that is one by itself.
    fn begin(&mut self, byte: u8) {
        match byte {
            b'%' => self.state = State::Comment,
            b'(' => {
                self.value();
                self.parentheses = 1;
                self.state = State::Text;
            }
            b'<' => self.state = State::Less,
            b'>' => self.state = State::Greater,
            b'[' => self.open(false),
            b']' => self.close(),
            b'/' => {
                self.token_len = 0;
                self.state = State::Name;
            }
            _ if is_regular(byte) => {
                self.token_len = 0;
                self.keep(byte);
                self.state = State::Word;
            }
            _ => {}
        }
    }

    /// A dictionary or an array begins.
    fn open(&mut self, is_dictionary: bool) {
        self.value();
        if self.depth == 0 {
            self.key = if is_dictionary { Key::None } else { Key::Array };
            self.is_trailer = is_dictionary && self.before == Before::Trailer;
            self.names_encryption = false;
        }
        self.depth = self.depth.saturating_add(1);
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            self.is_encrypted |= self.is_trailer && self.names_encryption;
            self.is_trailer = false;
            self.before = Before::Dictionary;
        }
    }

    /// A value, or the first part of a reference.
    fn value(&mut self) {
        if self.depth == 1 && self.key != Key::Array {
            self.names_encryption |= self.key == Key::Encrypt;
            self.key = Key::None;
        }
    }

    fn name(&mut self) {
        if self.depth != 1 {
            return;
        }
        if self.key == Key::None {
            self.key = match self.token() {
                token if is(token, b"Encrypt") => Key::Encrypt,
                token if is(token, b"Type") => Key::Type,
                _ => Key::Other,
            };
            return;
        }
        self.is_trailer |= self.key == Key::Type && is(self.token(), b"XRef");
        self.value();
    }

    fn word(&mut self) {
        let token = self.token();
        let is_null = token == b"null";
        let (is_object, is_stream) = (token == b"obj", token == b"stream");
        let is_trailer = token == b"trailer";
        let is_outside = is_object || is_stream || is_trailer || token == b"endobj";
        if is_null && self.depth == 1 && self.key == Key::Encrypt {
            // The same as no key.
            self.key = Key::None;
        }
        self.value();
        if !is_outside {
            return;
        }
        self.has_object |= is_object;
        if is_stream && self.depth == 0 && self.before == Before::Dictionary {
            self.state = State::Stream;
            self.stream_end.reset();
        }
        // These words stand in no dictionary: one that is still open has lost its end.
        self.depth = 0;
        self.before = if is_trailer { Before::Trailer } else { Before::Other };
    }

    /// Adds a byte to the current name or word. Of a long one only the length is kept.
    fn keep(&mut self, byte: u8) {
        if let Some(slot) = self.token.get_mut(self.token_len) {
            *slot = byte;
        }
        self.token_len = self.token_len.saturating_add(1);
    }

    /// The current name or word; empty when it is longer than those of interest.
    fn token(&self) -> &[u8] {
        self.token.get(..self.token_len).unwrap_or_default()
    }
}

/// Whether a name, in which any character may be written as `#` and two hexadecimal digits, is this one.
fn is(mut name: &[u8], expected: &[u8]) -> bool {
    for letter in expected {
        let (first, rest) = match name {
            [b'#', high, low, rest @ ..] => (hex(*high) << 4 | hex(*low), rest),
            [first, rest @ ..] => (*first, rest),
            [] => return false,
        };
        if first != *letter {
            return false;
        }
        name = rest;
    }
    name.is_empty()
}

fn hex(digit: u8) -> u8 {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(0)
}

/// White space, of which zero is one.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}
