//! No report, log or debug form repeats a value of the body or of the context.
//!
//! Two suites: bodies in which every value and every undeclared key is a canary, and all conformance cases, which break
//! every rule, looked through for their own values.

#![cfg(feature = "builtin-packs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../common/mod.rs"]
mod common;

mod bodies;
mod cases;
mod contexts;
mod values;

use std::collections::BTreeSet;

use firstpass::{Checker, Context, Pack};

/// Everything that the crate says about one body, and the ids of the rules that it names.
struct Said {
    texts: Vec<String>,
    rules: BTreeSet<String>,
}

fn say(pack: &Pack, bytes: &[u8], context: &Context) -> Said {
    let mut checker = Checker::new(pack);
    let report = checker.check_bytes(bytes, context);
    let mut texts = vec![report.to_json(), format!("{report:?}"), format!("{checker:?} {checker:#?}")];
    texts.push(format!("{context:?} {context:#?}"));
    texts.extend(report.provider_error(pack));
    texts.extend(report.issues.iter().map(|issue| format!("{issue:?}")));
    texts.extend(report.unverified.iter().map(|entry| format!("{entry:?}")));
    texts.extend(checker.accepts(context).err().map(|error| format!("{error:?}")));
    let rules = report.issues.iter().map(|issue| issue.rule.clone().into_owned()).collect();
    #[cfg(feature = "serde")]
    if let Ok(body) = serde_json::from_slice(bytes) {
        let report = checker.check_value(&body, context);
        texts.push(report.to_json());
        texts.push(format!("{report:?} {checker:?}"));
    }
    Said { texts, rules }
}

/// Fails when a text holds one of the values, in whatever case.
fn assert_silent(name: &str, texts: &[String], values: &[String]) {
    for text in texts {
        let text = text.to_lowercase();
        for value in values {
            assert!(!text.contains(&value.to_lowercase()), "{name}: {value:?} is repeated in {text}");
        }
    }
}
