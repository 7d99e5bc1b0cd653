//! The tables of countries, subdivisions, calling codes and postal codes, looked up exhaustively and compared with second
//! sources. `cargo xtask tables` compares them with more of them, which are npm packages.

#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice)]

mod postal_codes;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use firstpass::Code;
use firstpass::check::calling_code::{calling_code, shares_calling_code};
use firstpass::check::country::{self, Alpha3};
use firstpass::check::subdivision::{self, Membership};
use isocountry::CountryCode;

/// The rows of a table after its header, cut at the first comma.
fn rows(table: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/tables").join(table);
    let text = fs::read_to_string(path).unwrap();
    text.lines().skip(1).map(|line| line.split_once(',').unwrap()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

fn letters() -> impl Iterator<Item = char> + Clone {
    'A'..='Z'
}

/// All suffixes of one to three capital letters and digits: 47,988 of them.
fn suffixes() -> Vec<String> {
    let characters: Vec<char> = ('0'..='9').chain('A'..='Z').collect();
    let longer = |shorter: &[String]| -> Vec<String> {
        shorter.iter().flat_map(|start| characters.iter().map(move |end| format!("{start}{end}"))).collect()
    };
    let one = longer(&[String::new()]);
    let two = longer(&one);
    let three = longer(&two);
    [one, two, three].concat()
}

/// Why capital letters that are no code of today's are refused.
fn refusal(code: &str) -> Code {
    let is_withdrawn = rows("withdrawn_countries.csv")
        .iter()
        .any(|(alpha3, rest)| alpha3 == code || rest.split(',').next().is_some_and(|alpha2| alpha2 == code));
    let start = &code[..2];
    let is_for_users = start == "AA" || ("QM"..="QZ").contains(&start) || start.starts_with('X') || start == "ZZ";
    match () {
        () if is_withdrawn => Code::CountryWithdrawn,
        () if is_for_users || code == "RKS" => Code::CountryUserAssigned,
        () => Code::CountryUnknown,
    }
}

#[test]
fn withdrawn_codes_have_the_successor_of_the_table() {
    for (alpha3, rest) in rows("withdrawn_countries.csv") {
        let (alpha2, successors) = rest.split_once(',').unwrap();
        let one = (!successors.contains(' ')).then_some(successors);
        assert_eq!(country::successor(&alpha3), one, "{alpha3}");
        let shared = rows("withdrawn_countries.csv").iter().filter(|(_, rest)| rest.starts_with(alpha2)).count() > 1;
        if !alpha2.is_empty() {
            let one = one.filter(|_| !shared).map(|code| country::alpha3(code).unwrap().alpha2());
            assert_eq!(country::successor(alpha2), one, "{alpha2}");
        }
    }
}

#[test]
fn replaced_subdivisions_have_the_successor_of_the_table() {
    let table = rows("subdivision_successors.csv");
    for (code, successors) in &table {
        let shape = subdivision::check(code).unwrap();
        let divided = successors.contains(' ');
        let expected = if divided { Membership::Divided } else { Membership::Replaced };
        assert_eq!(shape.in_country(shape.country().unwrap()), expected, "{code}");
        assert_eq!(subdivision::successor(code).as_deref(), (!divided).then_some(successors.as_str()), "{code}");
    }
    assert!(table.len() > 200);
}

#[test]
fn alpha3_codes_are_those_of_the_crate_isocountry() {
    let mut found = 0;
    for one in letters() {
        for (two, three) in letters().flat_map(|two| letters().map(move |three| (two, three))) {
            let code = format!("{one}{two}{three}");
            match (country::alpha3(&code), CountryCode::for_alpha3(&code)) {
                (Ok(ours), Ok(theirs)) => {
                    assert_eq!((ours.code(), ours.alpha2()), (theirs.alpha3(), theirs.alpha2()));
                    found += 1;
                }
                (Err(fault), Err(_)) => assert_eq!(fault.code, refusal(&code), "{code}"),
                (ours, theirs) => panic!("{code}: {ours:?} {theirs:?}"),
            }
        }
    }
    assert_eq!((found, CountryCode::iter().count(), Alpha3::all().count()), (249, 249, 249));
}

#[test]
fn alpha2_codes_are_those_of_the_crate_isocountry() {
    for (one, two) in letters().flat_map(|one| letters().map(move |two| (one, two))) {
        let code = format!("{one}{two}");
        match (country::alpha2(&code), CountryCode::for_alpha2(&code)) {
            (Ok(ours), Ok(theirs)) => assert_eq!(ours.code(), theirs.alpha3()),
            (Err(fault), Err(_)) => assert_eq!(fault.code, refusal(&code), "{code}"),
            (ours, theirs) => panic!("{code}: {ours:?} {theirs:?}"),
        }
    }
}

#[test]
fn every_country_has_a_name_in_the_table() {
    for (alpha2, rest) in rows("countries.csv") {
        let (alpha3, name) = rest.split_once(',').unwrap();
        assert_eq!(country::alpha3(alpha3).unwrap().alpha2(), alpha2);
        assert!(!name.is_empty() && !name.contains(','), "{alpha2}");
    }
}

#[test]
fn exactly_the_subdivisions_of_the_table_are_listed() {
    let suffixes = suffixes();
    let replaced: BTreeMap<String, String> = rows("subdivision_successors.csv").into_iter().collect();
    let table: BTreeMap<String, String> = rows("subdivisions.csv").into_iter().collect();
    let mut total = 0;
    for country in Alpha3::all() {
        let listed: BTreeSet<&str> =
            table.get(country.alpha2()).map_or("", String::as_str).split_whitespace().collect();
        assert_eq!(subdivision::has_own_codes(country), !listed.is_empty(), "{}", country.code());
        // Of the suffixes of three characters, every 37th is enough where no code has three.
        let has_three = listed.iter().any(|suffix| suffix.len() == 3);
        let tried = suffixes.iter().enumerate().filter(|(at, suffix)| has_three || suffix.len() < 3 || at % 37 == 0);
        let mut found = 0;
        let mut code = format!("{}-", country.alpha2());
        for (_, suffix) in tried {
            code.truncate(3);
            code.push_str(suffix);
            let expected = match () {
                () if listed.contains(suffix.as_str()) => Membership::Listed,
                () if listed.is_empty() => Membership::NoOwnCodes,
                () if replaced.get(&code).is_some_and(|new| new.contains(' ')) => Membership::Divided,
                () if replaced.contains_key(&code) => Membership::Replaced,
                () => Membership::Unknown,
            };
            assert_eq!(subdivision::in_country(&code, country), Ok(expected), "{code}");
            found += usize::from(expected == Membership::Listed);
        }
        assert_eq!(found, listed.len(), "{}", country.code());
        total += found;
    }
    assert_eq!(total, 5046);
    assert_eq!(Alpha3::all().filter(|country| !subdivision::has_own_codes(*country)).count(), 49);
}

/// How many codes each country has in the Python package iso3166-2 1.8.4 of 2026-08-04, whose lineage is not that of the
/// table's source.
const SECOND_SOURCE_COUNTS: &str = "
    AD7 AE7 AF34 AG8 AL12 AM11 AO18 AR24 AT9 AU8 AZ78 BA3 BB11 BD72 BE13 BF58 BG28 BH4 BI18 BJ12 BN4 BO9 BQ3 BR27
    BS32 BT20 BW16 BY7 BZ6 CA13 CD26 CF17 CG12 CH26 CI14 CL16 CM10 CN34 CO33 CR7 CU16 CV24 CY6 CZ90 DE16 DJ6 DK5
    DM10 DO42 DZ58 EC24 EE94 EG27 ER6 ES69 ET13 FI19 FJ19 FM4 FR124 GA9 GB221 GD7 GE12 GH16 GL5 GM6 GN41 GQ10 GR14
    GT22 GW12 GY10 HN18 HR21 HT10 HU43 ID45 IE30 IL6 IN36 IQ19 IR31 IS72 IT126 JM14 JO12 JP47 KE47 KG9 KH25 KI3 KM3
    KN16 KP13 KR17 KW6 KZ20 LA18 LB8 LC10 LI11 LK34 LR15 LS10 LT70 LU12 LV43 LY22 MA87 MC17 MD37 ME25 MG6 MH26 MK80
    ML11 MM15 MN22 MR15 MT68 MU12 MV21 MW31 MX32 MY16 MZ11 NA14 NE8 NG37 NI17 NL18 NO13 NP7 NR14 NZ17 OM11 PA14 PE26
    PG22 PH99 PK7 PL16 PS16 PT20 PW16 PY18 QA8 RO42 RS32 RU83 RW5 SA13 SB10 SC27 SD18 SE21 SG5 SH3 SI212 SK8 SL5 SM9
    SN14 SO18 SR10 SS10 ST7 SV14 SY14 SZ4 TD23 TG5 TH78 TJ5 TL13 TM6 TN24 TO5 TR81 TT15 TV8 TW22 TZ31 UA27 UG139 UM9
    US57 UY19 UZ14 VC6 VE25 VN63 VU6 WF3 WS11 YE22 ZA9 ZM10 ZW10
";

/// The FNV-1a hash (64 bits) of all codes of that package in alphabetical order, each with a line feed after it.
const SECOND_SOURCE_HASH: u64 = 0x43c2_a6eb_2476_e398;

#[test]
fn subdivisions_agree_with_a_second_source() {
    let table = rows("subdivisions.csv");
    let counts: Vec<String> =
        table.iter().map(|(alpha2, codes)| format!("{alpha2}{}", codes.split(' ').count())).collect();
    assert_eq!(counts, SECOND_SOURCE_COUNTS.split_whitespace().collect::<Vec<_>>());

    let mut all: Vec<String> = table
        .iter()
        .flat_map(|(alpha2, codes)| codes.split(' ').map(move |code| format!("{alpha2}-{code}\n")))
        .collect();
    all.sort_unstable();
    let hash = all
        .concat()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    assert_eq!(hash, SECOND_SOURCE_HASH);
}

#[test]
fn territories_may_use_their_code_under_another_country() {
    for (alpha2, parent_code) in rows("parent_territories.csv") {
        let territory = country::alpha2(&alpha2).unwrap();
        let expected = if subdivision::has_own_codes(territory) { Membership::Listed } else { Membership::NoOwnCodes };
        assert_eq!(subdivision::in_country(&parent_code, territory), Ok(expected), "{alpha2} {parent_code}");
        let parent = subdivision::check(&parent_code).unwrap().country().unwrap();
        assert_eq!(subdivision::in_country(&parent_code, parent), Ok(Membership::Listed), "{alpha2} {parent_code}");
    }
}

#[test]
fn calling_codes_are_those_of_the_table() {
    let table: BTreeMap<u16, Vec<String>> = rows("calling_codes.csv")
        .into_iter()
        .map(|(code, regions)| (code.parse().unwrap(), regions.split(' ').map(str::to_owned).collect()))
        .collect();
    assert_eq!(table.len(), 215);
    for number in 1..1000 {
        let expected = [number / 100, number / 10, number].into_iter().find(|code| table.contains_key(code));
        assert_eq!(calling_code(&format!("+{number}")), expected, "{number}");
    }
    let with_a_code: BTreeSet<&str> = table.values().flatten().map(String::as_str).collect();
    for (code, regions) in &table {
        let of_a_country = regions.iter().any(|region| country::alpha2(region).is_ok());
        for country in Alpha3::all() {
            let known = of_a_country && with_a_code.contains(country.alpha2());
            let expected = known.then(|| regions.iter().any(|region| region == country.alpha2()));
            assert_eq!(
                shares_calling_code(&format!("+{code}5550123"), country),
                expected,
                "+{code} {}",
                country.code()
            );
        }
    }
}
