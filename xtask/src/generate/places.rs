//! Renders the names of countries and subdivisions for the npm package. They are a file of their own there, so that a page
//! loads them only when it shows a select box.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::tables::read_rows;

/// Renders `pkg/src/generated/places.ts`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let tables = root.join("rules/tables");
    let uses: BTreeMap<String, String> =
        read_rows(&tables.join("postal_codes.csv"), "alpha2,use,pattern")?.into_iter().collect();
    let mut out = "// Generated from rules/tables/ by `cargo xtask generate`. Do not edit.\n\n".to_owned();
    out.push_str("/** For each country its codes, whether it has postal codes (r, o, n; - where that is not known), and its name. */\n");
    out.push_str("export const countryLines = `\\\n");
    for (alpha2, rest) in read_rows(&tables.join("countries.csv"), "alpha2,alpha3,english_name")? {
        let (alpha3, name) = rest.split_once(',').context("countries.csv: a line has two values")?;
        let usage = uses.get(&alpha2).and_then(|rest| rest.get(..1)).unwrap_or("-");
        let _ = writeln!(out, "{alpha3} {alpha2} {usage} {name}");
    }
    let mut parts: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (code, name) in read_rows(&tables.join("subdivision_names.csv"), "code,english_name")? {
        ensure!(
            !name.contains(['`', '\\', '$']),
            "the name of {code} has a character that a template takes for its own"
        );
        let (alpha2, suffix) = code.split_once('-').context("subdivision_names.csv: a code has no hyphen")?;
        parts.entry(alpha2.to_owned()).or_default().push((suffix.to_owned(), name));
    }
    out.push_str("`;\n\n/** For each country its subdivisions: the code without its prefix, and the name. */\n");
    out.push_str("export const subdivisionLines: Readonly<Record<string, string>> = {\n");
    for (alpha2, list) in parts {
        let list: Vec<_> = list.iter().map(|(suffix, name)| format!("{suffix} {name}")).collect();
        let _ = writeln!(out, "  {alpha2}: `{}`,", list.join("\n"));
    }
    out.push_str("};\n");
    Ok(vec![(PathBuf::from("pkg/src/generated/places.ts"), out)])
}
