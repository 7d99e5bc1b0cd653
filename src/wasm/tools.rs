//! Provider errors both ways, migrations, suggestions, and files.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::vec::Vec;

use super::asking::{Answer, Mistake, object, pack_of, string, unknown_call};
use crate::file::{Expectations, Inspector, Limits};
use crate::json::Tree;
use crate::migrate;
use crate::pack::model::Pack;
use crate::render::from_provider_error;
use crate::render::provider::{Told, provider_error};
use crate::suggest::suggest;

/// What the tools remember between calls.
#[derive(Default)]
pub(super) struct Tools {
    /// The packs that were handed over; a later one takes the place of an earlier one of the same id.
    packs: Vec<&'static Pack>,
    file: Option<Inspector>,
}

impl Tools {
    /// Takes over a piece of the file that was begun.
    pub(super) fn push(&mut self, piece: &[u8]) {
        if let Some(file) = &mut self.file {
            file.push(piece);
        }
    }
}

pub(super) fn answer(tools: &mut Tools, call: &str, arguments: &Tree) -> Answer {
    match call {
        "adopt" => adopt(tools, arguments),
        "migrate" => migrated(tools, arguments),
        "suggest" => suggested(tools, arguments),
        "provider_error" => refusal(tools, arguments),
        "from_provider_error" => issues(tools, arguments),
        "file" => begin_file(tools, arguments),
        "file_report" => report_file(tools),
        _ => Err(unknown_call()),
    }
}

/// Takes over the bytes of a pack.
fn adopt(tools: &mut Tools, arguments: &Tree) -> Answer {
    tools.packs.push(pack_of(arguments)?);
    Ok(object(|_| {}))
}

fn find(tools: &Tools, arguments: &Tree) -> Result<&'static Pack, Mistake> {
    let id = string(arguments, "pack")?;
    let found = tools.packs.iter().rev().find(|pack| pack.id == id);
    found.copied().ok_or_else(|| Mistake("pack", "there is no pack with this id".to_owned()))
}

/// A body of one version as that of the next one; no body where the old one cannot be read.
fn migrated(tools: &Tools, arguments: &Tree) -> Answer {
    let (from, to) = (string(arguments, "from")?, string(arguments, "pack")?);
    let migration = migrate::migrations().find(|known| known.from == from && known.to == to);
    let migration = migration.ok_or_else(|| Mistake("pack", format!("{}", migrate::UnknownMigration)))?;
    let moved = migrate::transform(migration, find(tools, arguments)?, string(arguments, "body")?.as_bytes());
    Ok(object(|writer| {
        if let Ok(moved) = &moved {
            writer.key("body").raw(&moved.body);
            migrate::json::write_path(&moved.path, writer.key("path"));
            migrate::json::write_notes(&moved.notes, writer.key("notes"));
        }
    }))
}

/// What may be meant at a path of a body.
fn suggested(tools: &Tools, arguments: &Tree) -> Answer {
    let found = suggest(find(tools, arguments)?, string(arguments, "body")?, string(arguments, "path")?);
    Ok(object(|writer| found.write_keys(writer)))
}

/// The provider's error body for the issues of a report.
fn refusal(tools: &Tools, arguments: &Tree) -> Answer {
    let pack = find(tools, arguments)?;
    let issues = arguments.get("issues").and_then(Tree::as_array).unwrap_or_default();
    let told: Vec<_> = issues
        .iter()
        .map(|issue| {
            let part = |key| issue.get(key).and_then(Tree::as_text).unwrap_or_default();
            Told { path: part("path"), rule: part("rule"), severity: part("severity"), message: part("message") }
        })
        .collect();
    let body = provider_error(pack, &told);
    Ok(object(|writer| {
        if let Some(body) = &body {
            writer.key("body").text(body);
        }
    }))
}

/// The issues that a provider's answer tells.
fn issues(tools: &Tools, arguments: &Tree) -> Answer {
    let pack = find(tools, arguments)?;
    let issues = from_provider_error(pack, string(arguments, "body")?);
    Ok(object(|writer| {
        writer.key("issues").array(|writer| {
            for issue in &issues {
                writer.object(|writer| issue.write_keys(writer));
            }
        });
    }))
}

/// Begins to look at a file.
fn begin_file(tools: &mut Tools, arguments: &Tree) -> Answer {
    let text = |key: &str| arguments.get(key).and_then(Tree::as_text);
    let number =
        |key: &str| arguments.get(key).and_then(Tree::as_integer).and_then(|number| u64::try_from(number).ok());
    let max_pixels = number("max_pixels").and_then(|pixels| u32::try_from(pixels).ok());
    let limits = Limits { max_bytes: number("max_bytes"), max_pixels, ..Limits::default() };
    let expectations = Expectations { name: text("name"), media_type: text("type"), bytes: number("size"), limits };
    tools.file = Some(Inspector::new(&expectations));
    Ok(object(|_| {}))
}

/// What was found, when the file has ended. The file is gone where the module was started anew in the meantime.
fn report_file(tools: &mut Tools) -> Answer {
    let file =
        tools.file.take().ok_or_else(|| Mistake("internal", "firstpass failed while the file was read".to_owned()))?;
    Ok(file.finish().to_json())
}
