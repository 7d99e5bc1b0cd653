//! The exports of the modules with the tools: packs that are loaded at run time; provider errors both ways, migrations,
//! suggestions, and files.
//!
//! They have no engine and no packs of their own: what has to be checked is checked by the other module, which hands over
//! the bytes of the packs.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use super::asking;
#[cfg(not(feature = "wasm-tools"))]
use super::asking::unknown_call;
#[cfg(feature = "wasm-loader")]
use super::loader;
#[cfg(feature = "wasm-tools")]
use super::tools::{self, Tools};

/// All that a module remembers between calls.
#[derive(Default)]
struct State {
    text: Vec<u8>,
    reply: String,
    #[cfg(feature = "wasm-tools")]
    tools: Tools,
}

std::thread_local! {
    static STATE: RefCell<State> = RefCell::new(State::default());
}

fn with<T>(work: impl FnOnce(&mut State) -> T) -> T {
    STATE.with(|state| work(&mut state.borrow_mut()))
}

/// The address of the text buffer, grown to at least `length` bytes.
#[wasm_bindgen]
pub fn tools_buffer(length: u32) -> u32 {
    with(|state| {
        if state.text.len() < length as usize {
            state.text.resize(length as usize, 0);
        }
        u32::try_from(state.text.as_ptr().addr()).unwrap_or(0)
    })
}

/// The address of the text that the last call wrote.
#[wasm_bindgen]
pub fn tools_reply() -> u32 {
    with(|state| u32::try_from(state.reply.as_ptr().addr()).unwrap_or(0))
}

/// A JSON text of `length` bytes in the text buffer asks, a JSON text in the reply buffer answers. Returns the length of
/// the answer.
#[wasm_bindgen]
pub fn tools_call(length: u32) -> u32 {
    with(|state| {
        let text = state.text.get(..length as usize).unwrap_or_default();
        let text = String::from(core::str::from_utf8(text).unwrap_or_default());
        state.reply = asking::answer(&text, |call, arguments| match call {
            #[cfg(feature = "wasm-loader")]
            "load" => loader::load(arguments),
            #[cfg(feature = "wasm-tools")]
            call => tools::answer(&mut state.tools, call, arguments),
            #[cfg(not(feature = "wasm-tools"))]
            _ => Err(unknown_call()),
        });
        u32::try_from(state.reply.len()).unwrap_or(0)
    })
}

/// Takes over `length` bytes of the file that was begun, from the text buffer.
#[cfg(feature = "wasm-tools")]
#[wasm_bindgen]
pub fn tools_file(length: u32) {
    with(|state| state.tools.push(state.text.get(..length as usize).unwrap_or_default()));
}
