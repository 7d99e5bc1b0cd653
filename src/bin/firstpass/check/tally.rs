//! Counts of what a run found.

use firstpass::pack::RuleReference;
use firstpass::{Checker, Code, Context, Issue, Param, Severity};

/// What was found in all bodies of a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) records: u64,
    pub(crate) invalid: u64,
    errors: u64,
    warnings: u64,
    infos: u64,
    unverified: Vec<Unverified>,
    /// The entry after the one that was counted last: records are much alike, so it is mostly the next one.
    next: usize,
}

/// A check that could not be made, and how often.
#[derive(Clone, Debug)]
pub(crate) struct Unverified {
    rule: RuleReference,
    code: Code,
    pub(crate) count: u64,
    /// Where, with `[]` for every item.
    pub(crate) path: String,
    /// What would have been needed.
    pub(crate) key: Option<String>,
}

impl Unverified {
    pub(crate) fn code(&self) -> &'static str {
        self.code.name()
    }
}

impl Tally {
    /// Counts the issues of one body.
    pub(crate) fn issues(&mut self, issues: &[Issue<'_>]) {
        for issue in issues {
            match issue.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                _ => self.infos += 1,
            }
        }
    }

    /// Counts what could not be checked in the last body.
    pub(crate) fn unverified(&mut self, checker: &Checker<'_>, body: &[u8], context: &Context) {
        for (number, (rule, code)) in checker.unverified().enumerate() {
            let is_same = |entry: &Unverified| entry.rule == rule && entry.code == code;
            let place = match self.unverified.get(self.next) {
                Some(entry) if is_same(entry) => self.next,
                _ => self.unverified.iter().position(is_same).unwrap_or_else(|| {
                    self.add(checker, rule, code, number, body, context);
                    self.unverified.len() - 1
                }),
            };
            if let Some(entry) = self.unverified.get_mut(place) {
                entry.count += 1;
            }
            self.next = if place + 1 < self.unverified.len() { place + 1 } else { 0 };
        }
    }

    #[cold]
    fn add(
        &mut self,
        checker: &Checker<'_>,
        rule: RuleReference,
        code: Code,
        number: usize,
        body: &[u8],
        context: &Context,
    ) {
        let pack = checker.pack();
        let path = match rule {
            RuleReference::Field(table, column, _) => pack.path(table, column),
            RuleReference::Rule(index) => {
                let rule = pack.rules.get(usize::from(index));
                rule.and_then(|rule| Some(pack.path(rule.table, rule.column?))).unwrap_or_default()
            }
            RuleReference::Text => String::new(),
        };
        let report = checker.report(body, context);
        let key = report.unverified.get(number).and_then(|entry| match entry.params.first() {
            Some((_, Param::Text(text))) => Some(text.clone()),
            _ => None,
        });
        self.unverified.push(Unverified { rule, code, count: 0, path, key });
    }

    /// Adds the counts of another part of the run.
    pub(crate) fn add_all(&mut self, other: Self) {
        self.records += other.records;
        self.invalid += other.invalid;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
        for entry in other.unverified {
            match self.unverified.iter_mut().find(|own| own.rule == entry.rule && own.code == entry.code) {
                Some(own) => own.count += entry.count,
                None => self.unverified.push(entry),
            }
        }
    }

    /// The number of issues of a severity.
    pub(crate) fn count(&self, severity: Severity) -> u64 {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            _ => self.infos,
        }
    }

    /// What could not be checked, in an order that does not depend on the order of the records.
    pub(crate) fn all_unverified(&self) -> Vec<&Unverified> {
        let mut all: Vec<_> = self.unverified.iter().collect();
        all.sort_by_key(|entry| (entry.code, &entry.key, &entry.path));
        all
    }
}
