// Generated from rules/ by `cargo xtask generate`. Do not edit.

//! The built-in packs.

mod fin_v2_attach;
mod fin_v2_individual;

use crate::pack::description::Description;
use crate::pack::model::Pack;

/// Every built-in pack with its description.
pub(crate) static ALL: &[(&Pack, &Description)] =
    &[(&fin_v2_attach::PACK, &fin_v2_attach::DESCRIPTION), (&fin_v2_individual::PACK, &fin_v2_individual::DESCRIPTION)];
