//! The automaton as bytes that are read in place. What they mean is said in `src/check/phone_plan.rs`, which reads them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use super::language::{Language, Languages, State};

/// The first of the marks for what follows a group of digits; a smaller mark is the number of a set of lengths.
const OTHER_LENGTHS: u8 = 24;
const SHARED: u8 = 25;
const LAST_CHILD: u8 = 28;
const CHILD: u8 = 29;
const LONG_CHILD: u8 = 30;
const ALL_DIGITS: u16 = 0x3FF;

/// What follows a group of digits.
#[derive(Clone, Copy)]
enum Follows {
    /// Any digits, in one of these lengths.
    Lengths(u32),
    /// A state.
    State(Language),
}

struct Group {
    /// One bit for each digit.
    digits: u16,
    follows: Follows,
}

struct Layout {
    groups: BTreeMap<Language, Vec<Group>>,
    /// The sets of lengths, the most frequent first.
    lengths: Vec<u32>,
    /// The states that follow more than one group, the most frequent first.
    shared: Vec<Language>,
    number_of: BTreeMap<Language, usize>,
}

/// The Rust source of the automaton that starts at `root`.
pub(super) fn render(languages: &Languages, root: Language) -> Result<String> {
    let layout = Layout::new(languages, root)?;
    let mut bytes = layout.record(root)?;
    let mut offsets = Vec::new();
    for state in &layout.shared {
        offsets.push(u16::try_from(bytes.len()).context("the automaton has more than 64 KiB")?);
        bytes.extend(layout.record(*state)?);
    }
    let lengths: Vec<u16> = layout.lengths.iter().map(|bits| u16::try_from(*bits)).collect::<Result<_, _>>()?;

    let mut out =
        String::from("// Generated from rules/tables/phone_plans.csv by `cargo xtask generate`. Do not edit.\n");
    array(&mut out, "The sets of lengths: bit n stands for n more digits.", "LENGTHS", &lengths);
    array(&mut out, "Where the states begin to which several groups of digits lead.", "SHARED", &offsets);
    let _ = writeln!(out, "\n/// The states, from the first digit of the calling code on.\n#[rustfmt::skip]");
    let _ = writeln!(out, "pub(crate) static STATES: &[u8] = b\"\\");
    for line in bytes.chunks(28) {
        let escaped: String = line.iter().map(|byte| format!("\\x{byte:02x}")).collect();
        let _ = writeln!(out, "    {escaped}\\");
    }
    out.push_str("\";\n");
    Ok(out)
}

fn array(out: &mut String, about: &str, name: &str, values: &[u16]) {
    let length = values.len();
    let _ = writeln!(out, "\n/// {about}\n#[rustfmt::skip]\npub(crate) static {name}: [u16; {length}] = [");
    for line in values.chunks(18) {
        let line: Vec<String> = line.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "    {},", line.join(", "));
    }
    out.push_str("];\n");
}

impl Layout {
    fn new(languages: &Languages, root: Language) -> Result<Self> {
        let mut groups = BTreeMap::new();
        let mut lengths: BTreeMap<u32, usize> = BTreeMap::new();
        let mut uses: BTreeMap<Language, usize> = BTreeMap::new();
        let mut open = vec![root];
        while let Some(state) = open.pop() {
            if groups.contains_key(&state) {
                continue;
            }
            let own = groups_of(languages, state)?;
            for group in &own {
                match group.follows {
                    Follows::Lengths(bits) => *lengths.entry(bits).or_default() += 1,
                    Follows::State(next) => {
                        *uses.entry(next).or_default() += 1;
                        open.push(next);
                    }
                }
            }
            groups.insert(state, own);
        }
        let shared = by_frequency(uses.into_iter().filter(|(_, count)| *count > 1));
        let number_of = shared.iter().enumerate().map(|(number, state)| (*state, number)).collect();
        Ok(Self { groups, lengths: by_frequency(lengths), shared, number_of })
    }

    /// A state and the states that only it leads to.
    fn record(&self, state: Language) -> Result<Vec<u8>> {
        let groups = self.groups.get(&state).context("a state that was not visited")?;
        let mut children = Vec::new();
        for group in groups {
            children.push(match group.follows {
                Follows::State(next) if !self.number_of.contains_key(&next) => Some(self.record(next)?),
                _ => None,
            });
        }
        let last_child = children.iter().rposition(Option::is_some);
        let mut bytes = Vec::new();
        for (place, (group, child)) in groups.iter().zip(&children).enumerate() {
            let (mark, more) = match (group.follows, child) {
                (Follows::Lengths(bits), _) => self.mark_of_lengths(bits)?,
                (_, Some(_)) if Some(place) == last_child => (LAST_CHILD, Vec::new()),
                (_, Some(child)) => match u8::try_from(child.len()) {
                    Ok(length) => (CHILD, vec![length]),
                    Err(_) => (LONG_CHILD, u16::try_from(child.len())?.to_le_bytes().to_vec()),
                },
                (Follows::State(next), None) => self.mark_of_shared(next)?,
            };
            let is_last = u8::from(place + 1 == groups.len());
            let [low, high] = group.digits.to_le_bytes();
            bytes.extend([low, high | is_last << 2 | mark << 3]);
            bytes.extend(more);
        }
        bytes.extend(children.into_iter().flatten().flatten());
        Ok(bytes)
    }

    fn mark_of_lengths(&self, bits: u32) -> Result<(u8, Vec<u8>)> {
        let number = self.lengths.iter().position(|lengths| *lengths == bits).context("unknown lengths")?;
        let number = u8::try_from(number).context("more than 256 sets of lengths")?;
        Ok(match number.checked_sub(OTHER_LENGTHS) {
            None => (number, Vec::new()),
            Some(number) => (OTHER_LENGTHS, vec![number]),
        })
    }

    fn mark_of_shared(&self, state: Language) -> Result<(u8, Vec<u8>)> {
        let number = *self.number_of.get(&state).context("a state that is not shared")?;
        let [low, high] = u16::try_from(number)?.to_le_bytes();
        ensure!(SHARED + high < LAST_CHILD, "more than 768 shared states");
        Ok((SHARED + high, vec![low]))
    }
}

/// The digits of a state by what follows them, the smallest group first.
fn groups_of(languages: &Languages, state: Language) -> Result<Vec<Group>> {
    let State { accepts, next } = languages.state(state)?;
    ensure!(!accepts, "a number may end where others go on in some digits only: the layout has no mark for that");
    let mut digits_before: Vec<(Language, u16)> = Vec::new();
    for (digit, next) in next.into_iter().enumerate().filter(|(_, next)| *next != Language::NOTHING) {
        match digits_before.iter_mut().find(|(state, _)| *state == next) {
            Some((_, digits)) => *digits |= 1 << digit,
            None => digits_before.push((next, 1 << digit)),
        }
    }
    digits_before.sort_by_key(|(_, digits)| digits.count_ones());
    let all = digits_before.iter().fold(0, |all, (_, digits)| all | digits);
    let mut groups = Vec::new();
    for (next, digits) in digits_before {
        let lengths = languages.lengths(next)?;
        groups.push(Group { digits, follows: lengths.map_or(Follows::State(next), Follows::Lengths) });
    }
    // The first group that has the digit counts, so the last one may take all when no digit is refused. That repeats
    // more often, and so it compresses better.
    if let Some(last) = groups.last_mut().filter(|_| all == ALL_DIGITS) {
        last.digits = ALL_DIGITS;
    }
    Ok(groups)
}

fn by_frequency<T: Copy + Ord>(counts: impl IntoIterator<Item = (T, usize)>) -> Vec<T> {
    let mut counts: Vec<(T, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(item, count)| (std::cmp::Reverse(*count), *item));
    counts.into_iter().map(|(item, _)| item).collect()
}
