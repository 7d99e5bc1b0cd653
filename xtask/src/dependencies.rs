//! What cargo knows of the packages: features, versions and licences.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process::{cargo, output};

/// Licences that a user of the crate can take without a further thought.
const ACCEPTED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "0BSD",
];

fn metadata(arguments: &[&str]) -> Result<Value> {
    let mut cargo = cargo();
    cargo.args(["metadata", "--format-version=1"]).args(arguments);
    let text = output(&mut cargo, "mend Cargo.toml as it says above")?;
    serde_json::from_str(&text).context("`cargo metadata` printed no JSON: check that cargo is the real one")
}

/// What Cargo.toml says of one package of the workspace.
pub fn package(name: &str) -> Result<Value> {
    let metadata = metadata(&["--no-deps"])?;
    let mut packages = list(&metadata, "packages");
    let found = packages.find(|package| text(package, "name") == name);
    Ok(found.with_context(|| format!("the workspace has no package {name}: check Cargo.toml"))?.clone())
}

/// The names of the features of a package, without `default`.
pub fn features(package: &Value) -> Vec<String> {
    let features = package.get("features").and_then(Value::as_object);
    features.into_iter().flat_map(|map| map.keys()).filter(|name| *name != "default").cloned().collect()
}

/// Fails when a package that ends up in a user's build has a licence outside the accepted ones, or comes from no registry.
pub fn check() -> Result<()> {
    let metadata = metadata(&["--all-features", "--locked"])?;
    let mut wanted: Vec<String> = list(&metadata, "packages")
        .filter(|package| text(package, "name") == "firstpass")
        .map(|package| text(package, "id").to_owned())
        .collect();
    let mut seen = BTreeSet::new();
    let nodes: Vec<&Value> =
        metadata.get("resolve").map(|resolve| list(resolve, "nodes").collect()).unwrap_or_default();
    while let Some(id) = wanted.pop() {
        let node = nodes.iter().find(|node| text(node, "id") == id);
        for dependency in node.into_iter().flat_map(|node| list(node, "deps")) {
            // A kind of null is a normal dependency; the others do not reach the user.
            if list(dependency, "dep_kinds").any(|kind| kind.get("kind").is_some_and(Value::is_null)) {
                wanted.extend(
                    seen.insert(text(dependency, "pkg").to_owned()).then(|| text(dependency, "pkg").to_owned()),
                );
            }
        }
    }
    let mut checked = 0;
    for package in list(&metadata, "packages").filter(|package| seen.contains(text(package, "id"))) {
        let (name, licence) = (text(package, "name"), text(package, "license"));
        if !accepted(licence) {
            bail!(
                "{name} has the licence {licence:?}, which is not accepted: replace it, or add the licence to xtask/src/dependencies.rs"
            );
        }
        if !text(package, "source").starts_with("registry+") {
            bail!(
                "{name} does not come from a registry: users could not publish with it, so depend on a published version"
            );
        }
        checked += 1;
    }
    println!("{checked} packages reach a user with all features on; their licences are accepted");
    Ok(())
}

/// Whether a licence expression can be met with accepted licences: one of each `OR`, all of each `AND`.
fn accepted(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], " ");
    expression
        .split(" AND ")
        .all(|all| all.split(" OR ").any(|one| ACCEPTED.contains(&one.trim().trim_end_matches(" WITH LLVM-exception"))))
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::accepted;

    #[test]
    fn one_of_each_choice_and_all_of_each_sum_must_be_accepted() {
        assert!(accepted("MIT OR Apache-2.0"));
        assert!(accepted("MIT/Apache-2.0"));
        assert!(accepted("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(accepted("GPL-3.0 OR MIT"));
        assert!(!accepted("GPL-3.0"));
        assert!(!accepted("MIT AND GPL-3.0"));
        assert!(!accepted(""));
    }
}
