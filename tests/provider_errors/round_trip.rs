//! What a report says in the provider's shape is understood again. All conformance cases, so every rule of every pack.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use firstpass::pack::RuleReference;
use firstpass::{Checker, Code, Context, Issue, Pack, Report, Severity, from_provider_error};

use super::common::{self, cases};

/// The text of the one reason that providers' documents print, for what is missing or blank.
const REQUIRED: &str = "Property should not be empty.";

/// Which rules say a text at a path without positions, in the reports of all cases.
type Spoken = BTreeMap<(&'static str, String, String), BTreeSet<(String, &'static str)>>;

#[test]
fn every_report_comes_back() {
    let reports: Vec<(String, &'static Pack, Report<'static>)> = cases()
        .into_iter()
        .map(|case| {
            let pack = common::pack(&case.pack);
            let context = Context::from_json(&case.context.to_string()).unwrap();
            (case.name, pack, Checker::new(pack).check_bytes(&case.bytes, &context))
        })
        .collect();
    let mut spoken = Spoken::new();
    for (_, pack, report) in &reports {
        for issue in &report.issues {
            let key = (pack.id, place(pack, &issue.path), said(pack, issue).to_owned());
            spoken.entry(key).or_default().insert((issue.rule.to_string(), issue.code.name()));
        }
    }
    let (mut failures, mut run, mut exact) = (String::new(), 0, 0);
    for (name, pack, report) in &reports {
        let Some(body) = report.provider_error(pack) else {
            assert!(report.is_valid(), "{name}: a refusal without a body");
            continue;
        };
        serde_json::from_str::<serde_json::Value>(&body).unwrap();
        let back = from_provider_error(pack, &body);
        let expected = shown(pack, report);
        let mut wrong = Vec::new();
        if back.len() != expected.len() {
            wrong.push(format!("{} issues come back as {}", expected.len(), back.len()));
        }
        for issue in expected {
            run += 1;
            let path = if place(pack, &issue.path).starts_with('*') { "" } else { &*issue.path };
            let text = said(pack, issue);
            let same = spoken.get(&(pack.id, place(pack, &issue.path), text.to_owned())).unwrap();
            let of_path = || back.iter().filter(|other| other.path == path && other.message == text);
            let is_it = |other: &&Issue<'_>| other.rule == issue.rule && other.code == issue.code;
            if let Some(found) = of_path().find(is_it) {
                exact += 1;
                // How many there were, no text says.
                let same_params = issue.params.iter().filter(|(name, _)| *name != "count").eq(&found.params);
                let same_repair = issue.fix.is_none() || found.fix == issue.fix;
                // A policy decides it too, and of a blank value what stands around it.
                let is_fixed = report.overridden.is_empty() && issue.code != Code::Blank;
                let same_severity = found.severity == issue.severity || !is_fixed;
                if !same_params || !same_repair || !same_severity || found.pointer != pointer(path) {
                    wrong.push(format!("{found:?} for {issue:?}"));
                }
            } else if !of_path().any(|other| same.contains(&(other.rule.to_string(), other.code.name()))) {
                wrong.push(format!("no {issue:?}"));
            }
        }
        if !wrong.is_empty() {
            writeln!(failures, "\n{name}\n    {body}\n    {back:?}\n    {}", wrong.join("\n    ")).unwrap();
        }
    }
    assert!(failures.is_empty(), "{failures}");
    // The others have a text that several rules have there, or that stands for several codes.
    assert!(run > 1000 && exact * 100 > run * 97, "{exact} of {run} came back exactly");
}

/// The errors that the provider's shape shows.
fn shown<'r>(pack: &Pack, report: &'r Report<'static>) -> Vec<&'r Issue<'static>> {
    let errors = report.issues.iter().filter(|issue| issue.severity == Severity::Error).collect::<Vec<_>>();
    let own = |issue: &&&Issue<'_>| match pack.find_rule(&issue.rule) {
        Some(RuleReference::Rule(index)) => pack.rules[usize::from(index)].provider_error.is_some(),
        _ => false,
    };
    if let Some(alone) = errors.iter().find(own) {
        return vec![alone];
    }
    let mut paths = BTreeSet::new();
    let first_only = pack.provider_error.contains("{texts}");
    errors.into_iter().filter(|issue| paths.insert(&issue.path) || !first_only).collect()
}

/// What the provider's shape says of an issue.
fn said<'i>(pack: &Pack, issue: &'i Issue<'_>) -> &'i str {
    let required = matches!(issue.code, Code::Missing | Code::Blank);
    if required && pack.provider_error.contains("{reasons}") { REQUIRED } else { &issue.message }
}

/// A path without positions; one that begins with a key of the body's own begins with `*`.
fn place(pack: &Pack, path: &str) -> String {
    let names: Vec<_> = path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect();
    let path = names.join("[]");
    let first = path.split(['.', '[']).next().unwrap();
    let is_declared = pack.tables[0].columns().any(|(_, field)| field.name == first);
    if is_declared || first.is_empty() { path } else { "*".to_owned() }
}

fn pointer(path: &str) -> String {
    let steps = path.split(['.', '[']).filter(|step| !step.is_empty());
    steps.map(|step| format!("/{}", step.trim_end_matches(']'))).collect()
}
