//! What does not belong there, at every path: no check panics, and every issue stands where something is.

use firstpass::{Checker, Context, Report};
use serde_json::{Map, Value, json};

use super::{common, context};

const BASES: [(&str, &str); 3] =
    [("fin/v2/individual", "individual"), ("fin/v2/attach", "attach"), ("fin/v2/attach", "attach-passport")];

fn pointers_of(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    pointers.push(pointer.to_owned());
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        pointers_of(value, &format!("{pointer}/{key}"), pointers);
    }
}

/// Every path of every base, with a checker for it.
fn at_every_path(mut work: impl FnMut(&mut Checker<'static>, &Context, &Value, &str)) {
    let context = context();
    for (pack, base) in BASES {
        let body = common::base(base);
        let mut pointers = Vec::new();
        pointers_of(&body, "", &mut pointers);
        let mut checker = Checker::new(firstpass::pack(pack).unwrap());
        for pointer in pointers {
            work(&mut checker, &context, &body, &pointer);
        }
    }
}

/// Every issue stands at a value of the body or at a key that is missing in an object of it.
fn assert_places(body: &Value, report: &Report<'_>) {
    for issue in &report.issues {
        let parent = issue.pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
        let is_there = body.pointer(&issue.pointer).is_some() || body.pointer(parent).is_some_and(Value::is_object);
        assert!(is_there, "{} in {body}", issue.pointer);
    }
}

#[test]
fn wrong_values_at_every_path() {
    let wrong = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!(" "),
        json!("\u{0}"),
        json!("\u{FEFF}"),
        json!("\u{FFFF}\u{10FFFF}"),
        json!("\u{202E}\u{200B}"),
        json!("__proto__"),
        json!([]),
        json!([null]),
        json!([[[]]]),
        json!([{}, "a", 1, null, []]),
        json!({}),
        json!({ "": null }),
        json!({ "__proto__": { "a": 1 }, "constructor": {}, "toString": 1, "hasOwnProperty": null }),
        json!({ "0": 1, "length": 7 }),
        json!(vec![json!({ "files": [{}, { "uri": 1 }, { "side": null }] }); 3]),
    ];
    let mut checked = 0;
    at_every_path(|checker, context, body, pointer| {
        for value in &wrong {
            let mut changed = body.clone();
            *changed.pointer_mut(pointer).unwrap() = value.clone();
            let report = checker.check(&changed.to_string(), context);
            assert_places(&changed, &report);
            checked += 1;
        }
    });
    assert!(checked > 2_000, "{checked}");
}

#[test]
fn null_anywhere_is_an_issue_there() {
    at_every_path(|checker, context, body, pointer| {
        let mut changed = body.clone();
        *changed.pointer_mut(pointer).unwrap() = json!(null);
        let report = checker.check(&changed.to_string(), context);
        // What a map holds is the caller's own business.
        if !pointer.starts_with("/meta_data/") {
            assert!(report.issues.iter().any(|issue| issue.pointer == *pointer), "{pointer}: {}", report.to_json());
        }
    });
}

#[test]
fn an_array_or_an_object_in_place_of_the_other() {
    at_every_path(|checker, context, body, pointer| {
        let other = match body.pointer(pointer).unwrap() {
            Value::Object(map) => Value::Array(map.values().cloned().collect()),
            Value::Array(items) => {
                Value::Object(items.iter().enumerate().map(|(index, item)| (index.to_string(), item.clone())).collect())
            }
            _ => return,
        };
        let mut changed = body.clone();
        *changed.pointer_mut(pointer).unwrap() = other;
        let report = checker.check(&changed.to_string(), context);
        let codes: Vec<_> = report.issues.iter().map(|issue| (&*issue.pointer, issue.code.name())).collect();
        // A map takes any object; everything else tells its type, once, and what it holds stays silent.
        assert!(codes.contains(&(pointer, "type")), "{pointer}: {codes:?}");
        assert!(!codes.iter().any(|(at, _)| at.starts_with(&format!("{pointer}/"))), "{pointer}: {codes:?}");
    });
}

#[test]
fn keys_that_are_missing_or_too_many_at_every_object() {
    at_every_path(|checker, context, body, pointer| {
        let Some(keys) = body.pointer(pointer).and_then(Value::as_object) else { return };
        for key in keys.keys() {
            let mut changed = body.clone();
            changed.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(key);
            assert_places(&changed, &checker.check(&changed.to_string(), context));
        }
        let mut changed = body.clone();
        let object = changed.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
        let hostile: Map<_, _> =
            ["__proto__", "constructor", "prototype", "", "\u{0}", "a.b", "a/b", "a~b", "[0]", "\u{1F600}"]
                .into_iter()
                .map(|key| (key.to_owned(), json!({ "polluted": true })))
                .collect();
        let count = hostile.len();
        object.extend(hostile);
        let report = checker.check(&changed.to_string(), context);
        if !pointer.starts_with("/meta_data") {
            let unexpected = report.issues.iter().find(|issue| issue.code.name() == "unexpected").unwrap();
            assert_eq!(unexpected.pointer, pointer);
            assert_eq!(format!("{:?}", unexpected.params), format!("[(\"count\", Number({count}))]"));
        }
        assert_places(&changed, &report);
    });
}

/// Texts that serde_json would not write, in place of every value.
#[test]
fn raw_texts_at_every_path() {
    const HOLE: &str = "\"\u{1F573}\"";
    let raw = [
        "1e400",
        "-1e-400",
        "123456789012345678901234567890",
        "0.000000000000000000000000000001",
        "-0",
        "-0.0",
        "1E+2",
        "01",
        "+1",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        ".5",
        "5.",
        "nul",
        "True",
        "'a'",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "\"\\x41\"",
        "\"a\nb\"",
        "\"\u{FEFF}\"",
        "\u{FEFF}",
        "\"",
        "",
        ",",
        "]",
        "}",
        "/* */1",
        "undefined",
        "{\"a\":1,\"a\":2}",
        "{\"__proto__\":1,\"__proto__\":2}",
        "{\"a\":}",
        "{a:1}",
        "[1,]",
        "[,1]",
    ];
    let mut refused = 0;
    at_every_path(|checker, context, body, pointer| {
        let mut holed = body.clone();
        *holed.pointer_mut(pointer).unwrap() = json!("\u{1F573}");
        let holed = holed.to_string();
        for raw in raw {
            let text = holed.replace(HOLE, raw);
            let report = checker.check(&text, context);
            assert!(report.issues.len() <= 101);
            let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
            let stopped = report.issues.iter().any(|issue| issue.rule == "json" && issue.location.is_some());
            // What is no JSON is always told; a key that is given twice is JSON and told as well.
            assert!(is_json || stopped, "{text}");
            refused += usize::from(!is_json);
        }
    });
    assert!(refused > 2_000, "{refused}");
}

/// A byte that does not belong there, at every place of a body.
#[test]
fn wrong_bytes_at_every_offset() {
    let context = context();
    for (pack, base) in BASES {
        let bytes = common::base(base).to_string().into_bytes();
        let mut checker = Checker::new(firstpass::pack(pack).unwrap());
        for offset in 0..bytes.len() {
            for byte in [0x00, 0x1F, b'"', b'\\', b'{', 0x7F, 0x80, 0xC0, 0xED, 0xF5, 0xFF] {
                let mut changed = bytes.clone();
                changed[offset] = byte;
                let report = checker.check_bytes(&changed, &context);
                if std::str::from_utf8(&changed).is_err() {
                    assert_eq!(report.issues[0].code.name(), "json.encoding");
                    assert_eq!(report.issues.len(), 1);
                }
            }
            let report = checker.check_bytes(&bytes[..offset], &context);
            assert!(!report.is_valid() && report.issues.len() == 1, "cut at {offset}");
        }
    }
}
