//! The rules that are written as sentences, and what they compare with.

use super::{Format, List, Severity, Text};
use crate::Date;

/// A field as seen from a row: in the same row, or in one that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// How many arrays to leave: 0 for the same row.
    pub up: u8,
    /// The column there.
    pub column: u16,
}

/// One condition on a field. An absent or wrong-typed field makes it unknown, except for `Present` and `Absent`.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The field.
    pub field: Reference,
    /// What must hold.
    pub test: Test,
}

/// What a condition asks of a field.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Test {
    /// It is one of these strings.
    In(List<Text>),
    /// It is none of these strings.
    NotIn(List<Text>),
    /// It is there and not null.
    Present,
    /// It is not there, or null.
    Absent,
    /// It is this truth value.
    Is(bool),
    /// It is an array that contains all of these strings.
    Contains(List<Text>),
    /// It is an array that contains one of these strings.
    ContainsAny(List<Text>),
    /// It is an array, and whether it has no items.
    Empty(bool),
}

/// A rule that is written as a sentence.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Unique in the pack.
    pub id: Text,
    /// The table whose rows it looks at.
    pub table: u16,
    /// The column at which its issues stand; `None` for the request as a whole.
    pub column: Option<u16>,
    /// All of these must hold.
    pub when: List<Condition>,
    /// And all conditions of one of these.
    pub when_any: List<List<Condition>>,
    /// A flag of the context that must be set.
    pub when_flag: Option<Flag>,
    /// How bad a violation is.
    pub severity: Severity,
    /// The provider's words, where its documents print them.
    pub message: Option<Text>,
    /// The body of the provider's refusal where it is not the usual one, with `{message}`.
    pub provider_error: Option<Text>,
    /// The first day on which it holds.
    pub from: Option<Date>,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// The columns of year, month and day, where the value is a date in three parts.
    pub date_parts: Option<[u16; 3]>,
    /// What must hold.
    pub require: Require,
}

/// What a rule asks. Where a rule stands at a field, "the value" is the value of that field.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Require {
    /// The field is there.
    Present,
    /// The field is left out.
    Absent,
    /// So many of these fields of one object are there.
    Choice {
        /// Their columns.
        columns: List<u16>,
        /// The greatest number; the least is 1.
        max: u16,
    },
    /// All of these fields of one object are there, or none.
    Together(List<u16>),
    /// The value has this form as well.
    Format(Format),
    /// The value is one of these.
    OneOf(List<Text>),
    /// The value is none of these.
    NoneOf(List<Text>),
    /// The value has the form of a pattern.
    Matches(Text),
    /// The value equals another field.
    Equals(Reference),
    /// The value differs from another field.
    DiffersFrom(Reference),
    /// The phone number's calling code is one of the country's.
    CallingCodeOf(Reference),
    /// The subdivision belongs to the country.
    SubdivisionOf(Reference),
    /// The postal code satisfies the catalogue's entry for the country.
    PostalCodeOf(Reference),
    /// The type of tax number is in the catalogue's list for the country.
    TaxTypeOf(Reference),
    /// The type of tax number is one whose format is known for the country.
    TaxTypeKnown(Reference),
    /// The tax number has the form of its country and type.
    TaxNumber {
        /// The country.
        country: Reference,
        /// The type of number.
        kind: TaxType,
    },
    /// The tax number is not one that was never issued.
    TaxNumberIssued {
        /// The country.
        country: Reference,
        /// The type of number.
        kind: TaxType,
    },
    /// The whole number is in a catalogue.
    Catalogue(Catalogue),
    /// The value equals a value of the context.
    EqualsContext(ContextKey),
    /// The value is in a list of the context.
    ListedIn(ContextKey),
    /// The path parameter of this name has the form.
    PathParameter(Text, Format),
    /// The header of this name is there, or has the form.
    Header(Text, Option<Format>),
    /// The three parts of a date are a real one.
    RealDate,
    /// The age in full years at `as_of`.
    Age {
        /// The least.
        min: u8,
        /// The greatest.
        max: u8,
    },
    /// The date is `as_of` or earlier.
    NotInFuture,
    /// The date is later than `as_of`.
    InFuture,
    /// The date is later than another field.
    After(Reference),
    /// The date is at most so many days before `as_of`.
    WithinDays(u16),
    /// The number is below a bound from which it looks like a mistake.
    Below(i64),
    /// So many items of the array, in this table, satisfy the conditions.
    Count {
        /// The array, in the rule's own table.
        array: u16,
        /// What an item must satisfy to be counted.
        matching: List<Condition>,
        /// The least number.
        min: u16,
        /// The greatest number.
        max: u16,
        /// What the counted items are called.
        called: Text,
    },
    /// The total of some numbers, in this row and in what it holds, is within limits.
    Sum {
        /// Their tables and columns.
        values: List<(u16, u16)>,
        /// The total is more than this.
        above: Option<Text>,
        /// The total is less than this.
        below: Option<Text>,
        /// The total is this.
        equals: Option<Text>,
        /// What the numbers are called.
        called: Text,
    },
    /// The file is of the type that another field says.
    SameFileType(Reference),
    /// The values are all different.
    Unique {
        /// Table and column of the values, in the order in which they are told.
        values: List<(u16, u16)>,
        /// Rows that are left out.
        except: List<(u16, Condition)>,
        /// Only these rows are told; empty for the later ones of each pair.
        report: List<(u16, Condition)>,
        /// Whether punctuation and case make no difference.
        similar: bool,
    },
    /// A flag of the context has this value.
    Flag(Flag, bool),
    /// The customer's status is one of the allowed ones.
    Status {
        /// The ones that the provider accepts.
        allowed: List<Text>,
        /// The ones that the provider's documents name and refuse.
        refused: List<Text>,
        /// Allowed ones in which the provider asks to contact its support.
        contact_support: List<Text>,
    },
    /// What the context tells about has not expired at `as_of_time`.
    Lasts {
        /// When it ends, where the context says so.
        until: Option<ContextKey>,
        /// When it began.
        from: ContextKey,
        /// How long it lasts.
        minutes: u16,
        /// What it is called.
        called: Text,
    },
    /// A path parameter is not in a list of the context.
    Unused {
        /// The parameter.
        token: Text,
        /// The list.
        list: ContextKey,
        /// What it is called.
        called: Text,
    },
}

/// The type of a tax number.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TaxType {
    /// The one that a field says.
    Field(Reference),
    /// Always this one.
    Fixed(Text),
}

/// The flags of the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flag {
    /// The provider relies on the client's own checks.
    RelianceEnabled,
    /// The client's configuration asks for a selfie.
    SelfieRequired,
    /// Another attach request for this customer has not ended.
    AttachInFlight,
    /// The hosted onboarding is switched on for the client.
    HostedOnboardingEnabled,
    /// The page runs inside an iframe.
    InIframe,
}

/// The lists of numbers that a provider's catalogue holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Catalogue {
    /// Occupations.
    Occupations,
    /// Purposes of the account.
    Purposes,
    /// Sources of funds.
    SourceOfFunds,
}

/// The single values of the context that rules compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContextKey {
    /// The country that the customer was created with.
    CountryOfResidence,
    /// The query parameter of this field's name in the `tos_policies_url`.
    TosPoliciesUrl,
    /// The URIs that were uploaded for the customer.
    UploadedUris,
    /// When the grant was created.
    GrantCreatedAt,
    /// When the grant expires.
    GrantExpiresAt,
    /// When the hosted session began.
    SessionStartedAt,
    /// Tokens that were exchanged before.
    UsedTokens,
}
