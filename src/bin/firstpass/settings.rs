//! What surrounds a check: the context file, the date that counts as today.

use std::fs;
use std::path::Path;

use firstpass::pack::model::Flag;
use firstpass::{Checker, Context, ContextError, Date};

use crate::failure::Failure;

/// The keys of a context file.
const KEYS: &[&str] = &[
    "as_of",
    "as_of_time",
    "customer_status",
    "country_of_residence",
    "tos_policies_url",
    "uploaded_uris",
    "grant_created_at",
    "grant_expires_at",
    "session_started_at",
    "used_tokens",
    "flags",
    "catalogues",
    "headers",
    "path",
    "policy",
];

/// The keys in its `catalogues`, and in an entry of `catalogues.postal_codes`.
const CATALOGUES: &[&str] =
    &["occupations", "purposes", "source_of_funds", "subdivisions", "tax_types", "postal_codes"];
const POSTAL_CODES: &[&str] = &["required", "pattern"];

/// Today's UTC date.
pub(crate) fn today() -> Result<Date, Failure> {
    #[expect(clippy::disallowed_methods, reason = "this is the outermost layer, which may read the clock")]
    let now = chrono::Utc::now();
    let days = i32::try_from(now.timestamp().div_euclid(24 * 60 * 60)).ok();
    days.and_then(Date::from_days_since_epoch)
        .ok_or_else(|| Failure::Usage("the clock shows no date that can be used; give one with --as-of".to_owned()))
}

/// The context of a check: the file's, if there is one. A date on the command line goes before the file's own.
pub(crate) fn context(file: Option<&Path>, as_of: Option<Date>) -> Result<Context, Failure> {
    let today = as_of.map_or_else(today, Ok)?;
    let Some(file) = file else { return Ok(Context::as_of(today)) };
    let name = file.display();
    let bytes = fs::read(file).map_err(|error| {
        Failure::Usage(format!("the context {name} cannot be read: {}", crate::input::reason(&error)))
    })?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::Usage(format!("the context {name} is not UTF-8; save it as UTF-8")))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let mut context = Context::from_json_or_today(text, today)
        .map_err(|error| Failure::Usage(format!("{name}: {}", sentence(&error))))?;
    if let Some(as_of) = as_of {
        context.as_of = as_of;
    }
    Ok(context)
}

/// What is wrong with a context and what would be right. The keys are the caller's own words, the values are not repeated.
fn sentence(error: &ContextError) -> String {
    match error {
        ContextError::Value(key, right) if key == "context" => format!("the context must be {right}"),
        ContextError::UnknownKey(key) => {
            let flags: Vec<_> = Flag::ALL.iter().map(|flag| flag.name()).collect();
            let keys = match key.split_once('.') {
                Some(("flags", _)) => &flags,
                Some(("catalogues", _)) => CATALOGUES,
                Some(("postal_codes", _)) => POSTAL_CODES,
                _ => KEYS,
            };
            format!("{error}; the keys there are {}", keys.join(", "))
        }
        _ => error.to_string(),
    }
}

/// Refuses a context whose policy names a rule that the pack does not have.
pub(crate) fn accept(checker: &Checker<'_>, context: &Context) -> Result<(), Failure> {
    checker.accepts(context).map_err(|error| {
        let pack = &checker.pack().id;
        let rule = match &error {
            ContextError::UnknownKey(key) => key.strip_prefix("policy.").unwrap_or(key),
            _ => "",
        };
        Failure::Usage(format!(
            "the pack {pack} has no rule {rule}, which the context's policy names; `firstpass explain {pack}` lists its rules"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_one_of_the_context() {
        let assert_known = |json: &str| {
            let error = Context::from_json(json).unwrap_err();
            assert!(matches!(error, ContextError::Value(..)), "{json}");
        };
        for key in KEYS {
            assert_known(&format!(r#"{{"{key}": 1}}"#));
        }
        for key in CATALOGUES {
            assert_known(&format!(r#"{{"catalogues": {{"{key}": 1}}}}"#));
        }
        for key in POSTAL_CODES {
            assert_known(&format!(r#"{{"catalogues": {{"postal_codes": {{"USA": {{"{key}": 1}}}}}}}}"#));
        }
    }
}
