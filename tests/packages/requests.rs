//! The typed requests, which serde reads and writes.

use firstpass::requests::Request;
use firstpass::requests::fin_v2::individual::{BasicInfo, FinancialProfile};
use firstpass::requests::fin_v2::{Attach, Individual};
use firstpass::{Checker, Context};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::common;

fn context() -> Context {
    Context::from_json(&common::context("full").to_string()).unwrap()
}

/// A base body goes through its struct and comes out the same.
fn round_trip<R: Request + DeserializeOwned>(base: &str) -> R {
    let body = common::base(base);
    let request: R = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&request).unwrap(), body);
    let again: R = serde_json::from_str(&serde_json::to_string(&request).unwrap()).unwrap();
    assert_eq!(serde_json::to_value(&again).unwrap(), body);
    let report = request.check(&context());
    assert_eq!(report.to_json(), Checker::new(R::pack()).check(&body.to_string(), &context()).to_json());
    assert!(report.is_valid() && report.complete);
    request
}

#[test]
fn serde_reads_and_writes_typed_requests() {
    let individual: Individual = round_trip("individual");
    let basic_info = individual.basic_info.unwrap();
    assert_eq!(basic_info.dob.as_deref(), Some("1990-04-15"));
    assert_eq!(basic_info.tax_info.unwrap()[0].document_type.as_deref(), Some("SSN"));
    assert_eq!(individual.financial_profile.unwrap().source_of_fund_ids, Some(vec![1, 5]));
    let attach: Attach = round_trip("attach");
    assert_eq!(attach.identifying_documents.unwrap()[1].r#type.as_deref(), Some("DRIVERS_LICENSE"));
    round_trip::<Attach>("attach-passport");
}

#[test]
fn typed_requests_are_built_in_rust() {
    let request = Individual {
        verification_type: Some("STANDARD".to_owned()),
        financial_profile: Some(FinancialProfile { monthly_volume_usd: Some(-1), ..FinancialProfile::default() }),
        ..Individual::default()
    };
    let expected = json!({ "verification_type": "STANDARD", "financial_profile": { "monthly_volume_usd": -1 } });
    assert_eq!(serde_json::to_value(&request).unwrap(), expected);
    let report = request.check(&context());
    let volume = report.issues.iter().find(|issue| issue.path == "financial_profile.monthly_volume_usd").unwrap();
    assert_eq!(volume.code.name(), "number.too_small");
}

#[test]
fn typed_requests_drop_what_the_pack_does_not_declare() {
    let body =
        json!({ "verification_type": null, "basic_info": { "nationality": "USA", "shoe_size": 42, "gender": "MALE" } });
    let request: Individual = serde_json::from_value(body).unwrap();
    assert_eq!(serde_json::to_value(&request).unwrap(), json!({ "basic_info": { "gender": "MALE" } }));
}

#[test]
fn typed_requests_show_no_value() {
    let request: Attach = serde_json::from_value(common::base("attach")).unwrap();
    let expected = "Attach { identifying_documents: .., address_documents: .., tos_policies_value: .., .. }";
    assert_eq!(format!("{request:?}"), expected);
    assert_eq!(format!("{:?}", BasicInfo::default()), "BasicInfo { .. }");
    let map: Individual = serde_json::from_value(json!({ "meta_data": { "canary": "canary" } })).unwrap();
    assert!(!format!("{map:#?}").contains("canary"));
}

/// Each wrong type at each kind of place is an error that names the key and repeats nothing.
#[test]
fn errors_of_typed_requests_repeat_no_value() {
    let canaries = [
        json!("canary"),
        json!(7_654_321),
        json!(-7_654_321),
        json!(7_654_321.5),
        json!(true),
        json!(["canary"]),
        json!({ "canary": "canary" }),
    ];
    let places = [
        ("", "the request must be an object"),
        ("/basic_info", "basic_info must be an object"),
        ("/basic_info/dob", "dob must be a string"),
        ("/basic_info/tax_info", "tax_info must be an array"),
        ("/basic_info/tax_info/0", "tax_info must be an object"),
        ("/basic_info/tax_info/0/document_id", "document_id must be a string"),
        ("/financial_profile/occupation_id", "occupation_id must be a whole number"),
        ("/financial_profile/source_of_fund_ids/0", "source_of_fund_ids must be a whole number"),
        ("/meta_data", "meta_data must be an object"),
    ];
    for (pointer, message) in places {
        let mut refused = 0;
        for canary in &canaries {
            let mut body = common::base("individual");
            *body.pointer_mut(pointer).unwrap() = canary.clone();
            let errors = [
                serde_json::from_value::<Individual>(body.clone()).err(),
                serde_json::from_str::<Individual>(&body.to_string()).err(),
            ];
            for error in errors.into_iter().flatten() {
                let (text, debug) = (error.to_string(), format!("{error:?}"));
                assert!(text.contains(" must be ") || text.starts_with("invalid type: map"), "{text}");
                for canary in ["canary", "7654321"] {
                    assert!(!text.contains(canary) && !debug.contains(canary), "{pointer}: {text}");
                }
                refused += usize::from(text.starts_with(message));
            }
        }
        assert!(refused >= 10, "{pointer}: {refused}");
    }
    let mut body = common::base("individual");
    body["financial_profile"]["source_of_fund_ids"] = json!([1, null]);
    let error = serde_json::from_value::<Individual>(body).unwrap_err();
    assert_eq!(error.to_string(), "source_of_fund_ids must be an array without null");
    assert!(serde_json::from_value::<Individual>(Value::Null).is_err());
}

/// The generator writes a struct for every pack; the compiler sees to it that each is right.
#[test]
fn every_pack_has_a_typed_request() {
    assert_eq!((Attach::pack().id, Individual::pack().id), ("fin/v2/attach", "fin/v2/individual"));
    for pack in firstpass::packs() {
        let (version, body) = pack.id.rsplit_once('/').unwrap();
        let name = |part: &str| {
            let name = part.replace(['/', '-'], "_");
            if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
        };
        let file = format!("src/generated/requests/{}/{}.rs", name(version), name(body));
        let text = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).unwrap();
        assert!(text.contains(&format!(", {:?});", pack.id)), "{file}");
    }
}
