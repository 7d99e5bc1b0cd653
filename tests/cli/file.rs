//! `firstpass file`.

use super::{Folder, Run, snapshot};

/// A PNG file of 3 by 2 pixels with 300 dots per inch. Nobody decompresses its data.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1A\n".to_vec();
    for (name, data) in [
        ("IHDR", &b"\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0"[..]),
        ("pHYs", b"\0\0\x2E\x23\0\0\x2E\x23\x01"),
        ("IDAT", b"x"),
        ("IEND", b""),
    ] {
        bytes.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        bytes.extend(name.as_bytes());
        bytes.extend(data);
        // Only the checksum of the header is looked at.
        bytes.extend(if name == "IHDR" { [0x12, 0x16, 0xF1, 0x4D] } else { [0; 4] });
    }
    bytes
}

/// A gray JPEG file of 4 by 3 pixels that states no resolution.
const JPEG: &[u8] = b"\xFF\xD8\xFF\xC0\0\x0B\x08\0\x03\0\x04\x01\x01\x11\0\xFF\xDA\0\x08\x01\x01\0\0\x3F\0x\xFF\xD9";

const PDF: &str = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";

fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("scan.png", png()).write("scan.jpg", JPEG).write("bill.pdf", PDF).write("bill.png", PDF);
    folder.write("locked.pdf", PDF.replace("/Root", "/Encrypt 2 0 R /Root"));
    folder.write("cut.PDF", PDF.trim_end_matches("EOF\n")).write("empty.jpeg", "").write("page.html", "<html>");
    folder
}

const FILES: &str = "scan.png scan.jpg bill.pdf bill.png locked.pdf cut.PDF empty.jpeg page.html";

#[test]
fn every_file_gets_a_report() {
    let folder = folder("files");
    for (name, format) in [("file", "human"), ("file_json", "json"), ("file_ndjson", "ndjson")] {
        let arguments = format!("file --format {format} {FILES}");
        let run = folder.run(&arguments);
        assert_eq!(run.code, Some(1));
        snapshot(name, &arguments, &run);
    }
    let numbers =
        |reports: &[serde_json::Value]| reports.iter().map(|report| report["file"].clone()).collect::<Vec<_>>();
    let of_json = folder.run(&format!("file --format json {FILES}")).json();
    let of_lines = folder.run(&format!("file --format ndjson {FILES}")).lines();
    assert_eq!(of_json.as_array().unwrap(), &of_lines);
    assert_eq!(numbers(&of_lines), [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn the_exit_status_tells_of_errors_and_not_of_warnings() {
    let folder = folder("file_status");
    for (arguments, code, issues) in [
        ("scan.png", 0, &[][..]),
        ("scan.jpg", 0, &["file.too_small", "file.gray"]),
        ("bill.png", 0, &["file.mismatch", "file.too_small"]),
        ("--name bill.PDF bill.png", 0, &["file.too_small"]),
        ("--name bill.pdf --type image/png bill.png", 0, &["file.mismatch", "file.too_small"]),
        ("--type image/png scan.png", 0, &[]),
        ("--type image/jpeg scan.png", 0, &["file.mismatch"]),
        ("--name scan.tiff scan.png", 1, &["file.type"]),
        ("--max-bytes 10 --max-pixels 3 scan.png", 1, &["file.too_large"]),
        ("--max-bytes 99999 --max-pixels 2 scan.png", 1, &["file.too_many_pixels"]),
        ("--max-pixels 99999999999 scan.png", 0, &[]),
        ("locked.pdf", 1, &["file.encrypted", "file.too_small"]),
        ("empty.jpeg", 1, &["file.empty"]),
        ("page.html", 1, &["file.type", "file.content"]),
    ] {
        let run = folder.run(&format!("file --format json {arguments}"));
        let report = run.json();
        let codes = report["issues"].as_array().unwrap().iter().map(|issue| issue["code"].as_str().unwrap());
        assert_eq!((run.code, codes.collect::<Vec<_>>()), (Some(code), issues.to_vec()), "{arguments}");
        assert_eq!(report["verdict"], if code == 0 { "valid" } else { "invalid" });
    }
}

#[test]
fn standard_input_has_no_name() {
    let folder = folder("file_stdin");
    for arguments in ["file", "file -"] {
        let run = folder.run_with(arguments, png());
        assert_eq!(run.stdout, "<stdin>: valid, PNG, 3 x 2 pixels, 300 dots per inch, 79 bytes\n");
        assert_eq!((run.code, &*run.stderr), (Some(0), ""));
    }
    assert_eq!(
        folder.run_with("file --name a.jpg --format ndjson", png()).lines()[0]["issues"][0]["code"],
        "file.mismatch"
    );
    let one = folder.run_with("file - bill.pdf", [png(), vec![0; 1 << 20]].concat());
    assert!(one.stdout.starts_with("<stdin>: valid, PNG, 3 x 2 pixels, 300 dots per inch, 1048655 bytes\nbill.pdf: "));
}

#[test]
fn files_that_cannot_be_read_do_not_keep_the_others() {
    let folder = folder("file_unreadable");
    std::fs::create_dir(folder.path().join("folder.pdf")).unwrap();
    let arguments = "file --format json missing.pdf folder.pdf scan.png";
    let run = folder.run(arguments);
    assert_eq!((run.json()[0]["file"].as_u64(), run.json().as_array().unwrap().len()), (Some(3), 1));
    snapshot("file_unreadable", arguments, &run);
    let run = folder.run("file --format json missing.pdf missing.png");
    assert_eq!((run.code, &*run.stdout), (Some(3), "[]\n"));
}

#[test]
fn wrong_usage_is_told_in_one_sentence() {
    let folder = folder("file_usage");
    let mut all = String::new();
    for arguments in [
        "file --name a.pdf bill.pdf scan.png",
        "file --max-bytes 10MB bill.pdf",
        "file --max-pixels -1 bill.pdf",
        "file --format xml bill.pdf",
        "file --type",
        "file --pack bill.pdf",
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, &*run.stdout, run.stderr.lines().count()), (Some(2), "", 1), "{arguments}");
        all.push_str(&format!("$ firstpass {arguments}\n{}", run.stderr));
    }
    let help = folder.run("file --help");
    assert_eq!((help.code, &*help.stderr), (Some(0), ""));
    assert!(help.stdout.contains("--max-pixels <N>"));
    snapshot("file_usage", "file with wrong arguments", &Run { code: Some(2), stdout: all, stderr: String::new() });
}

#[test]
fn neither_content_nor_name_is_repeated_in_json() {
    let folder = Folder::new("file_privacy");
    folder.write("Zq7Kanarie.exe", "Zq7Kanarie").write("Zq7Kanarie.pdf", "%PDF-1.7 Zq7Kanarie");
    for format in ["json", "ndjson"] {
        let arguments = format!("file --type Zq7Kanarie --format {format} Zq7Kanarie.exe Zq7Kanarie.pdf");
        let run = folder.run(&arguments);
        assert!(!run.stdout.contains("Zq7") && run.stderr.is_empty(), "{}", run.stdout);
    }
}
