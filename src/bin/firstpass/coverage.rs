//! `firstpass coverage`: what the checks know.

use std::fmt::Write as _;

use firstpass::json::JsonWriter;
use firstpass::{Coverage, coverages};

use crate::arguments::{Coverage as Arguments, ListFormat};
use crate::failure::Failure;
use crate::output::Output;
use crate::table::Table;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, output: &mut Output) -> Result<bool, Failure> {
    let is_wanted = |coverage: &Coverage| arguments.check.as_ref().is_none_or(|check| check == coverage.check);
    let wanted: Vec<_> = coverages().filter(is_wanted).collect();
    let mut text = String::new();
    match arguments.format {
        ListFormat::Json => {
            let mut writer = JsonWriter::new(&mut text);
            match &*wanted {
                [one] if arguments.check.is_some() => one.write(&mut writer),
                all => {
                    writer.array(|list| all.iter().for_each(|coverage| coverage.write(list)));
                }
            }
            text.push('\n');
        }
        ListFormat::Human => {
            let tables: Vec<_> = wanted.iter().map(human).collect();
            text = tables.join("\n");
        }
    }
    output.write(&text)?;
    Ok(true)
}

fn human(coverage: &Coverage) -> String {
    let mut text = format!("{}\n\n", coverage.check);
    let mut table = Table::new(["country", "type", "checked", "form", "also"]);
    let mut notes = String::new();
    for row in coverage.rows() {
        let mut types = row.types();
        let name = types.next().unwrap_or("-");
        let others: Vec<_> = types.collect();
        let checked: Vec<_> = row.checked().collect();
        table.row([row.country, name, &checked.join(", "), row.form, &others.join(", ")]);
        _ = writeln!(notes, "{} {name}: {}", row.country, row.source);
        if !row.note.is_empty() {
            _ = writeln!(notes, "  {}", row.note);
        }
    }
    if !notes.is_empty() {
        _ = write!(text, "{table}\nSources\n\n{notes}\n");
    }
    for (table, source) in coverage.data() {
        let date = if source.published.is_empty() { String::new() } else { format!(", {}", source.published) };
        _ = writeln!(text, "{}: {} {}{date}, {}", table.name, source.package, source.version, source.licence);
    }
    text
}
