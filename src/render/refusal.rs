//! A provider's answer as issues: the way back from [`provider_error`](crate::Report::provider_error).

mod place;
mod shape;
pub(super) mod words;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

pub(crate) use self::place::Place;
use self::shape::Said;
use self::words::{Found, Wanted};
use super::provider::REQUIRED;
use crate::code::Code;
use crate::document::MAX_BYTES;
use crate::engine::MAX_ISSUES;
use crate::json::Tree;
use crate::pack::model::{Pack, Severity};
use crate::report::{Issue, Param, fill};

/// The rule of what a provider said in words that no rule of the pack has.
const RULE: &str = "provider";
/// So many characters of such words are kept.
const MAX_MESSAGE: usize = 500;
/// A text in one line is taken apart at so many places at most.
const MAX_PARTS: usize = 2 * MAX_ISSUES;

/// The issues that a provider's answer to a request tells, as a report would tell them.
///
/// The answer is the body of a refusal, in any of these shapes, whatever the pack is:
///
/// - `{"message", "errors"}`, `{"status", "message", "data"}` and `{"reason", "message", "params"}` with an object of
///   texts by path: a text each, a list of texts, or a list of `{"reason", "message"}`
/// - `{"errors"}` with an array of such objects, of texts, or of `{"field", "message"}`
/// - `{"error": {"code", "type", "message", "details": [{"field", "message"}]}}`
/// - `{"message"}`, `{"error": {"code", "message"}}`, `{"reason", "message"}` and `{"code", "status", "detail"}` with
///   one text; one that reads `path: text; path: text` is taken apart
/// - anything else, such as a text, a page of HTML or nothing: one issue for the request as a whole. Of broken JSON and
///   of more than 1 MiB nothing is taken over
///
/// Paths are written `a.b[0].c`, `a.b.0.c` or as the JSON Pointer `/a/b/0/c`. No path is trusted: one that the pack
/// does not declare, or with a position over 999, is not repeated anywhere, and its text stands at the request as a
/// whole.
///
/// Where a rule of the pack has this text at this path, the issue has that rule with its code, severity and parameters,
/// and the repair that the code can offer. Where several have it, it is the first one in the pack's order, an error
/// before a warning. A text that came without a path is looked up among the rules about the request as a whole, those
/// whose refusals have no paths, and those whose words are their own. For any other text the code is
/// `provider.message`, the rule `provider`, the severity an error, and the message what the provider said, without
/// control characters and cut after 500 characters.
///
/// Such a message is the provider's, and the one place where a value of the request can stand, if the provider repeats
/// one. It is plain text, never markup. There are at most 100 issues, and one more that says that some were left out.
///
/// ```
/// # use firstpass::{Code, Severity, from_provider_error, pack};
/// let pack = pack("fin/v2/individual")?;
/// let answer = r#"{"errors":{"basic_info.email":["Email must be all lowercase","Is taken"]}}"#;
/// let issues = from_provider_error(pack, answer);
/// assert_eq!((issues[0].code, &*issues[0].rule), (Code::EmailNotLowercase, "email-lowercase"));
/// assert_eq!((issues[1].code, &*issues[1].message), (Code::ProviderMessage, "Is taken"));
/// assert!(issues.iter().all(|issue| issue.path == "basic_info.email" && issue.severity == Severity::Error));
///
/// let issues = from_provider_error(pack, "<h1>502 Bad Gateway</h1>");
/// assert_eq!((&*issues[0].path, &*issues[0].message), ("", "<h1>502 Bad Gateway</h1>"));
/// # Ok::<(), firstpass::UnknownPack>(())
/// ```
///
/// Sources: the answers that the provider's documents print; resolutions A-38 and A-39.
pub fn from_provider_error<'p>(pack: &'p Pack, body: &str) -> Vec<Issue<'p>> {
    let mut issues = Vec::new();
    let body = body.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
    if body.len() > MAX_BYTES {
        return vec![unknown(Place::default(), "")];
    }
    match Tree::parse(body) {
        Ok(tree) => {
            let texts = shape::texts(&tree);
            texts.iter().for_each(|said| add(pack, *said, texts.len() == 1, &mut issues));
        }
        // Broken JSON can hold paths and values, so nothing of it is repeated.
        Err(_) if body.starts_with(['{', '[']) => issues.push(unknown(Place::default(), "")),
        Err(_) => issues.push(unknown(Place::default(), body)),
    }
    if issues.len() > MAX_ISSUES {
        issues.truncate(MAX_ISSUES);
        issues.push(limit());
    }
    issues
}

/// Adds the issues of one text; of one that came alone, each of its parts.
fn add<'p>(pack: &'p Pack, said: Said<'_>, alone: bool, issues: &mut Vec<Issue<'p>>) {
    let text = said.text.trim();
    let is_given = !said.path.is_empty();
    let below_any_key = || Place::below_any_key(pack).filter(|_| is_given);
    match Place::find(pack, said.path).or_else(below_any_key) {
        Some(place) => issues.push(at(pack, place, text, said.reason)),
        None if alone && !is_given => parts(pack, text, issues),
        None => issues.push(anywhere(pack, text)),
    }
}

/// The issue of a text at a declared place.
fn at<'p>(pack: &'p Pack, place: Place, text: &str, reason: &str) -> Issue<'p> {
    if let Some(found) = words::at(pack, &place, Wanted::Text(text)) {
        return known(pack, place, found, text.to_owned());
    }
    let required: &[Code] = if reason == REQUIRED.0 { &[Code::Missing, Code::Blank] } else { &[] };
    match required.iter().find_map(|code| words::at(pack, &place, Wanted::Code(*code))) {
        Some(found) => known(pack, place, found, clean(text)),
        None => unknown(place, text),
    }
}

/// The issue of a text without a path that can be used.
fn anywhere<'p>(pack: &'p Pack, text: &str) -> Issue<'p> {
    match words::anywhere(pack, text) {
        Some((place, found)) => known(pack, place, found, text.to_owned()),
        None => unknown(Place::default(), text),
    }
}

/// The issues of one line that may hold several texts, each behind its path. A part that is neither about a declared
/// path nor known by itself belongs to the part before; if the first one is so, the line is one text.
fn parts<'p>(pack: &'p Pack, line: &str, issues: &mut Vec<Issue<'p>>) {
    const BETWEEN: &str = "; ";
    let mut parts: Vec<(Option<Place>, usize, usize)> = Vec::new();
    let mut start = 0;
    for piece in line.splitn(MAX_PARTS, BETWEEN) {
        let end = start + piece.len();
        let headed = piece.split_once(": ").and_then(|(path, text)| Some((Place::find(pack, path)?, text)));
        if let Some((place, text)) = headed {
            parts.push((Some(place), end - text.len(), end));
        } else if words::anywhere(pack, piece).is_some() {
            parts.push((None, start, end));
        } else if let Some((_, _, last)) = parts.last_mut() {
            *last = end;
        } else {
            return issues.push(anywhere(pack, line));
        }
        start = end + BETWEEN.len();
    }
    for (place, start, end) in parts {
        let text = line.get(start..end).unwrap_or_default();
        issues.push(match place {
            Some(place) => at(pack, place, text, ""),
            None => anywhere(pack, text),
        });
    }
}

/// The issue of a rule.
fn known(pack: &Pack, place: Place, found: Found, message: String) -> Issue<'_> {
    let Found { rule, code, severity, params } = found;
    let fix = code.fix();
    Issue { rule: pack.rule_id(rule), code, severity, params, fix, message, ..unknown(place, "") }
}

/// The issue of a text that no rule has.
fn unknown<'p>(place: Place, text: &str) -> Issue<'p> {
    let Place { path, pointer, .. } = place;
    Issue {
        path,
        pointer,
        code: Code::ProviderMessage,
        rule: Cow::Borrowed(RULE),
        severity: Severity::Error,
        message: clean(text),
        params: Vec::new(),
        fix: None,
        location: None,
    }
}

/// What a provider said, as it can be shown; where it said nothing, that it refused.
fn clean(text: &str) -> String {
    let letters = text.chars().map(|letter| if matches!(letter, '\t' | '\n' | '\r') { ' ' } else { letter });
    let shown: String = letters.filter(|letter| !letter.is_control()).take(MAX_MESSAGE).collect();
    let shown = shown.trim();
    if shown.is_empty() { Code::ProviderMessage.text().to_owned() } else { shown.to_owned() }
}

/// The issue that some were left out. They were not looked at, so it counts as an error.
fn limit<'p>() -> Issue<'p> {
    let params = vec![("max", Param::Number(i64::try_from(MAX_ISSUES).unwrap_or(i64::MAX)))];
    let message = fill(Code::LimitIssues.text(), &params);
    Issue { code: Code::LimitIssues, rule: Cow::Borrowed("json"), message, params, ..unknown(Place::default(), "") }
}
