//! What a user's build pulls in.

use std::process::Command;

/// The packages of a build: one line for each.
fn tree(arguments: &[&str]) -> Vec<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["tree", "--package", "firstpass", "--edges", "normal", "--prefix", "none", "--locked"]);
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_core_pulls_no_package() {
    for arguments in [&["--no-default-features"][..], &[]] {
        let tree = tree(arguments);
        assert!(tree.len() == 1 && tree[0].starts_with("firstpass "), "{tree:?}");
    }
}

#[test]
fn a_feature_pulls_the_package_of_its_name() {
    for feature in ["serde", "validator", "chrono", "isocountry", "unicode-normalization"] {
        let tree = tree(&["--no-default-features", "--features", feature]);
        assert!(tree.iter().any(|line| line.starts_with(&format!("{feature} "))), "{feature}: {tree:?}");
    }
    let tree = tree(&["--no-default-features", "--features", "js-value"]);
    assert!(tree.iter().any(|line| line.starts_with("serde-wasm-bindgen ")));
}
