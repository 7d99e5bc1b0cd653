//! The shapes in which providers refuse, each with what becomes of it.

use firstpass::{Code, Fix, Issue, Param, Severity, from_provider_error};

use super::{common, key};

fn read(pack: &str, body: &str) -> Vec<Issue<'static>> {
    from_provider_error(common::pack(pack), body)
}

/// The one issue of a body that holds no more.
fn one(pack: &str, body: &str) -> Issue<'static> {
    let mut issues = read(pack, body);
    assert_eq!(issues.len(), 1, "{issues:?}");
    issues.pop().unwrap()
}

const EMAIL: &str = "Email must be all lowercase";

/// The two texts that every shape below tells.
fn assert_two(body: &str) {
    for path in ["basic_info.email", "/basic_info/email"] {
        let issues = read("fin/v2/individual", &body.replace("EMAIL", path));
        assert_eq!(issues.len(), 2, "{body}: {issues:?}");
        let [known, unknown] = issues.as_slice() else { panic!() };
        assert_eq!(key(known), ("basic_info.email", "email-lowercase", "email.not_lowercase"), "{body}");
        assert_eq!((known.pointer.as_str(), known.severity), ("/basic_info/email", Severity::Error));
        assert_eq!((known.message.as_str(), known.fix), (EMAIL, Some(Fix::Lowercase)));
        assert_eq!(key(unknown), ("basic_info.tax_info[0].document_id", "provider", "provider.message"), "{body}");
        assert_eq!(
            (unknown.pointer.as_str(), unknown.severity),
            ("/basic_info/tax_info/0/document_id", Severity::Error)
        );
        assert_eq!((unknown.message.as_str(), unknown.fix), ("Is taken", None));
        assert!(unknown.params.is_empty() && unknown.location.is_none());
    }
}

#[test]
fn texts_by_path_in_every_shape() {
    let id = "basic_info.tax_info.0.document_id";
    for body in [
        r#"{"message": "Validation failed", "errors": {"EMAIL": ["A"], "ID": ["B"]}}"#,
        r#"{"errors": {"EMAIL": "A", "ID": "B"}}"#,
        r#"{"status": 400, "message": "Validation failed", "data": {"EMAIL": "A", "ID": "B"}}"#,
        r#"{"message": "Validation failed", "errors": [{"EMAIL": "A"}, {"ID": "B"}]}"#,
        r#"{"message": "Validation failed!", "errors": [{"EMAIL": "A", "ID": ["B"]}]}"#,
        r#"{"errors": [{"field": "EMAIL", "message": "A"}, {"path": "ID", "message": "B"}]}"#,
        r#"{"error": {"code": 422, "type": "FIN_ERROR", "message": "Validation failed",
            "details": [{"field": "EMAIL", "message": "A"}, {"field": "ID", "message": "B"}]}}"#,
        r#"{"error": {"code": "bad_request", "errors": {"EMAIL": ["A"], "ID": ["B"]}}}"#,
        r#"{"reason": "ValidationFailed", "message": "The request is invalid.",
            "params": {"EMAIL": [{"reason": "EmailNotLowercase", "message": "A"}],
                       "ID": [{"reason": "Taken", "message": "B"}]}}"#,
        r#"{"code": "Unprocessable_Entity", "status": 422, "detail": "EMAIL: A; ID: B", "instance": "/v1/customers"}"#,
        r#"{"error": {"type": "invalid_request_error", "message": "EMAIL: A; ID: B"}}"#,
        r#"{"statusCode": 400, "error": "Bad Request", "message": [{"field": "EMAIL", "message": "A"}, {"ID": "B"}]}"#,
        "\u{FEFF} {\"errors\": {\"EMAIL\": [\"A\"], \"ID\": [\"B\"]}} ",
    ] {
        assert_two(
            &body
                .replace("\"A", &format!("\"{EMAIL}"))
                .replace(": A;", &format!(": {EMAIL};"))
                .replace("ID", id)
                .replace("\"B\"", "\"Is taken\"")
                .replace(": B\"", ": Is taken\""),
        );
    }
}

#[test]
fn a_refusal_without_paths_gives_its_rule() {
    let reliance = r#"{"message": "RELIANCE is not available for your client"}"#;
    for pack in ["fin/v2/individual", "fin/v1/individual", "fin/v2/business"] {
        let issue = one(pack, reliance);
        assert_eq!(key(&issue), ("verification_type", "reliance-enabled", "flag.reliance_enabled"));
        assert_eq!(issue.pointer, "/verification_type");
    }
    assert_eq!(
        key(&one("fin/v2/business", r#"{"status": 423, "message": "RELIANCE is not available for your client"}"#)).1,
        "reliance-enabled"
    );
    let conflict = "An attach request is already in progress for this customer";
    let issue = one("fin/v2/attach", &format!(r#"{{"error": {{"code": "conflict", "message": "{conflict}"}}}}"#));
    assert_eq!(key(&issue), ("", "attach-in-flight", "flag.attach_in_flight"));
    let refused = "Customer is not eligible for this operation";
    let issue = one("fin/v2/attach", &format!(r#"{{"error": {{"code": "forbidden", "message": "{refused}"}}}}"#));
    assert_eq!(key(&issue), ("", "customer-status", "status.not_allowed"));
    // The same text of another request, which has no such rule.
    let issue = one("fin/v2/individual", &format!(r#"{{"error": {{"code": "forbidden", "message": "{refused}"}}}}"#));
    assert_eq!((key(&issue), &*issue.message), (("", "provider", "provider.message"), refused));
    let issue =
        one("1money/v1/application", r#"{"status": 400, "detail": "Age must be at least 18", "instance": "/v1/x"}"#);
    assert_eq!(key(&issue), ("person.date_of_birth", "age-at-least-18", "age.under_minimum"));
    assert_eq!(issue.params, [("min", Param::Number(18))]);
}

#[test]
fn words_of_a_rule_of_its_own_need_no_path() {
    let issue = one("fin/v2/individual", &format!(r#"{{"message": "{EMAIL}"}}"#));
    assert_eq!(key(&issue), ("basic_info.email", "email-lowercase", "email.not_lowercase"));
    let tin = "TIN must be in SSN format (xxx-xx-xxxx) for USA customers";
    let issue = one("fin/v1/individual", &format!(r#"{{"message": "{tin}"}}"#));
    assert_eq!((&*issue.path, issue.code, issue.fix), ("basic_info.tin", Code::TaxIdFormat, Some(Fix::TaxIdFormat)));
    assert_eq!(issue.params, [("pattern", Param::Text("xxx-xx-xxxx".to_owned()))]);
    // Of an item of an array, the path is not known.
    let issue = one("fin/v2/business", r#"{"message": "Party must be at least 18 years old"}"#);
    assert_eq!((&*issue.path, &*issue.rule), ("", "party-dob-age"));
}

#[test]
fn texts_have_the_parameters_of_their_rules() {
    let body = r#"{"errors": {
        "basic_info.first_name": ["first_name is required"],
        "basic_info.tax_info[3].document_id": ["Must be in the format xxx-xx-xxxx"],
        "basic_info.dob": ["Age must be at most 120"],
        "address.country": ["Must match basic_info.country_of_residence"]
    }}"#;
    let issues = read("fin/v2/individual", body);
    let params: Vec<_> = issues.iter().map(|issue| issue.params.clone()).collect();
    let text = |name, text: &str| vec![(name, Param::Text(text.to_owned()))];
    let expected = [
        text("leaf", "first_name"),
        text("pattern", "xxx-xx-xxxx"),
        vec![("max", Param::Number(120))],
        text("name", "basic_info.country_of_residence"),
    ];
    assert_eq!(params, expected);
    assert!(issues.iter().all(|issue| issue.code != Code::ProviderMessage));
}

#[test]
fn a_reason_that_something_is_required() {
    let pack = "ondato/v1/identity-verification";
    let required = |path: &str, text: &str| {
        let entry = format!(r#""{path}": [{{"reason": "Required", "message": "{text}"}}]"#);
        one(pack, &format!(r#"{{"reason": "ValidationFailed", "message": "x", "params": {{{entry}}}}}"#))
    };
    let empty = "Property should not be empty.";
    let issue = required("setupId", empty);
    assert_eq!((key(&issue), &*issue.message), (("setupId", "setup-id-required", "missing"), empty));
    let issue = required("registration.firstName", "Muss angegeben werden.");
    assert_eq!(key(&issue), ("registration.firstName", "registration-first-name-required", "missing"));
    assert_eq!(issue.message, "Muss angegeben werden.");
    // A field that no rule requires can still be blank.
    assert_eq!(
        key(&required("registration.middleName", empty)),
        ("registration.middleName", "middle-name-blank", "blank")
    );
    assert_eq!(key(&required("registration.shoeSize", empty)), ("", "provider", "provider.message"));
    // Refusals without paths.
    for reason in ["AuthenticationFailed", "AuthorizationFailed", "NotFound"] {
        let issue = one(pack, &format!(r#"{{"reason": "{reason}", "message": "Sorry."}}"#));
        assert_eq!((key(&issue), &*issue.message), (("", "provider", "provider.message"), "Sorry."));
        assert_eq!(one(pack, &format!(r#"{{"reason": "{reason}"}}"#)).message, reason);
    }
}

#[test]
fn what_is_known_of_one_shape_only() {
    let issue = one("1money/v1/customer", r#"{"code": "Too_Many_Requests", "status": 429}"#);
    assert_eq!((key(&issue), &*issue.message), (("", "provider", "provider.message"), "Too_Many_Requests"));
    let issue =
        one("1money/v1/customer", r#"{"code": "x", "status": 429, "detail": "Too many requests; wait: a bit"}"#);
    assert_eq!(issue.message, "Too many requests; wait: a bit");
    // The id of another record is no text.
    let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let body = format!(r#"{{"message": "Beneficiary exists", "error": {{"beneficiary_id": "{id}"}}}}"#);
    assert_eq!(one("fin/v3/beneficiary", &body).message, "Beneficiary exists");
    let body = format!(r#"{{"error": {{"beneficiary_id": "{id}"}}}}"#);
    assert_eq!(one("fin/v3/beneficiary", &body).message, "The provider refused this");
    assert_eq!(one("fin/v3/beneficiary", r#"{"error": "Not found"}"#).message, "Not found");
}

#[test]
fn anything_else_is_one_issue_of_the_request() {
    for (body, message) in [
        ("", "The provider refused this"),
        (" \r\n\u{FEFF}", "The provider refused this"),
        ("Forbidden", "Forbidden"),
        ("<html>\n<h1>502</h1>\u{0}</html>", "<html> <h1>502</h1></html>"),
        ("\"Bad key\"", "Bad key"),
        ("42", "The provider refused this"),
        ("null", "The provider refused this"),
        ("[]", "The provider refused this"),
        (r#"["Email is taken"]"#, "The provider refused this"),
        ("{}", "The provider refused this"),
        (r#"{"errors": {}, "message": "Validation failed"}"#, "Validation failed"),
        (r#"{"errors": [1, null, [[]], {"a": {"b": "c"}}]}"#, "The provider refused this"),
        (r#"{"errors": {"basic_info.email": ["x"]}"#, "The provider refused this"),
        (r#"{"message": "a", "message": "b"}"#, "The provider refused this"),
        (r#"{"message": "\u0007 a\tb\u009f "}"#, "a b"),
        (r#"{"message": {"a": "b"}}"#, "The provider refused this"),
    ] {
        for pack in ["fin/v2/individual", "fin/v1/upload", "1money/v1/lightweight", "ondato/v1/identity-verification"] {
            let issue = one(pack, body);
            assert_eq!((key(&issue), &*issue.message), (("", "provider", "provider.message"), message), "{body}");
        }
    }
}

#[test]
fn a_line_is_taken_apart_only_at_declared_paths() {
    let pack = "1money/v1/lightweight";
    let detail = |text: &str| read(pack, &format!(r#"{{"detail": "{text}"}}"#));
    let told = |text: &str| -> Vec<(String, String)> {
        detail(text).into_iter().map(|issue| (issue.path, issue.message)).collect()
    };
    let pair = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    assert_eq!(told("email: is taken"), [pair("email", "is taken")]);
    assert_eq!(
        told("email: is taken; again; first_name: a; b"),
        [pair("email", "is taken; again"), pair("first_name", "a; b")]
    );
    assert_eq!(told("note: email: is taken"), [pair("", "note: email: is taken")]);
    assert_eq!(told("Sorry; email: is taken"), [pair("", "Sorry; email: is taken")]);
    let issues = detail("email: Must be a valid email address; The header Idempotency-Key is required");
    let keys: Vec<_> = issues.iter().map(key).collect();
    let header = ("", "idempotency-key-required", "header.missing");
    assert_eq!(keys, [("email", "email-format", "email.format"), header]);
}
