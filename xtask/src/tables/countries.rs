//! Countries: those that ISO 3166-1 lists, and those that it has withdrawn.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::packages::Packages;

/// Numeric codes from here on are for private use.
const FIRST_PRIVATE: u32 = 900;

struct Country {
    alpha2: String,
    alpha3: String,
    name: String,
}

/// The countries in the order of their alpha-3 codes.
fn list(packages: &Packages) -> Result<Vec<Country>> {
    let mappings = packages.json("cldr-core/supplemental/codeMappings.json", &["supplemental", "codeMappings"])?;
    let aliases = territory_aliases(packages)?;
    let names = packages
        .json("cldr-localenames-full/main/en/territories.json", &["main", "en", "localeDisplayNames", "territories"])?;
    let mut countries = Vec::new();
    for (alpha2, codes) in mappings.as_object().context("codeMappings is no object")? {
        let text = |key: &str| codes.get(key).and_then(Value::as_str);
        let numeric = text("_numeric").and_then(|number| number.parse::<u32>().ok());
        let (Some(alpha3), Some(numeric)) = (text("_alpha3"), numeric) else { continue };
        if alpha2.len() != 2 || numeric >= FIRST_PRIVATE || aliases.get(alpha2).is_some() {
            continue;
        }
        let name = names.get(alpha2).and_then(Value::as_str);
        let name = name.with_context(|| format!("{alpha2} has no English name"))?;
        countries.push(Country { alpha2: alpha2.clone(), alpha3: alpha3.to_owned(), name: name.to_owned() });
    }
    countries.sort_by(|one, two| one.alpha3.cmp(&two.alpha3));
    Ok(countries)
}

fn territory_aliases(packages: &Packages) -> Result<Value> {
    let keys = ["supplemental", "metadata", "alias", "territoryAlias"];
    packages.json("cldr-core/supplemental/aliases.json", &keys)
}

/// `countries.csv`.
pub(super) fn countries(packages: &Packages) -> Result<String> {
    let mut text = "alpha2,alpha3,english_name\n".to_owned();
    for Country { alpha2, alpha3, name } in list(packages)? {
        text.push_str(&format!("{alpha2},{alpha3},{name}\n"));
    }
    Ok(text)
}

/// `alpha3,alpha2,successors`: the codes of ISO 3166-3 and the alpha-3 codes of today's countries that they stand for.
/// The CLDR knows a part of them; the additions have the rest.
pub(super) fn withdrawn(packages: &Packages) -> Result<String> {
    let countries = list(packages)?;
    let alpha3_of: BTreeMap<&str, &str> =
        countries.iter().map(|country| (country.alpha2.as_str(), country.alpha3.as_str())).collect();
    let mappings = packages.json("cldr-core/supplemental/codeMappings.json", &["supplemental", "codeMappings"])?;
    let mut rows: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for (alpha2, alias) in territory_aliases(packages)?.as_object().context("territoryAlias is no object")? {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        if alpha2.len() != 2 || text(alias.get("_reason")).as_deref() != Some("deprecated") {
            continue;
        }
        let alpha3 = text(mappings.get(alpha2).and_then(|codes| codes.get("_alpha3")));
        // Groups of countries and private codes have no successors among the countries.
        let successors: Option<Vec<String>> = text(alias.get("_replacement"))
            .and_then(|list| list.split(' ').map(|code| alpha3_of.get(code).map(|code| (*code).to_owned())).collect());
        if let (Some(alpha3), Some(successors)) = (alpha3, successors)
            && !alpha3_of.values().any(|current| *current == alpha3)
        {
            rows.insert(alpha3, (alpha2.clone(), successors));
        }
    }
    for row in packages.additions("withdrawn_countries.csv", "alpha3,alpha2,successors,reason")? {
        if let [alpha3, alpha2, successors, _] = row.as_slice() {
            let successors = successors.split(' ').map(str::to_owned).collect();
            rows.insert(alpha3.clone(), (alpha2.clone(), successors));
        }
    }
    let mut text = "alpha3,alpha2,successors\n".to_owned();
    for (alpha3, (alpha2, mut successors)) in rows {
        successors.sort_unstable();
        let known = |code: &String| alpha3_of.values().any(|current| current == code);
        ensure!(successors.iter().all(known), "{alpha3} has a successor that is no country");
        text.push_str(&format!("{alpha3},{alpha2},{}\n", successors.join(" ")));
    }
    Ok(text)
}
