//! Reads a pack from its TOML form, which people write.
//!
//! Only the generator and the command line read TOML. Every error names the line and the column, and what would be
//! allowed there.

mod fields;
mod lines;
mod rules;

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use super::description::{Description, Note};
use super::model::{Condition, List, Pack, Reference, Status, Table, Test, Text};
use crate::json::line_and_column;
use lines::{ConditionValue, Entries, Source, Spanned};

/// A fault of a pack: where it is, what is wrong and what would be right.
///
/// ```
/// use firstpass::pack::from_toml;
///
/// let error = from_toml("[pack]\nid = 'a/v1/b'\ncolour = 'red'\n").unwrap_err();
/// assert_eq!((error.line, error.column), (3, 1));
/// assert!(error.message.contains("unknown field `colour`"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackError {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is wrong, and what is allowed.
    pub message: String,
}

impl fmt::Display for PackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl core::error::Error for PackError {}

/// A fault while reading, with the stretch of the text that it is about.
struct Fault(Range<usize>, String);

type Result<T> = core::result::Result<T, Fault>;

/// Reads a pack and its description. Both stay in memory until the program ends: read a pack once, not once a request.
///
/// # Errors
///
/// [`PackError`] for text that is not TOML, unknown keys or names, paths that no field line declares, ids that are given
/// twice, and rules that ask nothing or two things.
pub fn from_toml(text: &str) -> core::result::Result<(Pack, Description), PackError> {
    let source: Source = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let (line, column) = line_and_column(text, start);
        PackError { line, column, message: error.message().replace('\n', ", ") }
    })?;
    build(source).map_err(|Fault(span, message)| {
        let (line, column) = line_and_column(text, span.start);
        PackError { line, column, message }
    })
}

fn build(source: Source) -> Result<(Pack, Description)> {
    let layout = fields::layout(&source)?;
    let mut ids: BTreeMap<String, ()> = BTreeMap::new();
    let mut pack = Pack {
        id: text(source.pack.id),
        title: text(source.pack.title),
        revision: "",
        status: source.pack.status.map_or(Status::Stable, |status| status.0),
        tables: list(layout.tables),
        rules: &[],
        provider_error: text(source.provider_error.body.clone()),
    };
    let mut rules = Vec::new();
    let mut notes = Vec::new();
    for block in source.rule {
        let span = block.span();
        let (rule, note) = rules::rule(block, &pack, &layout.paths)?;
        if ids.insert(rule.id.to_string(), ()).is_some() {
            return Err(Fault(span, alloc::format!("the rule id {} is given twice", rule.id)));
        }
        rules.push(rule);
        notes.push(note);
    }
    let tables = (0u16..).zip(pack.tables).map(|(number, table)| {
        let own = (0u16..).zip(&rules).filter(|(_, rule)| rule.table == number && !rule.looks_at_all_rows());
        Table { rules: list(own.map(|(index, _)| index).collect()), ..table.clone() }
    });
    pack.tables = list(tables.collect());
    pack.rules = list(rules);
    let twice = pack.rule_references().find_map(|rule| {
        let id = pack.rule_id(rule).into_owned();
        let is_field = matches!(rule, super::RuleReference::Field(..));
        (is_field && ids.insert(id.clone(), ()).is_some()).then_some(id)
    });
    if let Some(id) = twice {
        return Err(Fault(0..0, alloc::format!("two rules have the id {id}: give one of the lines another id")));
    }
    pack.revision = text(revision(&source.pack.date.to_string(), &pack));
    let description = Description {
        provider: text(source.pack.provider),
        version: text(source.pack.version),
        request: text(source.pack.request),
        refusal_status: source.provider_error.status,
        refusal_source: text(source.provider_error.source),
        tables: list(layout.notes.into_iter().map(list).collect()),
        rules: list(notes),
    };
    Ok((pack, description))
}

/// The date and the first six hexadecimal digits of a 64-bit FNV-1a hash of the model (D-31).
fn revision(date: &str, pack: &Pack) -> String {
    let hash = alloc::format!("{pack:?}")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    alloc::format!("{date}+{:06x}", hash >> 40)
}

/// A text that stays for good.
fn text(text: String) -> Text {
    if text.is_empty() { "" } else { Box::leak(text.into_boxed_str()) }
}

/// A list that stays for good.
fn list<T>(list: Vec<T>) -> List<T> {
    Box::leak(list.into_boxed_slice())
}

/// Where the paths of a pack lead.
struct Paths {
    /// The table and column of every path.
    places: BTreeMap<String, (u16, u16)>,
    /// The array that holds the rows of each table.
    arrays: Vec<Option<(u16, u16)>>,
}

impl Paths {
    /// Looks a name up, first from `each`, then from the body.
    fn find(&self, each: &str, name: &Spanned<String>) -> Result<(u16, u16)> {
        let whole = name.get_ref();
        let from_each = (!each.is_empty()).then(|| self.places.get(&alloc::format!("{each}.{whole}"))).flatten();
        from_each.or_else(|| self.places.get(whole)).copied().ok_or_else(|| {
            let from = if each.is_empty() { String::new() } else { alloc::format!(", nor {each}.{whole}") };
            Fault(name.span(), alloc::format!("no field line declares {whole}{from}"))
        })
    }

    /// A field as seen from the rows of a table.
    fn reference(&self, table: u16, each: &str, name: &Spanned<String>) -> Result<Reference> {
        let (target, column) = self.find(each, name)?;
        match self.levels(table, target) {
            Some(up) => Ok(Reference { up, column }),
            None => Err(Fault(
                name.span(),
                alloc::format!("{} is inside of another array, so it cannot be compared here", name.get_ref()),
            )),
        }
    }

    fn conditions(
        &self,
        table: u16,
        each: &str,
        when: &Entries<Spanned<String>, ConditionValue>,
    ) -> Result<List<Condition>> {
        let conditions = when.0.iter().map(|(name, value)| {
            Ok(Condition { field: self.reference(table, each, name)?, test: value.clone().test() })
        });
        conditions.collect::<Result<_>>().map(list)
    }

    /// How many arrays lie between a table and one that holds it.
    fn levels(&self, mut table: u16, target: u16) -> Option<u8> {
        let mut up = 0;
        while table != target {
            (table, _) = self.arrays.get(usize::from(table)).copied()??;
            up += 1;
        }
        Some(up)
    }
}

impl ConditionValue {
    fn test(self) -> Test {
        let texts = |values: Vec<String>| list(values.into_iter().map(text).collect());
        match self {
            Self::One(value) => Test::In(texts(alloc::vec![value])),
            Self::Many(values) => Test::In(texts(values)),
            Self::Not(values) => Test::NotIn(texts(values)),
            Self::Present(true) => Test::Present,
            Self::Present(false) => Test::Absent,
        }
    }
}

/// A label made of a key: `first_name` reads `First name`.
fn label(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `"1.."`, `"..3"`, `"2"` or `"2..4"`.
fn bounds(items: &Spanned<String>) -> Result<(u16, u16)> {
    let wrong = || Fault(items.span(), "items must look like \"1..\", \"..3\", \"2\" or \"2..4\"".to_owned());
    let number = |text: &str, none: u16| if text.is_empty() { Ok(none) } else { text.parse().map_err(|_| wrong()) };
    let (min, max) = match items.get_ref().split_once("..") {
        Some((min, max)) => (number(min, 0)?, number(max, u16::MAX)?),
        None => (number(items.get_ref(), 0)?, number(items.get_ref(), 0)?),
    };
    if items.get_ref().is_empty() || min > max { Err(wrong()) } else { Ok((min, max)) }
}

fn note(label: String, source: Option<String>, reading: Option<String>) -> Note {
    Note {
        label: text(label),
        source: text(source.unwrap_or_default()),
        reading: text(reading.unwrap_or_default()),
        ..Note::default()
    }
}
