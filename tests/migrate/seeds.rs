//! The provider's own examples of version 1.

use serde_json::{Value, json};

use super::{ATTACH, INDIVIDUAL, Migrated, body, common, context, issues, migrate, notes};

/// S4:361-415.
fn individual() -> Value {
    json!({
        "basic_info": {
            "first_name": "John",
            "last_name": "Doe",
            "dob": "1990-01-15",
            "email": "john.doe@example.com",
            "phone": "+14155552671",
            "country_of_residence": "USA",
            "nationality": "USA",
            "tin": "123-45-6789"
        },
        "address": {
            "street": "123 Main Street Apt 4B",
            "city": "San Francisco",
            "state": "US-CA",
            "postal_code": "94103",
            "country": "USA"
        },
        "financial_profile": {
            "occupation_id": 1,
            "source_of_fund_id": 1,
            "purpose_id": 1,
            "monthly_volume_usd": 5000
        },
        "meta_data": {
            "customer_reference": "REF-20250123-JOHN",
            "internal_notes": "Premium tier customer",
            "referral_code": "FRIEND2025"
        }
    })
}

/// S4:438-458.
fn attach() -> Value {
    json!({
        "customer_id": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9",
        "proof_of_identity": {
            "type": "PASSPORT",
            "number": "A12345678",
            "country": "USA",
            "issue_date": "2020-01-15",
            "expiry_date": "2030-01-15",
            "files": [{ "uri": "/AbAcQ4hn_0652746727637.pdf" }]
        },
        "proof_of_address": {
            "type": "UTILITY_BILL",
            "country": "USA",
            "files": [{ "uri": "/XyZ123mn_0652746727638.pdf" }]
        },
        "tos_policies_value": "e9414388-fbdf-4407-b5c2-bc39eae3645b"
    })
}

/// With everything that the checks ask for.
fn with_context([from, to]: [&str; 2], body: &Value) -> Migrated {
    let mut full = common::context("full");
    full["catalogues"]["occupations"] = json!([1]);
    full["catalogues"]["purposes"] = json!([1]);
    full["uploaded_uris"] = json!(["/AbAcQ4hn_0652746727637.pdf", "/XyZ123mn_0652746727638.pdf"]);
    full["flags"]["selfie_required"] = json!(false);
    full["path"] = json!({});
    migrate(from, to, &body.to_string(), &context(&full)).unwrap()
}

#[test]
fn an_individual_lacks_only_what_version_1_never_knew() {
    let migrated = with_context(INDIVIDUAL, &individual());
    assert_eq!(issues(&migrated), [("missing", "financial_profile.employment_status".to_owned())]);
    assert!(migrated.report.complete);
    assert_eq!(
        notes(&migrated),
        [
            ("migration.guess", "basic_info.tax_info[0].country_code", "basic_info.country_of_residence"),
            ("migration.guess", "basic_info.tax_info[0].document_type", "basic_info.tin"),
            ("migration.guess", "address.street_line_2", "address.street"),
        ]
    );
    assert_eq!(migrated.notes[0].pointer(), "/basic_info/tax_info/0/country_code");
    // The order is that of the provider's table.
    assert_eq!(
        migrated.body.as_deref().unwrap(),
        concat!(
            r#"{"verification_type":"STANDARD","basic_info":{"first_name":"John","last_name":"Doe","dob":"1990-01-15","#,
            r#""email":"john.doe@example.com","phone":"+14155552671","country_of_residence":"USA","#,
            r#""primary_nationality":"USA","tax_info":[{"country_code":"USA","document_type":"SSN","#,
            r#""document_id":"123-45-6789"}]},"address":{"street_line_1":"123 Main Street","street_line_2":"Apt 4B","#,
            r#""city":"San Francisco","subdivision_code":"US-CA","postal_code":"94103","country":"USA"},"#,
            r#""financial_profile":{"occupation_id":1,"purpose_id":1,"source_of_fund_ids":[1],"monthly_volume_usd":5000},"#,
            r#""meta_data":{"customer_reference":"REF-20250123-JOHN","internal_notes":"Premium tier customer","#,
            r#""referral_code":"FRIEND2025"}}"#
        )
    );
    let mut supplied = individual();
    supplied["financial_profile"]["employment_status"] = json!("EMPLOYED");
    assert_eq!(issues(&with_context(INDIVIDUAL, &supplied)), []);
}

#[test]
fn an_individual_elsewhere_lacks_the_type_of_the_tax_number() {
    let mut old = individual();
    old["basic_info"]["country_of_residence"] = json!("MEX");
    let migrated = with_context(INDIVIDUAL, &old);
    let missing: Vec<_> = issues(&migrated).into_iter().filter(|(code, _)| *code == "missing").collect();
    assert_eq!(
        missing,
        [
            ("missing", "basic_info.tax_info[0].document_type".to_owned()),
            ("missing", "financial_profile.employment_status".to_owned())
        ]
    );
    assert_eq!(
        body(&migrated)["basic_info"]["tax_info"],
        json!([{ "country_code": "MEX", "document_id": "123-45-6789" }])
    );
}

#[test]
fn an_attach_body_is_valid_at_once() {
    let old = attach();
    let migrated = with_context(ATTACH, &old);
    assert_eq!((issues(&migrated), notes(&migrated)), (vec![], vec![]));
    assert!(migrated.report.complete);
    assert_eq!(migrated.path, [("customer_id", "55bd6b4e-c20a-4cc8-9535-91d5557a67d9".to_owned())]);
    assert_eq!(
        body(&migrated),
        json!({
            "identifying_documents": [old["proof_of_identity"]],
            "address_documents": [old["proof_of_address"]],
            "tos_policies_value": old["tos_policies_value"]
        })
    );
}

/// S4:310: three of the eight types are left.
#[test]
fn an_address_proof_that_is_not_accepted_any_more_is_told() {
    for kind in ["RESIDENCE_PERMIT", "PASSPORT", "NATIONAL_ID", "DRIVERS_LICENSE", "COMPANY_DOC"] {
        let mut old = attach();
        old["proof_of_address"]["type"] = json!(kind);
        let migrated = with_context(ATTACH, &old);
        assert_eq!(issues(&migrated), [("one_of", "address_documents[0].type".to_owned())]);
        assert_eq!(body(&migrated)["address_documents"][0]["type"], kind);
    }
}
