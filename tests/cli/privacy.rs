//! No output repeats anything of a body.

use super::{ATTACH, Folder, INDIVIDUAL, compact};

/// Stands in the place of values and of undeclared keys. Its parts are looked for as well.
const CANARY: &str = "Zq7Kanarienvogel";
const NUMBER: &str = "90817263";

/// Replaces one value of a body by the canary, one after the other: strings, numbers, and keys.
fn bodies(base: &str) -> Vec<String> {
    let mut bodies = Vec::new();
    for (at, _) in base.match_indices(": ") {
        let (before, after) = base.split_at(at + 2);
        let end = match after.as_bytes()[0] {
            b'"' => after[1..].find('"').unwrap() + 2,
            b'{' | b'[' => 0,
            _ => after.find([',', '}', ']', '\n']).unwrap(),
        };
        let rest = &after[end..];
        if end > 0 {
            for value in [
                format!("\"{CANARY}\""),
                format!("\" {CANARY} \\u0000<b>\""),
                format!("\"{CANARY}@{CANARY}.com\""),
                NUMBER.to_owned(),
                format!("{NUMBER}.5"),
                format!("[\"{CANARY}\", {NUMBER}]"),
                format!("{{\"{CANARY}\": {NUMBER}}}"),
                CANARY.to_owned(),
                format!("\"{CANARY}"),
                format!("\"{CANARY}\", \"{CANARY}\": \"{CANARY}\", \"{CANARY}\": {NUMBER}"),
                format!("\"{CANARY}\\ud800\""),
            ] {
                bodies.push(format!("{before}{value}{rest}"));
            }
        }
    }
    bodies
}

fn assert_private(output: &str, about: &str) {
    for secret in [CANARY, "Kanarien", "vogel", NUMBER, "9081"] {
        assert!(!output.contains(secret), "{about}: {output}");
    }
}

#[test]
fn values_and_undeclared_keys_stay_private() {
    let folder = Folder::new("canary");
    for (pack, base) in [("fin/v2/individual", INDIVIDUAL), ("fin/v2/attach", ATTACH)] {
        let check = format!("check --pack {pack} --as-of 2026-11-20 --jobs 1");
        let bodies = bodies(base);
        assert!(bodies.len() > 80);
        let lines: Vec<_> = bodies.iter().map(|body| compact(body)).collect();
        folder.write("lines.ndjson", lines.join("\n"));
        let names: Vec<_> = (0..bodies.len()).map(|number| format!("{number}.json")).collect();
        for (name, body) in names.iter().zip(&bodies) {
            folder.write(name, body);
        }
        for format in ["human", "json", "ndjson"] {
            for inputs in ["lines.ndjson".to_owned(), names.join(" ")] {
                let run = folder.run(&format!("{check} --format {format} --color always {inputs}"));
                assert_eq!(run.code, Some(1));
                assert!(run.stdout.len() > 20_000);
                assert_private(&run.stdout, format);
                assert_private(&run.stderr, format);
            }
        }
        for body in bodies.iter().step_by(9) {
            let run = folder.run_with(&check, body);
            assert_private(&format!("{}{}", run.stdout, run.stderr), "standard input");
        }
    }
}

#[test]
fn contexts_and_single_values_stay_private() {
    let folder = Folder::new("canary_elsewhere");
    folder.write("body.json", INDIVIDUAL);
    let check = "check --pack fin/v2/individual --context context.json body.json";
    for context in [
        format!("{{\"as_of\": \"{CANARY}\"}}"),
        format!("{{\"as_of\": \"2026-11-20\", \"tos_policies_url\": \"{CANARY}\", \"used_tokens\": {NUMBER}}}"),
        format!("{{\"as_of\": \"2026-11-20\", \"customer_status\": \"{CANARY}"),
        format!(
            "{{\"as_of\": \"2026-11-20\", \"country_of_residence\": \"{CANARY}\", \"policy\": {{\"dob-age\": \"{CANARY}\"}}}}"
        ),
    ] {
        folder.write("context.json", context);
        let run = folder.run(check);
        assert_private(&format!("{}{}", run.stdout, run.stderr), "context");
    }
    for name in firstpass::check::value::NAMES {
        let values = format!("{CANARY}\n {CANARY} \n+{NUMBER}\n{CANARY}@{CANARY}\n<b>{CANARY}\n");
        let run = folder.run_with(&format!("value {name} --country USA"), values);
        assert_eq!(run.lines().len(), 5);
        assert_private(&format!("{}{}", run.stdout, run.stderr), name);
    }
    for arguments in [format!("value email {CANARY}"), format!("value email - {CANARY}"), format!("value {CANARY}")] {
        let run = folder.run(&arguments);
        assert_private(&format!("{}{}", run.stdout, run.stderr), &arguments);
    }
}

#[test]
fn damaged_records_stay_private_and_do_not_end_the_run() {
    let folder = Folder::new("damaged");
    let base = compact(INDIVIDUAL).into_bytes();
    let mut state = 0x5EED_u64;
    let mut below = |limit: usize| {
        // A linear congruential generator: the damage is the same in every run.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % limit
    };
    let mut stream = Vec::new();
    for _ in 0..1500 {
        let mut record = base.clone();
        for _ in 0..1 + below(4) {
            let at = below(record.len());
            match below(4) {
                0 => record[at] = u8::try_from(below(256)).unwrap(),
                1 => _ = record.drain(at..(at + 1 + below(30)).min(record.len())),
                2 => record.insert(at, b"\"{}[]\\,:\0\xFF\t\r"[below(12)]),
                _ => record.truncate(at.max(1)),
            }
            if record.is_empty() {
                record.push(b'{');
            }
        }
        record.retain(|byte| *byte != b'\n');
        stream.extend_from_slice(&record);
        stream.push(b'\n');
    }
    folder.write("damaged.ndjson", stream);
    for format in ["human", "json", "ndjson"] {
        let run =
            folder.run(&format!("check --pack fin/v2/individual --as-of 2026-11-20 --format {format} damaged.ndjson"));
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert!(run.stdout.len() > 200_000);
        for secret in
            ["aria", "arcia", "1990-0", "41555", "123-45", "arket", "rancisco", "94103", "emittan", "salary", "ent-ref"]
        {
            assert!(!run.stdout.contains(secret) && !run.stderr.contains(secret), "{format} {secret}");
        }
    }
}
