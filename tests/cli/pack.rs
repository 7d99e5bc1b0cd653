//! `firstpass pack` and `firstpass gate`, and packs that come from files.

use std::fs;
use std::path::Path;

use super::{ATTACH, Folder, INDIVIDUAL, Run, snapshot};

const GUIDE: &str = include_str!("../../CONTRIBUTING.md");

/// A pack with a fault of nearly every kind.
const FAULTY: &str = r#"[pack]
id       = "acme/v1/customer"
titel    = "Create customer"
provider = "Acme"
date     = 2026-11-20

[field]
"email"       = { required = true, check = "emial", source = "Guide, 1" }
"größe"       = { type = "integer", lable = "Größe", source = "Guide, 2" }
"home.city"   = { check = "name", source = "Guide, 3" }
"kind"        = { one_of = ["PERSON", "COMPANY"], source = "Guide, 4" }
"vat"         = { pattern = "(?=A)", source = "Guide, 5" }

[[rule]]
id      = "company-vat"
when    = { kind = "COMPNAY" }
require = "vat"
source  = "Guide, 5"

[[rule]]
id      = "person-vat"
when    = { kind = "PERSON" }
forbid  = "vta"
source  = "Guide, 5"

[[rule]]
id      = "nothing"
at      = "vat"
source  = "Guide, 5"
"#;

/// A pack that can be used, with a hint of every kind.
const ODD: &str = r#"[pack]
id       = "acme/v1/customer"
title    = "Create customer"
provider = "Acme"
date     = 2026-11-20

[field]
"email"  = { required = true, check = "email", example = "maria.example.com" }
"kind"   = { one_of = ["PERSON", "COMPANY", "PERSON"], source = "Guide, 4" }
"vat"    = { check = "identifier", source = "Guide, 5" }
"tags"   = { type = "array", source = "Guide, 6" }
"tags[]" = { check = "name", source = "Guide, 6" }

[[rule]]
id      = "company-vat"
when    = { kind = "COMPANY" }
require = "vat"
source  = "Guide, 5"

[[rule]]
id      = "vat-of-companies"
when    = { kind = "COMPANY" }
require = "vat"

[[rule]]
id      = "anonymous-vat"
when    = { email = { present = false } }
forbid  = "vat"
source  = "Guide, 5"
"#;

/// The blocks of one language in the section about a pack of one's own.
fn blocks(language: &str) -> Vec<&'static str> {
    let section = GUIDE.split("\n## ").find(|section| section.starts_with("A pack of your own\n")).unwrap();
    let fence = format!("```{language}\n");
    section.split(&*fence).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn a_pack_written_from_the_guide_works_outside_of_the_repository() {
    let folder = std::env::temp_dir().join(format!("firstpass-own-pack-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let folder = Folder(folder);
    let (packs, body) = (blocks("toml"), blocks("json")[0]);
    folder.write("acme-customer.toml", packs[0]).write("customer.json", body);
    let lines = packs[0].lines().filter(|line| !line.is_empty()).count();
    assert!((10..=20).contains(&lines), "{lines} lines");
    let commands: Vec<_> = blocks("sh")[0].lines().map(|line| line.strip_prefix("firstpass ").unwrap()).collect();
    assert!(commands.len() >= 5);
    for command in commands {
        let run = folder.run(command);
        assert_eq!(run.code, Some(0), "{command}: {run:?}");
    }
    assert_eq!(folder.run("pack lint --strict acme-customer.toml acme-customer.json").code, Some(0));
    // What the body breaks is told, the same by both forms of the pack.
    folder.write("wrong.json", body.replace("1990", "2015").replace("maria@", "maria"));
    let check = "check --as-of 2026-11-20 --format json wrong.json --pack";
    let runs = ["toml", "json"].map(|form| folder.run(&format!("{check} acme-customer.{form}")));
    assert_eq!(runs[0], runs[1]);
    assert_eq!(runs[0].code, Some(1));
    let report = runs[0].json();
    let rules: Vec<_> = report["issues"].as_array().unwrap().iter().map(|issue| issue["rule"].clone()).collect();
    assert_eq!(rules, ["email-format", "adult"]);
    folder.write("wrong.json", "{\"type\": \"PERSON\", \"name\": \"Maria\", \"email\": \"maria@example.com\"}");
    assert_eq!(folder.run(&format!("{check} acme-customer.json")).json()["issues"][0]["rule"], "person-birth-date");
    // As the guide loads it in Rust.
    let json = fs::read_to_string(folder.path().join("acme-customer.json")).unwrap();
    let (pack, _) = firstpass::pack::from_json(&json).unwrap();
    let today = firstpass::Date::new(2026, 11, 20).unwrap();
    assert!(firstpass::Checker::new(&pack).check(body, &firstpass::Context::as_of(today)).is_valid());
    // The other lines of the guide can stand behind those of the pack.
    let (before, rules) = packs[0].split_once("\n[[rule]]").unwrap();
    folder.write("longer.toml", format!("{before}{}\n[[rule]]{rules}", packs[1]));
    let run = folder.run("pack lint --strict longer.toml");
    assert_eq!(run.code, Some(0), "{run:?}");
    fs::remove_dir_all(folder.path()).unwrap();
}

/// Runs, one after the other, as one text.
fn all(runs: impl IntoIterator<Item = (String, Run)>) -> Run {
    let mut stdout = String::new();
    for (arguments, run) in runs {
        stdout.push_str(&format!("$ firstpass {arguments}\n{}{}--- {}\n", run.stdout, run.stderr, run.code.unwrap()));
    }
    Run { code: Some(0), stdout, stderr: String::new() }
}

/// Revisions are hashes; the snapshots of these packs do without.
fn without_revision(mut run: Run) -> Run {
    for text in [&mut run.stdout, &mut run.stderr] {
        while let Some(at) = text.find("2026-11-20+") {
            text.replace_range(at..at + "2026-11-20+123456".len(), "REVISION");
        }
    }
    run
}

#[test]
fn faults_and_hints_point_at_their_places() {
    let folder = Folder::new("pack_lint");
    folder.write("faulty.toml", FAULTY).write("odd.toml", ODD);
    let faulty = folder.run("pack lint faulty.toml");
    assert_eq!(faulty.code, Some(1));
    snapshot("pack_faults", "pack lint faulty.toml", &faulty);
    let odd = folder.run("pack lint odd.toml");
    assert_eq!((odd.code, folder.run("pack lint --strict odd.toml").code), (Some(0), Some(1)));
    snapshot("pack_hints", "pack lint odd.toml", &without_revision(odd));
    // Standard input is as good, and one bad file does not hide another.
    assert_eq!(folder.run_with("pack lint -", FAULTY).stdout, faulty.stdout.replace("faulty.toml", "<stdin>"));
    let both = folder.run("pack lint missing.toml faulty.toml odd.toml");
    assert_eq!(both.code, Some(3));
    assert!(both.stdout.contains("odd.toml:") && both.stderr.contains("missing.toml cannot be read"));
    folder.write("ansi.toml", FAULTY);
    assert!(folder.run("pack lint --color always ansi.toml").stdout.contains('\u{1B}'));
}

#[test]
fn what_is_no_pack_is_refused_within_limits() {
    let folder = Folder::new("no_pack");
    folder.write("empty.toml", "").write("text.json", "[1, 2").write("bytes.toml", b"\xFF\xFE");
    folder.write("long.toml", "# \u{E9}".repeat(200_000)).write("deep.json", "[".repeat(200_000));
    folder.write("mark.toml", format!("\u{FEFF}{ODD}"));
    for (file, code) in [("empty.toml", 1), ("text.json", 1), ("bytes.toml", 3), ("long.toml", 1), ("deep.json", 1)] {
        let run = folder.run(&format!("pack lint {file}"));
        assert_eq!(run.code, Some(code), "{file}: {run:?}");
        let run = folder.run(&format!("check --pack {file} -"));
        assert_eq!((run.code, run.stderr.lines().count()), (Some(2), 1), "{file}: {run:?}");
    }
    assert_eq!(folder.run("pack lint mark.toml").code, Some(0));
    let run = folder.run("pack lint .");
    assert_eq!(run.code, Some(3), "{run:?}");
}

#[test]
fn packs_are_built() {
    let folder = Folder::new("pack_build");
    folder.write("odd.toml", ODD).write("faulty.toml", FAULTY);
    let built = folder.run("pack build odd.toml");
    assert_eq!((built.code, &*built.stderr), (Some(0), ""));
    assert_eq!(built.json()["pack"]["id"], "acme/v1/customer");
    assert_eq!(built.stdout.lines().count(), 1);
    assert_eq!(folder.run_with("pack build -", ODD), built);
    let run = folder.run("pack build odd.toml --output odd.json");
    assert_eq!((run.code, &*run.stdout), (Some(0), ""));
    assert_eq!(fs::read_to_string(folder.path().join("odd.json")).unwrap(), built.stdout);
    assert_eq!(folder.run("pack lint odd.json").code, Some(0));
    // Standard output is for the pack alone.
    let faulty = folder.run("pack build faulty.toml");
    assert_eq!((faulty.code, &*faulty.stdout), (Some(1), ""));
    assert!(
        faulty.stderr.contains("faulty.toml:8:44") && faulty.stderr.ends_with("faulty.toml: 8 faults\n"),
        "{}",
        faulty.stderr
    );
    for (arguments, words) in [
        ("pack build odd.toml -o odd.toml", "is the pack itself"),
        ("pack build odd.json", "is JSON already"),
        ("pack build odd.toml -o none/odd.json", "cannot be written"),
    ] {
        let run = folder.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments}");
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
    assert_eq!(fs::read_to_string(folder.path().join("odd.toml")).unwrap(), ODD);
    // A pack that was changed by hand is not what its revision says.
    folder.write("odd.json", built.stdout.replace("COMPANY", "FIRM"));
    assert!(folder.run("pack lint odd.json").stdout.contains("build the pack again"));
}

#[test]
fn changes_are_told_in_sentences() {
    let folder = Folder::new("pack_diff");
    let new = ODD
        .replace("\"kind\"   = { ", "\"kind\"   = { required = true, ")
        .replace("COMPANY\", \"PERSON", "COMPANY\", \"TRUST")
        .replace("id      = \"company-vat\"", "severity = \"warning\"\nid      = \"company-vat\"")
        .replace(
            "id      = \"anonymous-vat\"\nwhen    = { ",
            "id      = \"anonymous-vat\"\nwhen    = { kind = \"PERSON\", ",
        )
        .replace("\"tags[]\" = { check", "\"tags[]\" = { max_length = 20, check")
        .replace(
            "id      = \"vat-of-companies\"\nwhen    = { kind = \"COMPANY\" }\nrequire = \"vat\"\n",
            "id = \"trust-tags\"\nwhen = { kind = \"TRUST\" }\nrequire = \"tags\"\nmessage = \"A trust needs tags\"\n",
        );
    folder.write("old.toml", ODD).write("new.toml", new);
    let arguments = "pack diff old.toml new.toml";
    let run = folder.run(arguments);
    assert_eq!(run.code, Some(1));
    let json = folder.run(&format!("{arguments} --format json")).json();
    let json = json.as_array().unwrap();
    assert_eq!(json.len(), run.stdout.lines().count() - 1);
    for (line, change) in run.stdout.lines().skip(1).zip(json) {
        assert!(line.ends_with(change["sentence"].as_str().unwrap()), "{line}");
        assert!(change["rule"].is_string() && change["change"].is_string());
        let effect = change["effect"].as_str().unwrap();
        assert!(line.starts_with(effect) || effect == "none" && line.starts_with(' '), "{line}");
    }
    snapshot("pack_diff", arguments, &without_revision(run));
    let same = folder.run("pack diff old.toml old.toml");
    assert_eq!((same.code, same.stdout.lines().last()), (Some(0), Some("nothing changed")));
    assert_eq!(folder.run("pack diff old.toml old.toml --format json").stdout, "[]\n");
    assert_eq!(folder.run("pack diff fin/v2/attach fin/v2/attach").code, Some(0));
    let run = folder.run("pack diff fin/v1/attach fin/v2/attach");
    assert!(run.stdout.starts_with("fin/v1/attach to fin/v2/attach, revision "), "{}", run.stdout);
}

#[test]
fn a_pack_of_a_file_checks_and_is_explained() {
    let folder = Folder::new("pack_file");
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/fin/v2");
    fs::copy(rules.join("attach.toml"), folder.path().join("attach.toml")).unwrap();
    folder.with_full_context().write("attach.json", ATTACH).write("odd.toml", ODD).write("body.json", "{}");
    // The file of a built-in pack is the same pack, and takes its place only on request.
    let check = "check --context context.json --format json attach.json";
    let run = folder.run(&format!("{check} --pack attach.toml"));
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("say --replace"), "{}", run.stderr);
    let own = folder.run(&format!("{check} --pack attach.toml --replace"));
    assert_eq!(own, folder.run(&format!("{check} --pack fin/v2/attach")));
    assert_eq!(folder.run("explain attach.toml"), folder.run("explain fin/v2/attach"));
    assert_eq!(
        folder.run("explain attach.toml licence-state-in-usa").stdout,
        folder.run("explain fin/v2/attach licence-state-in-usa").stdout
    );
    // The notes of a report are those of the file.
    let human = folder.run("check --pack ./odd.toml --as-of 2026-11-20 body.json");
    assert!(human.stdout.contains("= rule: email-required\n"), "{}", human.stdout);
    folder.write("body.json", "{\"email\": \"maria@example.com\", \"kind\": \"COMPANY\"}");
    let human = folder.run("check --pack odd.toml --as-of 2026-11-20 body.json");
    assert!(human.stdout.contains("= rule: company-vat (Guide, 5)\n"), "{}", human.stdout);
    folder.write("customer.json", INDIVIDUAL);
    for (arguments, words) in [
        ("check --pack acme/v1/customer customer.json", "there is no pack with this id; the packs are "),
        ("check --pack missing.toml customer.json", "the pack missing.toml cannot be read"),
        ("explain missing.toml", "the pack missing.toml cannot be read"),
        ("explain odd.toml no-such-rule", "has no rule no-such-rule"),
        ("gate acme/v1/customer --status NEW", "there is no pack with this id"),
        ("gate attach.toml --status APPROVED", "say --replace"),
        ("pack diff odd.toml acme/v1/customer", "there is no pack with this id"),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stderr.lines().count()), (Some(2), 1), "{arguments}: {}", run.stderr);
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[test]
fn a_status_opens_or_closes_the_gate() {
    let folder = Folder::new("gate");
    folder.write("policy.json", "{\"as_of\": \"2026-11-20\", \"policy\": {\"customer-status\": \"warning\"}}");
    let runs = [
        "gate fin/v2/attach --status INCOMPLETE",
        "gate fin/v2/attach --status APPROVED",
        "gate fin/v2/attach --status APPROVED --context policy.json",
        "gate fin/v2/attach --status NO_SUCH_STATUS",
        "gate 1money/v1/onboarding-link --status REJECTED",
        "gate fin/v2/individual --status APPROVED",
        "gate fin/v2/attach --status APPROVED --format json",
        "gate fin/v2/attach --status NO_SUCH_STATUS --format json",
        "gate fin/v2/attach --status INCOMPLETE --format json",
    ];
    let runs: Vec<_> = runs.iter().map(|arguments| ((*arguments).to_owned(), folder.run(arguments))).collect();
    let codes: Vec<_> = runs.iter().map(|(_, run)| run.code.unwrap()).collect();
    assert_eq!(codes, [0, 1, 0, 0, 0, 0, 1, 0, 0]);
    snapshot("gate", "gate", &all(runs));
    // What a terminal would obey is not printed.
    let mut command = folder.command("gate fin/v2/attach --status");
    let output = command.arg("\u{1B}[31mAPPROVED").output().unwrap();
    assert!(!output.stdout.contains(&0x1B));
    folder.write("policy.json", "{\"policy\": {\"no-such-rule\": \"off\"}}");
    assert_eq!(folder.run("gate fin/v2/attach --status APPROVED --context policy.json").code, Some(2));
}

#[test]
fn the_tools_have_usage_of_their_own() {
    let folder = Folder::new("pack_usage");
    let runs = [
        "pack",
        "pack lnt",
        "pack lint",
        "pack build",
        "pack diff fin/v2/attach",
        "pack diff a b c",
        "gate",
        "gate fin/v2/attach",
    ];
    let runs: Vec<_> = runs.iter().map(|arguments| ((*arguments).to_owned(), folder.run(arguments))).collect();
    for (arguments, run) in &runs {
        assert_eq!((run.code, &*run.stdout, run.stderr.lines().count()), (Some(2), "", 1), "{arguments}");
    }
    snapshot("pack_usage", "pack, with wrong arguments", &all(runs));
    for arguments in ["pack --help", "pack lint --help", "pack build --help", "pack diff --help", "gate --help"] {
        assert_eq!(folder.run(arguments).code, Some(0));
    }
}
