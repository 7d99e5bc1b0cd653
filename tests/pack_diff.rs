//! What changed from one pack to another.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(all(feature = "builtin-packs", feature = "pack-toml"))]

mod common;

use std::fs;
use std::path::Path;

use firstpass::pack::diff::{Change, ChangeKind, Effect, diff};
use firstpass::pack::{from_json, from_toml, toml_to_json};
use firstpass::{Checker, Context, Pack, Severity};
use serde_json::{Value, json};

const HEAD: &str = r#"
[pack]
id       = "acme/v1/customer"
title    = "Create customer"
provider = "Acme"
date     = 2026-11-20

[field]
"email"   = { required = true, check = "email" }
"state"   = { one_of = ["NEW", "OLD"] }
"country" = { check = "country" }
"active"  = { type = "boolean" }
"day"     = { check = "date" }
"notes"   = { type = "array" }
"notes[]" = { check = "remarks" }
"#;

fn read(rest: &str) -> Pack {
    from_toml(&format!("{HEAD}{rest}")).unwrap().0
}

/// The changes, each as effect, kinds, rule and sentence.
fn told(old: &str, new: &str) -> Vec<String> {
    let tell = |change: Change| {
        let kinds: Vec<_> = change.kinds.iter().map(|kind| kind.name()).collect();
        format!("{} {} {}: {}", change.effect.name(), kinds.join("+"), change.rule, change.sentence)
    };
    diff(&read(old), &read(new)).into_iter().map(tell).collect()
}

#[test]
fn changed_lines_are_told() {
    let line = |words: &str| format!("\"city\" = {{ check = \"name\"{words} }}\n");
    let of = |old: &str, new: &str| told(&line(old), &line(new));
    assert_eq!(of("", ", label = \"City\", help = \"h\", source = \"G\", reading = \"A-1\""), [""; 0]);
    assert_eq!(
        of("", ", required = true")[0],
        "stricter required city-required: city-required is new and asks: the field is there"
    );
    assert_eq!(
        of(", required = true", "")[0],
        "looser required city-required: city-required is gone, which asked: the field is there"
    );
    // A blank value of a required field is an error.
    assert_eq!(
        of("", ", required = true")[1],
        "stricter severity city-blank: city-blank is an error (before: a warning)"
    );
    assert_eq!(
        of(", max_length = 40", ", max_length = 30"),
        [
            "stricter asks city-length: city-length asks: the value has at most 30 characters \
             (before: the value has at most 40 characters)",
            "none asks city-bytes: city-bytes asks: the value has at most 30 bytes in UTF-8 \
             (before: the value has at most 40 bytes in UTF-8)",
        ]
    );
    assert_eq!(of("", ", nullable = true"), ["looser type city-type: city-type allows null"]);
    assert_eq!(
        of("", ", severity = { control = \"warning\" }"),
        ["looser severity city-control: city-control is a warning (before: an error)"]
    );
    assert_eq!(
        of("", ", ignored_when = { active = true }"),
        ["looser added city-ignored: city-ignored is new and asks: the field is left out when active is true"]
    );
    assert_eq!(
        of("", ", id = \"town\""),
        ["none renamed town: town begins the ids of the rules of the field (before: city)"]
    );
}

#[test]
fn fields_come_go_and_change_their_kind() {
    let city = "\"city\" = { check = \"name\" }\n";
    assert_eq!(told("", city), ["stricter added city: city is a new field"]);
    assert_eq!(
        told("", &city.replace("check", "required = true, check")),
        ["stricter added city: city is a new field, which is required"]
    );
    assert_eq!(told(city, ""), ["looser removed city: the field city is gone"]);
    assert_eq!(
        told(city, "\"town\" = { id = \"city\", check = \"name\" }\n"),
        ["uncertain renamed city: city is the field town (before: city)"]
    );
    assert_eq!(
        told(city, "\"city\" = { type = \"integer\" }\n"),
        ["uncertain type city-type: city-type asks: the value is a whole number (before: a string)"]
    );
    assert_eq!(
        told("\"n\" = { type = \"integer\" }\n", "\"n\" = { type = \"number\" }\n"),
        ["looser type n-type: n-type asks: the value is a number (before: a whole number)"]
    );
    // What is in an object that got another key did not change by itself.
    let home = |key: &str| {
        format!("\"{key}\" = {{ id = \"home\", type = \"object\" }}\n\"{key}.city\" = {{ check = \"name\" }}\n")
    };
    assert_eq!(
        told(&home("home"), &home("address")),
        ["uncertain renamed home: home is the field address (before: home)"]
    );
    assert_eq!(told("", "").len(), 0);
    // A new field shifts the numbers of the others, which is no change of the rules.
    let rule = "[[rule]]\nid = \"r\"\nwhen = { active = true }\nrequire = \"state\"\n";
    let shifted = HEAD.replace("\"state\"", "\"city\" = { check = \"name\" }\n\"state\"");
    let new = from_toml(&[&*shifted, rule].concat()).unwrap().0;
    assert_eq!(diff(&read(rule), &new).len(), 1);
}

#[test]
fn values_and_numbers_say_in_which_direction_they_go() {
    let effect = |old: &str, new: &str| -> Vec<_> {
        let line = |words: &str| read(&format!("\"x\" = {{ {words} }}\n"));
        diff(&line(old), &line(new)).into_iter().map(|change| change.effect.name()).collect()
    };
    let both_ways = |narrow: &str, wide: &str| {
        assert_eq!(effect(wide, narrow), ["stricter"], "{wide} to {narrow}");
        assert_eq!(effect(narrow, wide), ["looser"], "{narrow} to {wide}");
    };
    both_ways("one_of = [\"A\"]", "one_of = [\"A\", \"B\"]");
    both_ways("type = \"integer\", min = 2, max = 4", "type = \"integer\", min = 1, max = 4");
    both_ways("type = \"integer\", max = 4", "type = \"integer\", max = 5");
    both_ways("type = \"number\", max = 0.5", "type = \"number\", max = 0.51");
    both_ways("check = \"name\", min_length = 3", "check = \"name\", min_length = 2");
    assert_eq!(effect("one_of = [\"A\"]", "one_of = [\"B\"]"), ["uncertain"]);
    assert_eq!(effect("type = \"integer\", min = 1, max = 5", "type = \"integer\", min = 2, max = 6"), ["uncertain"]);
    assert_eq!(effect("pattern = \"A+\"", "pattern = \"B+\""), ["uncertain"]);
    let items = |items: &str| {
        read(&format!("\"x\" = {{ type = \"array\", items = \"{items}\" }}\n\"x[]\" = {{ check = \"name\" }}\n"))
    };
    assert_eq!(diff(&items("1.."), &items("2.."))[0].effect, Effect::Stricter);
    assert_eq!(diff(&items("1..3"), &items("1..4"))[0].effect, Effect::Looser);
}

#[test]
fn changed_rules_are_told() {
    let rule = |words: &str| format!("[[rule]]\nid = \"r\"\n{words}\n");
    let of = |old: &str, new: &str| told(&rule(old), &rule(new));
    let base = "when = { active = true }\nrequire = \"state\"";
    assert_eq!(
        told("", &rule(base)),
        ["stricter added r: r is new and asks at state: the field is there, when active is true"]
    );
    assert_eq!(
        told(&rule(base), ""),
        ["looser removed r: r is gone, which asked at state: the field is there, when active is true"]
    );
    assert_eq!(
        of(base, &format!("{base}\nseverity = \"info\"")),
        ["looser severity r: r is an info (before: an error)"]
    );
    assert_eq!(
        of(base, &base.replace("true", "true, country = \"USA\"")),
        ["looser condition r: r applies when active is true, and country is USA (before: when active is true)"]
    );
    assert_eq!(
        of(base, "require = \"state\""),
        ["stricter condition r: r applies always (before: when active is true)"]
    );
    assert_eq!(
        of(base, &base.replace("true", "false")),
        ["uncertain condition r: r applies when active is false (before: when active is true)"]
    );
    assert_eq!(
        of(base, &base.replace("\"state\"", "\"country\"")),
        ["uncertain place r: r stands at country (before: state)"]
    );
    assert_eq!(
        of(
            base,
            &format!(
                "{base}\nmessage = \"Give the state\"\nrespond = {{ status = 409, body = '{{\"m\":{{message}}}}' }}"
            )
        ),
        ["none message+answer r: r says “Give the state” (before: its code's words); is answered with another body"]
    );
    assert_eq!(
        of(base, &format!("{base}\nfrom = 2027-01-01")),
        ["looser period r: r holds from 2027-01-01 (before: on every day)"]
    );
    // Several changes of a rule are one sentence.
    assert_eq!(
        of("at = \"day\"\nage = { min = 18 }", "at = \"day\"\nage = { min = 21 }\nseverity = \"warning\""),
        ["looser severity+asks r: r is a warning (before: an error); asks: the age in full years is at least 21 \
             (before: the age in full years is at least 18)"]
    );
    assert_eq!(
        of(
            "status = { allowed = [\"A\"], refused = [\"B\"] }",
            "status = { allowed = [\"A\"], refused = [\"B\", \"C\"] }"
        ),
        ["stricter asks r: r asks: customer_status in the context is one of A; refused are B, C \
             (before: customer_status in the context is one of A; refused are B)"]
    );
    assert_eq!(
        told(&rule(base), &rule(base).replace("\"r\"", "\"state-needed\"")),
        ["none renamed state-needed: state-needed is what r was before"]
    );
}

#[test]
fn what_is_about_the_pack_is_told_and_nothing_is_missed() {
    let pack = |from: &str, to: &str| from_toml(&HEAD.replace(from, to)).unwrap().0;
    let sentences = |new: &Pack| -> Vec<_> { diff(&read(""), new).into_iter().map(|change| change.sentence).collect() };
    assert_eq!(
        sentences(&pack("Create customer", "Create a customer")),
        ["the pack's title is Create a customer (before: Create customer)"]
    );
    assert_eq!(
        sentences(&pack("[field]", "status = \"preview\"\n[field]")),
        ["the pack's status is preview (before: stable)"]
    );
    let swapped = HEAD.replace("\"active\"", "\"a\"").replace("\"day\"", "\"active\"").replace("\"a\"", "\"day\"");
    let swapped =
        swapped.replace("{ type = \"boolean\" }", "@").replace("{ check = \"date\" }", "{ type = \"boolean\" }");
    let swapped = from_toml(&swapped.replace('@', "{ check = \"date\" }")).unwrap().0;
    assert_eq!(sentences(&swapped), ["nothing that a rule asks changed, but the order of the lines or rules did"]);
    // Removed rules stand where they were.
    let rules = |ids: &[&str]| {
        let rules =
            ids.iter().map(|id| format!("[[rule]]\nid = \"{id}\"\nat = \"day\"\nage = {{ min = {} }}\n", id.len()));
        read(&rules.collect::<String>())
    };
    let order: Vec<_> = diff(&rules(&["a", "bb", "ccc", "dddd"]), &rules(&["eeeee", "bb", "dddd", "ffffff"]))
        .into_iter()
        .map(|change| change.rule)
        .collect();
    assert_eq!(order, ["eeeee", "a", "ccc", "ffffff"]);
    // Any two packs of one provider, in both directions.
    for (one, other) in [("fin/v1/individual", "fin/v2/individual"), ("fin/v2/attach", "fin/v1/attach")] {
        let (one, other) = (firstpass::pack(one).unwrap(), firstpass::pack(other).unwrap());
        assert!(diff(one, other).len() > 20);
        assert_eq!(diff(one, one), []);
    }
}

/// Small changes of a pack, each made to another copy of it.
fn edited(pack: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    let mut with = |edit: &dyn Fn(&mut Value)| {
        let mut copy = pack.clone();
        edit(&mut copy);
        all.push(copy);
    };
    let lines = pack["field"].as_object().unwrap();
    for (number, (path, line)) in lines.iter().enumerate() {
        // A few changes of each line, others in the next one.
        match number % 5 {
            0 => with(&|pack| pack["field"][path]["required"] = json!(line["required"] != json!(true))),
            1 => with(&|pack| pack["field"][path]["nullable"] = json!(line["nullable"] != json!(true))),
            2 => with(&|pack| _ = pack["field"].as_object_mut().unwrap().shift_remove(path)),
            3 => with(&|pack| pack["field"][path]["severity"] = json!({ "type": "warning" })),
            _ => with(&|pack| {
                pack["field"][path]["ignored_when"] = json!({ path.rsplit('.').next().unwrap(): { "present": true } })
            }),
        }
        if let Some(values) = line["one_of"].as_array() {
            let (fewer, more) = (json!(values[1..]), json!([&**values, &[json!("ANOTHER")]].concat()));
            with(&|pack| pack["field"][path]["one_of"] = if number % 2 == 0 { fewer.clone() } else { more.clone() });
        }
        if let Some(length) = line["max_length"].as_u64() {
            with(&|pack| {
                pack["field"][path]["max_length"] = json!(if number % 2 == 0 { length / 2 } else { length * 2 })
            });
        }
    }
    for (number, rule) in pack["rule"].as_array().into_iter().flatten().enumerate() {
        match number % 3 {
            0 => with(&|pack| _ = pack["rule"].as_array_mut().unwrap().remove(number)),
            1 => with(&|pack| {
                pack["rule"][number]["severity"] =
                    json!(if rule["severity"] == "warning" { "error" } else { "warning" })
            }),
            _ => with(&|pack| pack["rule"][number]["until"] = json!("2026-11-19")),
        }
        if rule["when"].is_object() {
            with(&|pack| _ = pack["rule"][number].as_object_mut().unwrap().shift_remove("when"));
        }
    }
    all
}

/// What the changes promise holds for the bodies of the conformance cases.
#[test]
fn effects_keep_their_promise() {
    let cases = common::cases();
    let mut seen = [0; 4];
    for id in ["fin/v2/attach", "fin/v2/individual", "1money/v1/hosted", "ondato/v1/identity-verification"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(id).with_extension("toml");
        let mut written: Value =
            serde_json::from_str(&toml_to_json(&fs::read_to_string(file).unwrap()).unwrap()).unwrap();
        written["pack"].as_object_mut().unwrap().shift_remove("revision");
        let old = firstpass::pack(id).unwrap();
        let bodies: Vec<_> = cases
            .iter()
            .filter(|case| case.pack == id)
            .filter_map(|case| {
                let context = Context::from_json(&case.context.to_string()).ok()?;
                // A policy gives rules other severities than the packs do.
                context.policy.is_empty().then_some((&case.name, &case.bytes, context))
            })
            .collect();
        assert!(bodies.len() > 20, "{id}");
        for pack in edited(&written) {
            // Some changes make a pack that cannot be read.
            let Ok((new, _)) = from_json(&pack.to_string()) else { continue };
            let changes = diff(old, &new);
            let has = |effect: Effect| changes.iter().any(|change| change.effect == effect);
            let (mut before, mut now) = (Checker::new(old), Checker::new(&new));
            for (name, body, context) in &bodies {
                let refused = |checker: &mut Checker<'_>| checker.run(body, context).worst == Some(Severity::Error);
                let (before, now) = (refused(&mut before), refused(&mut now));
                if before == now {
                    continue;
                }
                let promised = if now { Effect::Stricter } else { Effect::Looser };
                let sentences: Vec<_> = changes.iter().map(|change| (change.effect.name(), &change.sentence)).collect();
                assert!(has(promised) || has(Effect::Uncertain), "{id} {name}: {before} to {now} by {sentences:?}");
                seen[usize::from(now)] += 1;
            }
            for change in &changes {
                assert!(
                    change.sentence.contains(&*change.rule)
                        || change.kinds == [ChangeKind::Added]
                        || change.kinds == [ChangeKind::Removed]
                );
                seen[2 + usize::from(change.effect == Effect::Uncertain)] += 1;
            }
        }
    }
    assert!(seen[..3].iter().all(|count| *count > 100) && seen[3] > 0, "{seen:?}");
}
