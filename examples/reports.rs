//! Answers line by line: `{"pack": ID, "context": JSON text, "body": JSON text}` in, the report as JSON out; for a line
//! without a body, the pack's description. The tests of other hosts compare theirs with these, byte for byte.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead as _, BufWriter, Write as _, stdin, stdout};

use firstpass::json::Tree;
use firstpass::pack::description;
use firstpass::{Checker, Context, pack};

fn main() -> Result<(), Box<dyn Error>> {
    let mut checkers = BTreeMap::new();
    let mut output = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let request = Tree::parse(&line?)?;
        let part = |key: &str| request.get(key).and_then(Tree::as_text).ok_or_else(|| format!("{key} is missing"));
        let id = part("pack")?;
        if request.get("body").is_none() {
            writeln!(output, "{}", firstpass::describe(pack(id)?, description(id)?))?;
            continue;
        }
        if !checkers.contains_key(id) {
            checkers.insert(id.to_owned(), Checker::new(pack(id)?));
        }
        let checker = checkers.get_mut(id).ok_or("no checker")?;
        let report = checker.check(part("body")?, &Context::from_json(part("context")?)?);
        writeln!(output, "{}", report.to_json())?;
    }
    Ok(output.flush()?)
}
