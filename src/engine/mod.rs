//! The engine: one interpreter for all packs.
//!
//! It looks at the rows one after the other, first at the fields of each, then at the rules that are written as
//! sentences, and sorts what it found into the pack's order. It never reads a clock, never panics, and goes on after a
//! fault: every issue is found in one run.

mod condition;
mod dates;
mod fields;
mod files;
mod groups;
mod line;
mod places;
mod rules;
mod surroundings;
mod unique;

use alloc::vec::Vec;

use crate::check::pattern::Pattern;
use crate::code::{Code, Fault, Fix};
use crate::context::Context;
use crate::document::{Cell, Document, Note, Value};
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Format, Kind, Pack, Require, Severity, Text, TextKind};
use crate::sort::sort;
use crate::text::same;

/// The greatest number of issues of one report (D-7).
pub(crate) const MAX_ISSUES: usize = 100;

/// So many findings are kept before the later ones are cut, which keeps the memory bounded and the time linear.
const MAX_KEPT: usize = 16 * MAX_ISSUES;

/// One thing that was found, as numbers: the report makes texts of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding {
    pub(crate) rule: RuleReference,
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) fix: Option<Fix>,
    /// The row and the field at which it stands; `None` for the request as a whole.
    pub(crate) place: Option<(u32, u16)>,
    /// A parameter that the tables supply.
    pub(crate) detail: Detail,
    /// A count that goes into the parameters.
    pub(crate) number: u32,
    /// The byte offset of an issue of the JSON text.
    pub(crate) offset: Option<u32>,
    order: (u32, u32, u32),
}

impl Finding {
    /// What all findings of a rule, code and detail have in common.
    pub(crate) fn template(rule: RuleReference, code: Code, detail: Detail) -> Self {
        Self { rule, detail, ..of_text(code, Severity::Error) }
    }
}

/// A parameter that comes from the tables or the context's keys, never from the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Detail {
    #[default]
    None,
    /// A text of the tables, or a key of the context.
    Text(&'static str),
    /// A list of the tables.
    List(&'static [&'static str]),
    /// Fields of the rule's table, by their columns.
    Names(&'static [u16]),
    /// The key of the rule's path parameter.
    PathParameter,
}

/// The patterns of a pack, read once.
#[derive(Debug, Default)]
pub(crate) struct Patterns(Vec<(Text, Pattern)>);

impl Patterns {
    pub(crate) fn of(pack: &Pack) -> Self {
        let mut found: Vec<(Text, Pattern)> = Vec::new();
        let fields = pack.tables.iter().flat_map(|table| table.fields).filter_map(|field| match &field.kind {
            Kind::Text(TextKind { format: Format::Pattern, values, .. }) => values.first().copied(),
            _ => None,
        });
        let rules = pack.rules.iter().filter_map(|rule| match rule.require {
            Require::Matches(pattern) => Some(pattern),
            _ => None,
        });
        for text in fields.chain(rules) {
            // It means the whole value, whatever it says itself.
            let whole = ["^(?:", text, ")$"].concat();
            if let (None, Some(pattern)) = (found.iter().find(|(known, _)| *known == text), Pattern::parse(&whole)) {
                found.push((text, pattern));
            }
        }
        Self(found)
    }

    fn get(&self, text: &str) -> Option<&Pattern> {
        self.0.iter().find(|(known, _)| *known == text).map(|(_, pattern)| pattern)
    }
}

/// What one check found.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) issues: Vec<Finding>,
    pub(crate) unverified: Vec<Finding>,
    pub(crate) has_error: bool,
}

impl Findings {
    fn clear(&mut self) {
        self.issues.clear();
        self.unverified.clear();
        self.has_error = false;
    }
}

/// One check of one document.
pub(crate) struct Run<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) document: &'a Document,
    pub(crate) text: &'a str,
    pub(crate) context: &'a Context,
    pub(crate) patterns: &'a Patterns,
    pub(crate) overrides: &'a [(RuleReference, Severity)],
    pub(crate) findings: &'a mut Findings,
}

/// The severities that a context's policy gives to a pack's rules, and whether it names a rule that does not exist.
pub(crate) fn overrides(pack: &Pack, context: &Context) -> (Vec<(RuleReference, Severity)>, bool) {
    let found: Vec<_> =
        context.policy.iter().filter_map(|(id, severity)| Some((pack.find_rule(id)?, *severity))).collect();
    let unknown = found.len() < context.policy.len();
    (found, unknown)
}

/// The one finding of a text that could not be read.
pub(crate) fn unreadable(findings: &mut Findings, code: Code, offset: Option<u32>) {
    findings.clear();
    findings.has_error = true;
    findings.issues.push(Finding { offset, ..of_text(code, Severity::Error) });
}

fn of_text(code: Code, severity: Severity) -> Finding {
    Finding {
        rule: RuleReference::Text,
        code,
        severity,
        fix: None,
        place: None,
        detail: Detail::None,
        number: 0,
        offset: None,
        order: (0, 0, 0),
    }
}

impl<'a> Run<'a> {
    /// Finds everything.
    pub(crate) fn run(&mut self, unknown_policy: bool) {
        self.findings.clear();
        if unknown_policy {
            self.findings.unverified.push(of_text(Code::PolicyUnknownRule, Severity::Error));
        }
        self.notes();
        let document = self.document;
        for (number, row) in (0u32..).zip(document.rows()) {
            self.row(number, row);
        }
        self.rules_of_the_body();
        self.finish();
    }

    fn notes(&mut self) {
        for (number, note) in (0u32..).zip(self.document.notes()) {
            let finding = match *note {
                Note::ByteOrderMark => {
                    Finding { offset: Some(0), ..of_text(Code::JsonByteOrderMark, Severity::Warning) }
                }
                Note::Trailing { offset } => {
                    Finding { offset: Some(offset), ..of_text(Code::JsonTrailing, Severity::Error) }
                }
                Note::DuplicateKey { row, column, offset } => Finding {
                    place: Some((row, column)),
                    offset: Some(offset),
                    ..of_text(Code::JsonDuplicateKey, Severity::Error)
                },
            };
            self.keep(Finding { order: (0, number, 0), ..finding });
        }
    }

    /// Sorts the findings into the pack's order and cuts what is too much.
    fn finish(&mut self) {
        let findings = &mut *self.findings;
        if findings.unverified.len() > 1 {
            sort(&mut findings.unverified, &|a, b| a.order.cmp(&b.order));
            findings.unverified.truncate(MAX_ISSUES);
        }
        if findings.issues.len() > 1 {
            sort(&mut findings.issues, &|a, b| a.order.cmp(&b.order));
        }
        if let Some(cut) = findings.issues.get(MAX_ISSUES..).filter(|cut| !cut.is_empty()) {
            let severity = cut.iter().map(|finding| finding.severity).min().unwrap_or(Severity::Warning);
            findings.issues.truncate(MAX_ISSUES);
            findings.issues.push(of_text(Code::LimitIssues, severity.min(Severity::Warning)));
        }
    }

    #[cold]
    #[inline(never)]
    fn keep(&mut self, finding: Finding) {
        let issues = &mut self.findings.issues;
        self.findings.has_error |= finding.severity == Severity::Error;
        issues.push(finding);
        if issues.len() >= MAX_KEPT {
            // The worst of those that are cut stays behind, so that the cut is told with its severity.
            sort(issues, &|a, b| a.order.cmp(&b.order));
            let worst = issues.iter().skip(MAX_ISSUES).min_by_key(|finding| finding.severity).copied();
            issues.truncate(MAX_ISSUES);
            issues.extend(worst.map(|finding| Finding { order: (u32::MAX, u32::MAX, u32::MAX), ..finding }));
        }
    }

    /// The severity of a rule, as the policy or the pack has it.
    fn severity(&self, rule: RuleReference, usual: Severity) -> Severity {
        self.overrides.iter().rev().find(|(changed, _)| *changed == rule).map_or(usual, |(_, severity)| *severity)
    }

    /// Tells an issue. `usual` is the severity that the policy may change.
    #[cold]
    #[inline(never)]
    fn tell(&mut self, rule: RuleReference, usual: Severity, place: Option<(u32, u16)>, fault: Fault, extra: Extra) {
        let severity = self.severity(rule, usual);
        if severity == Severity::Off {
            return;
        }
        let order = self.order(rule, place, extra.rank);
        self.keep(Finding {
            rule,
            code: fault.code,
            severity,
            fix: fault.fix,
            place,
            detail: extra.detail,
            number: extra.number,
            offset: None,
            order,
        });
    }

    /// Tells that a rule's answer depends on the time zone: worth knowing, whatever severity the rule has. A rule that is
    /// off does not tell it.
    #[cold]
    #[inline(never)]
    fn tell_time_zone(&mut self, rule: RuleReference, usual: Severity, place: Option<(u32, u16)>) {
        if self.severity(rule, usual) == Severity::Off {
            return;
        }
        let order = self.order(rule, place, 0);
        self.keep(Finding { rule, place, order, ..of_text(Code::DateTimeZone, Severity::Info) });
    }

    /// Tells that a rule could not decide.
    #[cold]
    #[inline(never)]
    fn tell_unverified(&mut self, rule: RuleReference, place: Option<(u32, u16)>, code: Code, detail: Detail) {
        if self.severity(rule, self.pack.severity(rule)) == Severity::Off || self.findings.unverified.len() >= MAX_KEPT
        {
            return;
        }
        let order = self.order(rule, place, 0);
        self.findings.unverified.push(Finding { rule, place, detail, order, ..of_text(code, Severity::Info) });
    }

    fn order(&self, rule: RuleReference, place: Option<(u32, u16)>, rank: u32) -> (u32, u32, u32) {
        const ASPECTS: u32 = Aspect::ALL.len() as u32;
        let first = match rule {
            RuleReference::Text => 0,
            RuleReference::Field(table, column, aspect) => {
                let order = self.pack.field(table, column).map_or(0, |field| field.order);
                1 + u32::from(order) * ASPECTS + aspect as u32
            }
            RuleReference::Rule(index) => 1 + (u32::from(u16::MAX) + 1) * ASPECTS + u32::from(index),
        };
        (first, rank, place.map_or(0, |(row, _)| row))
    }

    /// The value of a string or number cell.
    #[inline]
    fn characters(&self, cell: Cell) -> Option<&'a str> {
        match cell.value {
            Value::Text(source) | Value::Number(source) => Some(self.document.text(source, self.text)),
            _ => None,
        }
    }

    /// The contents of a text field without the white space around it; nothing when it is absent, of another type or
    /// blank, since the field itself tells that.
    #[inline]
    fn words(&self, row: u32, column: u16) -> Option<&'a str> {
        self.words_of(self.document.cell(row, column))
    }

    /// The same of a cell.
    #[inline]
    fn words_of(&self, cell: Cell) -> Option<&'a str> {
        let Value::Text(source) = cell.value else { return None };
        let words = crate::text::trim(self.document.text(source, self.text));
        (!words.is_empty()).then_some(words)
    }
}

/// What a finding carries besides its rule, place and fault.
#[derive(Clone, Copy, Debug, Default)]
struct Extra {
    detail: Detail,
    number: u32,
    rank: u32,
}

fn is_listed(list: &[Text], value: &str) -> bool {
    list.iter().any(|item| same(item.as_bytes(), value.as_bytes()))
}

/// The JSON type that a field must have, as the message says it.
pub(crate) fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(_) => "a string",
        Kind::Integer { phone: true, .. } => "a phone number as digits",
        Kind::Integer { .. } => "a whole number",
        Kind::Number { .. } => "a number",
        Kind::Boolean => "true or false",
        Kind::Object | Kind::Map { .. } | Kind::Rest { .. } => "an object",
        Kind::Array { .. } => "an array",
        Kind::Renamed(_) => "",
    }
}
