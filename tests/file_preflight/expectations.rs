//! Names, declared types, and limits.

use firstpass::file::{Expectations, Limits, inspect};
use firstpass::{Code, Severity};

use super::files::{chunk, density, frame, header, jfif, jpeg, pdf, png, scan, scan_jpeg, scan_png};
use super::{ANY_SIZE, codes};

const NONE: [&str; 0] = [];

fn told(bytes: &[u8], name: Option<&str>, media_type: Option<&str>) -> Vec<&'static str> {
    codes(&inspect(bytes, &Expectations { name, media_type, bytes: None, limits: ANY_SIZE }))
}

#[test]
fn names_and_declared_types_are_compared_with_the_content() {
    let (document, picture) = (pdf(""), scan_jpeg());
    assert_eq!(told(&document, Some("a.PDF"), Some("application/pdf")), NONE);
    assert_eq!(told(&picture, Some("a.jpg"), Some("image/jpeg;q=1")), NONE);
    assert_eq!(told(&picture, None, Some("")), NONE);
    assert_eq!(told(&picture, None, Some(" ")), NONE);
    assert_eq!(told(&picture, None, Some("Application/Octet-Stream")), NONE);
    assert_eq!(told(&document, Some("a.jpg"), None), ["file.mismatch"]);
    assert_eq!(told(&document, None, Some("image/png")), ["file.mismatch"]);
    assert_eq!(told(&document, Some("a.pdf"), Some("text/html")), ["file.mismatch"]);
    assert_eq!(told(&document, Some("a.jpg"), Some("image/jpeg")), ["file.mismatch"]);
    assert_eq!(told(&document, Some("a.pdf.exe"), Some("application/pdf")), ["file.type"]);
    assert_eq!(told(&document, Some("a"), Some("image/png")), ["file.type", "file.mismatch"]);
    assert_eq!(told(b"MZ\x90\0", Some("a.pdf"), Some("application/pdf")), ["file.content"]);
    assert_eq!(told(b"MZ\x90\0", Some("a.exe"), None), ["file.type", "file.content"]);
    assert_eq!(told(b"", Some("a.pdf"), Some("image/png")), ["file.empty"]);
    assert_eq!(told(b"", Some("a"), None), ["file.type", "file.empty"]);
}

#[test]
fn a_mismatch_is_a_warning() {
    let report = inspect(&pdf(""), &Expectations { name: Some("a.jpg"), limits: ANY_SIZE, ..Expectations::default() });
    assert_eq!((report.issues[0].code, report.issues[0].severity), (Code::FileMismatch, Severity::Warning));
    assert!(report.is_valid());
}

#[test]
fn fewer_bytes_than_declared_were_cut_off() {
    let bytes = scan_png(100);
    let declared = |declared: u64, bytes: &[u8]| {
        codes(&inspect(bytes, &Expectations { bytes: Some(declared), limits: ANY_SIZE, ..Expectations::default() }))
    };
    assert_eq!(declared(bytes.len() as u64, &bytes), NONE);
    assert_eq!(declared(1, &bytes), NONE);
    assert_eq!(declared(bytes.len() as u64 + 1, &bytes), ["file.truncated"]);
    assert_eq!(declared(u64::MAX, &bytes[..50]), ["file.truncated"]);
    assert_eq!(declared(u64::MAX, b"MZ"), ["file.content", "file.truncated"]);
    assert_eq!(declared(9, b""), ["file.empty"]);
    assert_eq!(declared(0, b""), ["file.empty"]);
}

#[test]
fn a_small_file_needs_a_resolution() {
    let told = |bytes: &[u8]| codes(&inspect(bytes, &Expectations::default()));
    let jpeg_of = |dots: u16| jpeg(&[jfif(1, dots, dots), frame(0xC0, 640, 480, 3), scan(b"x")]);
    assert_eq!(told(&jpeg_of(300)), NONE);
    assert_eq!(told(&jpeg_of(299)), ["file.low_resolution"]);
    assert_eq!(told(&jpeg_of(0)), ["file.too_small"]);
    assert_eq!(told(&pdf("")), ["file.too_small"]);
    // Of a large file nobody asks.
    let around = scan_png(0).len();
    let low = |data: usize| png(&[header(9, 9, 8, 2), density(2835, 1), chunk(b"IDAT", &vec![0; data])]);
    let without = low(0).len();
    assert_eq!(told(&low(100_000 - without - 1)), ["file.low_resolution"]);
    assert_eq!(told(&low(100_000 - without)), NONE);
    assert_eq!(told(&scan_png(100_000 - around - 1)), NONE);
    // What is left of a file says nothing about its size.
    assert_eq!(told(&jpeg_of(72)[..40]), ["file.truncated"]);
    assert_eq!(told(b"GIF89a"), ["file.content"]);
}

#[test]
fn limits_hold_at_the_limit_and_not_beyond() {
    let bytes = scan_png(100);
    let size = bytes.len() as u64;
    let told = |limits: Limits| codes(&inspect(&bytes, &Expectations { limits, ..Expectations::default() }));
    assert_eq!(told(Limits { max_bytes: Some(size), max_pixels: Some(1200), ..ANY_SIZE }), NONE);
    assert_eq!(told(Limits { max_bytes: Some(size - 1), ..ANY_SIZE }), ["file.too_large"]);
    assert_eq!(told(Limits { max_pixels: Some(1199), ..ANY_SIZE }), ["file.too_many_pixels"]);
    let gray = jpeg(&[frame(0xC0, 9, 9, 1), scan(b"x")]);
    let limits = Limits { wants_color: false, ..ANY_SIZE };
    assert_eq!(codes(&inspect(&gray, &Expectations { limits, ..Expectations::default() })), NONE);
    let other = Limits { max_bytes: Some(1), ..ANY_SIZE };
    assert_eq!(
        codes(&inspect(b"GIF89a", &Expectations { limits: other, ..Expectations::default() })),
        ["file.content", "file.too_large"]
    );
}

#[test]
fn messages_name_the_limits() {
    let bytes = jpeg(&[jfif(1, 72, 72), frame(0xC0, 640, 480, 1), scan(b"x")]);
    let limits = Limits { max_bytes: Some(10), max_pixels: Some(100), ..Limits::default() };
    let report = inspect(&bytes, &Expectations { name: Some("a.tiff"), limits, ..Expectations::default() });
    let messages: Vec<_> = report.issues.iter().map(|issue| issue.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "Must be a file of one of these types: PDF, JPG, JPEG, PNG",
            "Must have at most 10 bytes",
            "Must be at most 100 pixels wide and high",
            "Should have at least 300 dots per inch",
            "Should be in colour",
        ]
    );
    assert_eq!(
        report.to_json(),
        format!(
            "{{\"verdict\":\"invalid\",\"kind\":\"jpeg\",\"bytes\":{},\"width\":640,\"height\":480,\"dots_per_inch\":72,\
             \"issues\":[{}]}}",
            bytes.len(),
            [
                r#"{"code":"file.type","severity":"error","message":"Must be a file of one of these types: PDF, JPG, JPEG, PNG","params":{"values":"PDF, JPG, JPEG, PNG"}}"#,
                r#"{"code":"file.too_large","severity":"error","message":"Must have at most 10 bytes","params":{"max":10}}"#,
                r#"{"code":"file.too_many_pixels","severity":"error","message":"Must be at most 100 pixels wide and high","params":{"max":100}}"#,
                r#"{"code":"file.low_resolution","severity":"warning","message":"Should have at least 300 dots per inch","params":{"min":300}}"#,
                r#"{"code":"file.gray","severity":"warning","message":"Should be in colour","params":{}}"#,
            ]
            .join(",")
        )
    );
}
