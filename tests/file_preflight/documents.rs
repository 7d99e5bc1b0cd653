//! PDF.

use super::files::{OBJECTS, pdf, pdf_with_stream};
use super::{found, look};

const NONE: [&str; 0] = [];

#[test]
fn a_password_is_found_in_trailers() {
    let encrypted = ["file.encrypted"];
    for keys in [
        "/Encrypt 5 0 R",
        "/ID [<00> <00>] /Encrypt 5 0 R /Info << /a (b) >>",
        "/Encrypt<</Filter/Standard/V 1/O<00>/U(\\))>>/Prev 1",
        "/Encrypt% a comment\r5 0 R",
        "/#45ncrypt 5 0 R",
        "/#45#6e#63#72#79#70#74 5 0 R",
        "/Info (unbalanced \\( and (nested\\)) parentheses) /Encrypt 5 0 R",
    ] {
        assert_eq!(found(&pdf(keys)), encrypted, "{keys}");
        let in_stream = pdf_with_stream(&format!("/Type /XRef {keys}"));
        assert_eq!(found(&in_stream), encrypted, "{keys}");
        assert_eq!(found(&pdf_with_stream(&format!("{keys} /Type/XRef"))), encrypted, "{keys}");
        // A file that can be shown before it is all there has two trailers.
        assert_eq!(found(&[pdf(keys), pdf("")].concat()), encrypted, "{keys}");
        assert_eq!(found(&[pdf(""), pdf(keys)].concat()), encrypted, "{keys}");
    }
}

#[test]
fn a_password_is_not_found_elsewhere() {
    for keys in [
        "",
        "/EncryptMetadata true",
        "/Encrypt null",
        "/Info (/Encrypt 5 0 R)",
        "/Info << /Encrypt 5 0 R >>",
        "/Info [/Encrypt 5 0 R]",
        "/Info /Encrypt",
        "% /Encrypt 5 0 R\n",
        "/ID [<2F456E6372797074> <00>]",
        "/Encryp#7 1",
        "/Encrypt#20 5 0 R",
        "/ThisNameIsMuchLongerThanAnyOther/Encrypt",
    ] {
        assert_eq!(found(&pdf(keys)), NONE, "{keys}");
        assert_eq!(found(&pdf_with_stream(&format!("/Type /XRef {keys}"))), NONE, "{keys}");
    }
    // In the dictionary of another stream, in the stream, in an object, in an array.
    assert_eq!(found(&pdf_with_stream("/Type /ObjStm /Encrypt 5 0 R")), NONE);
    let stream = "4 0 obj << >> stream\ntrailer << /Encrypt 5 0 R >>\nendstream endobj";
    assert_eq!(found(&[OBJECTS.as_bytes(), stream.as_bytes(), &pdf("")].concat()), NONE);
    for object in ["<< /Encrypt 5 0 R >>", "[/Type /XRef /Encrypt 5 0 R]", "(trailer << /Encrypt 5 0 R >>)"] {
        let object = format!("{OBJECTS}4 0 obj {object} endobj\n");
        assert_eq!(found(&[object.as_bytes(), &pdf("")].concat()), NONE, "{object}");
    }
}

#[test]
fn a_lost_bracket_does_not_hide_the_trailer() {
    for lost in ["<< /a << /b 1 >>", "[ [ 1", ">> >> ]"] {
        let object = format!("{OBJECTS}4 0 obj {lost} endobj\n");
        assert_eq!(found(&[object.as_bytes(), &pdf("/Encrypt 5 0 R")].concat()), ["file.encrypted"], "{lost}");
        assert_eq!(found(&[object.as_bytes(), &pdf("")].concat()), NONE, "{lost}");
    }
}

#[test]
fn the_end_stands_at_the_end() {
    let followed = |bytes: &[u8]| found(&[&pdf(""), bytes].concat());
    // The line feed of the file is one of the bytes behind the marker.
    assert_eq!(followed(&[b'x'; 1018]), NONE);
    assert_eq!(followed(&[b'x'; 1019]), ["file.truncated"]);
    // Padding of white space and zeros does not count.
    assert_eq!(followed(&[0; 5000]), NONE);
    assert_eq!(followed(&b"\r\n ".repeat(5000)), NONE);
    assert_eq!(followed(&[&[0; 5000][..], b"x"].concat()), ["file.truncated"]);
    // An end marker further in front is the one of an earlier revision.
    assert_eq!(followed(&[&OBJECTS.as_bytes().repeat(9)[..], b"%%EO"].concat()), ["file.truncated"]);
    assert_eq!(followed(&[&OBJECTS.as_bytes().repeat(9)[..], b"%%%EOF"].concat()), NONE);
}

#[test]
fn what_is_in_front_of_the_header_is_no_part_of_the_file() {
    for before in ["\u{FEFF}", "\r\n", "(<<", "Content-Type: application/pdf\r\n\r\n"] {
        let report = look(&[before.as_bytes(), &pdf("/Encrypt 5 0 R")].concat());
        assert_eq!(report.issues.iter().map(|issue| issue.code.name()).collect::<Vec<_>>(), ["file.encrypted"]);
        assert_eq!((report.width, report.dots_per_inch, report.is_gray), (None, None, None));
    }
}

#[test]
fn a_document_without_objects_is_damaged() {
    assert_eq!(found(b"%PDF-1.4\n%%EOF"), ["file.damaged"]);
    assert_eq!(found(b"%PDF-1.4\nThis is a page about the object.\n%%EOF\n"), ["file.damaged"]);
    assert_eq!(found(b"%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF"), NONE);
}
