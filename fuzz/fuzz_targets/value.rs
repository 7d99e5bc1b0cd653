//! A body through serde_json against the same body as text.
#![no_main]

use firstpass::{Checker, Context, Report};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

const CONTEXT: &str = include_str!("../seeds/context/full.json");

fn issues(report: &Report<'_>) -> Vec<(String, &'static str, String)> {
    report.issues.iter().map(|issue| (issue.path.clone(), issue.code.name(), issue.message.clone())).collect()
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, body)) = data.split_first() else { return };
    let Ok(body) = serde_json::from_slice::<Value>(body) else { return };
    let packs: Vec<_> = firstpass::packs().collect();
    let context = Context::from_json(CONTEXT).unwrap();
    let mut checker = Checker::new(packs[usize::from(*choice) % packs.len()]);
    let of_text = checker.check(&body.to_string(), &context);
    let of_value = checker.check_value(&body, &context);
    assert_eq!(issues(&of_text), issues(&of_value));
    assert_eq!(of_text.unverified, of_value.unverified);
});
