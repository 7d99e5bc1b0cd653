//! The pack model: what a request body looks like and which rules hold in it.
//!
//! Built-in packs are statics of these types, made from the TOML in `rules/`. A pack that is read at run time is the same
//! types; its contents stay in memory until the program ends, so that everything in a pack is a plain reference.

use crate::Date;

/// A text of a pack.
pub type Text = &'static str;
/// A list of a pack.
pub type List<T> = &'static [T];

/// The rules of one request body of one provider and version.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Provider, version and body, with slashes between them.
    pub id: Text,
    /// What the request does, in a few words.
    pub title: Text,
    /// The date of the pack and the first six hexadecimal digits of a hash of its content.
    pub revision: Text,
    /// Whether the sources are first-hand.
    pub status: Status,
    /// The body first, then one table for each array of objects or values.
    pub tables: List<Table>,
    /// The rules that are written as sentences. The rules of a field are in its table.
    pub rules: List<Rule>,
    /// The body of a refusal, with `{errors}` where the texts by path stand.
    pub provider_error: Text,
}

/// How much a pack can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// Made from the provider's own documents.
    Stable,
    /// Made from second-hand sources.
    Preview,
}

/// The columns of the body, or of the items of one array. Nested objects lie flat in the table of what holds them.
#[derive(Clone, Debug)]
pub struct Table {
    /// The array that holds the rows: its table and column. The body has none.
    pub array: Option<(u16, u16)>,
    /// Column 0 is the row itself; then the fields, each object before what it holds.
    pub fields: List<Field>,
    /// The numbers of the rules that look at the rows of this table.
    pub rules: List<u16>,
}

/// One line of a pack's field table.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key in the JSON object; empty for the row itself.
    pub name: Text,
    /// The beginning of the ids of its rules.
    pub id: Text,
    /// The place in the pack's own order, in which issues are told.
    pub order: u16,
    /// The column of the object that holds it.
    pub parent: u16,
    /// The column after the last one that it holds.
    pub end: u16,
    /// Whether it must be there.
    pub required: bool,
    /// What it is.
    pub kind: Kind,
    /// When the provider ignores it: all of these hold.
    pub ignored_when: List<Condition>,
    /// The rules of this field whose severity is not the usual one.
    pub severities: List<(Aspect, Severity)>,
}

/// What a field holds.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A string.
    Text(TextKind),
    /// A whole number, judged on its decimal text.
    Integer {
        /// The smallest value allowed.
        min: Option<i64>,
    },
    /// `true` or `false`.
    Boolean,
    /// An object whose fields follow in the same table.
    Object,
    /// An array whose items are the rows of another table.
    Array {
        /// The table of its items.
        table: u16,
        /// The least number of items.
        min: u16,
        /// The greatest number of items.
        max: u16,
    },
    /// An object with any keys.
    Map,
    /// A field of another version; the text is its name in this one.
    Renamed(Text),
}

/// What a string must look like.
#[derive(Clone, Debug)]
pub struct TextKind {
    /// The form of the value.
    pub format: Format,
    /// The values of [`Format::OneOf`].
    pub one_of: List<Text>,
    /// The greatest number of characters; 0 for no limit.
    pub max_length: u16,
    /// Whether every character must be ASCII.
    pub ascii: bool,
    /// The field that this one transliterates: required when that one has characters outside ASCII.
    pub companion_of: Option<u16>,
}

/// The form of a string value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A name, a street, a city: one line of text in any script.
    Name,
    /// Free text that may have several lines.
    Remarks,
    /// A number or code whose form is not known here.
    Identifier,
    /// One of a fixed list of values.
    OneOf,
    /// An e-mail address.
    Email,
    /// A phone number in E.164.
    Phone,
    /// An ISO 3166-1 alpha-3 code.
    Country,
    /// An ISO 3166-2 code.
    Subdivision,
    /// A date `YYYY-MM-DD`.
    Date,
    /// A UUID.
    Uuid,
    /// The URI that an upload returned.
    UploadUri,
    /// All characters in lower case, whatever else holds.
    Lowercase,
}

/// The kinds of rule that a field line stands for. The id of each is the field's id and the name of the aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[non_exhaustive]
pub enum Aspect {
    /// It is there.
    Required,
    /// It has the JSON type.
    Type,
    /// It is a name of this version.
    Renamed,
    /// It is not ignored by the provider.
    Ignored,
    /// The object holds no undeclared key.
    Unexpected,
    /// The array is short enough to be checked.
    Limit,
    /// The array has the right number of items.
    Count,
    /// It is not blank.
    Blank,
    /// It has no white space around it.
    Trim,
    /// It has no control characters.
    Control,
    /// It has no markup.
    Markup,
    /// It has no encoded markup.
    EncodedMarkup,
    /// It is ASCII.
    Ascii,
    /// It is not too long.
    Length,
    /// It is not too long for a server that counts bytes.
    Bytes,
    /// It has the form.
    Format,
    /// Its base field is there too.
    Base,
    /// It is a whole number.
    Integer,
    /// It is written as a plain whole number.
    Notation,
    /// It is not too small.
    Range,
}

/// How bad an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The provider would refuse the request.
    Error,
    /// The provider may refuse it, or it is probably a mistake.
    Warning,
    /// Worth knowing.
    Info,
    /// Not told.
    Off,
}

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
    /// The value has this form as well.
    Format(Format),
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
        kind: Reference,
    },
    /// The tax number is not one that was never issued.
    TaxNumberIssued {
        /// The country.
        country: Reference,
        /// The type of number.
        kind: Reference,
    },
    /// The whole number is in a catalogue.
    Catalogue(Catalogue),
    /// The value equals a value of the context.
    EqualsContext(ContextKey),
    /// The value is in a list of the context.
    ListedIn(ContextKey),
    /// The path parameter of this name has the form.
    PathParameter(Text, Format),
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
    },
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
}
