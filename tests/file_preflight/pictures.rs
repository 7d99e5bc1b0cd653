//! JPEG and PNG.

use firstpass::file::Kind;

use super::files::{
    SIGNATURE, chunk, density, exif, frame, header, jfif, jpeg, png, scan, scan_jpeg, scan_png, segment,
};
use super::{found, look};

fn pixels() -> Vec<u8> {
    chunk(b"IDAT", b"x")
}

#[test]
fn headers_are_read() {
    let report = look(&scan_png(100));
    assert_eq!(report.issues, []);
    assert_eq!((report.kind, report.width, report.height), (Some(Kind::Png), Some(1200), Some(900)));
    assert_eq!((report.dots_per_inch, report.is_gray), (Some(300), Some(false)));
    let report = look(&scan_jpeg());
    assert_eq!(report.issues, []);
    assert_eq!((report.kind, report.width, report.height), (Some(Kind::Jpeg), Some(640), Some(480)));
    assert_eq!((report.dots_per_inch, report.is_gray), (Some(300), Some(false)));
}

#[test]
fn colors_are_told_by_the_format() {
    for (depth, color, is_gray) in [(1, 0, true), (16, 0, true), (8, 2, false), (8, 4, true), (16, 6, false)] {
        let report = look(&png(&[header(9, 9, depth, color), pixels()]));
        assert_eq!((report.is_gray, report.is_valid()), (Some(is_gray), true), "{color}");
    }
    for (palette, is_gray) in [(&b"\0\0\0\xFF\xFF\xFF\x80\x80\x80"[..], true), (b"\0\0\0\xFF\xFF\xFE", false)] {
        let report = look(&png(&[header(9, 9, 8, 3), chunk(b"PLTE", palette), pixels()]));
        assert_eq!((report.is_gray, report.is_valid()), (Some(is_gray), true));
    }
    // A palette that is only a suggestion.
    assert_eq!(look(&png(&[header(9, 9, 8, 2), chunk(b"PLTE", &[7; 3]), pixels()])).is_gray, Some(false));
    for (components, is_gray) in [(1, true), (3, false), (4, false)] {
        let report = look(&jpeg(&[frame(0xC2, 9, 9, components), scan(b"x")]));
        assert_eq!((report.is_gray, report.is_valid()), (Some(is_gray), true));
    }
    assert_eq!(found(&jpeg(&[frame(0xC0, 9, 9, 1), scan(b"x")])), ["file.gray"]);
}

#[test]
fn resolutions_come_from_several_places() {
    let of_png = |density: Vec<u8>| look(&png(&[header(9, 9, 8, 2), density, pixels()])).dots_per_inch;
    assert_eq!(of_png(density(5906, 1)), Some(150));
    assert_eq!(of_png(density(u32::MAX, 1)), Some(109_092_169));
    assert_eq!(of_png(density(0, 1)), None);
    assert_eq!(of_png(density(300, 0)), None);
    assert_eq!(of_png(chunk(b"pHYs", &[1; 8])), None);
    let of_jpeg = |segments: &[Vec<u8>]| {
        let picture = [frame(0xC0, 9, 9, 3), scan(b"x")].concat();
        look(&jpeg(&[segments.concat(), picture])).dots_per_inch
    };
    assert_eq!(of_jpeg(&[jfif(1, 300, 200)]), Some(200));
    assert_eq!(of_jpeg(&[jfif(2, 118, 118)]), Some(300));
    assert_eq!(of_jpeg(&[jfif(0, 300, 300)]), None);
    assert_eq!(of_jpeg(&[jfif(0, 1, 1), exif(350)]), Some(350));
    assert_eq!(of_jpeg(&[exif(350), jfif(1, 72, 72)]), Some(350));
    assert_eq!(of_jpeg(&[segment(0xE0, b"JFXX\0\x10"), segment(0xE0, &[1; 12]), segment(0xE1, b"XMP")]), None);
    // Behind what is looked at there may be anything.
    let long = [&exif(350)[4..], &vec![0xFF; 60_000]].concat();
    assert_eq!(of_jpeg(&[segment(0xE1, &long)]), Some(350));
}

#[test]
fn damaged_pictures_are_found() {
    let damaged = ["file.damaged"];
    let good = header(9, 9, 8, 2);
    for (about, chunks) in [
        ("no header", vec![pixels()]),
        ("two headers", vec![good.clone(), good.clone(), pixels()]),
        ("no pixels", vec![good.clone()]),
        ("no palette", vec![header(9, 9, 8, 3), pixels()]),
        ("half a colour", vec![good.clone(), chunk(b"PLTE", &[0; 4]), pixels()]),
        ("an empty palette", vec![good.clone(), chunk(b"PLTE", b""), pixels()]),
        ("too many colours", vec![good.clone(), chunk(b"PLTE", &[0; 771]), pixels()]),
        ("no width", vec![header(0, 9, 8, 2), pixels()]),
        ("no height", vec![header(9, 0, 8, 2), pixels()]),
        ("too wide", vec![header(0x8000_0000, 9, 8, 2), pixels()]),
        ("an unknown type of colours", vec![header(9, 9, 8, 5), pixels()]),
        ("a depth that the type has not", vec![header(9, 9, 4, 2), pixels()]),
        ("a short header", vec![chunk(b"IHDR", &[1; 12]), pixels()]),
        ("a name that is no text", vec![good.clone(), chunk(b"ID\0T", b"x"), pixels()]),
    ] {
        let codes = found(&png(&chunks));
        assert_eq!(codes.first(), Some(&"file.damaged"), "{about}: {codes:?}");
    }
    let mut flipped = scan_png(9);
    flipped[19] ^= 1;
    assert_eq!(found(&flipped), damaged);
    assert_eq!(found(&[SIGNATURE, &good, b"\xFF\xFF\xFF\xFFIDAT"].concat()), damaged);
    let picture = || vec![frame(0xC0, 9, 9, 3), scan(b"x")];
    for (about, segments) in [
        ("nothing", vec![]),
        ("no picture", vec![frame(0xC0, 9, 9, 3)]),
        ("no frame", vec![scan(b"x")]),
        ("no width", vec![frame(0xC0, 0, 9, 3), scan(b"x")]),
        ("no height", vec![frame(0xC0, 9, 0, 3), scan(b"x")]),
        ("no components", vec![frame(0xC0, 9, 9, 0), scan(b"x")]),
        ("a short frame", vec![segment(0xC0, &[8, 0, 9, 0, 9])]),
        ("a frame that is too long", vec![segment(0xC0, &[8, 0, 9, 0, 9, 1, 0, 0, 0, 0]), scan(b"x")]),
        ("a length below its own", [vec![b"\xFF\xFE\0\x01".to_vec()], picture()].concat()),
    ] {
        assert_eq!(found(&jpeg(&segments)), damaged, "{about}");
    }
}

#[test]
fn what_decoders_overlook_is_overlooked() {
    let picture = [frame(0xC0, 9, 9, 3), scan(b"x")].concat();
    assert_eq!(found(&jpeg(&[vec![0xFF; 5000], picture.clone()])), [""; 0]);
    assert_eq!(found(&jpeg(&[jfif(0, 1, 1), b"junk\xFF\x00\xFF\x01".to_vec(), picture.clone()])), [""; 0]);
    assert_eq!(found(&jpeg(&[picture.clone(), segment(0xC4, &[0; 9]), scan(b"\xFF\x00y"), picture.clone()])), [""; 0]);
    // Data behind the end: a preview, padding, another file.
    for mut bytes in [scan_jpeg(), scan_png(9)] {
        let before = look(&bytes);
        bytes.extend(b"\0\0PK\x03\x04\xFF\xD8\xFF");
        let report = look(&bytes);
        assert_eq!((&report.issues, report.width), (&before.issues, before.width));
    }
    // A preview in front of the picture has its own end.
    let preview = segment(0xE1, &scan_jpeg());
    let mut whole = jpeg(&[preview, picture]);
    assert_eq!((look(&whole).width, found(&whole)), (Some(9), vec![]));
    whole.truncate(whole.len() - 1);
    assert_eq!(found(&whole), ["file.truncated"]);
}
