//! The rules that are written as sentences, as far as JSON Schema can say them: `if`, `then` and a few keywords.
//!
//! A condition must never hold here where the check says no. It asks for exactly a text, so it fails for one with white
//! space around it; the opposite, that a text is none of some, is only asked where a valid body has no such white space.

use firstpass::json::Tree;
use firstpass::pack::model::{
    Aspect, Condition, Field, Format, Kind, Reference, Require, Rule, Severity, Test, TextKind,
};

use super::{Body, text};
use crate::generate::json::{Object, ToTree};

/// What holds in the rows of a table: the schema of a row, under some conditions.
struct Sentence<'a> {
    id: String,
    source: &'a str,
    table: u16,
    when: Vec<&'a Condition>,
    when_any: Vec<Vec<&'a Condition>>,
    unless: Vec<&'a Condition>,
    then: Object,
}

impl Body<'_> {
    /// The sentences about the rows of a table, and those about what they hold whose conditions stand in them.
    pub(super) fn sentences(&self, home: u16) -> Vec<Object> {
        let tables = (0u16..).zip(self.pack.tables.iter());
        let fields = tables.flat_map(|(table, rows)| rows.columns().map(move |(column, field)| (table, column, field)));
        let of_fields = fields.flat_map(|(table, column, field)| {
            [self.unless_ignored(table, column, field), self.companion(table, column, field)]
        });
        let of_rules = (0usize..).zip(self.pack.rules.iter()).map(|(place, rule)| self.rule(place, rule));
        let all = of_fields.chain(of_rules).flatten().filter_map(|sentence| self.place(sentence));
        all.filter(|(table, _)| *table == home).map(|(_, schema)| schema).collect()
    }

    /// Whether a violation is always an error, whatever the day and the context.
    pub(super) fn is_always_error(&self, rule: &Rule) -> bool {
        rule.severity == Severity::Error && rule.from.is_none() && rule.until.is_none() && rule.when_flag.is_none()
    }

    /// What is asked of a field that is not ignored.
    fn unless_ignored(&self, table: u16, column: u16, field: &Field) -> Option<Sentence<'_>> {
        let field = self.pack.field(table, column).filter(|_| !field.ignored_when.is_empty())?;
        let asked = self.value(table, column);
        let notes = self.notes(table, column);
        let asked = asked.entries().iter().filter(|(key, _)| notes.get(key).is_none());
        let asked = asked.fold(Object::new(), |asked, (key, value)| asked.with(key, value.clone()));
        let mut then = self.inside(table, column, asked, false);
        if field.required && field.severity(Aspect::Required) == Severity::Error {
            then = both(then, self.there(table, column, false));
        }
        let id = format!("{}-ignored", field.id);
        let unless = field.ignored_when.iter().collect();
        Some(Sentence { id, source: "", table, when: Vec::new(), when_any: Vec::new(), unless, then })
    }

    /// A companion is needed where its base has characters outside ASCII.
    fn companion(&self, table: u16, column: u16, field: &Field) -> Option<Sentence<'_>> {
        let Kind::Text(TextKind { companion_of: Some(base), .. }) = field.kind else { return None };
        let Kind::Text(kind) = &field.kind else { return None };
        if field.severity(Aspect::Required) != Severity::Error || !field.ignored_when.is_empty() {
            return None;
        }
        let has = Object::new().with("type", "string").with("pattern", text::outside(kind));
        let needed = Object::new()
            .with("if", self.inside(table, base, has, true))
            .with("then", self.there(table, column, false));
        let source = self.note(table, column).map_or("", |note| note.source);
        let id = format!("{}-required", field.id);
        let (when, when_any, unless) = Default::default();
        Some(Sentence { id, source, table, when, when_any, unless, then: needed })
    }

    fn rule(&self, place: usize, rule: &Rule) -> Option<Sentence<'_>> {
        let rule = self.pack.rules.get(place).filter(|own| own.id == rule.id && self.is_always_error(own))?;
        let then = self.asked(rule)?;
        let field = rule.column.and_then(|column| self.pack.field(rule.table, column));
        // A rule is silent at a field that the provider ignores.
        let ignored = field.map_or(&[][..], |field| field.ignored_when);
        let excluded = |condition: &Condition| rule.when.iter().any(|own| exclude(own, condition));
        let unless = if ignored.iter().any(excluded) { Vec::new() } else { ignored.iter().collect() };
        let source = self.about.rules.get(place).map_or("", |note| note.source);
        let when = rule.when.iter().collect();
        let when_any = rule.when_any.iter().map(|any| any.iter().collect()).collect();
        Some(Sentence { id: rule.id.to_owned(), source, table: rule.table, when, when_any, unless, then })
    }

    /// What a rule asks of the row, where a schema can say it.
    fn asked(&self, rule: &Rule) -> Option<Object> {
        let table = rule.table;
        let column = rule.column?;
        let field = self.pack.field(table, column)?;
        let null = field.nullable || !self.refuses_null(table, column, field);
        let value = |leaf: Object| self.inside(table, column, leaf, false);
        match &rule.require {
            Require::Present => Some(self.there(table, column, false)),
            Require::Absent if null => Some(value(Object::new().with("type", "null"))),
            Require::Absent => {
                let named = Object::new().with("required", vec![field.name]);
                Some(self.inside(table, field.parent, Object::new().with("not", named), false))
            }
            Require::OneOf(values) if self.is_exact(table, column) => {
                let null = null.then_some(Tree::Null);
                let values: Vec<_> = values.iter().map(|value| value.tree()).chain(null).collect();
                Some(value(Object::new().with("enum", values)))
            }
            Require::NoneOf(values) => {
                Some(value(Object::new().with("not", Object::new().with("enum", values.to_vec()))))
            }
            Require::Matches(pattern) if self.is_exact(table, column) => {
                Some(value(Object::new().with("pattern", text::whole(pattern)?)))
            }
            Require::Format(format) if self.is_exact(table, column) => {
                let form = text::form(*format, &[]);
                let is_list = matches!(format, Format::Country | Format::CountryAlpha2);
                (!(form.is_empty() || is_list && null)).then(|| value(form))
            }
            Require::Choice { columns, max } => self.choice(table, column, columns, *max),
            Require::Together(columns) => {
                let none = columns.iter().map(|column| Object::new().with("not", self.beside(table, *column)));
                let none: Vec<_> = none.collect();
                let all: Vec<_> = columns.iter().map(|column| self.beside(table, *column)).collect();
                let sides = vec![Object::new().with("allOf", all), Object::new().with("allOf", none)];
                Some(value(Object::new().with("anyOf", sides)))
            }
            Require::Count { matching, min, max, .. } => {
                let Kind::Array { table: items, .. } = field.kind else { return None };
                Some(value(self.count(items, matching, *min, *max)?))
            }
            _ => None,
        }
    }

    fn choice(&self, table: u16, object: u16, columns: &[u16], max: u16) -> Option<Object> {
        let there: Vec<_> = columns.iter().map(|column| self.beside(table, *column)).collect();
        let key = match max {
            1 => "oneOf",
            u16::MAX => "anyOf",
            _ => return None,
        };
        Some(self.inside(table, object, Object::new().with(key, there), false))
    }

    /// How many items of an array satisfy some conditions. Too many are told for those that certainly do, too few for those
    /// that perhaps do.
    fn count(&self, items: u16, matching: &[Condition], min: u16, max: u16) -> Option<Object> {
        let mut asked = Object::new();
        if matching.is_empty() {
            if min > 0 {
                asked.set("minItems", min);
            }
            if max < u16::MAX {
                asked.set("maxItems", max);
            }
            return Some(asked);
        }
        let certain = self.all(items, &matching.iter().collect::<Vec<_>>(), true);
        let possible = self.all(items, &matching.iter().collect::<Vec<_>>(), false);
        let mut parts = Vec::new();
        if let Some(possible) = possible.filter(|_| min > 0) {
            let least = (min > 1).then_some(min);
            let part = Object::new().with("contains", possible);
            parts.push(least.map_or(part.clone(), |least| part.with("minContains", least)));
        }
        if let Some(certain) = certain.filter(|_| max < u16::MAX) {
            parts.push(Object::new().with("contains", certain).with("minContains", 0).with("maxContains", max));
        }
        match parts.len() {
            0 => None,
            1 => parts.pop(),
            _ => Some(Object::new().with("allOf", parts)),
        }
    }

    /// Where a sentence belongs: at the rows of the table that its conditions reach, and as the schema of such a row.
    fn place(&self, sentence: Sentence<'_>) -> Option<(u16, Object)> {
        let Sentence { id, source, table, when, when_any, unless, then } = sentence;
        let alternatives = || when_any.iter().flatten();
        let top =
            when.iter().chain(alternatives()).chain(&unless).map(|condition| condition.field.up).max().unwrap_or(0);
        let any_level = alternatives().map(|condition| condition.field.up).max();
        // The alternatives must be seen from one place.
        if alternatives().any(|condition| Some(condition.field.up) != any_level) {
            return None;
        }
        let mut schema = then;
        let mut home = table;
        for level in 0..=top {
            if level > 0 {
                let (outer, array) = self.pack.tables.get(usize::from(home))?.array?;
                if !matches!(self.pack.field(outer, array)?.kind, Kind::Array { .. }) {
                    return None;
                }
                schema = self.inside(outer, array, Object::new().with("items", schema), false);
                home = outer;
            }
            let here = |condition: &&&Condition| condition.field.up == level;
            let own: Vec<_> = when.iter().filter(here).copied().collect();
            let mut conditions = Vec::new();
            if !own.is_empty() {
                conditions.push(self.all(home, &own, true)?);
            }
            if any_level == Some(level) {
                let any: Option<Vec<_>> = when_any.iter().map(|any| self.all(home, any, true)).collect();
                conditions.push(Object::new().with("anyOf", any?));
            }
            let ignored: Vec<_> = unless.iter().filter(here).copied().collect();
            if !ignored.is_empty() {
                // All of them must hold for the field to be ignored, so they must stand together.
                if ignored.len() < unless.len() || !ignored.iter().all(|condition| self.is_certain(home, condition)) {
                    return None;
                }
                conditions.push(Object::new().with("not", self.all(home, &ignored, true)?));
            }
            let condition = match conditions.len() {
                0 => continue,
                1 => conditions.pop()?,
                _ => Object::new().with("allOf", conditions),
            };
            schema = Object::new().with("if", condition).with("then", schema);
        }
        let source = if source.is_empty() { String::new() } else { format!(" ({source})") };
        let comment = Object::new().with("$comment", format!("{id}{source}"));
        let schema = schema.entries().iter().fold(comment, |out, (key, value)| out.with(key, value.clone()));
        Some((home, schema))
    }

    /// The schema of a row for which all conditions hold: certainly, or else perhaps. `None` where there is none.
    fn all(&self, table: u16, conditions: &[&Condition], certain: bool) -> Option<Object> {
        let each = conditions.iter().map(|own| self.holds(table, own.field.column, &own.test, certain));
        each.collect::<Option<Vec<_>>>()?.into_iter().reduce(both)
    }

    /// The schema of a row for which a condition holds. Without `certain`, an absent field lets it hold too.
    fn holds(&self, table: u16, column: u16, test: &Test, certain: bool) -> Option<Object> {
        let leaf = match test {
            Test::In(values) => one_of(values),
            Test::NotIn(values) if self.is_plain(table, column) => Object::new().with("not", one_of(values)),
            Test::Is(value) => Object::new().with("const", *value),
            Test::Present => return Some(self.there(table, column, true)),
            Test::Absent => return Some(Object::new().with("not", self.there(table, column, true))),
            Test::Empty(true) => Object::new().with("type", "array").with("maxItems", 0),
            Test::Empty(false) => Object::new().with("type", "array").with("minItems", 1),
            Test::Contains(values) if certain => {
                let each: Vec<_> = values
                    .iter()
                    .map(|value| Object::new().with("contains", Object::new().with("const", *value)))
                    .collect();
                Object::new().with("type", "array").with("allOf", each)
            }
            Test::ContainsAny(values) if certain => {
                Object::new().with("type", "array").with("contains", one_of(values))
            }
            // An item with white space around it may be any of them.
            Test::Contains(values) | Test::ContainsAny(values) if self.items_are_plain(table, column) => {
                let each =
                    values.iter().map(|value| Object::new().with("contains", Object::new().with("const", *value)));
                let each: Vec<_> = each.collect();
                let is_all = matches!(test, Test::Contains(_));
                Object::new().with(if is_all { "allOf" } else { "anyOf" }, each)
            }
            _ => return None,
        };
        // Perhaps it holds, so long as a valid body has no value for which that is unknown.
        if !certain && !self.is_known(table, column, test) {
            return None;
        }
        Some(self.inside(table, column, leaf, certain))
    }

    /// Whether `holds` says exactly when a condition holds, in a valid body.
    fn is_certain(&self, table: u16, condition: &Condition) -> bool {
        match condition.test {
            Test::In(_) | Test::NotIn(_) => self.is_plain(table, condition.field.column),
            Test::Is(_) | Test::Present | Test::Absent | Test::Empty(_) => true,
            _ => false,
        }
    }

    /// Whether a condition is true or false wherever a valid body has the field.
    fn is_known(&self, table: u16, column: u16, test: &Test) -> bool {
        let Some(field) = self.pack.field(table, column) else { return false };
        let is_typed = field.severity(Aspect::Type) == Severity::Error && self.refuses_null(table, column, field);
        is_typed && (!matches!(test, Test::In(_) | Test::NotIn(_)) || self.is_plain(table, column))
    }

    /// Whether a valid body has no other value here than a string without white space around it.
    fn is_plain(&self, table: u16, column: u16) -> bool {
        let Some(field) = self.pack.field(table, column) else { return false };
        let mut around = Some(column);
        while let Some(own) = around {
            let Some(field) = self.pack.field(table, own) else { return false };
            if !field.ignored_when.is_empty() {
                return false;
            }
            around = (own != 0).then_some(field.parent);
        }
        matches!(field.kind, Kind::Text(_))
            && field.severity(Aspect::Type) == Severity::Error
            && self.is_exact(table, column)
    }

    fn items_are_plain(&self, table: u16, column: u16) -> bool {
        matches!(self.pack.field(table, column).map(|field| &field.kind), Some(Kind::Array { table, .. }) if self.is_plain(*table, 0))
    }

    /// The field is there and not null; with `around`, so is all that is around it.
    fn there(&self, table: u16, column: u16, around: bool) -> Object {
        let Some(field) = self.pack.field(table, column) else { return Object::new() };
        self.inside(table, field.parent, self.beside(table, column), around)
    }

    /// The same, as the schema of the object that holds the field.
    fn beside(&self, table: u16, column: u16) -> Object {
        let Some(field) = self.pack.field(table, column) else { return Object::new() };
        let there = Object::new().with("required", vec![field.name]);
        if self.refuses_null(table, column, field) && field.ignored_when.is_empty() {
            return there;
        }
        let some = Object::new().with("not", Object::new().with("type", "null"));
        Object::new().with("properties", Object::new().with(field.name, some)).with("required", vec![field.name])
    }

    /// The schema of a row in which a field has a schema; with `needed`, the field and all around it is there.
    fn inside(&self, table: u16, column: u16, leaf: Object, needed: bool) -> Object {
        let Some(field) = self.pack.field(table, column).filter(|_| column != 0) else { return leaf };
        let mut schema = Object::new().with("properties", Object::new().with(field.name, leaf));
        if needed {
            schema.set("required", vec![field.name]);
        }
        self.inside(table, field.parent, schema, needed)
    }
}

/// What both schemas of a row ask.
fn both(one: Object, other: Object) -> Object {
    merged(one.clone(), other.clone()).unwrap_or_else(|| Object::new().with("allOf", vec![one, other]))
}

fn one_of(values: &[&'static str]) -> Object {
    match values {
        [one] => Object::new().with("const", *one),
        several => Object::new().with("enum", several.to_vec()),
    }
}

/// Whether two conditions never hold together.
fn exclude(one: &Condition, other: &Condition) -> bool {
    let same = |one: Reference, other: Reference| one == other;
    match (&one.test, &other.test) {
        (Test::In(values), Test::In(others)) => {
            same(one.field, other.field) && !values.iter().any(|value| others.contains(value))
        }
        _ => false,
    }
}

/// Two schemas that are made of `properties` and `required` as one.
fn merged(one: Object, other: Object) -> Option<Object> {
    let mut out = one;
    for (key, value) in other.entries() {
        let both = match (out.get(key), value) {
            (None, value) => value.clone(),
            (Some(Tree::Array(own)), Tree::Array(more)) if key == "required" => {
                let new = more.iter().filter(|name| !own.contains(name)).cloned();
                Tree::Array(own.iter().cloned().chain(new).collect())
            }
            (Some(Tree::Object(own)), Tree::Object(more)) if key == "properties" => properties(own, more)?,
            _ => return None,
        };
        out.set(key, both);
    }
    let only = |key: &str| matches!(key, "properties" | "required");
    out.entries().iter().all(|(key, _)| only(key)).then_some(out)
}

fn properties(own: &[(String, Tree)], more: &[(String, Tree)]) -> Option<Tree> {
    let object = |entries: &[(String, Tree)]| {
        entries.iter().fold(Object::new(), |out, (key, value)| out.with(key, value.clone()))
    };
    let mut out = object(own);
    for (name, schema) in more {
        let both = match (out.get(name), schema) {
            (None, schema) => schema.clone(),
            (Some(Tree::Object(one)), Tree::Object(other)) => merged(object(one), object(other))?.tree(),
            _ => return None,
        };
        out.set(name, both);
    }
    Some(out.tree())
}
