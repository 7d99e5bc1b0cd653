//! Renders the table of tax numbers, `rules/tables/tax_ids.toml`, which says what its keys mean, as a text that the check reads
//! in place.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use firstpass::check::country::{self, Alpha3};
use serde::Deserialize;
use toml::{Table, Value};

use super::coverage::Row;

const SOURCE: &str = "rules/tables/tax_ids.toml";

/// One form of a kind of number.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    #[serde(default)]
    also: Vec<String>,
    form: OneOrMore<String>,
    #[serde(default)]
    starts: Vec<String>,
    part: Option<OneOrMore<Part>>,
    never: Option<OneOrMore<Part>>,
    #[serde(default)]
    day_plus: Vec<u32>,
    #[serde(default)]
    month_plus: Vec<u32>,
    letters: Option<String>,
    alike: Option<bool>,
    #[serde(default)]
    check: Option<OneOrMore<Check>>,
    issued: Option<String>,
    #[serde(default)]
    by_name: bool,
    #[serde(default)]
    advisory: bool,
    source: String,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore<T> {
    One(T),
    More(Vec<T>),
}

impl<T> OneOrMore<T> {
    fn all(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::More(more) => more,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    at: u32,
    one_of: Vec<String>,
}

/// One step of the checks. Each has one of these forms, so that a misspelt key is a fault.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Check {
    Sum { sum: String, gives: String, at: Option<u32> },
    Otherwise { otherwise: String, gives: String },
    Luhn { luhn: String },
    Verhoeff { verhoeff: u32 },
    Iso7064 { iso7064: String },
    Remainder { remainder: u32, digits: u32, complement: Option<bool>, before: Option<u32> },
    OddEven { odd_even: String },
    Rule { rule: String },
}

/// A kind of number: its name and its forms.
struct Kind {
    name: String,
    forms: Vec<Form>,
}

struct Country {
    code: String,
    exact: bool,
    none_issued: bool,
    open: bool,
    kinds: Vec<Kind>,
}

/// The whole table.
struct TaxIds {
    other_documents: Vec<String>,
    countries: Vec<Country>,
}

/// Renders `src/generated/tax_ids.rs`.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let table = read_table(root)?;
    let text = render_table(&table.countries, &table.other_documents)?;
    Ok(vec![(Path::new("src/generated/tax_ids.rs").to_owned(), text)])
}

fn read_table(root: &Path) -> Result<TaxIds> {
    let text = fs::read_to_string(root.join(SOURCE)).with_context(|| format!("cannot read {SOURCE}"))?;
    let mut table: Table = text.parse().with_context(|| format!("cannot read {SOURCE}"))?;
    let take = |table: &mut Table, key: &str| table.remove(key).with_context(|| format!("{SOURCE} has no `{key}`"));
    let other_documents: Vec<String> = take(&mut table, "other_documents")?.try_into()?;
    let countries: Vec<Country> = table
        .into_iter()
        .map(|(code, country)| read(&code, country).with_context(|| format!("{SOURCE}, {code}")))
        .collect::<Result<_>>()?;
    ensure!(countries.is_sorted_by(|one, two| one.code < two.code), "{SOURCE} must be in the order of the codes");
    let exact = countries.iter().filter(|country| country.exact).flat_map(|country| &country.kinds);
    let exact: Vec<_> = exact.flat_map(|kind| &kind.forms).collect();
    ensure!(
        exact.iter().all(|form| form.check.is_none()),
        "{SOURCE}: the check of an exact form looks at the form only"
    );
    let ranges = countries.iter().flat_map(|country| country.kinds.iter().map(|kind| (country.exact, kind)));
    let has_ranges = |kind: &Kind| kind.forms.iter().all(|form| form.issued.is_some());
    ensure!(
        ranges.into_iter().all(|(exact, kind)| exact == has_ranges(kind)),
        "{SOURCE}: ranges are read from exact forms, and of all kinds of a country"
    );
    let mut forms: Vec<_> = exact.iter().flat_map(|form| form.form.all()).collect();
    forms.dedup();
    let is_plain = |form: &&String| form.bytes().all(|place| matches!(place, b'x' | b'-' | b'.' | b' ' | b'/'));
    ensure!(forms.iter().all(is_plain), "{SOURCE}: an exact form has digits and separators only");
    ensure!(forms.len() <= 1, "{SOURCE}: the fix of an exact form does not know the country, so there can be one only");
    Ok(TaxIds { other_documents, countries })
}

fn read(code: &str, country: Value) -> Result<Country> {
    ensure!(country::alpha3(code).is_ok(), "{code} is no country");
    let Value::Table(table) = country else { bail!("{code} must be a table") };
    let mut read = Country { code: code.to_owned(), exact: false, none_issued: false, open: false, kinds: Vec::new() };
    for (name, value) in table {
        match (name.as_str(), value) {
            ("exact", Value::Boolean(value)) => read.exact = value,
            ("none_issued", Value::Boolean(value)) => read.none_issued = value,
            ("open", Value::Boolean(value)) => read.open = value,
            (_, value) => {
                let is_name = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_';
                ensure!(name.chars().all(is_name), "{name} must have capital letters, digits and underscores");
                let forms: OneOrMore<Form> = value.try_into().with_context(|| name.clone())?;
                let forms = match forms {
                    OneOrMore::One(form) => vec![form],
                    OneOrMore::More(forms) => forms,
                };
                read.kinds.push(Kind { name, forms });
            }
        }
    }
    let flags = [read.exact, read.none_issued, read.open].iter().filter(|flag| **flag).count();
    ensure!(flags <= 1, "{code} has more than one of exact, none_issued and open");
    ensure!(read.none_issued || !read.kinds.is_empty(), "{code} has no kind of number");
    Ok(read)
}

fn render_table(countries: &[Country], other_documents: &[String]) -> Result<String> {
    let mut out = format!("// Generated from {SOURCE} by `cargo xtask generate`. Do not edit.\n");
    let mut text = String::new();
    let mut start = Vec::new();
    for country in Alpha3::all() {
        start.push(u16::try_from(text.len()).context("the table is too long for its index")?);
        if let Some(country) = countries.iter().find(|known| known.code == country.code()) {
            render_country(&mut text, country).with_context(|| format!("{SOURCE}, {}", country.code))?;
        }
    }
    start.push(u16::try_from(text.len()).context("the table is too long for its index")?);

    let about = "What is asked of the numbers of each country. `src/check/tax_id.rs` reads it.";
    let _ = writeln!(out, "\n/// {about}\n#[rustfmt::skip]\npub(crate) static TABLE: &str = \"\\");
    for line in text.lines() {
        // A backslash takes the white space after it away, so a space at the start of a line would be lost.
        let _ = writeln!(out, "    {line}\\n\\");
    }
    let _ = writeln!(
        out,
        "\";\n\n/// Where each country starts in it, in the order of `countries::ALPHA3`; then its length."
    );
    let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static START: [u16; {}] = [", start.len());
    for line in start.chunks(16) {
        let numbers: Vec<_> = line.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "    {},", numbers.join(", "));
    }
    out.push_str("];\n\n/// Names of documents whose numbers are no tax numbers of persons.\n");
    let _ =
        writeln!(out, "#[rustfmt::skip]\npub(crate) static OTHER_DOCUMENTS: &str = {:?};", other_documents.join(" "));
    Ok(out)
}

fn render_country(out: &mut String, country: &Country) -> Result<()> {
    let types = country.kinds.iter().map(|kind| kind.name.as_str()).collect::<Vec<_>>().join(", ");
    let about = match (country.exact, country.none_issued, country.open) {
        (true, ..) => format!("={types}"),
        (_, true, _) => "0".to_owned(),
        (_, _, true) => "~".to_owned(),
        _ => String::new(),
    };
    let _ = writeln!(out, "{about}");
    for kind in &country.kinds {
        for (number, form) in kind.forms.iter().enumerate() {
            let mut names = form.also.clone();
            let own = if number == 0 { kind.name.clone() } else { String::new() };
            names.insert(0, own);
            let sign = match (form.by_name, number) {
                (true, _) => "*",
                (_, 0) => "",
                _ => "+",
            };
            let steps = steps(form).with_context(|| kind.name.clone())?;
            let line = format!("{sign}{}|{}|{}", names.join(" ").trim(), form.form.all().join(", "), steps.join(" "));
            let _ = writeln!(out, "{}", line.trim_end_matches('|'));
        }
    }
    Ok(())
}

/// What is asked besides the form, in the language of `src/check/tax_id/checksum.rs`.
fn steps(form: &Form) -> Result<Vec<String>> {
    let mut steps = Vec::new();
    let has_date = form.form.all().iter().any(|form| form.contains("dd"));
    for (step, added) in [("D", &form.day_plus), ("M", &form.month_plus)] {
        if !added.is_empty() {
            ensure!(has_date && added.iter().all(|days| days % 10 == 0 && *days < 100), "tens are added to a date");
            steps.push(format!("{step}0{}", added.iter().map(|days| (days / 10).to_string()).collect::<String>()));
        }
    }
    if has_date {
        steps.push("T".to_owned());
    }
    if !form.starts.is_empty() {
        steps.push(format!("P1{}", form.starts.join(",")));
    }
    for (step, parts) in [("P", &form.part), ("N", &form.never)] {
        for part in parts.as_ref().map(OneOrMore::all).unwrap_or_default() {
            steps.push(format!("{step}{}{}", base_36(part.at)?, part.one_of.join(",")));
        }
    }
    if form.alike == Some(false) {
        steps.push("Q".to_owned());
    }
    let checks = form.check.as_ref().map(OneOrMore::all).unwrap_or_default();
    let modulus = checks.iter().find_map(|check| match check {
        Check::Sum { gives, .. } => u32::try_from(gives.len()).ok(),
        _ => None,
    });
    if let Some(letters) = &form.letters {
        steps.push(format!("A{}", values(letters, modulus.context("letters have values in a sum")?)?));
    }
    for check in checks {
        steps.push(step(check)?);
    }
    match form.issued.as_deref() {
        None => {}
        Some("ssn") => steps.push("Us".to_owned()),
        Some("itin") => steps.push("Ui".to_owned()),
        Some(other) => bail!("there are no ranges {other}"),
    }
    Ok(steps)
}

fn step(check: &Check) -> Result<String> {
    Ok(match check {
        Check::Sum { sum, gives, at } => format!("W{}{}:{gives}", base_36(at.unwrap_or(1))?, weights(sum, gives)?),
        Check::Otherwise { otherwise, gives } => format!("V1{}:{gives}", weights(otherwise, gives)?),
        Check::Luhn { luhn } => match luhn.split_once(' ') {
            None if luhn == "all" => "L0".to_owned(),
            Some(("first", count)) => format!("F{}", base_36(count.parse()?)?),
            Some(("last", count)) => format!("L{}", base_36(count.parse()?)?),
            _ => bail!("luhn must be all, first N or last N"),
        },
        Check::Verhoeff { verhoeff } => format!("H{}", base_36(*verhoeff)?),
        Check::Iso7064 { iso7064 } => {
            ensure!(iso7064 == "mod 11,10", "iso7064 must be mod 11,10");
            "I".to_owned()
        }
        Check::Remainder { remainder, digits, complement, before } => {
            let sign = if *complement == Some(true) { '-' } else { '=' };
            let before = before.map(|before| format!(",{before}")).unwrap_or_default();
            format!("R{digits}{sign}{remainder}{before}")
        }
        Check::OddEven { odd_even } => {
            ensure!(odd_even == "A", "odd_even must begin at A");
            "O".to_owned()
        }
        Check::Rule { rule } => match rule.as_str() {
            "germany" => "Zg".to_owned(),
            "italy" => "Zi".to_owned(),
            "turkey" => "Zt".to_owned(),
            "no palindrome" => "Zp".to_owned(),
            other => bail!("there is no rule {other}"),
        },
    })
}

/// A digit of base 36.
fn base_36(number: u32) -> Result<char> {
    char::from_digit(number, 36).with_context(|| format!("{number} must be less than 36"))
}

/// Weights by the modulus, which is the length of what the remainders give.
fn weights(weights: &str, gives: &str) -> Result<String> {
    let modulus = u32::try_from(gives.len())?;
    weights.split(' ').map(|weight| base_36(weight.parse::<u32>()? % modulus)).collect()
}

/// `A-N=10 O-Z=25` as the value of each letter from A to Z, by the modulus.
fn values(letters: &str, modulus: u32) -> Result<String> {
    let mut values = vec!['0'; 26];
    for part in letters.split(' ') {
        let (range, value) = part.split_once('=').with_context(|| format!("{part} must be A=1 or A-Z=1"))?;
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (first, last): (char, char) = (first.parse()?, last.parse()?);
        for (letter, value) in (first..=last).zip(value.parse::<u32>()?..) {
            let place = usize::try_from(u32::from(letter).wrapping_sub(u32::from('A')))?;
            *values.get_mut(place).with_context(|| format!("{letter} must be one of A to Z"))? =
                base_36(value % modulus)?;
        }
    }
    Ok(values.into_iter().collect())
}

/// What is covered, for `coverage.rs`.
pub(super) fn coverage(root: &Path) -> Result<Vec<Row>> {
    let table = read_table(root)?;
    let mut rows = Vec::new();
    for country in &table.countries {
        if country.none_issued {
            rows.push(Row {
                country: country.code.clone(),
                source: "OECD, TIN sheets; IRS, jurisdictions that do not issue foreign TINs".to_owned(),
                note: "Most persons have no number.".to_owned(),
                ..Row::default()
            });
        }
        rows.extend(country.kinds.iter().map(|kind| row(country, kind)));
    }
    Ok(rows)
}

fn row(country: &Country, kind: &Kind) -> Row {
    let any = |has: fn(&Form) -> bool| kind.forms.iter().any(has);
    let has_date = any(|form| form.form.all().iter().any(|form| form.contains("dd")))
        || any(|form| form.check.as_ref().is_some_and(|check| check.all().iter().any(is_italy)));
    let checked = [
        ("form", true),
        ("date", has_date),
        ("check characters", any(|form| form.check.is_some())),
        ("ranges", any(|form| form.issued.is_some())),
    ];
    let each = |text: fn(&Form) -> &str, separator: &str| {
        let mut texts: Vec<&str> = kind.forms.iter().map(text).filter(|text| !text.is_empty()).collect();
        texts.dedup();
        texts.join(separator)
    };
    let mut forms: Vec<_> = kind.forms.iter().flat_map(|form| form.form.all()).map(String::as_str).collect();
    forms.dedup();
    let others = kind.forms.iter().flat_map(|form| form.also.iter().cloned());
    Row {
        country: country.code.clone(),
        types: std::iter::once(kind.name.clone()).chain(others).collect(),
        form: forms.join(", "),
        checked: checked.into_iter().filter(|(_, is)| *is).map(|(name, _)| name.to_owned()).collect(),
        source: each(|form| &form.source, "; "),
        advisory: any(|form| form.advisory),
        note: each(|form| &form.note, " "),
    }
}

fn is_italy(check: &Check) -> bool {
    matches!(check, Check::Rule { rule } if rule == "italy")
}
