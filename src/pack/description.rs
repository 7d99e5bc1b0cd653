//! What a pack says to people: labels, help, examples, and where each rule stands in the provider's documents.
//!
//! It is apart from the model, so that a program that only checks does not carry it.

use super::model::{List, Text};

/// The description of a pack. Its lists run parallel to those of the model.
#[derive(Clone, Debug)]
pub struct Description {
    /// The provider's name.
    pub provider: Text,
    /// The version of the provider's interface.
    pub version: Text,
    /// Method and path of the request.
    pub request: Text,
    /// The HTTP status of a refusal.
    pub refusal_status: u16,
    /// Where the form of a refusal stands.
    pub refusal_source: Text,
    /// For each table, one note for each field.
    pub tables: List<List<Note>>,
    /// One note for each rule that is written as a sentence.
    pub rules: List<Note>,
}

/// What there is to say about a field or a rule.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// The name that a form shows; empty for a rule.
    pub label: Text,
    /// One more sentence for the person who fills in the form.
    pub help: Text,
    /// A value that passes, as JSON.
    pub example: Text,
    /// The places in the sources, such as `S4:26`.
    pub source: Text,
    /// The resolutions that were chosen where the sources leave a question open, such as `A-16`.
    pub reading: Text,
    /// The HTTP status of a rule's own answer; 0 for none.
    pub status: u16,
}
