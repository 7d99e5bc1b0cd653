//! How the source files may depend on each other, how long they may be, and what they may not name.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the bottom to the top. A file may use what stands in a lower line, and its own module; what stands in
/// one line stands side by side. A path names a module with everything below it, unless a longer one is listed.
const LAYERS: &[&[&str]] = &[
    &["date", "text", "sort", "generated::codes"],
    &["code"],
    // The tables lie below the checks, the packs above their model (D-35).
    &[
        "json",
        "generated::calling_codes",
        "generated::compositions",
        "generated::countries",
        "generated::mail_domains",
        "generated::messages",
        "generated::national_prefixes",
        "generated::phone_plans",
        "generated::postal_codes",
        "generated::scripts",
        "generated::sounds",
        "generated::subdivisions",
        "generated::tax_ids",
        "generated::transliterations",
        "tables::model",
    ],
    &["generated::tables"],
    &["tables"],
    &["check"],
    &["places"],
    // The walks through files lie low, so that everything may use them; what they found is put into words at the top.
    &["file"],
    &["pack::model", "pack::description"],
    &["migrate::model"],
    &["generated::packs", "generated::migrations", "generated::descriptions"],
    &["pack"],
    &["context"],
    &["document"],
    &["engine"],
    &["report"],
    &["messages"],
    &["render"],
    &["checker", "file::inspector", "file::report", "gate"],
    // What is said about packs as they are written: it checks examples, and puts rules into words.
    &["pack::lint", "pack::diff"],
    &["generated::coverage"],
    &["coverage"],
    &["interop", "normalize", "migrate", "suggest"],
    &["generated::requests"],
    &["wasm"],
];

/// Where the names come from that the root of the crate hands on.
const ROOT: &[(&str, &[&str])] = &[
    ("code", &["Code", "Fault", "Fix"]),
    ("date", &["Date"]),
    ("context", &["Context"]),
    ("pack::model", &["Pack", "Severity"]),
    ("checker", &["Checker"]),
];

const MOST_LINES: usize = 500;

struct Source {
    /// The path below `src/`.
    path: String,
    /// Such as `document::read`.
    module: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    find(&folder, &mut files);
    files.sort();
    let source = |file: &PathBuf| {
        let path = file.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
        let module = path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        Source { path, module, text: fs::read_to_string(file).unwrap() }
    };
    files.iter().map(source).collect()
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The code of a file without comments and without its tests.
fn code(text: &str) -> String {
    let lines = text.lines().take_while(|line| *line != "#[cfg(test)]");
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    lines.filter(is_code).map(|line| line.split(" // ").next().unwrap().to_owned() + "\n").collect()
}

/// The paths that a file names after `crate::`, with braces written out.
fn used(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (start, _) in code.match_indices("crate::") {
        expand(&code[start + "crate::".len()..], "", &mut paths);
    }
    paths
}

/// Reads one path at the start of a text and returns what follows it.
fn expand<'t>(text: &'t str, before: &str, paths: &mut Vec<String>) -> &'t str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '_' | ':')).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let path = format!("{before}{name}");
    let Some(mut rest) = rest.strip_prefix('{') else {
        paths.push(path);
        return rest;
    };
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('}') {
            return after;
        }
        rest = expand(rest, &path, paths).trim_start().trim_start_matches(',');
    }
}

/// The layer of a path, and the listed module that it belongs to.
fn layer(path: &str) -> Option<(usize, &'static str)> {
    let path = match ROOT.iter().find(|(_, names)| names.contains(&path.split("::").next().unwrap())) {
        Some((module, _)) => module,
        None => path,
    };
    let listed =
        LAYERS.iter().enumerate().flat_map(|(number, modules)| modules.iter().map(move |module| (number, *module)));
    let within = |module: &str| path == module || path.starts_with(&format!("{module}::"));
    listed.filter(|(_, module)| within(module)).max_by_key(|(_, module)| module.len())
}

#[test]
fn arrows_point_one_way() {
    let mut wrong = BTreeSet::new();
    let mut arrows = 0;
    for source in sources() {
        // The root hands on what the others have, the list of generated modules is a list, and the program is a user of
        // the crate like any other.
        if matches!(source.path.as_str(), "lib.rs" | "generated/mod.rs") || source.path.starts_with("bin/") {
            continue;
        }
        let Some((own, module)) = layer(&source.module) else {
            panic!("src/{} belongs to no layer: give it one in tests/layering.rs", source.path);
        };
        for path in used(&code(&source.text)) {
            let Some((other, used)) = layer(&path) else {
                panic!("src/{} uses crate::{path}, which belongs to no layer", source.path);
            };
            arrows += 1;
            if other > own || other == own && used != module {
                wrong.insert(format!("src/{} uses crate::{path}: {module} lies not above {used}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    assert!(arrows > 150, "only {arrows} uses were found");
}

#[test]
fn paths_with_braces_are_written_out() {
    let paths = used("use crate::{Code, check::{a, b::{C, D}},\n    text};\nlet x = crate::date::fields(y);");
    assert_eq!(paths, ["Code", "check::a", "check::b::C", "check::b::D", "text", "date::fields"]);
    assert_eq!(layer("check::country::Alpha3").map(|(_, module)| module), Some("check"));
    assert_eq!(layer("pack::model::Kind").map(|(_, module)| module), Some("pack::model"));
    assert_eq!(layer("pack::packs").map(|(_, module)| module), Some("pack"));
    assert_eq!(layer("Fault").map(|(_, module)| module), Some("code"));
    assert_eq!(layer("generated::unknown"), None);
}

#[test]
fn files_are_short() {
    for source in sources() {
        let lines = source.text.lines().count();
        let generated = source.path.starts_with("generated/");
        assert!(
            generated || lines <= MOST_LINES,
            "src/{} has {lines} lines: split it by what its parts do",
            source.path
        );
    }
}

/// D-38: what is about one provider stands in its packs. An example in the documentation may name a pack, since a reader
/// needs one that there is.
#[test]
fn no_provider_is_named_outside_of_generated_files() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let mut providers: Vec<String> = Vec::new();
    for entry in fs::read_dir(&rules).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let is_provider = path.is_dir() && fs::read_dir(&path).unwrap().any(|version| version.unwrap().path().is_dir());
        providers.extend(is_provider.then_some(name).filter(|name| !matches!(&**name, "examples" | "tables")));
    }
    providers.extend(["fin", "1money", "ondato"].map(str::to_owned));
    let mut named = Vec::new();
    for source in sources().iter().filter(|source| !source.path.starts_with("generated/")) {
        let mut in_example = false;
        for (number, line) in source.text.lines().enumerate() {
            let comment = line.trim_start();
            if comment.starts_with("//") && comment.contains("```") {
                in_example = !in_example;
            }
            in_example &= comment.starts_with("//");
            let line = line.to_lowercase();
            let mut words = line.split(|letter: char| !letter.is_alphanumeric());
            if !in_example && words.any(|word| providers.iter().any(|provider| provider == word)) {
                named.push(format!("src/{}:{}", source.path, number + 1));
            }
        }
    }
    assert!(named.is_empty(), "a provider is named in {}", named.join(", "));
}
