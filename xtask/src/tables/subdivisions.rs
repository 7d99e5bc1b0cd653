//! Subdivisions: the codes of ISO 3166-2, their English names, and the codes that replaced others.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::countries;
use super::packages::Packages;

/// Withdrawn codes that begin so have no place in the table of successors: the districts below the Czech regions, which
/// nobody gives in an address. The table is a part of the module that checks, where each byte counts.
const LEFT_OUT: &[&str] = &["CZ-10", "CZ-6"];

/// The codes as the CLDR writes them (`usca`), in the form of ISO 3166-2 (`US-CA`).
fn iso(code: &str) -> Option<String> {
    let (country, rest) = code.split_at_checked(2)?;
    let fits = country.bytes().all(|byte| byte.is_ascii_alphabetic()) && (1..=3).contains(&rest.len());
    fits.then(|| format!("{}-{}", country.to_uppercase(), rest.to_uppercase()))
}

/// Every code of ISO 3166-2, in order.
fn codes(packages: &Packages) -> Result<BTreeSet<String>> {
    let containment = packages
        .json("cldr-core/supplemental/subdivisionContainment.json", &["supplemental", "subdivisionContainment"])?;
    let mut codes = BTreeSet::new();
    for entry in containment.as_object().context("subdivisionContainment is no object")?.values() {
        for code in entry.get("_contains").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            codes.insert(iso(code).with_context(|| format!("{code} is no code of a subdivision"))?);
        }
    }
    Ok(codes)
}

/// `subdivisions.csv`.
pub(super) fn subdivisions(packages: &Packages) -> Result<String> {
    let mut rows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for code in codes(packages)? {
        let (country, rest) = code.split_once('-').context("a code has no hyphen")?;
        rows.entry(country.to_owned()).or_default().push(rest.to_owned());
    }
    let mut text = "alpha2,codes\n".to_owned();
    for (country, mut codes) in rows {
        codes.sort_unstable();
        text.push_str(&format!("{country},{}\n", codes.join(" ")));
    }
    Ok(text)
}

/// `subdivision_names.csv`. The places that ISO also lists as countries have the names of those.
pub(super) fn names(packages: &Packages) -> Result<String> {
    let keys = ["subdivisions", "localeDisplayNames", "subdivisions"];
    let names = packages.json("cldr-subdivisions-full/subdivisions/en/en.json", &keys)?;
    let countries = packages.table(&countries::countries(packages)?);
    let parents = packages.additions("parent_territories.csv", "parent_code,alpha2,reason")?;
    let parents: BTreeMap<String, String> = parents
        .into_iter()
        .filter_map(|row| <[String; 3]>::try_from(row).ok())
        .map(|[code, alpha2, _]| (code, alpha2))
        .collect();
    let additions: BTreeMap<String, String> = packages
        .additions("subdivision_names.csv", "code,english_name,reason")?
        .into_iter()
        .filter_map(|row| <[String; 3]>::try_from(row).ok())
        .map(|[code, name, _]| (code, name))
        .collect();
    let mut text = "code,english_name\n".to_owned();
    for code in codes(packages)? {
        let key = code.to_lowercase().replace('-', "");
        let own = names.get(&key).and_then(Value::as_str);
        let territory = || parents.get(&code).and_then(|alpha2| countries.get(alpha2)?.split_once(','));
        let name = own.or_else(|| territory().map(|(_, name)| name));
        let name = name.or_else(|| additions.get(&code).map(String::as_str));
        text.push_str(&format!("{code},{}\n", name.with_context(|| format!("{code} has no English name"))?));
    }
    Ok(text)
}

/// `code,successors`: codes that ISO has withdrawn, and those that stand for them now. The CLDR knows a part; the
/// additions have the rest, and say when ISO published it.
pub(super) fn successors(packages: &Packages) -> Result<String> {
    let listed = codes(packages)?;
    let keys = ["supplemental", "metadata", "alias", "subdivisionAlias"];
    let aliases = packages.json("cldr-core/supplemental/aliases.json", &keys)?;
    let mut rows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (old, alias) in aliases.as_object().context("subdivisionAlias is no object")? {
        let replacement = alias.get("_replacement").and_then(Value::as_str).unwrap_or_default();
        // Those that CLDR replaces by a country, or by a code that was withdrawn later, are still codes of ISO, or stand
        // among the additions.
        let new: Option<Vec<String>> =
            replacement.split(' ').map(|code| iso(code).filter(|code| listed.contains(code))).collect();
        if let (Some(old), Some(new)) = (iso(old), new) {
            rows.insert(old, new);
        }
    }
    for row in packages.additions("subdivision_successors.csv", "code,successors,reason")? {
        if let [old, new, _] = row.as_slice() {
            rows.insert(old.clone(), new.split(' ').map(str::to_owned).collect());
        }
    }
    rows.retain(|old, _| !listed.contains(old) && !LEFT_OUT.iter().any(|start| old.starts_with(start)));
    let mut text = "code,successors\n".to_owned();
    for (old, mut new) in rows {
        new.sort_unstable();
        let prefix = |code: &String| code.get(..3) == old.get(..3);
        ensure!(
            new.iter().all(|code| listed.contains(code) && prefix(code)),
            "{old} has a successor that ISO does not list, or in another country"
        );
        text.push_str(&format!("{old},{}\n", new.join(" ")));
    }
    Ok(text)
}

/// `alpha2,parent_code`: the codes under another country that name a place which is a country itself. That `US-PR` is
/// Puerto Rico and `US-AL` not Albania only a person can tell, so all of them are additions; here it is made sure that
/// ISO lists them.
pub(super) fn parent_territories(packages: &Packages) -> Result<String> {
    let countries = packages.table(&countries::countries(packages)?);
    let listed = codes(packages)?;
    let mut rows: BTreeSet<(String, String)> = BTreeSet::new();
    for row in packages.additions("parent_territories.csv", "parent_code,alpha2,reason")? {
        if let [code, alpha2, _] = row.as_slice() {
            ensure!(listed.contains(code) && countries.contains_key(alpha2), "{code} or {alpha2} is not listed");
            rows.insert((alpha2.clone(), code.clone()));
        }
    }
    let mut text = "alpha2,parent_code\n".to_owned();
    for (alpha2, code) in rows {
        text.push_str(&format!("{alpha2},{code}\n"));
    }
    Ok(text)
}
