//! The WebAssembly modules: the exports that the npm package calls.
//!
//! Nothing but numbers crosses the boundary. JavaScript writes text and cells into buffers of a module and reads numbers
//! or text back, so there is nothing to free, no object of ours lives in JavaScript, and a twin without WebAssembly can
//! have the same exports.
//!
//! There are three: one checks, which is what a form needs at every key press; the others hold the tools, and the loader of
//! packs. A page carries those whose functions it imports.

mod asking;
#[cfg(feature = "wasm")]
mod calls;
#[cfg(feature = "wasm")]
mod check;
#[cfg(any(feature = "wasm-tools", feature = "wasm-loader"))]
mod exports;
#[cfg(feature = "wasm-loader")]
mod loader;
#[cfg(feature = "wasm-tools")]
mod tools;
