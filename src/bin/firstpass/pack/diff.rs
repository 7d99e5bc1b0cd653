//! `firstpass pack diff`: what changed from one pack to another.

use std::fmt::Write as _;

use firstpass::json::JsonWriter;
use firstpass::pack::diff::{Change, Effect, diff};

use crate::arguments::{ListFormat, PackDiff};
use crate::failure::Failure;
use crate::output::Output;
use crate::packs_from;

/// Runs the command. Says whether nothing changed.
pub(super) fn run(arguments: &PackDiff, output: &mut Output) -> Result<bool, Failure> {
    let (old, new) = (packs_from::look_at(&arguments.old)?.pack, packs_from::look_at(&arguments.new)?.pack);
    let changes = diff(old, new);
    let mut text = String::new();
    match arguments.format {
        ListFormat::Json => {
            JsonWriter::new(&mut text).array(|list| {
                for change in &changes {
                    list.object(|writer| write(change, writer));
                }
            });
            text.push('\n');
        }
        ListFormat::Human => {
            let id = if old.id == new.id { old.id.to_owned() } else { format!("{} to {}", old.id, new.id) };
            _ = writeln!(text, "{id}, revision {} to {}", old.revision, new.revision);
            for change in &changes {
                let effect = if change.effect == Effect::None { "" } else { change.effect.name() };
                _ = writeln!(text, "{effect:<9}  {}", change.sentence);
            }
            if changes.is_empty() {
                text.push_str("nothing changed\n");
            }
        }
    }
    output.write(&text)?;
    Ok(changes.is_empty())
}

fn write(change: &Change, writer: &mut JsonWriter<'_>) {
    let kinds: Vec<_> = change.kinds.iter().map(|kind| kind.name()).collect();
    writer.key("rule").text(&change.rule);
    writer.key("change").text(&kinds.join(", "));
    writer.key("effect").text(change.effect.name());
    writer.key("sentence").text(&change.sentence);
}
