//! E-mail addresses: the pattern that the HTML standard states, and all slips in well-known domains.

use std::fs;
use std::path::Path;

use firstpass::check::{email, mail_domain};
use regex::Regex;

use crate::names::texts;
use crate::row::Row;

/// HTML living standard, "valid email address".
const PATTERN: &str = r"^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$";

#[test]
fn addresses_are_those_of_the_html_standard() {
    let source = "pattern of the HTML standard, with the lengths of RFC 5321; random texts";
    let mut row = Row { check: "email", source, ..Row::default() };
    let pattern = Regex::new(PATTERN).unwrap();
    let mut accepted = 0;
    for shape in [
        "[a-cA.'+_-]{0,5}@?[a-c0A.-]{0,8}(@|[.-]{2}|[a-z]{61,65})?[a-c.-]?",
        "[!-~]{1,6}@[a-z0-9]{1,4}([.-][a-z0-9]{1,3}){0,3}",
        "[a-z.]{62,66}@[a-z]{1,3}\\.[a-z]{2}",
        "[a-z]{60,64}@([a-z]{30}\\.){5,6}[a-z]{1,40}",
        "[a-zé ]{1,4}@[a-zü_]{1,4}\\.[a-z]{1,3}",
    ] {
        for text in texts(shape, 20_000) {
            let (local, _) = text.rsplit_once('@').unwrap_or_default();
            let theirs = pattern.is_match(&text) && local.len() <= 64 && text.len() <= 254;
            let ours = email::check(&text).is_ok();
            row.count(Some(ours), theirs);
            assert_eq!(ours, theirs, "{text:?}");
            accepted += usize::from(ours);
        }
    }
    assert!(accepted > 20_000, "{row:?}");
    row.append();
}

/// The distance of two words in which a swap of neighbours is one step (optimal string alignment).
fn distance(one: &[u8], two: &[u8]) -> usize {
    let mut rows = vec![vec![0; two.len() + 1]; one.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=two.len()).collect();
    for i in 1..=one.len() {
        for j in 1..=two.len() {
            let change = rows[i - 1][j - 1] + usize::from(one[i - 1] != two[j - 1]);
            rows[i][j] = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[one.len()][two.len()]
}

/// All words that one slip makes of a word.
fn slips(word: &str) -> Vec<String> {
    let mut made = Vec::new();
    for at in 0..=word.len() {
        let (head, tail) = word.split_at(at);
        let letters = || ('a'..='z').chain(['.', '-', '0']);
        made.extend(letters().map(|letter| format!("{head}{letter}{tail}")));
        if let Some(rest) = tail.get(1..) {
            made.push(format!("{head}{rest}"));
            made.extend(letters().map(|letter| format!("{head}{letter}{rest}")));
        }
        if let (Some(one), Some(two), Some(rest)) = (tail.get(..1), tail.get(1..2), tail.get(2..)) {
            made.push(format!("{head}{two}{one}{rest}"));
        }
    }
    made
}

#[test]
fn misspelt_domains_are_one_slip_from_a_well_known_one() {
    let table =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/tables/mail_domains.csv")).unwrap();
    let rows = || table.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let known: Vec<&str> = rows().filter(|row| row[1] == "well_known").map(|row| row[0]).collect();
    let listed: Vec<&str> = rows().map(|row| row[0]).collect();
    let source = "all slips in the domains of rules/tables/mail_domains.csv, by optimal string alignment";
    let mut row = Row { check: "email domain", source, ..Row::default() };
    for domain in &listed {
        let address = format!("a@{domain}");
        row.count(Some(mail_domain::check(&address).is_ok()), true);
        assert_eq!(mail_domain::suggestion(&address), None, "{domain}");
        assert_eq!(mail_domain::suggestion(&address.to_uppercase()), None, "{domain}");
    }
    let mut told = 0;
    for slip in known.iter().flat_map(|domain| slips(domain)) {
        let near = |known: &&&str| distance(slip.as_bytes(), known.as_bytes()) == 1;
        if let Some(suggestion) = mail_domain::suggestion(&format!("a@{slip}")) {
            let meant = suggestion.strip_prefix("a@").unwrap();
            assert!(known.contains(&meant) && near(&&meant) && !listed.contains(&slip.as_str()), "{slip} {meant}");
            assert_eq!(slip.as_bytes()[0], meant.as_bytes()[0], "{slip}");
            told += 1;
        } else {
            // Left alone for one of the reasons that the check states.
            let is_excused = |known: &&&str| {
                let (name, ending) = known.split_once('.').unwrap();
                let is_in_ending = slip.starts_with(&format!("{name}."));
                let is_other_country = is_in_ending && slip.rsplit('.').next().unwrap().len() == 2;
                slip.as_bytes()[0] != known.as_bytes()[0]
                    || name.len() < 5 && !is_in_ending
                    || is_other_country && (name.len() < 5 || ending.rsplit('.').next().unwrap().len() == 2)
            };
            let near: Vec<_> = known.iter().filter(|known| near(known)).collect();
            assert!(listed.contains(&slip.as_str()) || near.iter().all(is_excused), "{slip}");
        }
    }
    assert!(told > 20_000, "{told}");
    for domain in texts("[a-z]{2,12}\\.(com|de|fr|co\\.uk|net|org|io|com\\.br)", 40_000) {
        let near = known.iter().any(|known| distance(domain.as_bytes(), known.as_bytes()) == 1);
        let ours = mail_domain::check(&format!("a@{domain}")).is_ok();
        row.count(Some(ours), !near || ours);
        assert!(ours || near, "{domain}");
    }
    assert_eq!(row.false_refusals, 0, "{row:?}");
    row.append();
}
