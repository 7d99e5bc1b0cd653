//! The words of the model: how packs, reports and the context spell its enumerations.

use super::model::{Aspect, Catalogue, ContextKey, Flag, Format, Severity, Status};
use crate::Code;

impl Aspect {
    /// Every aspect, in the order in which a field's rules are told.
    pub const ALL: &'static [Self] = &[
        Self::Required,
        Self::Type,
        Self::Renamed,
        Self::Ignored,
        Self::Unexpected,
        Self::Limit,
        Self::Count,
        Self::Blank,
        Self::Trim,
        Self::Control,
        Self::Markup,
        Self::EncodedMarkup,
        Self::Invisible,
        Self::Script,
        Self::Letters,
        Self::Nfc,
        Self::Ascii,
        Self::Latin1,
        Self::MinLength,
        Self::Length,
        Self::Bytes,
        Self::Format,
        Self::UserAssigned,
        Self::Domain,
        Self::Spelling,
        Self::Assigned,
        Self::Base,
        Self::Transliteration,
        Self::AsText,
        Self::Integer,
        Self::Notation,
        Self::Range,
    ];

    /// The end of the rule's id, such as `required`. For [`Aspect::Format`] the format names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Type => "type",
            Self::Renamed => "renamed",
            Self::Ignored => "ignored",
            Self::Unexpected => "unexpected",
            Self::Limit => "limit",
            Self::Count => "count",
            Self::Blank => "blank",
            Self::Trim => "trim",
            Self::Control => "control",
            Self::Markup => "markup",
            Self::EncodedMarkup => "encoded-markup",
            Self::Invisible => "invisible",
            Self::Script => "script",
            Self::Letters => "letters",
            Self::Nfc => "nfc",
            Self::Ascii => "ascii",
            Self::Latin1 => "latin1",
            Self::MinLength => "min-length",
            Self::Length => "length",
            Self::Bytes => "bytes",
            Self::Format => "format",
            Self::UserAssigned => "user-assigned",
            Self::Domain => "domain",
            Self::Spelling => "spelling",
            Self::Assigned => "assigned",
            Self::Base => "base",
            Self::Transliteration => "transliteration",
            Self::AsText => "as-text",
            Self::Integer => "integer",
            Self::Notation => "notation",
            Self::Range => "range",
        }
    }
}

impl Format {
    /// The forms that a pack can name; [`Format::OneOf`] and [`Format::Pattern`] have keys of their own.
    pub const WRITTEN: &'static [Self] = &[
        Self::Name,
        Self::Remarks,
        Self::Identifier,
        Self::Email,
        Self::Phone,
        Self::Country,
        Self::Subdivision,
        Self::Date,
        Self::Uuid,
        Self::UploadUri,
        Self::Lowercase,
        Self::CountryAlpha2,
        Self::Url,
        Self::Https,
        Self::Locale,
        Self::DateTime,
        Self::Street,
        Self::Lei,
        Self::Isin,
        Self::DataUri,
        Self::FileName,
        Self::FileHead,
        Self::UuidVersion,
    ];

    /// The name in a pack, such as `upload_uri`, and the end of the id of the field's own rule, such as `uri`.
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Name => ("name", "format"),
            Self::Remarks => ("remarks", "format"),
            Self::Identifier => ("identifier", "format"),
            Self::OneOf => ("one_of", "one-of"),
            Self::Email => ("email", "format"),
            Self::Phone => ("phone", "e164"),
            Self::Country => ("country", "alpha3"),
            Self::Subdivision => ("subdivision", "subdivision"),
            Self::Date => ("date", "date"),
            Self::Uuid => ("uuid", "uuid"),
            Self::UploadUri => ("upload_uri", "uri"),
            Self::Lowercase => ("lowercase", "lowercase"),
            Self::CountryAlpha2 => ("country_alpha2", "alpha2"),
            Self::Url => ("url", "url"),
            Self::Https => ("https", "https"),
            Self::Locale => ("locale", "locale"),
            Self::DateTime => ("datetime", "datetime"),
            Self::Street => ("street", "po-box"),
            Self::Lei => ("lei", "lei"),
            Self::Isin => ("isin", "isin"),
            Self::DataUri => ("data_uri", "data-uri"),
            Self::FileName => ("file_name", "file-name"),
            Self::FileHead => ("file_head", "file-head"),
            Self::Pattern => ("pattern", "pattern"),
            Self::UuidVersion => ("uuid_version", "uuid-version"),
        }
    }

    /// Whether white space around the value, or a blank one, is an error: the value must have an exact form (D-10, D-11).
    pub const fn is_exact(self) -> bool {
        !matches!(self, Self::Name | Self::Remarks | Self::Street)
    }

    /// Whether the form asks anything beyond being an acceptable line of text.
    pub const fn has_form(self) -> bool {
        !matches!(self, Self::Name | Self::Remarks | Self::Identifier)
    }
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: &'static [Self] = &[Self::Error, Self::Warning, Self::Info, Self::Off];

    /// `error`, `warning`, `info` or `off`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
            Self::Off => "off",
        }
    }

    /// The severity of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|severity| severity.name() == name)
    }
}

impl Flag {
    /// Every flag.
    pub const ALL: &'static [Self] = &[
        Self::RelianceEnabled,
        Self::SelfieRequired,
        Self::AttachInFlight,
        Self::HostedOnboardingEnabled,
        Self::InIframe,
    ];

    /// The key in the context's `flags`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RelianceEnabled => "reliance_enabled",
            Self::SelfieRequired => "selfie_required",
            Self::AttachInFlight => "attach_in_flight",
            Self::HostedOnboardingEnabled => "hosted_onboarding_enabled",
            Self::InIframe => "in_iframe",
        }
    }

    /// The code of an issue about this flag.
    pub const fn code(self) -> Code {
        match self {
            Self::RelianceEnabled => Code::FlagRelianceEnabled,
            Self::SelfieRequired => Code::FlagSelfieRequired,
            Self::AttachInFlight => Code::FlagAttachInFlight,
            Self::HostedOnboardingEnabled => Code::FlagHostedOnboardingEnabled,
            Self::InIframe => Code::FlagInIframe,
        }
    }

    /// The key in the context, as an unverified entry names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RelianceEnabled => "flags.reliance_enabled",
            Self::SelfieRequired => "flags.selfie_required",
            Self::AttachInFlight => "flags.attach_in_flight",
            Self::HostedOnboardingEnabled => "flags.hosted_onboarding_enabled",
            Self::InIframe => "flags.in_iframe",
        }
    }
}

impl Catalogue {
    /// Every catalogue.
    pub const ALL: &'static [Self] = &[Self::Occupations, Self::Purposes, Self::SourceOfFunds];

    /// The key in the context.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Occupations => "catalogues.occupations",
            Self::Purposes => "catalogues.purposes",
            Self::SourceOfFunds => "catalogues.source_of_funds",
        }
    }
}

impl ContextKey {
    /// Every key.
    pub const ALL: &'static [Self] = &[
        Self::CountryOfResidence,
        Self::TosPoliciesUrl,
        Self::UploadedUris,
        Self::GrantCreatedAt,
        Self::GrantExpiresAt,
        Self::SessionStartedAt,
        Self::UsedTokens,
    ];

    /// The key in the context.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CountryOfResidence => "country_of_residence",
            Self::TosPoliciesUrl => "tos_policies_url",
            Self::UploadedUris => "uploaded_uris",
            Self::GrantCreatedAt => "grant_created_at",
            Self::GrantExpiresAt => "grant_expires_at",
            Self::SessionStartedAt => "session_started_at",
            Self::UsedTokens => "used_tokens",
        }
    }
}

impl Status {
    /// `stable` or `preview`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stable => "stable",
            Self::Preview => "preview",
        }
    }
}
