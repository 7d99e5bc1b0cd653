//! Codes that were withdrawn, and those that stand for them now.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::Countries;

/// Renders the withdrawn codes of countries.
pub(super) fn countries(out: &mut String, countries: &Countries, rows: &[(String, String)]) -> Result<()> {
    let _ = writeln!(
        out,
        "\n/// Withdrawn codes: alpha-3, alpha-2 (spaces where there was none or another country has it now), and the index of\n\
         /// the country that the code stands for today; 255 where it stands for several."
    );
    let _ =
        writeln!(out, "#[rustfmt::skip]\npub(crate) static WITHDRAWN: [([u8; 3], [u8; 2], u8); {}] = [", rows.len());
    for (alpha3, rest) in rows {
        let (alpha2, successors) = rest.split_once(',').context("withdrawn_countries.csv: a line has two values")?;
        ensure!(
            alpha3.len() == 3 && matches!(alpha2.len(), 0 | 2) && !countries.index.contains_key(alpha2),
            "withdrawn_countries.csv: {alpha3},{alpha2} is not withdrawn"
        );
        let index = countries.list.iter().position(|country| country.alpha3 == successors);
        ensure!(index.is_some() || successors.contains(' '), "withdrawn_countries.csv: {successors} is no country");
        let index = index.map_or_else(|| "255".to_owned(), |index| index.to_string());
        let _ = writeln!(out, "    (*b\"{alpha3}\", *b\"{alpha2:<2}\", {index}),");
    }
    out.push_str("];\n");
    Ok(())
}

/// Renders the withdrawn codes of subdivisions.
pub(super) fn subdivisions(out: &mut String, rows: &[(String, String)]) -> Result<()> {
    let mut countries: BTreeMap<&str, String> = BTreeMap::new();
    for (code, successors) in rows {
        let (country, old) = code.split_once('-').context("subdivision_successors.csv: a code has no hyphen")?;
        let new = match successors.split_once('-') {
            Some((_, new)) if !successors.contains(' ') => new,
            _ => "-",
        };
        countries.entry(country).or_default().push_str(&format!("{country}{old:<3}{new:<3}"));
    }
    let lines: Vec<String> = countries.into_values().collect();
    super::string(
        out,
        "Withdrawn codes, eight bytes each: the alpha-2 code, then the old code and the new one, filled up with spaces; `-`\n\
         /// where several stand for it now.",
        "SUCCESSORS: &[u8]",
        "b",
        &lines,
    );
    Ok(())
}
