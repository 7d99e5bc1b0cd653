//! Files as a body names them: by name, media type, or the first bytes in base64.

use super::rules::{Answer, wrong};
use crate::check::base64;
use crate::code::{Code, Fault};
use crate::file::Kind;

/// So many bytes of a file tell its type.
const HEAD: usize = 1100;

/// Whether a file's type is one of some media types; none means any.
pub(super) fn allowed(kind: Option<Kind>, types: &[&str], code: Code) -> Result<(), Fault> {
    let is_listed = kind.is_some_and(|kind| types.contains(&kind.media_type()));
    if is_listed || types.is_empty() { Ok(()) } else { Err(code.into()) }
}

/// The type that the first bytes of a file tell, given in base64.
pub(super) fn of_base64(text: &str) -> Option<Kind> {
    let mut head = [0; HEAD];
    let length = base64::decode(text, &mut head)?;
    Kind::of_head(head.get(..length)?)
}

/// Whether two texts, a file's name, its media type or its first bytes, speak of the same type. What is of no known type
/// is told at its own field.
#[cold]
#[inline(never)]
pub(super) fn same_type(one: &str, other: &str) -> Answer {
    let kind = |text: &str| Kind::of_media_type(text).or_else(|| Kind::of_name(text)).or_else(|| of_base64(text));
    match (kind(one), kind(other)) {
        (Some(one), Some(other)) if one != other => wrong(Code::FileMismatch),
        _ => Answer::Fine,
    }
}
