//! Which rule says a text at a place.

use alloc::vec::Vec;

use super::place::Place;
use crate::check::country::Alpha3;
use crate::check::tax_id;
use crate::code::Code;
use crate::engine::{Detail, Finding};
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Kind, Pack, Reference, Require, Rule, Severity, TaxType, Test};
use crate::report::{Param, message, params};

/// A rule that says a text, and what its issues carry.
pub(super) struct Found {
    pub(super) rule: RuleReference,
    pub(super) code: Code,
    pub(super) severity: Severity,
    pub(super) params: Vec<(&'static str, Param)>,
}

/// What a rule has to say.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'t> {
    /// This text.
    Text(&'t str),
    /// Something under this code.
    Code(Code),
}

/// The rule of a place that says it: the first one in the pack's order, an error before a warning, and last one
/// that is switched off.
pub(super) fn at(pack: &Pack, place: &Place, wanted: Wanted<'_>) -> Option<Found> {
    search(pack, (place.table, place.column), rules_at(pack, (place.table, place.column)), wanted)
}

/// The rule that says a text which came without a path, and where it stands: one whose answer has no paths, one about
/// the request as a whole, or the only one that has these words of its own.
pub(super) fn anywhere(pack: &Pack, text: &str) -> Option<(Place, Found)> {
    let sentences = || (0u16..).zip(pack.rules.iter());
    let refusals = sentences().filter(|(_, rule)| rule.provider_error.is_some());
    for (index, rule) in refusals {
        let place = rule.column.map_or_else(Place::default, |column| Place::of(pack, rule.table, column));
        let only = core::iter::once(RuleReference::Rule(index));
        if let Some(found) = search(pack, (place.table, place.column), only, Wanted::Text(text)) {
            return Some((place, found));
        }
    }
    let whole = Place::default();
    if let Some(found) = at(pack, &whole, Wanted::Text(text)) {
        return Some((whole, found));
    }
    let mut own = sentences().filter(|(_, rule)| rule.message == Some(text));
    let (index, rule) = own.next()?;
    if own.any(|(_, other)| (other.table, other.column) != (rule.table, rule.column)) {
        return None;
    }
    let place = Place::of(pack, rule.table, rule.column?);
    let only = core::iter::once(RuleReference::Rule(index));
    search(pack, (place.table, place.column), only, Wanted::Text(text)).map(|found| (place, found))
}

/// The code under which a rule says a text.
pub(in crate::render) fn code_of(pack: &Pack, rule: &str, text: &str) -> Option<Code> {
    let text_itself = pack.rule_id(RuleReference::Text) == rule;
    let rule = if text_itself { RuleReference::Text } else { pack.find_rule(rule)? };
    search(pack, (0, 0), core::iter::once(rule), Wanted::Text(text)).map(|found| found.code)
}

/// The rules whose issues stand at a place; the body itself is the place of the request as a whole.
fn rules_at(pack: &Pack, place: (u16, u16)) -> impl Iterator<Item = RuleReference> {
    let (table, column) = place;
    let fields = pack.tables.get(usize::from(table)).map_or(&[][..], |table| table.fields);
    // Everything below a key of the body's own is told at the key.
    let below_key = pack.is_rest(table);
    let of_fields = (0u16..).zip(fields).filter(move |(own, field)| match field.kind {
        // The number of such keys is told at the object that has them.
        Kind::Rest { .. } => field.parent == column,
        _ => *own == column || below_key,
    });
    let aspects = of_fields.flat_map(move |(column, field)| {
        let has = Aspect::ALL.iter().filter(|aspect| field.has(**aspect));
        has.map(move |aspect| RuleReference::Field(table, column, *aspect))
    });
    let stands = move |rule: &Rule| match rule.require {
        Require::Unique { values, .. } => values.contains(&place),
        _ if below_key => rule.table == table,
        _ => rule.column.map_or((0, 0), |column| (rule.table, column)) == place,
    };
    let sentences = (0u16..).zip(pack.rules.iter()).filter(move |(_, rule)| stands(rule));
    let sentences = sentences.map(|(index, _)| RuleReference::Rule(index));
    aspects.chain(sentences).chain(core::iter::once(RuleReference::Text))
}

fn search(
    pack: &Pack,
    place: (u16, u16),
    rules: impl Iterator<Item = RuleReference>,
    wanted: Wanted<'_>,
) -> Option<Found> {
    let mut best: Option<(Found, Severity)> = None;
    for rule in rules {
        let usual = pack.severity(rule);
        codes(pack, rule, place, &mut |code, detail, severity| {
            let severity = severity.unwrap_or(usual);
            if best.as_ref().is_some_and(|(_, worst)| *worst <= severity) {
                return;
            }
            let finding = Finding::template(rule, code, detail);
            let mut params = params(pack, &finding);
            let is_it = match wanted {
                Wanted::Text(text) => message(pack, &finding, &params) == text,
                Wanted::Code(wanted) => code == wanted,
            };
            if is_it {
                // A number that only the body tells is not known here.
                params.retain(|(name, _)| *name != "count");
                // The provider said it, so it is told even where the pack keeps silent.
                let told = if severity == Severity::Off { Severity::Error } else { severity };
                best = Some((Found { rule, code, severity: told, params }, severity));
            }
        });
    }
    best.map(|(found, _)| found)
}

/// What takes the codes of a rule: each with its parameter, and its severity where that is not the rule's own.
type Tell<'a> = &'a mut dyn FnMut(Code, Detail, Option<Severity>);

/// Calls `tell` with everything that a rule can say. Where several codes have the same text, the most general one is
/// first.
fn codes(pack: &Pack, rule: RuleReference, place: (u16, u16), tell: Tell<'_>) {
    match rule {
        RuleReference::Field(..) => pack.codes(rule).into_iter().for_each(|code| tell(code, Detail::None, None)),
        RuleReference::Rule(index) => {
            let Some(rule) = pack.rules.get(usize::from(index)) else { return };
            match rule.when_flag {
                Some(flag) => of_rule(rule, &mut |_, detail, severity| tell(flag.code(), detail, severity)),
                None => of_rule(rule, tell),
            }
        }
        // Of what holds of the text only a key that is given twice stands at a field.
        RuleReference::Text => {
            for code in pack.codes(rule) {
                let severity = (code == Code::JsonByteOrderMark).then_some(Severity::Warning);
                if place == (0, 0) || code == Code::JsonDuplicateKey {
                    tell(code, Detail::None, severity);
                }
            }
        }
    }
}

fn of_rule(rule: &Rule, tell: Tell<'_>) {
    let require = &rule.require;
    for code in require.codes() {
        let mut with = |detail: Detail| tell(code, detail, None);
        match (require, code) {
            (Require::Choice { columns, .. } | Require::Together(columns), _) => with(Detail::Names(columns)),
            (Require::OneOf(values), _) => with(Detail::List(values)),
            (Require::EqualsContext(key) | Require::ListedIn(key), _) => with(Detail::Text(key.key())),
            (Require::Sum { above: Some(bound), .. }, Code::SumTooSmall)
            | (Require::Sum { below: Some(bound), .. }, Code::SumTooGreat)
            | (Require::Sum { equals: Some(bound), .. }, Code::SumMismatch) => with(Detail::Text(bound)),
            (Require::TaxNumber { country, kind }, Code::TaxIdFormat) => {
                for country in Alpha3::all().filter(|code| may_be(rule, *country, code.code())) {
                    let mut with_pattern = |scheme: tax_id::Scheme| with(Detail::Text(scheme.pattern));
                    match kind {
                        TaxType::Field(_) => tax_id::schemes(country).for_each(with_pattern),
                        TaxType::Fixed(kind) => tax_id::candidates(country, kind, &mut |scheme| {
                            with_pattern(scheme);
                            false
                        }),
                    }
                }
            }
            (Require::TaxTypeKnown(_), _) => {
                // No type has an empty name.
                let types = Alpha3::all().filter_map(|country| tax_id::other_type(country, ""));
                types.for_each(|types| with(Detail::Text(types)));
            }
            (_, Code::SubdivisionUnknown | Code::StatusUnknown) => tell(code, Detail::None, Some(Severity::Warning)),
            (_, Code::StatusContactSupport) => tell(code, Detail::None, Some(Severity::Info)),
            _ => with(Detail::None),
        }
    }
}

/// Whether the conditions of a rule allow a field to have a value.
fn may_be(rule: &Rule, field: Reference, value: &str) -> bool {
    rule.when.iter().filter(|condition| condition.field == field).all(|condition| match condition.test {
        Test::In(values) => values.contains(&value),
        Test::NotIn(values) => !values.contains(&value),
        _ => true,
    })
}
