//! Examples that the field's own rules refuse.

use alloc::format;
use alloc::string::{String, ToString};

use super::{HintKind, Hints, line};
use crate::json::JsonWriter;
use crate::pack::RuleReference;
use crate::pack::model::{Aspect, Kind, Pack, Require, Rule, Severity};
use crate::pack::source::Part;
use crate::{Checker, Context, Date};

/// The key that an example stands under where a body can have any keys.
const ANY_KEY: &str = "key";

pub(super) fn look(hints: &mut Hints<'_>) {
    let pack = hints.pack();
    // The day of the pack counts as today, so that an example does not go bad with time.
    let day = pack.revision.split('+').next().and_then(Date::parse).unwrap_or(Date::MIN);
    let mut checker = Checker::new(pack);
    for (table, column, _) in hints.fields() {
        let notes = hints.written.description.tables.get(usize::from(table));
        let Some(note) = notes.and_then(|notes| notes.get(usize::from(column))) else { continue };
        if note.example.is_empty() {
            continue;
        }
        let Some(body) = body(pack, table, column, note.example.to_string()) else { continue };
        let report = checker.check(&body, &Context::as_of(day));
        let refused = report.issues.iter().find(|issue| {
            issue.severity <= Severity::Warning
                && pack.find_rule(&issue.rule).is_some_and(|rule| is_own(pack, rule, table, column))
        });
        if let Some(issue) = refused {
            let message = format!("the example is refused by {}: {}", issue.rule, issue.message);
            hints.tell(HintKind::Example, line(table, column), &[Part::Key("example")], message);
        }
    }
}

/// A body that holds a value at a field, and what must be around it.
fn body(pack: &Pack, mut table: u16, mut column: u16, mut json: String) -> Option<String> {
    loop {
        if column != 0 {
            let field = pack.field(table, column)?;
            json = object(field.name, &json);
            column = field.parent;
        } else if let Some((outer, array)) = pack.tables.get(usize::from(table))?.array {
            let field = pack.field(outer, array)?;
            if let Kind::Rest { .. } = field.kind {
                json = object(ANY_KEY, &json);
                column = field.parent;
            } else {
                json = format!("[{json}]");
                column = array;
            }
            table = outer;
        } else {
            return Some(json);
        }
    }
}

fn object(key: &str, json: &str) -> String {
    let mut object = String::new();
    JsonWriter::new(&mut object).object(|writer| _ = writer.key(key).raw(json));
    object
}

/// Whether a rule judges the value of a field by itself.
fn is_own(pack: &Pack, rule: RuleReference, table: u16, column: u16) -> bool {
    match rule {
        RuleReference::Field(own_table, own_column, aspect) => {
            (own_table, own_column) == (table, column)
                && !matches!(aspect, Aspect::Base | Aspect::Transliteration | Aspect::Ignored)
        }
        RuleReference::Rule(index) => pack.rules.get(usize::from(index)).is_some_and(|rule| {
            (rule.table, rule.column) == (table, Some(column)) && rule.when.is_empty() && looks_at_the_value(rule)
        }),
        RuleReference::Text => false,
    }
}

fn looks_at_the_value(rule: &Rule) -> bool {
    matches!(
        rule.require,
        Require::Format(_)
            | Require::OneOf(_)
            | Require::NoneOf(_)
            | Require::Matches(_)
            | Require::Age { .. }
            | Require::NotInFuture
            | Require::InFuture
            | Require::WithinDays(_)
            | Require::Below(_)
    )
}
