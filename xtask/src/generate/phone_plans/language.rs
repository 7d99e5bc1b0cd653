//! Finite sets of digit strings, as one minimal automaton that all of them share.
//!
//! Every state is stored once, so two sets are the same when they have the same number, and what is built here needs no
//! minimising afterwards. Numbering plans have bounded length, so there are no loops.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use regex_syntax::hir::{Class, Hir, HirKind};

/// A set of digit strings: the number of its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Language(usize);

impl Language {
    /// No string at all.
    pub(super) const NOTHING: Self = Self(0);
    /// The empty string only.
    const EMPTY_STRING: Self = Self(1);
}

/// One state: whether a string may end here, and what may follow each digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State {
    pub(super) accepts: bool,
    pub(super) next: [Language; 10],
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Operation {
    Union,
    Both,
    Without,
    Then,
}

/// The states of all sets that were built.
pub(super) struct Languages {
    states: Vec<State>,
    numbers: BTreeMap<State, Language>,
    results: BTreeMap<(Operation, Language, Language), Language>,
}

impl Languages {
    pub(super) fn new() -> Self {
        let mut languages = Self { states: Vec::new(), numbers: BTreeMap::new(), results: BTreeMap::new() };
        for accepts in [false, true] {
            languages.intern(State { accepts, next: [Language::NOTHING; 10] });
        }
        languages
    }

    fn intern(&mut self, state: State) -> Language {
        let next = Language(self.states.len());
        *self.numbers.entry(state).or_insert_with_key(|state| {
            self.states.push(state.clone());
            next
        })
    }

    pub(super) fn state(&self, language: Language) -> Result<State> {
        self.states.get(language.0).cloned().context("a state that does not exist")
    }

    /// The strings that a regular expression matches as a whole.
    pub(super) fn matching(&mut self, pattern: &str) -> Result<Language> {
        let hir = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern);
        self.of_expression(&hir.with_context(|| format!("{pattern} is not a regular expression"))?)
    }

    fn of_expression(&mut self, expression: &Hir) -> Result<Language> {
        match expression.kind() {
            HirKind::Empty => Ok(Language::EMPTY_STRING),
            HirKind::Literal(literal) => {
                let mut language = Language::EMPTY_STRING;
                for byte in literal.0.iter().rev() {
                    language = self.digits(*byte..=*byte, language)?;
                }
                Ok(language)
            }
            HirKind::Class(Class::Bytes(class)) => {
                let mut language = Language::NOTHING;
                for range in class.ranges() {
                    let digits = self.digits(range.start()..=range.end(), Language::EMPTY_STRING)?;
                    language = self.union(language, digits)?;
                }
                Ok(language)
            }
            HirKind::Capture(capture) => self.of_expression(&capture.sub),
            HirKind::Concat(parts) => {
                let mut language = Language::EMPTY_STRING;
                for part in parts.iter().rev() {
                    let part = self.of_expression(part)?;
                    language = self.then(part, language)?;
                }
                Ok(language)
            }
            HirKind::Alternation(parts) => {
                let mut language = Language::NOTHING;
                for part in parts {
                    let part = self.of_expression(part)?;
                    language = self.union(language, part)?;
                }
                Ok(language)
            }
            HirKind::Repetition(repetition) => {
                let once = self.of_expression(&repetition.sub)?;
                let max = repetition.max.context("a numbering plan has no numbers of unbounded length")?;
                let optional = self.union(once, Language::EMPTY_STRING)?;
                let mut language = Language::EMPTY_STRING;
                for count in 0..max {
                    let part = if count < max - repetition.min { optional } else { once };
                    language = self.then(part, language)?;
                }
                Ok(language)
            }
            kind => bail!("numbering plans use no {kind:?}"),
        }
    }

    /// Any of these digits, then what `rest` says.
    pub(super) fn digits(&mut self, digits: std::ops::RangeInclusive<u8>, rest: Language) -> Result<Language> {
        let mut next = [Language::NOTHING; 10];
        for digit in digits {
            let place = digit.checked_sub(b'0').and_then(|digit| next.get_mut(usize::from(digit)));
            *place.context("a numbering plan has digits only")? = rest;
        }
        Ok(self.intern(State { accepts: false, next }))
    }

    /// All digit strings of these lengths.
    pub(super) fn of_lengths(&mut self, lengths: &[u8]) -> Result<Language> {
        let mut language = Language::NOTHING;
        for length in lengths {
            let all = self.of_any_digits(*length)?;
            language = self.union(language, all)?;
        }
        Ok(language)
    }

    fn of_any_digits(&mut self, length: u8) -> Result<Language> {
        let mut language = Language::EMPTY_STRING;
        for _ in 0..length {
            language = self.digits(b'0'..=b'9', language)?;
        }
        Ok(language)
    }

    /// All strings of at most `longest` digits that begin as `pattern` says.
    pub(super) fn beginning_with(&mut self, pattern: &str, longest: u8) -> Result<Language> {
        let beginning = self.matching(pattern)?;
        let lengths: Vec<u8> = (0..=longest).collect();
        let any = self.of_lengths(&lengths)?;
        self.then(beginning, any)
    }

    pub(super) fn union(&mut self, one: Language, other: Language) -> Result<Language> {
        self.combine(Operation::Union, one.min(other), one.max(other))
    }

    pub(super) fn both(&mut self, one: Language, other: Language) -> Result<Language> {
        self.combine(Operation::Both, one.min(other), one.max(other))
    }

    pub(super) fn without(&mut self, one: Language, other: Language) -> Result<Language> {
        self.combine(Operation::Without, one, other)
    }

    fn then(&mut self, one: Language, other: Language) -> Result<Language> {
        if one == Language::NOTHING || other == Language::NOTHING {
            return Ok(Language::NOTHING);
        }
        let key = (Operation::Then, one, other);
        if let Some(result) = self.results.get(&key) {
            return Ok(*result);
        }
        let state = self.state(one)?;
        let mut next = state.next;
        for language in &mut next {
            *language = self.then(*language, other)?;
        }
        let mut result = self.intern(State { accepts: false, next });
        if state.accepts {
            result = self.union(result, other)?;
        }
        self.results.insert(key, result);
        Ok(result)
    }

    fn combine(&mut self, operation: Operation, one: Language, other: Language) -> Result<Language> {
        match operation {
            Operation::Union | Operation::Both if one == other => return Ok(one),
            Operation::Without if one == other => return Ok(Language::NOTHING),
            Operation::Union if one == Language::NOTHING => return Ok(other),
            Operation::Both | Operation::Without if one == Language::NOTHING => return Ok(one),
            Operation::Without if other == Language::NOTHING => return Ok(one),
            _ => {}
        }
        let key = (operation, one, other);
        if let Some(result) = self.results.get(&key) {
            return Ok(*result);
        }
        let (this, that) = (self.state(one)?, self.state(other)?);
        let accepts = match operation {
            Operation::Union => this.accepts || that.accepts,
            Operation::Both => this.accepts && that.accepts,
            Operation::Without => this.accepts && !that.accepts,
            Operation::Then => bail!("one after the other is no combination"),
        };
        let mut next = this.next;
        for (language, that) in next.iter_mut().zip(that.next) {
            *language = match operation {
                Operation::Without => self.without(*language, that)?,
                Operation::Both => self.both(*language, that)?,
                _ => self.union(*language, that)?,
            };
        }
        let result = self.intern(State { accepts, next });
        self.results.insert(key, result);
        Ok(result)
    }

    /// The lengths that may follow, as one bit each, when the digits themselves make no difference any more.
    pub(super) fn lengths(&self, language: Language) -> Result<Option<u32>> {
        let mut bits = 0_u32;
        let mut at = language;
        let mut place = 0;
        while at != Language::NOTHING {
            let state = self.state(at)?;
            ensure!(place < 32, "a number is longer than any plan allows");
            bits |= u32::from(state.accepts) << place;
            place += 1;
            let [first, ..] = state.next;
            if state.next.iter().any(|next| *next != first) {
                return Ok(None);
            }
            at = first;
        }
        Ok(Some(bits))
    }
}
