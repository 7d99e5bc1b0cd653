//! Places in a body: finding, taking and putting the value at a path.
//!
//! An array in a path stands for its first item. A place is *empty* when it has no value, null, `""`, `[]` or `{}`: what
//! forms leave in fields that nobody filled in.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Tree;

/// The key of a part of a path, and whether its first item is meant.
fn part(part: &str) -> (&str, bool) {
    match part.strip_suffix("[0]") {
        Some(key) => (key, true),
        None => (part, false),
    }
}

/// The path up to its first array, without the item: what must be empty before something may be put in.
pub(super) fn whole(path: &str) -> &str {
    path.split_once("[0]").map_or(path, |(array, _)| array)
}

/// The JSON Pointer of a path.
pub(super) fn pointer(path: &str) -> String {
    let mut pointer = String::with_capacity(path.len() + 2);
    for (key, is_item) in path.split('.').map(part) {
        pointer.push('/');
        pointer.push_str(key);
        pointer.push_str(if is_item { "/0" } else { "" });
    }
    pointer
}

/// The value at a path.
pub(super) fn find<'t>(body: &'t Tree, path: &str) -> Option<&'t Tree> {
    path.split('.').map(part).try_fold(body, |tree, (key, is_item)| {
        let value = tree.get(key)?;
        if is_item { value.as_array()?.first() } else { Some(value) }
    })
}

/// Whether a value holds nothing.
pub(super) fn is_empty(value: &Tree) -> bool {
    match value {
        Tree::Null => true,
        Tree::Text(text) => text.is_empty(),
        Tree::Array(items) => items.is_empty(),
        Tree::Object(entries) => entries.is_empty(),
        Tree::Bool(_) | Tree::Number(_) => false,
    }
}

/// Whether there is nothing at a path that would be lost.
pub(super) fn is_vacant(body: &Tree, path: &str) -> bool {
    find(body, path).is_none_or(is_empty)
}

/// Whether a value is at the path already, in whichever item of its array.
pub(super) fn holds(body: &Tree, path: &str, value: &Tree) -> bool {
    let Some((array, rest)) = path.split_once("[0]") else { return find(body, path) == Some(value) };
    let Some(array) = find(body, array) else { return false };
    let rest = rest.strip_prefix('.');
    let is_same = |item: &Tree| rest.map_or(Some(item), |rest| find(item, rest)) == Some(value);
    // A value that is an array itself becomes the array.
    array == value || array.as_array().is_some_and(|items| items.iter().any(is_same))
}

/// Whether a value can be put at a path: what is on the way there are objects, or nothing yet.
pub(super) fn is_reachable(body: &Tree, path: &str) -> bool {
    let mut at = body;
    for (key, _) in whole(path).split('.').map(part) {
        if at.as_object().is_none() {
            return false;
        }
        match at.get(key) {
            Some(value) => at = value,
            None => break,
        }
    }
    true
}

/// Takes the value at a path without items out of the body.
pub(super) fn take(body: &mut Tree, path: &str) -> Option<Tree> {
    let (entries, key) = match path.rsplit_once('.') {
        Some((parent, key)) => (entries_of(body, parent)?, key),
        None => (entries_mut(body)?, path),
    };
    let position = entries.iter().position(|(name, _)| name == key)?;
    Some(entries.remove(position).1)
}

/// Puts a value at a path that is reachable and vacant. An array that is meant for an item becomes the array itself; null,
/// which is no item, stands in its place.
pub(super) fn put(body: &mut Tree, path: &str, value: Tree) {
    let path = match &value {
        Tree::Null => whole(path),
        Tree::Array(_) => path.strip_suffix("[0]").unwrap_or(path),
        _ => path,
    };
    if let Some(place) = place(body, path) {
        *place = value;
    }
}

/// The place at a path; the objects and the item on the way there are made where nothing is.
fn place<'t>(body: &'t mut Tree, path: &str) -> Option<&'t mut Tree> {
    path.split('.').map(part).try_fold(body, |at, (key, is_item)| {
        if is_empty(at) {
            *at = Tree::Object(Vec::new());
        }
        let entries = entries_mut(at)?;
        let position = entries.iter().position(|(name, _)| name == key).unwrap_or(entries.len());
        if position == entries.len() {
            entries.push((key.to_owned(), Tree::Null));
        }
        let (_, value) = entries.get_mut(position)?;
        if !is_item {
            return Some(value);
        }
        if is_empty(value) {
            *value = Tree::Array(alloc::vec![Tree::Null]);
        }
        if let Tree::Array(items) = value { items.first_mut() } else { None }
    })
}

fn entries_mut(tree: &mut Tree) -> Option<&mut Vec<(String, Tree)>> {
    if let Tree::Object(entries) = tree { Some(entries) } else { None }
}

/// The entries of the object at a path.
fn entries_of<'t>(body: &'t mut Tree, path: &str) -> Option<&'t mut Vec<(String, Tree)>> {
    let object = path.split('.').try_fold(body, |tree, key| {
        entries_mut(tree)?.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    });
    entries_mut(object?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(json: &str) -> Tree {
        Tree::parse(json).unwrap()
    }

    #[test]
    fn values_are_found_and_taken() {
        let mut body = tree(r#"{"a": {"b": [{"c": 1}, {"c": 2}], "d": null}, "e": [], "f": "x"}"#);
        for (path, value) in [("a.b[0].c", "1"), ("a.b[0]", r#"{"c": 1}"#), ("a.d", "null"), ("e", "[]")] {
            assert_eq!(find(&body, path), Some(&tree(value)), "{path}");
        }
        for path in ["", "x", "a.x", "e[0]", "f[0]", "f.a", "a.b[0].c.d", "a.b.c"] {
            assert_eq!(find(&body, path), None, "{path}");
            assert!(is_vacant(&body, path), "{path}");
        }
        assert_eq!(take(&mut body, "a.b"), Some(tree(r#"[{"c": 1}, {"c": 2}]"#)));
        assert_eq!(take(&mut body, "f"), Some(tree(r#""x""#)));
        for path in ["a.b", "f", "x.y", "e.f", "a.d.x"] {
            assert_eq!(take(&mut body, path), None, "{path}");
        }
        assert_eq!(body, tree(r#"{"a": {"d": null}, "e": []}"#));
        assert_eq!(take(&mut tree("[1]"), "a"), None);
    }

    #[test]
    fn values_are_put_where_nothing_is() {
        for (body, path, value, result) in [
            ("{}", "a", "1", r#"{"a": 1}"#),
            ("{}", "a.b[0].c", "1", r#"{"a": {"b": [{"c": 1}]}}"#),
            (r#"{"a": {"b": [{"d": 2}]}}"#, "a.b[0].c", "1", r#"{"a": {"b": [{"d": 2, "c": 1}]}}"#),
            (r#"{"a": null, "z": 1}"#, "a[0]", "1", r#"{"a": [1], "z": 1}"#),
            (r#"{"a": []}"#, "a[0]", "{}", r#"{"a": [{}]}"#),
            ("{}", "a[0]", "[1, 2]", r#"{"a": [1, 2]}"#),
            ("{}", "a[0].b", "[1, 2]", r#"{"a": [{"b": [1, 2]}]}"#),
            ("{}", "a[0].b", "null", r#"{"a": null}"#),
            // What is no object or array is never overwritten.
            (r#"{"a": 7}"#, "a.b", "1", r#"{"a": 7}"#),
            (r#"{"a": 7}"#, "a[0]", "1", r#"{"a": 7}"#),
        ] {
            let mut body = tree(body);
            put(&mut body, path, tree(value));
            assert_eq!(body, tree(result), "{path}");
        }
    }

    #[test]
    fn a_place_behind_something_else_is_not_reachable() {
        let body = tree(r#"{"a": {"b": "x", "c": null}, "d": []}"#);
        for (path, is_there) in [
            ("a", true),
            ("a.b", true),
            ("a.x", true),
            ("x.y.z", true),
            ("x.y[0].z", true),
            ("d[0].x", true),
            ("a.b.x", false),
            ("a.c.x", false),
            ("d.x", false),
        ] {
            assert_eq!(is_reachable(&body, path), is_there, "{path}");
        }
        assert!(!is_reachable(&tree("null"), "a"));
    }

    #[test]
    fn a_value_is_held_by_any_item() {
        let body = tree(r#"{"a": [1, {"b": 2}, {"b": [3]}], "c": 4}"#);
        for (path, value, is_held) in [
            ("c", "4", true),
            ("c", "5", false),
            ("c[0]", "4", true),
            ("c[0]", "5", false),
            ("a[0]", "1", true),
            ("a[0].b", "2", true),
            ("a[0].b", "[3]", true),
            ("a[0].b", "1", false),
            ("a[0]", r#"[1, {"b": 2}, {"b": [3]}]"#, true),
            ("x[0]", "1", false),
        ] {
            assert_eq!(holds(&body, path, &tree(value)), is_held, "{path} {value}");
        }
        assert_eq!(pointer("a.b[0].c"), "/a/b/0/c");
    }
}
