//! Postal codes: whether a country has them, and how they are written.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};

use super::countries;
use super::packages::Packages;
use super::postal_pattern::{shapes, union};

/// `postal_codes.csv`: `alpha2,use,pattern`. What one of the two sources accepts is accepted; an addition takes the place of
/// both. A country that is not listed is one of which nothing is known.
pub(super) fn postal_codes(packages: &Packages) -> Result<String> {
    let mut patterns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let cldr = packages.json("cldr-core-27/supplemental/postalCodeData.json", &["supplemental", "postalCodeData"])?;
    for (alpha2, pattern) in cldr.as_object().context("postalCodeData is no object")? {
        patterns.entry(alpha2.clone()).or_default().extend(pattern.as_str().map(str::to_owned));
    }
    for (alpha2, pattern) in expressions(&packages.text("postcode-validator/lib/cjs/postcode-regexes.js")?) {
        patterns.entry(alpha2).or_default().push(pattern);
    }
    let mut additions = BTreeMap::new();
    for row in packages.additions("postal_codes.csv", "alpha2,pattern,reason")? {
        if let [alpha2, pattern, _] = row.as_slice() {
            additions.insert(alpha2.clone(), pattern.clone());
        }
    }
    let mut uses: BTreeMap<String, String> = BTreeMap::new();
    for row in packages.additions("postal_code_use.csv", "use,countries,reason")? {
        let [name, countries, _] = row.as_slice() else { continue };
        for alpha2 in countries.split(' ') {
            let before = uses.insert(alpha2.to_owned(), name.clone());
            ensure!(before.is_none(), "{alpha2} stands in postal_code_use.csv twice");
        }
    }
    let mut text = "alpha2,use,pattern\n".to_owned();
    for alpha2 in packages.table(&countries::countries(packages)?).into_keys() {
        let pattern = match (additions.get(&alpha2), patterns.get(&alpha2)) {
            (Some(pattern), _) => pattern.clone(),
            (None, Some(expressions)) => {
                let all: Result<Vec<_>> = expressions.iter().map(|expression| shapes(expression)).collect();
                union(all.with_context(|| format!("the pattern of {alpha2}"))?.into_iter().flatten())
            }
            (None, None) => String::new(),
        };
        let own = uses.get(&alpha2).map(String::as_str);
        let name = match (own, pattern.is_empty()) {
            (Some(name @ "required"), false) | (Some(name @ "none"), true) => name,
            (None, false) => "optional",
            (None, true) => continue,
            _ => bail!("{alpha2} is {own:?} in postal_code_use.csv, which does not fit the pattern `{pattern}`"),
        };
        text.push_str(&format!("{alpha2},{name},{pattern}\n"));
    }
    Ok(text)
}

/// The expressions of postcode-validator: `[CountryCode.XX, /^…$/],`, some of them over several lines.
fn expressions(source: &str) -> Vec<(String, String)> {
    let entries = source.split("CountryCode.").skip(1);
    let entry = |text: &str| {
        let (alpha2, rest) = text.split_once(',')?;
        let (_, rest) = rest.split_once("/^")?;
        let (pattern, _) = rest.split_once("$/")?;
        (alpha2.len() == 2).then(|| (alpha2.to_owned(), pattern.to_owned()))
    };
    entries.filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::expressions;

    #[test]
    fn expressions_stand_on_one_line_or_more() {
        let source =
            "[a.CountryCode.US, /^([0-9]{5})$/],\n[\n a.CountryCode.GB,\n /^[A-Z]$/i,\n],\n[a.CountryCode.INTL, /^x$/]";
        let expected = [("US", "([0-9]{5})"), ("GB", "[A-Z]")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(expressions(source), expected);
    }
}
