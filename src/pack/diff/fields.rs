//! What changed in the field lines.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::effect::{Effect, allowed, least, most};
use super::{Change, ChangeKind, Parts, aligned};
use crate::check::decimal::Decimal;
use crate::engine::expected;
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Field, Format, Kind, Pack, Severity, TextKind};
use crate::render::asks::asks;

/// A field with its place and path.
struct Line<'p> {
    pack: &'p Pack,
    table: u16,
    column: u16,
    field: &'p Field,
    path: String,
}

pub(super) fn changes(old: &Pack, new: &Pack) -> Vec<Change> {
    let (old, new) = (lines(old), lines(new));
    let counterpart = counterparts(&old, &new);
    let pairs = counterpart.iter().zip(&new).filter_map(|(place, new)| Some((&*old.get((*place)?)?.path, &*new.path)));
    let pairs: BTreeSet<_> = pairs.collect();
    let mut changes = Vec::new();
    for pair in aligned(old.len(), &counterpart) {
        match (pair.0.and_then(|place| old.get(place)), pair.1.and_then(|place| new.get(place))) {
            (Some(old), Some(new)) => {
                // What stands in an object that moved did not move by itself.
                let is_moved = old.field.name != new.field.name || !pairs.contains(&(&old.around(), &new.around()));
                changes.extend(changed(old, new, is_moved));
            }
            (None, Some(new)) => changes.push(added(new)),
            (Some(old), None) => changes.push(removed(old, &new)),
            (None, None) => {}
        }
    }
    changes
}

/// All fields in the order of the pack.
fn lines(pack: &Pack) -> Vec<Line<'_>> {
    let tables = (0u16..).zip(pack.tables);
    let mut lines: Vec<_> = tables
        .flat_map(|(table, rows)| {
            (0u16..).zip(rows.fields).map(move |(column, field)| {
                // The body and its item lines have a path too, so that each has another one.
                let path = pack.path(table, column);
                Line { pack, table, column, field, path }
            })
        })
        .collect();
    lines.sort_by_key(|line| (line.field.order, line.table, line.column));
    lines
}

/// Where each of the new fields was: the field of the same path, or else the one of the same id.
fn counterparts(old: &[Line<'_>], new: &[Line<'_>]) -> Vec<Option<usize>> {
    let places: BTreeMap<&str, usize> = old.iter().enumerate().map(|(place, line)| (&*line.path, place)).collect();
    let mut found: Vec<_> = new.iter().map(|line| places.get(&*line.path).copied()).collect();
    for (place, line) in new.iter().enumerate() {
        if found.get(place).is_some_and(Option::is_none) {
            let same = old.iter().position(|old| old.field.id == line.field.id);
            let same = same.filter(|same| !found.contains(&Some(*same)));
            if let Some(own) = found.get_mut(place) {
                *own = same;
            }
        }
    }
    found
}

fn added(line: &Line<'_>) -> Change {
    let required = if line.field.required { ", which is required" } else { "" };
    // A body that has the key was not checked there before.
    let asks = line.rules().any(|(aspect, _)| line.field.severity(aspect) == Severity::Error);
    Change {
        rule: line.field.id.into(),
        kinds: [ChangeKind::Added].into(),
        effect: if asks { Effect::Stricter } else { Effect::None },
        sentence: format!("{} is a new field{required}", line.path),
    }
}

fn removed(line: &Line<'_>, new: &[Line<'_>]) -> Change {
    let asked = line.rules().any(|(aspect, _)| line.field.severity(aspect) == Severity::Error);
    // Its key may be checked as one that no line declares.
    let is_still_judged = new.iter().any(|line| {
        matches!(line.field.kind, Kind::Rest { .. }) || line.field.severity(Aspect::Unexpected) == Severity::Error
    });
    Change {
        rule: line.field.id.into(),
        kinds: [ChangeKind::Removed].into(),
        effect: match (is_still_judged, asked) {
            (true, _) => Effect::Uncertain,
            (false, true) => Effect::Looser,
            (false, false) => Effect::None,
        },
        sentence: format!("the field {} is gone", line.path),
    }
}

fn changed(old: &Line<'_>, new: &Line<'_>, is_moved: bool) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut whole = Parts::default();
    if is_moved {
        whole.now(ChangeKind::Renamed, &format!("is the field {}", new.path), &old.path);
    }
    if old.field.id != new.field.id {
        whole.now(ChangeKind::Renamed, "begins the ids of the rules of the field", old.field.id);
    }
    changes.extend(whole.change(new.field.id.into(), if is_moved { Effect::Uncertain } else { Effect::None }));
    let (before, now) = (kind(&old.field.kind), kind(&new.field.kind));
    let is_other_kind = before != now;
    if is_other_kind {
        let mut parts = Parts::default();
        parts.now(ChangeKind::Type, &format!("asks: the value is {now}"), before);
        let effect = match (&old.field.kind, &new.field.kind) {
            (Kind::Integer { min: None, max: None, phone: false }, Kind::Number { min: None, max: None }) => {
                Effect::Looser
            }
            _ => Effect::Uncertain,
        };
        changes.extend(parts.change(new.field.rule_id(Aspect::Type), effect));
    }
    // Of a value of another kind nearly all rules are others; that it is another kind says so.
    let wanted = |aspect: Aspect| !is_other_kind || matches!(aspect, Aspect::Required | Aspect::Ignored);
    for aspect in Aspect::ALL.iter().copied().filter(|aspect| wanted(*aspect)) {
        let suffix = |line: &Line<'_>| line.field.rule_id(aspect).split_off(line.field.id.len());
        match (old.has(aspect), new.has(aspect)) {
            (true, true) if suffix(old) == suffix(new) => changes.extend(changed_aspect(old, new, aspect)),
            (had, has) => {
                changes.extend(had.then(|| gone(old, aspect)));
                changes.extend(has.then(|| come(new, aspect)));
            }
        }
    }
    changes
}

fn come(line: &Line<'_>, aspect: Aspect) -> Change {
    let rule = line.field.rule_id(aspect);
    let severity = line.field.severity(aspect);
    let sentence = format!("{rule} is new and asks: {}", line.question(aspect));
    let effect = match aspect {
        // Where the provider ignores the field, its other rules are silent.
        Aspect::Ignored => Effect::Looser.and(Effect::Stricter.with(severity, severity)),
        Aspect::Required => Effect::Stricter.with_presence(Severity::Off, severity),
        _ => Effect::Stricter.with(Severity::Off, severity),
    };
    Change { rule, kinds: [kind_of(aspect, ChangeKind::Added)].into(), effect, sentence }
}

fn gone(line: &Line<'_>, aspect: Aspect) -> Change {
    let rule = line.field.rule_id(aspect);
    let sentence = format!("{rule} is gone, which asked: {}", line.question(aspect));
    let effect = come(line, aspect).effect.reversed();
    Change { rule, kinds: [kind_of(aspect, ChangeKind::Removed)].into(), effect, sentence }
}

/// Whether a field is required is what people look for first.
fn kind_of(aspect: Aspect, kind: ChangeKind) -> ChangeKind {
    if aspect == Aspect::Required { ChangeKind::Required } else { kind }
}

fn changed_aspect(old: &Line<'_>, new: &Line<'_>, aspect: Aspect) -> Option<Change> {
    let mut parts = Parts::default();
    let (was, is) = (old.field.severity(aspect), new.field.severity(aspect));
    parts.severity(was, is);
    let (before, now) = (old.question(aspect), new.question(aspect));
    let mut effect = Effect::None;
    if before != now {
        parts.now(kind_of(aspect, ChangeKind::Asks), &format!("asks: {now}"), &before);
        effect = narrowing(aspect, old, new);
    }
    effect = match aspect {
        Aspect::Ignored => Effect::Uncertain,
        Aspect::Required => effect.with_presence(was, is),
        _ => effect.with(was, is),
    };
    if aspect == Aspect::Type {
        effect = effect.and(other_forms(old, new, &mut parts));
    }
    parts.change(new.field.rule_id(aspect), effect)
}

/// What may stand for a value of the field's kind: null, or a text for an object.
fn other_forms(old: &Line<'_>, new: &Line<'_>, parts: &mut Parts) -> Effect {
    let mut effect = Effect::None;
    let mut allow = |what: &str, before: bool, now: bool| {
        if before != now {
            parts.push(ChangeKind::Type, format!("{} {what}", if now { "allows" } else { "no longer allows" }));
            effect = effect.and(if now { Effect::Looser } else { Effect::Stricter });
        }
    };
    allow("null", old.field.nullable, new.field.nullable);
    let (before, now) = (old.text_as(), new.text_as());
    allow("a plain text", before.is_some(), now.is_some());
    match (before, now) {
        (Some(before), Some(now)) if before != now => {
            parts.now(ChangeKind::Type, &format!("takes a plain text as {now}"), before);
            Effect::Uncertain
        }
        _ => effect,
    }
}

/// The effect of another question on a field of the same kind.
fn narrowing(aspect: Aspect, old: &Line<'_>, new: &Line<'_>) -> Effect {
    match (&old.field.kind, &new.field.kind, aspect) {
        (_, _, Aspect::Required) if old.field.required != new.field.required => {
            // A companion that is asked for in some bodies is asked for in all, or the other way round.
            if new.field.required { Effect::Stricter } else { Effect::Looser }
        }
        (
            Kind::Array { min: a, max: b, .. } | Kind::Rest { min: a, max: b, .. },
            Kind::Array { min: c, max: d, .. } | Kind::Rest { min: c, max: d, .. },
            Aspect::Count,
        ) => least(a, c).and(most(b, d)),
        (Kind::Text(a), Kind::Text(b), Aspect::MinLength) => least(&a.min_length, &b.min_length),
        (Kind::Text(a), Kind::Text(b), Aspect::Length | Aspect::Bytes) => most(&a.max_length, &b.max_length),
        (Kind::Text(a), Kind::Text(b), Aspect::Format) if a.format == b.format && b.format != Format::Pattern => {
            let values = |kind: &TextKind| kind.values.iter().chain(kind.tolerated).copied().collect::<Vec<_>>();
            allowed(&values(a), &values(b))
        }
        (Kind::Integer { min: a, max: b, .. }, Kind::Integer { min: c, max: d, .. }, Aspect::Range) => {
            let (a, c) = (a.unwrap_or(i64::MIN), c.unwrap_or(i64::MIN));
            least(&a, &c).and(most(&b.unwrap_or(i64::MAX), &d.unwrap_or(i64::MAX)))
        }
        (Kind::Number { min: a, max: b }, Kind::Number { min: c, max: d }, Aspect::Range) => {
            let number = |digits: &Option<&str>, none| digits.and_then(Decimal::parse).unwrap_or(none);
            least(&number(a, Decimal::MIN), &number(c, Decimal::MIN))
                .and(most(&number(b, Decimal::MAX), &number(d, Decimal::MAX)))
        }
        _ => Effect::Uncertain,
    }
}

/// What a field holds, in words that differ for each kind.
fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Map { .. } => "an object with any keys",
        Kind::Rest { .. } => "any other key",
        Kind::Renamed(_) => "a name of another version",
        kind => expected(kind),
    }
}

impl<'p> Line<'p> {
    fn has(&self, aspect: Aspect) -> bool {
        self.pack.has(self.table, self.column, aspect)
    }

    /// The path of what holds the field; of the body its own.
    fn around(&self) -> String {
        match self.pack.tables.get(usize::from(self.table)).and_then(|rows| rows.array) {
            Some((outer, array)) if self.column == 0 => self.pack.path(outer, array),
            _ => self.pack.path(self.table, self.field.parent),
        }
    }

    /// The rules that the line stands for.
    fn rules(&self) -> impl Iterator<Item = (Aspect, RuleReference)> {
        let own = |aspect: &Aspect| (*aspect, RuleReference::Field(self.table, self.column, *aspect));
        Aspect::ALL.iter().map(own).filter(|(aspect, _)| self.has(*aspect))
    }

    /// What one of its rules asks.
    fn question(&self, aspect: Aspect) -> String {
        let lines = asks(self.pack, RuleReference::Field(self.table, self.column, aspect));
        lines.into_iter().next().map(|(_, question)| question).unwrap_or_default()
    }

    /// The field that a plain text stands for.
    fn text_as(&self) -> Option<&'p str> {
        let table = self.pack.tables.get(usize::from(self.table))?;
        let (_, target) = table.text_as.iter().find(|(column, _)| *column == self.column)?;
        self.pack.field(self.table, *target).map(|field| field.name)
    }
}
