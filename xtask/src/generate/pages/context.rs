//! What a pack reads of the context: the keys, and values under which a body is checked in full.

use std::collections::BTreeMap;

use firstpass::json::Tree;
use firstpass::pack::model::{ContextKey, Format, Pack, Reference, Require, Rule, Severity};

use crate::generate::json::{Object, ToTree};

const CUSTOMER: &str = "55bd6b4e-c20a-4cc8-9535-91d5557a67d9";
const HEADER: &str = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
const BEGAN: &str = "2026-11-20T12:00:00Z";
const NOW: &str = "2026-11-20T12:05:00Z";
const LATER: &str = "2026-11-20T12:30:00Z";

/// Each key that the rules of a pack read, in the order in which the context has them, with the rules.
pub(super) fn keys(pack: &Pack) -> Vec<(String, Vec<&'static str>)> {
    const ORDER: &[&str] = &[
        "as_of",
        "as_of_time",
        "customer_status",
        "country_of_residence",
        "tos_policies_url",
        "uploaded_uris",
        "grant_created_at",
        "grant_expires_at",
        "session_started_at",
        "used_tokens",
        "flags",
        "catalogues",
        "headers",
        "path",
    ];
    let mut found: BTreeMap<(usize, String), Vec<&'static str>> = BTreeMap::new();
    for rule in pack.rules {
        for key in of_rule(rule) {
            let group = key.split('.').next().unwrap_or_default();
            let order = ORDER.iter().position(|known| *known == group).unwrap_or(ORDER.len());
            found.entry((order, key)).or_default().push(rule.id);
        }
    }
    found.into_iter().map(|((_, key), rules)| (key, rules)).collect()
}

fn of_rule(rule: &Rule) -> Vec<String> {
    let mut keys: Vec<String> = rule.when_flag.iter().map(|flag| flag.key().to_owned()).collect();
    if rule.from.or(rule.until).is_some() {
        keys.push("as_of".to_owned());
    }
    let one = |key: &str| vec![key.to_owned()];
    keys.extend(match &rule.require {
        Require::Age { .. } | Require::NotInFuture | Require::InFuture | Require::WithinDays(_) => one("as_of"),
        Require::Status { .. } => one("customer_status"),
        Require::EqualsContext(key) | Require::ListedIn(key) => one(key.key()),
        Require::Catalogue(catalogue) => one(catalogue.key()),
        Require::SubdivisionOf(_) => one("catalogues.subdivisions"),
        Require::PostalCodeOf(_) => one("catalogues.postal_codes"),
        Require::TaxTypeOf(_) => one("catalogues.tax_types"),
        Require::Flag(flag, _) => one(flag.key()),
        Require::Header(name, _) => vec![format!("headers.{name}")],
        Require::PathParameter(name, _) => vec![format!("path.{name}")],
        Require::Lasts { until, from, .. } => {
            let keys = until.iter().chain([from]).map(|key| key.key().to_owned());
            keys.chain(["as_of_time".to_owned()]).collect()
        }
        Require::Unused { token, list, .. } => vec![format!("path.{token}"), list.key().to_owned()],
        _ => Vec::new(),
    });
    keys
}

/// A context that fits a body: under it nothing is left unverified, if that can be.
pub(super) fn context(pack: &Pack, body: &Tree) -> Tree {
    let mut plain = Object::new().with("as_of", pack.revision.split('+').next().unwrap_or_default());
    let mut groups: [(&str, Object); 4] = ["flags", "catalogues", "headers", "path"].map(|name| (name, Object::new()));
    let mut put = |key: &str, value: Tree| {
        let (group, name) = key.split_once('.').unwrap_or(("", key));
        let found = groups.iter_mut().find(|(own, _)| *own == group).map(|(_, object)| object);
        let target = found.unwrap_or(&mut plain);
        if target.get(name).is_none() {
            target.set(name, value);
        }
    };
    let all = |pick: &dyn Fn(&Require) -> bool| -> Vec<Tree> {
        let rules = pack.rules.iter().filter(|rule| pick(&rule.require));
        let found = rules.filter_map(|rule| Some(values(body, &pack.path(rule.table, rule.column?))));
        distinct(found.flatten())
    };
    for rule in pack.rules.iter().filter(|rule| rule.severity != Severity::Off) {
        if let Some(flag) = rule.when_flag {
            put(flag.key(), false.tree());
        }
        match &rule.require {
            Require::Status { allowed, .. } => {
                allowed.first().into_iter().for_each(|first| put("customer_status", first.tree()));
            }
            Require::EqualsContext(key) => {
                let Some(value) = all(&|asked| matches!(asked, Require::EqualsContext(own) if own == key)).pop() else {
                    continue;
                };
                let field =
                    rule.column.and_then(|column| pack.field(rule.table, column)).map_or("", |field| field.name);
                put(
                    key.key(),
                    match (key, value) {
                        (ContextKey::TosPoliciesUrl, Tree::Text(value)) => {
                            format!("https://tos.example.com/accept?{field}={value}").tree()
                        }
                        (_, value) => value,
                    },
                );
            }
            Require::ListedIn(key) => {
                put(key.key(), all(&|asked| matches!(asked, Require::ListedIn(own) if own == key)).tree());
            }
            Require::Catalogue(known) => {
                put(known.key(), all(&|asked| matches!(asked, Require::Catalogue(own) if own == known)).tree());
            }
            Require::PostalCodeOf(_) => put("catalogues.postal_codes", postal_codes(pack, body)),
            Require::TaxTypeOf(_) => put("catalogues.tax_types", tax_types(pack, body)),
            Require::Flag(flag, value) => put(flag.key(), value.tree()),
            Require::Header(name, _) => put(&format!("headers.{name}"), HEADER.tree()),
            Require::PathParameter(name, format) => {
                let id = if *format == Format::Uuid { CUSTOMER } else { "cus_4711" };
                put(&format!("path.{name}"), id.tree());
            }
            Require::Lasts { until, from, .. } => {
                put("as_of_time", NOW.tree());
                put(from.key(), BEGAN.tree());
                until.iter().for_each(|until| put(until.key(), LATER.tree()));
            }
            Require::Unused { token, list, .. } => {
                put(&format!("path.{token}"), CUSTOMER.tree());
                put(list.key(), Tree::Array(Vec::new()));
            }
            _ => {}
        }
    }
    for (name, object) in groups.into_iter().filter(|(_, object)| !object.is_empty()) {
        plain.set(name, object);
    }
    plain.tree()
}

/// An entry for each country that a postal code of the body is of.
fn postal_codes(pack: &Pack, body: &Tree) -> Tree {
    let countries = pack.rules.iter().filter_map(|rule| match &rule.require {
        Require::PostalCodeOf(country) => Some(values(body, &place(pack, rule.table, *country))),
        _ => None,
    });
    let countries = distinct(countries.flatten());
    let countries = countries.iter().filter_map(Tree::as_text);
    countries.fold(Object::new(), |all, country| all.with(country, Object::new().with("required", true))).tree()
}

/// For each country of the body the types of tax number that it has there.
fn tax_types(pack: &Pack, body: &Tree) -> Tree {
    let pairs = pack.rules.iter().filter_map(|rule| match &rule.require {
        Require::TaxTypeOf(country) => {
            let types = values(body, &pack.path(rule.table, rule.column?));
            Some(values(body, &place(pack, rule.table, *country)).into_iter().zip(types))
        }
        _ => None,
    });
    let mut types: BTreeMap<&str, Vec<&Tree>> = BTreeMap::new();
    for (country, kind) in pairs.flatten() {
        types.entry(country.as_text().unwrap_or_default()).or_default().push(kind);
    }
    let types = types.into_iter().map(|(country, types)| (country, distinct(types.into_iter())));
    types.fold(Object::new(), |all, (country, types)| all.with(country, types)).tree()
}

/// The path of a field that is seen from a row.
fn place(pack: &Pack, mut table: u16, reference: Reference) -> String {
    for _ in 0..reference.up {
        let array = pack.tables.get(usize::from(table)).and_then(|rows| rows.array);
        table = array.map_or(0, |(outer, _)| outer);
    }
    pack.path(table, reference.column)
}

/// The values at a path of a pack, such as `documents[].files[].uri`.
pub(super) fn values<'t>(body: &'t Tree, path: &str) -> Vec<&'t Tree> {
    path.split('.').fold(vec![body], |found, step| {
        let name = step.trim_end_matches("[]");
        let mut found: Vec<_> = found.into_iter().filter_map(|value| value.get(name)).collect();
        for _ in 0..step.matches("[]").count() {
            found = found.into_iter().flat_map(|value| value.as_array().unwrap_or_default()).collect();
        }
        found
    })
}

fn distinct<'t>(values: impl Iterator<Item = &'t Tree>) -> Vec<Tree> {
    let mut found: Vec<Tree> = Vec::new();
    for value in values {
        if !found.contains(value) {
            found.push(value.clone());
        }
    }
    found
}
