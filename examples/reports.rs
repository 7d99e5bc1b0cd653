//! Answers line by line, for the tests of other hosts, which compare their answers with these, byte for byte. A line is an
//! object, and its keys say what is asked:
//!
//! | keys | answer |
//! |---|---|
//! | `load` (JSON text) | none; the pack is known to the lines that follow |
//! | `pack` | the pack's description |
//! | `pack`, `context`, `body` (JSON texts) | the report |
//! | the same and `refusal` | the provider's error body, or `null` |
//! | `pack`, `answer` | path, rule, code, message and fix of every issue that a provider's answer tells |
//! | `pack`, `status`, `as_of` | what the status rules say |
//! | `pack`, `from`, `context`, `body` | the migrated body with its report |
//! | `file` (base64), and `name`, `type`, `max_bytes`, `max_pixels` if known | what was found out about a file |

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead as _, BufWriter, Write as _, stdin, stdout};

use firstpass::check::base64;
use firstpass::file::{self, Expectations, Limits};
use firstpass::json::{JsonWriter, Tree};
use firstpass::pack::{Read, description, from_json};
use firstpass::{Checker, Context, Date, Pack, describe, from_provider_error, gate, migrate, pack};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[derive(Default)]
struct Answerer {
    loaded: BTreeMap<String, &'static Read>,
    checkers: BTreeMap<String, Checker<'static>>,
}

fn main() -> Result<()> {
    let mut answerer = Answerer::default();
    let mut output = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let request = Tree::parse(&line?)?;
        if let Some(answer) = answerer.answer(&request)? {
            writeln!(output, "{answer}")?;
        }
    }
    Ok(output.flush()?)
}

impl Answerer {
    fn answer(&mut self, request: &Tree) -> Result<Option<String>> {
        let text = |key: &str| request.get(key).and_then(Tree::as_text);
        let part = |key: &str| text(key).ok_or_else(|| format!("{key} is missing"));
        if let Some(json) = text("load") {
            let read = Box::leak(Box::new(from_json(json)?));
            self.loaded.insert(read.0.id.to_owned(), read);
            return Ok(None);
        }
        if request.get("file").is_some() {
            return inspect(request).map(Some);
        }
        let id = part("pack")?;
        Ok(Some(if let Some(status) = text("status") {
            let as_of = Date::parse(part("as_of")?).ok_or("as_of is no date")?;
            gate(self.pack(id)?, status, as_of).to_json()
        } else if let Some(answer) = text("answer") {
            issues(self.pack(id)?, answer)
        } else if let Some(from) = text("from") {
            migrate::migrate(from, id, part("body")?, &Context::from_json(part("context")?)?)?.to_json()
        } else if let Some(body) = text("body") {
            self.check(id, body, &Context::from_json(part("context")?)?, request.get("refusal").is_some())?
        } else if let Some((pack, description)) = self.loaded.get(id) {
            describe(pack, description)
        } else {
            describe(pack(id)?, description(id)?)
        }))
    }

    fn pack(&self, id: &str) -> Result<&'static Pack> {
        Ok(match self.loaded.get(id) {
            Some((pack, _)) => pack,
            None => pack(id)?,
        })
    }

    fn check(&mut self, id: &str, body: &str, context: &Context, is_refusal: bool) -> Result<String> {
        let pack = self.pack(id)?;
        let checker = self.checkers.entry(id.to_owned()).or_insert_with(|| Checker::new(pack));
        let report = checker.check(body, context);
        Ok(if is_refusal { report.provider_error(pack).unwrap_or("null".to_owned()) } else { report.to_json() })
    }
}

fn issues(pack: &Pack, answer: &str) -> String {
    let mut json = String::new();
    JsonWriter::new(&mut json).array(|writer| {
        for issue in from_provider_error(pack, answer) {
            writer.array(|writer| {
                let fix = issue.fix.map_or("", firstpass::Fix::name);
                for text in [&issue.path, &*issue.rule, issue.code.name(), &issue.message, fix] {
                    writer.text(text);
                }
            });
        }
    });
    json
}

fn inspect(request: &Tree) -> Result<String> {
    let text = |key: &str| request.get(key).and_then(Tree::as_text);
    let number = |key: &str| request.get(key).and_then(Tree::as_integer);
    let encoded = text("file").unwrap_or_default();
    let mut bytes = vec![0; encoded.len()];
    let length = base64::decode(encoded, &mut bytes).ok_or("file is not base64")?;
    bytes.truncate(length);
    let limits = Limits {
        max_bytes: number("max_bytes").map(u64::try_from).transpose()?,
        max_pixels: number("max_pixels").map(u32::try_from).transpose()?,
        ..Limits::default()
    };
    let expectations = Expectations { name: text("name"), media_type: text("type"), bytes: None, limits };
    Ok(file::inspect(&bytes, &expectations).to_json())
}
