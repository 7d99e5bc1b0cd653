//! `firstpass value`.

use super::{Folder, snapshot};

#[test]
fn each_line_gets_a_verdict() {
    let folder = Folder::new("value");
    folder
        .write("emails.txt", "maria@example.com\r\nMaria@Example.com\n\n maria@example.com\nmaria@\nlast@example.com");
    let arguments = "value email emails.txt";
    let run = folder.run(arguments);
    assert_eq!(run.lines().len(), 6);
    snapshot("value", arguments, &run);
    let arguments = "value email --show-values emails.txt";
    snapshot("value_shown", arguments, &folder.run(arguments));
}

#[test]
fn the_exit_status_tells_of_invalid_values() {
    let folder = Folder::new("value_status");
    for (arguments, text, code, verdict) in [
        ("value phone", "+14155552671\n", 0, "valid"),
        ("value phone", "4155552671", 1, "invalid"),
        ("value subdivision", "HK-HCW", 0, "unverified"),
        ("value tax_id", "123-45-6789", 0, "unverified"),
        ("value tax_id --country USA --type SSN", "123-45-6789", 0, "valid"),
        ("value tax_id --country USA --type SSN -", "123-45-678", 1, "invalid"),
        ("value tax_id --country BRA --type CPF", "529.982.247-25", 0, "valid"),
        ("value tax_id --country BRA --type CPF", "529.982.247-26", 1, "invalid"),
        ("value tax_id --country BRA", "529.982.247-26", 1, "invalid"),
        ("value tax_id --country BMU", "1", 0, "unverified"),
        ("value date --as-of 2026-11-20", "2026-02-29", 1, "invalid"),
    ] {
        let run = folder.run_with(arguments, text);
        assert_eq!((run.code, &run.lines()[0]["verdict"]), (Some(code), &verdict.into()), "{arguments} {text}");
        assert_eq!((run.lines().len(), &*run.stderr), (1, ""));
    }
    assert_eq!(folder.run("value phone").stdout, "");
}

#[test]
fn lines_that_are_no_text_are_invalid() {
    let folder = Folder::new("value_bytes");
    let mut bytes = b"\xFF\n".to_vec();
    bytes.extend(b"x".repeat(3 << 20));
    bytes.extend(b"\nmaria@example.com\0\nmaria@example.com\n");
    let lines = folder.run_with("value email", bytes).lines();
    let codes: Vec<_> = lines.iter().map(|line| line["code"].as_str().unwrap_or("none")).collect();
    assert_eq!(codes, ["json.encoding", "json.size", "email.format", "none"]);
}
