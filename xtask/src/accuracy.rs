//! Compares the checks with independent sources and writes ACCURACY.md.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use crate::process::{cargo, command, root, run, target_folder};
use crate::{package, setup};

/// How many values the suites make that make values.
const CASES: &str = "1000000";

/// What one suite counted for one check against one source.
#[derive(Deserialize)]
struct Row {
    check: String,
    source: String,
    cases: u64,
    agree: u64,
    false_refusals: u64,
    false_acceptances: u64,
    unverified: u64,
}

const INTRODUCTION: &str = "# Accuracy

```
cargo xtask accuracy         # builds everything, compares, and writes this file
```

How often a check agrees with an independent source: the authority's own program, a port of it, another library, or a list that
was made for the comparison. A *false refusal* is a value that the source accepts and firstpass does not, a *false acceptance*
the other way round; *unverified* are the values of which firstpass says that it cannot know. A value counts once, also where
packs would only warn. The tests fail when a difference appears that is not listed in them with its reason; where sources
are of different dates, that is most often the date.

";

/// Runs the suites that count, in their long form, and writes what they counted.
pub fn run_all() -> Result<()> {
    package::build()?;
    let tools = setup::node_tools()?;
    let counted = target_folder()?.join("accuracy.jsonl");
    fs::write(&counted, "").context("the target folder cannot be written: free or unlock it")?;
    let remedy = "look at the difference that the test tells: mend the check, or list the difference with its reason";
    let mut native = cargo();
    native.args(["test", "--quiet", "--release", "--package", "firstpass", "--all-features", "--test", "accuracy"]);
    run(native.env("FIRSTPASS_ACCURACY", &counted).env("FIRSTPASS_CASES", CASES), remedy)?;
    let mut node = command("node");
    node.args(["--test", "tests/node/phone-plans.test.mjs"]).env("FIRSTPASS_TOOLS", tools);
    run(node.env("FIRSTPASS_ACCURACY", &counted).env("FIRSTPASS_CASES", CASES), remedy)?;

    let counted = fs::read_to_string(&counted).context("what was counted cannot be read")?;
    let mut rows = counted.lines().map(serde_json::from_str).collect::<Result<Vec<Row>, _>>()?;
    ensure!(!rows.is_empty(), "no suite has counted anything: see tests/accuracy");
    rows.sort_by(|one, two| (&one.check, &one.source).cmp(&(&two.check, &two.source)));
    fs::write(root().join("ACCURACY.md"), render(&rows)).context("ACCURACY.md cannot be written: unlock it")
}

fn render(rows: &[Row]) -> String {
    let mut out = String::from(INTRODUCTION);
    out.push_str("| check | source | cases | agreement | false refusals | false acceptances | unverified |\n");
    out.push_str("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
    for Row { check, source, cases, agree, false_refusals, false_acceptances, unverified } in rows {
        let _ = writeln!(
            out,
            "| {check} | {source} | {} | {} | {} | {} | {} |",
            grouped(*cases),
            share(*agree, cases - unverified),
            grouped(*false_refusals),
            grouped(*false_acceptances),
            grouped(*unverified)
        );
    }
    out
}

/// A share of those that were judged, rounded down, so that only all of them are 100 %.
fn share(part: u64, whole: u64) -> String {
    let thousandths = (part * 100_000).checked_div(whole).unwrap_or(0);
    if part == whole { "100 %".to_owned() } else { format!("{}.{:03} %", thousandths / 1000, thousandths % 1000) }
}

/// A number with a comma between its groups of three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let (head, tail) = digits.split_at(digits.len() % 3);
    let (groups, _) = tail.as_bytes().as_chunks::<3>();
    let groups = groups.iter().map(|group| String::from_utf8_lossy(group).into_owned());
    let head = Some(head.to_owned()).filter(|head| !head.is_empty());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::{grouped, share};

    #[test]
    fn only_all_are_a_hundred_per_cent() {
        assert_eq!(share(3, 3), "100 %");
        assert_eq!(share(999_999, 1_000_000), "99.999 %");
        assert_eq!(share(1, 3), "33.333 %");
    }

    #[test]
    fn numbers_are_grouped_from_the_right() {
        for (number, text) in [(0, "0"), (12, "12"), (123, "123"), (1234, "1,234"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), text);
        }
    }
}
