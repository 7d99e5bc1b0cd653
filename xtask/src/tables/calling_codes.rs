//! Calling codes, numbering plans and national prefixes, from the metadata of libphonenumber.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::packages::Packages;

/// Where the metadata of a region have what is read here.
const PATTERN: usize = 2;
const LENGTHS: usize = 3;
const NATIONAL_PREFIX: usize = 5;
const LEADING_DIGITS: usize = 10;
const TYPES: usize = 11;

/// The kinds of number, in the order of the metadata.
const KINDS: [&str; 10] = [
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "personal_number",
    "voicemail",
    "uan",
    "pager",
    "voip",
    "shared_cost",
];

/// The regions of each calling code, the one that libphonenumber treats as the main one first, with their metadata. `001`
/// is the whole world.
fn regions(packages: &Packages) -> Result<BTreeMap<u32, Vec<(String, Value)>>> {
    let metadata = packages.json("libphonenumber-js/metadata.max.json", &[])?;
    let object = |key: &str| metadata.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
    let number = |code: &str| code.parse::<u32>().with_context(|| format!("{code} is not a calling code"));
    let countries = object("countries");
    let mut regions: BTreeMap<u32, Vec<(String, Value)>> = BTreeMap::new();
    for (code, names) in object("country_calling_codes") {
        let list = regions.entry(number(&code)?).or_default();
        for name in names.as_array().into_iter().flatten().filter_map(Value::as_str) {
            let region = countries.get(name).with_context(|| format!("{name} has no metadata"))?;
            list.push((name.to_owned(), region.clone()));
        }
    }
    for (code, region) in object("nonGeographic") {
        regions.insert(number(&code)?, vec![("001".to_owned(), region)]);
    }
    Ok(regions)
}

/// `calling_codes.csv`.
pub(super) fn calling_codes(packages: &Packages) -> Result<String> {
    let mut text = "calling_code,regions\n".to_owned();
    for (code, list) in regions(packages)? {
        let names: Vec<_> = list.into_iter().map(|(name, _)| name).collect();
        text.push_str(&format!("{code},{}\n", names.join(" ")));
    }
    Ok(text)
}

/// `phone_plans.csv`: what holds for all numbers of a region, then for those of each kind.
pub(super) fn phone_plans(packages: &Packages) -> Result<String> {
    let mut text = "calling_code,region,kind,lengths,pattern\n".to_owned();
    for (code, list) in regions(packages)? {
        for (name, region) in list {
            let mut row = |kind: &str, lengths: Option<&Value>, pattern: Option<&Value>| {
                let lengths = lengths.and_then(Value::as_array).into_iter().flatten();
                let lengths: Vec<_> = lengths.map(ToString::to_string).collect();
                if let Some(pattern) = pattern.and_then(Value::as_str).filter(|pattern| !pattern.is_empty()) {
                    text.push_str(&format!("{code},{name},{kind},{},{pattern}\n", lengths.join(" ")));
                }
            };
            row("leading_digits", None, region.get(LEADING_DIGITS));
            row("general", region.get(LENGTHS), region.get(PATTERN));
            let types = region.get(TYPES).and_then(Value::as_array).into_iter().flatten();
            for (kind, numbers) in KINDS.iter().zip(types) {
                row(kind, numbers.get(1), numbers.get(0));
            }
        }
    }
    Ok(text)
}

/// `national_prefixes.csv`.
pub(super) fn national_prefixes(packages: &Packages) -> Result<String> {
    let mut prefixes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, region) in regions(packages)?.into_values().flatten().filter(|(name, _)| name != "001") {
        if let Some(prefix) = region.get(NATIONAL_PREFIX).and_then(Value::as_str) {
            prefixes.entry(prefix.to_owned()).or_default().push(name);
        }
    }
    let mut text = "prefix,regions\n".to_owned();
    for (prefix, mut names) in prefixes {
        names.sort_unstable();
        text.push_str(&format!("{prefix},{}\n", names.join(" ")));
    }
    Ok(text)
}
