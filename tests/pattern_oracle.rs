//! The patterns of `check::pattern` against the `regex` crate.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use firstpass::check::pattern::Pattern;
use regex::Regex;

/// A small generator with a fixed seed, so that every run tests the same pairs (Marsaglia's xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    fn text(&mut self, characters: &[&str], longest: usize) -> String {
        (0..self.below(longest + 1)).map(|_| self.pick(characters)).collect()
    }
}

/// Characters that both engines class alike: none is a digit, letter or white space outside ASCII.
const CHARACTERS: &[&str] = &["a", "b", "c", "Z", "1", "7", "_", "-", ".", " ", "\n", "\t", "\u{A3}"];

/// A well-formed pattern of the subset.
fn pattern(random: &mut Random, depth: usize) -> String {
    let atoms: &[&str] = &[
        "a", "b", "1", "-", ".", r"\.", r"\-", r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", "[a-c]", "[^a-c]", "[1-7_-]",
        r"[^\d\s]", r"[\Wab]", "[-a]", "[.+*]", "\u{A3}", r"\t", "^", "$", r"\A", r"\z", "",
    ];
    let repetitions: &[&str] =
        &["", "", "", "?", "*", "+", "{2}", "{1,}", "{0,2}", "{1,3}", "{0}", "*?", "+?", "??", "{2,3}?"];
    (0..random.below(4))
        .map(|_| {
            let kind = if depth == 0 { 0 } else { random.below(4) };
            let (atom, repeatable) = match kind {
                0 | 1 => {
                    let atom = random.pick(atoms);
                    (atom.to_owned(), !matches!(atom, "^" | "$" | r"\A" | r"\z" | ""))
                }
                2 => (format!("({})", pattern(random, depth - 1)), true),
                _ => (format!("(?:{}|{})", pattern(random, depth - 1), pattern(random, depth - 1)), true),
            };
            if repeatable { atom + random.pick(repetitions) } else { atom }
        })
        .collect()
}

fn compare(pattern: &str, random: &mut Random) {
    let ours = Pattern::parse(pattern).unwrap_or_else(|| panic!("{pattern:?} is in the subset"));
    let theirs = Regex::new(pattern).unwrap_or_else(|error| panic!("{pattern:?}: {error}"));
    for _ in 0..12 {
        let text = random.text(CHARACTERS, 9);
        assert_eq!(ours.is_match(&text), theirs.is_match(&text), "{pattern:?} on {text:?}");
    }
}

#[test]
fn generated_patterns_match_the_same_texts() {
    let mut random = Random(0x2026_1120);
    for _ in 0..2_500 {
        let inner = pattern(&mut random, 3);
        match random.below(3) {
            0 => compare(&inner, &mut random),
            1 => compare(&format!("^(?:{inner})$"), &mut random),
            _ => compare(&format!(r"\A{inner}\z"), &mut random),
        }
    }
}

#[test]
fn what_is_read_from_random_signs_means_the_same() {
    let signs: &[&str] = &[
        "a", "b", "1", "2", ",", "-", "_", "[", "]", "[^", "(", ")", "(?:", "|", "*", "+", "?", "{", "}", "{2}", "^",
        "$", ".", "\\", r"\d", r"\W", "&", "~", " ",
    ];
    let mut random = Random(7);
    let mut read = 0;
    for _ in 0..25_000 {
        let text = random.text(signs, 8);
        if Pattern::parse(&text).is_some() {
            read += 1;
            compare(&text, &mut random);
        }
    }
    assert!(read > 2_000, "{read}");
}

#[test]
fn postal_code_patterns_of_many_states_match_the_same_texts() {
    let patterns = [
        r"^\d{5}(-\d{4})?$",
        r"^[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] ?\d[A-CEGHJ-NPR-TV-Z]\d$",
        r"^(GIR ?0AA|[A-PR-UWYZ]([0-9]{1,2}|([A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?)|[0-9][A-HJKPS-UW]) ?[0-9][ABD-HJLNP-UW-Z]{2})$",
        r"^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$",
        r"^(a|b){40,60}$",
        r"(\d{1,9}-){8}\d",
    ];
    let codes = [
        "94105",
        "94105-1234",
        "94105-123",
        "K1A 0B1",
        "K1A0B1",
        "D1A 0B1",
        "SW1A 1AA",
        "GIR 0AA",
        "EC1A1BB",
        "08013",
        "53000",
    ];
    let long = ["ab".repeat(20), "ab".repeat(30), "ab".repeat(31), "123456789-".repeat(8) + "1", "12-".repeat(8)];
    for pattern in patterns {
        let (ours, theirs) = (Pattern::parse(pattern).unwrap(), Regex::new(pattern).unwrap());
        for text in codes.iter().copied().chain(long.iter().map(String::as_str)) {
            assert_eq!(ours.is_match(text), theirs.is_match(text), "{pattern} on {text}");
        }
    }
}

#[test]
fn python_and_ruby_anchors_are_read() {
    let pattern = Pattern::parse(r"\A\d{4}\Z").unwrap();
    assert!(pattern.is_match("1234"));
    for text in ["12345", "1234\n", "\n1234", "x1234", ""] {
        assert!(!pattern.is_match(text), "{text:?}");
    }
}

#[test]
fn patterns_outside_the_subset_are_refused() {
    for pattern in [
        "(?i)a",
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<n>a)",
        "(?P<n>a)",
        r"(a)\1",
        r"\b",
        r"\B",
        r"\pL",
        r"\p{L}",
        r"\x41",
        r"\u0041",
        r"\Qa\E",
        r"\Ga",
        r"\h",
        "a**",
        "a++",
        "a*+",
        "a?+",
        "a{2}{3}",
        "a{2}*",
        "*a",
        "+",
        "?",
        "{2}",
        "a|*",
        "(*a)",
        "^*",
        "$?",
        "(",
        ")",
        "a)",
        "(a",
        "[",
        "[]",
        "[^]",
        "[]a]",
        "[a",
        "[z-a]",
        r"[a-\d]",
        "[a-c-e]",
        r"[\d-x]",
        "[[:alpha:]]",
        "[a&&b]",
        "[a--b]",
        "[a~~b]",
        "[a[b]]",
        "a{",
        "a}",
        "a]",
        "a{,2}",
        "a{2,1}",
        "a{1001}",
        "a{99999999999}",
        "a{ 2}",
        "\\",
        r"[\A]",
        r"\<",
        r"\é",
    ] {
        assert!(Pattern::parse(pattern).is_none(), "{pattern}");
    }
}

#[test]
fn the_limits_hold_at_the_limit_and_one_beyond() {
    // 999 + 1,000 states and the match state: 2,000.
    assert!(Pattern::parse("a{999}b{1000}").is_some());
    assert!(Pattern::parse("a{1000}b{1000}").is_none());
    assert!(Pattern::parse("(a{1000}){1000}").is_none());
    assert!(Pattern::parse(&format!("{}{}", "(".repeat(32), ")".repeat(32))).is_some());
    assert!(Pattern::parse(&format!("{}{}", "(".repeat(33), ")".repeat(33))).is_none());
    // Nothing is repeated a thousand times a thousand times here, thirty times over.
    assert!(Pattern::parse(&format!("{}{}", "(".repeat(30), "){1000}".repeat(30))).is_none());
    assert!(Pattern::parse(&format!("{}a{{0}}{}", "(".repeat(30), "){1000}".repeat(30))).is_none());
}

#[test]
fn matching_does_not_explode() {
    for pattern in ["(a*)*b", "(a|aa)+$", "(a?){30}a{30}b", "(.*)(.*)(.*)(.*)x"] {
        assert!(!Pattern::parse(pattern).unwrap().is_match(&("a".repeat(20_000) + "c")));
    }
}
