//! The pages for people in `docs/packs/`: their examples pass the check, every rule has its place, every link leads to one.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;

use firstpass::{Checker, Context, Severity, packs};
use serde_json::Value;

fn page(id: &str) -> String {
    let path = format!("{}/docs/packs/{id}.md", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The text between a heading and the next one of its level.
fn section<'p>(page: &'p str, title: &str) -> Option<&'p str> {
    let (_, after) = page.split_once(&format!("\n## {title}\n"))?;
    Some(after.split_once("\n## ").map_or(after, |(section, _)| section))
}

/// The blocks of JSON in a text.
fn blocks(text: &str) -> Vec<&str> {
    text.split("```json\n").skip(1).map(|rest| rest.split_once("```").unwrap().0).collect()
}

#[test]
fn every_example_passes_and_leaves_nothing_unverified() {
    for pack in packs() {
        let page = page(pack.id);
        let example = section(&page, "Example").unwrap_or_else(|| panic!("{} has no example", pack.id));
        let [body, context] = blocks(example)[..] else { panic!("{} has no body and context", pack.id) };
        let report = Checker::new(pack).check(body, &Context::from_json(context).unwrap());
        assert!(report.complete, "{} leaves something unverified", pack.id);
        let told: Vec<_> = report.issues.iter().filter(|issue| issue.severity <= Severity::Warning).collect();
        assert!(told.is_empty(), "{}: {} {}", pack.id, told[0].path, told[0].message);
    }
}

#[test]
fn every_page_shows_how_the_provider_refuses() {
    for pack in packs() {
        let page = page(pack.id);
        let refusal = section(&page, "Refusal").unwrap_or_default();
        let blocks = blocks(refusal);
        assert_eq!(blocks.len(), 1, "{}", pack.id);
        serde_json::from_str::<Value>(blocks[0]).unwrap_or_else(|error| panic!("{}: {error}", pack.id));
    }
}

#[test]
fn every_rule_has_a_place_and_every_link_leads_to_one() {
    for pack in packs() {
        let page = page(pack.id);
        let mut places = BTreeSet::new();
        for place in page.split("<a id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(places.insert(place), "{} has two places {place}", pack.id);
        }
        for rule in pack.rule_references() {
            let id = pack.rule_id(rule);
            assert!(places.contains(&*id), "{} has no place for {id}", pack.id);
        }
        for link in page.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            assert!(places.contains(link), "{} has a link to {link}", pack.id);
        }
        assert!(page.lines().all(|line| line.trim_end() == line), "{} has spaces at the end of a line", pack.id);
    }
}

#[test]
fn the_list_has_every_page() {
    let list = page("README");
    for pack in packs() {
        assert!(list.contains(&format!("[{}]({}.md)", pack.id, pack.id)), "{}", pack.id);
        assert!(page(pack.id).contains(pack.revision), "{} is of another revision", pack.id);
    }
}
