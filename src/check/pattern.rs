//! # `pattern`: a regular expression that arrives at run time, in a catalogue or a custom pack
//!
//! The language is a subset on which the usual engines agree, and matching takes time linear in the text:
//!
//! | written | means |
//! |---|---|
//! | `a` `\.` `\-` `\t` `\n` `\r` `\f` `\v` | that character; ASCII punctuation and space may follow a backslash |
//! | `.` | any character but a line feed |
//! | `[a-z0-9]` `[^a-z]` | a character in, or not in, the class; it may contain `\d` and its kind |
//! | `\d` `\w` `\s` `\D` `\W` `\S` | digits, word characters and white space of ASCII, or all others |
//! | `(…)` `(?:…)` `…\|…` | groups and alternatives |
//! | `?` `*` `+` `{m}` `{m,}` `{m,n}` | repetition, also in the lazy form with `?`; counts up to 1,000 |
//! | `^` `\A` · `$` `\z` `\Z` | the start · the end of the text |
//!
//! As in all engines, a pattern without anchors is searched for anywhere in the text. A line feed at the end of the text
//! is not skipped by `$` and `\Z`. Everything else is outside the subset: flags, look-around, back-references, possessive
//! repetition, word boundaries, Unicode and POSIX classes, class operators, unescaped `]` `{` `}` as characters. A pattern
//! outside the subset, or with more than 2,000 states, gives `None`, and what it would decide is unverified.
//!
//! ```
//! use firstpass::check::pattern::Pattern;
//!
//! let zip = Pattern::parse(r"\A\d{5}(-\d{4})?\Z").unwrap();
//! assert!(zip.is_match("94105-1234"));
//! assert!(!zip.is_match("94105-12"));
//! assert!(Pattern::parse(r"(?=a)").is_none());
//! ```
//!
//! Codes: none; the caller says what a mismatch means, and `pattern.unsupported` for `None`.
//!
//! Sources: K. Thompson, "Regular Expression Search Algorithm" (1968); reading A-19; decision D-36.

use alloc::vec::Vec;

mod program;
mod syntax;

use program::{MAX_STATES, State};

/// A pattern of the subset, ready to match.
#[derive(Clone, Debug)]
pub struct Pattern {
    states: Vec<State>,
}

impl Pattern {
    /// Reads a pattern. `None` when it is outside the subset or needs more than 2,000 states.
    ///
    /// ```
    /// # use firstpass::check::pattern::Pattern;
    /// assert!(Pattern::parse("^[A-Z]{1,2}[0-9]$").is_some());
    /// assert!(Pattern::parse(r"(a)\1").is_none());
    /// assert!(Pattern::parse("(a{1000}){1000}").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let states = program::compile(&syntax::parse(text)?)?;
        Some(Self { states })
    }

    /// Whether the pattern occurs in the text; with `^` and `$`, whether it is the whole text.
    ///
    /// ```
    /// # use firstpass::check::pattern::Pattern;
    /// assert!(Pattern::parse(r"\d").unwrap().is_match("a1b"));
    /// assert!(!Pattern::parse(r"^\d$").unwrap().is_match("a1b"));
    /// ```
    pub fn is_match(&self, text: &str) -> bool {
        // Most patterns have few states, and then a set of states is one number.
        if self.states.len() <= 64 { self.search::<1>(text) } else { self.search::<MAX_WORDS>(text) }
    }

    fn search<const WORDS: usize>(&self, text: &str) -> bool {
        let mut characters = text.chars();
        let mut at_start = true;
        let mut reached = StateSet::<WORDS>::EMPTY;
        loop {
            let next = characters.next();
            // The pattern may begin at every position; an anchor stops it where it may not.
            reached.insert(0);
            if self.follow(&mut reached, at_start, next.is_none()) {
                return true;
            }
            let Some(c) = next else {
                return false;
            };
            reached = self.step(reached, c);
            at_start = false;
        }
    }

    /// Adds the states that are reached without reading a character. Answers whether the match state is among them.
    fn follow<const WORDS: usize>(&self, reached: &mut StateSet<WORDS>, at_start: bool, at_end: bool) -> bool {
        let mut pending = *reached;
        while let Some(state) = pending.take_first() {
            let mut go = |to: usize| {
                if reached.insert(to) {
                    pending.insert(to);
                }
            };
            match self.states.get(state) {
                Some(State::Jump(to)) => go(*to),
                Some(State::Split(one, other)) => {
                    go(*one);
                    go(*other);
                }
                Some(State::Start) if at_start => go(state + 1),
                Some(State::End) if at_end => go(state + 1),
                Some(State::Match) => return true,
                _ => {}
            }
        }
        false
    }

    /// The states that are reached by reading `c`.
    fn step<const WORDS: usize>(&self, mut reached: StateSet<WORDS>, c: char) -> StateSet<WORDS> {
        let mut next = StateSet::EMPTY;
        while let Some(state) = reached.take_first() {
            if self.states.get(state).is_some_and(|state| state.reads(c)) {
                next.insert(state + 1);
            }
        }
        next
    }
}

const MAX_WORDS: usize = MAX_STATES.div_ceil(64);

/// A set of state numbers, on the stack.
#[derive(Clone, Copy)]
struct StateSet<const WORDS: usize> {
    words: [u64; WORDS],
}

impl<const WORDS: usize> StateSet<WORDS> {
    const EMPTY: Self = Self { words: [0; WORDS] };

    /// Answers whether the state was not there before.
    fn insert(&mut self, state: usize) -> bool {
        let Some(word) = self.words.get_mut(state / 64) else {
            return false;
        };
        let before = *word;
        *word |= 1 << (state % 64);
        *word != before
    }

    fn take_first(&mut self) -> Option<usize> {
        let (at, word) = self.words.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros();
        *word &= *word - 1;
        Some(at * 64 + bit as usize)
    }
}
