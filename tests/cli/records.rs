//! NDJSON.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use super::{Folder, INDIVIDUAL, compact, individual, snapshot};

const CHECK: &str = "check --pack fin/v2/individual --as-of 2026-11-20";

/// A stream with good and bad records, empty lines and both kinds of line ends.
fn stream(records: usize) -> String {
    let good = compact(INDIVIDUAL);
    let bad = compact(&individual(&[("maria.garcia@", "Maria.Garcia@")]));
    let mut text = String::new();
    for number in 0..records {
        match number % 7 {
            2 => text.push_str(&bad),
            3 => text.push_str("{\"verification_type\": "),
            5 => text.push_str("  "),
            _ => text.push_str(&good),
        }
        text.push_str(if number % 3 == 0 { "\r\n" } else { "\n" });
    }
    text
}

#[test]
fn records_with_issues_are_reported_with_their_place() {
    let folder = Folder::new("places");
    let text = stream(30);
    folder.write("customers.ndjson", &text).write("customers.jsonl", &text);
    let run = folder.run(&format!("{CHECK} customers.ndjson"));
    assert_eq!(run.code, Some(1));
    assert_eq!(folder.run(&format!("{CHECK} customers.jsonl")), run);
    assert_eq!(folder.run_with(CHECK, &text), run);
    let lines: Vec<&str> = text.split('\n').collect();
    let reports = run.lines();
    assert_eq!(reports.len(), 8);
    for (text, report) in run.stdout.lines().zip(&reports) {
        assert!(text.starts_with("{\"line\":") && text.contains(",\"offset\":") && text.contains(",\"pack\":"));
        let line = usize::try_from(report["line"].as_u64().unwrap()).unwrap() - 1;
        let offset: usize = lines[..line].iter().map(|line| line.len() + 1).sum();
        assert_eq!(report["offset"].as_u64().unwrap(), offset as u64);
        let code = if line % 7 == 2 { "email.not_lowercase" } else { "json.syntax" };
        assert_eq!(report["issues"][0]["code"], code);
    }
    let all = folder.run(&format!("{CHECK} --all customers.ndjson"));
    assert_eq!(all.lines().len(), lines.iter().filter(|line| !line.trim().is_empty()).count());
}

#[test]
fn the_summary_counts_what_could_not_be_checked() {
    let folder = Folder::new("summary");
    folder.write("customers.ndjson", stream(30));
    let arguments = format!("{CHECK} --max-issues 1 customers.ndjson");
    let run = folder.run(&arguments);
    snapshot("summary", &arguments, &super::Run { stdout: String::new(), ..run });
}

#[test]
fn people_see_the_line_of_the_record() {
    let folder = Folder::new("human_records");
    folder.write("customers.ndjson", stream(4));
    let arguments = format!("{CHECK} --format human customers.ndjson");
    snapshot("human_records", &arguments, &folder.run(&arguments));
}

#[test]
fn the_last_line_needs_no_end() {
    let folder = Folder::new("last_line");
    let folder = folder.write("good.ndjson", compact(INDIVIDUAL)).write("bad.ndjson", "{}\n{}");
    let good = folder.run(&format!("{CHECK} good.ndjson --all"));
    assert_eq!((good.code, good.lines().len()), (Some(0), 1));
    assert_eq!(folder.run(&format!("{CHECK} bad.ndjson")).lines()[1]["offset"], 3);
    assert_eq!(folder.write("empty.ndjson", "").run(&format!("{CHECK} empty.ndjson")).code, Some(0));
}

#[test]
fn any_number_of_jobs_gives_the_same_bytes() {
    let folder = Folder::new("jobs");
    // Many blocks, of which the last ones are small.
    let text = stream(4000);
    folder.write("customers.ndjson", &text);
    for format in ["ndjson", "json", "human"] {
        let check = format!("{CHECK} --format {format} customers.ndjson");
        let one = folder.run(&format!("{check} --jobs 1"));
        assert_eq!(one.code, Some(1));
        for jobs in [2, 3, 16] {
            assert!(folder.run(&format!("{check} --jobs {jobs}")) == one, "{format} {jobs}");
        }
        assert!(folder.run(&check) == one);
        let from_pipe = folder.run_with(&format!("{CHECK} --format {format} --jobs 3"), &text);
        assert!(from_pipe.stdout == one.stdout.replace("customers.ndjson", "<stdin>"));
    }
}

#[test]
fn a_line_that_is_too_long_is_one_issue() {
    let folder = Folder::new("long_line");
    let good = compact(INDIVIDUAL);
    let long = |size: usize| format!("{}{good}", " ".repeat(size - good.len()));
    let text =
        [long(1 << 20), long((1 << 20) + 1), good.clone(), long(5 << 20), String::new(), "{}".to_owned()].join("\n");
    folder.write("customers.ndjson", &text);
    for jobs in [1, 3] {
        let run = folder.run(&format!("{CHECK} --jobs {jobs} customers.ndjson"));
        let reports = run.lines();
        let told: Vec<_> =
            reports.iter().map(|report| (report["line"].as_u64().unwrap(), &report["issues"][0]["code"])).collect();
        assert_eq!(told, [(2, &"json.size".into()), (4, &"json.size".into()), (6, &"missing".into())]);
        assert_eq!(reports[2]["offset"].as_u64().unwrap(), text.len() as u64 - 2);
    }
}

#[test]
fn a_slow_stream_is_answered_as_it_comes() {
    let folder = Folder::new("slow");
    let mut child =
        folder.command(CHECK).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdin.write_all(b"{}\n{}\n").unwrap();
    for number in 1..5 {
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!("{{\"line\":{number},")), "{line}");
        if number > 1 {
            stdin.write_all(b"{}\n").unwrap();
        }
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new("closed_pipe");
    folder.write("customers.ndjson", "{}\n".repeat(20_000));
    for jobs in [1, 3] {
        let mut child = folder
            .command(&format!("{CHECK} --jobs {jobs} customers.ndjson"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut [0; 10]).unwrap();
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), &*output.stderr), (Some(141), &b""[..]));
    }
}
