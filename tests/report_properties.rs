//! What holds of every report, tried on the conformance bodies with random changes.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;

use firstpass::check::country::{self, Alpha3};
use firstpass::pack::RuleReference;
use firstpass::{Checker, Context, Pack, Report};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

const BASES: [(&str, &str); 3] =
    [("fin/v2/individual", "individual"), ("fin/v2/attach", "attach"), ("fin/v2/attach", "attach-passport")];

/// What a change puts in the place of a value: something made from it, or something of its own.
const CHANGES: &[fn(&Value) -> Value] = &[
    |old| text_of(old, |text| format!(" {text}\u{A0}")),
    |old| text_of(old, str::to_lowercase),
    |old| text_of(old, str::to_uppercase),
    |old| text_of(old, |text| text.replace('-', " ")),
    |old| text_of(old, |text| text.replace(['-', '/'], "")),
    |old| text_of(old, |text| text.replace('a', "\u{E9}")),
    |old| text_of(old, |text| text.replace('e', "\u{2019}")),
    |old| text_of(old, |text| format!("{text}\u{2013}x")),
    |old| text_of(old, |text| text.chars().rev().collect()),
    |old| text_of(old, |text| text.get(..2).unwrap_or_default().to_owned()),
    |old| text_of(old, |text| format!("<b>{text}")),
    |_| json!("us"),
    |_| json!("USA"),
    |_| json!("ca"),
    |_| json!("IN-OR"),
    |_| json!("IND"),
    |_| json!("ROM"),
    |_| json!("D-10115"),
    |_| json!("DEU"),
    |_| json!("mex"),
    |_| json!("PASSPORT"),
    |_| json!("SELFIE"),
    |_| json!("FRONT"),
    |_| json!("2026-11-20"),
    |_| json!("+1 (415) 555-2671"),
    |_| json!("123 45 6789"),
    |_| json!("000-12-3456"),
    |_| json!("us-ca"),
    |_| json!("RELIANCE"),
    |_| json!(""),
    |_| json!(null),
    |_| json!(1),
    |_| json!(-3),
    |_| json!(1.5),
    |_| json!([]),
    |_| json!({}),
    |old| json!([old, old]),
    |old| json!({ "undeclared": old, "first_name": old, "type": old }),
];

fn text_of(old: &Value, change: impl Fn(&str) -> String) -> Value {
    old.as_str().map_or_else(|| old.clone(), |text| json!(change(text)))
}

/// A base body after some changes: each at one of its paths.
fn changed(base: &str, changes: &[(Index, Index)]) -> Value {
    let mut body = common::base(base);
    for (place, change) in changes {
        let mut pointers = Vec::new();
        pointers_of(&body, "", &mut pointers);
        let place = body.pointer_mut(place.get::<String>(&pointers)).unwrap();
        *place = change.get(CHANGES)(place);
    }
    body
}

fn pointers_of(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        pointers_of(value, &format!("{pointer}/{key}"), pointers);
    }
    // The body itself is left in place, so that there is something to change.
    if !pointer.is_empty() {
        pointers.push(pointer.to_owned());
    }
}

/// Numbers from a seed, for shuffling (the generator of Knuth's MMIX).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// The same value with the keys of every object in another order.
fn shuffled(value: &Value, random: &mut Random) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().map(|(key, value)| (key.clone(), shuffled(value, random))).collect();
            for last in (1..entries.len()).rev() {
                entries.swap(last, random.below(last + 1));
            }
            Value::Object(entries.into_iter().collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(|item| shuffled(item, random)).collect(),
        other => other.clone(),
    }
}

/// The JSON text with white space wherever it may stand.
fn spaced(value: &Value, random: &mut Random) -> String {
    let mut space = || ["", " ", "\n", "\t\r\n  "][random.below(4)];
    let (before, after) = (space(), space());
    let inner = match value {
        Value::Object(map) => {
            let entry =
                |(key, value): (&String, &Value)| format!("{before}{}{after}:{}", json!(key), spaced(value, random));
            format!("{{{}{after}}}", map.iter().map(entry).collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => {
            format!("[{}{after}]", items.iter().map(|item| spaced(item, random)).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    };
    format!("{before}{inner}{after}")
}

fn context(full: bool) -> Context {
    Context::from_json(&common::context(if full { "full" } else { "none" }).to_string()).unwrap()
}

fn check(pack: &'static Pack, text: &str, context: &Context) -> Report<'static> {
    Checker::new(pack).check(text, context)
}

/// Path, code and rule of every issue.
fn found(report: &Report<'_>) -> BTreeSet<(String, &'static str, String)> {
    report.issues.iter().map(|issue| (issue.pointer.clone(), issue.code.name(), issue.rule.to_string())).collect()
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() }
}

fn changes() -> impl Strategy<Value = Vec<(Index, Index)>> {
    proptest::collection::vec(any::<(Index, Index)>(), 0..6)
}

/// The table and column of a report's path.
fn field(pack: &Pack, path: &str) -> (u16, u16) {
    let declared: String = path.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let bare = |path: String| path.chars().filter(|letter| !letter.is_ascii_digit()).collect::<String>();
    let tables = (0u16..).zip(pack.tables);
    let mut places = tables.flat_map(|(table, rows)| (0u16..).zip(rows.fields).map(move |(column, _)| (table, column)));
    places.find(|(table, column)| bare(pack.path(*table, *column)) == declared).unwrap()
}

/// The country to which the value at a path belongs, where a rule says so and the body has it.
fn country_of(pack: &Pack, (mut table, column): (u16, u16), path: &str, body: &Value) -> Option<Alpha3> {
    let reference = pack.country_of(table, column)?;
    for _ in 0..reference.up {
        table = pack.tables[usize::from(table)].array.unwrap().0;
    }
    // It stands in the same items of the same arrays.
    let mut positions = path.split('[').skip(1).map(|part| part.split(']').next().unwrap());
    let mut parts = pack.path(table, reference.column).split("[]").map(str::to_owned).collect::<Vec<_>>();
    let last = parts.pop().unwrap();
    let inside: String = parts.iter().map(|part| format!("{part}.{}", positions.next().unwrap())).collect();
    let pointer = format!("/{}", format!("{inside}{last}").replace('.', "/"));
    country::alpha3(body.pointer(&pointer)?.as_str()?.trim()).ok()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn reports_are_deterministic(base in 0..BASES.len(), changes in changes(), full in any::<bool>()) {
        let (pack, base) = BASES[base];
        let (pack, context) = (firstpass::pack(pack).unwrap(), context(full));
        let text = changed(base, &changes).to_string();
        let first = check(pack, &text, &context);
        let mut used = Checker::new(pack);
        // A checker that checked something else before answers the same.
        for other in ["{", "{\"identifying_documents\":[{},{}],\"basic_info\":{\"first_name\":\"\\u00e9\"}}", &text] {
            used.check(other, &context);
        }
        let again = used.check(&text, &context);
        prop_assert_eq!(first.to_json(), again.to_json());
        prop_assert_eq!(format!("{:?}", first), format!("{:?}", again));
    }

    #[test]
    fn the_order_of_keys_changes_nothing(base in 0..BASES.len(), changes in changes(), full in any::<bool>(), seed: u64) {
        let (pack, base) = BASES[base];
        let (pack, context) = (firstpass::pack(pack).unwrap(), context(full));
        let body = changed(base, &changes);
        let other = shuffled(&body, &mut Random(seed));
        let (one, two) = (check(pack, &body.to_string(), &context), check(pack, &other.to_string(), &context));
        prop_assert_eq!(one.to_json(), two.to_json());
    }

    #[test]
    fn white_space_changes_nothing(base in 0..BASES.len(), changes in changes(), full in any::<bool>(), seed: u64) {
        let (pack, base) = BASES[base];
        let (pack, context) = (firstpass::pack(pack).unwrap(), context(full));
        let body = changed(base, &changes);
        let text = spaced(&body, &mut Random(seed));
        prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &body);
        prop_assert_eq!(check(pack, &body.to_string(), &context).to_json(), check(pack, &text, &context).to_json());
    }

    /// A fix takes its issue away and brings none of the field lines. What it can bring is what another rule could not
    /// see before: `us` is no country that a phone number could belong to, `USA` is one.
    #[test]
    fn a_fix_adds_no_issue(base in 0..BASES.len(), changes in changes(), full in any::<bool>()) {
        let (pack, base) = BASES[base];
        let (pack, context) = (firstpass::pack(pack).unwrap(), context(full));
        let body = changed(base, &changes);
        let before = check(pack, &body.to_string(), &context);
        for issue in &before.issues {
            let Some(fix) = issue.fix else { continue };
            let mut repaired = body.clone();
            let place = repaired.pointer_mut(&issue.pointer).unwrap();
            let (table, column) = field(pack, &issue.path);
            let country = country_of(pack, (table, column), &issue.path, &body);
            let new = pack.fix(table, column, fix, place.as_str().unwrap(), country);
            prop_assert!(new.is_some(), "{:?} does not apply at {}", fix, issue.path);
            *place = json!(new.unwrap());
            let after = check(pack, &repaired.to_string(), &context);
            let (old, new) = (found(&before), found(&after));
            let own = (issue.pointer.clone(), issue.code.name(), issue.rule.to_string());
            prop_assert!(!new.contains(&own), "{:?} leaves {:?}", fix, own);
            for added in new.difference(&old) {
                let rule = pack.find_rule(&added.2);
                prop_assert!(matches!(rule, Some(RuleReference::Rule(_))), "{:?} at {} adds {:?}", fix, issue.path, added);
            }
            prop_assert!(after.is_valid() || !before.is_valid(), "{:?} at {} makes the body invalid", fix, issue.path);
        }
    }
}
