//! `regex`: the shapes that the specification writes as patterns, judged by the package on many texts.

use firstpass::check::{email, phone};
use regex::Regex;

/// All texts of up to `length` of these characters.
fn texts(characters: &str, length: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut from = 0;
    for _ in 0..length {
        let to = all.len();
        for index in from..to {
            for character in characters.chars() {
                all.push(format!("{}{character}", all[index]));
            }
        }
        from = to;
    }
    all
}

#[test]
fn regex_accepts_the_phone_numbers_that_the_check_accepts() {
    let shape = Regex::new(r"^\+[1-9][0-9]{6,14}$").unwrap();
    // Every beginning before every number of digits, and the same with one character that does not belong there.
    let mut tried = (0, 0);
    for start in texts("+019 ", 4) {
        for digits in 0..=16 {
            for end in ["", " ", "a", "\n", "٣", "+", "0"] {
                let text = format!("{start}{}{end}", "5".repeat(digits));
                let fits = shape.is_match(&text);
                assert_eq!(phone::check(&text).is_ok(), fits, "{text:?}");
                if fits { tried.0 += 1 } else { tried.1 += 1 }
            }
        }
    }
    assert!(tried.0 > 400 && tried.1 > 50_000, "{tried:?}");
}

/// The HTML standard's pattern for a valid email address, with the two lengths that only mail has.
#[test]
fn regex_accepts_the_emails_that_the_check_accepts() {
    let label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    let shape = format!(r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{label}(?:\.{label})*$");
    let shape = Regex::new(&shape).unwrap();
    let mut accepted = 0;
    for text in texts("a0.-@ É", 6) {
        let fits = shape.is_match(&text);
        assert_eq!(email::check(&text).is_ok(), fits, "{text:?}");
        accepted += usize::from(fits);
    }
    assert!(accepted > 100, "{accepted}");
    for (local, label, labels) in [(1, 63, 1), (64, 63, 2), (1, 64, 1), (65, 1, 1), (64, 62, 3), (64, 63, 3)] {
        let domain = vec!["b".repeat(label); labels].join(".");
        let text = format!("{}@{domain}", "a".repeat(local));
        let fits = shape.is_match(&text) && local <= 64 && text.len() <= email::MAX_LENGTH;
        assert_eq!(email::check(&text).is_ok(), fits, "{local} {label} {labels}");
    }
}
