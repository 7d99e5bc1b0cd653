//! # `tax_id`: a tax number of a natural person, by country and type
//!
//! Checks the form of the number, the date in it, and its check characters, for the kinds of number in the table
//! `rules/tables/tax_ids.toml`. Spaces, hyphens, dots and slashes between the characters may be left out or be others,
//! except where the authority demands the form (the USA); letters must be capitals. [`never_issued`] is a check of its
//! own: a number of the right form that the authority does not give out.
//! Does not check that the number was given to anybody, nor to whom. A country that is not in the table, or that gives no
//! numbers to most persons, is `unverified`, not wrong; so is what is known to be another kind of document.
//!
//! ```
//! use firstpass::{Code, Fix, check::{country, tax_id::{self, Judgement}}};
//!
//! let brazil = country::alpha3("BRA").unwrap();
//! assert_eq!(tax_id::judge(brazil, "CPF", "529.982.247-25"), Judgement::Valid);
//! assert_eq!(tax_id::judge(brazil, "TIN", "52998224725"), Judgement::Valid);
//! assert!(matches!(tax_id::judge(brazil, "CPF", "529.982.247-26"), Judgement::Invalid(fault, _) if fault.code == Code::TaxIdChecksum));
//!
//! let usa = country::alpha3("USA").unwrap();
//! assert!(matches!(tax_id::judge(usa, "SSN", "123456789"), Judgement::Invalid(fault, "xxx-xx-xxxx") if fault.fix == Some(Fix::TaxIdFormat)));
//! assert_eq!(tax_id::never_issued(usa, "SSN", "000-45-6789").unwrap_err().code, Code::TaxIdNeverIssued);
//! ```
//!
//! Codes: `tax_id.format`, `tax_id.checksum`, `tax_id.never_issued`; unverified `tax_id.no_known_format`,
//! `tax_id.none_issued`; the caller adds `tax_id.other_type`.
//!
//! Sources: each kind of number in the table names its own; readings A-16, A-17; decisions D-17, D-18.

mod checksum;
mod form;
mod rules;
mod table;

use crate::check::country::Alpha3;
use crate::{Code, Fault, Fix, text};
use alloc::string::String;
use table::{Entry, is_other_document};

/// What is to be said of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It has the form and the check characters of one of the kinds that it may be.
    Valid,
    /// It has not. The text is how such a number is written.
    Invalid(Fault, &'static str),
    /// Nobody can say, for the reason that the code tells.
    Unverified(Code),
}

/// One form of one kind of tax number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name of the kind, such as `SSN`.
    pub document_type: &'static str,
    /// How the number is written: `x` stands for a digit, `a` for a letter, `c` for either, `yymmdd` for a date, `[…]` for
    /// one of some characters, `{…}` for what may be missing at the start, everything else for itself. Several forms stand
    /// behind each other with commas; the usual one is the first.
    pub pattern: &'static str,
    /// The name and the other names of the kind, between spaces; of a form that follows another one only its own.
    names: &'static str,
    checks: &'static str,
    exact: bool,
    by_name: bool,
    /// Whether it is one more form of the kind before it.
    follows: bool,
}

/// The forms of a country's numbers, the usual kind first; none when the country is not known.
///
/// ```
/// # use firstpass::check::{country, tax_id};
/// let usa = country::alpha3("USA").unwrap();
/// assert!(tax_id::schemes(usa).map(|scheme| scheme.document_type).eq(["SSN", "ITIN"]));
/// ```
pub fn schemes(country: Alpha3) -> impl Iterator<Item = Scheme> {
    Entry::of(country).schemes()
}

/// Passes the forms that a number may have that is said to be of this type, until one is the right one.
pub(crate) fn candidates(country: Alpha3, document_type: &str, is_right: &mut dyn FnMut(Scheme) -> bool) {
    Entry::of(country).candidates(document_type, is_right);
}

/// Judges a number by the type that it is said to have. `TIN`, an empty type, and one that the table does not have stand
/// for any kind of number that the country gives to persons; but where the authority demands a form, only the empty type
/// does, and nothing is known of numbers of another one ([`other_type`]).
///
/// ```
/// # use firstpass::{Code, check::{country, tax_id::{self, Judgement}}};
/// let spain = country::alpha3("ESP").unwrap();
/// assert_eq!(tax_id::judge(spain, "nie", "X-1234567-L"), Judgement::Valid);
/// assert_eq!(tax_id::judge(spain, "PASSPORT", "AAA123456"), Judgement::Unverified(Code::TaxIdNoKnownFormat));
/// let bermuda = country::alpha3("BMU").unwrap();
/// assert_eq!(tax_id::judge(bermuda, "TIN", "none"), Judgement::Unverified(Code::TaxIdNoneIssued));
/// ```
#[inline(never)]
pub fn judge(country: Alpha3, document_type: &str, text: &str) -> Judgement {
    let entry = Entry::of(country);
    let mut answer = None;
    let is_known = entry.candidates(document_type, &mut |scheme| match scheme.check(text) {
        Ok(()) => {
            answer = Some(Judgement::Valid);
            true
        }
        // The first form is the usual one; but where the number has the form of another one, that one's fault helps more.
        Err(fault) => {
            let is_bare = |fault: Fault| fault == Code::TaxIdFormat.into();
            if answer.is_none_or(|told| matches!(told, Judgement::Invalid(told, _) if is_bare(told) && !is_bare(fault)))
            {
                answer = Some(Judgement::Invalid(fault, scheme.pattern));
            }
            false
        }
    });
    match answer {
        Some(Judgement::Valid) => Judgement::Valid,
        Some(invalid) if is_known || !entry.is_open() => invalid,
        _ if entry.none_issued() && !is_other_document(document_type) => Judgement::Unverified(Code::TaxIdNoneIssued),
        _ => Judgement::Unverified(Code::TaxIdNoKnownFormat),
    }
}

/// Accepts a number that the authority may have given out. Says nothing about a text that [`judge`] does not find valid.
///
/// # Errors
///
/// `tax_id.never_issued`.
///
/// ```
/// # use firstpass::check::{country, tax_id};
/// let usa = country::alpha3("USA").unwrap();
/// assert!(tax_id::never_issued(usa, "SSN", "123-45-6789").is_ok());
/// assert!(tax_id::never_issued(usa, "SSN", "666-45-6789").is_err());
/// ```
#[inline(never)]
pub fn never_issued(country: Alpha3, document_type: &str, text: &str) -> Result<(), Fault> {
    let mut result = Ok(());
    Entry::of(country).candidates(document_type, &mut |scheme| {
        let Some(is_issued) = checksum::is_issued(scheme.checks, text) else { return false };
        if scheme.check(text).is_ok() {
            result = if is_issued { Ok(()) } else { Err(Code::TaxIdNeverIssued.into()) };
            return is_issued;
        }
        false
    });
    result
}

/// The types of a country whose authority demands a form, where the type that was asked for is not among them.
///
/// ```
/// # use firstpass::check::{country, tax_id};
/// assert_eq!(tax_id::other_type(country::alpha3("USA").unwrap(), "EIN"), Some("SSN, ITIN"));
/// assert_eq!(tax_id::other_type(country::alpha3("USA").unwrap(), "ITIN"), None);
/// assert_eq!(tax_id::other_type(country::alpha3("FRA").unwrap(), "EIN"), None);
/// ```
#[inline(never)]
pub fn other_type(country: Alpha3, document_type: &str) -> Option<&'static str> {
    let entry = Entry::of(country);
    entry.exact_types().filter(|_| !entry.candidates(document_type, &mut |_| true))
}

/// The type as which a value is judged by itself: any, where the authority demands a form and does not know the type.
pub(crate) fn known_or_any(country: Alpha3, document_type: &str) -> &str {
    let is_kept = is_other_document(document_type) || other_type(country, document_type).is_none();
    if is_kept { document_type } else { "" }
}

/// The number in its usual written form, where it is valid or would be if it were written so.
///
/// ```
/// # use firstpass::check::{country, tax_id};
/// let usa = country::alpha3("USA").unwrap();
/// assert_eq!(tax_id::format(usa, "SSN", "123 45 6789").as_deref(), Some("123-45-6789"));
/// assert_eq!(tax_id::format(usa, "SSN", "12-3456789"), None);
/// ```
pub fn format(country: Alpha3, document_type: &str, text: &str) -> Option<String> {
    let mut written = None;
    Entry::of(country).candidates(document_type, &mut |scheme| {
        written = scheme.format(text);
        written.is_some()
    });
    written
}

/// The fix for a number whose country is not at hand: in capital letters, or in the form that an authority demands; the
/// generator sees to it that all demand the same. `None` for a text that needs neither.
#[cold]
#[inline(never)]
pub(crate) fn write_properly(number: &str) -> Option<String> {
    let is_letter = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, 'ñ' | 'Ñ');
    let is_part =
        |letter: char| is_letter(letter) || letter.is_ascii_digit() || matches!(letter, '+' | '&' | '(' | ')');
    if number.chars().any(is_letter) {
        let fits = number.chars().all(|letter| is_part(letter) || text::is_separator(letter));
        return fits.then(|| number.chars().map(form::capital).collect());
    }
    let mut exact = Alpha3::all().filter(|country| Entry::of(*country).exact_types().is_some());
    exact.find_map(|country| format(country, "", number))
}

impl Scheme {
    /// Accepts a number of this form with the right check characters.
    ///
    /// # Errors
    ///
    /// - `tax_id.format`; with the fix `tax_id_format` when only letter case, or separators that are demanded, are wrong.
    /// - `tax_id.checksum` when a check character is wrong.
    #[inline(never)]
    pub fn check(&self, text: &str) -> Result<(), Fault> {
        // The generator sees to it that an exact form has no check characters.
        if self.exact && form::is_written_so(self.pattern, text) {
            return Ok(());
        }
        let Some((_, content)) = form::read(self.pattern, self.exact, text) else {
            return Err(Code::TaxIdFormat.into());
        };
        checksum::check(self.checks, &content)?;
        if content.has_small || self.exact {
            return Err(Fault::fixable(Code::TaxIdFormat, Fix::TaxIdFormat));
        }
        Ok(())
    }

    /// The number as [`Scheme::pattern`] says, when it has this form and the right check characters.
    pub fn format(&self, text: &str) -> Option<String> {
        let (form, content) = form::read(self.pattern, self.exact, text)?;
        checksum::check(self.checks, &content).ok()?;
        Some(form::write(form, text, &content))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::check::country;
    use alloc::format;

    fn judged(code: &str, document_type: &str, text: &str) -> Judgement {
        judge(country::alpha3(code).unwrap(), document_type, text)
    }

    fn fault(code: &str, document_type: &str, text: &str) -> Option<Fault> {
        match judged(code, document_type, text) {
            Judgement::Valid => None,
            Judgement::Invalid(fault, _) => Some(fault),
            other => panic!("{code} {document_type} {text}: {other:?}"),
        }
    }

    /// Numbers that are printed as examples, or computed by hand, and the same with one character changed.
    #[test]
    fn examples_of_the_authorities() {
        for (code, document_type, good, bad) in [
            ("AUS", "TFN", "123 456 782", "123 456 783"),
            ("AUT", "STNR", "93-173/6581", "93-173/6582"),
            ("CAN", "SIN", "130 692 544", "130 692 545"),
            ("CHE", "AHV", "756.9217.0769.85", "756.9217.0769.84"),
            ("DEU", "IDNR", "86 095 742 719", "86 095 742 718"),
            ("ESP", "DNI", "12345678Z", "12345678A"),
            ("FRA", "SPI", "30 23 217 600 053", "30 23 217 600 054"),
            ("GBR", "UTR", "19558 39661", "29558 39661"),
            ("HUN", "ADOAZONOSITO_JEL", "8071592153", "8071592154"),
            ("IND", "AADHAAR", "2341 2341 2346", "2341 2341 2347"),
            ("IRL", "PPSN", "1234567T", "1234567W"),
            ("IRL", "PPSN", "1234567FA", "1234567GA"),
            ("ITA", "CF", "RCCMNL83S18D969H", "RCCMNL83S18D969I"),
            ("LUX", "MATRICULE", "1893120105732", "1893120105733"),
            ("NLD", "BSN", "111222333", "111222334"),
            ("NZL", "IRD", "49-091-850", "49-091-851"),
            ("POL", "PESEL", "44051401359", "44051401358"),
            ("PRT", "NIF", "299 999 998", "299 999 997"),
            ("SWE", "PERSONNUMMER", "811228-9874", "811228-9875"),
            ("TUR", "TCKN", "10000000146", "10000000147"),
            ("TWN", "NATIONAL_ID", "A123456789", "A123456788"),
        ] {
            assert_eq!(fault(code, document_type, good), None, "{code} {good}");
            assert_eq!(fault(code, document_type, bad), Some(Code::TaxIdChecksum.into()), "{code} {bad}");
        }
    }

    #[test]
    fn dates_are_real() {
        for (code, document_type, form, good, bad) in [
            (
                "DNK",
                "CPR",
                "dmy-1234",
                ["010190", "290292", "310399", "610190"],
                ["000190", "290291", "310499", "011390"],
            ),
            (
                "KOR",
                "RRN",
                "ymd-1234567",
                ["900101", "920229", "991231", "000229"],
                ["900100", "910229", "990431", "901301"],
            ),
            (
                "CUB",
                "NI",
                "ymd12345",
                ["900101", "920229", "991231", "000229"],
                ["900100", "910229", "990431", "900001"],
            ),
        ] {
            let number = |date: &str| form.replace("dmy", date).replace("ymd", date);
            for date in good {
                assert_eq!(fault(code, document_type, &number(date)), None, "{code} {date}");
            }
            for date in bad {
                assert_eq!(fault(code, document_type, &number(date)), Some(Code::TaxIdFormat.into()), "{code} {date}");
            }
        }
    }

    #[test]
    fn names_are_known_in_every_spelling() {
        for name in ["IDNR", "Steuer-ID", "steuer_id", "St.euer/ID", "TIN", "", "anything"] {
            assert_eq!(judged("DEU", name, "86095742719"), Judgement::Valid, "{name}");
        }
        // A kind that is looked at only under its own name.
        assert_eq!(judged("DEU", "Steuernummer", "2893081508152"), Judgement::Valid);
        assert_eq!(fault("DEU", "TIN", "2893081508152"), Some(Code::TaxIdFormat.into()));
        // One name for several kinds.
        for number in ["12345678Z", "X1234567L", "L1234567L"] {
            assert_eq!(judged("ESP", "NIF", number), Judgement::Valid, "{number}");
        }
        assert_eq!(fault("ESP", "DNI", "X1234567L"), Some(Code::TaxIdFormat.into()));
    }

    #[test]
    fn only_the_form_that_the_authority_demands_passes() {
        for document_type in ["SSN", "ITIN", "ssn"] {
            assert_eq!(judged("USA", document_type, "123-45-6789"), Judgement::Valid);
        }
        for (bad, fix) in [
            ("123456789", Some(Fix::TaxIdFormat)),
            ("123 45 6789", Some(Fix::TaxIdFormat)),
            ("123\u{2013}45\u{2013}6789", Some(Fix::TaxIdFormat)),
            ("123 - 45 - 6789", Some(Fix::TaxIdFormat)),
            ("12-3456789", None),
            ("1234-5-6789", None),
            ("123-45-678", None),
            ("123-45-67890", None),
            ("-123456789", None),
            ("123-45-6789 ", None),
            ("123-45-678a", None),
            ("\u{661}23-45-6789", None),
            ("", None),
        ] {
            assert_eq!(fault("USA", "SSN", bad), Some(Fault { code: Code::TaxIdFormat, fix }), "{bad}");
            let usa = country::alpha3("USA").unwrap();
            assert_eq!(format(usa, "SSN", bad).is_some(), fix.is_some(), "{bad}");
            assert_eq!(write_properly(bad).is_some(), fix.is_some() || bad.ends_with('a'), "{bad}");
        }
    }

    #[test]
    fn numbers_that_were_never_issued_are_found() {
        let usa = country::alpha3("USA").unwrap();
        for good in ["123-45-6789", "001-01-0001", "899-99-9999", "667-12-3456", "not a number"] {
            assert_eq!(never_issued(usa, "SSN", good), Ok(()), "{good}");
        }
        for bad in ["000-12-3456", "666-12-3456", "900-12-3456", "999-70-1234", "123-00-4567", "123-45-0000"] {
            assert_eq!(never_issued(usa, "SSN", bad), Err(Code::TaxIdNeverIssued.into()), "{bad}");
        }
        for sample in ["078-05-1120", "219-09-9999", "457-55-5462"] {
            assert_eq!(never_issued(usa, "SSN", sample), Err(Code::TaxIdNeverIssued.into()), "{sample}");
        }
        for group in 0..=99 {
            let issued = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99);
            let number = format!("912-{group:02}-3456");
            assert_eq!(never_issued(usa, "ITIN", &number).is_ok(), issued, "{group}");
            // Without a type one kind from which the number can be is enough.
            assert_eq!(never_issued(usa, "", &number).is_ok(), issued, "{group}");
        }
        assert!(never_issued(usa, "ITIN", "812-70-3456").is_err());
    }

    #[test]
    fn the_written_form_is_the_usual_one() {
        for (code, document_type, text, written) in [
            ("BRA", "CPF", "52998224725", "529.982.247-25"),
            ("CHL", "RUT", "12.345.678/5", "12.345.678-5"),
            ("HKG", "HKID", "a1234563", "A123456(3)"),
            ("ESP", "", "x1234567l", "X1234567L"),
            ("SWE", "PNR", "198112289874", "19811228-9874"),
            ("ITA", "CF", "rccmnl83s18d969h", "RCCMNL83S18D969H"),
        ] {
            let country = country::alpha3(code).unwrap();
            assert_eq!(format(country, document_type, text).as_deref(), Some(written), "{code} {text}");
        }
    }
}
