//! Where a path of a provider's answer leads.

use alloc::string::String;

use crate::json::decimal;
use crate::pack::model::{Kind, Pack};

/// A position in an array has at most so many digits: a body has at most 1,000 items in one.
const MOST_DIGITS: usize = 3;

/// A declared place of a pack, and how reports write it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    pub(crate) table: u16,
    pub(crate) column: u16,
    /// Made of the pack's own names and of positions.
    pub(super) path: String,
    pub(crate) pointer: String,
}

impl Place {
    /// The place that a path names: `a.b[0].c`, `a.b.0.c` or the JSON Pointer `/a/b/0/c`. Nothing when the pack
    /// declares no such place. Of the path nothing is taken over but positions.
    pub(crate) fn find(pack: &Pack, path: &str) -> Option<Self> {
        let mut place = Self::default();
        if let Some(steps) = path.strip_prefix('/') {
            for step in steps.split('/') {
                place.step(pack, step)?;
            }
            return Some(place);
        }
        for part in path.split('.') {
            let (name, positions) = part.split_at_checked(part.find('[').unwrap_or(part.len()))?;
            place.step(pack, name)?;
            let mut rest = positions;
            while !rest.is_empty() {
                let (digits, after) = rest.strip_prefix('[')?.split_once(']')?;
                place.item(pack, digits)?;
                rest = after;
            }
        }
        Some(place)
    }

    /// The place of a rule, as far as it can be told without positions.
    pub(super) fn of(pack: &Pack, table: u16, column: u16) -> Self {
        let mut place = Self { table, column, ..Self::default() };
        if table == 0 {
            place.path = pack.path(table, column);
        }
        if !place.path.is_empty() {
            place.pointer = ["/", &place.path.replace('.', "/")].concat();
        }
        place
    }

    /// Goes to the field of this name in an object, or to this item of an array.
    fn step(&mut self, pack: &Pack, name: &str) -> Option<()> {
        if let Kind::Array { .. } = pack.field(self.table, self.column)?.kind {
            return self.item(pack, name);
        }
        let columns = pack.tables.get(usize::from(self.table))?.columns();
        let is_it = |field: &crate::pack::model::Field| {
            field.parent == self.column && field.name == name && !matches!(field.kind, Kind::Rest { .. })
        };
        let (column, field) = columns.into_iter().find(|(_, field)| is_it(field))?;
        self.column = column;
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(field.name);
        self.pointer.push('/');
        self.pointer.push_str(field.name);
        Some(())
    }

    /// Goes to an item of an array.
    fn item(&mut self, pack: &Pack, digits: &str) -> Option<()> {
        let Kind::Array { table, .. } = pack.field(self.table, self.column)?.kind else { return None };
        let is_plain = digits.bytes().all(|digit| digit.is_ascii_digit()) && digits.len() <= MOST_DIGITS;
        let position: i64 = digits.parse().ok().filter(|_| is_plain && (digits == "0" || !digits.starts_with('0')))?;
        (self.table, self.column) = (table, 0);
        self.path.push('[');
        decimal(position, &mut self.path);
        self.path.push(']');
        self.pointer.push('/');
        decimal(position, &mut self.pointer);
        Some(())
    }

    /// The values of the keys that the body chose, where the pack allows any. Such a key is not the pack's, so the
    /// place has no path.
    pub(super) fn below_any_key(pack: &Pack) -> Option<Self> {
        let (_, rest) = pack.tables.first()?.columns().find(|(_, field)| matches!(field.kind, Kind::Rest { .. }))?;
        let Kind::Rest { table, .. } = rest.kind else { return None };
        Some(Self { table, ..Self::default() })
    }
}

#[cfg(all(test, feature = "builtin-packs"))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::pack::packs;

    fn attach() -> &'static Pack {
        packs().find(|pack| pack.id.ends_with("/v2/attach")).unwrap()
    }

    #[test]
    fn all_three_forms_lead_to_the_same_place() {
        let pack = attach();
        for path in [
            "identifying_documents[2].files[10].side",
            "identifying_documents.2.files.10.side",
            "identifying_documents[2].files.10.side",
            "/identifying_documents/2/files/10/side",
        ] {
            let place = Place::find(pack, path).unwrap();
            assert_eq!(place.path, "identifying_documents[2].files[10].side");
            assert_eq!(place.pointer, "/identifying_documents/2/files/10/side");
            assert_eq!(pack.path(place.table, place.column), "identifying_documents[].files[].side");
        }
    }

    #[test]
    fn what_the_pack_does_not_declare_leads_nowhere() {
        let pack = attach();
        for path in [
            "",
            "/",
            ".",
            "[0]",
            "maria@example.com",
            "identifying_documents.",
            ".identifying_documents",
            "identifying_documents[]",
            "identifying_documents[",
            "identifying_documents[0",
            "identifying_documents[0]x",
            "identifying_documents[0][0]",
            "identifying_documents[-1]",
            "identifying_documents[+1]",
            "identifying_documents[01]",
            "identifying_documents[ 1]",
            "identifying_documents[1000]",
            "identifying_documents[99999999999999999999]",
            "identifying_documents[\u{661}]",
            "identifying_documents.type",
            "identifying_documents[0].type.x",
            "identifying_documents/0/type",
            "/identifying_documents/0/type/",
            "//identifying_documents",
            "Identifying_documents",
        ] {
            assert!(Place::find(pack, path).is_none(), "{path}");
        }
    }
}
