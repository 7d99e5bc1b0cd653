//! Loading packs at run time: from the JSON form that people exchange to the bytes that the other modules take.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::asking::{Answer, Mistake, base64, object, string};
use crate::json::Tree;
use crate::pack::{self, wire};
use crate::render::describe;

/// So many faults of a pack are told.
const MAX_FAULTS: usize = 20;

/// Makes a pack of its JSON form: the bytes for the other modules, and what it says to people.
pub(super) fn load(arguments: &Tree) -> Answer {
    let (pack, description) = pack::read_json(string(arguments, "json")?).map_err(|errors| {
        let faults: Vec<String> = errors.iter().take(MAX_FAULTS).map(|error| format!("{error}")).collect();
        Mistake("pack", faults.join("; "))
    })?;
    Ok(object(|writer| {
        writer.key("id").text(pack.id);
        writer.key("title").text(pack.title);
        writer.key("revision").text(pack.revision);
        writer.key("status").text(pack.status.name());
        writer.key("bytes").text(&base64(&wire::write(&pack)));
        writer.key("description").text(&describe(&pack, &description));
    }))
}
