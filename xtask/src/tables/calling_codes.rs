//! Calling codes, from the metadata of libphonenumber.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::packages::Packages;

/// `calling_code,regions`: the region that libphonenumber treats as the main one comes first; `001` is the whole world.
pub(super) fn calling_codes(packages: &Packages) -> Result<String> {
    let metadata = packages.json("libphonenumber-js/metadata.max.json", &[])?;
    let object = |key: &str| metadata.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
    let mut rows: BTreeMap<u32, String> = BTreeMap::new();
    for (code, regions) in object("country_calling_codes") {
        let regions: Vec<&str> = regions.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        rows.insert(code.parse().with_context(|| format!("{code} is not a calling code"))?, regions.join(" "));
    }
    for code in object("nonGeographic").keys() {
        rows.insert(code.parse().with_context(|| format!("{code} is not a calling code"))?, "001".to_owned());
    }
    let mut text = "calling_code,regions\n".to_owned();
    for (code, regions) in rows {
        text.push_str(&format!("{code},{regions}\n"));
    }
    Ok(text)
}
