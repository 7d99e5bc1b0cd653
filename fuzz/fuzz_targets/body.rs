//! Any bytes as a request body.
#![no_main]

use firstpass::{Checker, Context};
use libfuzzer_sys::fuzz_target;

const CONTEXT: &str = include_str!("../seeds/context/full.json");

fuzz_target!(|data: &[u8]| {
    let Some((choice, body)) = data.split_first() else { return };
    let packs: Vec<_> = firstpass::packs().collect();
    let pack = packs[usize::from(*choice) % packs.len()];
    let context = Context::from_json(CONTEXT).unwrap();
    let mut checker = Checker::new(pack);
    let report = checker.check_bytes(body, &context);
    assert!(report.issues.len() <= 101 && report.unverified.len() <= 100);
    assert_eq!(report.to_json(), checker.check_bytes(body, &context).to_json());
    let _ = report.provider_error(pack);
    for issue in &report.issues {
        let _ = checker.offset(&issue.pointer);
    }
});
