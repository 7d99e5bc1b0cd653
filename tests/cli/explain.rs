//! `firstpass packs` and `firstpass explain`.

use super::{Folder, snapshot};

#[test]
fn packs_are_listed() {
    let folder = Folder::new("packs");
    let listed = folder.run("packs --format json").json();
    let packs: Vec<_> = firstpass::packs().collect();
    assert_eq!(listed.as_array().unwrap().len(), packs.len());
    let text = folder.run("packs").stdout;
    for (pack, listed) in packs.iter().zip(listed.as_array().unwrap()) {
        assert_eq!((&listed["id"], &listed["revision"]), (&(*pack.id).into(), &(*pack.revision).into()));
        assert_eq!((&listed["title"], &listed["status"]), (&(*pack.title).into(), &pack.status.name().into()));
        assert!(text.contains(pack.id) && text.contains(pack.title));
    }
}

#[test]
fn every_rule_and_code_is_explained() {
    let folder = Folder::new("explain_all");
    for pack in firstpass::packs() {
        let run = folder.run(&format!("explain {}", pack.id));
        assert_eq!(run.code, Some(0));
        for rule in pack.rule_references() {
            assert!(run.stdout.lines().any(|line| line.split(' ').next() == Some(&*pack.rule_id(rule))));
        }
        for rule in pack.rule_references().step_by(7) {
            let run = folder.run(&format!("explain {} {}", pack.id, pack.rule_id(rule)));
            assert!(run.code == Some(0) && run.stdout.contains("\nasks: "), "{}", run.stdout);
        }
    }
    for code in firstpass::Code::ALL.iter().step_by(5) {
        let run = folder.run(&format!("explain {}", code.name()));
        assert!(run.stdout.starts_with(&format!("{}: {}", code.name(), code.text())));
    }
}

#[test]
fn explanations_can_be_read() {
    let folder = Folder::new("explain");
    for (name, arguments) in [
        ("explain_rule", "explain fin/v2/attach licence-state-in-usa"),
        ("explain_own_words", "explain fin/v2/attach attach-in-flight"),
        ("explain_field_rule", "explain fin/v2/attach identity-state-length"),
        ("explain_everywhere", "explain body-unexpected"),
        ("explain_code", "explain email.not_lowercase"),
        ("explain_parameters", "explain one_of"),
    ] {
        snapshot(name, arguments, &folder.run(arguments));
    }
}
