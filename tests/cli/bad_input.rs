//! Inputs that are no JSON, no body, or not there.

use std::fs::File;

use super::{Folder, INDIVIDUAL, finish, snapshot};

const CHECK: &str = "check --pack fin/v2/individual --as-of 2026-11-20";

#[test]
fn what_is_no_body_is_an_issue() {
    let nested =
        |depth: usize| format!("{{\"meta_data\":{}{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1)).into_bytes();
    let cases: [(&str, Vec<u8>, &str, Option<u64>); 15] = [
        ("not JSON", b"hello".to_vec(), "json.syntax", Some(0)),
        ("empty", Vec::new(), "json.syntax", Some(0)),
        ("white space only", b" \n\n".to_vec(), "json.syntax", Some(3)),
        ("truncated", INDIVIDUAL.as_bytes()[..300].to_vec(), "json.syntax", Some(300)),
        ("a comment", b"{ // x\n}".to_vec(), "json.syntax", Some(2)),
        ("NUL", b"{\"verification_type\": \"A\0B\"}".to_vec(), "json.syntax", Some(24)),
        ("NUL behind the body", b"{}\0".to_vec(), "json.trailing", Some(2)),
        ("not UTF-8", b"{\"a\": \"\xE9\"}".to_vec(), "json.encoding", Some(7)),
        ("UTF-16", b"\xFF\xFE{\0}\0".to_vec(), "json.encoding", Some(0)),
        ("half of a pair", br#"{"a": "\ud800"}"#.to_vec(), "json.surrogate", None),
        ("nested 65 deep", nested(65), "json.depth", Some(76)),
        ("too long", [b"[".to_vec(), b" ".repeat(1 << 20)].concat(), "json.size", Some(1 << 20)),
        ("much too long", b"[1,\n".repeat(2 << 20), "json.size", Some(1 << 20)),
        ("an array", b"[]".to_vec(), "type", None),
        ("two bodies on a line", b"{} {}".to_vec(), "json.trailing", Some(3)),
    ];
    let folder = Folder::new("no_body");
    for (about, bytes, code, offset) in cases {
        folder.write("body.json", &bytes);
        let run = folder.run(&format!("{CHECK} --format json body.json"));
        assert_eq!((run.code, &*run.stderr), (Some(1), ""), "{about}");
        let report = run.json();
        let issue = &report["issues"][0];
        assert_eq!(issue["code"], code, "{about}: {report}");
        assert_eq!(issue["offset"].as_u64(), offset.or(issue["offset"].as_u64()), "{about}");
        assert_eq!(folder.run_with(&format!("{CHECK} --format json"), &bytes), run, "{about}");
        let human = folder.run(&format!("{CHECK} body.json"));
        assert!(human.stdout.starts_with(&format!("error[{code}]: ")), "{about}: {}", human.stdout);
        if !bytes.contains(&b'\n') {
            folder.write("body.ndjson", &bytes);
            let run = folder.run(&format!("{CHECK} body.ndjson"));
            assert_eq!(run.code, Some(i32::from(!bytes.is_empty())), "{about}");
            assert!(run.lines().first().is_none_or(|report| report["issues"][0]["code"] == code), "{about}");
        }
    }
    assert_eq!(
        folder.write("body.json", nested(64)).run(&format!("{CHECK} --format json body.json")).json()["issues"][0]["code"],
        "missing"
    );
}

#[test]
fn a_byte_order_mark_is_a_warning() {
    let folder = Folder::new("byte_order_mark");
    folder.write("body.json", format!("\u{FEFF}{INDIVIDUAL}").replace("Maria\"", "Maria \"").replace('\n', "\r\n"));
    let arguments = format!("{CHECK} body.json");
    snapshot("byte_order_mark", &arguments, &folder.run(&arguments));
}

#[test]
fn places_in_text_that_is_no_json_are_shown() {
    let folder = Folder::new("places_of_bad_json");
    folder.write("body.json", "{\n  \"basic_info\": {\n    \"first_name\": Maria,\n    \"email\": \"x\"\n  }\n}\n");
    let arguments = format!("{CHECK} body.json");
    snapshot("no_json", &arguments, &folder.run(&arguments));
}

#[test]
fn what_cannot_be_read_is_told() {
    let folder = Folder::new("unreadable");
    folder.write("good.json", INDIVIDUAL);
    std::fs::create_dir(folder.path().join("folder")).unwrap();
    let arguments = format!("{CHECK} missing.json folder good.json");
    snapshot("unreadable", &arguments, &folder.run(&arguments));
    for file in ["missing.json", "folder", "missing.ndjson", "good.json/x"] {
        let run = folder.run(&format!("{CHECK} {file}"));
        assert_eq!((run.code, &*run.stdout), (Some(3), ""), "{file}");
    }
}

#[cfg(unix)]
#[test]
fn standard_input_that_cannot_be_read_is_told() {
    let folder = Folder::new("unreadable_stdin");
    for arguments in [CHECK, "value email"] {
        let run = finish(folder.command(arguments).stdin(File::open(folder.path()).unwrap()), b"");
        assert_eq!((run.code, &*run.stdout), (Some(3), ""), "{}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1);
    }
}
