//! Bodies made from the packs: at every declared path a canary of the same kind, and canaries as undeclared keys.

use firstpass::pack::RuleReference;
use firstpass::pack::model::{Aspect, Field, Kind, Pack, Severity};
use firstpass::{Context, packs};
use serde_json::{Map, Value, json};

use super::{Said, assert_silent, common, say};

/// What every canary holds.
const MARK: &str = "zqkxw";
const DIGITS: &str = "7391846";

/// What stands at every leaf of a body.
type Leaf = (&'static str, fn(usize, &Field) -> Value);

fn word(number: usize) -> String {
    format!("{MARK}{number}")
}

const LEAVES: &[Leaf] = &[
    ("plain", |number, _| json!(word(number))),
    ("capitals", |number, _| json!(word(number).to_uppercase())),
    ("with white space", |number, _| json!(format!("\u{A0} {}\t", word(number)))),
    ("long", |number, _| json!(word(number).repeat(400))),
    ("with a tag", |number, _| json!(format!("<script>{}</script>", word(number)))),
    ("with an encoded tag", |number, _| json!(format!("&lt;b&gt;{}", word(number)))),
    ("with a control character", |number, _| json!(format!("\u{1}{}\u{7F}", word(number)))),
    ("not ASCII", |number, _| json!(format!("{}\u{E9}\u{202E}", word(number)))),
    ("of two scripts", |number, _| json!(format!("\u{430}{}", word(number)))),
    ("with a letter of another look", |number, _| json!(format!("{}\u{FF2D}", word(number)))),
    ("not in NFC", |number, _| json!(format!("{}e\u{301}", word(number)))),
    ("an email of a misspelt domain", |number, _| json!(format!("{}@gmial.com", word(number)))),
    ("of more bytes than characters", |number, _| json!(format!("{}{}", word(number), "\u{E9}".repeat(40)))),
    ("of 70 more bytes than characters", |number, _| json!(format!("{}{}", word(number), "\u{E9}".repeat(70)))),
    ("of 110 more bytes than characters", |number, _| json!(format!("{}{}", word(number), "\u{E9}".repeat(110)))),
    ("of 210 more bytes than characters", |number, _| json!(format!("{}{}", word(number), "\u{E9}".repeat(210)))),
    ("digits", |_, _| json!(DIGITS)),
    ("a tolerated value", |number, field| match &field.kind {
        Kind::Text(text) => text.tolerated.first().map_or_else(|| json!(word(number)), |value| json!(value)),
        _ => json!(7_391_846),
    }),
    ("an email", |number, _| json!(format!("{}@{MARK}.Example", word(number).to_uppercase()))),
    ("a phone", |_, _| json!(format!("+1 {DIGITS}"))),
    ("a phone of another country", |_, _| json!(format!("+33{DIGITS}"))),
    ("a tax number", |_, _| json!(format!("{DIGITS}-{DIGITS}"))),
    ("a subdivision", |_, _| json!(format!("US-{MARK}"))),
    ("a URI", |number, _| json!(format!("https://{MARK}.example/{number}?{MARK}={MARK}"))),
    ("a fraction", |_, _| json!(7_391_846.5)),
    ("a whole number", |_, _| json!(7_391_846)),
    ("a negative number", |_, _| json!(-7_391_846)),
    ("a number with a notation", |_, _| json!(7_391_846.0)),
    ("true", |_, _| json!(true)),
    ("null", |_, _| json!(null)),
    ("blank", |_, _| json!("\u{3000}")),
    ("an array", |number, _| json!([word(number), [word(number)]])),
    ("an object", |number, _| json!({ word(number): { word(number): word(number) } })),
    ("of the wrong type", |number, field| match field.kind {
        Kind::Text(_) => json!(7_391_846),
        _ => json!(word(number)),
    }),
    ("a listed value", |number, field| match &field.kind {
        Kind::Text(text) => text.values.first().map_or_else(|| json!(word(number)), |value| json!(value)),
        _ => json!(7_391_846),
    }),
    ("the last listed value", |number, field| match &field.kind {
        Kind::Text(text) => text.values.last().map_or_else(|| json!(word(number)), |value| json!(value)),
        _ => json!(7_391_846),
    }),
];

/// A body of a pack.
struct Body<'p> {
    pack: &'p Pack,
    leaf: fn(usize, &Field) -> Value,
    /// How many items each array has, each array inside of one, and each inside of that.
    items: [usize; 3],
    undeclared: bool,
    count: usize,
}

/// The numbers of items, and whether there are undeclared keys.
const SHAPES: [([usize; 3], bool); 6] = [
    ([1, 1, 1], true),
    ([2, 2, 1], false),
    ([0, 0, 0], true),
    ([4, 3, 1], false),
    ([1, 0, 0], true),
    ([1, 1, 0], false),
];

impl Body<'_> {
    fn value(&mut self, table: u16, column: u16) -> Value {
        let field = self.pack.field(table, column).unwrap();
        match field.kind {
            Kind::Object => {
                let mut object = Map::new();
                for (inner, field) in self.pack.tables[usize::from(table)].columns() {
                    if field.parent == column {
                        // A key that no field declares is any key.
                        let (key, place) = match field.kind {
                            Kind::Rest { .. } if self.items[0] == 0 => continue,
                            Kind::Rest { table, .. } => ("file1", (table, 0)),
                            _ => (field.name, (table, inner)),
                        };
                        object.insert(key.to_owned(), self.value(place.0, place.1));
                    }
                }
                if self.undeclared && !(table == 0 && common::names_keys(self.pack)) {
                    object.insert(format!("{MARK} key"), json!(MARK));
                    object.insert(format!("{MARK}\u{1}\u{E9}"), json!({ MARK: [MARK] }));
                }
                object.into()
            }
            Kind::Array { table: inner, .. } => {
                let around = |table: &u16| self.pack.tables[usize::from(*table)].array.map(|(table, _)| table);
                let depth = std::iter::successors(Some(table), around).count() - 1;
                let items = self.items[depth.min(2)];
                (0..items).map(|_| self.value(inner, 0)).collect()
            }
            Kind::Map { .. } => json!({ MARK: [{ format!("{MARK}\u{E9}"): MARK }] }),
            _ => {
                self.count += 1;
                (self.leaf)(self.count, field)
            }
        }
    }
}

fn silent(name: &str, said: &Said) {
    assert_silent(name, &said.texts, &[MARK.to_owned(), DIGITS.to_owned()]);
}

#[test]
fn canaries_at_every_field_are_not_repeated() {
    for pack in packs() {
        for context in contexts() {
            for (leaf_name, leaf) in LEAVES {
                for (items, undeclared) in SHAPES {
                    let mut body = Body { pack, leaf: *leaf, items, undeclared, count: 0 };
                    let body = body.value(0, 0);
                    let name = format!("{}: {leaf_name}, {items:?} items", pack.id);
                    silent(&name, &say(pack, body.to_string().as_bytes(), &context));
                }
            }
        }
    }
}

/// A canary where an object or an array belongs, at one path after the other.
#[test]
fn canaries_in_place_of_objects_and_arrays_are_not_repeated() {
    let context = Context::as_of(firstpass::Date::new(2026, 11, 20).unwrap());
    // The keys of an upload are told.
    for pack in packs().filter(|pack| !common::names_keys(pack)) {
        for (table, rows) in (0u16..).zip(pack.tables.iter()) {
            for (column, field) in (0u16..).zip(rows.fields.iter()) {
                if !matches!(field.kind, Kind::Object | Kind::Array { .. } | Kind::Map { .. }) {
                    continue;
                }
                for canary in [json!(MARK), json!(7_391_846), json!([MARK]), json!({ MARK: MARK }), json!([[MARK]])] {
                    let mut body = Body {
                        pack,
                        leaf: |number, _| json!(word(number)),
                        items: [1, 1, 1],
                        undeclared: false,
                        count: 0,
                    };
                    let mut body = body.value(0, 0);
                    let pointer = pack.path(table, column).replace("[]", ".0").replace('.', "/");
                    let pointer = if pointer.is_empty() { pointer } else { format!("/{pointer}") };
                    *body.pointer_mut(&pointer).unwrap() = canary;
                    silent(&format!("{} {pointer}", pack.id), &say(pack, body.to_string().as_bytes(), &context));
                }
            }
        }
    }
}

/// Texts that are no JSON, or not quite, at every place of a body.
#[test]
fn canaries_in_broken_texts_are_not_repeated() {
    let context = Context::as_of(firstpass::Date::new(2026, 11, 20).unwrap());
    for pack in packs().filter(|pack| !common::names_keys(pack)) {
        let mut body =
            Body { pack, leaf: |number, _| json!(word(number)), items: [1, 1, 1], undeclared: true, count: 0 };
        let text = body.value(0, 0).to_string();
        for cut in (0..text.len()).step_by(7) {
            let (start, end) = text.split_at(if text.is_char_boundary(cut) { cut } else { cut - 1 });
            for broken in [start.to_owned(), format!("{start}{MARK}{end}"), format!("{start}\"{MARK}\"{end}")] {
                silent(&format!("{} cut at {cut}", pack.id), &say(pack, broken.as_bytes(), &context));
            }
        }
        for (from, to) in [
            ("{", format!("{{\"{MARK}\":1,\"{MARK}\":\"{MARK}\",")),
            ("{", format!("{{\"{MARK}\\u0041\":1,\"{MARK}A\":\"{MARK}\",")),
            (MARK, format!("{MARK}\\uD800{MARK}")),
            (MARK, format!("{MARK}\n{MARK}")),
            (MARK, format!("{MARK}\\u0000\\u00e9{MARK}")),
            ("}", format!("}} {MARK}")),
            (",", format!(",{MARK},")),
        ] {
            silent(&format!("{} {to}", pack.id), &say(pack, text.replace(from, &to).as_bytes(), &context));
            let mut bytes = text.replace(from, &to).into_bytes();
            bytes.splice(10..10, [0xFF, 0xC0, 0x80]);
            silent(&format!("{} bytes", pack.id), &say(pack, &bytes, &context));
        }
    }
}

/// The canaries reach the rules of the fields: all but those that hold of a number of items or of a companion.
#[test]
fn canaries_break_the_rules_of_the_fields() {
    // A report lists a hundred issues, so of a larger body some rules are always cut. The cases break those too.
    let fields = |pack: &Pack| pack.tables.iter().map(|table| table.fields.len()).sum::<usize>();
    for pack in packs().filter(|pack| fields(pack) <= 60) {
        let mut broken = std::collections::BTreeSet::new();
        for context in contexts() {
            for (_, leaf) in LEAVES {
                for (items, undeclared) in SHAPES {
                    let body = Body { pack, leaf: *leaf, items, undeclared, count: 0 }.value(0, 0);
                    broken.extend(say(pack, body.to_string().as_bytes(), &context).rules);
                }
            }
        }
        let missing: Vec<_> = pack
            .rule_references()
            .filter(|rule| !matches!(rule, RuleReference::Rule(_)) && pack.severity(*rule) != Severity::Off)
            // Broken by what is left out, by two texts, by more items than fit a report, by a body that is no object, or by a
            // code of three letters, in which no mark can be found.
            .filter(|rule| {
                !matches!(
                    rule,
                    RuleReference::Field(
                        _,
                        _,
                        Aspect::Required
                            | Aspect::Limit
                            | Aspect::Type
                            | Aspect::Base
                            | Aspect::UserAssigned
                            | Aspect::Transliteration
                    )
                )
            })
            .map(|rule| pack.rule_id(rule).into_owned())
            .filter(|rule| !broken.contains(rule))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", pack.id);
    }
}

/// No context, and one whose every value is a canary.
fn contexts() -> [Context; 2] {
    [Context::as_of(firstpass::Date::new(2026, 11, 20).unwrap()), super::contexts::canaries(MARK)]
}
