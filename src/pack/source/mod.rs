//! Reads packs as they are written: TOML for people, JSON for exchange. Both are the same tables and lists, and are read
//! by the same code.
//!
//! Every fault names the line and the column, and what would be allowed there. All faults of a pack are found in one run.
//! A pack that has one is refused whole. What is read stays in memory until the program ends.

mod conditions;
mod fields;
mod keys;
mod node;
mod paths;
mod rules;
mod sentence;
mod written;

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use super::RuleReference;
use super::description::{Description, Note};
use super::model::{Pack, Severity, Status, Text};
use super::wire::{self, kebab, list};
use crate::Date;
use crate::json::line_and_column;
use keys::{Keys, Words};
use node::Node;
pub(super) use written::{Part, Written};

/// The greatest length of a pack in bytes.
pub const MAX_BYTES: usize = 1 << 18;
/// The greatest number of field lines of a pack, and of rules.
pub const MAX_LINES: usize = 1000;

/// What stands in the body of a refusal for the issues.
const PLACEHOLDERS: &[&str] = &["{errors}", "{texts}", "{reasons}", "{detail}"];

/// A fault of a pack: where it is, what is wrong and what would be right.
///
/// ```
/// use firstpass::pack::from_json;
///
/// let error = from_json("{\n\"pack\": {\"id\": \"a/v1/b\", \"colour\": \"red\"}, \"field\": {}}").unwrap_err();
/// assert_eq!((error.line, error.column), (2, 9));
/// assert!(error.message.contains("the key `title` is missing"), "{error}");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackError {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    /// What is wrong, and what is allowed.
    pub message: String,
}

impl fmt::Display for PackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl core::error::Error for PackError {}

/// A pack and what it says to people.
pub type Read = (Pack, Description);

/// Reads a pack from its JSON form.
///
/// # Errors
///
/// The first [`PackError`], for text that is not JSON, unknown keys or names, paths that no field line declares, ids that are
/// given twice, rules that ask nothing or two things, and packs that need a later version of this library.
pub fn from_json(text: &str) -> core::result::Result<Read, PackError> {
    read_json(text).map_err(first)
}

/// As [`from_json`], with all faults in the order of their places.
///
/// # Errors
///
/// All faults; never none.
pub fn read_json(text: &str) -> core::result::Result<Read, Vec<PackError>> {
    written_json(text).map(Written::into_read)
}

/// As [`read_json`], with what is written where.
pub(super) fn written_json(text: &str) -> core::result::Result<Written, Vec<PackError>> {
    read(text, Node::from_json)
}

/// Reads a pack from its TOML form, which people write.
///
/// # Errors
///
/// As [`from_json`].
#[cfg(feature = "pack-toml")]
pub fn from_toml(text: &str) -> core::result::Result<Read, PackError> {
    read_toml(text).map_err(first)
}

/// As [`from_toml`], with all faults in the order of their places.
///
/// # Errors
///
/// All faults; never none.
#[cfg(feature = "pack-toml")]
pub fn read_toml(text: &str) -> core::result::Result<Read, Vec<PackError>> {
    written_toml(text).map(Written::into_read)
}

/// As [`read_toml`], with what is written where.
#[cfg(feature = "pack-toml")]
pub(super) fn written_toml(text: &str) -> core::result::Result<Written, Vec<PackError>> {
    read(text, Node::from_toml)
}

/// The JSON form of a pack that is written in TOML: the same tables, with the revision that they have.
///
/// # Errors
///
/// As [`read_toml`].
#[cfg(feature = "pack-toml")]
pub fn toml_to_json(text: &str) -> core::result::Result<String, Vec<PackError>> {
    let Written { pack, root, .. } = written_toml(text)?;
    Ok(root.json(Some(pack.revision)))
}

fn first(mut errors: Vec<PackError>) -> PackError {
    errors.swap_remove(0)
}

fn read(text: &str, parse: fn(&str) -> Result<Node>) -> core::result::Result<Written, Vec<PackError>> {
    let mut faults = Faults::default();
    let read = if text.len() > MAX_BYTES {
        Err(Fault::new(MAX_BYTES..MAX_BYTES, alloc::format!("a pack has at most {MAX_BYTES} bytes")))
    } else {
        parse(text).and_then(|node| build(node, &mut faults))
    };
    match read {
        Ok(read) if faults.0.is_empty() => Ok(read),
        other => {
            faults.0.extend(other.err());
            faults.0.sort_by_key(|fault| fault.span.start);
            Err(faults.0.into_iter().map(|fault| fault.at(text)).collect())
        }
    }
}

/// A fault while reading, with the stretch of the text that it is about.
struct Fault {
    span: Range<usize>,
    message: String,
}

type Result<T> = core::result::Result<T, Fault>;

impl Fault {
    fn new(span: Range<usize>, message: String) -> Self {
        Self { span, message }
    }

    fn at(self, text: &str) -> PackError {
        let (line, column) = line_and_column(text, self.span.start);
        PackError { line, column, span: self.span, message: self.message }
    }
}

/// The faults so far: one in a line does not hide those in the others.
#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    /// The value, or nothing when there is a fault, which is kept.
    fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|fault| self.0.push(fault)).ok()
    }
}

/// What stands under `[pack]`.
struct Header<'n> {
    id: &'n str,
    title: &'n str,
    provider: &'n str,
    version: &'n str,
    request: &'n str,
    status: Status,
    date: Date,
    closed: bool,
    revision: Option<&'n Node>,
}

impl Header<'_> {
    /// Stands in for a faulty one.
    const NONE: Self = Self {
        id: "",
        title: "",
        provider: "",
        version: "",
        request: "",
        status: Status::Stable,
        date: Date::MIN,
        closed: false,
        revision: None,
    };
}

/// What stands under `[provider_error]`.
struct ProviderError<'n> {
    status: u16,
    body: &'n str,
    source: &'n str,
}

fn build(root: Node, faults: &mut Faults) -> Result<Written> {
    let node = &root;
    let keys = Keys::of(node)?;
    let header = keys.needed("pack").and_then(header);
    let refusal = keys.node("provider_error").map_or(Ok(ProviderError::USUAL), provider_error);
    let severities = keys.node("severity").map_or(Ok(Vec::new()), fields::severities);
    let lines = keys.needed("field").and_then(Node::entries);
    let blocks = keys.items("rule");
    _ = faults.keep(keys.finish());
    // What stands in for a faulty part lets the lines and rules be looked at.
    let header = faults.keep(header).unwrap_or(Header::NONE);
    let refusal = faults.keep(refusal).unwrap_or(ProviderError::USUAL);
    let severities = faults.keep(severities).unwrap_or_default();
    let (lines, blocks) = (lines?, blocks?);
    if lines.len() > MAX_LINES || blocks.len() > MAX_LINES {
        let message = alloc::format!("a pack has at most {MAX_LINES} fields and {MAX_LINES} rules");
        return Err(Fault::new(node.span.clone(), message));
    }
    let layout = fields::layout(&header, &severities, lines, faults)?;
    let mut pack = Pack {
        id: text(header.id),
        title: text(header.title),
        revision: "",
        status: header.status,
        tables: list(layout.tables),
        rules: &[],
        provider_error: text(refusal.body),
    };
    let mut rules = Vec::new();
    let mut notes = Vec::new();
    for block in blocks {
        for (rule, note) in faults.keep(rules::rules(block, &pack, &layout.paths)).into_iter().flatten() {
            rules.push((rule, block.span.clone()));
            notes.push(note);
        }
        // One block can make a rule for each field that it lists.
        if rules.len() > MAX_LINES {
            return Err(Fault::new(block.span.clone(), alloc::format!("a pack has at most {MAX_LINES} rules")));
        }
    }
    let (rules, spans): (Vec<_>, Vec<_>) = rules.into_iter().unzip();
    pack.rules = list(rules);
    pack.tables = wire::with_rules(pack.tables, pack.rules);
    ids(&pack, &layout.spans, &spans, faults);
    pack.revision = text(&revision(header.date, node));
    if let Some(node) = header.revision
        && faults.0.is_empty()
        && node.text()? != pack.revision
    {
        let message = alloc::format!("the content is that of the revision {}: build the pack again", pack.revision);
        return Err(Fault::new(node.span.clone(), message));
    }
    let description = Description {
        provider: text(header.provider),
        version: text(header.version),
        request: text(header.request),
        refusal_status: refusal.status,
        refusal_source: text(refusal.source),
        tables: list(layout.notes.into_iter().map(list).collect()),
        rules: list(notes),
    };
    Ok(Written { pack, description, root, lines: layout.spans, blocks: spans })
}

/// Every rule has an id of its own.
fn ids(pack: &Pack, fields: &BTreeMap<(u16, u16), Range<usize>>, blocks: &[Range<usize>], faults: &mut Faults) {
    let mut ids: BTreeMap<String, ()> = BTreeMap::new();
    for rule in pack.rule_references() {
        let span = match rule {
            RuleReference::Field(table, column, _) => fields.get(&(table, column)),
            RuleReference::Rule(index) => blocks.get(usize::from(index)),
            RuleReference::Text => None,
        };
        let id = pack.rule_id(rule).into_owned();
        if ids.insert(id.clone(), ()).is_some() {
            let message = alloc::format!("two rules have the id {id}: give one of them another id");
            faults.0.push(Fault::new(span.cloned().unwrap_or_default(), message));
        }
    }
}

fn header(node: &Node) -> Result<Header<'_>> {
    let keys = Keys::of(node)?;
    let id = keys.needed("id")?;
    let header = Header {
        id: id.text()?,
        title: keys.needed_text("title")?,
        provider: keys.needed_text("provider")?,
        version: keys.text_or_empty("version")?,
        request: keys.text_or_empty("request")?,
        status: keys.named("status", statuses)?.unwrap_or(Status::Stable),
        date: date(keys.needed("date")?)?,
        closed: keys.flag("closed")?,
        revision: keys.node("revision"),
    };
    if let Some(node) = keys.node("engine_min") {
        engine(node)?;
    }
    keys.finish()?;
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if header.id.split('/').count() != 3 || !header.id.split('/').all(is_part) {
        let message = "an id is provider/version/body, in small letters, digits and hyphens".to_owned();
        return Err(Fault::new(id.span.clone(), message));
    }
    Ok(header)
}

/// Refuses a pack that needs a later version of this library.
fn engine(node: &Node) -> Result<()> {
    let version = |text: &str| {
        let mut numbers = text.splitn(3, '.').map(|part| part.parse::<u32>().ok());
        Some((numbers.next()??, numbers.next()??, numbers.next()??))
    };
    let own = env!("CARGO_PKG_VERSION");
    match version(node.text()?) {
        None => Err(Fault::new(node.span.clone(), "a version is three numbers, such as 0.1.0".to_owned())),
        Some(least) if version(own) < Some(least) => {
            let message = alloc::format!("this pack needs a later version of firstpass than {own}");
            Err(Fault::new(node.span.clone(), message))
        }
        Some(_) => Ok(()),
    }
}

impl ProviderError<'_> {
    /// The answer of a pack that says nothing about it.
    const USUAL: Self = Self { status: 400, body: r#"{"errors":{errors}}"#, source: "" };
}

fn provider_error(node: &Node) -> Result<ProviderError<'_>> {
    let keys = Keys::of(node)?;
    let body = keys.needed("body")?;
    let found = PLACEHOLDERS.iter().filter(|place| body.text().is_ok_and(|text| text.contains(**place))).count();
    if found != 1 {
        let message = alloc::format!("the body must have one of {}", PLACEHOLDERS.join(", "));
        return Err(Fault::new(body.span.clone(), message));
    }
    let status = keys.number("status")?.unwrap_or(ProviderError::USUAL.status);
    let error = ProviderError { status, body: body.text()?, source: keys.text_or_empty("source")? };
    keys.finish()?;
    Ok(error)
}

fn statuses() -> Words<Status> {
    [Status::Stable, Status::Preview].map(|status| (status.name(), status)).into()
}

fn severity_words() -> Words<Severity> {
    Severity::ALL.iter().map(|severity| (severity.name(), *severity)).collect()
}

fn date(node: &Node) -> Result<Date> {
    node.text().ok().and_then(Date::parse).ok_or_else(|| node.wrong("a date such as 2026-11-20"))
}

/// The date and the first six hexadecimal digits of a 64-bit FNV-1a hash of the JSON form without its revision (D-31). The
/// bytes of the model would not do: they change with this library, and a pack that was built stays the same pack.
fn revision(date: Date, root: &Node) -> String {
    let hash = root
        .json(None)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    alloc::format!("{}+{:06x}", date.iso(), hash >> 40)
}

/// A text that stays for good.
fn text(text: &str) -> Text {
    if text.is_empty() { "" } else { Box::leak(text.to_owned().into_boxed_str()) }
}

/// A label made of a key: `first_name` reads `First name`.
fn label(name: &str) -> String {
    let words = kebab(name).replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `"1.."`, `"..3"`, `"2"` or `"2..4"`.
fn bounds(items: &Node) -> Result<(u16, u16)> {
    let wrong = || items.wrong("a number of items such as \"1..\", \"..3\", \"2\" or \"2..4\"");
    let number = |text: &str, none: u16| if text.is_empty() { Ok(none) } else { text.parse().map_err(|_| wrong()) };
    let text = items.text()?;
    let (min, max) = match text.split_once("..") {
        Some((min, max)) => (number(min, 0)?, number(max, u16::MAX)?),
        None => (number(text, 0)?, number(text, 0)?),
    };
    if text.is_empty() || min > max { Err(wrong()) } else { Ok((min, max)) }
}

fn note(label: &str, source: &str, reading: &str) -> Note {
    Note { label: text(label), source: text(source), reading: text(reading), ..Note::default() }
}
