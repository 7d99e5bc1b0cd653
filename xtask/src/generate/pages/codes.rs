//! With which codes a rule is told. A test compares them with the conformance cases.

use firstpass::Code;
use firstpass::pack::RuleReference;
use firstpass::pack::model::Pack;

/// The codes of the issues of a rule, and of the entries where it could not decide.
pub(super) fn codes(pack: &Pack, rule: RuleReference) -> Vec<&'static str> {
    let found = pack.codes(rule).into_iter().chain(pack.unverified_codes(rule).iter().copied());
    let mut known = Vec::new();
    for name in found.map(Code::name) {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use anyhow::{Context as _, Result};
    use serde_json::Value;

    use crate::generate::packs::{pack_files, read};
    use crate::process::root;

    /// The cases of the folder, file by file.
    fn cases(folder: &Path, found: &mut Vec<Value>) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                cases(&path, found)?;
            } else if path.extension().is_some_and(|extension| extension == "json") {
                found.push(serde_json::from_str(&fs::read_to_string(&path)?)?);
            }
        }
        Ok(())
    }

    #[test]
    fn every_code_that_a_case_expects_is_one_of_its_rule() -> Result<()> {
        let mut packs: Vec<_> = read(&root())?.into_iter().map(|(pack, _)| pack).collect();
        for file in pack_files(&root().join("rules/examples"))? {
            packs.push(firstpass::pack::from_toml(&fs::read_to_string(&file)?)?.0);
        }
        let mut files = Vec::new();
        cases(&root().join("tests/conformance"), &mut files)?;
        let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let mut seen = 0;
        let mut others = std::collections::BTreeSet::new();
        for file in &files {
            let Some(id) = file.get("pack").and_then(Value::as_str) else { continue };
            let pack =
                packs.iter().find(|pack| id.ends_with(pack.id)).with_context(|| format!("there is no pack {id}"))?;
            for case in list(file, "cases") {
                for issue in list(case.get("expect").unwrap_or(&Value::Null), "issues") {
                    let word = |key: &str| issue.get(key).and_then(Value::as_str).unwrap_or_default();
                    let Some(rule) = pack.find_rule(word("rule")) else { continue };
                    seen += 1;
                    if !super::codes(pack, rule).contains(&word("code")) && word("code") != "json.duplicate_key" {
                        others.insert(format!("{} {} {}", pack.id, word("rule"), word("code")));
                    }
                }
            }
        }
        assert!(seen > 1000, "only {seen} issues were found");
        assert!(others.is_empty(), "{others:#?}");
        Ok(())
    }
}
