//! Keys that are given twice.

use firstpass::json::KeySet;

use super::{compare, skip};

#[test]
fn finds_every_key_that_is_given_twice() {
    let cases: [(&str, &[u32]); 9] = [
        (r#"{"a":1,"b":2}"#, &[]),
        (r#"{"a":1,"a":2}"#, &[7]),
        (r#"{"a":1,"a":2,"a":3}"#, &[7, 13]),
        (r#"{"a":1,"\u0061":2}"#, &[7]),
        (r#"{"\u0061":1,"\u0061":2,"a":3}"#, &[12, 23]),
        (r#"{"é":1,"\u00E9":2,"\u00e9":3}"#, &[8, 19]),
        (r#"{"a":{"a":1},"b":[{"a":1},{"a":2}]}"#, &[]),
        (r#"{"x":{"a":1,"a":2},"x":0}"#, &[12, 19]),
        (r#"{"":1,"":2,"a\u0000":3,"a":4}"#, &[6]),
    ];
    let mut keys = KeySet::new();
    for (text, duplicates) in cases {
        assert!(compare(text, &mut keys));
        assert_eq!(keys.duplicates(), duplicates, "{text}");
    }
    // Around the number of keys from which on they are sorted, and keys that only differ in their middle.
    for count in 1..60 {
        for repeated in 0..count {
            let name = |number: usize| format!("\"document_{number:03}_uploaded_at\":0");
            let mut entries: Vec<String> = (0..count).map(name).collect();
            entries.push(name(repeated).replacen('u', "\\u0075", 1));
            entries.push(name(repeated));
            let text = format!("{{{}}}", entries.join(","));
            skip(&text, &mut keys).unwrap();
            let second: u32 = entries[..count].iter().map(|entry| entry.len() as u32 + 1).sum::<u32>() + 1;
            let third = second + entries[count].len() as u32 + 1;
            assert_eq!(keys.duplicates(), [second, third], "{text}");
        }
    }
}

#[test]
fn many_keys_take_little_time() {
    let equal: String = (0..300_000).map(|_| "\"k\":0,").collect();
    let different: String = (0..200_000).map(|number| format!("\"k{number}\":0,")).collect();
    let alike: String = (0..20_000).map(|number| format!("\"{0}{number:06}{0}\":0,", "k".repeat(40))).collect();
    let escaped: String = (0..100_000).map(|number| format!("\"\\u006b{number}\":0,")).collect();
    for (entries, expected) in [(equal, 299_999), (different, 0), (alike, 0), (escaped, 0)] {
        let text = format!("{{{}}}", entries.trim_end_matches(','));
        let mut keys = KeySet::new();
        let started = std::time::Instant::now();
        skip(&text, &mut keys).unwrap();
        // Enough for an unoptimised build on a busy machine; comparing each with each would take minutes.
        assert!(started.elapsed().as_secs() < 30);
        assert_eq!(keys.duplicates().len(), expected);
    }
}
