//! The preflight of a file, as a whole and in pieces.
#![no_main]

use firstpass::file::{Expectations, Inspector, Kind, Limits, inspect};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((size, bytes)) = data.split_first() else { return };
    let limits = Limits { min_bytes: 40, max_bytes: Some(400), max_pixels: Some(9_000), ..Limits::default() };
    let expectations = Expectations { name: Some("a.pdf"), media_type: Some("image/png"), bytes: None, limits };
    let report = inspect(bytes, &expectations);
    assert_eq!(report.kind, Kind::of_head(bytes));
    let mut inspector = Inspector::new(&expectations);
    bytes.chunks(usize::from(*size).max(1)).for_each(|piece| inspector.push(piece));
    assert_eq!(inspector.finish(), report);
    serde_json::from_str::<serde_json::Value>(&report.to_json()).unwrap();
});
