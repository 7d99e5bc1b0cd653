//! The order of the keys in a new body: that of the pack, then what the pack does not declare, as it stood.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use crate::json::Tree;
use crate::pack::model::{Kind, Pack, Table};
use crate::sort::sort;

/// Stands behind every column: a key that the pack does not declare.
const UNDECLARED: u16 = u16::MAX;

/// Brings a body into the pack's order.
pub(super) fn order(body: &mut Tree, pack: &Pack) {
    value(body, pack, 0, 0);
}

/// Calls itself for the objects and arrays that the pack declares, so no deeper than the pack.
fn value(tree: &mut Tree, pack: &Pack, table: u16, column: u16) {
    let Some(rows) = pack.tables.get(usize::from(table)) else { return };
    match (tree, rows.fields.get(usize::from(column)).map(|field| &field.kind)) {
        (Tree::Object(entries), Some(Kind::Object)) => {
            for (column, (_, inner)) in sorted(entries, rows, column) {
                value(inner, pack, table, column);
            }
        }
        (Tree::Array(items), Some(Kind::Array { table, .. })) => {
            for item in items {
                value(item, pack, *table, 0);
            }
        }
        _ => {}
    }
}

/// Sorts the entries of an object and gives those that the pack declares, with their columns.
fn sorted<'t>(
    entries: &'t mut Vec<(String, Tree)>,
    rows: &Table,
    object: u16,
) -> impl Iterator<Item = (u16, &'t mut (String, Tree))> {
    let column = |key: &String| {
        let mut fields = rows.columns();
        fields.find(|(_, field)| field.parent == object && field.name == key).map_or(UNDECLARED, |(column, _)| column)
    };
    let mut places: Vec<(u16, usize)> = entries.iter().map(|(key, _)| column(key)).zip(0..).collect();
    sort(&mut places, &|a, b| a.cmp(b));
    let mut unsorted: Vec<Option<(String, Tree)>> = mem::take(entries).into_iter().map(Some).collect();
    entries.extend(places.iter().filter_map(|(_, index)| unsorted.get_mut(*index)?.take()));
    let columns = places.into_iter().map(|(column, _)| column);
    columns.zip(entries).filter(|(column, _)| *column != UNDECLARED)
}
