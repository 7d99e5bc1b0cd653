//! The JSON forms of a body and of what a migration did.

use alloc::string::String;

#[cfg(feature = "builtin-packs")]
use super::Migrated;
use super::Note;
use crate::json::{JsonWriter, Tree};
use crate::pack::model::Text;

/// Writes a tree. Calls itself once for each level, of which a text that was read has at most `MAX_DEPTH`.
pub(super) fn write(tree: &Tree, writer: &mut JsonWriter<'_>) {
    match tree {
        Tree::Null => _ = writer.null(),
        Tree::Bool(value) => _ = writer.boolean(*value),
        Tree::Number(digits) => _ = writer.raw(digits),
        Tree::Text(text) => _ = writer.text(text),
        Tree::Array(items) => _ = writer.array(|writer| items.iter().for_each(|item| write(item, writer))),
        Tree::Object(entries) => {
            writer.object(|writer| {
                for (key, value) in entries {
                    writer.key(key);
                    write(value, writer);
                }
            });
        }
    }
}

#[cfg(feature = "builtin-packs")]
impl Migrated {
    /// Everything as compact JSON: `from`, `to`, `body` (null where there is none), `path`, `notes` and `report`. It holds
    /// the customer's data: those of the body and of the path.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        JsonWriter::new(&mut json).object(|writer| {
            writer.key("from").text(self.from);
            writer.key("to").text(self.report.pack);
            writer.key("body").raw(self.body.as_deref().unwrap_or("null"));
            writer.key("path");
            self.write_path(writer);
            writer.key("notes");
            self.write_notes(writer);
            writer.key("report");
            self.report.write(writer);
        });
        json
    }

    /// Writes the parameters of the request's path as one object. They are the customer's data.
    pub fn write_path(&self, writer: &mut JsonWriter<'_>) {
        write_path(&self.path, writer);
    }

    /// Writes the notes as an array. Each has the keys of an issue, and `from`.
    pub fn write_notes(&self, writer: &mut JsonWriter<'_>) {
        write_notes(&self.notes, writer);
    }
}

pub(crate) fn write_path(path: &[(Text, String)], writer: &mut JsonWriter<'_>) {
    writer.object(|writer| path.iter().for_each(|(name, value)| _ = writer.key(name).text(value)));
}

pub(crate) fn write_notes(notes: &[Note], writer: &mut JsonWriter<'_>) {
    writer.array(|writer| notes.iter().for_each(|note| _ = writer.object(|writer| note.write_keys(writer))));
}

impl Note {
    fn write_keys(&self, writer: &mut JsonWriter<'_>) {
        writer.key("path").text(self.path);
        writer.key("pointer").text(&self.pointer());
        writer.key("code").text(self.code.name());
        writer.key("rule").text(self.step);
        writer.key("severity").text(self.severity().name());
        writer.key("message").text(self.code.text());
        writer.key("params").object(|_| {});
        writer.key("from").text(self.from);
    }
}
