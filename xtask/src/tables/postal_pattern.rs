//! Turns the regular expressions of the sources into shapes that people can read, and tells which shape says the same as
//! another or more.
//!
//! A shape is one way to write a postal code, character by character: `#` is a digit, `@` a capital letter, `?` either,
//! `[A-CX]` one of these, a space may be left out, `_` is a space that may not, anything else stands for itself.
//! Shapes stand behind each other with `|` between them.

use std::collections::BTreeSet;

use anyhow::{Result, bail, ensure};

/// A set of ASCII characters.
type Set = u128;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    One(Set),
    /// A space that may be left out.
    MaybeSpace,
    /// A space or a hyphen that is there.
    Space,
    Hyphen,
}

/// One way to write a code.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape(Vec<Place>);

const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

fn set(characters: &str) -> Set {
    characters.bytes().fold(0, |set, byte| set | 1 << byte)
}

fn members(set: Set) -> Vec<char> {
    (0..128u8).filter(|byte| set >> byte & 1 == 1).map(char::from).collect()
}

impl Shape {
    /// Whether every text of `other` is one of this shape too.
    fn covers(&self, other: &Self) -> bool {
        let (mut own, mut others) = (self.0.iter(), other.0.iter().peekable());
        for place in own.by_ref() {
            match (place, others.peek()) {
                (Place::One(wide), Some(Place::One(narrow))) if narrow & !wide == 0 => _ = others.next(),
                (Place::MaybeSpace, Some(Place::MaybeSpace | Place::Space)) => _ = others.next(),
                (Place::MaybeSpace, _) => {}
                (Place::Space, Some(Place::Space)) | (Place::Hyphen, Some(Place::Hyphen)) => _ = others.next(),
                _ => return false,
            }
        }
        others.peek().is_none()
    }

    fn text(&self) -> String {
        self.0.iter().map(|place| place.text()).collect()
    }

    /// A shape with a separator is the usual way to write the same characters without.
    fn separators(&self) -> usize {
        self.0.iter().filter(|place| !matches!(place, Place::One(_))).count()
    }
}

impl Place {
    fn text(self) -> String {
        let Self::One(own) = self else {
            return match self {
                Self::MaybeSpace => " ",
                Self::Space => "_",
                _ => "-",
            }
            .to_owned();
        };
        if own == set(DIGITS) {
            return "#".to_owned();
        }
        if own == set(LETTERS) {
            return "@".to_owned();
        }
        if own == set(DIGITS) | set(LETTERS) {
            return "?".to_owned();
        }
        let members = members(own);
        if let [one] = members.as_slice() {
            return one.to_string();
        }
        let mut text = "[".to_owned();
        let mut rest = members.as_slice();
        while let Some(first) = rest.first().copied() {
            let run = (0u8..).zip(rest).take_while(|(at, next)| u32::from(first) + u32::from(*at) == u32::from(**next));
            let length = run.count();
            let (run, after) = rest.split_at(length);
            match run {
                [first, .., last] if length > 2 => text.extend([*first, '-', *last]),
                _ => text.extend(run),
            }
            rest = after;
        }
        text + "]"
    }
}

/// The shapes of a pattern, without those that another one covers, as one text.
pub(super) fn union(shapes: impl IntoIterator<Item = Shape>) -> String {
    let all: BTreeSet<Shape> = shapes.into_iter().filter(|shape| !shape.0.is_empty()).collect();
    let mut kept: Vec<&Shape> = Vec::new();
    for shape in &all {
        if !all.iter().any(|other| other != shape && other.covers(shape)) {
            kept.push(shape);
        }
    }
    // Of those that take the same characters, the one with the most separators is the usual way to write them.
    kept.sort_by_key(|shape| (shape.0.len() - shape.separators(), usize::MAX - shape.separators(), shape.text()));
    kept.iter().map(|shape| shape.text()).collect::<Vec<_>>().join("|")
}

/// Every way to write what a regular expression of the sources accepts.
pub(super) fn shapes(pattern: &str) -> Result<Vec<Shape>> {
    let characters: Vec<char> = pattern.trim_start_matches('^').trim_end_matches('$').chars().collect();
    let mut reader = Reader { characters, at: 0 };
    let shapes = reader.alternatives()?;
    ensure!(reader.at == reader.characters.len(), "{pattern} has a bracket too many");
    Ok(shapes.into_iter().map(Shape).collect())
}

type Ways = Vec<Vec<Place>>;

struct Reader {
    characters: Vec<char>,
    at: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += usize::from(next.is_some());
        next
    }

    fn take(&mut self, text: &str) -> bool {
        let fits = text.chars().enumerate().all(|(at, own)| self.characters.get(self.at + at) == Some(&own));
        if fits {
            self.at += text.chars().count();
        }
        fits
    }

    fn alternatives(&mut self) -> Result<Ways> {
        let mut ways = self.sequence()?;
        while self.take("|") {
            ways.extend(self.sequence()?);
        }
        Ok(ways)
    }

    fn sequence(&mut self) -> Result<Ways> {
        let mut ways: Ways = vec![Vec::new()];
        while !matches!(self.peek(), None | Some('|' | ')')) {
            let part = self.atom()?;
            let part = self.repeated(part)?;
            ways = ways
                .iter()
                .flat_map(|start| part.iter().map(move |end| [start.as_slice(), end.as_slice()].concat()))
                .collect();
            ensure!(ways.len() < 10_000, "the pattern has too many ways");
        }
        Ok(ways)
    }

    fn atom(&mut self) -> Result<Ways> {
        if self.take("(?:") || self.take("(") {
            let inner = self.alternatives()?;
            ensure!(self.take(")"), "the pattern lacks a bracket");
            return Ok(inner);
        }
        if self.take("\\d") {
            return Ok(one(set(DIGITS)));
        }
        if self.take("\\s*") {
            return Ok(vec![vec![Place::MaybeSpace]]);
        }
        if self.take("[") {
            return self.class();
        }
        match self.next() {
            Some(' ') => Ok(vec![vec![Place::Space]]),
            Some('-') => Ok(vec![vec![Place::Hyphen]]),
            Some(letter) if letter.is_ascii_alphanumeric() => Ok(one(1 << (letter as u32))),
            other => bail!("the pattern has {other:?}, which is not read here"),
        }
    }

    fn class(&mut self) -> Result<Ways> {
        let (mut own, mut ways) = (0, Ways::new());
        loop {
            match self.next() {
                Some(']') => break,
                Some('\\') if self.take("d") => own |= set(DIGITS),
                Some('\\') if self.take("-") => ways.push(vec![Place::Hyphen]),
                Some(' ') => ways.push(vec![Place::Space]),
                Some('-') => ways.push(vec![Place::Hyphen]),
                Some(first) if first.is_ascii_alphanumeric() => {
                    let is_range = self.peek() == Some('-') && self.characters.get(self.at + 1) != Some(&']');
                    let last =
                        if is_range { self.characters.get(self.at + 1).copied().unwrap_or(first) } else { first };
                    self.at += if is_range { 2 } else { 0 };
                    own |= (first..=last).fold(0, |set, member| set | 1 << (member as u32));
                }
                other => bail!("a class has {other:?}, which is not read here"),
            }
        }
        if own != 0 {
            ways.extend(one(own));
        }
        Ok(ways)
    }

    fn repeated(&mut self, part: Ways) -> Result<Ways> {
        if self.take("?") {
            let is_space = part == [[Place::Space]];
            return Ok(if is_space { vec![vec![Place::MaybeSpace]] } else { [part, vec![Vec::new()]].concat() });
        }
        if !self.take("{") {
            return Ok(part);
        }
        let mut bounds = String::new();
        while let Some(next) = self.next().filter(|next| *next != '}') {
            bounds.push(next);
        }
        let (least, most) = bounds.split_once(',').unwrap_or((&bounds, &bounds));
        let (least, most): (usize, usize) = (least.parse()?, most.parse()?);
        let mut all = Ways::new();
        for times in least..=most {
            let mut ways: Ways = vec![Vec::new()];
            for _ in 0..times {
                ways = ways
                    .iter()
                    .flat_map(|start| part.iter().map(move |end| [start.as_slice(), end.as_slice()].concat()))
                    .collect();
            }
            all.extend(ways);
        }
        Ok(all)
    }
}

fn one(set: Set) -> Ways {
    vec![vec![Place::One(set)]]
}

#[cfg(test)]
mod tests {
    use super::{shapes, union};

    fn shape(patterns: &[&str]) -> anyhow::Result<String> {
        let all: anyhow::Result<Vec<_>> = patterns.iter().map(|pattern| shapes(pattern)).collect();
        Ok(union(all?.into_iter().flatten()))
    }

    #[test]
    fn expressions_become_shapes() -> anyhow::Result<()> {
        for (patterns, expected) in [
            (&[r"^\d{5}$"][..], "#####"),
            (&[r"^\d{4}[ ]?[A-Z]{2}$"], "#### @@"),
            (&[r"\d{5}[\-]?\d{3}"], "#####-###|########"),
            (&[r"\d{4}([\-]\d{3})?"], "####|####-###"),
            (&[r"^(LV-)?\d{4}$", r"\d{4}"], "####|LV-####"),
            (
                &[r"GY\d[\dA-Z]?[ ]?\d[ABD-HJLN-UW-Z]{2}"],
                "GY# #[ABD-HJLN-UW-Z][ABD-HJLN-UW-Z]|GY#? #[ABD-HJLN-UW-Z][ABD-HJLN-UW-Z]",
            ),
            (&[r"FIQQ 1ZZ"], "FIQQ_1ZZ"),
            (&[r"(948[5-9])|(949[0-7])"], "948[5-9]|949[0-7]"),
            (&[r"^\d{5}$", r"^9[78][01]\d{2}$"], "#####"),
            (&[r"(\d{6})?"], "######"),
        ] {
            assert_eq!(shape(patterns)?, expected);
        }
        assert!(shape(&[r"^(?!0)\d{4}$"]).is_err());
        Ok(())
    }
}
