//! What holds for all files, and for all bytes.

use firstpass::file::{Expectations, Inspector, Kind, inspect};
use proptest::prelude::*;

use super::files::{OBJECTS, exif, pdf, pdf_with_stream, scan_jpeg, scan_png, segment};
use super::{ANY_SIZE, codes, found, in_pieces, look};

/// Whole files of every kind.
fn whole() -> Vec<Vec<u8>> {
    let with_exif = [&scan_jpeg()[..2], &exif(300), &segment(0xE1, &[7; 5000]), &scan_jpeg()[2..]].concat();
    let shown_early = [pdf(""), OBJECTS.as_bytes().repeat(20), pdf("/Encrypt 5 0 R")].concat();
    vec![
        scan_png(70),
        scan_jpeg(),
        with_exif,
        pdf(""),
        pdf("/Encrypt 5 0 R"),
        pdf_with_stream("/Type /XRef /Encrypt 5 0 R"),
        [&b"junk "[..], &pdf("")].concat(),
        shown_early,
    ]
}

/// Whole files with some bytes changed, and bytes that look like parts of files.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let changed =
        (prop::sample::select(whole()), prop::collection::vec((any::<usize>(), any::<u8>()), 0..6), any::<bool>())
            .prop_map(|(mut bytes, changes, is_cut)| {
                for (at, byte) in changes {
                    let at = at % bytes.len();
                    bytes[at] = byte;
                    if is_cut && byte < 16 {
                        bytes.truncate(at.max(1));
                    }
                }
                bytes
            });
    let parts = prop::sample::select(vec![
        "%PDF-1.",
        "%%EOF",
        "/Encrypt ",
        "trailer",
        "<<",
        ">>",
        "(",
        ")",
        "<",
        "[",
        "]",
        "stream\n",
        "endstream",
        "obj ",
        "/Type/XRef",
        "\\",
        "5 0 R ",
        "\n",
        "IDAT",
        "IEND",
        "\0\0\0\u{1}",
    ])
    .prop_map(|text| text.as_bytes().to_vec());
    let markers =
        prop::collection::vec(prop::sample::select(vec![0xFF_u8, 0xD8, 0xD9, 0xDA, 0xC0, 0xE0, 0, 1, 9]), 1..9);
    let pieces = prop::collection::vec(prop_oneof![parts, markers], 0..60).prop_map(|parts| parts.concat());
    let signature = prop::sample::select(vec![&b""[..], b"%PDF-1.7\n1 0 obj", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n"]);
    prop_oneof![
        2 => changed,
        1 => prop::collection::vec(any::<u8>(), 0..3000),
        2 => (signature, pieces).prop_map(|(signature, pieces)| [signature, &pieces].concat()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn pieces_of_any_size_give_the_same_report(bytes in bytes(), sizes in prop::collection::vec(1_usize..2000, 1..8)) {
        let expectations = Expectations { limits: ANY_SIZE, ..Expectations::default() };
        let report = inspect(&bytes, &expectations);
        for size in sizes.into_iter().chain([1, 7]) {
            prop_assert_eq!(&in_pieces(&bytes, size, &expectations), &report, "pieces of {}", size);
        }
    }

    #[test]
    fn reports_hold_together(bytes in bytes()) {
        let report = look(&bytes);
        prop_assert_eq!(report.bytes, bytes.len() as u64);
        prop_assert_eq!(report.kind, Kind::of_head(&bytes));
        prop_assert_eq!(report.is_valid(), report.issues.iter().all(|issue| issue.severity.name() != "error"));
        let mut told = codes(&report);
        told.dedup();
        prop_assert_eq!(told.len(), report.issues.len());
        prop_assert!(serde_json::from_str::<serde_json::Value>(&report.to_json()).is_ok());
        let is_picture = matches!(report.kind, Some(Kind::Jpeg | Kind::Png));
        prop_assert!(is_picture || report.width.is_none() && report.is_gray.is_none());
        prop_assert!(!is_picture || report.width.is_some() || !report.is_valid());
    }

    #[test]
    fn names_and_media_types_are_any_text(name in any::<String>(), media_type in any::<String>()) {
        let expectations = Expectations { name: Some(&name), media_type: Some(&media_type), ..Expectations::default() };
        let report = inspect(b"x", &expectations);
        prop_assert_eq!(Kind::of_name(&name).is_none(), codes(&report).contains(&"file.type"));
    }
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_not_valid() {
    for bytes in whole() {
        let is_document = look(&bytes).kind == Some(Kind::Pdf);
        for end in 0..bytes.len() {
            let cut = &bytes[..end];
            let tail = &cut[cut.len().saturating_sub(1024)..];
            if is_document && tail.windows(5).any(|window| window == b"%%EOF") {
                // Only the last line feed is missing; or in front of the cut stands the end of an earlier revision, and
                // what follows may be padding.
                continue;
            }
            let report = look(cut);
            let expected = match (end, report.kind) {
                (0, _) => "file.empty",
                (_, None) => "file.content",
                _ => "file.truncated",
            };
            assert!(codes(&report).contains(&expected), "cut at {end} of {}: {:?}", bytes.len(), codes(&report));
        }
    }
}

#[test]
fn two_pieces_and_empty_ones_give_the_same_report() {
    for bytes in whole() {
        let report = look(&bytes);
        for at in 0..=bytes.len() {
            let mut inspector = Inspector::new(&Expectations { limits: ANY_SIZE, ..Expectations::default() });
            let (first, second) = bytes.split_at(at);
            [b"", first, b"", second, b""].into_iter().for_each(|piece| inspector.push(piece));
            assert_eq!(inspector.finish(), report, "cut at {at}");
        }
    }
}

#[test]
fn whole_files_are_valid_in_one_byte_pieces() {
    let expectations = Expectations { limits: ANY_SIZE, ..Expectations::default() };
    for bytes in whole() {
        let report = in_pieces(&bytes, 1, &expectations);
        assert_eq!(codes(&report), found(&bytes));
        assert!(codes(&report).iter().all(|code| *code == "file.encrypted"), "{:?}", codes(&report));
    }
}

#[test]
fn debug_texts_hold_nothing_of_the_file() {
    let mut inspector = Inspector::new(&Expectations { name: Some("Zq7.pdf"), ..Expectations::default() });
    inspector.push(b"Zq7Zq7");
    assert_eq!(format!("{inspector:?}"), "Inspector { bytes: 6, .. }");
    let report = format!("{:?}", inspector.finish());
    assert!(!report.contains("Zq7") && !report.contains("90, 113, 55"), "{report}");
}
