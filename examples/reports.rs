//! Answers line by line: `{"pack": ID, "context": JSON text, "body": JSON text}` in, the report as JSON out; for a line
//! without a body, the pack's description. `{"load": JSON text}` loads a pack for the lines that follow and has no answer.
//! The tests of other hosts compare theirs with these, byte for byte.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead as _, BufWriter, Write as _, stdin, stdout};

use firstpass::json::Tree;
use firstpass::pack::description::Description;
use firstpass::pack::{Read, description, from_json};
use firstpass::{Checker, Context, Pack, UnknownPack, pack};

fn main() -> Result<(), Box<dyn Error>> {
    let mut loaded: BTreeMap<&str, &'static Read> = BTreeMap::new();
    let mut checkers = BTreeMap::new();
    let mut output = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let request = Tree::parse(&line?)?;
        if let Some(text) = request.get("load").and_then(Tree::as_text) {
            let read = Box::leak(Box::new(from_json(text)?));
            loaded.insert(read.0.id, read);
            continue;
        }
        let part = |key: &str| request.get(key).and_then(Tree::as_text).ok_or_else(|| format!("{key} is missing"));
        let id = part("pack")?;
        if request.get("body").is_none() {
            let (pack, description) = find(&loaded, id)?;
            writeln!(output, "{}", firstpass::describe(pack, description))?;
            continue;
        }
        if !checkers.contains_key(id) {
            checkers.insert(id.to_owned(), Checker::new(find(&loaded, id)?.0));
        }
        let checker = checkers.get_mut(id).ok_or("no checker")?;
        let report = checker.check(part("body")?, &Context::from_json(part("context")?)?);
        writeln!(output, "{}", report.to_json())?;
    }
    Ok(output.flush()?)
}

/// A pack that was loaded, or a built-in one.
fn find(
    loaded: &BTreeMap<&str, &'static Read>,
    id: &str,
) -> Result<(&'static Pack, &'static Description), UnknownPack> {
    match loaded.get(id) {
        Some((pack, description)) => Ok((pack, description)),
        None => Ok((pack(id)?, description(id)?)),
    }
}
