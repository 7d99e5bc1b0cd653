//! Names with the spellings that people who have them use, against every convention and habit.

use firstpass::check::transliteration::resembles;

use crate::row::Row;

/// A list of names and spellings in use, made for this test.
const NAMES: &str = include_str!("data/romanizations.csv");

fn pairs() -> Vec<(&'static str, &'static str)> {
    NAMES.lines().skip(1).map(|line| line.split_once(',').unwrap()).collect()
}

#[test]
fn no_right_spelling_is_warned_about() {
    let pairs = pairs();
    let mut row = Row { check: "transliteration", source: "names and their spellings in use", ..Row::default() };
    let mut refused = Vec::new();
    for (name, english) in &pairs {
        let ours = resembles(name, english);
        row.count(ours, true);
        if ours == Some(false) {
            refused.push((name, english));
        }
    }
    // Every name beside the spelling of another one, far away in the list.
    for (place, (name, _)) in pairs.iter().enumerate() {
        let (_, other) = pairs[(place * 7 + pairs.len() / 2) % pairs.len()];
        row.count(resembles(name, other), false);
    }
    row.append();
    assert!(pairs.len() >= 400, "only {} pairs", pairs.len());
    assert!(refused.is_empty(), "refused: {refused:?}");
    // Names without consonants, such as 이 and Zoë.
    assert!(row.unverified * 20 < row.cases, "{row:?}");
    assert!(row.false_acceptances * 4 < pairs.len(), "{row:?}");
}
