//! `isocountry`: every country goes to `CountryCode` and back.

use firstpass::check::country::Alpha3;
use isocountry::CountryCode;

#[test]
fn isocountry_codes_convert_both_ways() {
    for ours in Alpha3::all() {
        let theirs = CountryCode::try_from(ours).unwrap();
        assert_eq!((theirs.alpha3(), theirs.alpha2()), (ours.code(), ours.alpha2()));
        assert_eq!(Alpha3::try_from(theirs), Ok(ours));
    }
    for theirs in CountryCode::iter() {
        assert_eq!(Alpha3::try_from(*theirs).unwrap().code(), theirs.alpha3());
    }
    assert_eq!((Alpha3::all().count(), CountryCode::iter().count()), (249, 249));
}
