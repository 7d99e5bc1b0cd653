//! `--language`: the human report and the text of a code in the language of the reader.

use super::{Folder, individual};

const CHECK: &str = "check --pack fin/v2/individual --as-of 2026-11-20 --color never";

fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("body.json", individual(&[("\"maria", "\"Maria")]));
    folder
}

#[test]
fn the_human_report_is_in_the_language() {
    let folder = folder("language_human");
    let english = folder.run(&format!("{CHECK} body.json"));
    assert!(english.stdout.contains("error[email.not_lowercase]: Email must be all lowercase\n"), "{}", english.stdout);
    assert_eq!(folder.run(&format!("{CHECK} --language en body.json")), english);
    for (tag, title, fix) in [
        ("es", "Error[email.not_lowercase]: Debe estar todo en minúsculas\n", "Escribir en minúsculas\n"),
        (
            "lt",
            "Klaida[email.not_lowercase]: Turi būti parašyta vien mažosiomis raidėmis\n",
            "Parašyti mažosiomis raidėmis\n",
        ),
        ("ar", "خطأ[email.not_lowercase]: يجب أن تكون جميع الأحرف صغيرة\n", "الكتابة بأحرف صغيرة\n"),
    ] {
        let run = folder.run(&format!("{CHECK} --language {tag} body.json"));
        assert!(run.stdout.contains(title), "{}", run.stdout);
        assert!(run.stdout.contains(&format!("fix: lowercase (safe): {fix}")), "{}", run.stdout);
        assert!(run.stderr == english.stderr && run.code == english.code);
    }
}

#[test]
fn arabic_keeps_names_together() {
    let folder = folder("language_arabic");
    let run = folder.run_with(&format!("{CHECK} --language ar"), "{}");
    assert!(run.stdout.contains("الحقل \u{2066}basic_info\u{2069} مطلوب\n"), "{}", run.stdout);
}

/// What programs read has the provider's words, whatever the person reads.
#[test]
fn reports_for_programs_stay_as_they_are() {
    let folder = folder("language_programs");
    for format in ["json", "ndjson"] {
        let english = folder.run(&format!("{CHECK} --format {format} body.json"));
        assert_eq!(folder.run(&format!("{CHECK} --format {format} --language zh body.json")), english);
    }
}

#[test]
fn a_code_is_explained_in_the_language() {
    let folder = Folder::new("language_explain");
    let run = folder.run("explain email.not_lowercase --language de");
    let text = "email.not_lowercase: Muss ganz in Kleinbuchstaben geschrieben sein\n\
                fix: lowercase (safe): In Kleinbuchstaben schreiben\n";
    assert_eq!(run.stdout, text);
    let run = folder.run("explain one_of --language fr");
    assert!(run.stdout.starts_with("one_of: Doit être l’une de ces valeurs\u{202f}: {values}\n"), "{}", run.stdout);
}

#[test]
fn an_unknown_language_is_wrong_usage() {
    let run = Folder::new("language_unknown").run("explain one_of --language tlh");
    assert_eq!(run.code, Some(2));
    assert_eq!(run.stderr, "firstpass: --language must be one of en, ar, de, es, fr, lt, pt, zh\n");
}
