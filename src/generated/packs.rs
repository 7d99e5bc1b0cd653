// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! The built-in packs.

pub(crate) mod fin_v2_attach;
pub(crate) mod fin_v2_individual;

use crate::pack::description::Description;
use crate::pack::model::Pack;

/// Every built-in pack.
pub(crate) static PACKS: &[&Pack] = &[&fin_v2_attach::PACK, &fin_v2_individual::PACK];

/// What each of them says to people.
pub(crate) static DESCRIPTIONS: &[&Description] = &[&fin_v2_attach::DESCRIPTION, &fin_v2_individual::DESCRIPTION];
