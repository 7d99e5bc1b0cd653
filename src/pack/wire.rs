//! The bytes of a pack: the form in which the WebAssembly module carries the built-in packs and takes over others.
//!
//! The fields of each type one after the other, numbers in groups of seven bits, texts and lists behind their length. It
//! is a third of what the same statics would be in the module, belongs to one version of this library, and is never
//! written by hand.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::description::{Description, Note};
use super::model::*;
use crate::Date;

/// The bytes of a pack or of a description.
///
/// ```
/// # use firstpass::pack::{self, wire};
/// let bytes = wire::write(pack::pack("fin/v2/attach")?).leak();
/// assert_eq!(wire::read::<pack::model::Pack>(bytes).map(|pack| pack.id), Some("fin/v2/attach"));
/// # Ok::<(), firstpass::UnknownPack>(())
/// ```
pub fn write(value: &impl Wire) -> Vec<u8> {
    let mut out = Vec::new();
    value.write(&mut out);
    out
}

/// The pack or the description that some bytes are. `None` for bytes that [`write`](fn@write) did not write.
pub fn read<T: Wire>(bytes: &'static [u8]) -> Option<T> {
    let mut bytes = Bytes::new(bytes);
    let value = T::read(&mut bytes);
    (bytes.rest.is_empty() && !bytes.failed).then_some(value)
}

/// The first fields of what some bytes are.
#[cfg(feature = "wasm")]
pub(crate) fn read_first<T: Wire>(bytes: &'static [u8]) -> Option<T> {
    let mut bytes = Bytes::new(bytes);
    let value = T::read(&mut bytes);
    (!bytes.failed).then_some(value)
}

/// What is left to read. Texts stay where they are. Once something does not fit, everything that is read is empty; that is
/// asked once, at the end, which makes the code of the many types small.
#[derive(Debug)]
pub struct Bytes {
    rest: &'static [u8],
    failed: bool,
}

impl Bytes {
    fn new(rest: &'static [u8]) -> Self {
        Self { rest, failed: false }
    }

    #[cold]
    fn fail(&mut self) {
        self.rest = &[];
        self.failed = true;
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else {
            self.fail();
            return 0;
        };
        self.rest = rest;
        *first
    }

    #[inline(never)]
    fn number(&mut self) -> u32 {
        u32::try_from(self.long()).unwrap_or_else(|_| {
            self.fail();
            0
        })
    }

    #[inline(never)]
    fn long(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.fail();
        0
    }

    #[inline(never)]
    fn text(&mut self) -> Text {
        let length = self.number() as usize;
        let text = self.rest.split_at_checked(length).and_then(|(text, rest)| {
            self.rest = rest;
            core::str::from_utf8(text).ok()
        });
        if text.is_none() {
            self.fail();
        }
        text.unwrap_or_default()
    }
}

/// What has a form in bytes.
pub trait Wire: Sized {
    /// Appends the bytes.
    fn write(&self, out: &mut Vec<u8>);
    /// Reads them; anything where they do not fit.
    fn read(from: &mut Bytes) -> Self;
}

fn write_number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    out.push((number & 0x7F) as u8);
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                write_number(u64::from(*self), out);
            }
            fn read(from: &mut Bytes) -> Self {
                // What does not fit was not written.
                from.number() as Self
            }
        }
    )*};
}

numbers!(u8, u16, u32);

impl Wire for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push((*self).into());
    }
    fn read(from: &mut Bytes) -> Self {
        from.byte() == 1
    }
}

impl Wire for i64 {
    /// The sign in the lowest bit, so that small numbers are short.
    fn write(&self, out: &mut Vec<u8>) {
        write_number(((*self << 1) ^ (*self >> 63)).cast_unsigned(), out);
    }
    fn read(from: &mut Bytes) -> Self {
        let number = from.long();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }
}

impl Wire for Text {
    fn write(&self, out: &mut Vec<u8>) {
        write_number(self.len() as u64, out);
        out.extend_from_slice(self.as_bytes());
    }
    fn read(from: &mut Bytes) -> Self {
        from.text()
    }
}

impl<T: Wire> Wire for List<T> {
    fn write(&self, out: &mut Vec<u8>) {
        write_number(self.len() as u64, out);
        self.iter().for_each(|item| item.write(out));
    }
    fn read(from: &mut Bytes) -> Self {
        let length = from.number();
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(T::read(from));
            if from.failed {
                break;
            }
        }
        list(items)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.is_some().into());
        self.iter().for_each(|value| value.write(out));
    }
    fn read(from: &mut Bytes) -> Self {
        if from.byte() == 1 { Some(T::read(from)) } else { None }
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }
    fn read(from: &mut Bytes) -> Self {
        (A::read(from), B::read(from))
    }
}

impl Wire for [u16; 3] {
    fn write(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|number| number.write(out));
    }
    fn read(from: &mut Bytes) -> Self {
        [Wire::read(from), Wire::read(from), Wire::read(from)]
    }
}

impl Wire for Date {
    fn write(&self, out: &mut Vec<u8>) {
        i64::from(self.days_since_epoch()).write(out);
    }
    fn read(from: &mut Bytes) -> Self {
        i32::try_from(i64::read(from)).ok().and_then(Self::from_days_since_epoch).unwrap_or(Self::MIN)
    }
}

macro_rules! structs {
    ($($type:ident { $($field:ident),* })*) => {$(
        impl Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                $(self.$field.write(out);)*
            }
            fn read(from: &mut Bytes) -> Self {
                Self { $($field: Wire::read(from)),* }
            }
        }
    )*};
}

structs! {
    Description { provider, version, request, refusal_status, refusal_source, tables, rules }
    Note { label, help, example, source, reading, status }
    TextKind { format, values, tolerated, min_length, max_length, ascii, companion_of, latin1, transliterated }
    Reference { up, column }
    Condition { field, test }
    Rule {
        id, table, column, when, when_any, when_flag, severity, message, provider_error, from, until, date_parts, require
    }
}

/// The rules of the tables follow from the rules.
impl Wire for Pack {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.title.write(out);
        self.revision.write(out);
        self.status.write(out);
        self.tables.write(out);
        self.rules.write(out);
        self.provider_error.write(out);
    }

    fn read(from: &mut Bytes) -> Self {
        let pack = Self {
            id: Wire::read(from),
            title: Wire::read(from),
            revision: Wire::read(from),
            status: Wire::read(from),
            tables: Wire::read(from),
            rules: Wire::read(from),
            provider_error: Wire::read(from),
        };
        Self { tables: with_rules(pack.tables, pack.rules), ..pack }
    }
}

/// The tables with the numbers of the rules that look at their rows.
pub(super) fn with_rules(tables: List<Table>, rules: List<Rule>) -> List<Table> {
    let own = |number: u16| {
        let numbers: Vec<u16> = (0u16..)
            .zip(rules)
            .filter(|(_, rule)| rule.table == number && !rule.looks_at_all_rows())
            .map(|(index, _)| index)
            .collect();
        list(numbers)
    };
    list((0u16..).zip(tables).map(|(number, table)| Table { rules: own(number), ..table.clone() }).collect())
}

/// A list that stays for good.
pub(super) fn list<T>(items: Vec<T>) -> List<T> {
    if items.is_empty() { &[] } else { Box::leak(items.into_boxed_slice()) }
}

/// Fields stand in the order of the pack, each before what it holds, and mostly end with themselves: differences of numbers
/// are small and alike. An id that follows from the name is left out.
impl Wire for Table {
    fn write(&self, out: &mut Vec<u8>) {
        self.array.write(out);
        self.text_as.write(out);
        write_number(self.fields.len() as u64, out);
        let mut order = 0;
        for (column, field) in (0u16..).zip(self.fields) {
            field.name.write(out);
            let usual = !field.name.is_empty() && kebab(field.name) == field.id;
            (if usual { "" } else { field.id }).write(out);
            field.order.wrapping_sub(order).write(out);
            field.parent.write(out);
            field.end.wrapping_sub(column).write(out);
            (u8::from(field.required) | u8::from(field.nullable) << 1).write(out);
            field.kind.write(out);
            field.ignored_when.write(out);
            field.severities.write(out);
            order = field.order;
        }
    }

    fn read(from: &mut Bytes) -> Self {
        let (array, text_as) = (Wire::read(from), Wire::read(from));
        let mut fields = Vec::new();
        let mut order = 0u16;
        for column in 0..u16::read(from) {
            let name = Text::read(from);
            let own = Text::read(from);
            let id = if own.is_empty() && !name.is_empty() { Box::leak(kebab(name).into_boxed_str()) } else { own };
            order = order.wrapping_add(Wire::read(from));
            let (parent, end) = (Wire::read(from), u16::read(from).wrapping_add(column));
            let flags = u8::read(from);
            fields.push(Field {
                name,
                id,
                order,
                parent,
                end,
                required: flags & 1 != 0,
                nullable: flags & 2 != 0,
                kind: Wire::read(from),
                ignored_when: Wire::read(from),
                severities: Wire::read(from),
            });
            if from.failed {
                break;
            }
        }
        Self { array, fields: list(fields), rules: &[], text_as }
    }
}

/// `first_name` as part of an id: `first-name`.
pub(super) fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        kebab.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' });
    }
    kebab
}

macro_rules! enums {
    ($($type:ident { $($number:literal $variant:ident $(($($item:ident),*))? $({$($field:ident),*})?)* })*) => {$(
        impl Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($($item),*))? $({$($field),*})? => {
                        out.push($number);
                        $($($item.write(out);)*)?
                        $($($field.write(out);)*)?
                    })*
                }
            }
            fn read(from: &mut Bytes) -> Self {
                match from.byte() {
                    $($number => Self::$variant
                        $(($({ let $item = Wire::read(from); $item }),*))?
                        $({$($field: Wire::read(from)),*})?,)*
                    _ => {
                        from.fail();
                        // From now on all bytes are 0, and 0 is a variant of every type.
                        Self::read(from)
                    }
                }
            }
        }
    )*};
}

enums! {
    Status { 0 Stable 1 Preview }
    Severity { 0 Error 1 Warning 2 Info 3 Off }
    Flag { 0 RelianceEnabled 1 SelfieRequired 2 AttachInFlight 3 HostedOnboardingEnabled 4 InIframe }
    Catalogue { 0 Occupations 1 Purposes 2 SourceOfFunds }
    ContextKey {
        0 CountryOfResidence 1 TosPoliciesUrl 2 UploadedUris 3 GrantCreatedAt 4 GrantExpiresAt 5 SessionStartedAt
        6 UsedTokens
    }
    Aspect {
        0 Required 1 Type 2 Renamed 3 Ignored 4 Unexpected 5 Limit 6 Count 7 Blank 8 Trim 9 Control 10 Markup
        11 EncodedMarkup 12 Ascii 13 Latin1 14 MinLength 15 Length 16 Bytes 17 Format 18 Spelling 19 Base 20 AsText
        21 Integer 22 Notation 23 Range 24 Assigned 25 Invisible 26 Script 27 Letters 28 Nfc 29 Domain 30 UserAssigned
        31 Transliteration
    }
    Format {
        0 Name 1 Remarks 2 Identifier 3 OneOf 4 Email 5 Phone 6 Country 7 CountryAlpha2 8 Subdivision 9 Date 10 Uuid
        11 UploadUri 12 Url 13 Https 14 Locale 15 DateTime 16 Street 17 Lei 18 Isin 19 DataUri 20 FileName 21 FileHead
        22 Pattern 23 UuidVersion 24 Lowercase
    }
    Kind {
        0 Text(kind) 1 Integer { min, max, phone } 2 Number { min, max } 3 Boolean 4 Object 5 Array { table, min, max }
        6 Map { ascii } 7 Rest { table, min, max } 8 Renamed(name)
    }
    Test {
        0 In(values) 1 NotIn(values) 2 Present 3 Absent 4 Is(value) 5 Contains(values) 6 ContainsAny(values) 7 Empty(value)
    }
    TaxType { 0 Field(field) 1 Fixed(name) }
    Require {
        0 Present 1 Absent 2 Choice { columns, max } 3 Together(columns) 4 Format(format) 5 OneOf(values) 6 NoneOf(values)
        7 Matches(pattern) 8 Equals(field) 9 DiffersFrom(field) 10 CallingCodeOf(field) 11 SubdivisionOf(field)
        12 PostalCodeOf(field) 13 TaxTypeOf(field) 14 TaxTypeKnown(field) 15 TaxNumber { country, kind }
        16 TaxNumberIssued { country, kind } 17 Catalogue(catalogue) 18 EqualsContext(key) 19 ListedIn(key)
        20 PathParameter(name, format) 21 Header(name, format) 22 RealDate 23 Age { min, max } 24 NotInFuture 25 InFuture
        26 After(field) 27 WithinDays(days) 28 Below(bound) 29 Count { array, matching, min, max, called }
        30 Sum { values, above, below, equals, called } 31 SameFileType(field) 32 Unique { values, except, report, similar }
        33 Flag(flag, value) 34 Status { allowed, refused, contact_support } 35 Lasts { until, from, minutes, called }
        36 Unused { token, list, called }
    }
}

#[cfg(all(test, feature = "builtin-packs"))]
mod tests {
    use super::{Pack, read, write};
    use alloc::boxed::Box;
    use alloc::format;

    #[test]
    fn every_pack_is_the_same_after_its_bytes() {
        for pack in crate::pack::packs() {
            let bytes: &'static [u8] = Box::leak(write(pack).into_boxed_slice());
            let again = read::<Pack>(bytes);
            assert_eq!(again.map(|pack| format!("{pack:?}")), Some(format!("{pack:?}")), "{}", pack.id);
            for length in 0..bytes.len() {
                assert!(bytes.get(..length).is_none_or(|cut| read::<Pack>(cut).is_none()), "{} at {length}", pack.id);
            }
        }
    }
}
