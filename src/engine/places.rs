//! Rules about what belongs to a country: subdivisions and postal codes. And the repairs that need the country.

use super::rules::Answer::{self, Fine, Unverified, Wrong, WrongAs};
use super::rules::{no_country, wrong};
use super::{Detail, Run};
use crate::check::country::{self, Alpha3};
use crate::check::subdivision::{self, Membership};
use crate::check::{fix, postal_code};
use crate::code::{Code, Fault};
use crate::pack::model::{Format, Severity};

impl Run<'_> {
    /// Whether a subdivision belongs to a country: the prefix decides, then the caller's catalogue, then the table.
    #[inline(never)]
    pub(super) fn ask_subdivision(&self, words: &str, own: Format, country: &str) -> Answer {
        let country = match country::alpha3(country) {
            Ok(country) => Some(country),
            // A country that is none is told at its own field.
            Err(fault) if fault.code != Code::CountryUserAssigned => None,
            Err(_) => return Unverified(Code::SubdivisionNoOwnCodes, Detail::None),
        };
        let membership = match (subdivision::check(words), country) {
            // The field's own form tells a wrong shape.
            (Err(_), _) if own == Format::Subdivision => return Fine,
            (Err(fault), country) => return Wrong(with_country(fault, words, country), Detail::None),
            (Ok(_), None) => return Fine,
            (Ok(shape), Some(country)) => shape.in_country(country),
        };
        if membership == Membership::OtherCountry {
            return wrong(Code::SubdivisionOtherCountry);
        }
        if let Some(list) = self.context.catalogues.subdivisions.as_deref() {
            let found = list.binary_search_by(|item| item.as_str().cmp(words)).is_ok();
            return if found { Fine } else { wrong(Code::SubdivisionNotListed) };
        }
        match membership.fault() {
            None => Fine,
            Some(Fault { code: code @ Code::SubdivisionNoOwnCodes, .. }) => Unverified(code, Detail::None),
            Some(fault) => WrongAs(Severity::Warning, fault),
        }
    }

    /// Whether a postal code has the form of its country: the caller's catalogue decides where it has the country, else the
    /// table, which only warns (A-19, in analogy to D-27).
    #[inline(never)]
    pub(super) fn ask_postal_code(&self, words: &str, country: &str) -> Answer {
        let listed = self.context.catalogues.postal_codes.as_deref().unwrap_or_default();
        if let Some((_, codes)) = listed.iter().find(|(code, _)| code == country) {
            return match &codes.pattern {
                Some(Ok(pattern)) if !pattern.is_match(words) => wrong(Code::PostalCodeFormat),
                Some(Err(())) => Unverified(Code::PatternUnsupported, Detail::None),
                _ => Fine,
            };
        }
        let Ok(known) = country::alpha3(country) else {
            return no_country(country).unwrap_or(Unverified(Code::PostalCodeNoKnownFormat, Detail::None));
        };
        match postal_code::check(words, known) {
            Ok(()) => Fine,
            Err(Fault { code: code @ Code::PostalCodeNoKnownFormat, .. }) => Unverified(code, Detail::None),
            // Many forms ask for a code everywhere, so one that is not needed harms nobody.
            Err(fault) if fault.code == Code::PostalCodeNoneUsed => WrongAs(Severity::Info, fault),
            Err(fault) => WrongAs(Severity::Warning, fault),
        }
    }

    /// The fault of a field's form, with the repair that its country makes possible.
    #[cold]
    #[inline(never)]
    pub(super) fn in_country(&self, fault: Fault, words: &str, (table, row, column): (u16, u32, u16)) -> Fault {
        let reference = self.pack.country_of(table, column);
        let code = reference.and_then(|other| self.words_of(self.document.resolve(row, other).1));
        with_country(fault, words, code.and_then(|code| country::alpha3(code).ok()))
    }
}

fn with_country(fault: Fault, words: &str, country: Option<Alpha3>) -> Fault {
    Fault { fix: fault.fix.or_else(|| fix::in_country(fault.code, words, country?)), ..fault }
}
