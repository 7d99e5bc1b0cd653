//! Where values go: mixed bodies, wrong types, and values that nobody filled in.

use serde_json::{Value, json};

use super::{ATTACH, INDIVIDUAL, body, issues, migrated, notes};

const DROPPED: &str = "migration.dropped";

#[test]
fn names_change_and_what_is_unknown_stays() {
    let old = json!({
        "zeta": 1,
        "address": { "state": "US-CA", "floor": 3, "street": "1 Elm Street", "country": "USA" },
        "alpha": { "tin": "no tax number", "street": "x" },
        "basic_info": { "nick_name": "Joe", "nationality": "USA" }
    });
    let migrated = migrated(INDIVIDUAL, &old);
    assert_eq!(
        migrated.body.as_deref().unwrap(),
        concat!(
            r#"{"verification_type":"STANDARD","basic_info":{"primary_nationality":"USA","nick_name":"Joe"},"#,
            r#""address":{"street_line_1":"1 Elm Street","subdivision_code":"US-CA","country":"USA","floor":3},"#,
            r#""zeta":1,"alpha":{"tin":"no tax number","street":"x"}}"#
        )
    );
    assert_eq!(notes(&migrated), []);
}

#[test]
fn what_version_1_says_of_an_absent_value_is_written_out() {
    for (old, new) in [
        (json!({}), json!({ "verification_type": "STANDARD" })),
        (json!({ "verification_type": "RELIANCE" }), json!({ "verification_type": "RELIANCE" })),
        (json!({ "verification_type": null }), json!({ "verification_type": null })),
        (json!({ "verification_type": "" }), json!({ "verification_type": "" })),
    ] {
        let migrated = migrated(INDIVIDUAL, &old);
        assert_eq!((body(&migrated), notes(&migrated)), (new, vec![]));
    }
}

/// A mixed body: each pair has the old value, the new one, and what becomes of them.
#[test]
fn the_value_of_the_new_version_goes_before_the_old_one() {
    for (old, new, kept, is_told) in [
        (json!("USA"), json!("MEX"), json!("MEX"), true),
        (json!("USA"), json!("USA"), json!("USA"), false),
        (json!(""), json!("MEX"), json!("MEX"), false),
        (json!(null), json!("MEX"), json!("MEX"), false),
        (json!("USA"), json!(null), json!("USA"), false),
        (json!("USA"), json!(""), json!("USA"), false),
        (json!("USA"), json!(7), json!(7), true),
        (json!(false), json!("MEX"), json!("MEX"), true),
    ] {
        let migrated =
            migrated(INDIVIDUAL, &json!({ "basic_info": { "nationality": old, "primary_nationality": new } }));
        assert_eq!(body(&migrated)["basic_info"], json!({ "primary_nationality": kept }));
        let told = [(DROPPED, "basic_info.primary_nationality", "basic_info.nationality")];
        assert_eq!(notes(&migrated), told.get(..usize::from(is_told)).unwrap());
    }
}

#[test]
fn arrays_of_the_new_version_go_before_single_values() {
    for (old, new, kept, is_told) in [
        (json!(1), json!([5, 1]), json!([5, 1]), false),
        (json!(2), json!([5, 1]), json!([5, 1]), true),
        (json!(2), json!([]), json!([2]), false),
        (json!(2), json!(null), json!([2]), false),
        (json!(2), json!(3), json!(3), true),
        (json!([5, 1]), json!([5, 1]), json!([5, 1]), false),
        (json!([2]), json!([5, 1]), json!([5, 1]), true),
    ] {
        let old = json!({ "financial_profile": { "source_of_fund_id": old, "source_of_fund_ids": new } });
        let migrated = migrated(INDIVIDUAL, &old);
        assert_eq!(body(&migrated)["financial_profile"], json!({ "source_of_fund_ids": kept }));
        assert_eq!(migrated.notes.len(), usize::from(is_told), "{old}");
    }
    let entry = json!({ "country_code": "MEX", "document_type": "RFC", "document_id": "123-45-6789" });
    for (tin, is_told) in [("123-45-6789", false), ("987-65-4321", true)] {
        let migrated = migrated(
            INDIVIDUAL,
            &json!({ "basic_info": { "country_of_residence": "USA", "tin": tin, "tax_info": [entry, entry] } }),
        );
        assert_eq!(body(&migrated)["basic_info"]["tax_info"], json!([entry, entry]));
        let told = [(DROPPED, "basic_info.tax_info", "basic_info.tin")];
        assert_eq!(notes(&migrated), told.get(..usize::from(is_told)).unwrap());
    }
}

#[test]
fn wrong_types_go_where_the_check_tells_them() {
    let tax = |tin: Value| {
        let migrated = migrated(INDIVIDUAL, &json!({ "basic_info": { "country_of_residence": "USA", "tin": tin } }));
        (body(&migrated)["basic_info"]["tax_info"].clone(), issues(&migrated))
    };
    for tin in [json!(123_456_789), json!(["123-45-6789"]), json!({ "a": 1 }), json!(true)] {
        let (value, issues) = tax(tin.clone());
        assert_eq!(value, json!([{ "country_code": "USA", "document_type": "SSN", "document_id": tin }]));
        assert!(issues.contains(&("type", "basic_info.tax_info[0].document_id".to_owned())), "{issues:?}");
    }
    // Null is no tax number, so nothing is filled in beside it.
    let (value, told) = tax(json!(null));
    assert_eq!(value, json!(null));
    assert!(told.contains(&("missing", "basic_info.tax_info".to_owned())), "{told:?}");

    let migrated = migrated(ATTACH, &json!({ "proof_of_identity": "passport", "proof_of_address": null }));
    assert_eq!(body(&migrated), json!({ "identifying_documents": ["passport"], "address_documents": null }));
    let told = issues(&migrated);
    assert!(told.contains(&("type", "identifying_documents[0]".to_owned())), "{told:?}");
    assert!(told.contains(&("missing", "address_documents".to_owned())), "{told:?}");
}

#[test]
fn an_array_in_the_place_of_a_single_value_becomes_the_array() {
    let old = json!({ "proof_of_identity": [{ "type": "PASSPORT" }, { "type": "SELFIE" }], "proof_of_address": [] });
    let migrated = migrated(ATTACH, &old);
    assert_eq!(
        body(&migrated),
        json!({ "identifying_documents": [{ "type": "PASSPORT" }, { "type": "SELFIE" }], "address_documents": [] })
    );
}

#[test]
fn guesses_are_made_only_from_texts() {
    for (country, filled) in [
        (json!("USA"), json!({ "country_code": "USA", "document_type": "SSN", "document_id": "1" })),
        (json!("usa"), json!({ "country_code": "usa", "document_id": "1" })),
        (json!(""), json!({ "document_id": "1" })),
        (json!(null), json!({ "document_id": "1" })),
        (json!(840), json!({ "document_id": "1" })),
        (json!(["USA"]), json!({ "document_id": "1" })),
    ] {
        let migrated = migrated(INDIVIDUAL, &json!({ "basic_info": { "country_of_residence": country, "tin": "1" } }));
        assert_eq!(body(&migrated)["basic_info"]["tax_info"], json!([filled]));
        assert_eq!(migrated.notes.len(), filled.as_object().unwrap().len() - 1);
    }
}

#[test]
fn a_street_is_split_only_into_an_empty_line() {
    for (address, new, guesses) in [
        (
            json!({ "street": "1 Elm Street, Unit 3" }),
            json!({ "street_line_1": "1 Elm Street", "street_line_2": "Unit 3" }),
            1,
        ),
        (
            json!({ "street": "1 Elm Street Unit 3", "street_line_2": "" }),
            json!({ "street_line_1": "1 Elm Street", "street_line_2": "Unit 3" }),
            1,
        ),
        (
            json!({ "street": "1 Elm Street Unit 3", "street_line_2": "Floor 4" }),
            json!({ "street_line_1": "1 Elm Street Unit 3", "street_line_2": "Floor 4" }),
            0,
        ),
        (json!({ "street": "Calle 100 # 8A-55" }), json!({ "street_line_1": "Calle 100 # 8A-55" }), 0),
        (json!({ "street": ["1 Elm Street Unit 3"] }), json!({ "street_line_1": ["1 Elm Street Unit 3"] }), 0),
        (json!({ "street": null }), json!({ "street_line_1": null }), 0),
    ] {
        let migrated = migrated(INDIVIDUAL, &json!({ "address": address }));
        assert_eq!(body(&migrated)["address"], new);
        assert_eq!(migrated.notes.len(), guesses);
    }
    let mixed = json!({ "address": { "street": "1 Elm Street Unit 3", "street_line_1": "2 Oak Street" } });
    let migrated = migrated(INDIVIDUAL, &mixed);
    assert_eq!(body(&migrated)["address"], json!({ "street_line_1": "2 Oak Street" }));
    assert_eq!(notes(&migrated), [(DROPPED, "address.street_line_1", "address.street")]);
}

#[test]
fn only_a_text_is_a_parameter_of_the_path() {
    for (id, path) in [(json!("a"), vec![("customer_id", "a".to_owned())]), (json!(7), vec![]), (json!(null), vec![])] {
        let migrated = migrated(ATTACH, &json!({ "customer_id": id }));
        let is_left = path.is_empty();
        assert_eq!(migrated.path, path);
        assert_eq!(body(&migrated).get("customer_id"), is_left.then_some(&id));
        assert_eq!(issues(&migrated).contains(&("renamed", "customer_id".to_owned())), is_left);
    }
}

#[test]
fn bodies_that_are_no_objects_stay_as_they_are() {
    for old in [json!(null), json!(true), json!(1.5), json!("x"), json!([]), json!([{ "customer_id": "a" }])] {
        for pair in [INDIVIDUAL, ATTACH] {
            let migrated = migrated(pair, &old);
            assert_eq!((body(&migrated), notes(&migrated)), (old.clone(), vec![]));
            assert_eq!(issues(&migrated), [("type", String::new())]);
        }
    }
    let sections = json!({ "verification_type": 1, "basic_info": [], "address": "x", "financial_profile": null });
    assert_eq!(body(&migrated(INDIVIDUAL, &sections)), sections);
}
