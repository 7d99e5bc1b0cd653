//! What a change can do to the verdict on a body.

use core::cmp::Ordering;

use crate::pack::model::{Severity, Text};

/// What a change can do to the verdict on a body, as far as that is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// It can refuse a body that passed before, and lets none pass that was refused.
    Stricter,
    /// It can let a body pass that was refused before, and refuses none that passed.
    Looser,
    /// It changes no verdict.
    None,
    /// It may go either way.
    Uncertain,
}

impl Effect {
    /// `stricter`, `looser`, `none` or `uncertain`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stricter => "stricter",
            Self::Looser => "looser",
            Self::None => "none",
            Self::Uncertain => "uncertain",
        }
    }

    /// The effect of two changes together.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, effect) | (effect, Self::None) => effect,
            (one, other) if one == other => one,
            _ => Self::Uncertain,
        }
    }

    /// The opposite change.
    pub(super) const fn reversed(self) -> Self {
        match self {
            Self::Stricter => Self::Looser,
            Self::Looser => Self::Stricter,
            other => other,
        }
    }

    /// The effect of a question that changed so, with the severities of before and now: only errors refuse a body.
    pub(super) fn with(self, old: Severity, new: Severity) -> Self {
        match (old == Severity::Error, new == Severity::Error) {
            (true, true) => self,
            (false, true) => Self::Stricter,
            (true, false) => Self::Looser,
            (false, false) => Self::None,
        }
    }

    /// The same for a question whether a field is there. A warning that it is not stands in for the error that null is of
    /// a wrong type, so that null passes.
    pub(super) fn with_presence(self, old: Severity, new: Severity) -> Self {
        match (old, new) {
            (Severity::Warning, Severity::Warning) => self.reversed(),
            (Severity::Warning, _) => Self::Stricter,
            (Severity::Error, _) | (_, Severity::Error) => self.with(old, new),
            (_, Severity::Warning) => Self::Looser,
            _ => Self::None,
        }
    }
}

/// The effect of a greater or smaller least value.
pub(super) fn least<T: PartialOrd>(old: &T, new: &T) -> Effect {
    match new.partial_cmp(old) {
        Some(Ordering::Greater) => Effect::Stricter,
        Some(Ordering::Less) => Effect::Looser,
        Some(Ordering::Equal) => Effect::None,
        None => Effect::Uncertain,
    }
}

/// The effect of a greater or smaller greatest value.
pub(super) fn most<T: PartialOrd>(old: &T, new: &T) -> Effect {
    least(old, new).reversed()
}

/// The effect of more or fewer allowed values.
pub(super) fn allowed<T: PartialEq>(old: &[T], new: &[T]) -> Effect {
    let is_in = |values: &[T], others: &[T]| values.iter().all(|value| others.contains(value));
    match (is_in(new, old), is_in(old, new)) {
        (true, true) => Effect::None,
        (true, false) => Effect::Stricter,
        (false, true) => Effect::Looser,
        (false, false) => Effect::Uncertain,
    }
}

/// The effect of more or fewer values that are not allowed.
pub(super) fn refused(old: &[Text], new: &[Text]) -> Effect {
    allowed(old, new).reversed()
}
