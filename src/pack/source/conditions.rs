//! Conditions as they are written.

use alloc::string::String;
use alloc::vec::Vec;

use super::keys::Keys;
use super::node::{Entry, Node, Value};
use super::paths::Paths;
use super::{Fault, Result, list, text};
use crate::pack::model::{Condition, Field, Format, Kind, List, Test, Text};

/// The fields of a pack by table and column.
pub(super) type Fields<'f> = &'f dyn Fn(u16, u16) -> Option<&'f Field>;

/// The conditions of a table such as `{ type = "SELFIE" }`, as seen from the rows of a table of the pack.
pub(super) fn conditions(
    paths: &Paths,
    fields: Fields<'_>,
    table: u16,
    each: &str,
    when: &[Entry],
) -> Result<List<Condition>> {
    let conditions = when.iter().map(|entry| {
        let field = paths.reference_to(table, each, &entry.name);
        let field = field.map_err(|message| Fault::new(entry.span.clone(), message))?;
        let test = test(&entry.node)?;
        let mut table = table;
        for _ in 0..field.up {
            table = paths.arrays.get(usize::from(table)).copied().flatten().map_or(0, |(outer, _)| outer);
        }
        if let Some(target) = fields(table, field.column) {
            can_hold(fields, target, &test).map_err(|message| Fault::new(entry.node.span.clone(), message))?;
        }
        Ok(Condition { field, test })
    });
    conditions.collect::<Result<_>>().map(list)
}

fn test(node: &Node) -> Result<Test> {
    const FORMS: &str = "a text, true, false, a list of texts, or a table with one of not, present, contains, \
                         contains_any and empty";
    match &node.value {
        Value::Text(_) | Value::List(_) => Ok(Test::In(texts(node)?)),
        Value::Bool(value) => Ok(Test::Is(*value)),
        Value::Table(entries) => {
            let keys = Keys::of(node)?;
            let mut tests = Vec::new();
            tests.extend(keys.node("not").map(|node| texts(node).map(Test::NotIn)).transpose()?);
            let present = keys.node("present").map(Node::boolean).transpose()?;
            tests.extend(present.map(|present| if present { Test::Present } else { Test::Absent }));
            tests.extend(keys.node("contains").map(|node| texts(node).map(Test::Contains)).transpose()?);
            tests.extend(keys.node("contains_any").map(|node| texts(node).map(Test::ContainsAny)).transpose()?);
            tests.extend(keys.node("empty").map(Node::boolean).transpose()?.map(Test::Empty));
            keys.finish()?;
            match tests.pop() {
                Some(test) if entries.len() == 1 => Ok(test),
                _ => Err(node.wrong(FORMS)),
            }
        }
        _ => Err(node.wrong(FORMS)),
    }
}

/// A text or a list of texts of a pack.
pub(super) fn texts(node: &Node) -> Result<List<Text>> {
    Ok(list(node.texts()?.into_iter().map(|item| item.text().map(text)).collect::<Result<_>>()?))
}

/// Refuses a condition that can never hold: on a value that the field's list does not have, or on another type.
fn can_hold(fields: Fields<'_>, field: &Field, test: &Test) -> core::result::Result<(), String> {
    let is_right = match (test, &field.kind) {
        (Test::Present | Test::Absent, _)
        | (Test::Is(_), Kind::Boolean)
        | (Test::Empty(_), Kind::Array { .. })
        | (Test::In(_) | Test::NotIn(_), Kind::Text(_)) => true,
        (Test::Contains(_) | Test::ContainsAny(_), Kind::Array { table, .. }) => {
            matches!(item(fields, *table), Some(Kind::Text(_)))
        }
        _ => false,
    };
    if !is_right {
        return Err(alloc::format!("this condition does not suit the type of {}", field.name));
    }
    let (values, kind) = match (test, &field.kind) {
        (Test::In(values) | Test::NotIn(values), kind) => (values, Some(kind)),
        (Test::Contains(values) | Test::ContainsAny(values), Kind::Array { table, .. }) => {
            (values, item(fields, *table))
        }
        _ => return Ok(()),
    };
    let Some(Kind::Text(kind)) = kind else { return Ok(()) };
    let is_listed = |value: &str| kind.values.contains(&value) || kind.tolerated.contains(&value);
    match values.iter().find(|value| kind.format == Format::OneOf && !is_listed(value)) {
        None => Ok(()),
        Some(value) => Err(alloc::format!(
            "{} can never be {value}, only one of {}",
            if field.name.is_empty() { "this value" } else { field.name },
            kind.values.join(", ")
        )),
    }
}

/// What the items of an array are.
fn item<'f>(fields: Fields<'f>, table: u16) -> Option<&'f Kind> {
    fields(table, 0).map(|field| &field.kind)
}
