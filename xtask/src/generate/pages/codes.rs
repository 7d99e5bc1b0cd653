//! With which codes a rule is told. A test compares them with the conformance cases.

use firstpass::Code;
use firstpass::pack::RuleReference;
use firstpass::pack::model::{Aspect, Field, Format, Kind, Pack, Require};

/// The codes of the issues of a rule, and of the entries where it could not decide.
pub(super) fn codes(pack: &Pack, rule: RuleReference) -> Vec<&'static str> {
    let mut found: Vec<Code> = match rule {
        RuleReference::Field(table, column, aspect) => {
            pack.field(table, column).map_or_else(Vec::new, |field| of_field(field, aspect))
        }
        RuleReference::Rule(index) => pack.rules.get(usize::from(index)).map_or_else(Vec::new, |rule| {
            match rule.when_flag {
                // What is told is the flag, and that it is not known.
                Some(flag) => vec![flag.code(), Code::ContextMissing],
                None => of_rule(&rule.require),
            }
        }),
        RuleReference::Text => Vec::new(),
    };
    let mut known = Vec::new();
    found.retain(|code| {
        let new = !known.contains(code);
        known.push(*code);
        new
    });
    found.into_iter().map(Code::name).collect()
}

fn of_field(field: &Field, aspect: Aspect) -> Vec<Code> {
    match aspect {
        Aspect::Required => vec![Code::Missing],
        Aspect::Type => vec![Code::Type],
        Aspect::Renamed => vec![Code::Renamed],
        Aspect::Ignored => vec![Code::Ignored],
        Aspect::Unexpected => vec![Code::Unexpected],
        Aspect::Limit => vec![Code::JsonItems],
        Aspect::Count => match field.kind {
            Kind::Array { min, max, .. } | Kind::Rest { min, max, .. } => {
                let few = (min > 0).then_some(Code::ItemsTooFew);
                few.into_iter().chain((max < u16::MAX).then_some(Code::ItemsTooMany)).collect()
            }
            _ => Vec::new(),
        },
        Aspect::Blank => vec![Code::Blank],
        Aspect::Trim => vec![Code::TextWhitespace],
        Aspect::Control => vec![Code::TextControl],
        Aspect::Markup => vec![Code::TextMarkup],
        Aspect::EncodedMarkup => vec![Code::TextEncodedMarkup],
        Aspect::Ascii => vec![Code::TextNotAscii],
        Aspect::Latin1 => vec![Code::TextNotLatin1],
        Aspect::MinLength => vec![Code::TextTooShort],
        Aspect::Length => vec![Code::TextTooLong],
        Aspect::Bytes => vec![Code::TextTooManyBytes],
        Aspect::Format => match &field.kind {
            Kind::Text(text) => of_format(text.format),
            _ => vec![Code::PhoneDigits],
        },
        Aspect::Spelling => vec![Code::OneOfSpelling],
        Aspect::Base => vec![Code::CompanionWithoutBase],
        Aspect::AsText => vec![Code::NumberAsText],
        Aspect::Integer => vec![Code::NumberFraction, Code::NumberTooLarge],
        Aspect::Notation => vec![Code::NumberNotation],
        Aspect::Range => vec![Code::NumberTooSmall, Code::NumberTooGreat],
        _ => Vec::new(),
    }
}

fn of_format(format: Format) -> Vec<Code> {
    match format {
        Format::OneOf => vec![Code::OneOf],
        Format::Pattern => vec![Code::PatternMismatch],
        Format::Email => vec![Code::EmailFormat, Code::EmailTooLong],
        Format::Phone => vec![Code::PhoneFormat, Code::PhoneNoPlus, Code::PhoneSeparators],
        Format::Country => {
            vec![Code::CountryFormat, Code::CountryNotUppercase, Code::CountryAlpha2, Code::CountryUnknown]
        }
        Format::CountryAlpha2 => {
            vec![Code::CountryFormat, Code::CountryNotUppercase, Code::CountryAlpha3, Code::CountryUnknown]
        }
        Format::Subdivision => vec![Code::SubdivisionFormat, Code::SubdivisionNotUppercase],
        Format::Date => vec![Code::DateFormat, Code::DateNotReal],
        Format::DateTime => vec![Code::DatetimeFormat],
        Format::Uuid => vec![Code::UuidFormat],
        Format::UuidVersion => vec![Code::UuidVersion],
        Format::UploadUri => vec![Code::UriFormat],
        Format::Url => vec![Code::UrlFormat],
        Format::Https => vec![Code::UrlInsecure],
        Format::Lowercase => vec![Code::EmailNotLowercase],
        Format::Locale => vec![Code::LocaleFormat, Code::LocaleUnderscore],
        Format::Street => vec![Code::AddressPoBox],
        Format::Lei => vec![Code::LeiFormat, Code::LeiChecksum],
        Format::Isin => vec![Code::IsinFormat, Code::IsinChecksum],
        Format::DataUri => vec![Code::DataUriFormat, Code::FileType, Code::FileEmpty],
        Format::FileName => vec![Code::FileType],
        Format::FileHead => vec![Code::FileContent],
        _ => Vec::new(),
    }
}

fn of_rule(require: &Require) -> Vec<Code> {
    match require {
        Require::Present => vec![Code::Missing],
        Require::Absent => vec![Code::NotAllowed],
        Require::Choice { max: 1, .. } => vec![Code::ChoiceNone, Code::ChoiceSeveral],
        Require::Choice { .. } => vec![Code::ChoiceNone],
        Require::Together(_) => vec![Code::GroupIncomplete],
        Require::Format(format) => of_format(*format),
        Require::OneOf(_) => vec![Code::OneOf],
        Require::NoneOf(_) => vec![Code::ValueNotSupported],
        Require::Matches(_) => vec![Code::PatternMismatch],
        Require::Equals(_) => vec![Code::FieldMismatch],
        Require::DiffersFrom(_) => vec![Code::FieldSame],
        Require::CallingCodeOf(_) => vec![Code::PhoneOtherCountry],
        Require::SubdivisionOf(_) => vec![
            Code::SubdivisionOtherCountry,
            Code::SubdivisionUnknown,
            Code::SubdivisionNotListed,
            Code::SubdivisionNoOwnCodes,
            Code::SubdivisionFormat,
            Code::SubdivisionNotUppercase,
        ],
        Require::PostalCodeOf(_) => vec![Code::PostalCodeFormat, Code::PatternUnsupported, Code::ContextMissing],
        Require::TaxTypeOf(_) => vec![Code::TaxIdTypeNotListed, Code::ContextMissing],
        Require::TaxTypeKnown(_) => vec![Code::TaxIdOtherType],
        Require::TaxNumber { .. } => vec![Code::TaxIdFormat, Code::TaxIdNoKnownFormat],
        Require::TaxNumberIssued { .. } => vec![Code::TaxIdNeverIssued],
        Require::Catalogue(_) => vec![Code::CatalogueNotListed, Code::ContextMissing],
        Require::EqualsContext(_) => vec![Code::ContextMismatch, Code::ContextMissing],
        Require::ListedIn(_) => vec![Code::ContextNotListed, Code::ContextMissing],
        Require::PathParameter(_, format) => {
            let blank = (*format == Format::Identifier).then_some(Code::Blank);
            of_format(*format).into_iter().chain(blank).chain([Code::ContextMissing]).collect()
        }
        Require::Header(_, None) => vec![Code::HeaderMissing, Code::ContextMissing],
        Require::Header(_, Some(Format::UuidVersion)) => vec![Code::HeaderUuidVersion, Code::ContextMissing],
        Require::Header(_, Some(_)) => vec![Code::HeaderFormat, Code::ContextMissing],
        Require::RealDate => vec![Code::DateNotReal],
        Require::Age { .. } => vec![Code::AgeUnderMinimum, Code::AgeOverMaximum, Code::DateInFuture],
        Require::NotInFuture => vec![Code::DateInFuture],
        Require::InFuture => vec![Code::DateNotInFuture],
        Require::After(_) => vec![Code::DateNotAfter],
        Require::WithinDays(_) => vec![Code::DateTooOld],
        Require::Below(_) => vec![Code::NumberSuspicious],
        Require::Count { min, max, .. } => {
            let few = (*min > 0).then_some(Code::ItemsTooFewMatching);
            few.into_iter().chain((*max < u16::MAX).then_some(Code::ItemsTooManyMatching)).collect()
        }
        Require::Sum { above, below, equals, .. } => {
            let few = above.map(|_| Code::SumTooSmall);
            few.into_iter().chain(below.map(|_| Code::SumTooGreat)).chain(equals.map(|_| Code::SumMismatch)).collect()
        }
        Require::SameFileType(_) => vec![Code::FileMismatch],
        Require::Unique { similar: false, .. } => vec![Code::ItemsDuplicate],
        Require::Unique { .. } => vec![Code::ItemsSimilar],
        Require::Flag(flag, _) => vec![flag.code(), Code::ContextMissing],
        Require::Status { contact_support, .. } => {
            let support = (!contact_support.is_empty()).then_some(Code::StatusContactSupport);
            [Code::StatusNotAllowed, Code::StatusUnknown]
                .into_iter()
                .chain(support)
                .chain([Code::ContextMissing])
                .collect()
        }
        Require::Lasts { .. } => vec![Code::TimeExpired, Code::ContextMissing],
        Require::Unused { .. } => vec![Code::TokenUsed, Code::ContextMissing],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use anyhow::{Context as _, Result};
    use serde_json::Value;

    use crate::generate::packs::{pack_files, read};
    use crate::process::root;

    /// The cases of the folder, file by file.
    fn cases(folder: &Path, found: &mut Vec<Value>) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                cases(&path, found)?;
            } else if path.extension().is_some_and(|extension| extension == "json") {
                found.push(serde_json::from_str(&fs::read_to_string(&path)?)?);
            }
        }
        Ok(())
    }

    #[test]
    fn every_code_that_a_case_expects_is_one_of_its_rule() -> Result<()> {
        let mut packs: Vec<_> = read(&root())?.into_iter().map(|(pack, _)| pack).collect();
        for file in pack_files(&root().join("rules/examples"))? {
            packs.push(firstpass::pack::from_toml(&fs::read_to_string(&file)?)?.0);
        }
        let mut files = Vec::new();
        cases(&root().join("tests/conformance"), &mut files)?;
        let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let mut seen = 0;
        let mut others = std::collections::BTreeSet::new();
        for file in &files {
            let Some(id) = file.get("pack").and_then(Value::as_str) else { continue };
            let pack =
                packs.iter().find(|pack| id.ends_with(pack.id)).with_context(|| format!("there is no pack {id}"))?;
            for case in list(file, "cases") {
                for issue in list(case.get("expect").unwrap_or(&Value::Null), "issues") {
                    let word = |key: &str| issue.get(key).and_then(Value::as_str).unwrap_or_default();
                    let Some(rule) = pack.find_rule(word("rule")) else { continue };
                    seen += 1;
                    if !super::codes(pack, rule).contains(&word("code")) && word("code") != "json.duplicate_key" {
                        others.insert(format!("{} {} {}", pack.id, word("rule"), word("code")));
                    }
                }
            }
        }
        assert!(seen > 1000, "only {seen} issues were found");
        assert!(others.is_empty(), "{others:#?}");
        Ok(())
    }
}
