// Generated from rules/codes.toml and rules/fixes.toml by `cargo xtask generate`. Do not edit.

/// What an issue or an unverified entry says. Its text form, such as `email.format`, is public and never renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Code {
    /// `json.syntax`: Must be valid JSON.
    JsonSyntax,
    /// `json.encoding`: Must be valid UTF-8.
    JsonEncoding,
    /// `json.surrogate`: Must not contain half of a surrogate pair.
    JsonSurrogate,
    /// `json.depth`: Must not be nested more than {max} levels deep.
    JsonDepth,
    /// `json.size`: Must not be larger than {max} bytes.
    JsonSize,
    /// `json.trailing`: Must end after the first JSON value.
    JsonTrailing,
    /// `json.duplicate_key`: Must not be given twice.
    JsonDuplicateKey,
    /// `json.byte_order_mark`: Should not begin with a byte order mark.
    JsonByteOrderMark,
    /// `json.items`: Must not have more than {max} entries; the entries after that were not checked.
    JsonItems,
    /// `limit.issues`: Only the first {max} issues are listed.
    LimitIssues,
    /// `missing`: {leaf} is required.
    Missing,
    /// `type`: Must be {expected}.
    Type,
    /// `blank`: Must not be blank.
    Blank,
    /// `one_of`: Must be one of: {values}.
    OneOf,
    /// `one_of.spelling`: Should be written in capital letters, as in the provider's list.
    OneOfSpelling,
    /// `value.not_supported`: Is not supported yet.
    ValueNotSupported,
    /// `unexpected`: Contains fields that this request does not have.
    Unexpected,
    /// `renamed`: This field is named {name} in this version.
    Renamed,
    /// `not_allowed`: Must be left out here.
    NotAllowed,
    /// `ignored`: Is ignored here and should be left out.
    Ignored,
    /// `choice.none`: One of {names} is required.
    ChoiceNone,
    /// `choice.several`: Only one of {names} may be given.
    ChoiceSeveral,
    /// `group.incomplete`: {names} must be given together.
    GroupIncomplete,
    /// `text.whitespace`: Must not begin or end with white space.
    TextWhitespace,
    /// `text.control`: Must not contain control characters.
    TextControl,
    /// `text.markup`: Must not contain HTML or script tags.
    TextMarkup,
    /// `text.encoded_markup`: Should not contain encoded HTML.
    TextEncodedMarkup,
    /// `text.invisible`: Should not contain invisible characters.
    TextInvisible,
    /// `text.unreadable`: Should not contain characters that cannot be read.
    TextUnreadable,
    /// `text.mixed_script`: Should not mix letters of different alphabets in one word.
    TextMixedScript,
    /// `text.confusable`: Should be written in ordinary letters.
    TextConfusable,
    /// `text.not_nfc`: Is not written in the usual form of Unicode (NFC).
    TextNotNfc,
    /// `text.not_ascii`: Must contain only English (ASCII) characters.
    TextNotAscii,
    /// `text.too_long`: Must have at most {max} characters.
    TextTooLong,
    /// `text.too_short`: Must have at least {min} characters.
    TextTooShort,
    /// `text.not_latin1`: Must contain only Latin letters, also with the accents of Western Europe.
    TextNotLatin1,
    /// `text.too_many_bytes`: Should have at most {max} bytes in UTF-8.
    TextTooManyBytes,
    /// `companion.without_base`: Should be given only together with {name}.
    CompanionWithoutBase,
    /// `companion.unlike_base`: Should be the same name as {name}, in English letters.
    CompanionUnlikeBase,
    /// `pattern.mismatch`: Must have the form {pattern}.
    PatternMismatch,
    /// `locale.format`: Should be a language tag such as en-US.
    LocaleFormat,
    /// `locale.underscore`: Should be a language tag with a hyphen, such as en-US.
    LocaleUnderscore,
    /// `address.po_box`: Must be a street address, not a post office box.
    AddressPoBox,
    /// `email.format`: Must be a valid email address.
    EmailFormat,
    /// `email.too_long`: Must have at most {max} characters.
    EmailTooLong,
    /// `email.not_lowercase`: Must be all lowercase.
    EmailNotLowercase,
    /// `email.misspelt_domain`: The part after the @ looks like a misspelling of a well-known one.
    EmailMisspeltDomain,
    /// `phone.format`: Must be a phone number in E.164 format: + and 7 to 15 digits.
    PhoneFormat,
    /// `phone.no_plus`: Must be in E.164 format and begin with + and the country calling code.
    PhoneNoPlus,
    /// `phone.separators`: Must be in E.164 format, without spaces or punctuation.
    PhoneSeparators,
    /// `phone.other_country`: Should have the calling code of {name}.
    PhoneOtherCountry,
    /// `phone.unassigned`: Should be a phone number that is in use in its country's numbering plan.
    PhoneUnassigned,
    /// `phone.digits`: Must be a whole number of 7 to 15 digits, without + and separators.
    PhoneDigits,
    /// `country.format`: Must be an ISO 3166-1 {form} country code in capital letters.
    CountryFormat,
    /// `country.not_uppercase`: Must be an ISO 3166-1 {form} country code in capital letters.
    CountryNotUppercase,
    /// `country.alpha2`: Must be the ISO 3166-1 code with three letters, not two.
    CountryAlpha2,
    /// `country.alpha3`: Must be the ISO 3166-1 code with two letters, not three.
    CountryAlpha3,
    /// `country.unknown`: Must be an ISO 3166-1 country code.
    CountryUnknown,
    /// `country.withdrawn`: Must be a current ISO 3166-1 country code; this one was withdrawn.
    CountryWithdrawn,
    /// `country.user_assigned`: Must be a code that ISO 3166-1 assigns to a country; this one is left to its users.
    CountryUserAssigned,
    /// `subdivision.format`: Must be an ISO 3166-2 subdivision code such as US-CA.
    SubdivisionFormat,
    /// `subdivision.not_uppercase`: Must be an ISO 3166-2 subdivision code in capital letters.
    SubdivisionNotUppercase,
    /// `subdivision.other_country`: Must be a subdivision of {name}.
    SubdivisionOtherCountry,
    /// `subdivision.unknown`: Is not a known ISO 3166-2 subdivision code.
    SubdivisionUnknown,
    /// `subdivision.replaced`: Is no longer an ISO 3166-2 subdivision code; it was replaced.
    SubdivisionReplaced,
    /// `subdivision.not_listed`: Must be a subdivision code from the provider's catalogue.
    SubdivisionNotListed,
    /// `subdivision.no_own_codes`: ISO 3166-2 lists no codes for this country.
    SubdivisionNoOwnCodes,
    /// `date.format`: Must be a date in YYYY-MM-DD format.
    DateFormat,
    /// `date.not_real`: Must be a date that exists in the calendar.
    DateNotReal,
    /// `date.in_future`: Must not be in the future.
    DateInFuture,
    /// `date.not_in_future`: Must be in the future.
    DateNotInFuture,
    /// `date.not_after`: Must be later than {name}.
    DateNotAfter,
    /// `date.too_old`: Should not be more than {days} days ago.
    DateTooOld,
    /// `date.time_zone`: Would be judged otherwise one day earlier or later; it depends on the time zone.
    DateTimeZone,
    /// `datetime.format`: Must be a date and time such as 2026-11-20T12:00:00Z.
    DatetimeFormat,
    /// `age.under_minimum`: Age must be at least {min}.
    AgeUnderMinimum,
    /// `age.over_maximum`: Age must be at most {max}.
    AgeOverMaximum,
    /// `tax_id.format`: Must be in the format {pattern}.
    TaxIdFormat,
    /// `tax_id.checksum`: The check digit of this number is wrong.
    TaxIdChecksum,
    /// `tax_id.never_issued`: This number was never issued.
    TaxIdNeverIssued,
    /// `tax_id.other_type`: Should be one of {values} for this country.
    TaxIdOtherType,
    /// `tax_id.type_not_listed`: Must be a tax document type from the provider's catalogue.
    TaxIdTypeNotListed,
    /// `tax_id.no_known_format`: The format of this country's number is not known.
    TaxIdNoKnownFormat,
    /// `tax_id.none_issued`: This country gives most people no tax number.
    TaxIdNoneIssued,
    /// `uuid.format`: Must be a UUID.
    UuidFormat,
    /// `uuid.version`: Should be a UUID of version 4.
    UuidVersion,
    /// `uri.format`: Must be the URI that the upload returned, beginning with /.
    UriFormat,
    /// `url.format`: Must be an absolute http or https URL.
    UrlFormat,
    /// `url.insecure`: Should be an https URL.
    UrlInsecure,
    /// `lei.format`: Must be a legal entity identifier of 20 capital letters and digits.
    LeiFormat,
    /// `lei.checksum`: Must be a legal entity identifier whose check digits are right.
    LeiChecksum,
    /// `isin.format`: Must be an ISIN: two letters, nine letters or digits, and a check digit.
    IsinFormat,
    /// `isin.checksum`: Must be an ISIN whose check digit is right.
    IsinChecksum,
    /// `number.fraction`: Must be a whole number.
    NumberFraction,
    /// `number.notation`: Should be written as a plain whole number, without a fraction or exponent.
    NumberNotation,
    /// `number.too_large`: Must be between -9007199254740991 and 9007199254740991.
    NumberTooLarge,
    /// `number.too_small`: Must be at least {min}.
    NumberTooSmall,
    /// `number.too_great`: Must be at most {max}.
    NumberTooGreat,
    /// `number.as_text`: Should be a number, without quotation marks.
    NumberAsText,
    /// `sum.too_small`: The total of {called} must be more than {bound}.
    SumTooSmall,
    /// `sum.too_great`: The total of {called} must be less than {bound}.
    SumTooGreat,
    /// `sum.mismatch`: The total of {called} must be {bound}.
    SumMismatch,
    /// `number.suspicious`: Should be in whole dollars, not in cents.
    NumberSuspicious,
    /// `catalogue.not_listed`: Must be an id from the provider's catalogue.
    CatalogueNotListed,
    /// `postal_code.format`: Is not a postal code in this country's format.
    PostalCodeFormat,
    /// `postal_code.none_used`: This country uses no postal codes.
    PostalCodeNoneUsed,
    /// `postal_code.no_known_format`: The format of this country's postal codes is not known.
    PostalCodeNoKnownFormat,
    /// `pattern.unsupported`: The catalogue's pattern is outside the supported subset.
    PatternUnsupported,
    /// `field.mismatch`: Must match {name}.
    FieldMismatch,
    /// `field.same`: Should differ from {name}.
    FieldSame,
    /// `context.mismatch`: Must match {key}.
    ContextMismatch,
    /// `context.not_listed`: Must be one of the values in {key}.
    ContextNotListed,
    /// `table.left_out`: This build leaves out the table for this, so it was not checked.
    TableLeftOut,
    /// `policy.unknown_rule`: The policy names a rule that this pack does not have.
    PolicyUnknownRule,
    /// `context.missing`: {key} was not given, so this was not checked.
    ContextMissing,
    /// `items.too_few`: The number of entries must be at least {min}.
    ItemsTooFew,
    /// `items.too_many`: The number of entries must be at most {max}.
    ItemsTooMany,
    /// `items.too_few_matching`: The number of {called} must be at least {min}.
    ItemsTooFewMatching,
    /// `items.too_many_matching`: The number of {called} must be at most {max}.
    ItemsTooManyMatching,
    /// `items.duplicate`: Must not repeat an earlier entry.
    ItemsDuplicate,
    /// `items.similar`: Looks like an earlier entry.
    ItemsSimilar,
    /// `status.not_allowed`: Customer is not eligible for this operation.
    StatusNotAllowed,
    /// `status.unknown`: The customer's status is not known to this provider's documents.
    StatusUnknown,
    /// `status.contact_support`: In this status the provider asks to contact its support.
    StatusContactSupport,
    /// `header.missing`: The header {header} is required.
    HeaderMissing,
    /// `header.format`: The header {header} must be a UUID.
    HeaderFormat,
    /// `header.uuid_version`: The header {header} should be a UUID of version 4.
    HeaderUuidVersion,
    /// `time.expired`: The {called} has expired: create a new one.
    TimeExpired,
    /// `token.used`: The {called} was used before: create a new one.
    TokenUsed,
    /// `flag.reliance_enabled`: Is not available for your client.
    FlagRelianceEnabled,
    /// `flag.selfie_required`: Must have exactly one SELFIE entry.
    FlagSelfieRequired,
    /// `flag.attach_in_flight`: A request is already in progress for this customer.
    FlagAttachInFlight,
    /// `flag.hosted_onboarding_enabled`: Hosted onboarding must be enabled.
    FlagHostedOnboardingEnabled,
    /// `flag.in_iframe`: Must not run inside an iframe.
    FlagInIframe,
    /// `data_uri.format`: Must be a data URI in base64, such as data:image/png;base64,....
    DataUriFormat,
    /// `file.type`: Must be a file of one of these types: {values}.
    FileType,
    /// `file.content`: The content must be one of these types: {values}.
    FileContent,
    /// `file.mismatch`: The content is of another type than the name or the declared type says.
    FileMismatch,
    /// `file.empty`: Must not be empty.
    FileEmpty,
    /// `file.truncated`: The file ends too early: it was cut off.
    FileTruncated,
    /// `file.damaged`: The file is damaged and cannot be opened.
    FileDamaged,
    /// `file.encrypted`: Must not be protected with a password.
    FileEncrypted,
    /// `file.too_small`: Should have at least {min} bytes.
    FileTooSmall,
    /// `file.too_large`: Must have at most {max} bytes.
    FileTooLarge,
    /// `file.low_resolution`: Should have at least {min} dots per inch.
    FileLowResolution,
    /// `file.too_many_pixels`: Must be at most {max} pixels wide and high.
    FileTooManyPixels,
    /// `file.gray`: Should be in colour.
    FileGray,
    /// `provider.message`: The provider refused this.
    ProviderMessage,
    /// `migration.guess`: Was filled in by the migration: please check.
    MigrationGuess,
    /// `migration.dropped`: Has no place in the new version and was left out.
    MigrationDropped,
}

impl Code {
    /// Every code, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::JsonSyntax,
        Self::JsonEncoding,
        Self::JsonSurrogate,
        Self::JsonDepth,
        Self::JsonSize,
        Self::JsonTrailing,
        Self::JsonDuplicateKey,
        Self::JsonByteOrderMark,
        Self::JsonItems,
        Self::LimitIssues,
        Self::Missing,
        Self::Type,
        Self::Blank,
        Self::OneOf,
        Self::OneOfSpelling,
        Self::ValueNotSupported,
        Self::Unexpected,
        Self::Renamed,
        Self::NotAllowed,
        Self::Ignored,
        Self::ChoiceNone,
        Self::ChoiceSeveral,
        Self::GroupIncomplete,
        Self::TextWhitespace,
        Self::TextControl,
        Self::TextMarkup,
        Self::TextEncodedMarkup,
        Self::TextInvisible,
        Self::TextUnreadable,
        Self::TextMixedScript,
        Self::TextConfusable,
        Self::TextNotNfc,
        Self::TextNotAscii,
        Self::TextTooLong,
        Self::TextTooShort,
        Self::TextNotLatin1,
        Self::TextTooManyBytes,
        Self::CompanionWithoutBase,
        Self::CompanionUnlikeBase,
        Self::PatternMismatch,
        Self::LocaleFormat,
        Self::LocaleUnderscore,
        Self::AddressPoBox,
        Self::EmailFormat,
        Self::EmailTooLong,
        Self::EmailNotLowercase,
        Self::EmailMisspeltDomain,
        Self::PhoneFormat,
        Self::PhoneNoPlus,
        Self::PhoneSeparators,
        Self::PhoneOtherCountry,
        Self::PhoneUnassigned,
        Self::PhoneDigits,
        Self::CountryFormat,
        Self::CountryNotUppercase,
        Self::CountryAlpha2,
        Self::CountryAlpha3,
        Self::CountryUnknown,
        Self::CountryWithdrawn,
        Self::CountryUserAssigned,
        Self::SubdivisionFormat,
        Self::SubdivisionNotUppercase,
        Self::SubdivisionOtherCountry,
        Self::SubdivisionUnknown,
        Self::SubdivisionReplaced,
        Self::SubdivisionNotListed,
        Self::SubdivisionNoOwnCodes,
        Self::DateFormat,
        Self::DateNotReal,
        Self::DateInFuture,
        Self::DateNotInFuture,
        Self::DateNotAfter,
        Self::DateTooOld,
        Self::DateTimeZone,
        Self::DatetimeFormat,
        Self::AgeUnderMinimum,
        Self::AgeOverMaximum,
        Self::TaxIdFormat,
        Self::TaxIdChecksum,
        Self::TaxIdNeverIssued,
        Self::TaxIdOtherType,
        Self::TaxIdTypeNotListed,
        Self::TaxIdNoKnownFormat,
        Self::TaxIdNoneIssued,
        Self::UuidFormat,
        Self::UuidVersion,
        Self::UriFormat,
        Self::UrlFormat,
        Self::UrlInsecure,
        Self::LeiFormat,
        Self::LeiChecksum,
        Self::IsinFormat,
        Self::IsinChecksum,
        Self::NumberFraction,
        Self::NumberNotation,
        Self::NumberTooLarge,
        Self::NumberTooSmall,
        Self::NumberTooGreat,
        Self::NumberAsText,
        Self::SumTooSmall,
        Self::SumTooGreat,
        Self::SumMismatch,
        Self::NumberSuspicious,
        Self::CatalogueNotListed,
        Self::PostalCodeFormat,
        Self::PostalCodeNoneUsed,
        Self::PostalCodeNoKnownFormat,
        Self::PatternUnsupported,
        Self::FieldMismatch,
        Self::FieldSame,
        Self::ContextMismatch,
        Self::ContextNotListed,
        Self::TableLeftOut,
        Self::PolicyUnknownRule,
        Self::ContextMissing,
        Self::ItemsTooFew,
        Self::ItemsTooMany,
        Self::ItemsTooFewMatching,
        Self::ItemsTooManyMatching,
        Self::ItemsDuplicate,
        Self::ItemsSimilar,
        Self::StatusNotAllowed,
        Self::StatusUnknown,
        Self::StatusContactSupport,
        Self::HeaderMissing,
        Self::HeaderFormat,
        Self::HeaderUuidVersion,
        Self::TimeExpired,
        Self::TokenUsed,
        Self::FlagRelianceEnabled,
        Self::FlagSelfieRequired,
        Self::FlagAttachInFlight,
        Self::FlagHostedOnboardingEnabled,
        Self::FlagInIframe,
        Self::DataUriFormat,
        Self::FileType,
        Self::FileContent,
        Self::FileMismatch,
        Self::FileEmpty,
        Self::FileTruncated,
        Self::FileDamaged,
        Self::FileEncrypted,
        Self::FileTooSmall,
        Self::FileTooLarge,
        Self::FileLowResolution,
        Self::FileTooManyPixels,
        Self::FileGray,
        Self::ProviderMessage,
        Self::MigrationGuess,
        Self::MigrationDropped,
    ];

    /// The public name, such as `email.format`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::JsonSyntax => "json.syntax",
            Self::JsonEncoding => "json.encoding",
            Self::JsonSurrogate => "json.surrogate",
            Self::JsonDepth => "json.depth",
            Self::JsonSize => "json.size",
            Self::JsonTrailing => "json.trailing",
            Self::JsonDuplicateKey => "json.duplicate_key",
            Self::JsonByteOrderMark => "json.byte_order_mark",
            Self::JsonItems => "json.items",
            Self::LimitIssues => "limit.issues",
            Self::Missing => "missing",
            Self::Type => "type",
            Self::Blank => "blank",
            Self::OneOf => "one_of",
            Self::OneOfSpelling => "one_of.spelling",
            Self::ValueNotSupported => "value.not_supported",
            Self::Unexpected => "unexpected",
            Self::Renamed => "renamed",
            Self::NotAllowed => "not_allowed",
            Self::Ignored => "ignored",
            Self::ChoiceNone => "choice.none",
            Self::ChoiceSeveral => "choice.several",
            Self::GroupIncomplete => "group.incomplete",
            Self::TextWhitespace => "text.whitespace",
            Self::TextControl => "text.control",
            Self::TextMarkup => "text.markup",
            Self::TextEncodedMarkup => "text.encoded_markup",
            Self::TextInvisible => "text.invisible",
            Self::TextUnreadable => "text.unreadable",
            Self::TextMixedScript => "text.mixed_script",
            Self::TextConfusable => "text.confusable",
            Self::TextNotNfc => "text.not_nfc",
            Self::TextNotAscii => "text.not_ascii",
            Self::TextTooLong => "text.too_long",
            Self::TextTooShort => "text.too_short",
            Self::TextNotLatin1 => "text.not_latin1",
            Self::TextTooManyBytes => "text.too_many_bytes",
            Self::CompanionWithoutBase => "companion.without_base",
            Self::CompanionUnlikeBase => "companion.unlike_base",
            Self::PatternMismatch => "pattern.mismatch",
            Self::LocaleFormat => "locale.format",
            Self::LocaleUnderscore => "locale.underscore",
            Self::AddressPoBox => "address.po_box",
            Self::EmailFormat => "email.format",
            Self::EmailTooLong => "email.too_long",
            Self::EmailNotLowercase => "email.not_lowercase",
            Self::EmailMisspeltDomain => "email.misspelt_domain",
            Self::PhoneFormat => "phone.format",
            Self::PhoneNoPlus => "phone.no_plus",
            Self::PhoneSeparators => "phone.separators",
            Self::PhoneOtherCountry => "phone.other_country",
            Self::PhoneUnassigned => "phone.unassigned",
            Self::PhoneDigits => "phone.digits",
            Self::CountryFormat => "country.format",
            Self::CountryNotUppercase => "country.not_uppercase",
            Self::CountryAlpha2 => "country.alpha2",
            Self::CountryAlpha3 => "country.alpha3",
            Self::CountryUnknown => "country.unknown",
            Self::CountryWithdrawn => "country.withdrawn",
            Self::CountryUserAssigned => "country.user_assigned",
            Self::SubdivisionFormat => "subdivision.format",
            Self::SubdivisionNotUppercase => "subdivision.not_uppercase",
            Self::SubdivisionOtherCountry => "subdivision.other_country",
            Self::SubdivisionUnknown => "subdivision.unknown",
            Self::SubdivisionReplaced => "subdivision.replaced",
            Self::SubdivisionNotListed => "subdivision.not_listed",
            Self::SubdivisionNoOwnCodes => "subdivision.no_own_codes",
            Self::DateFormat => "date.format",
            Self::DateNotReal => "date.not_real",
            Self::DateInFuture => "date.in_future",
            Self::DateNotInFuture => "date.not_in_future",
            Self::DateNotAfter => "date.not_after",
            Self::DateTooOld => "date.too_old",
            Self::DateTimeZone => "date.time_zone",
            Self::DatetimeFormat => "datetime.format",
            Self::AgeUnderMinimum => "age.under_minimum",
            Self::AgeOverMaximum => "age.over_maximum",
            Self::TaxIdFormat => "tax_id.format",
            Self::TaxIdChecksum => "tax_id.checksum",
            Self::TaxIdNeverIssued => "tax_id.never_issued",
            Self::TaxIdOtherType => "tax_id.other_type",
            Self::TaxIdTypeNotListed => "tax_id.type_not_listed",
            Self::TaxIdNoKnownFormat => "tax_id.no_known_format",
            Self::TaxIdNoneIssued => "tax_id.none_issued",
            Self::UuidFormat => "uuid.format",
            Self::UuidVersion => "uuid.version",
            Self::UriFormat => "uri.format",
            Self::UrlFormat => "url.format",
            Self::UrlInsecure => "url.insecure",
            Self::LeiFormat => "lei.format",
            Self::LeiChecksum => "lei.checksum",
            Self::IsinFormat => "isin.format",
            Self::IsinChecksum => "isin.checksum",
            Self::NumberFraction => "number.fraction",
            Self::NumberNotation => "number.notation",
            Self::NumberTooLarge => "number.too_large",
            Self::NumberTooSmall => "number.too_small",
            Self::NumberTooGreat => "number.too_great",
            Self::NumberAsText => "number.as_text",
            Self::SumTooSmall => "sum.too_small",
            Self::SumTooGreat => "sum.too_great",
            Self::SumMismatch => "sum.mismatch",
            Self::NumberSuspicious => "number.suspicious",
            Self::CatalogueNotListed => "catalogue.not_listed",
            Self::PostalCodeFormat => "postal_code.format",
            Self::PostalCodeNoneUsed => "postal_code.none_used",
            Self::PostalCodeNoKnownFormat => "postal_code.no_known_format",
            Self::PatternUnsupported => "pattern.unsupported",
            Self::FieldMismatch => "field.mismatch",
            Self::FieldSame => "field.same",
            Self::ContextMismatch => "context.mismatch",
            Self::ContextNotListed => "context.not_listed",
            Self::TableLeftOut => "table.left_out",
            Self::PolicyUnknownRule => "policy.unknown_rule",
            Self::ContextMissing => "context.missing",
            Self::ItemsTooFew => "items.too_few",
            Self::ItemsTooMany => "items.too_many",
            Self::ItemsTooFewMatching => "items.too_few_matching",
            Self::ItemsTooManyMatching => "items.too_many_matching",
            Self::ItemsDuplicate => "items.duplicate",
            Self::ItemsSimilar => "items.similar",
            Self::StatusNotAllowed => "status.not_allowed",
            Self::StatusUnknown => "status.unknown",
            Self::StatusContactSupport => "status.contact_support",
            Self::HeaderMissing => "header.missing",
            Self::HeaderFormat => "header.format",
            Self::HeaderUuidVersion => "header.uuid_version",
            Self::TimeExpired => "time.expired",
            Self::TokenUsed => "token.used",
            Self::FlagRelianceEnabled => "flag.reliance_enabled",
            Self::FlagSelfieRequired => "flag.selfie_required",
            Self::FlagAttachInFlight => "flag.attach_in_flight",
            Self::FlagHostedOnboardingEnabled => "flag.hosted_onboarding_enabled",
            Self::FlagInIframe => "flag.in_iframe",
            Self::DataUriFormat => "data_uri.format",
            Self::FileType => "file.type",
            Self::FileContent => "file.content",
            Self::FileMismatch => "file.mismatch",
            Self::FileEmpty => "file.empty",
            Self::FileTruncated => "file.truncated",
            Self::FileDamaged => "file.damaged",
            Self::FileEncrypted => "file.encrypted",
            Self::FileTooSmall => "file.too_small",
            Self::FileTooLarge => "file.too_large",
            Self::FileLowResolution => "file.low_resolution",
            Self::FileTooManyPixels => "file.too_many_pixels",
            Self::FileGray => "file.gray",
            Self::ProviderMessage => "provider.message",
            Self::MigrationGuess => "migration.guess",
            Self::MigrationDropped => "migration.dropped",
        }
    }

    /// The English text, with `{parameter}` where a parameter stands.
    pub const fn text(self) -> &'static str {
        match self {
            Self::JsonSyntax => "Must be valid JSON",
            Self::JsonEncoding => "Must be valid UTF-8",
            Self::JsonSurrogate => "Must not contain half of a surrogate pair",
            Self::JsonDepth => "Must not be nested more than {max} levels deep",
            Self::JsonSize => "Must not be larger than {max} bytes",
            Self::JsonTrailing => "Must end after the first JSON value",
            Self::JsonDuplicateKey => "Must not be given twice",
            Self::JsonByteOrderMark => "Should not begin with a byte order mark",
            Self::JsonItems => "Must not have more than {max} entries; the entries after that were not checked",
            Self::LimitIssues => "Only the first {max} issues are listed",
            Self::Missing => "{leaf} is required",
            Self::Type => "Must be {expected}",
            Self::Blank => "Must not be blank",
            Self::OneOf => "Must be one of: {values}",
            Self::OneOfSpelling => "Should be written in capital letters, as in the provider's list",
            Self::ValueNotSupported => "Is not supported yet",
            Self::Unexpected => "Contains fields that this request does not have",
            Self::Renamed => "This field is named {name} in this version",
            Self::NotAllowed => "Must be left out here",
            Self::Ignored => "Is ignored here and should be left out",
            Self::ChoiceNone => "One of {names} is required",
            Self::ChoiceSeveral => "Only one of {names} may be given",
            Self::GroupIncomplete => "{names} must be given together",
            Self::TextWhitespace => "Must not begin or end with white space",
            Self::TextControl => "Must not contain control characters",
            Self::TextMarkup => "Must not contain HTML or script tags",
            Self::TextEncodedMarkup => "Should not contain encoded HTML",
            Self::TextInvisible => "Should not contain invisible characters",
            Self::TextUnreadable => "Should not contain characters that cannot be read",
            Self::TextMixedScript => "Should not mix letters of different alphabets in one word",
            Self::TextConfusable => "Should be written in ordinary letters",
            Self::TextNotNfc => "Is not written in the usual form of Unicode (NFC)",
            Self::TextNotAscii => "Must contain only English (ASCII) characters",
            Self::TextTooLong => "Must have at most {max} characters",
            Self::TextTooShort => "Must have at least {min} characters",
            Self::TextNotLatin1 => "Must contain only Latin letters, also with the accents of Western Europe",
            Self::TextTooManyBytes => "Should have at most {max} bytes in UTF-8",
            Self::CompanionWithoutBase => "Should be given only together with {name}",
            Self::CompanionUnlikeBase => "Should be the same name as {name}, in English letters",
            Self::PatternMismatch => "Must have the form {pattern}",
            Self::LocaleFormat => "Should be a language tag such as en-US",
            Self::LocaleUnderscore => "Should be a language tag with a hyphen, such as en-US",
            Self::AddressPoBox => "Must be a street address, not a post office box",
            Self::EmailFormat => "Must be a valid email address",
            Self::EmailTooLong => "Must have at most {max} characters",
            Self::EmailNotLowercase => "Must be all lowercase",
            Self::EmailMisspeltDomain => "The part after the @ looks like a misspelling of a well-known one",
            Self::PhoneFormat => "Must be a phone number in E.164 format: + and 7 to 15 digits",
            Self::PhoneNoPlus => "Must be in E.164 format and begin with + and the country calling code",
            Self::PhoneSeparators => "Must be in E.164 format, without spaces or punctuation",
            Self::PhoneOtherCountry => "Should have the calling code of {name}",
            Self::PhoneUnassigned => "Should be a phone number that is in use in its country's numbering plan",
            Self::PhoneDigits => "Must be a whole number of 7 to 15 digits, without + and separators",
            Self::CountryFormat => "Must be an ISO 3166-1 {form} country code in capital letters",
            Self::CountryNotUppercase => "Must be an ISO 3166-1 {form} country code in capital letters",
            Self::CountryAlpha2 => "Must be the ISO 3166-1 code with three letters, not two",
            Self::CountryAlpha3 => "Must be the ISO 3166-1 code with two letters, not three",
            Self::CountryUnknown => "Must be an ISO 3166-1 country code",
            Self::CountryWithdrawn => "Must be a current ISO 3166-1 country code; this one was withdrawn",
            Self::CountryUserAssigned => {
                "Must be a code that ISO 3166-1 assigns to a country; this one is left to its users"
            }
            Self::SubdivisionFormat => "Must be an ISO 3166-2 subdivision code such as US-CA",
            Self::SubdivisionNotUppercase => "Must be an ISO 3166-2 subdivision code in capital letters",
            Self::SubdivisionOtherCountry => "Must be a subdivision of {name}",
            Self::SubdivisionUnknown => "Is not a known ISO 3166-2 subdivision code",
            Self::SubdivisionReplaced => "Is no longer an ISO 3166-2 subdivision code; it was replaced",
            Self::SubdivisionNotListed => "Must be a subdivision code from the provider's catalogue",
            Self::SubdivisionNoOwnCodes => "ISO 3166-2 lists no codes for this country",
            Self::DateFormat => "Must be a date in YYYY-MM-DD format",
            Self::DateNotReal => "Must be a date that exists in the calendar",
            Self::DateInFuture => "Must not be in the future",
            Self::DateNotInFuture => "Must be in the future",
            Self::DateNotAfter => "Must be later than {name}",
            Self::DateTooOld => "Should not be more than {days} days ago",
            Self::DateTimeZone => "Would be judged otherwise one day earlier or later; it depends on the time zone",
            Self::DatetimeFormat => "Must be a date and time such as 2026-11-20T12:00:00Z",
            Self::AgeUnderMinimum => "Age must be at least {min}",
            Self::AgeOverMaximum => "Age must be at most {max}",
            Self::TaxIdFormat => "Must be in the format {pattern}",
            Self::TaxIdChecksum => "The check digit of this number is wrong",
            Self::TaxIdNeverIssued => "This number was never issued",
            Self::TaxIdOtherType => "Should be one of {values} for this country",
            Self::TaxIdTypeNotListed => "Must be a tax document type from the provider's catalogue",
            Self::TaxIdNoKnownFormat => "The format of this country's number is not known",
            Self::TaxIdNoneIssued => "This country gives most people no tax number",
            Self::UuidFormat => "Must be a UUID",
            Self::UuidVersion => "Should be a UUID of version 4",
            Self::UriFormat => "Must be the URI that the upload returned, beginning with /",
            Self::UrlFormat => "Must be an absolute http or https URL",
            Self::UrlInsecure => "Should be an https URL",
            Self::LeiFormat => "Must be a legal entity identifier of 20 capital letters and digits",
            Self::LeiChecksum => "Must be a legal entity identifier whose check digits are right",
            Self::IsinFormat => "Must be an ISIN: two letters, nine letters or digits, and a check digit",
            Self::IsinChecksum => "Must be an ISIN whose check digit is right",
            Self::NumberFraction => "Must be a whole number",
            Self::NumberNotation => "Should be written as a plain whole number, without a fraction or exponent",
            Self::NumberTooLarge => "Must be between -9007199254740991 and 9007199254740991",
            Self::NumberTooSmall => "Must be at least {min}",
            Self::NumberTooGreat => "Must be at most {max}",
            Self::NumberAsText => "Should be a number, without quotation marks",
            Self::SumTooSmall => "The total of {called} must be more than {bound}",
            Self::SumTooGreat => "The total of {called} must be less than {bound}",
            Self::SumMismatch => "The total of {called} must be {bound}",
            Self::NumberSuspicious => "Should be in whole dollars, not in cents",
            Self::CatalogueNotListed => "Must be an id from the provider's catalogue",
            Self::PostalCodeFormat => "Is not a postal code in this country's format",
            Self::PostalCodeNoneUsed => "This country uses no postal codes",
            Self::PostalCodeNoKnownFormat => "The format of this country's postal codes is not known",
            Self::PatternUnsupported => "The catalogue's pattern is outside the supported subset",
            Self::FieldMismatch => "Must match {name}",
            Self::FieldSame => "Should differ from {name}",
            Self::ContextMismatch => "Must match {key}",
            Self::ContextNotListed => "Must be one of the values in {key}",
            Self::TableLeftOut => "This build leaves out the table for this, so it was not checked",
            Self::PolicyUnknownRule => "The policy names a rule that this pack does not have",
            Self::ContextMissing => "{key} was not given, so this was not checked",
            Self::ItemsTooFew => "The number of entries must be at least {min}",
            Self::ItemsTooMany => "The number of entries must be at most {max}",
            Self::ItemsTooFewMatching => "The number of {called} must be at least {min}",
            Self::ItemsTooManyMatching => "The number of {called} must be at most {max}",
            Self::ItemsDuplicate => "Must not repeat an earlier entry",
            Self::ItemsSimilar => "Looks like an earlier entry",
            Self::StatusNotAllowed => "Customer is not eligible for this operation",
            Self::StatusUnknown => "The customer's status is not known to this provider's documents",
            Self::StatusContactSupport => "In this status the provider asks to contact its support",
            Self::HeaderMissing => "The header {header} is required",
            Self::HeaderFormat => "The header {header} must be a UUID",
            Self::HeaderUuidVersion => "The header {header} should be a UUID of version 4",
            Self::TimeExpired => "The {called} has expired: create a new one",
            Self::TokenUsed => "The {called} was used before: create a new one",
            Self::FlagRelianceEnabled => "Is not available for your client",
            Self::FlagSelfieRequired => "Must have exactly one SELFIE entry",
            Self::FlagAttachInFlight => "A request is already in progress for this customer",
            Self::FlagHostedOnboardingEnabled => "Hosted onboarding must be enabled",
            Self::FlagInIframe => "Must not run inside an iframe",
            Self::DataUriFormat => "Must be a data URI in base64, such as data:image/png;base64,...",
            Self::FileType => "Must be a file of one of these types: {values}",
            Self::FileContent => "The content must be one of these types: {values}",
            Self::FileMismatch => "The content is of another type than the name or the declared type says",
            Self::FileEmpty => "Must not be empty",
            Self::FileTruncated => "The file ends too early: it was cut off",
            Self::FileDamaged => "The file is damaged and cannot be opened",
            Self::FileEncrypted => "Must not be protected with a password",
            Self::FileTooSmall => "Should have at least {min} bytes",
            Self::FileTooLarge => "Must have at most {max} bytes",
            Self::FileLowResolution => "Should have at least {min} dots per inch",
            Self::FileTooManyPixels => "Must be at most {max} pixels wide and high",
            Self::FileGray => "Should be in colour",
            Self::ProviderMessage => "The provider refused this",
            Self::MigrationGuess => "Was filled in by the migration: please check",
            Self::MigrationDropped => "Has no place in the new version and was left out",
        }
    }

    /// The names of the parameters, in the order of the table.
    pub const fn params(self) -> &'static [&'static str] {
        match self {
            Self::JsonDepth => &["max"],
            Self::JsonSize => &["max"],
            Self::JsonItems => &["max"],
            Self::LimitIssues => &["max"],
            Self::Missing => &["leaf"],
            Self::Type => &["expected"],
            Self::OneOf => &["values"],
            Self::Unexpected => &["count"],
            Self::Renamed => &["name"],
            Self::ChoiceNone => &["names"],
            Self::ChoiceSeveral => &["names"],
            Self::GroupIncomplete => &["names"],
            Self::TextTooLong => &["max"],
            Self::TextTooShort => &["min"],
            Self::TextTooManyBytes => &["max"],
            Self::CompanionWithoutBase => &["name"],
            Self::CompanionUnlikeBase => &["name"],
            Self::PatternMismatch => &["pattern"],
            Self::EmailTooLong => &["max"],
            Self::PhoneOtherCountry => &["name"],
            Self::CountryFormat => &["form"],
            Self::CountryNotUppercase => &["form"],
            Self::SubdivisionOtherCountry => &["name"],
            Self::DateNotAfter => &["name"],
            Self::DateTooOld => &["days"],
            Self::AgeUnderMinimum => &["min"],
            Self::AgeOverMaximum => &["max"],
            Self::TaxIdFormat => &["pattern"],
            Self::TaxIdOtherType => &["values"],
            Self::NumberTooSmall => &["min"],
            Self::NumberTooGreat => &["max"],
            Self::SumTooSmall => &["called", "bound"],
            Self::SumTooGreat => &["called", "bound"],
            Self::SumMismatch => &["called", "bound"],
            Self::FieldMismatch => &["name"],
            Self::FieldSame => &["name"],
            Self::ContextMismatch => &["key"],
            Self::ContextNotListed => &["key"],
            Self::ContextMissing => &["key"],
            Self::ItemsTooFew => &["min"],
            Self::ItemsTooMany => &["max"],
            Self::ItemsTooFewMatching => &["min", "called"],
            Self::ItemsTooManyMatching => &["max", "called"],
            Self::HeaderMissing => &["header"],
            Self::HeaderFormat => &["header"],
            Self::HeaderUuidVersion => &["header"],
            Self::TimeExpired => &["called"],
            Self::TokenUsed => &["called"],
            Self::FileType => &["values"],
            Self::FileContent => &["values"],
            Self::FileTooSmall => &["min"],
            Self::FileTooLarge => &["max"],
            Self::FileLowResolution => &["min"],
            Self::FileTooManyPixels => &["max"],
            _ => &[],
        }
    }

    /// The repair that the code can offer.
    pub const fn fix(self) -> Option<Fix> {
        Some(match self {
            Self::OneOf => Fix::ListedValue,
            Self::OneOfSpelling => Fix::ListedValue,
            Self::TextWhitespace => Fix::Trim,
            Self::TextInvisible => Fix::Visible,
            Self::TextConfusable => Fix::PlainLetters,
            Self::TextNotNfc => Fix::Nfc,
            Self::TextNotAscii => Fix::AsciiPunctuation,
            Self::LocaleUnderscore => Fix::Hyphens,
            Self::EmailNotLowercase => Fix::Lowercase,
            Self::EmailMisspeltDomain => Fix::EmailDomain,
            Self::PhoneNoPlus => Fix::E164,
            Self::PhoneSeparators => Fix::StripSeparators,
            Self::PhoneDigits => Fix::Number,
            Self::CountryNotUppercase => Fix::Uppercase,
            Self::CountryAlpha2 => Fix::CountryAlpha3,
            Self::CountryAlpha3 => Fix::CountryAlpha2,
            Self::CountryWithdrawn => Fix::Successor,
            Self::SubdivisionFormat => Fix::SubdivisionPrefix,
            Self::SubdivisionNotUppercase => Fix::Uppercase,
            Self::SubdivisionReplaced => Fix::Successor,
            Self::DateFormat => Fix::IsoDate,
            Self::TaxIdFormat => Fix::TaxIdFormat,
            Self::UuidFormat => Fix::UuidFormat,
            Self::UrlInsecure => Fix::Https,
            Self::LeiFormat => Fix::Uppercase,
            Self::IsinFormat => Fix::Uppercase,
            Self::NumberAsText => Fix::Number,
            Self::PostalCodeFormat => Fix::PostalCodeFormat,
            _ => return None,
        })
    }
}

/// A repair that an issue names. Applying it is a separate call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Fix {
    /// `trim`: Remove the white space around the value.
    Trim,
    /// `lowercase`: Write it in lower case.
    Lowercase,
    /// `uppercase`: Write it in capital letters.
    Uppercase,
    /// `strip_separators`: Remove spaces and punctuation.
    StripSeparators,
    /// `e164`: Write it with + and the country calling code.
    E164,
    /// `ascii_punctuation`: Use the plain apostrophe, quotation mark or hyphen.
    AsciiPunctuation,
    /// `country_alpha3`: Use the code with three letters.
    CountryAlpha3,
    /// `country_alpha2`: Use the code with two letters.
    CountryAlpha2,
    /// `tax_id_format`: Write it in its usual form.
    TaxIdFormat,
    /// `listed_value`: Use the value as the list spells it.
    ListedValue,
    /// `iso_date`: Write it as YYYY-MM-DD.
    IsoDate,
    /// `uuid_format`: Write it in groups of digits with hyphens.
    UuidFormat,
    /// `https`: Use https.
    Https,
    /// `hyphens`: Write it with hyphens.
    Hyphens,
    /// `number`: Write it as a number, without quotation marks and punctuation.
    Number,
    /// `successor`: Use the code that took its place.
    Successor,
    /// `subdivision_prefix`: Write the two letters of the country before it.
    SubdivisionPrefix,
    /// `postal_code_format`: Write it as is usual in this country.
    PostalCodeFormat,
    /// `visible`: Remove the invisible characters.
    Visible,
    /// `plain_letters`: Use ordinary letters.
    PlainLetters,
    /// `nfc`: Use the usual form of Unicode.
    Nfc,
    /// `email_domain`: Use the well-known domain.
    EmailDomain,
}

impl Fix {
    /// Every fix, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Trim,
        Self::Lowercase,
        Self::Uppercase,
        Self::StripSeparators,
        Self::E164,
        Self::AsciiPunctuation,
        Self::CountryAlpha3,
        Self::CountryAlpha2,
        Self::TaxIdFormat,
        Self::ListedValue,
        Self::IsoDate,
        Self::UuidFormat,
        Self::Https,
        Self::Hyphens,
        Self::Number,
        Self::Successor,
        Self::SubdivisionPrefix,
        Self::PostalCodeFormat,
        Self::Visible,
        Self::PlainLetters,
        Self::Nfc,
        Self::EmailDomain,
    ];

    /// The public name, such as `lowercase`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Trim => "trim",
            Self::Lowercase => "lowercase",
            Self::Uppercase => "uppercase",
            Self::StripSeparators => "strip_separators",
            Self::E164 => "e164",
            Self::AsciiPunctuation => "ascii_punctuation",
            Self::CountryAlpha3 => "country_alpha3",
            Self::CountryAlpha2 => "country_alpha2",
            Self::TaxIdFormat => "tax_id_format",
            Self::ListedValue => "listed_value",
            Self::IsoDate => "iso_date",
            Self::UuidFormat => "uuid_format",
            Self::Https => "https",
            Self::Hyphens => "hyphens",
            Self::Number => "number",
            Self::Successor => "successor",
            Self::SubdivisionPrefix => "subdivision_prefix",
            Self::PostalCodeFormat => "postal_code_format",
            Self::Visible => "visible",
            Self::PlainLetters => "plain_letters",
            Self::Nfc => "nfc",
            Self::EmailDomain => "email_domain",
        }
    }

    /// Whether the repair changes only how a value is written, so that no person needs to look at it.
    pub const fn is_safe(self) -> bool {
        match self {
            Self::Trim => true,
            Self::Lowercase => true,
            Self::Uppercase => true,
            Self::StripSeparators => true,
            Self::E164 => false,
            Self::AsciiPunctuation => true,
            Self::CountryAlpha3 => true,
            Self::CountryAlpha2 => true,
            Self::TaxIdFormat => true,
            Self::ListedValue => true,
            Self::IsoDate => true,
            Self::UuidFormat => true,
            Self::Https => false,
            Self::Hyphens => true,
            Self::Number => true,
            Self::Successor => true,
            Self::SubdivisionPrefix => true,
            Self::PostalCodeFormat => true,
            Self::Visible => true,
            Self::PlainLetters => false,
            Self::Nfc => true,
            Self::EmailDomain => false,
        }
    }
}
