//! Rules and values that stand there twice.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{HintKind, Hints, line};
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Condition, Field, Format, Kind, Require, Rule, Severity, Test, Text};
use crate::pack::source::Part;
use crate::pack::wire;

pub(super) fn look(hints: &mut Hints<'_>) {
    rules(hints);
    values(hints);
}

fn rules(hints: &mut Hints<'_>) {
    let pack = hints.pack();
    let mut seen: BTreeMap<Vec<u8>, Text> = BTreeMap::new();
    for (index, rule) in (0u16..).zip(pack.rules) {
        let number = RuleReference::Rule(index);
        if let Some(first) = seen.get(&question(rule)) {
            let message = format!("the rule {} asks what {first} asks", rule.id);
            hints.tell(HintKind::RepeatedRule, number, &[Part::Key("id")], message);
            continue;
        }
        seen.insert(question(rule), rule.id);
        let field = rule.column.and_then(|column| Some((column, pack.field(rule.table, column)?)));
        if let Some((column, field)) = field
            && is_asked_by_line(field, rule)
        {
            let path = pack.path(rule.table, column);
            let message = format!("the line of {path} asks what the rule {} asks", rule.id);
            hints.tell(HintKind::RepeatedRule, number, &[Part::Key("id")], message);
        }
    }
}

/// What a rule asks, where and when, as bytes. The order of conditions makes no difference, nor how bad a violation is.
fn question(rule: &Rule) -> Vec<u8> {
    let sorted = |conditions: &[Condition]| {
        let mut all: Vec<_> = conditions.iter().map(wire::write).collect();
        all.sort_unstable();
        all
    };
    let mut any: Vec<_> = rule.when_any.iter().map(|when| sorted(when)).collect();
    any.sort_unstable();
    let bare = Rule {
        id: "",
        when: &[],
        when_any: &[],
        severity: Severity::Error,
        message: None,
        provider_error: None,
        ..rule.clone()
    };
    let mut bytes = wire::write(&bare);
    for conditions in core::iter::once(sorted(rule.when)).chain(any) {
        bytes.push(0);
        bytes.extend(conditions.into_iter().flatten());
    }
    bytes
}

/// Whether a field's line asks a rule's question always, and as strictly.
fn is_asked_by_line(field: &Field, rule: &Rule) -> bool {
    let asks = |aspect| field.has(aspect) && field.severity(aspect) <= rule.severity && field.ignored_when.is_empty();
    let text = if let Kind::Text(text) = &field.kind { Some(text) } else { None };
    match (&rule.require, text) {
        (Require::Present, _) => field.required && asks(Aspect::Required),
        (Require::Format(format), Some(text)) => text.format == *format && asks(Aspect::Format),
        (Require::Matches(pattern), Some(text)) => {
            text.format == Format::Pattern && text.values.contains(pattern) && asks(Aspect::Format)
        }
        (Require::OneOf(values), Some(text)) => {
            let allowed = || text.values.iter().chain(text.tolerated);
            text.format == Format::OneOf && allowed().all(|value| values.contains(value)) && asks(Aspect::Format)
        }
        _ => false,
    }
}

fn values(hints: &mut Hints<'_>) {
    for (table, column, field) in hints.fields() {
        let line = line(table, column);
        if let Kind::Text(kind) = &field.kind {
            let key = if kind.format == Format::OneOf { "one_of" } else { "types" };
            twice(hints, line, &[Part::Key(key)], kind.values);
            twice(hints, line, &[Part::Key("tolerated")], kind.tolerated);
            both(hints, line, &[Part::Key("tolerated")], kind.tolerated, ("one_of", kind.values));
        }
        of_conditions(hints, line, &[Part::Key("ignored_when")], field.ignored_when);
    }
    for (index, rule) in (0u16..).zip(hints.pack().rules) {
        let number = RuleReference::Rule(index);
        match &rule.require {
            Require::OneOf(values) => twice(hints, number, &[Part::Key("one_of")], values),
            Require::NoneOf(values) => twice(hints, number, &[Part::Key("none_of")], values),
            Require::Status { allowed, refused, contact_support } => {
                let way = |list| [Part::Key("status"), Part::Key(list)];
                let lists = [("allowed", allowed), ("refused", refused), ("contact_support", contact_support)];
                for (name, list) in lists {
                    twice(hints, number, &way(name), list);
                }
                both(hints, number, &way("refused"), refused, ("allowed", allowed));
                both(hints, number, &way("refused"), refused, ("contact_support", contact_support));
            }
            _ => {}
        }
        of_conditions(hints, number, &[Part::Key("when")], rule.when);
        for (any, conditions) in rule.when_any.iter().enumerate() {
            of_conditions(hints, number, &[Part::Key("when_any"), Part::Nth(any)], conditions);
        }
    }
}

fn of_conditions(hints: &mut Hints<'_>, rule: RuleReference, way: &[Part<'_>], conditions: &[Condition]) {
    for (number, condition) in conditions.iter().enumerate() {
        let (key, values) = match &condition.test {
            Test::In(values) => (None, values),
            Test::NotIn(values) => (Some("not"), values),
            Test::Contains(values) => (Some("contains"), values),
            Test::ContainsAny(values) => (Some("contains_any"), values),
            _ => continue,
        };
        let mut way = way.to_vec();
        way.push(Part::Nth(number));
        way.extend(key.map(Part::Key));
        twice(hints, rule, &way, values);
    }
}

/// Tells the values that a list has twice.
fn twice(hints: &mut Hints<'_>, rule: RuleReference, way: &[Part<'_>], values: &[Text]) {
    for (number, value) in values.iter().enumerate() {
        if values.iter().take(number).any(|before| before == value) {
            tell(hints, rule, way, number, format!("{value} is listed twice"));
        }
    }
}

/// Tells the values of a list that another list has too.
fn both(hints: &mut Hints<'_>, rule: RuleReference, way: &[Part<'_>], values: &[Text], other: (&str, &[Text])) {
    for (number, value) in values.iter().enumerate() {
        if other.1.contains(value) {
            tell(hints, rule, way, number, format!("{value} is listed in {} too", other.0));
        }
    }
}

fn tell(hints: &mut Hints<'_>, rule: RuleReference, way: &[Part<'_>], number: usize, message: String) {
    let mut way = way.to_vec();
    way.push(Part::Nth(number));
    hints.tell(HintKind::RepeatedValue, rule, &way, message);
}
