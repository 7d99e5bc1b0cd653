//! Renders the numbering plans of all calling codes from `rules/tables/phone_plans.csv` as one automaton, and the national
//! prefixes from `rules/tables/national_prefixes.csv`.
//!
//! A row says which numbers a region has of one kind, as libphonenumber's metadata do: a regular expression and the
//! lengths. What is rendered answers one question, whether a number is in use in any region of its calling code.

mod language;
mod layout;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use language::{Language, Languages};

/// The longest number after its calling code, in digits.
const LONGEST: u8 = 17;

/// The numbers of one region.
#[derive(Default)]
struct Region<'t> {
    name: &'t str,
    /// How its numbers begin, where that tells it from the other regions of its calling code.
    leading_digits: Option<&'t str>,
    /// What holds for numbers of every kind.
    general: Option<(Vec<u8>, &'t str)>,
    kinds: Vec<(Vec<u8>, &'t str)>,
}

/// Renders `src/generated/phone_plans.rs`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let path = root.join("rules/tables/phone_plans.csv");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut languages = Languages::new();
    let mut plans = Language::NOTHING;
    for (code, regions) in read(&text)? {
        let mut plan = in_use(&mut languages, &regions).with_context(|| format!("calling code {code}"))?;
        for digit in code.bytes().rev() {
            plan = languages.digits(digit..=digit, plan)?;
        }
        plans = languages.union(plans, plan)?;
    }
    let text = layout::render(&languages, plans)?;
    let generated = Path::new("src/generated");
    Ok(vec![
        (generated.join("phone_plans.rs"), text),
        (generated.join("national_prefixes.rs"), national_prefixes(&root.join("rules/tables/national_prefixes.csv"))?),
    ])
}

fn national_prefixes(path: &Path) -> Result<String> {
    let mut out = String::from(
        "// Generated from rules/tables/national_prefixes.csv by `cargo xtask generate`. Do not edit.\n\n\
         /// What is dialled before a number inside a country, and the alpha-2 codes of the countries.\n\
         #[rustfmt::skip]\npub(crate) static NATIONAL_PREFIXES: &[(&str, &str)] = &[\n",
    );
    for (prefix, regions) in super::tables::read_rows(path, "prefix,regions")? {
        let regions: Vec<&str> = regions.split(' ').collect();
        let lines: Vec<String> = regions.chunks(48).map(<[&str]>::concat).collect();
        let _ = writeln!(out, "    (\"{prefix}\", \"\\\n        {}\"),", lines.join("\\\n        "));
    }
    out.push_str("];\n");
    Ok(out)
}

/// The regions of each calling code, the main one first.
fn read(text: &str) -> Result<BTreeMap<&str, Vec<Region<'_>>>> {
    let mut lines = text.lines();
    ensure!(lines.next() == Some("calling_code,region,kind,lengths,pattern"), "phone_plans.csv has another first line");
    let mut codes: BTreeMap<&str, Vec<Region<'_>>> = BTreeMap::new();
    for line in lines {
        let mut cells = line.splitn(5, ',');
        let mut cell = || cells.next().with_context(|| format!("phone_plans.csv: `{line}` has too few columns"));
        let (code, name, kind, lengths, pattern) = (cell()?, cell()?, cell()?, cell()?, cell()?);
        let lengths: Vec<u8> = lengths.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        let regions = codes.entry(code).or_default();
        if regions.last().is_none_or(|last| last.name != name) {
            ensure!(regions.iter().all(|region| region.name != name), "phone_plans.csv: the rows of {name} are apart");
            regions.push(Region { name, ..Region::default() });
        }
        let region = regions.last_mut().context("no region")?;
        match kind {
            "leading_digits" => region.leading_digits = Some(pattern),
            "general" => region.general = Some((lengths, pattern)),
            _ => region.kinds.push((lengths, pattern)),
        }
    }
    Ok(codes)
}

/// The numbers, without the calling code, that are in use in any of the regions that share it.
///
/// As libphonenumber does: a number belongs to the first region whose leading digits it has or, where a region has none,
/// whose plan it fits; and it is in use when it fits the plan of the region to which it belongs.
fn in_use(languages: &mut Languages, regions: &[Region<'_>]) -> Result<Language> {
    let mut in_use = Language::NOTHING;
    let mut of_earlier_regions = Language::NOTHING;
    for region in regions {
        let plan = plan(languages, region).with_context(|| format!("region {}", region.name))?;
        let own = match region.leading_digits {
            Some(digits) => languages.beginning_with(digits, LONGEST)?,
            None => plan,
        };
        let fits = languages.both(plan, own)?;
        let fits = languages.without(fits, of_earlier_regions)?;
        in_use = languages.union(in_use, fits)?;
        of_earlier_regions = languages.union(of_earlier_regions, own)?;
    }
    Ok(in_use)
}

/// The numbers that have the general form of a region and the form of one kind.
fn plan(languages: &mut Languages, region: &Region<'_>) -> Result<Language> {
    let (usual_lengths, general) = region.general.as_ref().context("it has no general form")?;
    let mut plan = Language::NOTHING;
    for (lengths, pattern) in &region.kinds {
        let lengths = languages.of_lengths(if lengths.is_empty() { usual_lengths } else { lengths })?;
        let matching = languages.matching(pattern)?;
        let kind = languages.both(matching, lengths)?;
        plan = languages.union(plan, kind)?;
    }
    let general = languages.matching(general)?;
    languages.both(plan, general)
}
