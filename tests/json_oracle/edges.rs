//! The edges of the grammar: what is accepted, what is refused and at which byte.

use firstpass::Code;
use firstpass::json::{JsonError, KeySet, Tree};

use super::{code_of, compare, skip};

#[test]
fn accepts_what_the_grammar_allows() {
    let accepted = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.0",
        "1E5",
        "1e+5",
        "1e-05",
        "0e0",
        "10",
        "1.50",
        "123456789012345678901234567890",
        "1e400",
        "-1e-999",
        "\"\"",
        "[]",
        "{}",
        "[[],{}]",
        " [ ] ",
        "\t{\n\r }\n",
        "{ }",
        "[1,2]",
        "{\"\":0}",
        "{\"a\":{\"a\":1}}",
        r#""\u0000""#,
        r#""\/""#,
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\uD83D\uDE00""#,
        r#""\ud83d\ude00""#,
        r#""\uDBFF\uDFFF""#,
        r#""\uFFFF""#,
        r#""\u2028""#,
        "\"\u{2028}\u{2029}\u{feff}\u{7f}\u{80}\u{10ffff}\"",
        "{\"a\":1,\"a\":2}",
    ];
    let mut keys = KeySet::new();
    for text in accepted {
        assert!(compare(text, &mut keys), "{text:?}");
    }
}

#[test]
fn refuses_everything_else_at_the_right_byte() {
    use Code::{JsonSurrogate, JsonSyntax, JsonTrailing};
    let refused = [
        // Nothing, or not at the beginning.
        ("", JsonSyntax, 0),
        (" \n\t\r", JsonSyntax, 4),
        ("\u{feff}{}", JsonSyntax, 0),
        ("\0", JsonSyntax, 0),
        ("\u{a0}1", JsonSyntax, 0),
        ("\u{b}1", JsonSyntax, 0),
        ("]", JsonSyntax, 0),
        (",", JsonSyntax, 0),
        // Words.
        ("nul", JsonSyntax, 0),
        ("nulll", JsonTrailing, 4),
        ("True", JsonSyntax, 0),
        ("NaN", JsonSyntax, 0),
        ("Infinity", JsonSyntax, 0),
        ("-Infinity", JsonSyntax, 1),
        ("undefined", JsonSyntax, 0),
        ("[nan]", JsonSyntax, 1),
        // Numbers.
        ("-", JsonSyntax, 1),
        ("+1", JsonSyntax, 0),
        ("01", JsonSyntax, 1),
        ("-01", JsonSyntax, 2),
        ("00", JsonSyntax, 1),
        ("1.", JsonSyntax, 2),
        (".5", JsonSyntax, 0),
        ("-.5", JsonSyntax, 1),
        ("1.e5", JsonSyntax, 2),
        ("1e", JsonSyntax, 2),
        ("1e+", JsonSyntax, 3),
        ("1e1.5", JsonTrailing, 3),
        ("0x10", JsonTrailing, 1),
        ("1_000", JsonTrailing, 1),
        ("--1", JsonSyntax, 1),
        ("[1 000]", JsonSyntax, 3),
        ("１", JsonSyntax, 0),
        ("[1,0", JsonSyntax, 4),
        // Strings.
        ("\"", JsonSyntax, 1),
        ("\"abc", JsonSyntax, 4),
        ("'a'", JsonSyntax, 0),
        ("\"a\tb\"", JsonSyntax, 2),
        ("\"a\nb\"", JsonSyntax, 2),
        ("\"\0\"", JsonSyntax, 1),
        ("\"\u{1f}\"", JsonSyntax, 1),
        (r#""\"#, JsonSyntax, 1),
        (r#""\a""#, JsonSyntax, 1),
        (r#""\'""#, JsonSyntax, 1),
        (r#""\x41""#, JsonSyntax, 1),
        (r#""\0""#, JsonSyntax, 1),
        (r#""\U0041""#, JsonSyntax, 1),
        (r#""\u""#, JsonSyntax, 1),
        (r#""\u12""#, JsonSyntax, 1),
        (r#""\u00G0""#, JsonSyntax, 1),
        (r#""\u+123""#, JsonSyntax, 1),
        (r#""\u{41}""#, JsonSyntax, 1),
        ("\"\\é\"", JsonSyntax, 1),
        (r#""\n\"#, JsonSyntax, 3),
        ("\"a\\\n\"", JsonSyntax, 2),
        (r#""\\\""#, JsonSyntax, 5),
        // Halves of surrogate pairs: high, low, swapped, twice, cut off.
        (r#""\ud83d""#, JsonSurrogate, 1),
        (r#""\ude00""#, JsonSurrogate, 1),
        (r#""\ude00\ud83d""#, JsonSurrogate, 1),
        (r#""\ud83d\ud83d\ude00""#, JsonSurrogate, 1),
        (r#""ab\ud83dx""#, JsonSurrogate, 3),
        (r#""\ud83d\u0041""#, JsonSurrogate, 1),
        (r#""\ud83d\n""#, JsonSurrogate, 1),
        (r#""\ud83d\ude0""#, JsonSurrogate, 1),
        (r#"{"\udfff":1}"#, JsonSurrogate, 2),
        // Arrays.
        ("[", JsonSyntax, 1),
        ("[1", JsonSyntax, 2),
        ("[1,", JsonSyntax, 3),
        ("[1,]", JsonSyntax, 3),
        ("[,1]", JsonSyntax, 1),
        ("[,]", JsonSyntax, 1),
        ("[1,,2]", JsonSyntax, 3),
        ("[1 2]", JsonSyntax, 3),
        ("[1}", JsonSyntax, 2),
        ("[:]", JsonSyntax, 1),
        ("[1]]", JsonTrailing, 3),
        ("[\"a\":1]", JsonSyntax, 4),
        // Objects.
        ("{", JsonSyntax, 1),
        ("{\"a\"", JsonSyntax, 4),
        ("{\"a\":", JsonSyntax, 5),
        ("{\"a\":1", JsonSyntax, 6),
        ("{\"a\":1,", JsonSyntax, 7),
        ("{\"a\":1,}", JsonSyntax, 7),
        ("{,}", JsonSyntax, 1),
        ("{\"a\"}", JsonSyntax, 4),
        ("{\"a\":}", JsonSyntax, 5),
        ("{\"a\" 1}", JsonSyntax, 5),
        ("{\"a\"::1}", JsonSyntax, 5),
        ("{a:1}", JsonSyntax, 1),
        ("{'a':1}", JsonSyntax, 1),
        ("{1:1}", JsonSyntax, 1),
        ("{null:1}", JsonSyntax, 1),
        ("{\"a\":1]", JsonSyntax, 6),
        ("{\"a\":1 \"b\":2}", JsonSyntax, 7),
        ("{\"a\":1,,\"b\":2}", JsonSyntax, 7),
        ("{[]:1}", JsonSyntax, 1),
        // Comments, and more than one value.
        ("//\n1", JsonSyntax, 0),
        ("/**/1", JsonSyntax, 0),
        ("1//", JsonTrailing, 1),
        ("{\"a\":/**/1}", JsonSyntax, 5),
        ("[1,#\n2]", JsonSyntax, 3),
        ("1 2", JsonTrailing, 2),
        ("{}{}", JsonTrailing, 2),
        ("{}\n{}", JsonTrailing, 3),
        ("\"\"\"\"", JsonTrailing, 2),
        ("{} \0", JsonTrailing, 3),
        ("1\u{feff}", JsonTrailing, 1),
        ("{},", JsonTrailing, 2),
    ];
    let mut keys = KeySet::new();
    for (text, code, offset) in refused {
        assert_eq!(skip(text, &mut keys).unwrap_err(), JsonError { code, offset }, "{text:?}");
        assert!(!compare(text, &mut keys), "{text:?}");
    }
}

#[test]
fn reads_64_levels_and_no_more() {
    let nested = |open: &str, close: &str, levels: usize| [open.repeat(levels), close.repeat(levels)].concat();
    let objects = |levels: usize| [r#"{"a":"#.repeat(levels), "0".into(), "}".repeat(levels)].concat();
    let mut keys = KeySet::new();
    for (fine, too_deep, offset) in [
        (nested("[", "]", 64), nested("[", "]", 65), 64),
        (objects(64), objects(65), 64 * 5),
        (["[{\"a\":".repeat(32), "1".into(), "}]".repeat(32)].concat(), nested("[{\"a\":", "}]", 33), 32 * 6),
    ] {
        assert!(compare(&fine, &mut keys));
        assert_eq!(skip(&too_deep, &mut keys), Err(JsonError { code: Code::JsonDepth, offset }));
        assert_eq!(Tree::parse(&too_deep), Err(JsonError { code: Code::JsonDepth, offset }));
    }
    // Depth is given back by closing: many neighbours are not deep.
    assert!(compare(&format!("[{}[]]", "[[{}]],".repeat(1000)), &mut keys));
    for bracket in ["[", "{", "{\"a\":", "[{\"\":"] {
        let text = bracket.repeat(10_000_000);
        let started = std::time::Instant::now();
        assert!(code_of(&text).is_some());
        assert!(Tree::parse(&text).is_err());
        assert!(started.elapsed().as_secs() < 2);
    }
}

#[test]
fn finds_the_end_of_a_string_at_every_distance() {
    // Every special byte at every place of every length, with every number of bytes behind it: the reader takes eight
    // bytes at a time, and the last ones differently.
    let mut keys = KeySet::new();
    for special in [
        "", "\\\"", "\\\\", "\\u00e9", "é", "😀", "\u{7f}", "\t", "\u{1f}", "\\", "\"", "\\ud800", "\u{80}", "!", "#",
        "[", "]",
    ] {
        for before in 0..20 {
            for after in 0..20 {
                let text = format!("[\"{}{special}{}\"]", "x".repeat(before), "y".repeat(after));
                compare(&text, &mut keys);
                compare(text.trim_end_matches("\"]"), &mut keys);
                compare(text.trim_start_matches('[').trim_end_matches(']'), &mut keys);
                compare(&format!("{{{}:1}}", &text[1..text.len() - 1]), &mut keys);
            }
        }
    }
    for spaces in 0..40 {
        let space = " ".repeat(spaces);
        assert!(compare(
            &format!("{space}{{{space}\"a\"{space}:{space}[{space}1{space},\n{space}2]}}{space}"),
            &mut keys
        ));
        assert_eq!(code_of(&format!("[1]{space}x")), Some(Code::JsonTrailing));
        assert_eq!(skip(&format!("[1,{space}"), &mut keys).unwrap_err().offset, 3 + spaces);
    }
}
