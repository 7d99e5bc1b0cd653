//! The conformance cases, for every suite that wants them. `tests/conformance/README.md` describes their form.

#![allow(dead_code, reason = "each suite takes what it needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use firstpass::Pack;
use firstpass::pack::Read;
use firstpass::pack::description::Description;
use serde_json::{Map, Value};

const CASE_KEYS: &[&str] = &[
    "about",
    "base",
    "context",
    "payload",
    "text",
    "base64",
    "edit",
    "remove",
    "set",
    "context_remove",
    "context_set",
    "hosts",
    "expect",
];
const EXPECT_KEYS: &[&str] = &["verdict", "complete", "issues", "unverified", "overridden"];

/// One case with what it takes from its file.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) pack: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) context: Value,
    pub(crate) expect: Map<String, Value>,
}

/// A pack by its id: a built-in one, or one of the examples, which is loaded as a program would load it.
pub(crate) fn pack(id: &str) -> &'static Pack {
    firstpass::pack(id).unwrap_or_else(|_| &example(id).0)
}

/// What a pack says to people.
pub(crate) fn description(id: &str) -> &'static Description {
    firstpass::pack::description(id).unwrap_or_else(|_| &example(id).1)
}

/// Whether a pack's reports name keys that no field declares: those of an upload are the names of a form's controls.
pub(crate) fn names_keys(pack: &Pack) -> bool {
    pack.tables.iter().flat_map(|table| table.fields).any(|field| field.name == "*")
}

fn example(id: &str) -> &'static Read {
    static EXAMPLES: OnceLock<Vec<Read>> = OnceLock::new();
    let examples = EXAMPLES.get_or_init(|| {
        let mut files = Vec::new();
        find(&Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/examples"), &mut files);
        files.sort();
        let load = |path: &PathBuf| firstpass::pack::from_json(&fs::read_to_string(path).unwrap()).unwrap();
        files.iter().map(load).collect()
    });
    examples.iter().find(|(pack, _)| pack.id == id).unwrap_or_else(|| panic!("there is no pack {id}"))
}

/// A valid body, by its name in `bases/`.
pub(crate) fn base(name: &str) -> Value {
    read(&folder().join(format!("bases/{name}.json")))
}

/// A context, by its key in `bases/contexts.json`.
pub(crate) fn context(name: &str) -> Value {
    read(&folder().join("bases/contexts.json"))[name].clone()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance")
}

/// All cases of all files.
pub(crate) fn cases() -> Vec<Case> {
    let folder = folder();
    let bases = folder.join("bases");
    let contexts = read(&bases.join("contexts.json"));
    let mut files = Vec::new();
    find(&folder, &mut files);
    files.retain(|file| !file.starts_with(&bases));
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let file = read(&path);
        let short = path.strip_prefix(&folder).unwrap().display().to_string();
        for (number, case) in file["cases"].as_array().unwrap().iter().enumerate() {
            let name = format!("{short}, case {}: {}", number + 1, text(&case["about"]));
            known(&name, case, CASE_KEYS);
            known(&name, &case["expect"], EXPECT_KEYS);
            let of_file = |key: &str| case.get(key).or_else(|| file.get(key));
            let mut context = contexts[text(of_file("context").unwrap())].clone();
            change(&name, &mut context, case.get("context_remove"), case.get("context_set"));
            let base = || of_file("base").map(|base| read(&bases.join(format!("{}.json", text(base)))));
            cases.push(Case {
                bytes: body(&name, case, base),
                pack: text(&file["pack"]).to_owned(),
                context,
                expect: case["expect"].as_object().unwrap().clone(),
                name,
            });
        }
    }
    cases
}

/// The bytes of a case's body.
fn body(name: &str, case: &Value, base: impl FnOnce() -> Option<Value>) -> Vec<u8> {
    if let Some(text) = case.get("text") {
        return joined(text).into_bytes();
    }
    if let Some(text) = case.get("base64") {
        return base64(self::text(text));
    }
    let body = case.get("payload").map(filled).or_else(base);
    let mut body = body.unwrap_or_else(|| panic!("{name}: neither a body nor a base"));
    change(name, &mut body, case.get("remove"), case.get("set"));
    let mut text = body.to_string();
    for edit in case.get("edit").and_then(Value::as_array).into_iter().flatten() {
        let find = self::text(&edit[0]);
        assert_eq!(text.matches(find).count(), 1, "{name}: {find} must stand in the body once");
        text = text.replace(find, &joined(&edit[1]));
    }
    text.into_bytes()
}

/// Takes out what some pointers name, then puts in the values of others.
fn change(name: &str, value: &mut Value, remove: Option<&Value>, set: Option<&Value>) {
    for pointer in remove.and_then(Value::as_array).into_iter().flatten() {
        let (parent, key) = place(name, value, text(pointer));
        match parent {
            Value::Array(items) => _ = items.remove(key.parse().unwrap()),
            Value::Object(map) => assert!(map.shift_remove(&key).is_some(), "{name}: no {pointer} to remove"),
            _ => panic!("{name}: nothing to remove at {pointer}"),
        }
    }
    for (pointer, new) in set.and_then(Value::as_object).into_iter().flatten() {
        let (parent, key) = place(name, value, pointer);
        match parent {
            Value::Array(items) if key == "-" || key == items.len().to_string() => items.push(filled(new)),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = filled(new),
            Value::Object(map) => _ = map.insert(key, filled(new)),
            _ => panic!("{name}: nothing to set at {pointer}"),
        }
    }
}

/// The array or object that holds what a JSON Pointer names, and the last key.
fn place<'a>(name: &str, value: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let found = value.pointer_mut(parent).unwrap_or_else(|| panic!("{name}: no {parent}"));
    (found, key.replace("~1", "/").replace("~0", "~"))
}

/// The value with every `{"$repeat": item, "times": n}` written out as an array.
fn filled(value: &Value) -> Value {
    match value {
        Value::Object(map) if map.contains_key("$repeat") => {
            Value::Array(vec![map["$repeat"].clone(); count(&map["times"])])
        }
        other => other.clone(),
    }
}

/// A text: a string, or parts of which some are `{"$repeat": string, "times": n}`.
fn joined(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(joined).collect(),
        part => text(&part["$repeat"]).repeat(count(&part["times"])),
    }
}

fn count(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

fn base64(text: &str) -> Vec<u8> {
    let digit =
        |byte| b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|d| *d == byte);
    let mut bytes = Vec::new();
    let (mut bits, mut have) = (0, 0);
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        bits = bits << 6 | digit(byte).unwrap();
        have += 6;
        if have >= 8 {
            have -= 8;
            bytes.push(u8::try_from(bits >> have & 0xFF).unwrap());
        }
    }
    bytes
}

fn known(name: &str, object: &Value, keys: &[&str]) {
    for key in object.as_object().unwrap().keys() {
        assert!(keys.contains(&key.as_str()), "{name}: a case has no key {key}");
    }
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
}
