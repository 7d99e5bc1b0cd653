//! `validator`: the typed requests as `ValidateArgs`, with the context as the argument.

use firstpass::Context;
use firstpass::requests::fin_v2::{Attach, Individual};
use serde_json::json;
use validator::{ValidateArgs, ValidationErrors, ValidationErrorsKind};

use crate::common;

fn context(change: impl FnOnce(&mut serde_json::Value)) -> Context {
    let mut context = common::context("full");
    change(&mut context);
    Context::from_json(&context.to_string()).unwrap()
}

/// What an extractor of a web framework does: any type whose argument is a context.
fn extract<'c, T: ValidateArgs<'c, Args = &'c Context>>(body: T, context: &'c Context) -> Result<T, ValidationErrors> {
    body.validate_with_args(context)?;
    Ok(body)
}

#[test]
fn validator_checks_typed_requests_with_the_context() {
    let context = context(|_| {});
    let mut body = common::base("individual");
    assert!(extract(serde_json::from_value::<Individual>(body.clone()).unwrap(), &context).is_ok());

    body["basic_info"]["email"] = json!("Canary@Example.com");
    body["basic_info"]["tax_info"][0]["document_id"] = json!("canary");
    body["basic_info"].as_object_mut().unwrap().remove("dob");
    // A warning refuses nothing.
    body["basic_info"]["secondary_nationality"] = json!("USA");
    let errors = extract(serde_json::from_value::<Individual>(body).unwrap(), &context).unwrap_err();
    let fields = errors.field_errors();
    let mut paths: Vec<_> = fields.keys().map(|path| path.as_ref()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["basic_info.dob", "basic_info.email", "basic_info.tax_info[0].document_id"]);

    let email = &fields["basic_info.email"][0];
    assert_eq!(
        (email.code.as_ref(), email.message.as_deref()),
        ("email.not_lowercase", Some("Email must be all lowercase"))
    );
    let dob = &fields["basic_info.dob"][0];
    assert_eq!(dob.params["leaf"], json!("dob"));
    for text in [format!("{errors}"), format!("{errors:?}"), serde_json::to_string(&errors).unwrap()] {
        assert!(!text.to_lowercase().contains("canary"), "{text}");
    }
}

#[test]
fn validator_tells_issues_of_the_whole_request() {
    let context = context(|context| context["customer_status"] = json!("REJECTED"));
    let body: Attach = serde_json::from_value(common::base("attach")).unwrap();
    let errors = body.validate_with_args(&context).unwrap_err();
    assert_eq!(errors.field_errors()["__all__"][0].code, "status.not_allowed");
}

/// An array can have an issue of its own beside those of its items.
#[test]
fn validator_tells_an_array_and_its_items() {
    let mut body = common::base("attach");
    let documents = body["identifying_documents"].as_array_mut().unwrap();
    documents.push(json!({ "type": "SELFIE", "files": [] }));
    let body: Attach = serde_json::from_value(body).unwrap();
    let errors = body.validate_with_args(&context(|_| {})).unwrap_err();
    for path in ["identifying_documents", "identifying_documents[2].files"] {
        assert!(matches!(errors.errors()[path], ValidationErrorsKind::Field(_)), "{path}");
    }
}
