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
        Self::Ascii,
        Self::Length,
        Self::Bytes,
        Self::Format,
        Self::Base,
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
            Self::Ascii => "ascii",
            Self::Length => "length",
            Self::Bytes => "bytes",
            Self::Format => "format",
            Self::Base => "base",
            Self::Integer => "integer",
            Self::Notation => "notation",
            Self::Range => "range",
        }
    }
}

impl Format {
    /// The forms that a pack can name; [`Format::OneOf`] is written as a list.
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
        }
    }

    /// Whether white space around the value, or a blank one, is an error: the value must have an exact form (D-10, D-11).
    pub const fn is_exact(self) -> bool {
        !matches!(self, Self::Name | Self::Remarks)
    }

    /// Whether the form asks anything beyond being an acceptable line of text.
    pub const fn has_form(self) -> bool {
        !matches!(self, Self::Name | Self::Remarks | Self::Identifier)
    }
}

impl Severity {
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
        [Self::Error, Self::Warning, Self::Info, Self::Off].into_iter().find(|severity| severity.name() == name)
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
    /// The key in the context.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CountryOfResidence => "country_of_residence",
            Self::TosPoliciesUrl => "tos_policies_url",
            Self::UploadedUris => "uploaded_uris",
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
