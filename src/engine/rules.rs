//! The rules that are written as sentences.

use super::fields::Ignored;
use super::{Detail, Extra, Run, fields, files, is_listed};
use crate::Date;
use crate::check::tax_id::{self, Judgement};
use crate::check::{calling_code, country, integer, phone, url};
use crate::code::{Code, Fault};
use crate::document::{Cell, Value};
use crate::pack::RuleReference;
use crate::pack::model::{ContextKey, Format, Kind, Reference, Require, Rule, Severity, TaxType};
use crate::text::is_blank;

/// Where a rule looks: its number, and the row and column at which its issues stand.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) rule: &'a Rule,
    pub(super) number: RuleReference,
    pub(super) row: u32,
    pub(super) column: Option<u16>,
}

/// What a rule says about one value.
pub(super) enum Answer {
    Fine,
    Wrong(Fault, Detail),
    /// As `Wrong`, with a severity that is not the rule's own.
    WrongAs(Severity, Fault),
    /// An answer about a date, `None` where it is fine, that would be another one day earlier or later.
    InTimeZone(Option<Fault>),
    Unverified(Code, Detail),
}

use Answer::{Fine, InTimeZone, Unverified, Wrong, WrongAs};

impl From<Result<(), Fault>> for Answer {
    fn from(result: Result<(), Fault>) -> Self {
        match result {
            Ok(()) => Fine,
            Err(fault) => Wrong(fault, Detail::None),
        }
    }
}

pub(super) fn wrong(code: Code) -> Answer {
    Wrong(code.into(), Detail::None)
}

/// Nothing to say about a country that is none: its own field tells that. Of one that the users of ISO 3166-1 agree on,
/// which a policy may let pass, nothing is known.
pub(super) fn no_country(code: &str) -> Option<Answer> {
    country::alpha3(code).is_err_and(|fault| fault.code != Code::CountryUserAssigned).then_some(Fine)
}

fn ask_tax_number(words: &str, code: &str, kind: &str) -> Answer {
    let Ok(country) = country::alpha3(code) else {
        return no_country(code).unwrap_or(Unverified(Code::TaxIdNoKnownFormat, Detail::None));
    };
    match tax_id::judge(country, kind, words) {
        Judgement::Valid => Fine,
        Judgement::Invalid(fault, pattern) => {
            let is_format = fault.code == Code::TaxIdFormat;
            Wrong(fault, if is_format { Detail::Text(pattern) } else { Detail::None })
        }
        Judgement::Unverified(code) => Unverified(code, Detail::None),
    }
}

pub(super) fn missing(key: &'static str) -> Answer {
    Unverified(Code::ContextMissing, Detail::Text(key))
}

impl<'a> Run<'a> {
    /// Looks at the rules that compare rows with each other.
    #[inline(never)]
    pub(super) fn rules_of_the_body(&mut self) {
        for (index, rule) in (0u16..).zip(self.pack.rules.iter()) {
            if rule.looks_at_all_rows() && self.is_in_force(rule) {
                self.unique(Site { rule, number: RuleReference::Rule(index), row: 0, column: rule.column });
            }
        }
    }

    /// Looks at the rules about the customer's status alone, which need no body.
    #[cold]
    pub(crate) fn run_statuses(&mut self) {
        self.findings.clear();
        for (index, rule) in (0u16..).zip(self.pack.rules) {
            if matches!(rule.require, Require::Status { .. }) && rule.table == 0 && self.is_in_force(rule) {
                self.rule(Site { rule, number: RuleReference::Rule(index), row: 0, column: rule.column });
            }
        }
        self.finish();
    }

    /// Looks at the rules of one row.
    ///
    /// A rule at a field has nothing to say when the field is absent, one that requires the field when it is there, and
    /// none when the provider ignores the field.
    #[inline(never)]
    pub(super) fn rules_of_row(&mut self, row: u32, cells: &[Cell], rules: &[u16], ignored: Ignored) {
        let pack = self.pack;
        for index in rules {
            let Some(rule) = pack.rules.get(usize::from(*index)) else { continue };
            if let Some(column) = rule.column {
                let value = cells.get(usize::from(column)).map_or(Value::Absent, |cell| cell.value);
                let is_absent = matches!(value, Value::Absent | Value::Null);
                if is_absent != matches!(rule.require, Require::Present) || ignored.contains(column) {
                    continue;
                }
            }
            if self.is_in_force(rule) {
                self.rule(Site { rule, number: RuleReference::Rule(*index), row, column: rule.column });
            }
        }
    }

    #[inline]
    fn is_in_force(&self, rule: &Rule) -> bool {
        let as_of = self.context.as_of;
        rule.from.is_none_or(|from| as_of >= from) && rule.until.is_none_or(|until| as_of <= until)
    }

    #[inline]
    fn rule(&mut self, site: Site<'a>) {
        let rule = site.rule;
        if !self.applies(site.row, rule) {
            return;
        }
        if let Some(flag) = rule.when_flag {
            match self.context.flags.get(flag) {
                Some(true) => {}
                Some(false) => return,
                None => return self.answer(site, missing(flag.key())),
            }
        }
        let answer = self.ask(site);
        if !matches!(answer, Fine) {
            self.answer(site, answer);
        }
    }

    #[cold]
    #[inline(never)]
    fn answer(&mut self, site: Site<'_>, answer: Answer) {
        let place = site.column.map(|column| (site.row, column));
        let severity = site.rule.severity;
        match answer {
            Fine => {}
            Wrong(fault, detail) => {
                let fault = match site.rule.when_flag {
                    Some(flag) => Fault { code: flag.code(), ..fault },
                    None => fault,
                };
                self.tell(site.number, severity, place, fault, Extra { detail, ..Extra::default() });
            }
            WrongAs(severity, fault) => self.tell(site.number, severity, place, fault, Extra::default()),
            InTimeZone(fault) => {
                if let Some(fault) = fault {
                    self.answer(site, Wrong(fault, Detail::None));
                }
                self.tell_time_zone(site.number, severity, place);
            }
            Unverified(code, detail) => self.tell_unverified(site.number, place, code, detail),
        }
    }

    fn ask(&self, site: Site<'_>) -> Answer {
        match &site.rule.require {
            Require::Flag(flag, expected) => match self.context.flags.get(*flag) {
                None => missing(flag.key()),
                Some(value) if value == *expected => Fine,
                Some(_) => wrong(flag.code()),
            },
            Require::Status { allowed, refused, contact_support } => match self.context.customer_status.as_deref() {
                None => missing("customer_status"),
                Some(status) if is_listed(contact_support, status) => {
                    WrongAs(Severity::Info, Code::StatusContactSupport.into())
                }
                Some(status) if is_listed(allowed, status) => Fine,
                Some(status) if is_listed(refused, status) => wrong(Code::StatusNotAllowed),
                Some(_) => WrongAs(Severity::Warning, Code::StatusUnknown.into()),
            },
            Require::PathParameter(name, format) => match self.context.path_parameter(name) {
                None => Unverified(Code::ContextMissing, Detail::PathParameter),
                Some(value) if *format == Format::Identifier && is_blank(value) => wrong(Code::Blank),
                // What is not in the body cannot be repaired there.
                Some(value) => fields::check(*format, value, &[]).map_err(|fault| Fault::new(fault.code)).into(),
            },
            Require::Header(name, format) => self.ask_header(name, *format),
            Require::Lasts { until, from, minutes, .. } => self.ask_window(*until, *from, *minutes),
            Require::Unused { token, list, .. } => self.ask_token(token, *list),
            Require::Count { array, matching, min, max, .. } => self.count(site.row, *array, matching, *min, *max),
            Require::Sum { values, above, below, equals, .. } => self.sum(site, values, [*above, *below, *equals]),
            Require::Choice { columns, max } => self.choice(site, columns, *max),
            Require::Together(columns) => self.together(site, columns),
            _ => {
                let Some(column) = site.column else { return Fine };
                self.ask_field(site, column)
            }
        }
    }

    /// Rules at a field: silent when the object around it is missing.
    fn ask_field(&self, site: Site<'_>, column: u16) -> Answer {
        let Some(field) = self.pack.field(site.rule.table, column) else { return Fine };
        let cell = self.document.cell(site.row, column);
        if let Some(parts) = site.rule.date_parts {
            return self.ask_date_in_parts(site, parts);
        }
        match (&site.rule.require, cell.value) {
            (Require::Present, _) => {
                let parent = self.document.cell(site.row, field.parent);
                if matches!(parent.value, Value::Object { .. }) { wrong(Code::Missing) } else { Fine }
            }
            (Require::Absent, _) => wrong(Code::NotAllowed),
            (_, Value::Number(_)) => match field.kind {
                Kind::Integer { .. } => self.characters(cell).map_or(Fine, |digits| self.ask_number(site.rule, digits)),
                _ => Fine,
            },
            (_, Value::Text(_)) => match &field.kind {
                Kind::Text(kind) => {
                    self.words_of(cell).map_or(Fine, |words| self.ask_text(site, words, kind.format, field.name))
                }
                _ => Fine,
            },
            _ => Fine,
        }
    }

    fn ask_number(&self, rule: &Rule, digits: &str) -> Answer {
        let Ok(number) = integer::parse(digits) else { return Fine };
        match &rule.require {
            Require::Catalogue(catalogue) => match self.context.catalogue(*catalogue) {
                None => missing(catalogue.key()),
                Some(ids) if ids.binary_search(&number.value).is_ok() => Fine,
                Some(_) => wrong(Code::CatalogueNotListed),
            },
            Require::Below(bound) if number.value >= *bound => wrong(Code::NumberSuspicious),
            _ => Fine,
        }
    }

    fn ask_text(&self, site: Site<'_>, words: &str, own: Format, name: &str) -> Answer {
        let other = |reference: Reference| self.words_of(self.document.resolve(site.row, reference).1);
        let tax_type = |kind| match kind {
            TaxType::Field(reference) => other(reference),
            TaxType::Fixed(name) => Some(name),
        };
        // A country that is none is told at its own field.
        let country_of = |reference: Reference| other(reference).and_then(|code| country::alpha3(code).ok());
        match &site.rule.require {
            Require::Format(format) => fields::check(*format, words, &[]).into(),
            Require::OneOf(values) if is_listed(values, words) => Fine,
            Require::OneOf(values) => Wrong(Code::OneOf.into(), Detail::List(values)),
            Require::NoneOf(values) if is_listed(values, words) => wrong(Code::ValueNotSupported),
            Require::NoneOf(_) => Fine,
            Require::Matches(pattern) => self.matches(pattern, words).into(),
            Require::SameFileType(reference) => other(*reference).map_or(Fine, |value| files::same_type(words, value)),
            Require::Equals(reference) => match other(*reference) {
                Some(value) if value != words => wrong(Code::FieldMismatch),
                _ => Fine,
            },
            Require::DiffersFrom(reference) => match other(*reference) {
                Some(value) if value == words => wrong(Code::FieldSame),
                _ => Fine,
            },
            Require::CallingCodeOf(reference) => {
                let Some(country) = country_of(*reference).filter(|_| phone::check(words).is_ok()) else { return Fine };
                match calling_code::shares_calling_code(words, country) {
                    Some(false) => wrong(Code::PhoneOtherCountry),
                    _ => Fine,
                }
            }
            Require::SubdivisionOf(reference) => {
                other(*reference).map_or(Fine, |code| self.ask_subdivision(words, own, code))
            }
            Require::PostalCodeOf(reference) => {
                other(*reference).map_or(Fine, |code| self.ask_postal_code(words, code))
            }
            Require::TaxTypeOf(reference) => other(*reference).map_or(Fine, |code| self.ask_tax_type(words, code)),
            Require::TaxTypeKnown(reference) => {
                match country_of(*reference).and_then(|country| tax_id::other_type(country, words)) {
                    Some(types) => Wrong(Code::TaxIdOtherType.into(), Detail::Text(types)),
                    None => Fine,
                }
            }
            Require::TaxNumber { country, kind } => match (other(*country), tax_type(*kind)) {
                (Some(code), Some(kind)) => ask_tax_number(words, code, kind),
                _ => Fine,
            },
            Require::TaxNumberIssued { country, kind } => match (country_of(*country), tax_type(*kind)) {
                (Some(country), Some(kind)) => tax_id::never_issued(country, kind, words).into(),
                _ => Fine,
            },
            Require::EqualsContext(key) => self.ask_context(words, *key, name),
            Require::ListedIn(key) => match self.context.list(*key) {
                None => missing(key.key()),
                Some(list) if list.binary_search_by(|item| item.as_str().cmp(words)).is_ok() => Fine,
                Some(_) => Wrong(Code::ContextNotListed.into(), Detail::Text(key.key())),
            },
            Require::After(reference) => Date::parse(words)
                .map_or(Fine, |day| self.ask_date(&site.rule.require, day, other(*reference).and_then(Date::parse))),
            require => Date::parse(words).map_or(Fine, |day| self.ask_date(require, day, None)),
        }
    }

    fn ask_tax_type(&self, words: &str, country: &str) -> Answer {
        const KEY: &str = "catalogues.tax_types";
        let Some(list) = self.context.catalogues.tax_types.as_deref() else {
            return no_country(country).unwrap_or(missing(KEY));
        };
        match list.iter().find(|(code, _)| code == country) {
            None => no_country(country).unwrap_or(missing(KEY)),
            Some((_, types)) if types.iter().any(|item| item == words) => Fine,
            Some(_) => wrong(Code::TaxIdTypeNotListed),
        }
    }

    fn ask_context(&self, words: &str, key: ContextKey, name: &str) -> Answer {
        let Some(value) = self.context.value(key) else { return missing(key.key()) };
        let equal = match key {
            ContextKey::TosPoliciesUrl => match url::query_parameter(value, name) {
                None => return missing(key.key()),
                Some(parameter) => parameter == words,
            },
            _ => value == words,
        };
        if equal { Fine } else { Wrong(Code::ContextMismatch.into(), Detail::Text(key.key())) }
    }
}
