//! `phonenumber`: the calling codes of its metadata, libphonenumber 9.0.33, against our table.

use std::collections::BTreeSet;

use firstpass::check::calling_code::{calling_code, shares_calling_code};
use firstpass::check::country::{self, Alpha3};
use phonenumber::metadata::DATABASE;

/// Regions of the metadata that ISO 3166-1 does not have: Ascension, Kosovo, Tristan da Cunha.
const NOT_IN_ISO: &[&str] = &["AC", "TA", "XK"];
/// Countries of ISO 3166-1 without a calling code in the metadata, and in our table.
const WITHOUT_CODE: &[&str] = &["ATA", "ATF", "BVT", "HMD", "PCN", "SGS", "UMI"];
/// What the two releases say otherwise of a country: the release of the metadata and ours.
const DIFFERENT: &[(&str, Option<u16>, Option<u16>)] = &[];

/// The calling codes of our table.
fn codes() -> impl Iterator<Item = u16> {
    (1..1000).filter(|code| calling_code(&format!("+{code}")) == Some(*code))
}

fn code_of(country: Alpha3) -> Option<u16> {
    codes().find(|code| shares_calling_code(&format!("+{code}5551234"), country) == Some(true))
}

#[test]
fn phonenumber_metadata_has_the_same_calling_codes() {
    let ours: BTreeSet<u16> = codes().collect();
    let theirs: BTreeSet<u16> = (1..1000).filter(|code| DATABASE.by_code(code).is_some()).collect();
    assert_eq!(ours, theirs);

    let mut without = Vec::new();
    for ours in Alpha3::all() {
        let theirs = DATABASE.by_id(ours.alpha2()).map(phonenumber::Metadata::country_code);
        let code = code_of(ours);
        if code.is_none() && theirs.is_none() {
            without.push(ours.code());
        }
        let listed = DIFFERENT.iter().find(|(country, ..)| *country == ours.code());
        let expected = listed.map_or((theirs, theirs), |(_, theirs, ours)| (*theirs, *ours));
        assert_eq!((theirs, code), expected, "{}", ours.code());
    }
    assert_eq!(without, WITHOUT_CODE);
}

#[test]
fn phonenumber_regions_are_countries_of_the_same_code() {
    let mut outside = BTreeSet::new();
    for code in 1..1000_u16 {
        for region in DATABASE.region(&code).into_iter().flatten() {
            // The codes of no country, such as satellite and freephone ones, have the region 001.
            match country::find(region) {
                Some(ours) => assert_eq!(code_of(ours), Some(code), "{region}"),
                None if region == "001" => {}
                None => _ = outside.insert(region.to_owned()),
            }
        }
    }
    assert_eq!(outside.iter().map(String::as_str).collect::<Vec<_>>(), NOT_IN_ISO);
}
