//! A body that passes, made from the examples of the fields, and the context in which nothing is left unverified.
//!
//! It begins with every field that has an example. Then the check itself says what does not belong together, and that is
//! mended, until the body passes or nothing more can be mended.

use firstpass::json::Tree;
use firstpass::pack::RuleReference;
use firstpass::pack::description::Description;
use firstpass::pack::model::{Condition, Format, Kind, Pack, Require, Severity, Test};
use firstpass::{Checker, Context, Issue};

use super::context;
use crate::generate::json::{Object, ToTree, inline};

/// A whole PDF in base64 as far as its first bytes tell.
const FILE: &str = "JVBERi0xLjcK";
const MOST_REPAIRS: usize = 40;

/// A body and its context.
pub(super) struct Example {
    pub(super) body: Tree,
    pub(super) context: Tree,
}

/// The example of a pack; nothing where none passes.
pub(super) fn example(pack: &Pack, about: &Description) -> Option<Example> {
    let make = Make { pack, about };
    [true, false].into_iter().find_map(|whole| make.mended(make.value(0, 0, whole)?))
}

struct Make<'a> {
    pack: &'a Pack,
    about: &'a Description,
}

impl Make<'_> {
    fn mended(&self, mut body: Tree) -> Option<Example> {
        let mut checker = Checker::new(self.pack);
        for _ in 0..MOST_REPAIRS {
            let context = context::context(self.pack, &body);
            let known = Context::from_json(&inline(&context)).ok()?;
            let report = checker.check(&inline(&body), &known);
            let Some(issue) = report.issues.iter().find(|issue| issue.severity <= Severity::Warning) else {
                let body = self.ordered(&body, 0, 0);
                return report.complete.then_some(Example { body, context });
            };
            self.mend(&mut body, issue)?;
        }
        None
    }

    /// An example of a field. `whole` asks for the optional fields too.
    fn value(&self, table: u16, column: u16, whole: bool) -> Option<Tree> {
        let field = self.pack.field(table, column)?;
        let note = self.about.tables.get(usize::from(table))?.get(usize::from(column))?;
        let own = Tree::parse(note.example).ok();
        match &field.kind {
            Kind::Object => {
                let object = self.object(table, column, whole);
                (field.required || column == 0 || !object.is_empty()).then(|| object.tree())
            }
            Kind::Array { table: items, min, .. } => {
                let item = self.value(*items, 0, whole)?;
                Some(vec![item; usize::from((*min).max(1))].tree())
            }
            Kind::Map { .. } => own.or_else(|| field.required.then(|| Object::new().tree())),
            Kind::Boolean => own.or(Some(Tree::Bool(field.required))),
            Kind::Integer { min, .. } => own.or_else(|| Some(min.unwrap_or(1).tree())),
            Kind::Number { min, .. } => own.or_else(|| Some(Tree::Number(min.unwrap_or("1").to_owned()))),
            Kind::Text(text) => own.or_else(|| match text.format {
                Format::OneOf => text.values.first().map(|first| first.tree()),
                Format::DataUri => {
                    let pdf = text.values.iter().find(|media| **media == "application/pdf").or(text.values.first());
                    Some(format!("data:{};base64,{FILE}", pdf.unwrap_or(&"application/pdf")).tree())
                }
                Format::Date => Some("2020-01-15".tree()),
                Format::Name | Format::Street | Format::Remarks | Format::Identifier => {
                    field.required.then(|| "Example".tree())
                }
                _ => None,
            }),
            _ => None,
        }
    }

    fn object(&self, table: u16, object: u16, whole: bool) -> Object {
        let mut out = Object::new();
        let columns = self.pack.tables.get(usize::from(table)).into_iter().flat_map(|rows| rows.columns());
        for (column, field) in columns.filter(|(_, field)| field.parent == object) {
            let (name, value) = match field.kind {
                Kind::Rest { table: values, .. } => ("file", self.value(values, 0, whole)),
                _ if whole || field.required => (field.name, self.value(table, column, whole)),
                _ => continue,
            };
            if let Some(value) = value {
                out.set(name, value);
            }
        }
        out
    }

    /// Mends what an issue tells, where that can be done without choosing other values than the pack's own.
    fn mend(&self, body: &mut Tree, issue: &Issue<'_>) -> Option<()> {
        let path = steps(&issue.path);
        let rule = self.pack.find_rule(&issue.rule)?;
        let sentence = match rule {
            RuleReference::Rule(index) => self.pack.rules.get(usize::from(index)),
            _ => None,
        };
        match issue.code.name() {
            "missing" => {
                let place = sentence.map_or_else(
                    || if let RuleReference::Field(table, column, _) = rule { Some((table, column)) } else { None },
                    |rule| Some((rule.table, rule.column?)),
                )?;
                set(body, &path, self.value(place.0, place.1, true)?)
            }
            "not_allowed" | "ignored" | "companion.without_base" => remove(body, &path),
            "items.too_many" | "items.too_many_matching" => {
                at(body, &path).and_then(items).filter(|items| items.len() > 1)?.pop().map(drop)
            }
            "items.too_few" => {
                let items = at(body, &path).and_then(items)?;
                let again = items.last()?.clone();
                items.push(again);
                Some(())
            }
            "items.too_few_matching" => {
                let Require::Count { matching, .. } = sentence?.require else { return None };
                let item = at(body, &path).and_then(items)?.first_mut()?;
                let table = self.items_of(sentence?.table, sentence?.column?)?;
                matching.iter().try_for_each(|condition| self.hold(item, table, condition))
            }
            "choice.several" | "choice.none" | "group.incomplete" => {
                let rule = sentence?;
                let columns: &[u16] = match &rule.require {
                    Require::Choice { columns, .. } => columns,
                    Require::Together(columns) => columns,
                    _ => return None,
                };
                let first = *columns.first()?;
                for column in columns.iter().skip(1) {
                    let name = self.pack.field(rule.table, *column)?.name;
                    _ = remove(body, &joined(&path, name));
                }
                let name = self.pack.field(rule.table, first)?.name;
                set(body, &joined(&path, name), self.value(rule.table, first, true)?)
            }
            "one_of" => {
                let Require::OneOf(values) = sentence?.require else { return None };
                set(body, &path, values.first()?.tree())
            }
            "field.mismatch" => {
                let rule = sentence?;
                let Require::Equals(other) = rule.require else { return None };
                let other = self.pack.path(rule.table, other.column);
                let value = context::values(body, &other).first().map(|value| (*value).clone())?;
                set(body, &path, value)
            }
            // An optional field that does not pass is left out.
            _ => remove(body, &path),
        }
    }

    /// The value with its keys in the order of the pack.
    fn ordered(&self, value: &Tree, table: u16, column: u16) -> Tree {
        let Some(field) = self.pack.field(table, column) else { return value.clone() };
        match (value, &field.kind) {
            (Tree::Array(items), Kind::Array { table, .. }) => {
                Tree::Array(items.iter().map(|item| self.ordered(item, *table, 0)).collect())
            }
            (Tree::Object(entries), Kind::Object) => {
                let rows = self.pack.tables.get(usize::from(table)).map_or(&[][..], |rows| rows.fields);
                let own = || (0u16..).zip(rows).filter(|(own, field)| field.parent == column && *own != 0);
                let declared = own().filter_map(|(own, field)| {
                    let (name, value) = entries.iter().find(|(key, _)| key == field.name)?;
                    Some((name.clone(), self.ordered(value, table, own)))
                });
                let others = entries.iter().filter(|(key, _)| own().all(|(_, field)| field.name != key));
                Tree::Object(declared.chain(others.cloned()).collect())
            }
            _ => value.clone(),
        }
    }

    fn items_of(&self, table: u16, column: u16) -> Option<u16> {
        match self.pack.field(table, column)?.kind {
            Kind::Array { table, .. } => Some(table),
            _ => None,
        }
    }

    /// Makes a condition hold for an item.
    fn hold(&self, item: &mut Tree, table: u16, condition: &Condition) -> Option<()> {
        let own = self.pack.path(table, 0);
        let path = self.pack.path(table, condition.field.column);
        let path = path.strip_prefix(&own).filter(|_| condition.field.up == 0)?.trim_start_matches('.');
        let value = match condition.test {
            Test::In(values) => values.first()?.tree(),
            Test::Contains(values) => values.to_vec().tree(),
            Test::ContainsAny(values) => values.iter().take(1).copied().collect::<Vec<_>>().tree(),
            Test::Is(value) => Tree::Bool(value),
            _ => return None,
        };
        set(item, &steps(path), value)
    }
}

/// `a.b[0].c` as `a`, `b`, `0`, `c`.
fn steps(path: &str) -> Vec<String> {
    path.split(['.', '[']).map(|step| step.trim_end_matches(']').to_owned()).filter(|step| !step.is_empty()).collect()
}

fn joined(path: &[String], name: &str) -> Vec<String> {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

fn items(value: &mut Tree) -> Option<&mut Vec<Tree>> {
    if let Tree::Array(items) = value { Some(items) } else { None }
}

fn at<'t>(value: &'t mut Tree, path: &[String]) -> Option<&'t mut Tree> {
    path.iter().try_fold(value, |value, step| match value {
        Tree::Object(entries) => entries.iter_mut().find(|(key, _)| key == step).map(|(_, value)| value),
        Tree::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

pub(super) fn set(value: &mut Tree, path: &[String], new: Tree) -> Option<()> {
    let (last, around) = path.split_last()?;
    match at(value, around)? {
        Tree::Object(entries) => match entries.iter_mut().find(|(key, _)| key == last) {
            Some((_, old)) => *old = new,
            None => entries.push((last.clone(), new)),
        },
        Tree::Array(items) => *items.get_mut(last.parse::<usize>().ok()?)? = new,
        _ => return None,
    }
    Some(())
}

pub(super) fn remove(value: &mut Tree, path: &[String]) -> Option<()> {
    let (last, around) = path.split_last()?;
    let Tree::Object(entries) = at(value, around)? else { return None };
    let before = entries.len();
    entries.retain(|(key, _)| key != last);
    (entries.len() < before).then_some(())
}
