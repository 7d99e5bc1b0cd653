//! What changed in the rules that are written as sentences.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::effect::{Effect, allowed, least, most, refused};
use super::{Change, ChangeKind, Parts, aligned};
use crate::Date;
use crate::pack::RuleReference;
use crate::pack::model::{Condition, Pack, Require, Rule, Severity};
use crate::render::asks::{asks, condition};

/// A rule with what it says in words. Words are compared and not numbers: these shift when a field is added.
struct Sentence<'p> {
    rule: &'p Rule,
    path: String,
    question: String,
    when: Vec<String>,
    when_any: Vec<Vec<String>>,
    flag: Option<&'static str>,
}

pub(super) fn changes(old: &Pack, new: &Pack) -> Vec<Change> {
    let (old, new) = (sentences(old), sentences(new));
    let counterpart = counterparts(&old, &new);
    let mut changes = Vec::new();
    for pair in aligned(old.len(), &counterpart) {
        match (pair.0.and_then(|place| old.get(place)), pair.1.and_then(|place| new.get(place))) {
            (Some(old), Some(new)) => changes.extend(changed(old, new)),
            (None, Some(new)) => changes.push(one(new, ChangeKind::Added, "is new and asks", Effect::Stricter)),
            (Some(old), None) => changes.push(one(old, ChangeKind::Removed, "is gone, which asked", Effect::Looser)),
            (None, None) => {}
        }
    }
    changes
}

fn sentences(pack: &Pack) -> Vec<Sentence<'_>> {
    let sentence = |(index, rule): (u16, &'static Rule)| {
        let words = |conditions: &[Condition]| {
            let mut words: Vec<_> = conditions.iter().map(|own| condition(pack, rule.table, own)).collect();
            words.sort_unstable();
            words
        };
        let mut when_any: Vec<_> = rule.when_any.iter().map(|when| words(when)).collect();
        when_any.sort_unstable();
        let question = asks(pack, RuleReference::Rule(index)).into_iter().next();
        Sentence {
            rule,
            path: rule.column.map(|column| pack.path(rule.table, column)).unwrap_or_default(),
            question: question.map(|(_, question)| question).unwrap_or_default(),
            when: words(rule.when),
            when_any,
            flag: rule.when_flag.map(|flag| flag.key()),
        }
    };
    (0u16..).zip(pack.rules).map(sentence).collect()
}

/// Where each of the new rules was: the rule of the same id, or else one that says the same.
fn counterparts(old: &[Sentence<'_>], new: &[Sentence<'_>]) -> Vec<Option<usize>> {
    let same_id = |new: &Sentence<'_>| old.iter().position(|old| old.rule.id == new.rule.id);
    let mut found: Vec<_> = new.iter().map(same_id).collect();
    for (place, own) in new.iter().enumerate() {
        if found.get(place).is_some_and(Option::is_none) {
            let is_free = |place: usize| !found.contains(&Some(place));
            let same = old.iter().enumerate().find(|(place, old)| is_free(*place) && old.says_what(own));
            let same = same.map(|(place, _)| place);
            if let Some(found) = found.get_mut(place) {
                *found = same;
            }
        }
    }
    found
}

fn one(sentence: &Sentence<'_>, kind: ChangeKind, words: &str, effect: Effect) -> Change {
    let rule = sentence.rule;
    let place = if sentence.path.is_empty() { String::new() } else { format!(" at {}", sentence.path) };
    let when = sentence.when().map_or_else(String::new, |when| format!(", when {when}"));
    Change {
        rule: rule.id.into(),
        kinds: [kind].into(),
        effect: match (kind, &rule.require) {
            (_, Require::PostalCodeOf(_)) => Effect::Uncertain,
            (ChangeKind::Added, Require::Present) => effect.with_presence(Severity::Off, rule.severity),
            (_, Require::Present) => effect.with_presence(rule.severity, Severity::Off),
            _ => effect.with(rule.severity, rule.severity),
        },
        sentence: format!("{} {words}{place}: {}{when}", rule.id, sentence.question),
    }
}

fn changed(old: &Sentence<'_>, new: &Sentence<'_>) -> Option<Change> {
    let (was, is) = (old.rule, new.rule);
    let mut parts = Parts::default();
    let mut effect = Effect::None;
    if was.id != is.id {
        parts.push(ChangeKind::Renamed, format!("is what {} was before", was.id));
    }
    parts.severity(was.severity, is.severity);
    if old.path != new.path {
        let name = |path: &str| if path.is_empty() { "the request".to_owned() } else { path.to_owned() };
        parts.now(ChangeKind::Place, &format!("stands at {}", name(&new.path)), &name(&old.path));
        effect = Effect::Uncertain;
    }
    if old.question != new.question {
        parts.now(ChangeKind::Asks, &format!("asks: {}", new.question), &old.question);
        effect = effect.and(narrowing(&was.require, &is.require));
    }
    if (&old.when, &old.when_any, old.flag) != (&new.when, &new.when_any, new.flag) {
        let words = |when: Option<String>| when.map_or_else(|| "always".to_owned(), |when| format!("when {when}"));
        parts.now(ChangeKind::Condition, &format!("applies {}", words(new.when())), &words(old.when()));
        effect = effect.and(new.applies_more_often_than(old));
    }
    if (was.from, was.until) != (is.from, is.until) {
        parts.now(ChangeKind::Period, &format!("holds {}", period(is)), &period(was));
        let end = |until: Option<Date>| until.map_or((1, Date::MIN), |until| (0, until));
        effect = effect.and(most(&was.from, &is.from)).and(least(&end(was.until), &end(is.until)));
    }
    if was.message != is.message {
        let words = |message: Option<&str>| message.map_or_else(|| "its code's words".into(), |own| format!("“{own}”"));
        parts.now(ChangeKind::Message, &format!("says {}", words(is.message)), &words(was.message));
    }
    if was.provider_error != is.provider_error {
        parts.push(ChangeKind::Answer, "is answered with another body".into());
    }
    let effect = match (&was.require, &is.require) {
        // It also says whether a blank value is an error.
        (Require::PostalCodeOf(_), _) | (_, Require::PostalCodeOf(_)) if effect != Effect::None => Effect::Uncertain,
        (Require::Present, Require::Present) => effect.with_presence(was.severity, is.severity),
        _ => effect.with(was.severity, is.severity),
    };
    parts.change(is.id.into(), effect)
}

/// The effect of another question.
fn narrowing(old: &Require, new: &Require) -> Effect {
    match (old, new) {
        (Require::OneOf(old), Require::OneOf(new)) => allowed(old, new),
        (Require::NoneOf(old), Require::NoneOf(new)) => refused(old, new),
        (Require::Age { min: a, max: b }, Require::Age { min: c, max: d }) => least(a, c).and(most(b, d)),
        (Require::WithinDays(old), Require::WithinDays(new)) => most(old, new),
        (Require::Below(old), Require::Below(new)) => most(old, new),
        (Require::Status { refused: old, .. }, Require::Status { refused: new, .. }) => refused(old, new),
        _ => Effect::Uncertain,
    }
}

fn period(rule: &Rule) -> String {
    match (rule.from, rule.until) {
        (None, None) => "on every day".to_owned(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(from), Some(until)) => format!("from {from} until {until}"),
    }
}

impl Sentence<'_> {
    /// Whether another rule says the same under another id.
    fn says_what(&self, other: &Self) -> bool {
        (&self.path, &self.question, &self.when, &self.when_any, self.flag)
            == (&other.path, &other.question, &other.when, &other.when_any, other.flag)
            && (self.rule.from, self.rule.until) == (other.rule.from, other.rule.until)
    }

    /// All conditions in words; `None` for a rule that always applies.
    fn when(&self) -> Option<String> {
        let any: Vec<_> = self.when_any.iter().map(|when| when.join(", and ")).collect();
        let any = (!any.is_empty()).then(|| any.join("; or "));
        let flag = self.flag.map(|flag| format!("{flag} in the context is true"));
        let all: Vec<_> = self.when.iter().cloned().chain(any).chain(flag).collect();
        (!all.is_empty()).then(|| all.join(", and "))
    }

    /// The effect of conditions that hold more or less often: each one more lets a rule apply less often.
    fn applies_more_often_than(&self, old: &Self) -> Effect {
        let all = |sentence: &Self| {
            let flag = sentence.flag.map(ToOwned::to_owned);
            sentence.when.iter().cloned().chain(flag).collect::<Vec<_>>()
        };
        // No alternatives stand for one that always holds.
        let any = match (old.when_any.is_empty(), self.when_any.is_empty()) {
            (true, true) => Effect::None,
            (true, false) => Effect::Looser,
            (false, true) => Effect::Stricter,
            (false, false) => allowed(&old.when_any, &self.when_any).reversed(),
        };
        allowed(&all(old), &all(self)).and(any)
    }
}
