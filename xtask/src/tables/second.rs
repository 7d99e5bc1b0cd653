//! Compares the tables with second sources: packages whose data have another origin. What is known to be different stands
//! here; anything else that differs fails the command, and so does a difference that is no more.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use firstpass::check::{country, postal_code};
use serde_json::Value;

use super::packages::Packages;
use super::{countries, subdivisions};

/// Codes that iso-3166 has beside those of ISO: withdrawn ones, and some that ISO only mentions in remarks.
const MORE_SUBDIVISIONS: &str = "DK-015 DK-020 DK-025 DK-030 DK-035 DK-040 DK-042 DK-050 DK-055 DK-060 DK-065 DK-070 DK-076 \
                                 DK-080 DK-101 DK-147 GB-EAW GB-GBN GB-UKM GH-BA LU-D LU-G LU-L PK-TA";

/// Samples of postal-codes-js that it calls valid and that are refused here.
const REFUSED: &[&str] = &[
    // The samples have the length of the country's codes and are none of them.
    "AS 12345",
    "AS 56785",
    "AX 12345",
    "AX AX-12345",
    "AX AX12345",
    "CC 1234",
    "CC 5678",
    "CX 1234",
    "CX 5678",
    "ES 56785",
    "FM 12345",
    "FM 12345-7689",
    "GL 1234",
    "GL 5678",
    "GU 12345",
    "GU 12345-7689",
    "LI 1234",
    "LI 5678",
    "ME 12345",
    "ME 56785",
    "MH 12345",
    "MH 12345-7689",
    "MP 12345",
    "MP 12345-7689",
    "MQ 12345",
    "MQ 56785",
    "NF 1234",
    "NF 5678",
    "PE 56785",
    "PR 12345",
    "PR 12345-7689",
    "PW 12345",
    "PW 12345-7689",
    "RU 125",
    "SZ a789",
    "VI 12345",
    "VI 12345-7689",
    "YT 12345",
    "YT 56785",
    // The letters of the country are a part of the code.
    "BB 12345",
    "VC 1234",
    "VG 1234",
    "WS 1234",
    // The other sources know no codes there.
    "AQ BIQQ 1ZZ",
    "AQ BIQQ1ZZ",
    "BO 1234",
    "BO 5678",
    "JM 12",
    "JM 56",
    "LY 12345",
    "LY 56785",
    "PS 123",
    "PS 567",
    "TD 12345",
    "TD 56785",
];

/// Samples of postal-codes-js that it calls invalid and that are accepted here.
const ACCEPTED: &[&str] = &[
    // One of the two sources of the table accepts them, or both: a longer or older form is in use beside the usual one.
    "KH 123456",
    "MN 123456",
    "PT 1255",
    "RS 123456",
    "SO 12345",
    "TW 101010",
];

/// Compares all tables that have a second source among the packages, and prints what was compared.
pub(super) fn compare(packages: &Packages) -> Result<()> {
    of_countries(packages)?;
    of_subdivisions(packages)?;
    of_postal_codes(packages)
}

fn same(what: &str, ours: &BTreeSet<String>, theirs: &BTreeSet<String>, more: &BTreeSet<String>) -> Result<()> {
    let only =
        |some: &BTreeSet<String>, others: &BTreeSet<String>| some.difference(others).cloned().collect::<Vec<_>>();
    let (ours_only, theirs_only) = (only(ours, theirs), only(theirs, ours));
    ensure!(
        ours_only.is_empty() && theirs_only.iter().eq(more),
        "{what} differs in an unknown way: only here {ours_only:?}, only there {theirs_only:?}"
    );
    println!("compared with {what}: {} codes agree, {} known differences", ours.len(), more.len());
    Ok(())
}

fn of_countries(packages: &Packages) -> Result<()> {
    let ours: BTreeSet<String> = packages
        .table(&countries::countries(packages)?)
        .into_iter()
        .filter_map(|(alpha2, rest)| Some(format!("{alpha2} {}", rest.get(..3)?)))
        .collect();
    let codes = packages.json("i18n-iso-countries/codes.json", &[])?;
    let row = |row: &Value| {
        let text = |at: usize| row.get(at).and_then(Value::as_str);
        Some(format!("{} {}", text(0)?, text(1)?))
    };
    let theirs: BTreeSet<String> = codes.as_array().context("codes.json is no list")?.iter().filter_map(row).collect();
    same("i18n-iso-countries", &ours, &theirs, &BTreeSet::from(["XK XKK".to_owned()]))?;
    let theirs: BTreeSet<String> = packages
        .text("iso-3166/1-a2-to-1-a3.js")?
        .lines()
        .filter_map(|line| line.trim().trim_end_matches(',').split_once(": "))
        .map(|(alpha2, alpha3)| format!("{alpha2} {}", alpha3.trim_matches('\'')))
        .collect();
    same("iso-3166", &ours, &theirs, &BTreeSet::new())
}

fn of_subdivisions(packages: &Packages) -> Result<()> {
    let ours: BTreeSet<String> = packages
        .table(&subdivisions::subdivisions(packages)?)
        .into_iter()
        .flat_map(|(alpha2, codes)| codes.split(' ').map(|code| format!("{alpha2}-{code}")).collect::<Vec<_>>())
        .collect();
    let source = packages.text("iso-3166/2.js")?;
    let code = |line: &str| Some(line.trim().strip_prefix("code: '")?.split_once('\'')?.0.to_owned());
    let theirs: BTreeSet<String> = source.lines().filter_map(code).collect();
    let more = MORE_SUBDIVISIONS.split_whitespace().map(str::to_owned).collect();
    same("iso-3166 (subdivisions)", &ours, &theirs, &more)
}

/// Compares with the samples, as far as postal-codes-js has a format of its own for the country.
fn of_postal_codes(packages: &Packages) -> Result<()> {
    let countries = packages.json("postal-codes-js/generated/postal-codes-alpha2.json", &[])?;
    let (mut samples, mut refused, mut accepted) = (0, Vec::new(), Vec::new());
    for (alpha2, entry) in countries.as_object().context("postal-codes-alpha2.json is no object")? {
        let format = entry.get("postalCodeFormat").and_then(Value::as_str);
        let (Some(format), Ok(country)) = (format, country::alpha2(alpha2)) else { continue };
        let data = packages.json(&format!("postal-codes-js/formats/{format}"), &["TestData"])?;
        for (kind, is_valid) in [("Valid", true), ("Invalid", false)] {
            for sample in data.get(kind).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
                samples += 1;
                // A sample that is only written in another way has a fix.
                let is_written = postal_code::check(sample, country).is_ok();
                let fits = is_written || is_valid && postal_code::format(sample, country).is_some();
                if fits != is_valid {
                    let list = if is_valid { &mut refused } else { &mut accepted };
                    list.push(format!("{alpha2} {sample}"));
                }
            }
        }
    }
    let is_known = |list: &[String], known: &[&str]| {
        list.len() == known.len() && list.iter().all(|sample| known.contains(&sample.as_str()))
    };
    ensure!(
        is_known(&refused, REFUSED) && is_known(&accepted, ACCEPTED),
        "postal-codes-js differs in an unknown way: refused here {refused:?}, accepted here {accepted:?}"
    );
    println!("compared with postal-codes-js: {samples} samples, {} known differences", refused.len() + accepted.len());
    Ok(())
}
