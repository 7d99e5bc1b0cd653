//! Phone numbers: the examples that libphonenumber's metadata give for each kind of number of each region.
//!
//! `tests/node/phone-plans.test.mjs` compares a great many more numbers with libphonenumber itself.

use std::collections::BTreeSet;

use firstpass::check::phone_plan::is_in_use;
use phonenumber::metadata::DATABASE;

use crate::row::Row;

/// The calling codes of which an example is in no plan any more since that release: Benin and Zimbabwe.
const CHANGED: &[u16] = &[229, 263];

#[test]
fn phone_numbers_of_the_metadata_are_in_use() {
    let mut row =
        Row { check: "phone", source: "libphonenumber 9.0.33, examples (crate phonenumber 0.3.10)", ..Row::default() };
    let mut refused = BTreeSet::new();
    for code in 1..1000_u16 {
        for metadata in DATABASE.by_code(&code).into_iter().flatten() {
            let kinds = metadata.descriptors();
            let examples = [
                kinds.fixed_line(),
                kinds.mobile(),
                kinds.toll_free(),
                kinds.premium_rate(),
                kinds.shared_cost(),
                kinds.personal_number(),
                kinds.voip(),
                kinds.pager(),
                kinds.uan(),
                kinds.voicemail(),
            ];
            for example in examples.into_iter().flatten().filter_map(|kind| kind.example()) {
                let ours = is_in_use(&format!("+{code}{example}"));
                row.count(ours, true);
                if ours != Some(true) {
                    refused.insert(code);
                }
            }
        }
    }
    assert!(row.cases > 900, "{row:?}");
    assert_eq!(refused.into_iter().collect::<Vec<_>>(), CHANGED, "{row:?}");
    row.append();
}
