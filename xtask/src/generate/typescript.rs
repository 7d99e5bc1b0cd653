//! Renders what the npm package knows of the packs: types, and the descriptions as JSON.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use firstpass::json::{JsonWriter, Tree};
use firstpass::pack::RuleReference;
use firstpass::pack::description::{Description, Note};
use firstpass::pack::model::{Catalogue, Format, Kind, Pack, Require, TextKind};
use firstpass::{Code, Fix};

const HEADER: &str = "// Generated from rules/ by `cargo xtask generate`. Do not edit.\n";
const FOLDER: &str = "pkg/src/generated";

/// `packs.ts` and `descriptions.ts` of the npm package.
pub(super) fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let packs = super::packs::read(root)?;
    Ok(vec![
        (Path::new(FOLDER).join("packs.ts"), types(&packs)?),
        (Path::new(FOLDER).join("descriptions.ts"), descriptions(&packs)?),
    ])
}

fn descriptions(packs: &[(Pack, Description)]) -> Result<String> {
    let mut out = format!("{HEADER}\nimport type {{ PackId }} from './packs.js';\n\n");
    out.push_str("/** The description of each pack as JSON, with the rules of a field as one text in the field. */\n");
    out.push_str("export const descriptions: Readonly<Record<PackId, string>> = {\n");
    for (pack, description) in packs {
        let json = compact(pack, &firstpass::describe(pack, description))?;
        writeln!(out, "  '{}': '{}',", pack.id, json.replace('\\', r"\\").replace('\'', r"\'"))?;
    }
    out.push_str("};\n\n/** The tables that the checks read, with their dates and sources. */\n");
    out.push_str("export const tables: readonly (readonly [name: string, date: string, sources: string])[] = [\n");
    for table in firstpass::tables::all() {
        let sources = table.sources.iter().map(|source| format!("{} {}", source.package, source.version));
        writeln!(out, "  ['{}', '{}', '{}'],", table.name, table.date(), sources.collect::<Vec<_>>().join(", "))?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The description with the rules that field lines stand for, which follow from the fields, as one text in each field:
/// their names, with `:severity` where it is not `error`, and with the tables by their names alone. It is a third of the size.
fn compact(pack: &Pack, json: &str) -> Result<String> {
    let Tree::Object(mut description) = Tree::parse(json)? else { bail!("a description is an object") };
    let mut of_fields: Vec<(String, String)> = Vec::new();
    let mut others = Vec::new();
    let (_, rules) = description.iter_mut().find(|(key, _)| key == "rules").context("there are no rules")?;
    let Tree::Array(rules) = rules else { bail!("the rules are a list") };
    for (reference, rule) in pack.rule_references().zip(core::mem::take(rules)) {
        let word = |key: &str| rule.get(key).and_then(Tree::as_text).unwrap_or_default().to_owned();
        match reference {
            RuleReference::Field(table, column, _) if (table, column) != (0, 0) => {
                let field = pack.field(table, column).context("a rule has its field")?;
                let mut name = word("id").strip_prefix(&format!("{}-", field.id)).unwrap_or_default().to_owned();
                if word("severity") != "error" {
                    name = format!("{name}:{}", word("severity"));
                }
                match of_fields.iter_mut().find(|(path, _)| *path == word("path")) {
                    Some((_, names)) => *names = format!("{names} {name}"),
                    None => of_fields.push((word("path"), name)),
                }
            }
            _ => others.push(rule),
        }
    }
    *rules = others;
    let (_, fields) = description.iter_mut().find(|(key, _)| key == "fields").context("there are no fields")?;
    let Tree::Array(fields) = fields else { bail!("the fields are a list") };
    for field in fields {
        let path = field.get("path").and_then(Tree::as_text).unwrap_or_default();
        let found = of_fields.iter().find(|(known, _)| known == path).map(|(_, names)| names.clone());
        if let (Tree::Object(entries), Some(names)) = (field, found) {
            entries.push(("rules".to_owned(), Tree::Text(names)));
        }
    }
    // What the tables are stands beside the descriptions, once.
    let (_, tables) = description.iter_mut().find(|(key, _)| key == "tables").context("there are no tables")?;
    let Tree::Array(list) = tables else { bail!("the tables are a list") };
    let names = list.iter().filter_map(|table| table.get("name").and_then(Tree::as_text));
    *tables = Tree::Text(names.collect::<Vec<_>>().join(" "));
    let mut out = String::new();
    write(&mut JsonWriter::new(&mut out), &Tree::Object(description));
    Ok(out)
}

fn write(writer: &mut JsonWriter<'_>, value: &Tree) {
    match value {
        Tree::Bool(value) => _ = writer.boolean(*value),
        Tree::Number(digits) => _ = writer.raw(digits),
        Tree::Text(text) => _ = writer.text(text),
        Tree::Array(items) => _ = writer.array(|writer| items.iter().for_each(|item| write(writer, item))),
        Tree::Object(entries) => {
            writer.object(|writer| entries.iter().for_each(|(key, value)| write(writer.key(key), value)));
        }
        _ => _ = writer.null(),
    }
}

fn types(packs: &[(Pack, Description)]) -> Result<String> {
    let mut out = format!("{HEADER}\n");
    for (pack, description) in packs {
        writeln!(out, "/** The body of `{}`: {}. */", pack.id, pack.title)?;
        write!(out, "export interface {} ", interface(pack.id))?;
        object(&mut out, pack, description, (0, 0), 0)?;
        out.push_str("\n\n");
    }
    map(&mut out, "Bodies", packs, |pack| Ok(format!(" {}", interface(pack.id))))?;
    map(&mut out, "Paths", packs, paths)?;
    map(&mut out, "RuleIds", packs, |pack| {
        Ok(union(pack.rule_references().map(|rule| format!("'{}'", pack.rule_id(rule)))))
    })?;
    map(&mut out, "Codes", packs, |pack| Ok(union(codes(pack).map(|code| format!("'{}'", code.name())))))?;
    let fixes = union(Fix::ALL.iter().map(|fix| format!("'{}'", fix.name())));
    write!(
        out,
        "/** The id of a pack. */
export type PackId = keyof Bodies;

/** A complete body. */
export type Payload<P extends PackId = PackId> = Bodies[P];

/** A body that is being written: everything may be absent, every text may be any text. */
export type Draft<P extends PackId = PackId> = DraftOf<Bodies[P]>;

type DraftOf<T> = T extends readonly (infer Item)[]
  ? DraftOf<Item>[]
  : T extends string
    ? string
    : T extends number | boolean
      ? T | string
      : {{ [Key in keyof T]?: DraftOf<T[Key]> }};

/** A path as reports have it, such as `basic_info.tax_info[0].document_id`. */
export type Path<P extends PackId = PackId> = Paths[P];

/** The id of a rule. */
export type RuleId<P extends PackId = PackId> = RuleIds[P];

/** What an issue or an unverified entry says. */
export type Code<P extends PackId = PackId> = Codes[P];

/** A repair that an issue can name. */
export type Fix ={fixes};
"
    )?;
    Ok(out)
}

/// `fin/v2/individual` becomes `FinV2Individual`.
fn interface(id: &str) -> String {
    let name: String = id
        .split(['/', '-'])
        .map(|word| {
            let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
            first.to_uppercase() + rest
        })
        .collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// An interface with one key for each pack.
fn map(
    out: &mut String,
    name: &str,
    packs: &[(Pack, Description)],
    each: impl Fn(&Pack) -> Result<String>,
) -> Result<()> {
    writeln!(out, "interface {name} {{")?;
    for (pack, _) in packs {
        writeln!(out, "  '{}':{};", pack.id, each(pack)?)?;
    }
    out.push_str("}\n\n");
    Ok(())
}

fn union(values: impl Iterator<Item = String>) -> String {
    let mut known = Vec::new();
    for value in values {
        if !known.contains(&value) {
            known.push(value);
        }
    }
    known.iter().map(|value| format!("\n    | {value}")).collect()
}

/// An object type with the declared fields of a column. Names of other versions are left out.
fn object(out: &mut String, pack: &Pack, about: &Description, at: (u16, u16), level: usize) -> Result<()> {
    out.push_str("{\n");
    let indent = "  ".repeat(level + 1);
    let (table, object) = at;
    for (column, field) in pack.tables.get(usize::from(table)).into_iter().flat_map(|rows| rows.columns()) {
        if field.parent != object || matches!(field.kind, Kind::Renamed(_)) {
            continue;
        }
        if let Kind::Rest { .. } = field.kind {
            // What is declared must fit what all keys have, so the values of the others are left open.
            writeln!(out, "{indent}/** Any other key. */\n{indent}[key: string]: unknown;")?;
            continue;
        }
        let note = about.tables.get(usize::from(table)).and_then(|notes| notes.get(usize::from(column)));
        if let Some(Note { label, .. }) = note.filter(|note| !note.label.is_empty()) {
            writeln!(out, "{indent}/** {label}. */")?;
        }
        let mark = if field.required { "" } else { "?" };
        write!(out, "{indent}{}{mark}: ", field.name)?;
        kind(out, pack, about, (table, column), level + 1)?;
        out.push_str(";\n");
    }
    write!(out, "{}}}", "  ".repeat(level))?;
    Ok(())
}

fn kind(out: &mut String, pack: &Pack, about: &Description, at: (u16, u16), level: usize) -> Result<()> {
    match pack.field(at.0, at.1).map(|field| &field.kind) {
        Some(Kind::Text(TextKind { format: Format::OneOf, values, .. })) => {
            let values: Vec<_> = values.iter().map(|value| format!("'{value}'")).collect();
            out.push_str(&values.join(" | "));
        }
        Some(Kind::Text(_)) => out.push_str("string"),
        Some(Kind::Integer { .. } | Kind::Number { .. }) => out.push_str("number"),
        Some(Kind::Boolean) => out.push_str("boolean"),
        Some(Kind::Object) => object(out, pack, about, at, level)?,
        Some(Kind::Array { table, .. }) => {
            out.push_str("Array<");
            kind(out, pack, about, (*table, 0), level)?;
            out.push('>');
        }
        Some(Kind::Map { .. }) => out.push_str("Record<string, unknown>"),
        _ => out.push_str("unknown"),
    }
    Ok(())
}

fn paths(pack: &Pack) -> Result<String> {
    let mut fields = Vec::new();
    for (table, rows) in (0u16..).zip(pack.tables.iter()) {
        fields.extend((0u16..).zip(rows.fields.iter()).map(|(column, field)| (field.order, table, column)));
    }
    fields.sort_unstable();
    // The body itself has no path.
    let paths = fields.iter().skip(1).map(|(_, table, column)| pack.path(*table, *column));
    Ok(union(paths.map(|path| match path.strip_prefix('*') {
        // The keys that no field declares are the body's own.
        Some(path) => format!("`${{string}}{}`", path.strip_prefix("[]").unwrap_or_default()),
        None if path.contains("[]") => format!("`{}`", path.replace("[]", "[${number}]")),
        None => format!("'{path}'"),
    })))
}

/// The codes that a pack's reports may carry: those of every pack, and the families of the forms and rules that it has.
/// Rather one too many than one too few.
fn codes(pack: &Pack) -> impl Iterator<Item = Code> + use<> {
    let everywhere = ["json", "limit", "text", "items", "context", "policy", "companion", "pattern"];
    let mut families: Vec<&str> = everywhere.to_vec();
    for field in pack.tables.iter().flat_map(|table| table.fields.iter()) {
        match &field.kind {
            Kind::Text(text) => {
                families.extend(of_format(text.format));
                families.extend((text.format == Format::DataUri).then_some("data_uri"));
                families.extend((!text.tolerated.is_empty()).then_some("one_of"));
            }
            Kind::Integer { .. } | Kind::Number { .. } => families.extend(["number", "phone"]),
            _ => {}
        }
    }
    for rule in pack.rules.iter() {
        match &rule.require {
            Require::Format(format) | Require::PathParameter(_, format) => families.extend(of_format(*format)),
            Require::Equals(_) | Require::DiffersFrom(_) => families.push("field"),
            Require::CallingCodeOf(_) => families.push("phone"),
            Require::SubdivisionOf(_) => families.push("subdivision"),
            Require::PostalCodeOf(_) => families.push("postal_code"),
            Require::TaxTypeOf(_)
            | Require::TaxTypeKnown(_)
            | Require::TaxNumber { .. }
            | Require::TaxNumberIssued { .. } => families.push("tax_id"),
            Require::Catalogue(Catalogue::Occupations | Catalogue::Purposes | Catalogue::SourceOfFunds) => {
                families.push("catalogue");
            }
            Require::Age { .. } => families.extend(["age", "date"]),
            Require::NotInFuture | Require::InFuture | Require::After(_) | Require::WithinDays(_) => {
                families.push("date");
            }
            Require::Below(_) => families.push("number"),
            Require::Flag(..) => families.push("flag"),
            Require::Status { .. } => families.push("status"),
            Require::Present | Require::Absent | Require::EqualsContext(_) | Require::ListedIn(_) => {}
            Require::Count { .. } | Require::Unique { .. } | Require::OneOf(_) | Require::Matches(_) => {}
            Require::NoneOf(_) => families.push("value"),
            Require::Choice { .. } | Require::Together(_) => families.extend(["choice", "group"]),
            Require::Header(..) => families.push("header"),
            Require::RealDate => families.push("date"),
            Require::Sum { .. } => families.push("sum"),
            Require::SameFileType(_) => families.push("file"),
            Require::Lasts { .. } => families.push("time"),
            Require::Unused { .. } => families.push("token"),
            // A rule that is not known here may tell anything.
            _ => families.extend(Code::ALL.iter().filter_map(|code| Some(code.name().split_once('.')?.0))),
        }
    }
    Code::ALL.iter().copied().filter(move |code| match code.name().split_once('.') {
        Some((family, _)) => families.contains(&family),
        None => true,
    })
}

fn of_format(format: Format) -> Option<&'static str> {
    Some(match format {
        Format::Email | Format::Lowercase => "email",
        Format::Phone => "phone",
        Format::Country => "country",
        Format::Subdivision => "subdivision",
        Format::Date => "date",
        Format::Uuid => "uuid",
        Format::UploadUri => "uri",
        Format::CountryAlpha2 => "country",
        Format::Url | Format::Https => "url",
        Format::Locale => "locale",
        Format::DateTime => "datetime",
        Format::Street => "address",
        Format::Lei => "lei",
        Format::Isin => "isin",
        Format::DataUri | Format::FileName | Format::FileHead => "file",
        Format::UuidVersion => "uuid",
        _ => return None,
    })
}
