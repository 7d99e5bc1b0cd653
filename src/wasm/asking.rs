//! What the calls have in common: JSON asks, JSON answers.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::json::{JsonWriter, Tree};
#[cfg(any(feature = "wasm", feature = "wasm-tools"))]
use crate::pack::model::Pack;

/// A mistake of the caller: a code and a text, neither of which repeats a value.
pub(super) struct Mistake(pub(super) &'static str, pub(super) String);

pub(super) type Answer = Result<String, Mistake>;

pub(super) fn object(fill: impl FnOnce(&mut JsonWriter<'_>)) -> String {
    let mut json = String::new();
    JsonWriter::new(&mut json).object(fill);
    json
}

pub(super) fn string<'a>(arguments: &'a Tree, key: &str) -> Result<&'a str, Mistake> {
    let found = arguments.get(key).and_then(Tree::as_text);
    found.ok_or_else(|| Mistake("argument", [key, " must be a text"].concat()))
}

#[cfg(feature = "wasm")]
pub(super) fn number(arguments: &Tree, key: &str) -> Result<u32, Mistake> {
    let found = arguments.get(key).and_then(Tree::as_integer).and_then(|number| u32::try_from(number).ok());
    found.ok_or_else(|| Mistake("argument", [key, " must be a number"].concat()))
}

/// The answer to a request, which is an object with the key `call`. `error` in the answer tells that the caller made a
/// mistake.
pub(super) fn answer(text: &str, call: impl FnOnce(&str, &Tree) -> Answer) -> String {
    let answered = Tree::parse(text)
        .map_err(|error| Mistake("json", error.message()))
        .and_then(|arguments| call(string(&arguments, "call")?, &arguments));
    answered.unwrap_or_else(|Mistake(code, message)| {
        object(|writer| {
            writer.key("error").object(|writer| {
                writer.key("code").text(code);
                writer.key("message").text(&message);
            });
        })
    })
}

/// The mistake of a name that no call has.
pub(super) fn unknown_call() -> Mistake {
    Mistake("call", "unknown call".to_owned())
}

/// Base64 in the standard alphabet, with padding.
#[cfg(any(feature = "wasm", feature = "wasm-loader"))]
pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |six: u32| LETTERS.get(six as usize & 63).map_or('=', |letter| char::from(*letter));
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let of = |at: usize| group.get(at).copied().map_or(0, u32::from);
        let bits = of(0) << 16 | of(1) << 8 | of(2);
        for place in 0..4 {
            text.push(if place <= group.len() { letter(bits >> (18 - 6 * place)) } else { '=' });
        }
    }
    text
}

/// The pack that some bytes in base64 are. It stays for good.
#[cfg(any(feature = "wasm", feature = "wasm-tools"))]
pub(super) fn pack_of(arguments: &Tree) -> Result<&'static Pack, Mistake> {
    let text = string(arguments, "bytes")?;
    let mut bytes = alloc::vec![0; text.len() / 4 * 3];
    let length = crate::check::base64::decode(text, &mut bytes).unwrap_or(0);
    bytes.truncate(length);
    let pack = crate::pack::wire::read::<Pack>(bytes.leak());
    let pack = pack.ok_or_else(|| Mistake("pack", "the pack was made by another version".to_owned()))?;
    Ok(alloc::boxed::Box::leak(alloc::boxed::Box::new(pack)))
}
