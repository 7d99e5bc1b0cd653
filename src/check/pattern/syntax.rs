//! From the text of a pattern to its syntax tree. Whatever engines read differently is refused.

use alloc::{boxed::Box, vec, vec::Vec};
use core::{iter::Peekable, str::Chars};

/// How deep groups may be nested.
const MAX_DEPTH: u8 = 32;
/// The largest count in `{m,n}`.
const MAX_COUNT: u16 = 1_000;

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Node {
    Char(char),
    Any,
    Class { ranges: Vec<(char, char)>, negated: bool },
    Start,
    End,
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat { node: Box<Node>, min: u16, max: Option<u16> },
}

const DIGIT: &[(char, char)] = &[('0', '9')];
const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
const SPACE: &[(char, char)] = &[('\t', '\r'), (' ', ' ')];
const NOT_DIGIT: &[(char, char)] = &[('\0', '/'), (':', char::MAX)];
const NOT_WORD: &[(char, char)] = &[('\0', '/'), (':', '@'), ('[', '^'), ('`', '`'), ('{', char::MAX)];
const NOT_SPACE: &[(char, char)] = &[('\0', '\u{8}'), ('\u{E}', '\u{1F}'), ('!', char::MAX)];

/// The tree of a whole pattern. `None` outside the subset.
pub(super) fn parse(text: &str) -> Option<Node> {
    let mut parser = Parser { rest: text.chars().peekable(), depth: 0 };
    let node = parser.choice()?;
    // What is left is a closing parenthesis without an opening one.
    parser.rest.next().is_none().then_some(node)
}

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
    depth: u8,
}

/// What a backslash and the character after it stand for.
enum Escape {
    Char(char),
    Class(&'static [(char, char)]),
    Start,
    End,
}

impl Parser<'_> {
    fn choice(&mut self) -> Option<Node> {
        let mut nodes = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            nodes.push(self.sequence()?);
        }
        if nodes.len() == 1 { nodes.pop() } else { Some(Node::Choice(nodes)) }
    }

    fn sequence(&mut self) -> Option<Node> {
        let mut nodes = Vec::new();
        while self.rest.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
            let node = self.atom()?;
            nodes.push(self.repetition(node)?);
        }
        Some(Node::Sequence(nodes))
    }

    fn atom(&mut self) -> Option<Node> {
        match self.rest.next()? {
            '.' => Some(Node::Any),
            '^' => Some(Node::Start),
            '$' => Some(Node::End),
            '(' => self.group(),
            '[' => self.class(),
            '\\' => Some(match self.escape()? {
                Escape::Char(c) => Node::Char(c),
                Escape::Class(ranges) => Node::Class { ranges: ranges.to_vec(), negated: false },
                Escape::Start => Node::Start,
                Escape::End => Node::End,
            }),
            '?' | '*' | '+' | '{' | '}' | ']' | ')' | '|' => None,
            c => Some(Node::Char(c)),
        }
    }

    fn group(&mut self) -> Option<Node> {
        if self.rest.next_if_eq(&'?').is_some() {
            self.rest.next_if_eq(&':')?;
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let node = self.choice()?;
        self.depth -= 1;
        self.rest.next_if_eq(&')')?;
        Some(node)
    }

    fn repetition(&mut self, node: Node) -> Option<Node> {
        let (min, max) = match self.rest.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => (0, None),
            _ => return Some(node),
        };
        if matches!(node, Node::Start | Node::End) {
            return None;
        }
        let (min, max) = if self.rest.next() == Some('{') { self.counts()? } else { (min, max) };
        // A lazy repetition matches the same texts. Any other sign here is a possessive or a double repetition.
        self.rest.next_if_eq(&'?');
        if matches!(self.rest.peek(), Some('?' | '*' | '+' | '{')) {
            return None;
        }
        Some(Node::Repeat { node: Box::new(node), min, max })
    }

    /// The rest of `{m}`, `{m,}` or `{m,n}`.
    fn counts(&mut self) -> Option<(u16, Option<u16>)> {
        let min = self.number()?;
        let max = match self.rest.next()? {
            '}' => return Some((min, Some(min))),
            ',' if self.rest.peek() == Some(&'}') => None,
            ',' => Some(self.number()?),
            _ => return None,
        };
        self.rest.next_if_eq(&'}')?;
        if max.is_some_and(|max| max < min) { None } else { Some((min, max)) }
    }

    fn number(&mut self) -> Option<u16> {
        let mut number = None;
        while let Some(digit) = self.rest.peek().and_then(|c| c.to_digit(10)) {
            self.rest.next();
            let sum = u32::from(number.unwrap_or(0_u16)) * 10 + digit;
            number = Some(u16::try_from(sum).ok().filter(|sum| *sum <= MAX_COUNT)?);
        }
        number
    }

    fn escape(&mut self) -> Option<Escape> {
        Some(match self.rest.next()? {
            'd' => Escape::Class(DIGIT),
            'D' => Escape::Class(NOT_DIGIT),
            'w' => Escape::Class(WORD),
            'W' => Escape::Class(NOT_WORD),
            's' => Escape::Class(SPACE),
            'S' => Escape::Class(NOT_SPACE),
            'A' => Escape::Start,
            'z' | 'Z' => Escape::End,
            't' => Escape::Char('\t'),
            'n' => Escape::Char('\n'),
            'r' => Escape::Char('\r'),
            'f' => Escape::Char('\u{C}'),
            'v' => Escape::Char('\u{B}'),
            // Some engines read `\<` and `\>` as the ends of a word.
            '<' | '>' => return None,
            c if c.is_ascii_punctuation() || c == ' ' => Escape::Char(c),
            _ => return None,
        })
    }

    /// The rest of a class. Engines differ on an empty class, on `[` inside and on doubled `&`, `-` and `~`.
    fn class(&mut self) -> Option<Node> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        loop {
            let first = match self.rest.next()? {
                ']' if ranges.is_empty() => return None,
                ']' => return Some(Node::Class { ranges, negated }),
                // A hyphen stands for itself only at the ends: `[a-c-e]` and `[\d-x]` are read in two ways.
                '-' if !ranges.is_empty() && self.rest.peek() != Some(&']') => return None,
                c => match self.class_member(c)? {
                    Escape::Char(c) => c,
                    Escape::Class(set) => {
                        ranges.extend_from_slice(set);
                        continue;
                    }
                    Escape::Start | Escape::End => return None,
                },
            };
            let mut last = first;
            let mut ahead = self.rest.clone();
            if ahead.next() == Some('-') && ahead.peek() != Some(&']') {
                self.rest = ahead;
                let c = self.rest.next().filter(|c| *c != '-')?;
                let Escape::Char(end) = self.class_member(c)? else {
                    return None;
                };
                last = end;
            }
            if last < first {
                return None;
            }
            ranges.push((first, last));
        }
    }

    /// One character of a class, or a set of them.
    fn class_member(&mut self, c: char) -> Option<Escape> {
        match c {
            '\\' => self.escape(),
            '[' => None,
            '&' | '~' if self.rest.peek() == Some(&c) => None,
            c => Some(Escape::Char(c)),
        }
    }
}
