//! What changed from one pack to another, rule by rule, in sentences.
//!
//! Labels, help, examples, sources and readings are not compared: they change nothing that a check says.

mod effect;
mod fields;
mod rules;

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::pack::model::{Pack, Severity};
use crate::pack::wire;

pub use effect::Effect;

/// One rule that changed, or one field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The rule's id in the new pack, in the old one for a rule that is gone; for a whole field what the ids of its rules
    /// begin with. Empty for what is about the pack as a whole.
    pub rule: String,
    /// What changed; never none.
    pub kinds: Vec<ChangeKind>,
    /// What that can do to the verdict on a body.
    pub effect: Effect,
    /// The change in one English sentence.
    pub sentence: String,
}

/// What can change in a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeKind {
    /// The rule or the field is new.
    Added,
    /// The rule or the field is gone.
    Removed,
    /// The rule has another id, or the field another key.
    Renamed,
    /// The field is required now, or no longer.
    Required,
    /// The field holds another kind of value.
    Type,
    /// How bad a violation is.
    Severity,
    /// What is asked.
    Asks,
    /// When it is asked.
    Condition,
    /// From which day and until which day it holds.
    Period,
    /// The field at which its issues stand.
    Place,
    /// The words of its issues.
    Message,
    /// The provider's answer.
    Answer,
    /// Something about the pack as a whole.
    Pack,
}

impl ChangeKind {
    /// A short name, such as `severity`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Required => "required",
            Self::Type => "type",
            Self::Severity => "severity",
            Self::Asks => "asks",
            Self::Condition => "condition",
            Self::Period => "period",
            Self::Place => "place",
            Self::Message => "message",
            Self::Answer => "answer",
            Self::Pack => "pack",
        }
    }
}

/// What changed from an old pack to a new one: first the fields, then the rules, in the order of the packs. Empty when
/// both ask the same in the same words.
///
/// ```
/// use firstpass::pack::diff::{Effect, diff};
/// use firstpass::pack::from_json;
///
/// let pack = |line: &str| from_json(&format!(r#"{{
///     "pack": {{"id": "acme/v1/customer", "title": "Create customer", "provider": "Acme", "date": "2026-11-20"}},
///     "field": {{"name": {line}}}
/// }}"#)).unwrap().0;
/// let old = pack(r#"{"check": "name", "max_length": 40}"#);
/// let new = pack(r#"{"check": "name", "max_length": 30}"#);
/// let changes = diff(&old, &new);
/// assert_eq!((&*changes[0].rule, changes[0].effect), ("name-length", Effect::Stricter));
/// assert!(changes[0].sentence.starts_with("name-length asks: the value has at most 30 characters"));
/// ```
pub fn diff(old: &Pack, new: &Pack) -> Vec<Change> {
    let mut changes = of_packs(old, new);
    changes.extend(fields::changes(old, new));
    changes.extend(rules::changes(old, new));
    let bare = |pack: &Pack| wire::write(&Pack { id: "", revision: "", ..pack.clone() });
    if changes.is_empty() && bare(old) != bare(new) {
        let sentence = "nothing that a rule asks changed, but the order of the lines or rules did".to_owned();
        changes.push(Change { rule: String::new(), kinds: [ChangeKind::Pack].into(), effect: Effect::None, sentence });
    }
    changes
}

fn of_packs(old: &Pack, new: &Pack) -> Vec<Change> {
    let mut sentences = Vec::new();
    if old.title != new.title {
        sentences.push(format!("the pack's title is {} (before: {})", new.title, old.title));
    }
    if old.status != new.status {
        sentences.push(format!("the pack's status is {} (before: {})", new.status.name(), old.status.name()));
    }
    if old.provider_error != new.provider_error {
        sentences.push("the body of a refusal has another form".to_owned());
    }
    let change =
        |sentence| Change { rule: String::new(), kinds: [ChangeKind::Pack].into(), effect: Effect::None, sentence };
    sentences.into_iter().map(change).collect()
}

/// A change while it is put together: for each part what changed and how to say it.
#[derive(Default)]
struct Parts {
    kinds: Vec<ChangeKind>,
    words: Vec<String>,
}

impl Parts {
    fn push(&mut self, kind: ChangeKind, words: String) {
        self.kinds.push(kind);
        self.words.push(words);
    }

    /// What is now and what was before.
    fn now(&mut self, kind: ChangeKind, now: &str, before: &str) {
        self.push(kind, format!("{now} (before: {before})"));
    }

    fn severity(&mut self, old: Severity, new: Severity) {
        if old != new {
            self.now(ChangeKind::Severity, &format!("is {}", a(new)), a(old));
        }
    }

    /// The change, if there is one.
    fn change(self, rule: String, effect: Effect) -> Option<Change> {
        let sentence = format!("{rule} {}", self.words.join("; "));
        (!self.kinds.is_empty()).then_some(Change { rule, kinds: self.kinds, effect, sentence })
    }
}

const fn a(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "an error",
        Severity::Warning => "a warning",
        Severity::Info => "an info",
        Severity::Off => "off",
    }
}

/// Brings two lists together: the places of what is in both, of what is gone (after what it followed), of what is new.
/// `counterpart` says for each place of the new list where it was in the old one.
fn aligned(old: usize, counterpart: &[Option<usize>]) -> Vec<(Option<usize>, Option<usize>)> {
    let mut gone: Vec<usize> = (0..old).filter(|place| !counterpart.contains(&Some(*place))).collect();
    let mut all = Vec::new();
    for (new, before) in counterpart.iter().enumerate() {
        if let Some(before) = before {
            all.extend(gone.extract_if(.., |place| *place < *before).map(|place| (Some(place), None)));
        }
        all.push((*before, Some(new)));
    }
    all.extend(gone.into_iter().map(|place| (Some(place), None)));
    all
}
