//! The report: what a check found, in words.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::Date;
use crate::code::{Code, Fix};
use crate::document::Document;
use crate::engine::{Detail, Finding, Findings, MAX_ISSUES, expected};
use crate::file;
use crate::json::{decimal, line_and_column_of_bytes};
use crate::pack::model::{Format, Kind, Pack, Reference, Require, Rule, Severity, Text, TextKind};
use crate::pack::{RuleReference, Step};

/// The outcome of a check. Holds no value of the payload and no undeclared key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report<'p> {
    /// The pack's id.
    pub pack: &'p str,
    /// The pack's revision.
    pub revision: &'p str,
    /// The day that counted as today.
    pub as_of: Date,
    /// Whether an issue is an error.
    pub verdict: Verdict,
    /// Whether everything could be checked.
    pub complete: bool,
    /// Everything that is wrong, in the order of the pack's rules, then of array positions.
    pub issues: Vec<Issue<'p>>,
    /// Everything that could not be checked, in the same order.
    pub unverified: Vec<Unverified>,
    /// The rules whose severity the context's policy changed.
    pub overridden: Vec<(Cow<'p, str>, Severity)>,
}

/// Whether the provider would accept the request, as far as was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No issue is an error.
    Valid,
    /// Some issue is an error.
    Invalid,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue<'p> {
    /// Where, such as `basic_info.tax_info[0].document_id`; empty for the request as a whole.
    pub path: String,
    /// The same as an RFC 6901 JSON Pointer.
    pub pointer: String,
    /// What is wrong.
    pub code: Code,
    /// The rule that says so.
    pub rule: Cow<'p, str>,
    /// How bad it is.
    pub severity: Severity,
    /// English text: the provider's own where its documents print it.
    pub message: String,
    /// The values in the text, from the pack and the tables only.
    pub params: Vec<(&'static str, Param)>,
    /// The repair, where there is one.
    pub fix: Option<Fix>,
    /// Where in the text, for issues of the JSON itself.
    pub location: Option<Location>,
}

/// Something that could not be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unverified {
    /// Where.
    pub path: String,
    /// The same as a JSON Pointer.
    pub pointer: String,
    /// Why.
    pub code: Code,
    /// The values that belong to the code.
    pub params: Vec<(&'static str, Param)>,
}

/// A parameter of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Param {
    /// A text.
    Text(String),
    /// A number.
    Number(i64),
}

/// A place in a text: the byte offset, and line and column counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The byte offset.
    pub offset: u32,
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl Verdict {
    /// `valid` or `invalid`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
        }
    }
}

impl Report<'_> {
    /// Whether no issue is an error.
    pub fn is_valid(&self) -> bool {
        self.verdict == Verdict::Valid
    }

    /// Leaves at most `max` issues in the report, and says so in one more when some had to go. The verdict stays.
    pub fn limit(&mut self, max: usize) {
        let Some(cut) = self.issues.get(max..).filter(|cut| cut.iter().any(|issue| issue.code != Code::LimitIssues))
        else {
            return;
        };
        let worst = cut.iter().map(|issue| issue.severity).min().unwrap_or(Severity::Warning);
        let params = alloc::vec![("max", number(max))];
        self.issues.truncate(max);
        self.issues.push(Issue {
            path: String::new(),
            pointer: String::new(),
            code: Code::LimitIssues,
            rule: Cow::Borrowed("json"),
            severity: worst.min(Severity::Warning),
            message: fill(Code::LimitIssues.text(), &params),
            params,
            fix: None,
            location: None,
        });
    }
}

/// Makes the report of what a run found.
pub(crate) fn report<'p>(
    pack: &'p Pack,
    as_of: Date,
    document: &Document,
    text: &[u8],
    overrides: &[(RuleReference, Severity)],
    findings: &Findings,
) -> Report<'p> {
    let words = Words { pack, document, text };
    let issues = findings.issues.iter().map(|finding| words.issue(finding)).collect();
    let unverified = findings.unverified.iter().map(|finding| words.unverified(finding)).collect();
    let overridden = overrides
        .iter()
        .filter(|(rule, severity)| pack.severity(*rule) != *severity)
        .map(|(rule, severity)| (pack.rule_id(*rule), *severity))
        .collect();
    Report {
        pack: pack.id,
        revision: pack.revision,
        as_of,
        verdict: if findings.has_error { Verdict::Invalid } else { Verdict::Valid },
        complete: findings.unverified.is_empty(),
        issues,
        unverified,
        overridden,
    }
}

/// The words for findings in one document.
struct Words<'p, 'd> {
    pack: &'p Pack,
    document: &'d Document,
    text: &'d [u8],
}

impl<'p> Words<'p, '_> {
    fn issue(&self, finding: &Finding) -> Issue<'p> {
        let (path, pointer) = self.place(finding);
        let params = params(self.pack, finding);
        let location = finding.offset.map(|offset| {
            let (line, column) = line_and_column_of_bytes(self.text, offset as usize);
            Location { offset, line, column }
        });
        Issue {
            path,
            pointer,
            code: finding.code,
            rule: self.pack.rule_id(finding.rule),
            severity: finding.severity,
            message: message(self.pack, finding, &params),
            params,
            fix: finding.fix,
            location,
        }
    }

    fn unverified(&self, finding: &Finding) -> Unverified {
        let (path, pointer) = self.place(finding);
        Unverified { path, pointer, code: finding.code, params: params(self.pack, finding) }
    }

    /// Path and pointer, with the positions of the rows.
    fn place(&self, finding: &Finding) -> (String, String) {
        let Some((row, column)) = finding.place else { return (String::new(), String::new()) };
        let table = self.document.row(row).map_or(0, |row| row.table);
        let mut positions = Vec::new();
        self.document.positions(row, &mut positions);
        let mut positions = positions.into_iter();
        let mut path = String::new();
        let mut key = None;
        // What a key holds that no field declares is told at the key (D-2).
        let column = if self.pack.is_rest(table) { 0 } else { column };
        self.pack.push_path(table, column, &mut path, &mut |path, step| {
            let position = positions.next().unwrap_or(0);
            if step == Step::Name {
                let own = self.key(row);
                path.push_str(own);
                key = Some(own);
                return;
            }
            path.push('[');
            decimal(position.into(), path);
            path.push(']');
        });
        let pointer = pointer(key, path.get(key.map_or(0, str::len)..).unwrap_or_default());
        (path, pointer)
    }

    /// The key that the body gives to a row, or to one that holds it.
    fn key(&self, mut row: u32) -> &str {
        let text = core::str::from_utf8(self.text).unwrap_or_default();
        loop {
            match (self.document.key(row, text), self.document.row(row)) {
                (Some(key), _) => return key,
                (None, Some(item)) if item.table != 0 => row = item.parent,
                _ => return "",
            }
        }
    }
}

/// The JSON Pointer of a path that begins with a key of the body's own. The keys of packs hold neither `/` nor `~` nor
/// dots, those of a body may.
fn pointer(key: Option<&str>, path: &str) -> String {
    let mut pointer = String::with_capacity(path.len() + 1);
    if key.is_some() {
        pointer.push('/');
    }
    for letter in key.unwrap_or_default().chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            letter => pointer.push(letter),
        }
    }
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        pointer.push('/');
        pointer.push_str(part.trim_end_matches(']'));
    }
    pointer
}

/// The text of an issue: the provider's own, or the code's with its parameters.
pub(crate) fn message(pack: &Pack, finding: &Finding, params: &[(&'static str, Param)]) -> String {
    // The provider knows no time zones: its words are about what it refuses.
    if let RuleReference::Rule(index) = finding.rule
        && finding.code != Code::DateTimeZone
        && let Some(message) = pack.rules.get(usize::from(index)).and_then(|rule| rule.message)
    {
        return message.to_owned();
    }
    fill(finding.code.text(), params)
}

/// Puts parameters into a text.
pub(crate) fn fill(text: &str, params: &[(&'static str, Param)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        match params.iter().find(|(key, _)| *key == name) {
            Some((_, Param::Text(text))) => filled.push_str(text),
            Some((_, Param::Number(number))) => decimal(*number, &mut filled),
            None => {}
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The parameters of a finding, in the order of the code table.
pub(crate) fn params(pack: &Pack, finding: &Finding) -> Vec<(&'static str, Param)> {
    finding.code.params().iter().map(|name| (*name, param(pack, finding, name))).collect()
}

fn param(pack: &Pack, finding: &Finding, name: &str) -> Param {
    let (field, rule) = match finding.rule {
        RuleReference::Field(table, column, _) => (pack.field(table, column), None),
        RuleReference::Rule(index) => {
            let rule = pack.rules.get(usize::from(index));
            (rule.and_then(|rule| pack.field(rule.table, rule.column?)), rule)
        }
        RuleReference::Text => (None, None),
    };
    let own = match rule {
        Some(rule) => of_rule(pack, rule, name),
        None => None,
    };
    if let Some(own) = own {
        return own;
    }
    if let (Detail::PathParameter, Some(rule)) = (finding.detail, rule)
        && let Require::PathParameter(parameter, _) | Require::Unused { token: parameter, .. } = rule.require
    {
        return Param::Text(["path.", parameter].concat());
    }
    match (finding.detail, rule) {
        (Detail::Text(text), _) => return Param::Text(text.to_owned()),
        (Detail::List(list), _) => return Param::Text(list.join(", ")),
        (Detail::Names(columns), Some(rule)) => {
            let names = columns.iter().filter_map(|column| pack.field(rule.table, *column).map(|field| field.name));
            return Param::Text(names.collect::<Vec<_>>().join(", "));
        }
        _ => {}
    }
    match (name, field) {
        ("leaf", Some(field)) => Param::Text(field.name.to_owned()),
        ("form", field) => {
            let of_field = field.map(|field| &field.kind);
            let is_alpha2 = matches!(of_field, Some(Kind::Text(TextKind { format: Format::CountryAlpha2, .. })))
                || matches!(rule.map(|rule| &rule.require), Some(Require::Format(Format::CountryAlpha2)));
            Param::Text(if is_alpha2 { "alpha-2" } else { "alpha-3" }.to_owned())
        }
        ("expected", Some(field)) => Param::Text(expected(&field.kind).to_owned()),
        ("count", _) => Param::Number(i64::from(finding.number)),
        ("max", _) if finding.code == Code::LimitIssues => number(MAX_ISSUES),
        ("max", _) if finding.code == Code::JsonItems => Param::Number(i64::from(crate::document::MAX_ITEMS)),
        ("max", _) if finding.code == Code::JsonDepth => Param::Number(i64::from(crate::json::MAX_DEPTH)),
        ("max", _) if finding.code == Code::JsonSize => number(crate::document::MAX_BYTES),
        ("max", _) if finding.code == Code::EmailTooLong => number(crate::check::email::MAX_LENGTH),
        (_, Some(field)) => match (&field.kind, name) {
            (Kind::Text(TextKind { format: Format::FileName | Format::FileHead, values, .. }), "values") => {
                // As people know the types.
                let known = |value: &Text| file::Kind::of_media_type(value).map_or(*value, file::Kind::extensions);
                Param::Text(values.iter().map(known).collect::<Vec<_>>().join(", "))
            }
            (Kind::Text(text), "values") => Param::Text(text.values.join(", ")),
            (Kind::Text(text), "pattern") => Param::Text(text.values.first().copied().unwrap_or_default().to_owned()),
            (Kind::Text(text), "min") => Param::Number(i64::from(text.min_length)),
            (Kind::Text(text), "max") => Param::Number(i64::from(text.max_length)),
            (Kind::Text(text), "name") => match (text.companion_of, finding.rule) {
                (Some(base), RuleReference::Field(table, _, _)) => {
                    Param::Text(pack.field(table, base).map_or_else(String::new, |base| base.name.to_owned()))
                }
                _ => Param::Text(String::new()),
            },
            (Kind::Integer { min: Some(min), .. }, "min") => Param::Number(*min),
            (Kind::Integer { max: Some(max), .. }, "max") => Param::Number(*max),
            (Kind::Number { min: Some(min), .. }, "min") => Param::Text((*min).to_owned()),
            (Kind::Number { max: Some(max), .. }, "max") => Param::Text((*max).to_owned()),
            (Kind::Array { min, .. } | Kind::Rest { min, .. }, "min") => Param::Number(i64::from(*min)),
            (Kind::Array { max, .. } | Kind::Rest { max, .. }, "max") => Param::Number(i64::from(*max)),
            (Kind::Renamed(new), "name") => Param::Text((*new).to_owned()),
            _ => Param::Text(String::new()),
        },
        _ => Param::Text(String::new()),
    }
}

fn number(value: usize) -> Param {
    Param::Number(i64::try_from(value).unwrap_or(i64::MAX))
}

/// What a rule that is written as a sentence says about a parameter.
fn of_rule(pack: &Pack, rule: &Rule, name: &str) -> Option<Param> {
    Some(match (&rule.require, name) {
        (Require::Age { min, .. }, "min") => Param::Number(i64::from(*min)),
        (Require::Age { max, .. }, "max") => Param::Number(i64::from(*max)),
        (Require::WithinDays(days), "days") => Param::Number(i64::from(*days)),
        (Require::Count { min, .. }, "min") => Param::Number(i64::from(*min)),
        (Require::Count { max, .. }, "max") => Param::Number(i64::from(*max)),
        (
            Require::Count { called, .. }
            | Require::Sum { called, .. }
            | Require::Lasts { called, .. }
            | Require::Unused { called, .. },
            "called",
        ) => Param::Text((*called).to_owned()),
        (Require::Header(header, _), "header") => Param::Text((*header).to_owned()),
        (Require::Matches(pattern), "pattern") => Param::Text((*pattern).to_owned()),
        (
            Require::Equals(other)
            | Require::DiffersFrom(other)
            | Require::CallingCodeOf(other)
            | Require::SubdivisionOf(other)
            | Require::After(other),
            "name",
        ) => Param::Text(name_of(pack, rule.table, *other)),
        _ => return None,
    })
}

/// How a rule's text calls another field: by its path, or by its key where it stands in the same item.
fn name_of(pack: &Pack, mut table: u16, reference: Reference) -> String {
    for _ in 0..reference.up {
        table = pack.tables.get(usize::from(table)).and_then(|rows| rows.array).map_or(0, |(outer, _)| outer);
    }
    if table == 0 {
        return pack.path(table, reference.column);
    }
    pack.field(table, reference.column).map_or_else(String::new, |field| field.name.to_owned())
}
