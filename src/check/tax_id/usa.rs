//! United States of America: SSN and ITIN.
//!
//! Sources: Social Security Administration, "Social Security Number Randomization" (ranges that stay unassigned) and
//! "Social Security Cards Issued by Woolworth" (078-05-1120); Internal Revenue Service, Internal Revenue Manual 3.21.263
//! (ITIN ranges); the other two sample numbers stood in a leaflet and in an advertisement. S4:41-44; reading A-16.

use super::{Country, Scheme};

pub(super) static COUNTRY: Country = Country {
    code: "USA",
    types: &["SSN", "ITIN"],
    schemes: &[
        Scheme { country: "USA", document_type: "SSN", pattern: "xxx-xx-xxxx", issued: ssn_issued },
        Scheme { country: "USA", document_type: "ITIN", pattern: "xxx-xx-xxxx", issued: itin_issued },
    ],
};

/// Numbers that were printed as samples, and so were used by many people and withdrawn.
const SAMPLES: [&str; 3] = ["078-05-1120", "219-09-9999", "457-55-5462"];

fn ssn_issued(text: &str) -> bool {
    let never = text.starts_with("000")
        || text.starts_with("666")
        || text.starts_with('9')
        || text.ends_with("0000")
        || text.get(4..6) == Some("00");
    !never && !SAMPLES.contains(&text)
}

fn itin_issued(text: &str) -> bool {
    let group = text.get(4..6).and_then(|group| group.parse::<u8>().ok());
    text.starts_with('9') && matches!(group, Some(50..=65 | 70..=88 | 90..=92 | 94..=99))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::super::{Lookup, scheme as find};
    use super::*;
    use crate::{Code, Fix};
    use alloc::format;

    fn scheme(document_type: &str) -> &'static Scheme {
        match find("USA", document_type) {
            Lookup::Known(scheme) => scheme,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_the_written_form_passes() {
        for document_type in ["SSN", "ITIN", "ssn"] {
            assert_eq!(scheme(document_type).check("123-45-6789"), Ok(()));
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
            let fault = scheme("SSN").check(bad).unwrap_err();
            assert_eq!((fault.code, fault.fix), (Code::TaxIdFormat, fix), "{bad}");
            assert_eq!(scheme("SSN").format(bad).is_some(), fix.is_some(), "{bad}");
        }
    }

    #[test]
    fn numbers_that_were_never_issued_are_found() {
        let ssn = scheme("SSN");
        for good in ["123-45-6789", "001-01-0001", "899-99-9999", "667-12-3456", "not a number"] {
            assert_eq!(ssn.never_issued(good), Ok(()), "{good}");
        }
        for bad in ["000-12-3456", "666-12-3456", "900-12-3456", "999-70-1234", "123-00-4567", "123-45-0000"] {
            assert_eq!(ssn.never_issued(bad), Err(Code::TaxIdNeverIssued.into()), "{bad}");
        }
        for sample in SAMPLES {
            assert_eq!(ssn.never_issued(sample), Err(Code::TaxIdNeverIssued.into()));
        }
    }

    #[test]
    fn itin_groups_are_those_in_use() {
        let itin = scheme("ITIN");
        for group in 0..=99 {
            let issued = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99);
            assert_eq!(itin.never_issued(&format!("912-{group:02}-3456")).is_ok(), issued, "{group}");
        }
        assert!(itin.never_issued("812-70-3456").is_err());
    }
}
