//! Hostile files: the memory does not grow with the size, and the time only as the size does.

use std::time::{Duration, Instant};

use firstpass::file::{Expectations, Inspector};

use super::allocator::asked;
use super::files::{SIGNATURE, chunk, header};

/// Far more than a walk takes here without optimisation, and far less than steps in the square of the size would.
const MOMENT: Duration = Duration::from_secs(20);
const PIECE: usize = 64 * 1024;

/// Walks through `start` and a pattern that is repeated to a megabyte, in large pieces and in single bytes.
fn walk(name: &str, start: &[u8], pattern: &[u8]) {
    let block = pattern.repeat(PIECE.div_ceil(pattern.len()));
    let started = Instant::now();
    let asked = asked(|| {
        let mut inspector = Inspector::new(&Expectations::default());
        inspector.push(start);
        for _ in 0..16 {
            inspector.push(&block);
        }
        block.chunks(1).for_each(|piece| inspector.push(piece));
        drop(inspector.finish());
    });
    assert!(started.elapsed() < MOMENT, "{name}: {:?}", started.elapsed());
    assert!(asked.bytes < 32 * 1024, "{name}: {asked:?}");
}

#[test]
fn hostile_files_cost_no_more_than_their_size() {
    let png = [SIGNATURE, &header(9, 9, 8, 2)].concat();
    walk("tiny chunks", &png, &chunk(b"teXt", b""));
    walk("palettes", &png, &chunk(b"PLTE", &[1, 2, 3]));
    walk("densities", &png, &super::files::density(300, 1));
    walk("a chunk without end", &[&png[..], b"\x7F\xFF\xFF\xFFIDAT"].concat(), b"x");
    walk("marker padding", b"\xFF\xD8\xFF", b"\xFF");
    walk("empty segments", b"\xFF\xD8\xFF", b"\xFF\xFE\0\x02");
    walk("Exif segments", b"\xFF\xD8", &super::files::exif(300));
    walk(
        "Exif directories",
        b"\xFF\xD8",
        &super::files::segment(0xE1, &[&b"Exif\0\0MM\0*\0\0\0\x08\xFF\xFF"[..], &[1; 60_000]].concat()),
    );
    walk("restarts", b"\xFF\xD8\xFF\xC0\0\x0B\x08\0\x09\0\x09\x01\x01\x11\0\xFF\xDA\0\x03\0", b"\xFF\xD0\xFF\0");
    for pattern in [
        "(",
        ")",
        "<<",
        ">>",
        "[",
        "/",
        "/Encrypt ",
        "%",
        "%%EO",
        "%%EOF",
        "\\",
        "endstrea",
        " obj",
        "trailer<<",
        "x",
        "\0",
    ] {
        walk(pattern, b"%PDF-1.7\n", pattern.as_bytes());
        walk(pattern, b"%PDF-1.7\n1 0 obj << >> stream\n", pattern.as_bytes());
    }
    walk("no file", b"", b"x");
}
