//! The JSON form of a context.
#![no_main]

use firstpass::{Checker, Context};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Context::from_json(text) {
        Ok(context) => {
            for pack in firstpass::packs() {
                let report = Checker::new(pack).check("{}", &context);
                let _ = (report.to_json(), format!("{context:?}"));
            }
        }
        Err(error) => _ = error.to_string(),
    }
    let ours = Context::from_json(text).is_ok();
    // serde_json reads nothing that we refuse.
    assert!(ours || serde_json::from_str::<Context>(text).is_err());
});
