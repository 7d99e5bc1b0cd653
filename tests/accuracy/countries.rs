//! Country codes against the crate isocountry: every text of two and three capital letters.

use firstpass::check::country;
use isocountry::CountryCode;

use super::row::Row;

#[test]
fn no_code_of_iso_3166_1_is_refused() {
    let letters = || 'A'..='Z';
    const SOURCE: &str = "crate isocountry 0.3.2, all texts of capital letters";
    let mut alpha2 = Row { check: "country_alpha2", source: SOURCE, ..Row::default() };
    let mut alpha3 = Row { check: "country", source: SOURCE, ..Row::default() };
    for (one, two) in letters().flat_map(|one| letters().map(move |two| (one, two))) {
        let code = format!("{one}{two}");
        alpha2.count(Some(country::alpha2(&code).is_ok()), CountryCode::for_alpha2(&code).is_ok());
        for three in letters() {
            let code = format!("{code}{three}");
            alpha3.count(Some(country::alpha3(&code).is_ok()), CountryCode::for_alpha3(&code).is_ok());
        }
    }
    assert_eq!((alpha2.cases, alpha3.cases), (676, 17_576));
    for row in [alpha2, alpha3] {
        row.append();
        assert_eq!((row.false_refusals, row.false_acceptances, row.unverified), (0, 0, 0), "{}", row.check);
    }
}
