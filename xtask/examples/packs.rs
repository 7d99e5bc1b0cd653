//! Answers line by line: `{"toml": text of a pack}` in, its JSON form out; `{"json": text of a pack}` in, the number of its
//! faults out. The test of the schema of packs asks it.

use std::io::{BufRead as _, BufWriter, Write as _, stdin, stdout};

use anyhow::{Context as _, Result, anyhow};
use firstpass::json::Tree;
use firstpass::pack::{read_json, toml_to_json};

fn main() -> Result<()> {
    let mut output = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        let request = Tree::parse(&line?)?;
        let part = |key: &str| request.get(key).and_then(Tree::as_text);
        match part("toml") {
            Some(text) => {
                let json = toml_to_json(text)
                    .map_err(|errors| anyhow!("{}", errors.first().map_or(String::new(), |first| first.to_string())));
                writeln!(output, "{}", json?)?;
            }
            None => {
                let text = part("json").context("a line has toml or json")?;
                writeln!(output, "{}", read_json(text).map_or_else(|errors| errors.len(), |_| 0))?;
            }
        }
    }
    Ok(output.flush()?)
}
