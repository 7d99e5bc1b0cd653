//! What a rule block asks, and where.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::conditions::{conditions, texts};
use super::fields::pattern;
use super::keys::{Keys, Words};
use super::node::{Entry, Node};
use super::paths::Paths;
use super::{Fault, Result, bounds, list, text};
use crate::pack::model::{
    Catalogue, Condition, ContextKey, Flag, Format, Kind, List, Pack, Reference, Require, TaxType,
};

const AS_OF: &str = "as_of";

/// A place at which a rule of its own stands: table, column and the field's name. Nothing for the rule's own place.
type Place<'n> = Option<(u16, u16, &'n str)>;

/// One block while it is read. Names are looked up from `each` first.
pub(super) struct Sentence<'a, 'n> {
    pub(super) keys: &'a Keys<'n>,
    pub(super) pack: &'a Pack,
    pub(super) paths: &'a Paths,
    pub(super) each: &'n str,
    pub(super) table: u16,
    pub(super) column: Option<u16>,
    /// Everything that is asked: more than one thing is a fault.
    pub(super) asked: Vec<(Vec<Place<'n>>, Require)>,
}

impl<'n> Sentence<'_, 'n> {
    pub(super) fn ask(&mut self) -> Result<()> {
        self.presence()?;
        self.groups()?;
        self.references()?;
        self.values()?;
        self.dates()?;
        self.context()
    }

    fn add(&mut self, require: Require) {
        self.asked.push((alloc::vec![None], require));
    }

    fn reference(&self, name: &Node) -> Result<Reference> {
        self.paths.reference(self.table, self.each, name)
    }

    /// Fields that must be there, or must not.
    fn presence(&mut self) -> Result<()> {
        for (key, require) in [("require", Require::Present), ("forbid", Require::Absent)] {
            let Some(node) = self.keys.node(key) else { continue };
            let mut places = Vec::new();
            for name in node.texts()? {
                let (table, column) = self.paths.find(self.each, name)?;
                self.table = table;
                places.push(Some((table, column, leaf(name.text()?))));
            }
            self.asked.push((places, require));
        }
        Ok(())
    }

    /// Fields of one object that belong together; the rule stands at the object.
    fn groups(&mut self) -> Result<()> {
        for key in ["exactly_one_of", "any_of", "all_or_none"] {
            let Some(node) = self.keys.node(key) else { continue };
            let mut columns = Vec::new();
            for name in node.texts()? {
                let (table, column) = self.paths.find(self.each, name)?;
                let parent = self.pack.field(table, column).map_or(0, |field| field.parent);
                if columns.is_empty() {
                    (self.table, self.column) = (table, Some(parent));
                } else if (self.table, self.column) != (table, Some(parent)) {
                    return Err(Fault::new(name.span.clone(), "the fields must stand in the same object".to_owned()));
                }
                columns.push(column);
            }
            let columns = list(columns);
            self.add(match key {
                "exactly_one_of" => Require::Choice { columns, max: 1 },
                "any_of" => Require::Choice { columns, max: u16::MAX },
                _ => Require::Together(columns),
            });
        }
        Ok(())
    }

    /// What is asked about other fields.
    fn references(&mut self) -> Result<()> {
        let with_reference = [
            ("equals", Require::Equals as fn(_) -> Require),
            ("differs_from", Require::DiffersFrom),
            ("calling_code_of", Require::CallingCodeOf),
            ("subdivision_of", Require::SubdivisionOf),
            ("postal_code_of", Require::PostalCodeOf),
            ("tax_type_of", Require::TaxTypeOf),
            ("tax_type_known", Require::TaxTypeKnown),
            ("same_file_type_as", Require::SameFileType),
        ];
        for (key, require) in with_reference {
            if let Some(name) = self.keys.node(key) {
                let reference = self.reference(name)?;
                self.add(require(reference));
            }
        }
        if let Some(number) = self.keys.node("tax_number") {
            let (country, kind) = self.tax_number(number)?;
            self.add(Require::TaxNumber { country, kind });
        }
        if let Some(number) = self.keys.node("tax_number_issued") {
            let (country, kind) = self.tax_number(number)?;
            self.add(Require::TaxNumberIssued { country, kind });
        }
        if let Some(count) = self.keys.node("count") {
            let count = self.count(count)?;
            self.add(count);
        }
        if let Some(sum) = self.keys.node("sum") {
            let sum = self.sum(sum)?;
            self.add(sum);
        }
        let except = self.keys.entries("except")?;
        let report = self.keys.entries("report")?;
        let similar = self.keys.named("compare", || alloc::vec![("letters and digits", true)])?.unwrap_or(false);
        if let Some(values) = self.keys.node("unique") {
            let unique = self.unique(values, except, report, similar)?;
            self.add(unique);
        }
        Ok(())
    }

    fn tax_number(&self, node: &Node) -> Result<(Reference, TaxType)> {
        let keys = Keys::of(node)?;
        let country = self.reference(keys.needed("country")?)?;
        let kind = match (keys.node("type"), keys.text("fixed_type")?) {
            (Some(field), None) => TaxType::Field(self.reference(field)?),
            (None, Some(fixed)) => TaxType::Fixed(text(fixed)),
            _ => return Err(node.wrong("one of type, which names a field, and fixed_type")),
        };
        keys.finish()?;
        Ok((country, kind))
    }

    /// The path of a name that was found from `each`.
    fn path(&self, name: &str) -> String {
        let own = if self.each.is_empty() { String::new() } else { alloc::format!("{}.{name}", self.each) };
        if self.paths.places.contains_key(&own) && !own.is_empty() { own } else { name.to_owned() }
    }

    fn count(&mut self, node: &Node) -> Result<Require> {
        let keys = Keys::of(node)?;
        let of = keys.needed("of")?;
        let (items, column) = self.paths.find(self.each, of)?;
        let array = self.pack.tables.get(usize::from(items)).and_then(|table| table.array);
        let is_array = |place: &(u16, u16)| {
            matches!(self.pack.field(place.0, place.1).map(|field| &field.kind), Some(Kind::Array { .. }))
        };
        let Some((table, array)) = array.filter(|place| column == 0 && is_array(place)) else {
            return Err(Fault::new(of.span.clone(), "of must name the items of an array and end in []".to_owned()));
        };
        (self.table, self.column) = (table, Some(array));
        let path = self.path(of.text()?);
        let field = |table: u16, column: u16| self.pack.field(table, column);
        let matching = conditions(self.paths, &field, items, &path, keys.entries("where")?)?;
        let (min, max) = bounds(keys.needed("items")?)?;
        let called = text(keys.needed_text("called")?);
        keys.finish()?;
        Ok(Require::Count { array, matching, min, max, called })
    }

    fn sum(&mut self, node: &Node) -> Result<Require> {
        let keys = Keys::of(node)?;
        let of = keys.needed("of")?;
        let mut values = Vec::new();
        for name in of.texts()? {
            let (table, column) = self.paths.find(self.each, name)?;
            match self.pack.field(table, column).map(|field| &field.kind) {
                Some(Kind::Integer { .. } | Kind::Number { .. }) => values.push((table, column)),
                _ => return Err(Fault::new(name.span.clone(), "sum takes numbers".to_owned())),
            }
        }
        if self.column.is_none()
            && let [(table, column), ..] = values.as_slice()
        {
            // Several fields of one object: told there. Otherwise the array whose items are added up.
            let parent = self.pack.field(*table, *column).map_or(0, |field| field.parent);
            let array = self.pack.tables.get(usize::from(*table)).and_then(|table| table.array);
            match array.filter(|_| values.len() == 1) {
                Some((outer, column)) => (self.table, self.column) = (outer, Some(column)),
                None => (self.table, self.column) = (*table, Some(parent)),
            }
        }
        if values.iter().any(|(table, _)| self.paths.levels(*table, self.table).is_none()) {
            return Err(Fault::new(of.span.clone(), "the numbers must stand below the place of the rule".to_owned()));
        }
        let bound = |key: &'static str| keys.decimal(key).map(|digits| digits.map(text));
        let (above, below, equals) = (bound("above")?, bound("below")?, bound("equals")?);
        let called = text(keys.needed_text("called")?);
        keys.finish()?;
        if above.or(below).or(equals).is_none() {
            return Err(node.wrong("one of above, below and equals"));
        }
        Ok(Require::Sum { values: list(values), above, below, equals, called })
    }

    fn unique(&mut self, names: &Node, except: &[Entry], report: &[Entry], similar: bool) -> Result<Require> {
        let mut values = Vec::new();
        for name in names.texts()? {
            let (table, column) = self.paths.find("", name)?;
            match self.pack.field(table, column).map(|field| &field.kind) {
                Some(Kind::Text(_)) => {}
                Some(Kind::Integer { .. }) if !similar => {}
                _ => {
                    let message = "unique takes texts, and whole numbers without compare".to_owned();
                    return Err(Fault::new(name.span.clone(), message));
                }
            }
            values.push((table, column));
        }
        let except = self.about(&values, except)?;
        let report = self.about(&values, report)?;
        if let Some((table, column)) = values.first() {
            (self.table, self.column) = (*table, Some(*column));
        }
        Ok(Require::Unique { values: list(values), except, report, similar })
    }

    /// Conditions on the rows of some values, each seen from the tables that lie in its own.
    fn about(&self, values: &[(u16, u16)], entries: &[Entry]) -> Result<List<(u16, Condition)>> {
        let mut about = Vec::new();
        let field = |table: u16, column: u16| self.pack.field(table, column);
        for entry in entries {
            let (target, _) =
                self.paths.find_name("", &entry.name).map_err(|message| Fault::new(entry.span.clone(), message))?;
            for (table, _) in values {
                if self.paths.levels(*table, target).is_some() {
                    let found = conditions(self.paths, &field, *table, "", core::slice::from_ref(entry))?;
                    about.extend(found.iter().map(|condition| (*table, condition.clone())));
                }
            }
        }
        Ok(list(about))
    }

    /// What is asked of the value itself.
    fn values(&mut self) -> Result<()> {
        let keys = self.keys;
        if let Some(values) = keys.node("one_of") {
            self.add(Require::OneOf(texts(values)?));
        }
        if let Some(values) = keys.node("none_of") {
            self.add(Require::NoneOf(texts(values)?));
        }
        if let Some(node) = keys.node("pattern") {
            self.add(Require::Matches(pattern(node)?));
        }
        let catalogues = || Catalogue::ALL.iter().map(|known| (short(known.key()), *known)).collect::<Words<_>>();
        if let Some(catalogue) = keys.named("catalogue", catalogues)? {
            self.add(Require::Catalogue(catalogue));
        }
        if let Some(bound) = keys.number("suspicious_from")? {
            self.add(Require::Below(bound));
        }
        Ok(())
    }

    /// What is asked of a date. A rule with `date_parts` and nothing else asks that they are a real date.
    fn dates(&mut self) -> Result<()> {
        let keys = self.keys;
        let before = self.asked.len();
        if let Some(node) = keys.node("age") {
            let age = Keys::of(node)?;
            let (min, max) = (age.number("min")?.unwrap_or(0), age.number("max")?.unwrap_or(u8::MAX));
            age.finish()?;
            self.add(Require::Age { min, max });
        }
        if let Some(days) = keys.number("within_days")? {
            self.add(Require::WithinDays(days));
        }
        if let Some(bound) = keys.node("not_after") {
            if bound.text()? != AS_OF {
                return Err(bound.wrong("\"as_of\""));
            }
            self.add(Require::NotInFuture);
        }
        if let Some(bound) = keys.node("after") {
            let is_today = bound.text()? == AS_OF;
            let later = if is_today { Require::InFuture } else { Require::After(self.reference(bound)?) };
            self.add(later);
        }
        if keys.node("date_parts").is_some() && self.asked.len() == before {
            self.add(Require::RealDate);
        }
        Ok(())
    }

    /// What is asked of the context.
    fn context(&mut self) -> Result<()> {
        let keys = self.keys;
        let contexts = || ContextKey::ALL.iter().map(|key| (key.key(), *key)).collect::<Words<_>>();
        if let Some(key) = keys.named("equals_context", contexts)? {
            self.add(Require::EqualsContext(key));
        }
        if let Some(key) = keys.named("listed_in", contexts)? {
            self.add(Require::ListedIn(key));
        }
        let flags = || Flag::ALL.iter().map(|flag| (flag.name(), *flag)).collect::<Words<_>>();
        for entry in keys.entries("flag")? {
            let flag = super::keys::word(&entry.name, flags);
            let flag = flag.map_err(|message| Fault::new(entry.span.clone(), message))?;
            self.add(Require::Flag(flag, entry.node.boolean()?));
        }
        if let Some(node) = keys.node("status") {
            let lists = Keys::of(node)?;
            let of = |key: &'static str| lists.node(key).map_or(Ok(list(Vec::new())), texts);
            let (allowed, refused) = (texts(lists.needed("allowed")?)?, of("refused")?);
            let contact_support = of("contact_support")?;
            lists.finish()?;
            self.add(Require::Status { allowed, refused, contact_support });
        }
        if let Some(node) = keys.node("lasts") {
            let window = Keys::of(node)?;
            let require = Require::Lasts {
                until: window.named("until", contexts)?,
                from: window.needed("from")?.named(contexts)?,
                minutes: window.needed("minutes")?.number()?,
                called: text(window.needed_text("called")?),
            };
            window.finish()?;
            self.add(require);
        }
        if let Some(node) = keys.node("unused") {
            let unused = Keys::of(node)?;
            let require = Require::Unused {
                token: parameter(unused.needed("token")?)?,
                list: unused.needed("list")?.named(contexts)?,
                called: text(unused.needed_text("called")?),
            };
            unused.finish()?;
            self.add(require);
        }
        let formats = || Format::WRITTEN.iter().map(|format| (format.names().0, *format)).collect::<Words<_>>();
        let format = keys.named("check", formats)?;
        match (keys.node("context"), keys.text("header")?, format) {
            (Some(key), None, format) => {
                self.add(Require::PathParameter(parameter(key)?, format.unwrap_or(Format::Identifier)));
            }
            (None, Some(header), format) => self.add(Require::Header(text(header), format)),
            (None, None, Some(format)) => self.add(Require::Format(format)),
            _ => {}
        }
        Ok(())
    }
}

/// `path.customer_id`: a parameter of the request's path.
fn parameter(node: &Node) -> Result<crate::pack::model::Text> {
    match node.text()?.strip_prefix("path.") {
        Some(name) => Ok(text(name)),
        None => Err(node.wrong("a path parameter such as \"path.customer_id\"")),
    }
}

fn short(key: &'static str) -> &'static str {
    key.strip_prefix("catalogues.").unwrap_or(key)
}

fn leaf(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
