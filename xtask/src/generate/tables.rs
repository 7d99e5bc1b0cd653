//! Renders the tables of countries, subdivisions, calling codes and postal codes from `rules/tables/*.csv`.
//!
//! The layouts are chosen so that a look-up decodes nothing and the compressed module stays small. How they are read
//! stands in the check of the same name in `src/check/`.

mod postal_codes;
mod replaced;

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// How many countries stand between two checkpoints of the subdivision counts.
const CHECKPOINT: usize = 16;
/// What is added to a subdivision code of one, two or three digits, so that `1`, `01` and `001` differ.
const NUMBER_BASE: [u16; 3] = [0, 10, 110];

/// Renders `src/generated/countries.rs` and those of the other tables.
pub fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let tables = root.join("rules/tables");
    let countries = Countries::read(&tables.join("countries.csv"))?;
    let subdivisions = read_rows(&tables.join("subdivisions.csv"), "alpha2,codes")?;
    let parents = read_rows(&tables.join("parent_territories.csv"), "alpha2,parent_code")?;
    let calling_codes = read_rows(&tables.join("calling_codes.csv"), "calling_code,regions")?;
    let postal_codes = read_rows(&tables.join("postal_codes.csv"), "alpha2,use,pattern")?;
    let withdrawn = read_rows(&tables.join("withdrawn_countries.csv"), "alpha3,alpha2,successors")?;
    let successors = read_rows(&tables.join("subdivision_successors.csv"), "code,successors")?;
    let generated = Path::new("src/generated");
    let mut country = render_countries(&countries);
    replaced::countries(&mut country, &countries, &withdrawn)?;
    let mut subdivision = render_subdivisions(&countries, &subdivisions, &parents)?;
    replaced::subdivisions(&mut subdivision, &successors)?;
    Ok(vec![
        (generated.join("countries.rs"), country),
        (generated.join("subdivisions.rs"), subdivision),
        (generated.join("postal_codes.rs"), postal_codes::render(&countries, &postal_codes)?),
        (generated.join("calling_codes.rs"), render_calling_codes(&countries, &calling_codes)?),
    ])
}

/// Reads a table whose first line must be `header`; a line is cut at its first comma.
pub(super) fn read_rows(path: &Path, header: &str) -> Result<Vec<(String, String)>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut lines = text.lines();
    ensure!(lines.next() == Some(header), "{} must begin with the line `{header}`", path.display());
    lines
        .map(|line| {
            let (key, value) =
                line.split_once(',').with_context(|| format!("{}: the line `{line}` has no comma", path.display()))?;
            Ok((key.to_owned(), value.to_owned()))
        })
        .collect()
}

/// One country. Its index is its position in the order of the alpha-3 codes.
struct Country {
    alpha3: String,
    alpha2: String,
}

struct Countries {
    list: Vec<Country>,
    index: BTreeMap<String, usize>,
}

impl Countries {
    fn read(path: &Path) -> Result<Self> {
        let mut list = Vec::new();
        for (alpha2, rest) in read_rows(path, "alpha2,alpha3,english_name")? {
            let (alpha3, _) =
                rest.split_once(',').with_context(|| format!("{}: {alpha2} has no English name", path.display()))?;
            let capitals = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase());
            ensure!(
                alpha2.len() == 2 && alpha3.len() == 3 && capitals(&alpha2) && capitals(alpha3),
                "{}: {alpha2},{alpha3} must be codes in capital letters",
                path.display()
            );
            list.push(Country { alpha3: alpha3.to_owned(), alpha2 });
        }
        ensure!(
            list.is_sorted_by(|one, two| one.alpha3 < two.alpha3),
            "{} must be in the order of the alpha-3 codes, each once",
            path.display()
        );
        ensure!(list.len() < 255, "{}: an index must fit into one byte below 255", path.display());
        let index: BTreeMap<_, _> =
            list.iter().enumerate().map(|(position, country)| (country.alpha2.clone(), position)).collect();
        ensure!(index.len() == list.len(), "{} gives an alpha-2 code twice", path.display());
        Ok(Self { list, index })
    }

    fn index(&self, alpha2: &str) -> Result<usize> {
        self.index.get(alpha2).copied().with_context(|| format!("{alpha2} does not stand in countries.csv"))
    }
}

fn render_countries(countries: &Countries) -> String {
    let mut out = header("rules/tables/countries.csv and rules/tables/withdrawn_countries.csv");
    let letters = || b'A'..=b'Z';
    let begins_with = |letter: u8| move |country: &&Country| country.alpha3.bytes().next() == Some(letter);
    let lines = |pick: fn(&Country) -> &str| -> Vec<String> {
        letters().map(|letter| countries.list.iter().filter(begins_with(letter)).map(pick).collect()).collect()
    };

    constant(&mut out, "How many countries ISO 3166-1 lists.", "COUNT: usize", countries.list.len());
    string(
        &mut out,
        "The alpha-3 codes in alphabetical order, a line for each first letter. A country's index is its place in it.",
        "ALPHA3: &str",
        "",
        &lines(|country| &country.alpha3),
    );
    string(
        &mut out,
        "The alpha-2 codes in the order of `ALPHA3`.",
        "ALPHA2: &str",
        "",
        &lines(|country| &country.alpha2),
    );

    let mut first = vec![0];
    let pairs = letters().flat_map(|one| letters().map(move |two| [one, two]));
    first.extend(pairs.scan(0, |before, pair| {
        *before += countries.list.iter().filter(|country| country.alpha3.as_bytes().starts_with(&pair)).count();
        Some(*before)
    }));
    array(
        &mut out,
        "For the first two letters of an alpha-3 code, the index of the first country that has them; then `COUNT`.",
        "FIRST: [u8; 677]",
        &first,
    );

    let _ = writeln!(
        out,
        "\n/// The index of each alpha-2 code, by its first and its second letter; 255 where there is none."
    );
    let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static INDEX: [[u8; 26]; 26] = [");
    for one in letters().map(char::from) {
        let row = letters().map(char::from).map(|two| {
            let index = countries.index.get(&format!("{one}{two}"));
            index.map_or_else(|| "255".to_owned(), ToString::to_string)
        });
        let _ = writeln!(out, "    [{}],", row.collect::<Vec<_>>().join(", "));
    }
    out.push_str("];\n");
    out
}

/// What is stored of one country's subdivision codes.
#[derive(Default)]
struct Block {
    /// The codes of one, two and three characters that are not numbers, sorted.
    letters: [Vec<String>; 3],
    /// The numbers, as their first value and the number of further values that follow it without a gap.
    ranges: Vec<(u16, u16)>,
}

impl Block {
    fn new(alpha2: &str, codes: &str) -> Result<Self> {
        let mut block = Self::default();
        let mut numbers = Vec::new();
        for code in codes.split(' ') {
            let width = code.len().wrapping_sub(1);
            let shape = code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
            let (letters, base) = block
                .letters
                .get_mut(width)
                .zip(NUMBER_BASE.get(width))
                .filter(|_| shape)
                .with_context(|| format!("subdivisions.csv: {alpha2}-{code} is not of the shape of ISO 3166-2"))?;
            match code.parse::<u16>() {
                Ok(number) => numbers.push(number + base),
                Err(_) => letters.push(code.to_owned()),
            }
        }
        numbers.sort_unstable();
        for number in numbers {
            match block.ranges.last_mut() {
                Some((first, more)) if *first + *more + 1 == number => *more += 1,
                _ => block.ranges.push((number, 0)),
            }
        }
        block.letters.iter_mut().for_each(|letters| letters.sort_unstable());
        let counts = block.counts();
        ensure!(
            counts.iter().all(|count| *count <= 255) && block.ranges.iter().all(|(_, more)| *more <= 255),
            "subdivisions.csv: {alpha2} has more codes of one kind than a byte can count"
        );
        Ok(block)
    }

    fn counts(&self) -> [usize; 4] {
        let [one, two, three] = &self.letters;
        [one.len(), two.len(), three.len(), self.ranges.len()]
    }
}

fn render_subdivisions(
    countries: &Countries,
    rows: &[(String, String)],
    parents: &[(String, String)],
) -> Result<String> {
    let mut blocks: Vec<Block> = countries.list.iter().map(|_| Block::default()).collect();
    for (alpha2, codes) in rows {
        let index = countries.index(alpha2)?;
        if let Some(block) = blocks.get_mut(index) {
            *block = Block::new(alpha2, codes)?;
        }
    }

    let mut out = header(
        "rules/tables/subdivisions.csv, rules/tables/parent_territories.csv and rules/tables/subdivision_successors.csv",
    );
    let names = ["LETTERS_1", "LETTERS_2", "LETTERS_3"];
    let widths = ["one character", "two characters", "three characters"];
    for (position, (name, width)) in names.into_iter().zip(widths).enumerate() {
        let of = |block: &Block| block.letters.get(position).map(|letters| letters.concat());
        let lines: Vec<String> = blocks.iter().filter_map(of).filter(|line| !line.is_empty()).collect();
        let about =
            format!("The codes of {width} that are not numbers, sorted within a country; a line for each country.");
        string(&mut out, &about, &format!("{name}: &[u8]"), "b", &lines);
    }

    let ranges = || blocks.iter().flat_map(|block| &block.ranges);
    let first: Vec<u16> = ranges().map(|(first, _)| *first).collect();
    let more: Vec<u16> = ranges().map(|(_, more)| *more).collect();
    let length = first.len();
    array(
        &mut out,
        "The first number of each range of numeric codes; 10 is added to those of two digits, 110 to those of three.",
        &format!("NUMBER_FIRST: [u16; {length}]"),
        &first,
    );
    array(
        &mut out,
        "How many numbers follow the first one in each range.",
        &format!("NUMBER_MORE: [u8; {length}]"),
        &more,
    );

    let counts: Vec<[usize; 4]> = blocks.iter().map(Block::counts).collect();
    let column = |kind: usize| counts.iter().filter_map(move |count| count.get(kind)).copied();
    let _ =
        writeln!(out, "\n/// How many codes of one, two and three characters, and how many ranges, each country has.");
    let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static COUNTS: [[u8; {}]; 4] = [", counts.len());
    for kind in 0..4 {
        let _ = writeln!(out, "    [");
        wrapped(&mut out, "        ", &column(kind).collect::<Vec<_>>());
        let _ = writeln!(out, "    ],");
    }
    out.push_str("];\n");

    constant(&mut out, "How many countries stand between two entries of `BEFORE`.", "CHECKPOINT: usize", CHECKPOINT);
    let checkpoints = counts.len().div_ceil(CHECKPOINT);
    let _ = writeln!(out, "\n/// The sums of `COUNTS` over all countries before each checkpoint.");
    let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static BEFORE: [[u16; {checkpoints}]; 4] = [");
    for kind in 0..4 {
        let sums =
            (0..checkpoints).map(|checkpoint| column(kind).take(checkpoint * CHECKPOINT).sum::<usize>().to_string());
        let _ = writeln!(out, "    [{}],", sums.collect::<Vec<_>>().join(", "));
    }
    out.push_str("];\n");

    render_parents(&mut out, countries, rows, parents)?;
    Ok(out)
}

fn render_parents(
    out: &mut String,
    countries: &Countries,
    rows: &[(String, String)],
    parents: &[(String, String)],
) -> Result<()> {
    let mut entries = Vec::new();
    for (alpha2, parent_code) in parents {
        let (parent, suffix) = parent_code.split_once('-').unwrap_or_default();
        let listed =
            rows.iter().any(|(country, codes)| country == parent && codes.split(' ').any(|code| code == suffix));
        ensure!(listed, "parent_territories.csv: {parent_code} does not stand in subdivisions.csv");
        entries.push((countries.index(alpha2)?, alpha2, parent, suffix));
    }
    entries.sort_unstable();
    let _ = writeln!(
        out,
        "\n/// Territories that ISO 3166-2 also lists under another country: the territory's index, the other country's alpha-2"
    );
    let _ = writeln!(out, "/// code and the rest of the code, filled up with spaces. In the order of the index.");
    let _ =
        writeln!(out, "#[rustfmt::skip]\npub(crate) static PARENTS: [(u8, [u8; 2], [u8; 3]); {}] = [", entries.len());
    for (index, alpha2, parent, suffix) in entries {
        let _ = writeln!(out, "    ({index}, *b\"{parent}\", *b\"{suffix:<3}\"), // {alpha2}");
    }
    out.push_str("];\n");
    Ok(())
}

fn render_calling_codes(countries: &Countries, rows: &[(String, String)]) -> Result<String> {
    let mut of_country = vec![0_u16; countries.list.len()];
    let mut known = [0_u32; 32];
    for (code, regions) in rows {
        let code: u16 = code.parse().with_context(|| format!("calling_codes.csv: {code} is not a calling code"))?;
        let word = known
            .get_mut(usize::from(code / 32))
            .filter(|_| (1..1000).contains(&code))
            .with_context(|| format!("calling_codes.csv: {code} must have one to three digits"))?;
        *word |= 1 << (code % 32);
        // Regions outside ISO 3166-1 (AC, TA, XK, and 001 for the whole world) have no country to stand at.
        for region in regions.split(' ').filter_map(|region| countries.index.get(region)) {
            let place = of_country.get_mut(*region).filter(|place| **place == 0);
            *place.with_context(|| format!("calling_codes.csv: a region of {code} has two calling codes"))? = code;
        }
    }
    let mut out = header("rules/tables/calling_codes.csv");
    array(
        &mut out,
        "The calling code of each country, in the order of `countries::ALPHA3`; 0 where none is known.",
        &format!("OF_COUNTRY: [u16; {}]", of_country.len()),
        &of_country,
    );
    array(&mut out, "The calling codes in use: bit `code % 32` of the word `code / 32`.", "KNOWN: [u32; 32]", &known);
    Ok(out)
}

pub(super) fn header(sources: &str) -> String {
    format!("// Generated from {sources} by `cargo xtask generate`. Do not edit.\n")
}

fn constant(out: &mut String, about: &str, name_and_type: &str, value: usize) {
    let _ = writeln!(out, "\n/// {about}\npub(crate) const {name_and_type} = {value};");
}

/// Writes a string static with one source line for each of `lines`, so that a change stays readable.
pub(super) fn string(out: &mut String, about: &str, name_and_type: &str, prefix: &str, lines: &[String]) {
    let _ = writeln!(out, "\n/// {about}\n#[rustfmt::skip]\npub(crate) static {name_and_type} = {prefix}\"\\");
    for line in lines {
        let _ = writeln!(out, "    {line}\\");
    }
    out.push_str("\";\n");
}

pub(super) fn array<T: Display>(out: &mut String, about: &str, name_and_type: &str, values: &[T]) {
    let _ = writeln!(out, "\n/// {about}\n#[rustfmt::skip]\npub(crate) static {name_and_type} = [");
    wrapped(out, "    ", values);
    out.push_str("];\n");
}

/// Writes numbers in lines of at most 120 characters.
fn wrapped<T: Display>(out: &mut String, indent: &str, values: &[T]) {
    let mut line = indent.to_owned();
    for value in values {
        let text = format!("{value}, ");
        if line.len() + text.len() > 120 {
            let _ = writeln!(out, "{}", line.trim_end());
            line = indent.to_owned();
        }
        line.push_str(&text);
    }
    let _ = writeln!(out, "{}", line.trim_end());
}
