//! JSON files that people read: keys in the order in which they were set, and in one line what fits into one.

use firstpass::json::{JsonWriter, Tree};

const WIDTH: usize = 120;

/// An object while it grows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Tree)>);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The object with one more key. A key that is there already is replaced.
    #[must_use]
    pub(super) fn with(mut self, key: &str, value: impl ToTree) -> Self {
        self.set(key, value);
        self
    }

    pub(super) fn set(&mut self, key: &str, value: impl ToTree) {
        let value = value.tree();
        match self.0.iter_mut().find(|(name, _)| name == key) {
            Some((_, old)) => *old = value,
            None => self.0.push((key.to_owned(), value)),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn entries(&self) -> &[(String, Tree)] {
        &self.0
    }

    pub(super) fn get(&self, key: &str) -> Option<&Tree> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

/// What can stand in a JSON file.
pub(super) trait ToTree {
    fn tree(self) -> Tree;
}

impl ToTree for Tree {
    fn tree(self) -> Tree {
        self
    }
}

impl ToTree for &str {
    fn tree(self) -> Tree {
        Tree::Text(self.to_owned())
    }
}

impl ToTree for String {
    fn tree(self) -> Tree {
        Tree::Text(self)
    }
}

impl ToTree for bool {
    fn tree(self) -> Tree {
        Tree::Bool(self)
    }
}

impl ToTree for i64 {
    fn tree(self) -> Tree {
        Tree::Number(self.to_string())
    }
}

impl ToTree for i32 {
    fn tree(self) -> Tree {
        Tree::Number(self.to_string())
    }
}

impl ToTree for u16 {
    fn tree(self) -> Tree {
        Tree::Number(self.to_string())
    }
}

impl ToTree for Object {
    fn tree(self) -> Tree {
        Tree::Object(self.0)
    }
}

impl<T: ToTree> ToTree for Vec<T> {
    fn tree(self) -> Tree {
        Tree::Array(self.into_iter().map(ToTree::tree).collect())
    }
}

/// The file of a value.
pub(super) fn pretty(value: &Tree) -> String {
    let mut out = String::new();
    write(&mut out, value, 0, 0);
    out.push('\n');
    out
}

/// Writes a value behind `before` characters of its line; what it holds is indented by one level more.
fn write(out: &mut String, value: &Tree, level: usize, before: usize) {
    let short = inline(value);
    // One more for the comma.
    if before + short.chars().count() < WIDTH {
        out.push_str(&short);
        return;
    }
    let indent = "  ".repeat(level + 1);
    let end = "  ".repeat(level);
    match value {
        Tree::Array(items) if items.iter().all(|item| !matches!(item, Tree::Array(_) | Tree::Object(_))) => {
            out.push_str(&format!("[\n{}\n{end}]", filled(items, &indent)));
        }
        Tree::Array(items) => {
            out.push_str("[\n");
            for (place, item) in items.iter().enumerate() {
                out.push_str(&indent);
                write(out, item, level + 1, indent.len());
                out.push_str(if place + 1 < items.len() { ",\n" } else { "\n" });
            }
            out.push_str(&format!("{end}]"));
        }
        Tree::Object(entries) => {
            out.push_str("{\n");
            for (place, (key, item)) in entries.iter().enumerate() {
                let key = text(key);
                out.push_str(&format!("{indent}{key}: "));
                write(out, item, level + 1, indent.len() + key.chars().count() + 2);
                out.push_str(if place + 1 < entries.len() { ",\n" } else { "\n" });
            }
            out.push_str(&format!("{end}}}"));
        }
        _ => out.push_str(&short),
    }
}

/// As many values in a line as fit.
fn filled(items: &[Tree], indent: &str) -> String {
    let mut lines = Vec::new();
    let mut line = String::new();
    for (place, item) in items.iter().enumerate() {
        let item = inline(item) + if place + 1 < items.len() { "," } else { "" };
        if !line.is_empty() && indent.len() + line.chars().count() + 1 + item.chars().count() > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        let space = if line.is_empty() { "" } else { " " };
        line = format!("{line}{space}{item}");
    }
    lines.push(line);
    lines.iter().map(|line| format!("{indent}{line}")).collect::<Vec<_>>().join("\n")
}

/// A value in one line.
pub(super) fn inline(value: &Tree) -> String {
    match value {
        Tree::Bool(value) => value.to_string(),
        Tree::Number(digits) => digits.clone(),
        Tree::Text(value) => text(value),
        Tree::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Tree::Object(entries) if entries.is_empty() => "{}".to_owned(),
        Tree::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{}: {}", text(key), inline(value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        _ => "null".to_owned(),
    }
}

fn text(value: &str) -> String {
    let mut out = String::new();
    JsonWriter::new(&mut out).text(value);
    out
}

#[cfg(test)]
mod tests {
    use super::{Object, pretty};

    #[test]
    fn what_fits_stands_in_one_line() {
        let short = Object::new().with("b", vec![1, 2]).with("a", "\"");
        assert_eq!(pretty(&super::ToTree::tree(short)), "{ \"b\": [1, 2], \"a\": \"\\\"\" }\n");
        let long = Object::new().with("key", vec!["x".repeat(60), "y".repeat(60)]).with("empty", Object::new());
        let (x, y) = ("x".repeat(60), "y".repeat(60));
        let expected = format!("{{\n  \"key\": [\n    \"{x}\",\n    \"{y}\"\n  ],\n  \"empty\": {{}}\n}}\n");
        assert_eq!(pretty(&super::ToTree::tree(long)), expected);
    }
}
