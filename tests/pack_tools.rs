//! What is said about packs as they are written, and what they say of a customer's status.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]
#![cfg(all(feature = "builtin-packs", feature = "pack-toml"))]

use std::fs;
use std::path::{Path, PathBuf};

use firstpass::pack::lint::{Hint, HintKind, lint_json, lint_toml};
use firstpass::pack::{MAX_BYTES, read_json, read_toml, toml_to_json};
use firstpass::{Checker, Context, Date, Severity, gate, gate_in};

const DAY: Date = Date::new(2026, 11, 20).unwrap();

/// The field lines that most tests need.
const HEAD: &str = r#"
[pack]
id       = "acme/v1/customer"
title    = "Create customer"
provider = "Acme"
date     = 2026-11-20

[field]
"email"   = { required = true, check = "email", source = "Guide, 1" }
"state"   = { one_of = ["NEW", "OLD"], source = "Guide, 2" }
"country" = { check = "country", source = "Guide, 3" }
"active"  = { type = "boolean", source = "Guide, 4" }
"notes"   = { type = "array", items = "1..", source = "Guide, 5" }
"notes[]" = { check = "remarks", label = "Note", source = "Guide, 5" }
"#;

/// The hints about a pack with these lines after the usual ones.
fn hints(rest: &str) -> Vec<Hint> {
    lint_toml(&format!("{HEAD}{rest}")).unwrap().hints
}

/// The one hint about such a pack: its kind, its message, and what it points at.
fn hint(rest: &str) -> (&'static str, String, String) {
    let text = format!("{HEAD}{rest}");
    let hints = lint_toml(&text).unwrap().hints;
    assert_eq!(hints.len(), 1, "{hints:?}");
    (hints[0].kind.name(), hints[0].message.clone(), text[hints[0].span.clone()].to_owned())
}

fn own(kind: &'static str, message: &str, at: &str) -> (&'static str, String, String) {
    (kind, message.to_owned(), at.to_owned())
}

/// The packs in `rules/`, as they are written.
fn packs() -> Vec<(PathBuf, String)> {
    fn find(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                find(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    find(&Path::new(env!("CARGO_MANIFEST_DIR")).join("rules"), &mut files);
    files.sort();
    let texts = files.into_iter().map(|file| {
        let text = fs::read_to_string(&file).unwrap();
        (file, text)
    });
    texts.filter(|(_, text)| text.contains("\n[pack]\n")).collect()
}

#[test]
fn the_packs_of_the_crate_give_no_hint() {
    let packs = packs();
    assert!(packs.len() > 15);
    for (file, text) in &packs {
        let linted = lint_toml(text).unwrap();
        let hints: Vec<_> = linted.hints.iter().map(ToString::to_string).collect();
        assert!(hints.is_empty(), "{}: {hints:?}", file.display());
        // The exchange form is the same pack.
        let json = toml_to_json(text).unwrap();
        let again = lint_json(&json).unwrap();
        assert_eq!((again.pack.revision, again.hints.len()), (linted.pack.revision, 0));
    }
}

#[test]
fn sources_and_labels_are_missed() {
    assert_eq!(hints("").len(), 0);
    assert_eq!(hint("\"note\" = { check = \"remarks\" }\n"), own("no-source", "note has no source", "\"note\""));
    assert_eq!(
        hint("\"tags\" = { type = \"array\", source = \"G\" }\n\"tags[]\" = { check = \"name\", source = \"G\" }\n"),
        own("no-label", "tags[] has no label for forms", "\"tags[]\"")
    );
    // A block is told once, whatever it makes.
    assert_eq!(
        hint("[[rule]]\nid = \"both\"\nwhen = { active = true }\nrequire = [\"state\", \"country\"]\n"),
        own("no-source", "this rule has no source", "id = \"both\"")
    );
}

#[test]
fn conditions_that_never_hold_are_found() {
    let rule = |rest: &str| format!("[[rule]]\nid = \"r\"\nsource = \"G\"\n{rest}\n");
    let never = |rest: &str, message: &str, at: &str| assert_eq!(hint(&rule(rest)), own("never-holds", message, at));
    never(
        "when = { active = true, email = { present = false } }\nrequire = \"state\"",
        "email is required, so this never holds in a body that passes",
        "email = { present = false }",
    );
    never(
        "when = { notes = { empty = true } }\nrequire = \"state\"",
        "notes is never empty in a body that passes",
        "notes = { empty = true }",
    );
    never(
        "when = { state = { not = [\"OLD\", \"NEW\"] } }\nrequire = \"country\"",
        "this leaves none of the values of state",
        "state = { not = [\"OLD\", \"NEW\"] }",
    );
    never(
        "when = { country = \"USA\" }\nwhen_any = [{ active = true }, { country = [\"CAN\", \"MEX\"] }]\nrequire = \"state\"",
        "this never holds together with what else the rule says about country",
        "country = [\"CAN\", \"MEX\"]",
    );
    // A rule that requires a field looks where it is absent, another one where it is there.
    never(
        "when = { state = \"NEW\" }\nrequire = \"state\"",
        "this never holds together with what else the rule says about state",
        "state = \"NEW\"",
    );
    never(
        "at = \"country\"\nwhen = { country = { present = false } }\none_of = [\"USA\"]",
        "this never holds together with what else the rule says about country",
        "country = { present = false }",
    );
    for fine in [
        "when = { active = true, state = \"NEW\" }\nrequire = \"country\"",
        "when = { state = { not = \"OLD\" } }\nrequire = \"country\"",
        "when = { country = { present = false } }\nrequire = \"state\"",
        "when = { notes = { present = false } }\nrequire = \"state\"",
        "when_any = [{ state = \"NEW\" }, { state = \"OLD\" }]\nrequire = \"country\"",
    ] {
        assert_eq!(hints(&rule(fine)), [], "{fine}");
    }
    let ignored = "\"code\" = { check = \"name\", ignored_when = { email = { present = false } }, source = \"G\" }\n";
    assert_eq!(hints(ignored)[0].kind, HintKind::NeverHolds);
    // Where the provider ignores the object, nothing in it is required.
    let optional = "\"home\" = { type = \"object\", source = \"G\" }\n\
                    \"home.city\" = { required = true, check = \"name\", source = \"G\" }\n";
    assert_eq!(
        hints(&[optional, &rule("when = { \"home.city\" = { present = false } }\nrequire = \"state\"")].concat()),
        []
    );
}

#[test]
fn repetitions_are_found() {
    let rule = |id: &str, rest: &str| format!("[[rule]]\nid = \"{id}\"\nsource = \"G\"\n{rest}\n");
    let one = rule("one", "when = { active = true, state = \"NEW\" }\nrequire = \"country\"");
    let two = "when = { state = \"NEW\", active = true }\nrequire = \"country\"\nseverity = \"warning\"";
    assert_eq!(
        hint(&[&*one, &rule("two", two)].concat()),
        own("repeated-rule", "the rule two asks what one asks", "id = \"two\"")
    );
    assert_eq!(hints(&[&*one, &rule("two", &two.replace("NEW", "OLD"))].concat()), []);
    assert_eq!(
        hint(&rule("again", "when = { active = true }\nrequire = \"email\"")),
        own("repeated-rule", "the line of email asks what the rule again asks", "id = \"again\"")
    );
    assert_eq!(
        hint(&rule("again", "at = \"state\"\none_of = [\"OLD\", \"NEW\", \"NONE\"]")),
        own("repeated-rule", "the line of state asks what the rule again asks", "id = \"again\"")
    );
    assert_eq!(hints(&rule("stricter", "at = \"state\"\nwhen = { active = true }\none_of = [\"OLD\"]")), []);
    let values = |rest: &str, message: &str, at: &str| assert_eq!(hint(rest), own("repeated-value", message, at));
    values("\"kind\" = { one_of = [\"A\", \"B\", \"A\"], source = \"G\" }\n", "A is listed twice", "\"A\"");
    values(
        "\"kind\" = { one_of = [\"A\"], tolerated = [\"a\", \"A\"], source = \"G\" }\n",
        "A is listed in one_of too",
        "\"A\"",
    );
    values(
        &rule("status", "status = { allowed = [\"NEW\"], refused = [\"OLD\", \"NEW\"] }"),
        "NEW is listed in allowed too",
        "\"NEW\"",
    );
    values(
        &rule("r", "when = { country = { not = [\"USA\", \"USA\"] } }\nrequire = \"state\""),
        "USA is listed twice",
        "\"USA\"",
    );
}

#[test]
fn examples_are_checked() {
    let refused = |line: &str, at: &str, by: &str| {
        let (kind, message, span) = hint(line);
        assert_eq!((kind, &*span), ("example", at));
        assert!(message.starts_with(&format!("the example is refused by {by}: ")), "{message}");
    };
    refused(
        "\"day\" = { check = \"date\", example = \"20.11.2026\", source = \"G\" }\n",
        "example = \"20.11.2026\"",
        "day-date",
    );
    refused("\"size\" = { type = \"integer\", max = 5, example = 6, source = \"G\" }\n", "example = 6", "size-range");
    refused("\"size\" = { type = \"integer\", example = \"6\", source = \"G\" }\n", "example = \"6\"", "size-type");
    // In an item of an array in an object, and by a sentence about the value alone.
    let born = "\"people\" = { type = \"array\", source = \"G\" }\n\
                \"people[]\" = { type = \"object\", id = \"person\", source = \"G\" }\n\
                \"people[].dob\" = { check = \"date\", example = \"2015-01-01\", source = \"G\" }\n\
                [[rule]]\nid = \"adult\"\nat = \"people[].dob\"\nage = { min = 18 }\nsource = \"G\"\n";
    refused(born, "example = \"2015-01-01\"", "adult");
    assert_eq!(hints(&born.replace("2015", "2000")), []);
    // The day of the pack counts as today.
    assert_eq!(hints(&born.replace("2015-01-01", "2008-11-20")), []);
}

#[test]
fn places_count_characters_and_the_exchange_form_has_places_too() {
    let text = format!("{HEAD}\"ort\" = {{ label = \"Straße\", source = \"G\", one_of = [\"ä\", \"ä\"] }}\n");
    let hint = &lint_toml(&text).unwrap().hints[0];
    let line = text.lines().nth(hint.line as usize - 1).unwrap();
    assert_eq!(line.chars().skip(hint.column as usize - 1).take(3).collect::<String>(), "\"ä\"");
    let json = toml_to_json(&text).unwrap();
    let hint = &lint_json(&json).unwrap().hints[0];
    assert_eq!((hint.line, &json[hint.span.clone()]), (1, "\"ä\""));
    assert!(json[..hint.span.start].ends_with("\"one_of\":[\"ä\","));
}

#[test]
fn a_pack_is_read_within_limits_or_not_at_all() {
    let told = |text: &str| -> Vec<String> {
        read_toml(text).unwrap_err().into_iter().map(|error| error.to_string()).collect()
    };
    let long = format!("{HEAD}# {}\n", "x".repeat(MAX_BYTES));
    assert!(told(&long)[0].ends_with("a pack has at most 262144 bytes"));
    assert!(told(&HEAD.replace("[field]", "engine_min = \"99.0.0\"\n[field]"))[0].contains("needs a later version"));
    assert!(told(&HEAD.replace("check = \"country\"", "check = \"planet\""))[0].contains("unknown name `planet`"));
    let lines = |count: usize| {
        let lines: String = (0..count).map(|number| format!("\"f{number}\" = {{ type = \"boolean\" }}\n")).collect();
        format!("{}[field]\n{lines}", HEAD.split_once("[field]").unwrap().0)
    };
    assert!(read_toml(&lines(1000)).is_ok());
    assert_eq!(told(&lines(1001)).len(), 1);
    let values = |count: usize| format!("{HEAD}\"kind\" = {{ one_of = [{}] }}\n", "\"A\", ".repeat(count));
    assert!(read_toml(&values(1000)).is_ok());
    assert!(told(&values(1001))[0].ends_with("a list has at most 1000 values"));
    let deep = format!("{HEAD}\"kind\" = {}", "[".repeat(MAX_BYTES - HEAD.len() - 100));
    assert_eq!(told(&deep).len(), 1);
    let lists: String = (0..3)
        .map(|number| format!("[[rule]]\nid = \"r{number}\"\nrequire = [{}]\n", "\"f1\", ".repeat(600)))
        .collect();
    assert!(told(&[&lines(2), &*lists].concat()).iter().any(|fault| fault.ends_with("a pack has at most 1000 rules")));
    // Only some unknown names are compared with all others.
    let rules = |name: &str| -> String {
        (0..1000).map(|number| format!("[[rule]]\nid = \"r{number}\"\nrequire = \"{name}{number}\"\n")).collect()
    };
    let faults = told(&[&lines(1000), &*rules("f1_")].concat());
    assert_eq!(faults.len(), 1000);
    assert_eq!(faults.iter().filter(|fault| fault.contains("meant?")).count(), 20);
    // All faults at once, and nothing of the pack.
    let faults = told(&HEAD.replace("\"email\",", "\"emial\",").replace("\"boolean\"", "\"bool\""));
    assert_eq!(faults.len(), 2, "{faults:?}");
    // A fault at the top does not hide those below.
    let faults = told(&HEAD.replace("title ", "titel ").replace("\"boolean\"", "\"bool\""));
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert_eq!(told(""), ["1:1: the key `pack` is missing", "1:1: the key `field` is missing"]);
    let renamed = told(&format!("{HEAD}\"mail\" = {{ renamed = \"email\", required = true }}\n"));
    assert!(renamed[0].ends_with("a name of another version cannot be required"), "{renamed:?}");
    // A revision that does not belong to the content is refused.
    let json = toml_to_json(HEAD).unwrap();
    assert!(read_json(&json).is_ok());
    assert!(read_json(&json.replace("NEW", "NOW")).is_err());
}

#[test]
fn a_gate_says_what_a_check_says() {
    for pack in firstpass::packs() {
        for status in ["INCOMPLETE", "APPROVED", "REJECTED", "INIT", "incomplete", "", "DRAFT"] {
            let mut context = Context::as_of(DAY);
            context.customer_status = Some(status.to_owned());
            let mut told = Checker::new(pack).check("{}", &context).issues;
            told.retain(|issue| issue.code.name().starts_with("status."));
            let gate = gate(pack, status, DAY);
            assert_eq!(gate.issues, told, "{} {status}", pack.id);
            assert_eq!(
                gate.allowed == Some(false),
                told.iter().any(|issue| issue.severity == Severity::Error),
                "{} {status}",
                pack.id
            );
        }
    }
}

#[test]
fn a_gate_heeds_the_policy() {
    let pack = firstpass::pack("fin/v2/attach").unwrap();
    let rule = gate(pack, "APPROVED", DAY).issues[0].rule.to_string();
    let mut context = Context::as_of(DAY);
    context.customer_status = Some("INCOMPLETE".to_owned());
    context.policy = vec![(rule, Severity::Warning)];
    let gate = gate_in(pack, "APPROVED", &context);
    assert_eq!((gate.allowed, gate.issues[0].severity), (Some(true), Severity::Warning));
    assert!(
        gate.to_json()
            .starts_with(r#"{"pack":"fin/v2/attach","status":"APPROVED","allowed":true,"issues":[{"path":"","#)
    );
    // A pack that asks nothing of the status does not know.
    let pack = firstpass::pack("fin/v2/individual").unwrap();
    let gate = firstpass::gate(pack, "APPROVED", DAY);
    assert_eq!((gate.allowed, gate.issues.len()), (None, 0));
}
