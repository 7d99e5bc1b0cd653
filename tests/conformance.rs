//! The shared cases of `tests/conformance`, which every host runs. Its README describes their form.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use common::{Case, cases, text};
use firstpass::{Checker, Context};
use serde_json::Value;

/// Rules that no case can break, with the reason.
const EXEMPT: &[(&str, &str, &str)] = &[];

#[test]
fn every_case_is_answered_as_expected() {
    let mut checkers = BTreeMap::new();
    let mut failures = String::new();
    let (mut run, mut failed) = (0, 0);
    for case in cases() {
        let pack = common::pack(&case.pack);
        let context = Context::from_json(&case.context.to_string());
        let context = context.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let reused: &mut Checker<'_> = checkers.entry(case.pack.clone()).or_insert_with(|| Checker::new(pack));
        let report = reused.check_bytes(&case.bytes, &context).to_json();
        let mut differences = Vec::new();
        if report != Checker::new(pack).check_bytes(&case.bytes, &context).to_json() {
            differences.push("a checker that was used before answers otherwise than a new one".to_owned());
        }
        compare(&case, &serde_json::from_str(&report).unwrap(), &mut differences);
        run += 1;
        if !differences.is_empty() {
            failed += 1;
            writeln!(failures, "\n{}\n    {}", case.name, differences.join("\n    ")).unwrap();
        }
    }
    assert!(failures.is_empty(), "{failed} of {run} cases failed:\n{failures}");
}

#[test]
fn every_rule_of_every_pack_is_broken_by_a_case() {
    let mut broken = BTreeSet::new();
    for case in cases() {
        for issue in expand(&case.expect["issues"]) {
            broken.insert((case.pack.clone(), text(&issue["rule"]).to_owned()));
        }
    }
    let mut missing = Vec::new();
    let mut packs: Vec<_> = firstpass::packs().collect();
    for (id, _) in &broken {
        let pack = common::pack(id);
        if !packs.iter().any(|known| known.id == pack.id) {
            packs.push(pack);
        }
    }
    for pack in packs {
        for rule in pack.rule_references() {
            let id = pack.rule_id(rule).into_owned();
            let exempt = EXEMPT.iter().any(|(pack_id, rule, _)| *pack_id == pack.id && *rule == id);
            if exempt == broken.contains(&(pack.id.to_string(), id.clone())) {
                missing.push(format!("{} {id}{}", pack.id, if exempt { " is exempt but has a case" } else { "" }));
            }
        }
    }
    assert!(missing.is_empty(), "rules that no case breaks:\n{}", missing.join("\n"));
}

#[test]
fn the_cases_are_consistent() {
    let mut names = BTreeSet::new();
    for case in cases() {
        let issues = expand(&case.expect["issues"]);
        let error = issues.iter().any(|issue| issue["severity"] == "error");
        let verdict = if error { "invalid" } else { "valid" };
        assert_eq!(case.expect["verdict"], verdict, "{}: the verdict follows from the severities", case.name);
        let unverified = case.expect.get("unverified").and_then(Value::as_array).map_or(0, Vec::len);
        assert_eq!(case.expect["complete"], unverified == 0, "{}: complete follows from unverified", case.name);
        names.insert(case.name);
    }
    assert!(names.len() > 1000, "only {} cases were found", names.len());
}

/// Says how a report differs from what a case expects.
fn compare(case: &Case, report: &Value, differences: &mut Vec<String>) {
    for key in ["verdict", "complete"] {
        differ(key, &case.expect[key], &report[key], differences);
    }
    differ("pack", &Value::from(case.pack.as_str()), &report["pack"], differences);
    differ("as_of", &case.context["as_of"], &report["as_of"], differences);
    let overridden = case.expect.get("overridden").unwrap_or(&Value::Null);
    let actual = report.get("overridden").unwrap_or(&Value::Null);
    if sorted(overridden) != sorted(actual) {
        differ("overridden", overridden, actual, differences);
    }
    for list in ["issues", "unverified"] {
        let expected = case.expect.get(list).map(expand).unwrap_or_default();
        let actual = report[list].as_array().unwrap();
        for entry in actual {
            differ("pointer", &Value::from(pointer(text(&entry["path"]))), &entry["pointer"], differences);
        }
        let same_place = |(a, b): (&Value, &Value)| ["path", "code", "rule"].iter().all(|key| a.get(key) == b.get(key));
        if expected.len() != actual.len() || !expected.iter().zip(actual).all(same_place) {
            let lines = |entries: &[Value]| entries.iter().map(line).collect::<Vec<_>>();
            list_differences(list, &lines(&expected), &lines(actual), differences);
            continue;
        }
        for (expected, actual) in expected.iter().zip(actual) {
            for (key, value) in expected.as_object().unwrap() {
                let place = format!("{list} {} {key}", text(&expected["path"]));
                differ(&place, value, actual.get(key).unwrap_or(&Value::Null), differences);
            }
        }
    }
}

fn differ(what: &str, expected: &Value, actual: &Value, differences: &mut Vec<String>) {
    if expected != actual {
        differences.push(format!("{what}: expected {expected}, got {actual}"));
    }
}

/// Tells which entries are missing and which are too many, or that only the order differs.
fn list_differences(list: &str, expected: &[String], actual: &[String], differences: &mut Vec<String>) {
    let count = differences.len();
    for (sign, these, others) in [("-", expected, actual), ("+", actual, expected)] {
        let mut others = others.to_vec();
        for entry in these {
            match others.iter().position(|other| other == entry) {
                Some(at) => _ = others.remove(at),
                None => differences.push(format!("{list} {sign} {entry}")),
            }
        }
    }
    if differences.len() == count {
        differences.push(format!("{list} in another order: expected\n      {}", expected.join("\n      ")));
        differences.push(format!("got\n      {}", actual.join("\n      ")));
    } else if differences.len() > count + 20 {
        differences.truncate(count + 20);
        differences.push("…".to_owned());
    }
}

fn line(entry: &Value) -> String {
    let word = |key| entry.get(key).and_then(Value::as_str).unwrap_or("-");
    format!("{:?} {} {}", word("path"), word("code"), word("rule"))
}

/// The entries, those with `repeat` written out: `#` in the path stands for each number from the first to before the last.
fn expand(list: &Value) -> Vec<Value> {
    let mut entries = Vec::new();
    for entry in list.as_array().unwrap() {
        let mut entry = entry.clone();
        match entry.as_object_mut().unwrap().shift_remove("repeat") {
            None => entries.push(entry),
            Some(range) => {
                let path = text(&entry["path"]).to_owned();
                for number in range[0].as_u64().unwrap()..range[1].as_u64().unwrap() {
                    entry["path"] = Value::from(path.replace('#', &number.to_string()));
                    entries.push(entry.clone());
                }
            }
        }
    }
    entries
}

fn pointer(path: &str) -> String {
    let parts = path.split(['.', '[', ']']).filter(|part| !part.is_empty());
    parts.fold(String::new(), |pointer, part| pointer + "/" + part)
}

fn sorted(value: &Value) -> BTreeMap<String, String> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.to_string())).collect()
}
