//! The provider's own error body for the issues of a report.

use alloc::string::String;
use alloc::vec::Vec;

use super::refusal::words;
use crate::code::Code;
use crate::json::JsonWriter;
use crate::pack::RuleReference;
use crate::pack::model::{Pack, Severity};
use crate::report::Report;

/// The one reason whose name and text a provider's documents print: a value that is missing or blank.
pub(super) const REQUIRED: (&str, &str) = ("Required", "Property should not be empty.");

/// A placeholder, and what writes the value in its place.
type Filling<'a> = (&'a str, &'a dyn Fn(&mut JsonWriter<'_>));

/// An issue as far as a provider's answer shows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told<'a> {
    pub(crate) path: &'a str,
    pub(crate) rule: &'a str,
    pub(crate) severity: &'a str,
    pub(crate) message: &'a str,
}

impl Report<'_> {
    /// The body with which the provider would refuse this request; nothing when no issue is an error.
    ///
    /// It is compact JSON in the shape that the pack declares, the keys in the order of the provider's documents. Paths
    /// are those of the report, positions in arrays as `parties[0].name`; an issue of the request as a whole has the
    /// empty path. A rule with an answer of its own decides alone, as the provider stops there.
    ///
    /// Where the shape has a reason for each text, only `Required` is printed in the documents, for a value that is
    /// missing or blank; the others are named after our codes, such as `DateFormat` for `date.format`. Where it has
    /// room for one text only, it reads `path: text; path: text`, and an empty path is left out.
    ///
    /// [`from_provider_error`](crate::from_provider_error) is the way back.
    ///
    /// ```
    /// # use firstpass::{Checker, Context, Date, pack};
    /// let pack = pack("fin/v2/attach")?;
    /// let context = Context::from_json(r#"{"as_of": "2026-11-20", "flags": {"attach_in_flight": true}}"#)?;
    /// let report = Checker::new(pack).check("{}", &context);
    /// let message = "An attach request is already in progress for this customer";
    /// let body = format!(r#"{{"error":{{"code":"conflict","message":"{message}"}}}}"#);
    /// assert_eq!(report.provider_error(pack), Some(body));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Sources: the `[provider_error]` and `respond` of each pack; resolutions A-38 and A-39.
    pub fn provider_error(&self, pack: &Pack) -> Option<String> {
        let issues: Vec<_> = self
            .issues
            .iter()
            .map(|issue| Told {
                path: &issue.path,
                rule: &issue.rule,
                severity: issue.severity.name(),
                message: &issue.message,
            })
            .collect();
        provider_error(pack, &issues)
    }
}

/// The body for some issues. A rule with an answer of its own decides alone, as the provider stops there.
pub(crate) fn provider_error(pack: &Pack, issues: &[Told<'_>]) -> Option<String> {
    let errors: Vec<_> = issues.iter().filter(|issue| issue.severity == Severity::Error.name()).collect();
    let own = errors.iter().find_map(|issue| {
        let RuleReference::Rule(index) = pack.find_rule(issue.rule)? else { return None };
        Some((pack.rules.get(usize::from(index))?.provider_error?, issue.message))
    });
    if let Some((body, message)) = own {
        return Some(filled(body, &[("{message}", &|writer| _ = writer.text(message))]));
    }
    if errors.is_empty() {
        return None;
    }
    let errors = errors.as_slice();
    let all = |writer: &mut JsonWriter<'_>| {
        by_path(errors, writer, |writer, texts| {
            writer.array(|writer| texts.for_each(|told| _ = writer.text(told.message)));
        });
    };
    let first = |writer: &mut JsonWriter<'_>| {
        by_path(errors, writer, |writer, texts| _ = writer.text(texts.next().map_or("", |told| told.message)));
    };
    let reasons = |writer: &mut JsonWriter<'_>| {
        by_path(errors, writer, |writer, texts| {
            writer.array(|writer| texts.for_each(|told| reason(pack, told, writer)));
        });
    };
    let detail = |writer: &mut JsonWriter<'_>| _ = writer.text(&in_one_line(errors));
    let places: [Filling<'_>; 4] =
        [("{errors}", &all), ("{texts}", &first), ("{reasons}", &reasons), ("{detail}", &detail)];
    Some(filled(pack.provider_error, &places))
}

/// An object with a key for each path, in the order of the first issue of each.
fn by_path(
    errors: &[&Told<'_>],
    writer: &mut JsonWriter<'_>,
    write: impl Fn(&mut JsonWriter<'_>, &mut dyn Iterator<Item = &Told<'_>>),
) {
    writer.object(|writer| {
        for (index, issue) in errors.iter().enumerate() {
            if errors.iter().take(index).any(|earlier| earlier.path == issue.path) {
                continue;
            }
            let mut same = errors.iter().copied().filter(|other| other.path == issue.path);
            write(writer.key(issue.path), &mut same);
        }
    });
}

/// One text with its reason.
fn reason(pack: &Pack, told: &Told<'_>, writer: &mut JsonWriter<'_>) {
    let code = words::code_of(pack, told.rule, told.message);
    let is_own = matches!(pack.find_rule(told.rule), Some(RuleReference::Rule(index))
        if pack.rules.get(usize::from(index)).is_some_and(|rule| rule.message.is_some()));
    let (name, message) = match code {
        Some(Code::Missing | Code::Blank) if is_own => (String::from(REQUIRED.0), told.message),
        Some(Code::Missing | Code::Blank) => (String::from(REQUIRED.0), REQUIRED.1),
        Some(code) => (in_capitals(code.name()), told.message),
        None => (String::from("Invalid"), told.message),
    };
    writer.object(|writer| {
        writer.key("reason").text(&name);
        writer.key("message").text(message);
    });
}

/// `email.not_lowercase` as `EmailNotLowercase`.
fn in_capitals(name: &str) -> String {
    let mut capitals = String::with_capacity(name.len());
    for word in name.split(['.', '_']) {
        let mut letters = word.chars();
        capitals.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        capitals.push_str(letters.as_str());
    }
    capitals
}

fn in_one_line(errors: &[&Told<'_>]) -> String {
    let mut line = String::new();
    for issue in errors {
        if !line.is_empty() {
            line.push_str("; ");
        }
        if !issue.path.is_empty() {
            line.push_str(issue.path);
            line.push_str(": ");
        }
        line.push_str(issue.message);
    }
    line
}

/// Puts a value in the place of the placeholder that a body has.
fn filled(body: &str, places: &[Filling<'_>]) -> String {
    for (place, write) in places {
        if let Some((before, after)) = body.split_once(place) {
            let mut filled = String::from(before);
            write(&mut JsonWriter::new(&mut filled));
            filled.push_str(after);
            return filled;
        }
    }
    String::from(body)
}
