//! The pack model: what a request body looks like and which rules hold in it.
//!
//! Built-in packs are statics of these types, made from the TOML in `rules/`. A pack that is read at run time is the same
//! types; its contents stay in memory until the program ends, so that everything in a pack is a plain reference.

mod rule;

pub use rule::{Catalogue, Condition, ContextKey, Flag, Reference, Require, Rule, TaxType, Test};

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

/// A pack that asks nothing.
#[cfg(all(feature = "serde", feature = "builtin-packs"))]
pub(crate) const EMPTY: Pack =
    Pack { id: "", title: "", revision: "", status: Status::Stable, tables: &[], rules: &[], provider_error: "" };

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
    /// The columns of the objects for which a plain text may stand, each with that of its field that then holds the text.
    pub text_as: List<(u16, u16)>,
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
    /// Whether null is a value of its own.
    pub nullable: bool,
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
        /// The greatest value allowed.
        max: Option<i64>,
        /// Whether it is a phone number without its plus.
        phone: bool,
    },
    /// A number that may have a fraction, judged on its decimal text.
    Number {
        /// The smallest value allowed.
        min: Option<Text>,
        /// The greatest value allowed.
        max: Option<Text>,
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
    Map {
        /// Whether its keys and strings must be ASCII.
        ascii: bool,
    },
    /// All keys of the object around that no other field has; their values are the rows of another table.
    Rest {
        /// The table of the values.
        table: u16,
        /// The least number of them.
        min: u16,
        /// The greatest number of them.
        max: u16,
    },
    /// A field of another version; the text is its name in this one.
    Renamed(Text),
}

/// What a string must look like.
#[derive(Clone, Debug)]
pub struct TextKind {
    /// The form of the value.
    pub format: Format,
    /// The values of [`Format::OneOf`], the media types of a data URI or a file, the pattern of [`Format::Pattern`].
    pub values: List<Text>,
    /// Other spellings of the values, which the provider is known to accept too.
    pub tolerated: List<Text>,
    /// The least number of characters; 0 for no limit.
    pub min_length: u16,
    /// The greatest number of characters; 0 for no limit.
    pub max_length: u16,
    /// Whether every character must be ASCII.
    pub ascii: bool,
    /// The field that this one transliterates: required when that one has characters outside ASCII.
    pub companion_of: Option<u16>,
    /// Whether the companion is required only outside Latin-1 letters.
    pub latin1: bool,
    /// Whether the companion is the same name in other letters, and never a translation.
    pub transliterated: bool,
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
    /// An ISO 3166-1 alpha-2 code.
    CountryAlpha2,
    /// An ISO 3166-2 code.
    Subdivision,
    /// A date `YYYY-MM-DD`.
    Date,
    /// A UUID.
    Uuid,
    /// The URI that an upload returned.
    UploadUri,
    /// An absolute `http` or `https` URL.
    Url,
    /// A URL that begins with `https`.
    Https,
    /// A language tag.
    Locale,
    /// A moment in RFC 3339.
    DateTime,
    /// A line of text that names no post office box.
    Street,
    /// A legal entity identifier.
    Lei,
    /// A securities number.
    Isin,
    /// A data URI in base64.
    DataUri,
    /// The name of a file.
    FileName,
    /// The first bytes of a file in base64.
    FileHead,
    /// A pattern of the pack.
    Pattern,
    /// A UUID of version 4.
    UuidVersion,
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
    /// It has no invisible or unreadable characters.
    Invisible,
    /// Each word has letters of one script.
    Script,
    /// It has ordinary letters.
    Letters,
    /// It is in Normalization Form C.
    Nfc,
    /// It is ASCII.
    Ascii,
    /// It has only Latin-1 letters.
    Latin1,
    /// It is not too short.
    MinLength,
    /// It is not too long.
    Length,
    /// It is not too long for a server that counts bytes.
    Bytes,
    /// It has the form.
    Format,
    /// It is no code that ISO 3166-1 leaves to its users.
    UserAssigned,
    /// Its domain is no misspelling of a well-known one.
    Domain,
    /// It is spelt as in the list.
    Spelling,
    /// The phone number is in use.
    Assigned,
    /// Its base field is there too.
    Base,
    /// It can be its base field in other letters.
    Transliteration,
    /// It is a number and not a text of digits.
    AsText,
    /// It is a whole number.
    Integer,
    /// It is written as a plain whole number.
    Notation,
    /// It is not too small or too great.
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
