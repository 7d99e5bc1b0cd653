//! Postal codes: for each country one byte, which says what pattern its codes have.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};

use super::{Countries, array, header, string};

/// What stands for countries of which nothing is known, and for those without postal codes, before the patterns.
const UNKNOWN: usize = 0;
const NONE: usize = 1;

/// Renders `src/generated/postal_codes.rs`.
pub(super) fn render(countries: &Countries, rows: &[(String, String)]) -> Result<String> {
    let mut users: BTreeMap<&str, usize> = BTreeMap::new();
    let mut entries = Vec::new();
    for (alpha2, rest) in rows {
        let (name, pattern) = rest.split_once(',').context("postal_codes.csv: a line has two values")?;
        ensure!(
            pattern.is_empty() == (name == "none") && pattern.split('|').all(|shape| is_shape(shape) || name == "none"),
            "postal_codes.csv: {alpha2},{rest} has not what its use needs"
        );
        if !pattern.is_empty() {
            *users.entry(pattern).or_default() += 1;
        }
        entries.push((countries.index(alpha2)?, name, pattern));
    }
    // The patterns of many countries first.
    let mut patterns: Vec<&str> = users.keys().copied().collect();
    patterns.sort_by_key(|pattern| (usize::MAX - users.get(pattern).copied().unwrap_or(0), *pattern));

    let mut of_country = vec![UNKNOWN; countries.list.len()];
    let mut required = vec![0_u8; countries.list.len().div_ceil(8)];
    for (index, name, pattern) in entries {
        let number = patterns.iter().position(|known| *known == pattern).map_or(NONE, |place| place + 2);
        if let Some(place) = of_country.get_mut(index) {
            *place = number;
        }
        match (name, required.get_mut(index / 8)) {
            ("required", Some(byte)) => *byte |= 1 << (index % 8),
            ("optional" | "none", _) => {}
            _ => bail!("postal_codes.csv: {name} is no use"),
        }
    }
    ensure!(patterns.len() + 2 <= 256, "the number of a pattern must fit into one byte");
    let mut starts = vec![0];
    for pattern in &patterns {
        starts.push(starts.last().copied().unwrap_or(0) + pattern.len());
    }

    let mut out = header("rules/tables/postal_codes.csv");
    array(
        &mut out,
        "For each country, in the order of `countries::ALPHA3`: 0 where nothing is known, 1 where there are no postal codes,\n\
         /// else the number of its pattern and 2.",
        &format!("OF_COUNTRY: [u8; {}]", of_country.len()),
        &of_country,
    );
    array(
        &mut out,
        "Where a code is required: bit `index % 8` of the byte `index / 8`.",
        &format!("REQUIRED: [u8; {}]", required.len()),
        &required,
    );
    let lines: Vec<String> = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
    string(
        &mut out,
        "The patterns, one after the other: shapes with `|` between them, in which `#` is a digit, `@` a capital letter, `?`\n\
         /// either, `[A-CX]` one of these, a space may be left out and `_` is one that may not.",
        "PATTERNS: &[u8]",
        "b",
        &lines,
    );
    array(
        &mut out,
        "Where each pattern begins; then where the last one ends.",
        &format!("STARTS: [u16; {}]", starts.len()),
        &starts,
    );
    Ok(out)
}

/// Whether a text is a shape: closed brackets with something in them, and nothing that a shape does not have.
fn is_shape(shape: &str) -> bool {
    let mut inside = false;
    let mut before = ' ';
    let fits = shape.chars().all(|own| {
        let fits = match own {
            '[' => !inside,
            ']' => inside && before != '[',
            '-' => true,
            ' ' | '_' | '#' | '@' | '?' => !inside,
            other => other.is_ascii_uppercase() || other.is_ascii_digit(),
        };
        inside = (inside || own == '[') && own != ']';
        before = own;
        fits
    });
    fits && !inside && !shape.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_shape;

    #[test]
    fn shapes_are_told_from_other_texts() {
        for shape in ["#####", "AD###", "[A-CX]# #@@", "FIQQ_1ZZ", "##-###"] {
            assert!(is_shape(shape), "{shape}");
        }
        for other in ["", "[A", "A]", "[]", "a#", "#.#", "[#]"] {
            assert!(!is_shape(other), "{other}");
        }
    }
}
