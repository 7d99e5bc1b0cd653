//! From the syntax tree to the states of the automaton.

use super::syntax::Node;
use alloc::vec::Vec;

/// The largest number of states. It bounds the memory of a pattern and the time for each character of a text.
pub(super) const MAX_STATES: usize = 2_000;

/// One state. Those that read a character, and the anchors, go on to the next state in the list.
#[derive(Clone, Debug)]
pub(super) enum State {
    Char(char),
    Any,
    Class { ranges: Vec<(char, char)>, negated: bool },
    Start,
    End,
    Jump(usize),
    Split(usize, usize),
    Match,
}

impl State {
    /// Whether the state reads this character.
    pub(super) fn reads(&self, c: char) -> bool {
        match self {
            Self::Char(own) => *own == c,
            Self::Any => c != '\n',
            Self::Class { ranges, negated } => {
                ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)) != *negated
            }
            _ => false,
        }
    }
}

/// The states of a pattern; the first one is its start. `None` when there would be too many.
pub(super) fn compile(pattern: &Node) -> Option<Vec<State>> {
    let mut program = Program { states: Vec::new() };
    program.add(pattern)?;
    program.push(State::Match)?;
    Some(program.states)
}

struct Program {
    states: Vec<State>,
}

impl Program {
    /// Adds the states of a node, so that they begin here and end at the next free place. Every node adds at least one
    /// state, so the limit on states limits the work too, however counts are nested.
    fn add(&mut self, node: &Node) -> Option<()> {
        match node {
            Node::Char(c) => self.push(State::Char(*c)),
            Node::Any => self.push(State::Any),
            Node::Class { ranges, negated } => self.push(State::Class { ranges: ranges.clone(), negated: *negated }),
            Node::Start => self.push(State::Start),
            Node::End => self.push(State::End),
            Node::Sequence(nodes) if nodes.is_empty() => self.push_jump_to_next(),
            Node::Sequence(nodes) => nodes.iter().try_for_each(|node| self.add(node)),
            Node::Choice(nodes) => self.add_choice(nodes),
            Node::Repeat { max: Some(0), .. } => self.push_jump_to_next(),
            Node::Repeat { node, min, max } => self.add_repeat(node, *min, *max),
        }
    }

    fn add_choice(&mut self, nodes: &[Node]) -> Option<()> {
        let Some((last, others)) = nodes.split_last() else {
            return self.push_jump_to_next();
        };
        let mut jumps = Vec::new();
        for node in others {
            let split = self.states.len();
            self.push(State::Match)?;
            self.add(node)?;
            jumps.push(self.states.len());
            self.push(State::Match)?;
            self.set(split, State::Split(split + 1, self.states.len()));
        }
        self.add(last)?;
        for jump in jumps {
            self.set(jump, State::Jump(self.states.len()));
        }
        Some(())
    }

    fn add_repeat(&mut self, node: &Node, min: u16, max: Option<u16>) -> Option<()> {
        for _ in 1..min {
            self.add(node)?;
        }
        let Some(max) = max else {
            return if min == 0 { self.add_star(node) } else { self.add_plus(node) };
        };
        if min > 0 {
            self.add(node)?;
        }
        // All lead to the end at once: from one to the next, each character of a text would pass through all of them.
        let mut splits = Vec::new();
        for _ in min..max {
            splits.push(self.states.len());
            self.push(State::Match)?;
            self.add(node)?;
        }
        for split in splits {
            self.set(split, State::Split(split + 1, self.states.len()));
        }
        Some(())
    }

    fn add_star(&mut self, node: &Node) -> Option<()> {
        let split = self.states.len();
        self.push(State::Match)?;
        self.add(node)?;
        self.push(State::Jump(split))?;
        self.set(split, State::Split(split + 1, self.states.len()));
        Some(())
    }

    fn add_plus(&mut self, node: &Node) -> Option<()> {
        let start = self.states.len();
        self.add(node)?;
        self.push(State::Split(start, self.states.len() + 1))
    }

    fn push_jump_to_next(&mut self) -> Option<()> {
        self.push(State::Jump(self.states.len() + 1))
    }

    fn push(&mut self, state: State) -> Option<()> {
        if self.states.len() >= MAX_STATES {
            return None;
        }
        self.states.push(state);
        Some(())
    }

    /// Replaces a state that was held free until its targets were known.
    fn set(&mut self, at: usize, state: State) {
        if let Some(place) = self.states.get_mut(at) {
            *place = state;
        }
    }
}
