//! `firstpass migrate`.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use super::{Folder, snapshot};

const MIGRATE: &str = "migrate --from fin/v1/individual --to fin/v2/individual --as-of 2026-11-20";
const ATTACH: &str = "migrate --from fin/v1/attach --to fin/v2/attach --as-of 2026-11-20";

fn individual() -> Value {
    json!({
        "basic_info": {
            "first_name": "John", "last_name": "Doe", "dob": "1990-01-15", "email": "john.doe@example.com",
            "phone": "+14155552671", "country_of_residence": "USA", "nationality": "USA", "tin": "123-45-6789"
        },
        "address": {
            "street": "123 Main Street Apt 4B", "city": "San Francisco", "state": "US-CA", "postal_code": "94103",
            "country": "USA"
        },
        "financial_profile": {
            "employment_status": "EMPLOYED", "occupation_id": 1, "source_of_fund_id": 1, "purpose_id": 1,
            "monthly_volume_usd": 5000
        }
    })
}

fn lacking() -> Value {
    let mut body = individual();
    body["financial_profile"].as_object_mut().unwrap().remove("employment_status");
    body
}

fn attach() -> Value {
    json!({
        "customer_id": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9",
        "proof_of_identity": {
            "type": "PASSPORT", "number": "A12345678", "country": "USA", "issue_date": "2020-01-15",
            "expiry_date": "2030-01-15", "files": [{ "uri": "/AbAcQ4hn_0652746727637.pdf" }]
        },
        "proof_of_address": { "type": "UTILITY_BILL", "country": "USA", "files": [{ "uri": "/XyZ123mn.pdf" }] },
        "tos_policies_value": "e9414388-fbdf-4407-b5c2-bc39eae3645b"
    })
}

/// A stream with bodies that lack something, one that does not, one that is no JSON, and an empty line.
fn stream() -> String {
    let texts = [lacking().to_string(), individual().to_string(), String::new(), "{\"basic_info\": ".to_owned()];
    texts.join("\r\n") + "\n" + &lacking().to_string()
}

#[test]
fn each_record_becomes_a_body() {
    let folder = Folder::new("migrate");
    folder.write("customers.ndjson", stream());
    let arguments = format!("{MIGRATE} --report report.ndjson customers.ndjson");
    let run = folder.run(&arguments);
    snapshot("migrate", &arguments, &run);
    assert_eq!(folder.run_with(MIGRATE, stream()), run);
    let bodies = run.lines();
    assert_eq!(bodies.len(), 4);
    assert_eq!(bodies[1]["address"]["street_line_2"], "Apt 4B");
    // Lines stay aligned: what cannot be read is null.
    assert_eq!(bodies[2], Value::Null);

    let reports = std::fs::read_to_string(folder.path().join("report.ndjson")).unwrap();
    let reports: Vec<Value> = reports.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let places: Vec<_> =
        reports.iter().map(|report| (report["line"].as_u64().unwrap(), report["offset"].as_u64())).collect();
    let (first, second) = (lacking().to_string().len() + 2, individual().to_string().len() + 2);
    let offset = |bytes: usize| Some(u64::try_from(bytes).unwrap());
    let damaged = first + second + 2;
    assert_eq!(places, [(1, offset(0)), (2, offset(first)), (4, offset(damaged)), (5, offset(damaged + 16))]);
    let keys: Vec<_> = reports[0].as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["line", "offset", "from", "notes", "pack", "revision", "as_of", "verdict", "complete", "issues", "unverified"]
    );
    assert_eq!(reports[1]["verdict"], "valid");
    assert_eq!(reports[2]["issues"][0]["code"], "json.syntax");
    assert_eq!(folder.run(&format!("{MIGRATE} --output reports customers.ndjson")).lines(), reports);
}

#[test]
fn a_document_is_one_record() {
    let folder = Folder::new("migrate_document");
    folder.write("good.json", format!("{:#}", individual())).write("bad.json", format!("{:#}", lacking()));
    let run = folder.run(&format!("{MIGRATE} good.json"));
    assert_eq!((run.code, run.lines().len()), (Some(0), 1));
    assert!(run.stderr.contains(", as of 2026-11-20: valid\n"), "{}", run.stderr);
    let run = folder.run(&format!("{MIGRATE} --output both good.json bad.json missing.json"));
    assert_eq!(run.code, Some(3));
    assert!(
        run.stderr.contains("2 records, 1 valid, 1 invalid") && run.stderr.contains("missing.json"),
        "{}",
        run.stderr
    );
    let lines = run.lines();
    assert_eq!((&lines[0]["file"], &lines[1]["file"]), (&json!("good.json"), &json!("bad.json")));
    assert_eq!(
        (&lines[1]["line"], &lines[1]["offset"], &lines[1]["verdict"]),
        (&json!(1), &json!(0), &json!("invalid"))
    );
    assert_eq!((&lines[1]["path"], &lines[1]["body"]["verification_type"]), (&json!({}), &json!("STANDARD")));
    assert_eq!(folder.run(&format!("{MIGRATE} bad.json")).code, Some(1));
}

/// The customer's id is no part of the new body, and is not lost.
#[test]
fn parameters_of_the_path_stand_beside_the_body() {
    let folder = Folder::new("migrate_path");
    folder.write("documents.ndjson", format!("{}\n{{}}\n[\n", attach()));
    let run = folder.run(&format!("{ATTACH} documents.ndjson"));
    let lines = run.lines();
    assert_eq!(run.code, Some(1));
    assert_eq!(lines[0]["path"], json!({ "customer_id": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" }));
    assert_eq!(lines[0]["body"]["identifying_documents"], json!([attach()["proof_of_identity"]]));
    assert_eq!(lines[1..], [json!({ "path": {}, "body": {} }), json!({ "path": {}, "body": null })]);
    assert_eq!(folder.run(&format!("{ATTACH} --output reports documents.ndjson")).lines().len(), 2);
}

#[test]
fn the_context_is_that_of_the_new_version() {
    let folder = Folder::new("migrate_context");
    folder.write("body.json", attach().to_string());
    folder.write("context.json", r#"{"as_of": "2031-01-01", "country_of_residence": "MEX", "uploaded_uris": []}"#);
    let migrate = "migrate --from fin/v1/attach --to fin/v2/attach --context context.json --output reports body.json";
    let codes = |arguments: &str| -> Vec<Value> {
        let report = folder.run(arguments).json();
        report["issues"].as_array().unwrap().iter().map(|issue| issue["code"].clone()).collect()
    };
    assert_eq!(
        codes(migrate),
        ["date.not_in_future", "context.not_listed", "context.not_listed", "context.mismatch"].map(Value::from)
    );
    assert_eq!(codes(&format!("{migrate} --as-of 2026-11-20")).len(), 3);
    folder.write("context.json", r#"{"policy": {"tin-required": "off"}}"#);
    let run = folder.run(migrate);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("the pack fin/v2/attach has no rule tin-required"), "{}", run.stderr);
}

#[test]
fn wrong_usage_is_told_in_one_sentence() {
    let folder = Folder::new("migrate_usage");
    folder.write("body.json", "{}");
    for (arguments, part) in [
        ("migrate", "--from"),
        ("migrate --from fin/v1/individual", "--to"),
        ("migrate --from fin/v3/individual --to fin/v2/individual", "--from must be one of"),
        ("migrate --from fin/v1/individual --to fin/v2/attach", "the migrations are"),
        ("migrate --from fin/v1/attach --to fin/v2/attach --output all", "--output must be one of"),
        ("migrate --from fin/v1/attach --to fin/v2/attach --report missing/report.ndjson", "cannot be written"),
        ("migrate --from fin/v1/attach --to fin/v2/attach --report ./body.json body.json", "is one of the inputs"),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, &*run.stdout, run.stderr.lines().count()), (Some(2), "", 1), "{arguments}");
        assert!(run.stderr.contains(part), "{arguments}: {}", run.stderr);
    }
    assert_eq!(std::fs::read_to_string(folder.path().join("body.json")).unwrap(), "{}");
    assert_eq!(folder.run("migrate --help").code, Some(0));
}

#[test]
fn a_slow_stream_is_answered_as_it_comes() {
    let folder = Folder::new("migrate_slow");
    let mut child =
        folder.command(MIGRATE).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdin.write_all(b"{}\n{}\n").unwrap();
    for _ in 0..3 {
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(line, "{\"verification_type\":\"STANDARD\"}\n");
        stdin.write_all(b"{}\n").unwrap();
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

/// Values stand in the new bodies and nowhere else.
#[test]
fn reports_and_the_summary_hold_no_value() {
    const MARK: &str = "Zq7Kanarienvogel";
    let folder = Folder::new("migrate_canary");
    let mut records = String::new();
    for base in [individual(), attach()] {
        let text = base.to_string();
        for value in text.split('"').filter(|part| part.chars().all(char::is_alphanumeric) && part.len() > 2) {
            records += &text.replace(&format!("\"{value}\""), &format!("\"{MARK}\""));
            records += "\n";
            records += &text.replace(&format!("\"{value}\""), &format!("{{\"{MARK}\": [\"{MARK}\"]}}"));
            records += "\n";
        }
    }
    folder.write("records.ndjson", &records);
    for migrate in [MIGRATE, ATTACH] {
        let run = folder.run(&format!("{migrate} --report report.ndjson records.ndjson"));
        let report = std::fs::read_to_string(folder.path().join("report.ndjson")).unwrap();
        assert!(run.stdout.contains(MARK) && report.len() > 20_000);
        assert!(!run.stderr.contains(MARK) && !report.contains(MARK), "{}", run.stderr);
    }
}
