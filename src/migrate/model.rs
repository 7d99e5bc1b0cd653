//! What a migration is made of: steps over a body, in their order.
//!
//! A path names the keys from the body down; `[0]` is the first item of an array that a step makes.

use crate::pack::model::{List, Text};

/// From the body of one pack to the body of another one.
#[derive(Clone, Debug)]
pub struct Migration {
    /// The id of the pack that the body was made for.
    pub from: Text,
    /// The id of the pack that the new body is for.
    pub to: Text,
    /// What is done, in this order.
    pub steps: List<Step>,
}

/// One sentence of a migration.
#[derive(Clone, Debug)]
pub struct Step {
    /// Unique in the migration.
    pub id: Text,
    /// What it does.
    pub action: Action,
}

/// What a step does. A value that the new place already has stays there.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Action {
    /// Writes out what an absent value means.
    Default {
        /// Where.
        to: Text,
        /// What it means.
        value: Text,
    },
    /// Gives a value another place.
    Move {
        /// The old place.
        from: Text,
        /// The new one.
        to: Text,
        /// What is filled in beside it.
        with: List<Fill>,
    },
    /// Gives a text another place and splits the unit off a street where it can be nothing else.
    Split {
        /// The old place.
        from: Text,
        /// Where the street goes.
        to: Text,
        /// Where the unit goes.
        rest: Text,
        /// The words that begin a unit.
        words: List<Text>,
    },
    /// Takes a text out of the body: it is a parameter of the request's path.
    Parameter {
        /// The old place.
        from: Text,
        /// The name of the parameter.
        name: Text,
    },
}

/// A value that is filled in beside a moved one, as a guess.
#[derive(Clone, Debug)]
pub struct Fill {
    /// Where.
    pub to: Text,
    /// What.
    pub value: Filling,
    /// A field of the body and the texts of which it must have one.
    pub when: Option<(Text, List<Text>)>,
}

/// What is filled in.
#[derive(Clone, Debug)]
pub enum Filling {
    /// The text at another place of the body, which stays there.
    Copy(Text),
    /// This text.
    Text(Text),
}
