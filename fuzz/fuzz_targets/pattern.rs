//! A pattern and a text to match.
#![no_main]

use firstpass::check::pattern::Pattern;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (pattern, text) = input.split_once('\n').unwrap_or((input, ""));
    if let Some(pattern) = Pattern::parse(pattern) {
        let _ = pattern.is_match(text);
    }
});
