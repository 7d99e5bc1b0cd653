//! Wrong usage: one sentence, exit status 2.

use std::fmt::Write;

use super::{Folder, INDIVIDUAL, Run, snapshot};

#[test]
fn wrong_usage_is_told_in_one_sentence() {
    let folder = Folder::new("usage");
    let mut all = String::new();
    for arguments in [
        "",
        "chek",
        "--foo",
        "check",
        "check --pack",
        "check --pack fin/v3/individual",
        "check --pack fin/v2/attach --pack fin/v2/attach",
        "check --pack fin/v2/attach --as-of 2026-02-30",
        "check --pack fin/v2/attach --formt json",
        "check --pack fin/v2/attach --format xml",
        "check --pack fin/v2/attach --fail-on info",
        "check --pack fin/v2/attach --max-issues 0",
        "check --pack fin/v2/attach --max-issues 101",
        "check --pack fin/v2/attach --jobs 0",
        "check --pack fin/v2/attach --jobs many",
        "check --pack fin/v2/attach --context missing.json",
        "value",
        "value shoe_size",
        "value tax_id --country US",
        "value email one two",
        "packs all",
        "packs --format xml",
        "coverage shoe_size",
        "coverage tax_id --format xml",
        "explain",
        "explain no-such-rule",
        "explain fin/v2/attach no-such-rule",
        "explain fin/v3/attach dob-age",
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, &*run.stdout), (Some(2), ""), "{arguments}");
        assert_eq!(run.stderr.lines().count(), 1, "{arguments}: {}", run.stderr);
        _ = write!(all, "$ firstpass {arguments}\n{}", run.stderr);
    }
    snapshot("usage", "with wrong arguments", &Run { code: Some(2), stdout: all, stderr: String::new() });
}

#[test]
fn a_wrong_context_is_told_in_one_sentence() {
    let folder = Folder::new("wrong_context");
    folder.write("body.json", INDIVIDUAL);
    let mut all = String::new();
    for context in [
        "",
        "[]",
        "{\"as_of\": \"2026-11-20\"",
        "{\"as_of\": \"20.11.2026\"}",
        "{\"today\": \"2026-11-20\"}",
        "{\"flags\": {\"reliance\": true}}",
        "{\"flags\": {\"reliance_enabled\": 1}}",
        "{\"catalogues\": {\"occupations\": [\"1\"]}}",
        "{\"policy\": {\"dob-age\": \"fatal\"}}",
        "{\"policy\": {\"no-such-rule\": \"off\"}}",
    ] {
        folder.write("context.json", context);
        let run = folder.run("check --pack fin/v2/individual --context context.json body.json");
        assert_eq!((run.code, &*run.stdout), (Some(2), ""), "{context}");
        assert_eq!(run.stderr.lines().count(), 1, "{context}: {}", run.stderr);
        _ = write!(all, "{context}\n{}", run.stderr);
    }
    snapshot("context", "with wrong contexts", &Run { code: Some(2), stdout: all, stderr: String::new() });
}

#[test]
fn contexts_and_dates_are_used() {
    let folder = Folder::new("dates");
    folder.write("body.json", INDIVIDUAL);
    let as_of = |rest: &str| {
        folder.run(&format!("check --pack fin/v2/individual --format json body.json {rest}")).json()["as_of"].clone()
    };
    folder.write("dated.json", "\u{FEFF}{\"as_of\": \"2026-11-20\"}").write("undated.json", "{}");
    assert_eq!(as_of("--context dated.json"), "2026-11-20");
    assert_eq!(as_of("--context dated.json --as-of 2027-01-31"), "2027-01-31");
    assert_eq!(as_of("--context undated.json --as-of 2027-01-31"), "2027-01-31");
    // The clock is read when nobody says a date.
    assert_eq!(as_of("--context undated.json").as_str().unwrap().len(), 10);
    assert_eq!(as_of(""), as_of("--context undated.json"));
    folder.write("policy.json", "{\"as_of\": \"2007-11-20\", \"policy\": {\"dob-age\": \"warning\"}}");
    let run = folder.run("check --pack fin/v2/individual --format json --context policy.json body.json");
    assert_eq!((run.code, run.json()["overridden"].to_string()), (Some(0), r#"{"dob-age":"warning"}"#.to_owned()));
}

#[test]
fn help_and_version_are_no_errors() {
    let folder = Folder::new("help");
    for arguments in ["--help", "--version", "check --help", "value --help", "packs --help", "explain --help"] {
        let run = folder.run(arguments);
        assert_eq!((run.code, &*run.stderr), (Some(0), ""), "{arguments}");
        assert!(!run.stdout.is_empty());
    }
}
