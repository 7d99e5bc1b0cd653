//! Conditions that never hold.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{HintKind, Hints, is_in, line};
use crate::pack::RuleReference;
use crate::pack::model::{
    Aspect, Condition, Field, Format, Kind, Pack, Reference, Require, Rule, Severity, Test, Text,
};
use crate::pack::source::Part;

pub(super) fn look(hints: &mut Hints<'_>) {
    for (table, column, field) in hints.fields() {
        all(hints, line(table, column), table, &[Part::Key("ignored_when")], &[], field.ignored_when);
    }
    for (index, rule) in (0u16..).zip(hints.pack().rules) {
        let number = RuleReference::Rule(index);
        let implied = implied(rule);
        let implied = implied.as_slice();
        let when = [Part::Key("when")];
        all(hints, number, rule.table, &when, implied, rule.when);
        let known: Vec<_> = implied.iter().chain(rule.when).cloned().collect();
        for (number_of_any, any) in rule.when_any.iter().enumerate() {
            let way = [Part::Key("when_any"), Part::Nth(number_of_any)];
            all(hints, number, rule.table, &way, &known, any);
        }
        if let Require::Count { array, matching, .. } = &rule.require {
            let items = hints.pack().field(rule.table, *array).map(|field| &field.kind);
            if let Some(Kind::Array { table, .. }) = items {
                all(hints, number, *table, &[Part::Key("count"), Part::Key("where")], &[], matching);
            }
        }
    }
}

/// What a rule at a field takes for granted: it looks at values that are there, or asks for one that is not.
fn implied(rule: &Rule) -> Option<Condition> {
    let column = rule.column?;
    let test = if matches!(rule.require, Require::Present) { Test::Absent } else { Test::Present };
    Some(Condition { field: Reference { up: 0, column }, test })
}

/// Looks at conditions that are to hold together, and with some that are known already.
fn all(
    hints: &mut Hints<'_>,
    rule: RuleReference,
    table: u16,
    way: &[Part<'_>],
    known: &[Condition],
    conditions: &[Condition],
) {
    for (number, condition) in conditions.iter().enumerate() {
        let before = known.iter().chain(conditions.iter().take(number));
        let Some(why) = never(hints.pack(), table, condition, before) else { continue };
        let mut way = way.to_vec();
        way.push(Part::Nth(number));
        hints.tell(HintKind::NeverHolds, rule, &way, why);
    }
}

/// Why a condition never holds, by itself or together with others.
fn never<'c>(
    pack: &Pack,
    table: u16,
    condition: &Condition,
    mut others: impl Iterator<Item = &'c Condition>,
) -> Option<String> {
    let table = above(pack, table, condition.field.up);
    let field = pack.field(table, condition.field.column)?;
    let name = || pack.path(table, condition.field.column);
    let values = values(field);
    match &condition.test {
        Test::Absent if is_always_there(pack, table, condition.field.column) => {
            return Some(format!("{} is required, so this never holds in a body that passes", name()));
        }
        Test::Empty(true) if matches!(field.kind, Kind::Array { min: 1.., .. }) && is_asked(field, Aspect::Count) => {
            return Some(format!("{} is never empty in a body that passes", name()));
        }
        Test::NotIn(excluded) if values.is_some_and(|values| is_in(values, excluded)) => {
            return Some(format!("this leaves none of the values of {}", name()));
        }
        _ => {}
    }
    others
        .find(|other| other.field == condition.field && exclude(values, &condition.test, &other.test))
        .map(|_| format!("this never holds together with what else the rule says about {}", name()))
}

/// The values of a field that has a list of them.
fn values(field: &Field) -> Option<&[Text]> {
    match &field.kind {
        Kind::Text(kind) if kind.format == Format::OneOf && kind.tolerated.is_empty() => Some(kind.values),
        _ => None,
    }
}

/// Whether two tests of one field cannot both hold.
fn exclude(values: Option<&[Text]>, one: &Test, other: &Test) -> bool {
    match (one, other) {
        (Test::Absent, Test::Absent) | (Test::Present, Test::Present) => false,
        // Of a field that is not there nothing else is known.
        (Test::Absent, _) | (_, Test::Absent) => true,
        (Test::In(one), Test::In(other)) => !one.iter().any(|value| other.contains(value)),
        (Test::In(values), Test::NotIn(excluded)) | (Test::NotIn(excluded), Test::In(values)) => {
            is_in(values, excluded)
        }
        (Test::NotIn(one), Test::NotIn(other)) => {
            values.is_some_and(|values| values.iter().all(|value| one.contains(value) || other.contains(value)))
        }
        (Test::Is(one), Test::Is(other)) | (Test::Empty(one), Test::Empty(other)) => one != other,
        (Test::Empty(true), Test::Contains(_) | Test::ContainsAny(_))
        | (Test::Contains(_) | Test::ContainsAny(_), Test::Empty(true)) => true,
        _ => false,
    }
}

/// The table so many arrays further out.
fn above(pack: &Pack, mut table: u16, up: u8) -> u16 {
    for _ in 0..up {
        table = pack.tables.get(usize::from(table)).and_then(|rows| rows.array).map_or(0, |(outer, _)| outer);
    }
    table
}

/// Whether a body that passes has the field in every row.
fn is_always_there(pack: &Pack, table: u16, mut column: u16) -> bool {
    while column != 0 {
        let Some(field) = pack.field(table, column) else { return false };
        let is_there = field.required && !field.nullable && is_asked(field, Aspect::Required);
        if !is_there || !field.ignored_when.is_empty() {
            return false;
        }
        column = field.parent;
    }
    true
}

fn is_asked(field: &Field, aspect: Aspect) -> bool {
    field.severity(aspect) == Severity::Error
}
