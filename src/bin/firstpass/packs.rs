//! `firstpass packs`: the packs that come with the program.

use std::fmt::Write as _;

use firstpass::json::JsonWriter;
use firstpass::packs;

use crate::arguments::{ListFormat, Packs};
use crate::failure::Failure;
use crate::output::Output;
use crate::table::Table;

/// Runs the command.
pub(crate) fn run(arguments: &Packs, output: &mut Output) -> Result<bool, Failure> {
    let mut text = String::new();
    match arguments.format {
        ListFormat::Json => {
            JsonWriter::new(&mut text).array(|list| {
                for pack in packs() {
                    list.object(|writer| {
                        writer.key("id").text(pack.id);
                        writer.key("title").text(pack.title);
                        writer.key("revision").text(pack.revision);
                        writer.key("status").text(pack.status.name());
                    });
                }
            });
            text.push('\n');
        }
        ListFormat::Human => {
            let mut table = Table::new(["id", "status", "revision", "title"]);
            for pack in packs() {
                table.row([pack.id, pack.status.name(), pack.revision, pack.title]);
            }
            _ = write!(text, "{table}");
        }
    }
    output.write(&text)?;
    Ok(true)
}
