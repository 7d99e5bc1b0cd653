//! With which codes a rule is told.

use alloc::vec;
use alloc::vec::Vec;

use super::RuleReference;
use super::model::{Aspect, Field, Format, Kind, Pack, Require};
use crate::code::Code;

impl Pack {
    /// The codes of the issues of a rule. Where several have the same text, the most general one is first.
    ///
    /// ```
    /// # use firstpass::{Code, pack};
    /// let pack = pack("fin/v2/individual")?;
    /// let rule = pack.find_rule("dob-age").unwrap();
    /// let codes = [Code::AgeUnderMinimum, Code::AgeOverMaximum, Code::DateInFuture, Code::DateTimeZone];
    /// assert_eq!(pack.codes(rule), codes);
    /// # Ok::<(), firstpass::UnknownPack>(())
    /// ```
    pub fn codes(&self, rule: RuleReference) -> Vec<Code> {
        match rule {
            RuleReference::Field(table, column, aspect) => {
                self.field(table, column).map_or_else(Vec::new, |field| field.codes(aspect).to_vec())
            }
            RuleReference::Rule(index) => self.rules.get(usize::from(index)).map_or_else(Vec::new, |rule| {
                // What is told is the flag.
                rule.when_flag.map_or_else(|| rule.require.codes(), |flag| vec![flag.code()])
            }),
            RuleReference::Text => TEXT.to_vec(),
        }
    }

    /// The codes of the entries where a rule could not decide.
    pub fn unverified_codes(&self, rule: RuleReference) -> &'static [Code] {
        let index = match rule {
            RuleReference::Rule(index) => index,
            RuleReference::Field(_, _, Aspect::Assigned) => return &[Code::TableLeftOut],
            _ => return &[],
        };
        let Some(rule) = self.rules.get(usize::from(index)) else { return &[] };
        if rule.when_flag.is_some() {
            return &[Code::ContextMissing];
        }
        match rule.require {
            Require::SubdivisionOf(_) => &[Code::SubdivisionNoOwnCodes],
            Require::PostalCodeOf(_) => &[Code::PatternUnsupported, Code::PostalCodeNoKnownFormat],
            Require::TaxNumber { .. } => &[Code::TaxIdNoKnownFormat, Code::TaxIdNoneIssued],
            Require::TaxTypeOf(_)
            | Require::Catalogue(_)
            | Require::EqualsContext(_)
            | Require::ListedIn(_)
            | Require::PathParameter(..)
            | Require::Header(..)
            | Require::Flag(..)
            | Require::Status { .. }
            | Require::Lasts { .. }
            | Require::Unused { .. } => &[Code::ContextMissing],
            _ => &[],
        }
    }
}

/// What holds of every text.
const TEXT: &[Code] = &[
    Code::JsonDuplicateKey,
    Code::JsonSyntax,
    Code::JsonEncoding,
    Code::JsonSurrogate,
    Code::JsonDepth,
    Code::JsonSize,
    Code::JsonTrailing,
    Code::LimitIssues,
    Code::JsonByteOrderMark,
];

impl Field {
    /// The codes of one of the field's rules.
    fn codes(&self, aspect: Aspect) -> &'static [Code] {
        match (aspect, &self.kind) {
            (Aspect::Format, Kind::Text(text)) => text.format.codes(),
            (Aspect::Count, Kind::Array { max: u16::MAX, .. } | Kind::Rest { max: u16::MAX, .. }) => {
                &[Code::ItemsTooFew]
            }
            (Aspect::Count, Kind::Array { min: 0, .. } | Kind::Rest { min: 0, .. }) => &[Code::ItemsTooMany],
            _ => aspect.codes(),
        }
    }
}

impl Aspect {
    const fn codes(self) -> &'static [Code] {
        match self {
            Self::Required => &[Code::Missing],
            Self::Type => &[Code::Type],
            Self::Renamed => &[Code::Renamed],
            Self::Ignored => &[Code::Ignored],
            Self::Unexpected => &[Code::Unexpected],
            Self::Limit => &[Code::JsonItems],
            Self::Count => &[Code::ItemsTooFew, Code::ItemsTooMany],
            Self::Blank => &[Code::Blank],
            Self::Trim => &[Code::TextWhitespace],
            Self::Control => &[Code::TextControl],
            Self::Markup => &[Code::TextMarkup],
            Self::EncodedMarkup => &[Code::TextEncodedMarkup],
            Self::Invisible => &[Code::TextInvisible, Code::TextUnreadable],
            Self::Script => &[Code::TextMixedScript],
            Self::Letters => &[Code::TextConfusable],
            Self::Nfc => &[Code::TextNotNfc],
            Self::Ascii => &[Code::TextNotAscii],
            Self::Latin1 => &[Code::TextNotLatin1],
            Self::MinLength => &[Code::TextTooShort],
            Self::Length => &[Code::TextTooLong],
            Self::Bytes => &[Code::TextTooManyBytes],
            // Of the fields that are no texts, only digits of phones have a form.
            Self::Format => &[Code::PhoneDigits],
            Self::UserAssigned => &[Code::CountryUserAssigned],
            Self::Domain => &[Code::EmailMisspeltDomain],
            Self::Spelling => &[Code::OneOfSpelling],
            Self::Assigned => &[Code::PhoneUnassigned],
            Self::Base => &[Code::CompanionWithoutBase],
            Self::Transliteration => &[Code::CompanionUnlikeBase],
            Self::AsText => &[Code::NumberAsText],
            Self::Integer => &[Code::NumberFraction, Code::NumberTooLarge],
            Self::Notation => &[Code::NumberNotation],
            Self::Range => &[Code::NumberTooSmall, Code::NumberTooGreat],
        }
    }
}

impl Format {
    /// The codes of values that do not have the form.
    pub const fn codes(self) -> &'static [Code] {
        match self {
            Self::Name | Self::Remarks | Self::Identifier => &[],
            Self::OneOf => &[Code::OneOf],
            Self::Email => &[Code::EmailFormat, Code::EmailTooLong],
            Self::Phone => &[Code::PhoneFormat, Code::PhoneNoPlus, Code::PhoneSeparators],
            Self::Country => &[
                Code::CountryFormat,
                Code::CountryNotUppercase,
                Code::CountryAlpha2,
                Code::CountryUnknown,
                Code::CountryWithdrawn,
            ],
            Self::CountryAlpha2 => &[
                Code::CountryFormat,
                Code::CountryNotUppercase,
                Code::CountryAlpha3,
                Code::CountryUnknown,
                Code::CountryWithdrawn,
            ],
            Self::Subdivision => &[Code::SubdivisionFormat, Code::SubdivisionNotUppercase],
            Self::Date => &[Code::DateFormat, Code::DateNotReal],
            Self::Uuid => &[Code::UuidFormat],
            Self::UuidVersion => &[Code::UuidVersion],
            Self::UploadUri => &[Code::UriFormat],
            Self::Url => &[Code::UrlFormat],
            Self::Https => &[Code::UrlInsecure],
            Self::Locale => &[Code::LocaleFormat, Code::LocaleUnderscore],
            Self::DateTime => &[Code::DatetimeFormat],
            Self::Street => &[Code::AddressPoBox],
            Self::Lei => &[Code::LeiFormat, Code::LeiChecksum],
            Self::Isin => &[Code::IsinFormat, Code::IsinChecksum],
            Self::DataUri => &[Code::DataUriFormat, Code::FileEmpty, Code::FileType],
            Self::FileName => &[Code::FileType],
            Self::FileHead => &[Code::FileContent],
            Self::Pattern => &[Code::PatternMismatch],
            Self::Lowercase => &[Code::EmailNotLowercase],
        }
    }
}

impl Require {
    pub(crate) fn codes(&self) -> Vec<Code> {
        match self {
            Self::Present => vec![Code::Missing],
            Self::Absent => vec![Code::NotAllowed],
            Self::Choice { max: 1, .. } => vec![Code::ChoiceNone, Code::ChoiceSeveral],
            Self::Choice { .. } => vec![Code::ChoiceNone],
            Self::Together(_) => vec![Code::GroupIncomplete],
            Self::Format(format) => {
                let is_country = matches!(format, Format::Country | Format::CountryAlpha2);
                format.codes().iter().copied().chain(is_country.then_some(Code::CountryUserAssigned)).collect()
            }
            Self::OneOf(_) => vec![Code::OneOf],
            Self::NoneOf(_) => vec![Code::ValueNotSupported],
            Self::Matches(_) => vec![Code::PatternMismatch],
            Self::Equals(_) => vec![Code::FieldMismatch],
            Self::DiffersFrom(_) => vec![Code::FieldSame],
            Self::CallingCodeOf(_) => vec![Code::PhoneOtherCountry],
            Self::SubdivisionOf(_) => vec![
                Code::SubdivisionOtherCountry,
                Code::SubdivisionUnknown,
                Code::SubdivisionReplaced,
                Code::SubdivisionNotListed,
                Code::SubdivisionFormat,
                Code::SubdivisionNotUppercase,
            ],
            Self::PostalCodeOf(_) => vec![Code::PostalCodeFormat, Code::PostalCodeNoneUsed],
            Self::TaxTypeOf(_) => vec![Code::TaxIdTypeNotListed],
            Self::TaxTypeKnown(_) => vec![Code::TaxIdOtherType],
            Self::TaxNumber { .. } => vec![Code::TaxIdFormat, Code::TaxIdChecksum],
            Self::TaxNumberIssued { .. } => vec![Code::TaxIdNeverIssued],
            Self::Catalogue(_) => vec![Code::CatalogueNotListed],
            Self::EqualsContext(_) => vec![Code::ContextMismatch],
            Self::ListedIn(_) => vec![Code::ContextNotListed],
            Self::PathParameter(_, format) => {
                let blank = (*format == Format::Identifier).then_some(Code::Blank);
                format.codes().iter().copied().chain(blank).collect()
            }
            Self::Header(_, None) => vec![Code::HeaderMissing],
            Self::Header(_, Some(Format::UuidVersion)) => vec![Code::HeaderUuidVersion],
            Self::Header(_, Some(_)) => vec![Code::HeaderFormat],
            Self::RealDate => vec![Code::DateNotReal],
            Self::Age { .. } => {
                vec![Code::AgeUnderMinimum, Code::AgeOverMaximum, Code::DateInFuture, Code::DateTimeZone]
            }
            Self::NotInFuture => vec![Code::DateInFuture, Code::DateTimeZone],
            Self::InFuture => vec![Code::DateNotInFuture, Code::DateTimeZone],
            Self::After(_) => vec![Code::DateNotAfter],
            Self::WithinDays(_) => vec![Code::DateTooOld, Code::DateTimeZone],
            Self::Below(_) => vec![Code::NumberSuspicious],
            Self::Count { min, max, .. } => {
                let few = (*min > 0).then_some(Code::ItemsTooFewMatching);
                few.into_iter().chain((*max < u16::MAX).then_some(Code::ItemsTooManyMatching)).collect()
            }
            Self::Sum { above, below, equals, .. } => {
                let few = above.map(|_| Code::SumTooSmall);
                few.into_iter()
                    .chain(below.map(|_| Code::SumTooGreat))
                    .chain(equals.map(|_| Code::SumMismatch))
                    .collect()
            }
            Self::SameFileType(_) => vec![Code::FileMismatch],
            Self::Unique { similar: false, .. } => vec![Code::ItemsDuplicate],
            Self::Unique { .. } => vec![Code::ItemsSimilar],
            Self::Flag(flag, _) => vec![flag.code()],
            Self::Status { contact_support, .. } => {
                let support = (!contact_support.is_empty()).then_some(Code::StatusContactSupport);
                [Code::StatusNotAllowed, Code::StatusUnknown].into_iter().chain(support).collect()
            }
            Self::Lasts { .. } => vec![Code::TimeExpired],
            Self::Unused { .. } => vec![Code::TokenUsed],
        }
    }
}
