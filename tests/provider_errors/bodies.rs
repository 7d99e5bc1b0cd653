//! The bodies that the provider's documents print, byte for byte, from checks of requests that cause them.

use firstpass::{Checker, Report};
use serde_json::{Value, json};

use super::common;

/// The refusal of a base body with some values changed; null takes a value out.
fn refusal(pack: &str, base: &str, context: &Value, changes: &[(&str, Value)]) -> Option<String> {
    let mut body = common::base(base);
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = body.pointer_mut(parent).unwrap();
        match (parent, value) {
            (Value::Object(map), Value::Null) => _ = map.shift_remove(key).unwrap(),
            (parent, value) => parent[key] = value.clone(),
        }
    }
    let pack = common::pack(pack);
    let report: Report<'_> = Checker::new(pack).check(&body.to_string(), &super::context(&context.to_string()));
    report.provider_error(pack)
}

/// The printed body without its line breaks.
fn compact(printed: &str) -> Option<String> {
    Some(printed.lines().map(|line| line.trim_start().replacen("\": ", "\":", 1)).collect())
}

fn full() -> Value {
    common::context("full")
}

/// The full context with one flag changed.
fn flag(name: &str, value: bool) -> Value {
    let mut context = full();
    context["flags"][name] = json!(value);
    context
}

#[test]
fn an_email_in_capitals() {
    let printed = r#"{
"message": "Validation failed",
"errors": {
"basic_info.email": ["Email must be all lowercase"]
}
}"#;
    let v2 = ("/basic_info/email", json!("Maria.Garcia@Example.com"));
    assert_eq!(refusal("fin/v2/individual", "individual", &full(), &[v2]), compact(printed));
    let v1 = ("/basic_info/email", json!("John.Doe@Example.com"));
    assert_eq!(refusal("fin/v1/individual", "fin-v1-individual", &full(), &[v1]), compact(printed));
}

#[test]
fn reliance_that_is_not_enabled() {
    let printed = r#"{
"message": "RELIANCE is not available for your client"
}"#;
    let context = flag("reliance_enabled", false);
    let reliance = ("/verification_type", json!("RELIANCE"));
    // Other errors change nothing: the provider stops there.
    let other = ("/basic_info/email", json!("John.Doe@Example.com"));
    for (pack, base) in [("fin/v2/individual", "individual"), ("fin/v1/individual", "fin-v1-individual")] {
        let alone = refusal(pack, base, &context, std::slice::from_ref(&reliance));
        assert_eq!(alone, compact(printed));
        assert_eq!(refusal(pack, base, &context, &[reliance.clone(), other.clone()]), alone);
    }
    let body = r#"{"status":423,"message":"RELIANCE is not available for your client"}"#;
    let business = refusal("fin/v2/business", "fin-business-small", &context, &[reliance]);
    assert_eq!(business.as_deref(), Some(body));
}

#[test]
fn an_address_in_another_country() {
    let printed = r#"{
"message": "Validation failed",
"errors": {
"address.country": ["Must match basic_info.country_of_residence"]
}
}"#;
    let changes = [
        ("/address/country", json!("CAN")),
        ("/address/subdivision_code", json!("CA-ON")),
        ("/address/postal_code", json!("M5V 2T6")),
    ];
    assert_eq!(refusal("fin/v2/individual", "individual", &full(), &changes), compact(printed));
}

#[test]
fn an_attach_request_in_flight() {
    let printed = r#"{
"error": {
"code": "conflict",
"message": "An attach request is already in progress for this customer"
}
}"#;
    assert_eq!(refusal("fin/v2/attach", "attach", &flag("attach_in_flight", true), &[]), compact(printed));
}

#[test]
fn a_customer_who_is_not_eligible() {
    let printed = r#"{
"error": {
"code": "forbidden",
"message": "Customer is not eligible for this operation"
}
}"#;
    let mut context = full();
    for status in ["REVIEWING", "APPROVED", "ON_HOLD", "REJECTED"] {
        context["customer_status"] = json!(status);
        assert_eq!(refusal("fin/v2/attach", "attach", &context, &[]), compact(printed));
    }
    // Not both: the first one decides.
    context["flags"]["attach_in_flight"] = json!(true);
    assert_eq!(refusal("fin/v2/attach", "attach", &context, &[]), compact(printed));
}

#[test]
fn a_tax_number_without_hyphens() {
    let printed = r#"{
"message": "Validation failed",
"errors": {
"basic_info.tin": ["TIN must be in SSN format (xxx-xx-xxxx) for USA customers"]
}
}"#;
    let tin = ("/basic_info/tin", json!("123456789"));
    assert_eq!(refusal("fin/v1/individual", "fin-v1-individual", &full(), &[tin]), compact(printed));
}

#[test]
fn a_missing_field() {
    let printed = r#"{
"message": "Validation failed",
"errors": {
"financial_profile.occupation_id": ["occupation_id is required"]
}
}"#;
    let missing = ("/financial_profile/occupation_id", Value::Null);
    assert_eq!(refusal("fin/v1/individual", "fin-v1-individual", &full(), &[missing]), compact(printed));
}

#[test]
fn texts_of_one_path_stand_together() {
    let changes = [
        ("/basic_info/email", json!("Maria.Garcia@")),
        ("/basic_info/tax_info", json!([{"country_code": "USA", "document_type": "SSN", "document_id": "1"}])),
    ];
    let body = concat!(
        r#"{"message":"Validation failed","errors":{"#,
        r#""basic_info.email":["Must be a valid email address","Email must be all lowercase"],"#,
        r#""basic_info.tax_info[0].document_id":["Must be in the format xxx-xx-xxxx"]}}"#
    );
    assert_eq!(refusal("fin/v2/individual", "individual", &full(), &changes).as_deref(), Some(body));
}

#[test]
fn one_text_for_each_path() {
    let changes =
        [("/basic_info/email", json!("Office@")), ("/associated_parties/0/basic_info/dob", json!("2010-03-20"))];
    let body = concat!(
        r#"{"status":400,"message":"Validation failed","data":{"#,
        r#""basic_info.email":"Must be a valid email address","#,
        r#""associated_parties[0].basic_info.dob":"Party must be at least 18 years old"}}"#
    );
    assert_eq!(
        refusal("fin/v2/business", "fin-business-small", &common::context("none"), &changes).as_deref(),
        Some(body)
    );
    let body = r#"{"message":"Validation failed!","errors":[{"counter_party":"counter_party is required"}]}"#;
    let mut context = full();
    context["customer_status"] = json!("APPROVED");
    let missing = ("/counter_party", Value::Null);
    let beneficiary = refusal("fin/v3/beneficiary", "fin-beneficiary-bank", &context, &[missing]);
    assert_eq!(beneficiary.as_deref(), Some(body));
}

#[test]
fn texts_with_reasons() {
    let changes = [
        ("/setupId", Value::Null),
        ("/registration/firstName", json!("")),
        ("/registration/dateOfBirth", json!("14.01.2021")),
    ];
    let policy = json!({"as_of": "2026-11-20", "policy": {"first-name-blank": "error"}});
    let body = concat!(
        r#"{"reason":"ValidationFailed","message":"The request is invalid.","params":{"#,
        r#""setupId":[{"reason":"Required","message":"Property should not be empty."}],"#,
        r#""registration.dateOfBirth":[{"reason":"DateFormat","message":"Must be a date in YYYY-MM-DD format"}],"#,
        r#""registration.firstName":[{"reason":"Required","message":"Property should not be empty."}]}}"#
    );
    let pack = "ondato/v1/identity-verification";
    assert_eq!(refusal(pack, "ondato-identity-verification", &policy, &changes).as_deref(), Some(body));
}

#[test]
fn all_texts_in_one_line() {
    let context = json!({"as_of": "2026-11-20", "headers": {}});
    let changes = [("/email", json!("maria.garcia")), ("/first_name", Value::Null)];
    let body = concat!(
        r#"{"code":"Unprocessable_Entity","status":422,"#,
        r#""detail":"email: Must be a valid email address; first_name: first_name is required; "#,
        r#"The header Idempotency-Key is required","instance":"/v1/customers/lightweight"}"#
    );
    let lightweight = refusal("1money/v1/lightweight", "1money-lightweight", &context, &changes);
    assert_eq!(lightweight.as_deref(), Some(body));
    let body = r#"{"status":400,"detail":"Age must be at least 18","instance":"/v1/individuals/applications"}"#;
    let young = ("/person/date_of_birth", json!("2010-01-01"));
    let application = refusal("1money/v1/application", "1money-application-full", &full(), &[young]);
    assert_eq!(application.as_deref(), Some(body));
}

#[test]
fn a_valid_request_has_no_refusal() {
    assert_eq!(refusal("fin/v2/individual", "individual", &full(), &[]), None);
    // A warning is none.
    let spaces = ("/basic_info/first_name", json!(" Maria"));
    assert_eq!(refusal("fin/v2/individual", "individual", &full(), &[spaces]), None);
}
