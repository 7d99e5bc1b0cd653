//! The JSON reader against serde_json, on hundreds of thousands of damaged documents, and against a table of edge cases.
//!
//! Where the two differ on purpose:
//! - a text deeper than 64 levels is refused here, deeper than 128 levels there;
//! - a number beyond the range of `f64` is accepted here (its digits are judged elsewhere) and refused there;
//! - a key that is given twice is noted here and silently dropped there, except that `Tree` refuses it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod any;
mod corpus;
mod edges;
mod keys;
mod output;

use firstpass::Code;
use firstpass::json::{JsonError, KeySet, Reader, Summary, Tree};

use any::{Any, Numbers};
use corpus::{CORPUS, Random, mutate};

/// Some keys of the corpus, in an order in which some of the guesses are right.
const GUESSES: &[&str] =
    &["a", "", "basic_info", "first_name", "type", "a", "files", "side", "uri", "k0", "k1", "k2", "b"];

/// Reads the whole text by `skip`.
fn skip(text: &str, keys: &mut KeySet) -> Result<Summary, JsonError> {
    keys.clear();
    let mut reader = Reader::new(text);
    let token = reader.token()?;
    let summary = reader.skip(token, keys)?;
    reader.finish()?;
    Ok(summary)
}

fn code_of(text: &str) -> Option<Code> {
    skip(text, &mut KeySet::new()).err().map(|error| error.code)
}

/// Compares one text with serde_json; whether it was accepted.
fn compare(text: &str, keys: &mut KeySet) -> bool {
    let skipped = skip(text, keys);
    let walked = Any::read(text, &[]);
    assert_eq!(Any::read(text, GUESSES), walked, "guessing made a difference: {text:?}");
    let parsed = Tree::parse(text);
    let theirs = serde_json::from_str::<Any>(text);
    assert_eq!(skipped.err(), walked.as_ref().err().copied(), "skip and walk differ: {text:?}");
    let summary = match skipped {
        Ok(summary) => summary,
        Err(error) => {
            assert!(error.offset <= text.len(), "{text:?}");
            assert!(text.is_char_boundary(error.offset), "{text:?}");
            assert_eq!(parsed, Err(error), "{text:?}");
            let out_of_range =
                theirs.as_ref().err().is_some_and(|error| error.to_string().starts_with("number out of"));
            if out_of_range && error.code != Code::JsonSurrogate {
                // They stopped at the number. `IgnoredAny` looks on, but not at surrogates.
                assert!(serde_json::from_str::<serde::de::IgnoredAny>(text).is_err(), "{text:?}");
            } else if error.code != Code::JsonDepth {
                assert!(theirs.is_err(), "only serde_json accepts {text:?}");
            }
            return false;
        }
    };
    let ours = walked.unwrap();
    match theirs {
        Ok(theirs) => {
            assert_eq!(ours, theirs, "{text:?}");
            let value = serde_json::from_str::<serde_json::Value>(text).unwrap();
            if let Ok(tree) = &parsed {
                assert!(same(tree, &value), "{text:?}");
            }
        }
        Err(error) => {
            assert!(error.to_string().starts_with("number out of range"), "only we accept {text:?}: {error}");
            assert!(serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok(), "{text:?}");
        }
    }
    assert_eq!(summary.non_ascii, ours.any_string(&|string| !string.is_ascii()), "{text:?}");
    let duplicates = keys.duplicates();
    assert_eq!(duplicates.len(), ours.duplicates(), "{text:?}");
    assert!(duplicates.iter().all(|&offset| text.as_bytes()[offset as usize] == b'"'), "{text:?}");
    match duplicates.iter().min() {
        Some(&offset) => {
            assert_eq!(parsed, Err(JsonError { code: Code::JsonDuplicateKey, offset: offset as usize }), "{text:?}");
        }
        None => assert!(parsed.is_ok(), "{text:?}"),
    }
    true
}

fn same(tree: &Tree, value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match (tree, value) {
        (Tree::Null, Value::Null) => true,
        (Tree::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Tree::Number(ours), Value::Number(theirs)) => Numbers::of(ours) == Numbers::of_serde(theirs),
        (Tree::Text(ours), Value::String(theirs)) => ours == theirs,
        (Tree::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Tree::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(key, ours)| theirs.get(key).is_some_and(|theirs| same(ours, theirs)))
        }
        _ => false,
    }
}

#[test]
fn agrees_with_serde_json_on_damaged_documents() {
    let mut random = Random::new(0x5EED_F125_7A55);
    let mut keys = KeySet::new();
    let (mut accepted, mut refused, mut not_utf8) = (0, 0, 0);
    for document in CORPUS {
        assert!(compare(document, &mut keys), "{document}");
    }
    for round in 0..240_000 {
        let mut bytes = CORPUS[random.below(CORPUS.len())].as_bytes().to_vec();
        for _ in 0..1 + random.below(3) {
            mutate(&mut bytes, &mut random);
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                not_utf8 += 1;
                assert!(serde_json::from_slice::<serde_json::Value>(error.as_bytes()).is_err());
                String::from_utf8_lossy(error.as_bytes()).into_owned()
            }
        };
        if compare(&text, &mut keys) {
            accepted += 1;
        } else {
            refused += 1;
        }
        assert_eq!(accepted + refused, round + 1);
    }
    // The mutations have to stay useful: neither all fatal nor all harmless.
    assert!(accepted > 40_000 && refused > 40_000 && not_utf8 > 1_000, "{accepted} {refused} {not_utf8}");
}
