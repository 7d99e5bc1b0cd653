//! The reports on documents, in every format.

use super::{ATTACH, Folder, INDIVIDUAL, compact, individual, snapshot};

/// A body with issues of every severity, in several places.
fn faulty() -> String {
    individual(&[
        ("    \"first_name\": \"Maria\",\n", ""),
        ("\"Garcia\",", "\" Garcia\", \"nickname\": \"Mari\","),
        ("maria.garcia@", "Maria.Garcia@"),
        ("\"1990-04-15\"", "\"2015-04-15\""),
        ("\"MEX\"", "null"),
        ("\"123-45-6789\"", "\"123456789\""),
        ("5000", "5e3"),
    ])
}

#[test]
fn the_documented_examples_are_valid_and_complete() {
    let folder = Folder::new("documented_examples");
    folder.with_full_context().write("individual.json", INDIVIDUAL).write("attach.json", ATTACH);
    for (pack, file) in [("fin/v2/individual", "individual.json"), ("fin/v2/attach", "attach.json")] {
        let run = folder.run(&format!("check --pack {pack} --context context.json --format json {file}"));
        assert_eq!((run.code, &*run.stderr), (Some(0), ""));
        let report = run.json();
        assert_eq!((&report["verdict"], &report["complete"]), (&"valid".into(), &true.into()), "{report}");
        assert_eq!(report["as_of"], "2026-11-20");
        let run = folder.run(&format!("check --pack {pack} --context context.json {file}"));
        assert_eq!((run.code, &*run.stdout), (Some(0), ""));
        assert!(run.stderr.ends_with(", as of 2026-11-20: valid\n"), "{}", run.stderr);
    }
}

#[test]
fn people_see_the_places() {
    let folder = Folder::new("human");
    folder.write("customer.json", faulty());
    let arguments = "check --pack fin/v2/individual --as-of 2026-11-20 customer.json";
    snapshot("human", arguments, &folder.run(arguments));
}

#[test]
fn a_long_line_is_trimmed_around_the_place() {
    let folder = Folder::new("one_line");
    folder.write("customer.json", compact(&faulty()));
    let arguments = "check --pack fin/v2/individual --as-of 2026-11-20 customer.json";
    let run = folder.run(arguments);
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 150), "{}", run.stdout);
    snapshot("one_line", arguments, &run);
}

#[test]
fn issues_of_the_request_as_a_whole_have_no_place() {
    let folder = Folder::new("whole_request");
    folder.write("attach.json", ATTACH);
    folder.write(
        "context.json",
        r#"{"as_of": "2026-11-20", "customer_status": "APPROVED", "path": {"customer_id": "7"}}"#,
    );
    let arguments = "check --pack fin/v2/attach --context context.json attach.json";
    snapshot("whole_request", arguments, &folder.run(arguments));
}

#[test]
fn programs_read_json() {
    let folder = Folder::new("json");
    folder.write("customer.json", faulty());
    let arguments = "check --pack fin/v2/individual --as-of 2026-11-20 --format json customer.json";
    let run = folder.run(arguments);
    assert_eq!(folder.run_with(&arguments.replace("customer.json", "-"), faulty()), run);
    assert_eq!(folder.run_with(&arguments.replace(" customer.json", ""), faulty()), run);
    snapshot("json", arguments, &run);
}

#[test]
fn several_inputs_are_one_array() {
    let folder = Folder::new("array");
    folder.write("good.json", INDIVIDUAL).write("bad.json", faulty()).write("none.ndjson", "");
    folder.write("records.ndjson", format!("{}\n\n{{}}\n", compact(INDIVIDUAL)));
    let check = "check --pack fin/v2/individual --as-of 2026-11-20 --format json";
    let good = folder.run(&format!("{check} good.json"));
    let bad = folder.run(&format!("{check} bad.json"));
    let both = folder.run(&format!("{check} good.json bad.json"));
    assert_eq!(both.stdout, format!("[{},{}]\n", good.stdout.trim_end(), bad.stdout.trim_end()));
    assert_eq!((good.code, bad.code, both.code), (Some(0), Some(1), Some(1)));
    assert_eq!(folder.run(&format!("{check} none.ndjson")).stdout, "[]\n");
    let records = folder.run(&format!("{check} records.ndjson")).json();
    assert_eq!((records.as_array().unwrap().len(), &records[0]["line"]), (1, &3.into()));
    let all = folder.run(&format!("{check} bad.json records.ndjson good.json")).json();
    assert_eq!(
        (all.as_array().unwrap().len(), &all[1]["line"], &all[1]["file"]),
        (3, &3.into(), &"records.ndjson".into())
    );
    let missing = folder.run(&format!("{check} good.json missing.json"));
    assert_eq!((missing.code, missing.stdout), (Some(3), format!("[{}]\n", good.stdout.trim_end())));
}

#[test]
fn one_document_can_be_a_line() {
    let folder = Folder::new("document_as_line");
    folder.write("good.json", INDIVIDUAL).write("bad.json", faulty());
    let check = "check --pack fin/v2/individual --as-of 2026-11-20 --format ndjson good.json bad.json";
    let lines = folder.run(check).lines();
    assert_eq!(lines.len(), 1);
    assert_eq!((&lines[0]["line"], &lines[0]["offset"], &lines[0]["file"]), (&1.into(), &0.into(), &"bad.json".into()));
    assert_eq!(folder.run(&format!("{check} --all")).lines().len(), 2);
}

#[test]
fn the_exit_status_follows_the_severity() {
    let folder = Folder::new("severity");
    let warning = individual(&[("5000", "5e3")]);
    folder.write("warning.json", warning);
    folder.write("info.json", individual(&[("\"Garcia\",", "\"Garcia\", \"nickname\": \"Mari\",")]));
    folder.write("error.json", faulty());
    let check = "check --pack fin/v2/individual --as-of 2026-11-20";
    for (file, on_error, on_warning) in [("info.json", 0, 0), ("warning.json", 0, 1), ("error.json", 1, 1)] {
        for format in ["human", "json", "ndjson"] {
            let run = |rest: &str| folder.run(&format!("{check} --format {format} {rest} {file}")).code;
            assert_eq!(run(""), Some(on_error), "{file}");
            assert_eq!(run("--fail-on error"), Some(on_error), "{file}");
            assert_eq!(run("--fail-on warning"), Some(on_warning), "{file}");
        }
    }
}

#[test]
fn the_list_of_issues_can_be_cut() {
    let folder = Folder::new("max_issues");
    folder.write("customer.json", faulty());
    let check = "check --pack fin/v2/individual --as-of 2026-11-20 --format json customer.json";
    let all = folder.run(check).json();
    let cut = folder.run(&format!("{check} --max-issues 2")).json();
    let (all, cut) = (all["issues"].as_array().unwrap(), cut["issues"].as_array().unwrap());
    assert_eq!((cut.len(), &cut[..2]), (3, &all[..2]));
    assert_eq!(cut[2]["code"], "limit.issues");
    assert_eq!(cut[2]["message"], "Only the first 2 issues are listed");
    assert_eq!(cut[2]["severity"], "error");
    let same = folder.run(&format!("{check} --max-issues {}", all.len())).json();
    assert_eq!(same["issues"].as_array().unwrap(), all);
}

#[test]
fn colors_come_when_they_are_asked_for() {
    let folder = Folder::new("colors");
    folder.write("customer.json", faulty());
    let check = "check --pack fin/v2/individual --as-of 2026-11-20 customer.json";
    assert!(!folder.run(check).stdout.contains('\u{1B}'));
    assert!(!folder.run(&format!("{check} --color never")).stdout.contains('\u{1B}'));
    let colored = folder.run(&format!("{check} --color always")).stdout;
    assert!(colored.contains("\u{1B}["));
    // The place is told once, also between the marks of the colors.
    assert!(colored.contains("customer.json:5:18") && !colored.contains("customer.json:5:18:"), "{colored}");
}
