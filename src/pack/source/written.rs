//! A pack together with the text that it was read from: where each line and each block stands, and what is in it.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::Range;

use super::Read;
use super::node::{Entry, Node, Value};
use crate::pack::RuleReference;
use crate::pack::description::Description;
use crate::pack::model::Pack;

/// A pack as it was read.
pub(in crate::pack) struct Written {
    pub(in crate::pack) pack: Pack,
    pub(in crate::pack) description: Description,
    pub(super) root: Node,
    /// Where the line of each field begins.
    pub(super) lines: BTreeMap<(u16, u16), Range<usize>>,
    /// Where the block of each rule begins; several rules may come from one block.
    pub(super) blocks: Vec<Range<usize>>,
}

/// One step on the way into a line or a block.
#[derive(Clone, Copy)]
pub(in crate::pack) enum Part<'a> {
    /// What stands under a key.
    Key(&'a str),
    /// The entry or item with this number, from 0.
    Nth(usize),
}

impl Written {
    pub(in crate::pack) fn into_read(self) -> Read {
        (self.pack, self.description)
    }

    /// Where a rule is written: its block, or the line of its field.
    pub(in crate::pack) fn span(&self, rule: RuleReference) -> Range<usize> {
        let span = match rule {
            RuleReference::Field(table, column, _) => self.lines.get(&(table, column)),
            RuleReference::Rule(index) => self.blocks.get(usize::from(index)),
            RuleReference::Text => None,
        };
        span.cloned().unwrap_or_default()
    }

    /// Where a part of a line or block is written; the whole where the way does not lead so far.
    pub(in crate::pack) fn part(&self, rule: RuleReference, way: &[Part<'_>]) -> Range<usize> {
        let mut span = self.span(rule);
        let Some(mut node) = self.node(rule) else { return span };
        for part in way {
            let entry = |entry: &'_ Entry| entry.span.start..entry.node.span.end.max(entry.span.end);
            let next = match (&node.value, part) {
                (Value::Table(entries), Part::Key(key)) => entries.iter().find(|entry| entry.name == *key),
                (Value::Table(entries), Part::Nth(number)) => entries.get(*number),
                (Value::List(items), Part::Nth(number)) => {
                    let Some(item) = items.get(*number) else { return span };
                    (span, node) = (item.span.clone(), item);
                    continue;
                }
                _ => None,
            };
            let Some(next) = next else { return span };
            (span, node) = (entry(next), &next.node);
        }
        span
    }

    fn node(&self, rule: RuleReference) -> Option<&Node> {
        let Value::Table(root) = &self.root.value else { return None };
        let under = |name: &str| root.iter().find(|entry| entry.name == name).map(|entry| &entry.node.value);
        let span = self.span(rule);
        match (rule, under("field"), under("rule")) {
            (RuleReference::Field(..), Some(Value::Table(lines)), _) => {
                lines.iter().find(|line| line.span == span).map(|line| &line.node)
            }
            (RuleReference::Rule(_), _, Some(Value::List(blocks))) => blocks.iter().find(|block| block.span == span),
            _ => None,
        }
    }
}
