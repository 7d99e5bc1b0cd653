//! The exports of the module that checks. [`check_flat`], [`check_text`] and [`check_value`] are the hot ones; nearly
//! everything else goes through [`call`], JSON in and JSON out.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use super::calls;

use crate::Date;
use crate::check::value::{self, ValueOptions};
use crate::context::Context;
use crate::document::Document;
use crate::engine::{self, Detail, Finding, Findings, Patterns, Run};
use crate::json::line_and_column_of_bytes;
use crate::pack::RuleReference;
use crate::pack::builtin::{self, BUILT_IN};
use crate::pack::model::{Aspect, Pack};

/// The answer of a check whose context names a rule that the pack does not have.
const POLICY_ERROR: u32 = u32::MAX;
/// Stands for a number that is not there.
const NONE: u32 = u32::MAX;

/// All that the module remembers between calls.
pub(super) struct State {
    text: Vec<u8>,
    cells: Vec<u32>,
    output: Vec<u32>,
    pub(super) reply: String,
    document: Document,
    findings: Findings,
    pub(super) contexts: Vec<Prepared>,
    /// The packs that were asked for, by number: the built-in ones, then those that were loaded.
    pub(super) packs: Vec<Option<Ready>>,
    pub(super) details: Vec<Detail>,
    /// The keys that no field declares, of the last check that told something.
    pub(super) names: Vec<String>,
}

/// A pack, and what a check of it needs besides.
pub(super) struct Ready {
    pub(super) pack: &'static Pack,
    patterns: Patterns,
}

impl Ready {
    pub(super) fn new(pack: &'static Pack) -> Self {
        Self { pack, patterns: Patterns::of(pack) }
    }
}

/// A context that was uploaded once.
pub(super) struct Prepared {
    pub(super) context: Context,
    /// Whether it says itself which day counts as today.
    pub(super) dated: bool,
}

impl State {
    fn new() -> Self {
        Self {
            text: Vec::new(),
            cells: Vec::new(),
            output: Vec::new(),
            reply: String::new(),
            document: Document::new(),
            findings: Findings::default(),
            // The first one says nothing: checks without a context need no upload.
            contexts: Vec::from([Prepared { context: Context::as_of(Date::MIN), dated: false }]),
            packs: (0..BUILT_IN).map(|_| None).collect(),
            details: Vec::new(),
            names: Vec::new(),
        }
    }
}

std::thread_local! {
    static STATE: RefCell<State> = RefCell::new(State::new());
}

fn with<T>(work: impl FnOnce(&mut State) -> T) -> T {
    STATE.with(|state| work(&mut state.borrow_mut()))
}

/// The address of the text buffer, grown to at least `length` bytes.
#[wasm_bindgen]
pub fn text_buffer(length: u32) -> u32 {
    with(|state| {
        if state.text.len() < length as usize {
            state.text.resize(length as usize, 0);
        }
        address(&state.text)
    })
}

/// The address of the cell buffer, grown to at least `count` numbers.
#[wasm_bindgen]
pub fn cell_buffer(count: u32) -> u32 {
    with(|state| {
        if state.cells.len() < count as usize {
            state.cells.resize(count as usize, 0);
        }
        address(&state.cells)
    })
}

/// The address of the numbers that the last check wrote.
#[wasm_bindgen]
pub fn output_buffer() -> u32 {
    with(|state| address(&state.output))
}

/// The address of the text that the last [`call`] wrote.
#[wasm_bindgen]
pub fn reply_buffer() -> u32 {
    with(|state| address(state.reply.as_bytes()))
}

fn address<T>(buffer: &[T]) -> u32 {
    // On this target an address has 32 bits.
    u32::try_from(buffer.as_ptr().addr()).unwrap_or(0)
}

/// Checks what the flattener wrote: `length` bytes of text and `count` cells. `today` counts days from 1970-01-01, for a
/// context without `as_of`. Returns how many numbers the output has: 0 when there is nothing to tell.
#[wasm_bindgen]
pub fn check_flat(number: u32, context: u32, today: i32, length: u32, count: u32) -> u32 {
    with(|state| {
        let Some(pack) = state.pack(number) else { return 0 };
        let text = state.text.get(..length as usize).unwrap_or_default();
        let text = core::str::from_utf8(text).unwrap_or_default();
        let cells = state.cells.get(..count as usize).unwrap_or_default();
        let read = state.document.unpack(pack, text, cells);
        debug_assert!(read.is_some(), "the flattener and the pack disagree");
        let Some(Some(Ready { patterns, .. })) = state.packs.get(number as usize) else { return 0 };
        let Some(prepared) = state.contexts.get_mut(context as usize) else { return 0 };
        let (overrides, unknown) = engine::overrides(pack, prepared.on(today));
        if unknown {
            return POLICY_ERROR;
        }
        Run {
            pack,
            document: &state.document,
            text,
            context: &prepared.context,
            patterns,
            overrides: &overrides,
            findings: &mut state.findings,
        }
        .run(false);
        state.tell(length)
    })
}

/// Checks a JSON text of `length` bytes in the text buffer. Otherwise as [`check_flat`].
#[wasm_bindgen]
pub fn check_text(number: u32, context: u32, today: i32, length: u32) -> u32 {
    with(|state| {
        let Some(pack) = state.pack(number) else { return 0 };
        let Some(Some(Ready { patterns, .. })) = state.packs.get(number as usize) else { return 0 };
        let Some(prepared) = state.contexts.get_mut(context as usize) else { return 0 };
        let (overrides, unknown) = engine::overrides(pack, prepared.on(today));
        if unknown {
            return POLICY_ERROR;
        }
        let bytes = state.text.get(..length as usize).unwrap_or_default();
        match state.document.read(pack, bytes) {
            Err(error) => engine::unreadable(&mut state.findings, error.code, u32::try_from(error.offset).ok()),
            Ok(text) => Run {
                pack,
                document: &state.document,
                text,
                context: &prepared.context,
                patterns,
                overrides: &overrides,
                findings: &mut state.findings,
            }
            .run(false),
        }
        state.tell(length)
    })
}

/// Judges one value, `length` bytes in the text buffer, by the check of this number in the list of names. Returns the
/// number of the verdict, and above it the number of the code from 1 on.
#[wasm_bindgen]
pub fn check_value(check: u32, length: u32) -> u32 {
    with(|state| {
        let text = state.text.get(..length as usize).unwrap_or_default();
        let text = core::str::from_utf8(text).unwrap_or_default();
        let name = value::NAMES.get(check as usize).copied().unwrap_or_default();
        let (verdict, code) =
            value::judge(name, text, &ValueOptions::default()).unwrap_or((value::Verdict::Unverified, None));
        verdict as u32 | code.map_or(0, |code| code as u32 + 1) << 8
    })
}

/// Everything that is not hot: a JSON text of `length` bytes in the text buffer asks, a JSON text in the reply buffer
/// answers. Returns the length of the answer.
#[wasm_bindgen]
pub fn call(length: u32) -> u32 {
    with(|state| {
        let text = state.text.get(..length as usize).unwrap_or_default();
        let text = String::from(core::str::from_utf8(text).unwrap_or_default());
        state.reply = calls::answer(state, &text);
        u32::try_from(state.reply.len()).unwrap_or(0)
    })
}

/// Writes the list of packs, as JSON, into the reply buffer and returns its length. Apart from [`call`], because every
/// page needs it at once, and a small function is compiled sooner than a large one.
#[wasm_bindgen]
pub fn list_packs() -> u32 {
    with(|state| {
        state.reply = calls::packs(state);
        u32::try_from(state.reply.len()).unwrap_or(0)
    })
}

/// Writes what the flattener needs to know of a pack, as JSON, into the reply buffer and returns its length.
#[wasm_bindgen]
pub fn pack_schema(pack: u32) -> u32 {
    with(|state| {
        state.reply = state.pack(pack).map(calls::schema).unwrap_or_default();
        u32::try_from(state.reply.len()).unwrap_or(0)
    })
}

impl Prepared {
    fn on(&mut self, today: i32) -> &Context {
        if !self.dated {
            self.context.as_of = Date::from_days_since_epoch(today).unwrap_or(Date::MIN);
        }
        &self.context
    }
}

impl State {
    /// The pack of a number, read from its bytes when it is first asked for.
    #[inline]
    pub(super) fn pack(&mut self, number: u32) -> Option<&'static Pack> {
        let place = self.packs.get_mut(number as usize)?;
        match place {
            Some(ready) => Some(ready.pack),
            None => Some(place.insert(Ready::new(builtin::at(number as usize)?)).pack),
        }
    }

    /// Writes the findings as numbers: whether there is an error, how many issues and unverified entries, then each.
    fn tell(&mut self, length: u32) -> u32 {
        let Self { findings, output, document, details, text, names, .. } = self;
        output.clear();
        if findings.issues.is_empty() && findings.unverified.is_empty() {
            return 0;
        }
        let count = |list: &[Finding]| u32::try_from(list.len()).unwrap_or(0);
        output.extend([u32::from(findings.has_error), count(&findings.issues), count(&findings.unverified)]);
        let text = text.get(..length as usize).unwrap_or_default();
        names.clear();
        names.extend(document.keys(core::str::from_utf8(text).unwrap_or_default()));
        for finding in findings.issues.iter().chain(&findings.unverified) {
            write(finding, document, text, details, output);
        }
        u32::try_from(output.len()).unwrap_or(0)
    }
}

/// One finding: rule, code with severity and fix, field, detail, count, offset with line and column, positions.
fn write(finding: &Finding, document: &Document, text: &[u8], details: &mut Vec<Detail>, output: &mut Vec<u32>) {
    let fix = finding.fix.map_or(0, |fix| fix as u32 + 1);
    let (row, column) = finding.place.unwrap_or((0, 0));
    let table = document.row(row).map_or(0, |row| row.table);
    let field = finding.place.map_or(NONE, |_| u32::from(table) << 16 | u32::from(column));
    output.extend([
        rule_number(finding.rule),
        finding.code as u32 | (finding.severity as u32) << 8 | fix << 16,
        field,
        detail_number(details, finding.detail),
        finding.number,
    ]);
    match finding.offset {
        None => output.push(NONE),
        Some(offset) => {
            let (line, column) = line_and_column_of_bytes(text, offset as usize);
            output.extend([offset, line, column]);
        }
    }
    let start = output.len();
    output.push(0);
    if finding.place.is_some() {
        document.positions(row, output);
    }
    let positions = u32::try_from(output.len() - start - 1).unwrap_or(0);
    if let Some(place) = output.get_mut(start) {
        *place = positions;
    }
}

/// A rule as one number: the sentences from 1 on, the fields' rules with the high bit set.
fn rule_number(rule: RuleReference) -> u32 {
    match rule {
        RuleReference::Text => 0,
        RuleReference::Rule(index) => u32::from(index) + 1,
        RuleReference::Field(table, column, aspect) => {
            1 << 31 | u32::from(table) << 20 | u32::from(column) << 8 | aspect as u32
        }
    }
}

pub(super) fn rule_of(number: u32) -> RuleReference {
    let part = |number: u32| u16::try_from(number).unwrap_or(u16::MAX);
    match number {
        0 => RuleReference::Text,
        number if number >> 31 == 0 => RuleReference::Rule(part(number - 1)),
        number => match Aspect::ALL.get(number as usize & 0xFF) {
            Some(aspect) => RuleReference::Field(part(number >> 20 & 0x7FF), part(number >> 8 & 0xFFF), *aspect),
            None => RuleReference::Text,
        },
    }
}

/// The number under which JavaScript can ask for a detail again; 0 for none.
fn detail_number(details: &mut Vec<Detail>, detail: Detail) -> u32 {
    if detail == Detail::None {
        return 0;
    }
    let found = details.iter().position(|known| *known == detail).unwrap_or_else(|| {
        details.push(detail);
        details.len() - 1
    });
    u32::try_from(found + 1).unwrap_or(0)
}
