//! The rule blocks: from sentences to the model.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::lines::{Compare, ConditionValue, Entries, Name, RuleBlock, Spanned};
use super::{Fault, Paths, Result, bounds, list, note, text};
use crate::pack::description::Note;
use crate::pack::model::{Condition, Format, Kind, List, Pack, Require, Rule, Severity};

const AS_OF: &str = "as_of";

pub(super) fn rule(block: Spanned<RuleBlock>, pack: &Pack, paths: &Paths) -> Result<(Rule, Note)> {
    let span = block.span();
    let mut block = block.into_inner();
    let each = block.each.as_ref().map_or("", |each| each.get_ref().as_str()).to_owned();
    if let Some(each) = &block.each {
        paths.find("", each)?;
    }
    let mut asked = Vec::new();
    let mut resolver = Resolver { pack, paths, each: &each, table: 0, column: None };
    resolver.place(&block)?;
    resolver.fields(&mut block, &mut asked)?;
    resolver.values(&mut block, &mut asked)?;
    resolver.context(&mut block, &mut asked)?;
    let require = match (asked.pop(), asked.is_empty()) {
        (Some(require), true) => require,
        (None, _) => return Err(Fault(span, alloc::format!("the rule {} asks nothing", block.id))),
        (Some(_), false) => {
            return Err(Fault(span, alloc::format!("the rule {} asks two things: write two rules", block.id)));
        }
    };
    let when = paths.conditions(resolver.table, &each, &block.when)?;
    let (provider_error, status) = block.respond.map_or((None, 0), |own| (Some(text(own.body)), own.status));
    let rule = Rule {
        id: text(block.id),
        table: resolver.table,
        column: resolver.column,
        when,
        when_flag: block.when_flag.map(|flag| flag.0),
        severity: block.severity.map_or(Severity::Error, |severity| severity.0),
        message: block.message.map(text),
        provider_error,
        from: block.from.map(|date| date.0),
        until: block.until.map(|date| date.0),
        require,
    };
    Ok((rule, Note { status, ..note(String::new(), Some(block.source), block.reading) }))
}

struct Resolver<'a> {
    pack: &'a Pack,
    paths: &'a Paths,
    each: &'a str,
    table: u16,
    column: Option<u16>,
}

impl Resolver<'_> {
    /// Where the rule stands: the field that `at`, `require`, `forbid` or `count` names, seen from `each`.
    fn place(&mut self, block: &RuleBlock) -> Result<()> {
        let target = block.at.as_ref().or(block.require.as_ref()).or(block.forbid.as_ref());
        if let Some(target) = target {
            let (table, column) = self.paths.find(self.each, target)?;
            (self.table, self.column) = (table, Some(column));
        } else if let Some(each) = &block.each {
            (self.table, _) = self.paths.find("", each)?;
        }
        Ok(())
    }

    fn reference(&self, name: &Spanned<String>) -> Result<crate::pack::model::Reference> {
        self.paths.reference(self.table, self.each, name)
    }

    /// What is asked about other fields.
    fn fields(&mut self, block: &mut RuleBlock, asked: &mut Vec<Require>) -> Result<()> {
        asked.extend(block.require.take().map(|_| Require::Present));
        asked.extend(block.forbid.take().map(|_| Require::Absent));
        let with_reference = [
            (block.equals.take(), Require::Equals as fn(_) -> Require),
            (block.differs_from.take(), Require::DiffersFrom),
            (block.calling_code_of.take(), Require::CallingCodeOf),
            (block.subdivision_of.take(), Require::SubdivisionOf),
            (block.postal_code_of.take(), Require::PostalCodeOf),
            (block.tax_type_of.take(), Require::TaxTypeOf),
            (block.tax_type_known.take(), Require::TaxTypeKnown),
        ];
        for (name, require) in with_reference {
            if let Some(name) = name {
                asked.push(require(self.reference(&name)?));
            }
        }
        if let Some(number) = block.tax_number.take() {
            let (country, kind) = (self.reference(&number.country)?, self.reference(&number.kind)?);
            asked.push(Require::TaxNumber { country, kind });
        }
        if let Some(number) = block.tax_number_issued.take() {
            let (country, kind) = (self.reference(&number.country)?, self.reference(&number.kind)?);
            asked.push(Require::TaxNumberIssued { country, kind });
        }
        if let Some(count) = block.count.take() {
            asked.push(self.count(count)?);
        }
        if let Some(values) = block.unique.take() {
            asked.push(self.unique(&values, block)?);
        }
        Ok(())
    }

    fn count(&mut self, count: super::lines::Count) -> Result<Require> {
        let (items, column) = self.paths.find(self.each, &count.of)?;
        let array = self.pack.tables.get(usize::from(items)).and_then(|table| table.array);
        let Some((table, array)) = array.filter(|_| column == 0) else {
            return Err(Fault(count.of.span(), "of must name the items of an array and end in []".to_owned()));
        };
        (self.table, self.column) = (table, Some(array));
        let of = if self.each.is_empty() {
            count.of.get_ref().clone()
        } else {
            alloc::format!("{}.{}", self.each, count.of.get_ref())
        };
        let matching = self.paths.conditions(items, &of, &count.matching)?;
        let (min, max) = bounds(&count.items)?;
        Ok(Require::Count { array, matching, min, max, called: text(count.called) })
    }

    fn unique(&mut self, names: &[Spanned<String>], block: &mut RuleBlock) -> Result<Require> {
        let mut values = Vec::new();
        for name in names {
            let (table, column) = self.paths.find("", name)?;
            let kind = self.pack.field(table, column).map(|field| &field.kind);
            match kind {
                Some(Kind::Text(_)) => {}
                Some(Kind::Integer { .. }) if block.compare.is_none() => {}
                _ => {
                    let message = "unique takes texts, and whole numbers without compare".to_owned();
                    return Err(Fault(name.span(), message));
                }
            }
            values.push((table, column));
        }
        let except = self.about(&values, core::mem::take(&mut block.except))?;
        let report = self.about(&values, core::mem::take(&mut block.report))?;
        if let Some((table, column)) = values.first() {
            (self.table, self.column) = (*table, Some(*column));
        }
        let similar = matches!(block.compare, Some(Compare::LettersAndDigits));
        Ok(Require::Unique { values: list(values), except, report, similar })
    }

    /// Conditions on the rows of some values, each seen from the tables that lie in its own.
    fn about(
        &self,
        values: &[(u16, u16)],
        conditions: Entries<Spanned<String>, ConditionValue>,
    ) -> Result<List<(u16, Condition)>> {
        let mut about = Vec::new();
        for (name, value) in conditions.0 {
            let (target, _) = self.paths.find("", &name)?;
            for (table, _) in values {
                if self.paths.levels(*table, target).is_some() {
                    let field = self.paths.reference(*table, "", &name)?;
                    about.push((*table, Condition { field, test: value.clone().test() }));
                }
            }
        }
        Ok(list(about))
    }

    /// What is asked of the value itself.
    fn values(&mut self, block: &mut RuleBlock, asked: &mut Vec<Require>) -> Result<()> {
        if let (Some(Name(format)), None) = (block.check, &block.context) {
            asked.push(Require::Format(format));
        }
        asked.extend(block.catalogue.map(|catalogue| Require::Catalogue(catalogue.0)));
        asked.extend(block.age.take().map(|age| Require::Age { min: age.min, max: age.max }));
        asked.extend(block.within_days.map(Require::WithinDays));
        asked.extend(block.suspicious_from.map(Require::Below));
        if let Some(bound) = block.not_after.take() {
            if bound.get_ref() != AS_OF {
                return Err(Fault(bound.span(), "not_after takes \"as_of\"".to_owned()));
            }
            asked.push(Require::NotInFuture);
        }
        if let Some(bound) = block.after.take() {
            let later =
                if bound.get_ref() == AS_OF { Require::InFuture } else { Require::After(self.reference(&bound)?) };
            asked.push(later);
        }
        Ok(())
    }

    /// What is asked of the context.
    fn context(&mut self, block: &mut RuleBlock, asked: &mut Vec<Require>) -> Result<()> {
        asked.extend(block.equals_context.map(|key| Require::EqualsContext(key.0)));
        asked.extend(block.listed_in.map(|key| Require::ListedIn(key.0)));
        asked.extend(
            core::mem::take(&mut block.flag).0.into_iter().map(|(Name(flag), value)| Require::Flag(flag, value)),
        );
        if let Some(lists) = block.customer_status.take() {
            let texts = |values: Vec<String>| list(values.into_iter().map(text).collect());
            asked.push(Require::Status { allowed: texts(lists.allowed), refused: texts(lists.refused) });
        }
        if let Some(key) = &block.context {
            let Some(parameter) = key.get_ref().strip_prefix("path.") else {
                return Err(Fault(
                    key.span(),
                    "context takes a path parameter such as \"path.customer_id\"".to_owned(),
                ));
            };
            let format = block.check.map_or(Format::Identifier, |format| format.0);
            asked.push(Require::PathParameter(text(parameter.to_owned()), format));
        }
        Ok(())
    }
}
