//! Makes the reference tables in `rules/tables/` anew from the packages that `xtask/tables/package-lock.json` pins by
//! their hashes, and says what changed.
//!
//! Each table has a maker. What no package has stands in `rules/tables/additions/`, with its reasons.
//! `rules/tables/sources.toml` says where every table comes from; its versions must be those of the lock file.

mod calling_codes;
mod countries;
mod packages;
mod postal_codes;
mod postal_pattern;
mod second;
mod subdivisions;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::process;
use packages::Packages;

/// One table: the name of its file, and what makes its text from the packages.
struct Maker {
    file: &'static str,
    make: fn(&Packages) -> Result<String>,
}

/// Every table, each after those that it is made from.
const MAKERS: &[Maker] = &[
    Maker { file: "countries.csv", make: countries::countries },
    Maker { file: "withdrawn_countries.csv", make: countries::withdrawn },
    Maker { file: "subdivisions.csv", make: subdivisions::subdivisions },
    Maker { file: "subdivision_names.csv", make: subdivisions::names },
    Maker { file: "subdivision_successors.csv", make: subdivisions::successors },
    Maker { file: "parent_territories.csv", make: subdivisions::parent_territories },
    Maker { file: "calling_codes.csv", make: calling_codes::calling_codes },
    Maker { file: "phone_plans.csv", make: calling_codes::phone_plans },
    Maker { file: "national_prefixes.csv", make: calling_codes::national_prefixes },
    Maker { file: "postal_codes.csv", make: postal_codes::postal_codes },
];

/// Writes the tables, or, with `check_only`, fails when one is not what its sources give. Prints what changed.
pub fn run(check_only: bool) -> Result<()> {
    let packages = Packages::install()?;
    packages.agree_with_sources()?;
    let folder = process::root().join("rules/tables");
    let mut differing = Vec::new();
    for Maker { file, make } in MAKERS {
        let made = make(&packages).with_context(|| format!("cannot make {file}"))?;
        // A table that is not there yet has no rows.
        let current = fs::read_to_string(folder.join(file)).unwrap_or_default();
        for line in changes(&current, &made) {
            println!("{file}: {line}");
        }
        if current != made {
            differing.push(*file);
            if !check_only {
                fs::write(folder.join(file), made).with_context(|| format!("cannot write {file}"))?;
            }
        }
    }
    // The comparison goes through the library, which has the tables as they were generated last.
    if differing.is_empty() {
        second::compare(&packages)?;
    }
    let differing = differing.join(", ");
    ensure!(
        !check_only || differing.is_empty(),
        "{differing} differs from its sources: run cargo xtask tables, then cargo xtask generate"
    );
    if !differing.is_empty() {
        println!("wrote {differing}; `cargo xtask generate` makes the sources from them");
    }
    Ok(())
}

/// What is different between two forms of a table, in a line for each row. Rows are known by their first value, or where
/// that stands in several, by the columns that name the row.
fn changes(old: &str, new: &str) -> Vec<String> {
    if old == new {
        return vec!["unchanged".to_owned()];
    }
    let columns = new.lines().next().map_or(2, |header| header.split(',').count());
    let first = |line: &str| line.split(',').next().map(str::to_owned);
    let keys: Vec<_> = new.lines().filter_map(first).collect();
    let is_key = keys.iter().collect::<BTreeSet<_>>().len() == keys.len();
    let key_columns = if is_key { 1 } else { columns.saturating_sub(2).max(1) };
    let rows = |text: &str| -> BTreeMap<String, String> {
        let cut = |line: &str| {
            let (end, _) = line.match_indices(',').nth(key_columns - 1)?;
            let (key, rest) = line.split_at_checked(end)?;
            Some((key.replace(',', " "), rest.trim_start_matches(',').to_owned()))
        };
        text.lines().skip(1).filter_map(cut).collect()
    };
    let (old, new) = (rows(old), rows(new));
    let mut lines = Vec::new();
    for (key, row) in &old {
        match new.get(key) {
            None => lines.push(format!("removed {key}: {row}")),
            Some(other) if other != row => lines.push(format!("changed {key}: {}", difference(row, other))),
            Some(_) => {}
        }
    }
    lines.extend(new.iter().filter(|(key, _)| !old.contains_key(*key)).map(|(key, row)| format!("added {key}: {row}")));
    if lines.is_empty() {
        lines.push("the same rows in another order or form".to_owned());
    }
    lines
}

/// What a row has lost and gained. A list of codes is compared code by code, anything else is shown whole.
fn difference(old: &str, new: &str) -> String {
    let words = |row: &str| row.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (words(old), words(new));
    if before.len() < 4 || old.contains(',') {
        return format!("{old} is now {new}");
    }
    let less = |some: &[String], others: &[String]| {
        some.iter().filter(|word| !others.contains(word)).cloned().collect::<Vec<_>>().join(" ")
    };
    format!("without {}; with {}", less(&before, &after), less(&after, &before))
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn changes_are_told_row_by_row() {
        let old = "key,value\nAD,02 03 04 05\nAE,AZ\nAF,x,y\n";
        assert_eq!(changes(old, old), ["unchanged"]);
        let new = "key,value\nAD,02 03 04 06\nAF,x,z\nAG,01\n";
        assert_eq!(
            changes(old, new),
            ["changed AD: without 05; with 06", "removed AE: AZ", "changed AF: x,y is now x,z", "added AG: 01"]
        );
        let old = "code,region,kind,lengths,pattern\n1,US,mobile,10,a\n1,US,fixed,10,b\n";
        let new = "code,region,kind,lengths,pattern\n1,US,mobile,10,a\n1,US,fixed,10,c,d\n";
        assert_eq!(changes(old, new), ["changed 1 US fixed: 10,b is now 10,c,d"]);
    }
}
