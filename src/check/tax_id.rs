//! # `tax_id`: a tax number of a natural person, by country and document type
//!
//! Checks the shape of the number, for the types that [`scheme`] knows. [`Scheme::never_issued`] is a check of its own: a
//! number of the right shape that the authority does not give out.
//! Does not check that the number was given to anybody. A country without a known type is `unverified`, not wrong.
//!
//! ```
//! use firstpass::{Code, Fix, check::tax_id::{self, Lookup}};
//!
//! let Lookup::Known(ssn) = tax_id::scheme("USA", "SSN") else { panic!() };
//! assert!(ssn.check("123-45-6789").is_ok());
//! assert_eq!(ssn.check("123456789").unwrap_err().fix, Some(Fix::TaxIdFormat));
//! assert_eq!(ssn.never_issued("000-45-6789").unwrap_err().code, Code::TaxIdNeverIssued);
//! assert_eq!(tax_id::scheme("USA", "EIN"), Lookup::OtherType(&["SSN", "ITIN"]));
//! ```
//!
//! Codes: `tax_id.format`, `tax_id.never_issued`; the caller adds `tax_id.other_type` and `tax_id.no_known_format`.
//!
//! Sources: one file for each country below `tax_id/`; S4:36-44, S4:359; readings A-16, A-17; decision D-18.

use crate::{Code, Fault, Fix, text};
use alloc::string::String;

mod usa;

/// The countries with known types, in the order of their codes.
static COUNTRIES: &[&Country] = &[&usa::COUNTRY];

/// A country and the tax numbers that it gives to natural persons.
struct Country {
    /// ISO 3166-1 alpha-3.
    code: &'static str,
    /// The names of the types, in the order of `schemes`; the usual one first.
    types: &'static [&'static str],
    schemes: &'static [Scheme],
}

/// One kind of tax number.
#[derive(Debug)]
pub struct Scheme {
    /// The country, ISO 3166-1 alpha-3.
    pub country: &'static str,
    /// The name of the type, such as `SSN`.
    pub document_type: &'static str,
    /// The form to write it in: `x` stands for a digit, every other character for itself.
    pub pattern: &'static str,
    /// Whether the authority gives out such a number. Called only with a text in the form of `pattern`.
    issued: fn(&str) -> bool,
}

impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        (self.country, self.document_type) == (other.country, other.document_type)
    }
}

impl Eq for Scheme {}

/// What is known about a document type of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// The type is known.
    Known(&'static Scheme),
    /// The country has these types, and the one asked for is not among them.
    OtherType(&'static [&'static str]),
    /// No type of the country is known: the answer is unverified, `tax_id.no_known_format`.
    Unknown,
}

/// Looks up a type of tax number by ISO 3166-1 alpha-3 code (in capital letters) and name (in either case).
///
/// ```
/// # use firstpass::check::tax_id::{self, Lookup};
/// assert!(matches!(tax_id::scheme("USA", "ITIN"), Lookup::Known(_)));
/// assert_eq!(tax_id::scheme("ATA", "TIN"), Lookup::Unknown);
/// ```
pub fn scheme(country: &str, document_type: &str) -> Lookup {
    let Some(country) = find_country(country) else {
        return Lookup::Unknown;
    };
    let known = |scheme: &&Scheme| scheme.document_type.eq_ignore_ascii_case(document_type);
    match country.schemes.iter().find(known) {
        Some(scheme) => Lookup::Known(scheme),
        None => Lookup::OtherType(country.types),
    }
}

/// The schemes of a country, the usual one first; none when the country is not known. For callers that know no type, or
/// only `TIN`.
///
/// ```
/// # use firstpass::check::tax_id;
/// assert_eq!(tax_id::schemes("USA").first().map(|scheme| scheme.document_type), Some("SSN"));
/// ```
pub fn schemes(country: &str) -> &'static [Scheme] {
    find_country(country).map_or(&[], |country| country.schemes)
}

/// The number in the form on which all schemes that it fits agree; `None` when it fits none or several that differ.
pub(crate) fn format_in_agreement(text: &str) -> Option<String> {
    let mut forms = COUNTRIES.iter().flat_map(|country| country.schemes).filter_map(|scheme| scheme.format(text));
    let first = forms.next()?;
    forms.all(|form| form == first).then_some(first)
}

fn find_country(code: &str) -> Option<&'static Country> {
    let at = COUNTRIES.binary_search_by(|country| country.code.cmp(code)).ok()?;
    COUNTRIES.get(at).copied()
}

impl Scheme {
    /// Accepts a number in the form of [`Scheme::pattern`].
    ///
    /// # Errors
    ///
    /// `tax_id.format`; with the fix `tax_id_format` when the digits are all there, without separators or with others.
    ///
    /// ```
    /// # use firstpass::check::tax_id;
    /// let ssn = tax_id::schemes("USA").first().unwrap();
    /// assert!(ssn.check("123-45-6789").is_ok());
    /// assert!(ssn.check("12-3456789").is_err());
    /// ```
    pub fn check(&self, text: &str) -> Result<(), Fault> {
        if self.is_written_right(text) {
            return Ok(());
        }
        let fix = self.fits(text).then_some(Fix::TaxIdFormat);
        Err(Fault { code: Code::TaxIdFormat, fix })
    }

    /// Accepts a number that the authority may have given out. Says nothing about a text that [`Scheme::check`] refuses.
    ///
    /// # Errors
    ///
    /// `tax_id.never_issued`.
    ///
    /// ```
    /// # use firstpass::check::tax_id;
    /// let ssn = tax_id::schemes("USA").first().unwrap();
    /// assert!(ssn.never_issued("123-45-6789").is_ok());
    /// assert!(ssn.never_issued("666-45-6789").is_err());
    /// ```
    pub fn never_issued(&self, text: &str) -> Result<(), Fault> {
        if self.is_written_right(text) && !(self.issued)(text) {
            return Err(Code::TaxIdNeverIssued.into());
        }
        Ok(())
    }

    /// The number in the form of [`Scheme::pattern`], when the text has its digits in the same groups or in no groups.
    ///
    /// ```
    /// # use firstpass::check::tax_id;
    /// let ssn = tax_id::schemes("USA").first().unwrap();
    /// assert_eq!(ssn.format("123 45 6789").as_deref(), Some("123-45-6789"));
    /// assert_eq!(ssn.format("12-3456789"), None);
    /// ```
    pub fn format(&self, text: &str) -> Option<String> {
        if !self.fits(text) {
            return None;
        }
        let mut digits = text.chars().filter(char::is_ascii_digit);
        self.pattern.chars().map(|c| if c == 'x' { digits.next() } else { Some(c) }).collect()
    }

    fn is_written_right(&self, text: &str) -> bool {
        text.len() == self.pattern.len()
            && text.bytes().zip(self.pattern.bytes()).all(|(byte, form)| match form {
                b'x' => byte.is_ascii_digit(),
                _ => byte == form,
            })
    }

    /// Whether the digits are those of the pattern, and separators stand only where the pattern has some. `12-3456789`
    /// has the nine digits of another kind of number, so it does not fit an SSN.
    fn fits(&self, text: &str) -> bool {
        let mut form = self.pattern.chars().peekable();
        for c in text.chars() {
            if c.is_ascii_digit() {
                while form.next_if(|&f| f != 'x').is_some() {}
                if form.next().is_none() {
                    return false;
                }
            } else if !text::is_separator(c) || form.peek().is_none_or(|&f| f == 'x') {
                return false;
            }
        }
        form.next().is_none()
    }
}
