//! `serde`: reports out, contexts in, and bodies that were read by serde_json.

use firstpass::{Checker, Context, Severity};
use serde_json::{Value, json};

use crate::common::{self, cases};

#[test]
fn serde_writes_a_report_as_the_bytes_of_to_json() {
    for case in cases() {
        let context = Context::from_json(&case.context.to_string()).unwrap();
        let report = Checker::new(crate::common::pack(&case.pack)).check_bytes(&case.bytes, &context);
        assert_eq!(serde_json::to_string(&report).unwrap(), report.to_json(), "{}", case.name);
        let written: Value = serde_json::from_str(&report.to_json()).unwrap();
        assert_eq!(serde_json::to_value(&report.issues).unwrap(), written["issues"]);
        assert_eq!(serde_json::to_value(&report.unverified).unwrap(), written["unverified"]);
    }
    assert_eq!(serde_json::to_string(&Severity::Warning).unwrap(), r#""warning""#);
}

#[test]
fn serde_reads_a_context_by_the_rules_of_from_json() {
    let full = common::context("full");
    let both = |text: &str| {
        let (ours, theirs) = (Context::from_json(text), serde_json::from_str::<Context>(text));
        (ours.map_err(|error| error.to_string()), theirs.map_err(|error| error.to_string()))
    };
    let (ours, theirs) = both(&full.to_string());
    let bodies = [common::base("attach").to_string(), common::base("individual").to_string(), "{}".to_owned()];
    for (body, pack) in bodies.iter().flat_map(|body| firstpass::packs().map(move |pack| (body, pack))) {
        let report = |context: &Context| Checker::new(pack).check(body, context).to_json();
        assert_eq!(report(ours.as_ref().unwrap()), report(theirs.as_ref().unwrap()));
    }
    for (pointer, wrong) in [
        ("/as_of", json!("2026-02-30")),
        ("/as_of", json!(null)),
        ("/today", json!("2026-11-20")),
        ("/flags/other", json!(true)),
        ("/flags/in_iframe", json!("true")),
        ("/catalogues/occupations", json!([1.5])),
        ("/catalogues/occupations", json!([18_446_744_073_709_551_615_u64])),
        ("/catalogues/subdivisions", json!({})),
        ("/catalogues/postal_codes/USA/required", json!(1)),
        ("/policy", json!({ "email-lowercase": "fatal" })),
        ("/headers", json!({ "Idempotency-Key": 7 })),
    ] {
        let mut context = full.clone();
        context["headers"] = json!({});
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        context.pointer_mut(parent).unwrap()[key] = wrong;
        let (ours, theirs) = both(&context.to_string());
        // serde_json adds the place.
        assert!(theirs.unwrap_err().starts_with(&ours.unwrap_err()), "{pointer}");
    }
    for text in [r#"{"as_of": "2026-11-20", "as_of": "2026-11-20"}"#, r#"{"flags": {}}"#, "[]", "7", "{"] {
        let (ours, theirs) = both(text);
        assert!(ours.is_err() && theirs.is_err(), "{text}");
    }
    let deep = |depth: usize| {
        format!(r#"{{"as_of": "2026-11-20", "used_tokens": {}1{}}}"#, "[".repeat(depth), "]".repeat(depth))
    };
    assert!(both(&deep(64)).1.unwrap_err().starts_with("the context is nested too deeply"));
    assert!(both(&deep(63)).1.unwrap_err().starts_with("used_tokens in the context must be a list of texts"));
}

/// How serde_json gives numbers when a program switches its feature `arbitrary_precision` on.
#[test]
fn serde_reads_numbers_of_arbitrary_precision() {
    let number = |digits: &str| json!({ "$serde_json::private::Number": digits });
    let context = |ids: Value| {
        serde_json::from_value::<Context>(json!({ "as_of": "2026-11-20", "catalogues": { "purposes": ids } }))
    };
    assert_eq!(context(json!([number("3"), number("-7")])).unwrap().catalogues.purposes, Some(vec![-7, 3]));
    assert!(context(json!([number("3.5")])).is_err());
}

/// The report of the text without what only a text has.
fn without_places(report: &str) -> Value {
    let mut report: Value = serde_json::from_str(report).unwrap();
    for issue in report["issues"].as_array_mut().unwrap() {
        for key in ["offset", "line", "column"] {
            issue.as_object_mut().unwrap().remove(key);
        }
    }
    report
}

#[test]
fn serde_json_values_are_checked_as_the_text_that_they_print() {
    let mut values = 0;
    for case in cases() {
        let Ok(body) = serde_json::from_slice::<Value>(&case.bytes) else { continue };
        let context = Context::from_json(&case.context.to_string()).unwrap();
        let mut checker = Checker::new(crate::common::pack(&case.pack));
        let of_text = checker.check(&body.to_string(), &context).to_json();
        let of_value = checker.check_value(&body, &context).to_json();
        assert_eq!(without_places(&of_value), without_places(&of_text), "{}", case.name);
        values += 1;
    }
    assert!(values > 900, "{values}");
}

#[test]
fn serde_json_values_have_the_limits_of_a_text() {
    let context = Context::from_json(&common::context("none").to_string()).unwrap();
    let mut checker = Checker::new(firstpass::pack("fin/v2/individual").unwrap());
    let mut codes = |body: &Value| {
        let texts = checker.check(&body.to_string(), &context).to_json();
        let values = checker.check_value(body, &context);
        assert_eq!(without_places(&values.to_json()), without_places(&texts));
        values.issues.iter().map(|issue| issue.code.name()).take(1).collect::<Vec<_>>()
    };
    let nested = |levels: usize| (1..levels).fold(json!([]), |inner, _| json!([inner]));
    // The root is depth 1, and so is the object around the others here.
    for (levels, code) in [(63, "unexpected"), (64, "json.depth"), (100, "json.depth")] {
        assert_eq!(codes(&json!({ "undeclared": nested(levels) })), [code], "{levels}");
    }
    assert_eq!(codes(&nested(64)), ["type"]);
    assert_eq!(codes(&nested(65)), ["json.depth"]);
    for text in ["a", "\"", "\n", "\u{1}", "é", "\u{1F600}"] {
        let empty = json!({ "meta_data": { "note": "" } }).to_string().len();
        let each = Value::from(text).to_string().len() - 2;
        let fits = ((1 << 20) - empty) / each;
        for (times, code) in [(fits, "missing"), (fits + 1, "json.size")] {
            assert_eq!(codes(&json!({ "meta_data": { "note": text.repeat(times) } })), [code], "{text:?} {times}");
        }
    }
    for (item, length) in [(json!(null), 4), (json!(true), 4), (json!(false), 5), (json!(-1.5e300), 9), (json!({}), 2)]
    {
        assert_eq!(item.to_string().len(), length);
        let empty = json!({ "undeclared": [] }).to_string().len();
        let fits = ((1 << 20) - empty + 1) / (length + 1);
        for (times, code) in [(fits, "unexpected"), (fits + 1, "json.size")] {
            assert_eq!(codes(&json!({ "undeclared": vec![item.clone(); times] })), [code], "{item} {times}");
        }
    }
    for (items, code) in [(1000, None), (1001, Some("json.items"))] {
        let body = json!({ "financial_profile": { "source_of_fund_ids": vec![1; items] } });
        let report = checker.check_value(&body, &context);
        let found = report.issues.iter().find(|issue| issue.path.ends_with("source_of_fund_ids"));
        assert_eq!(found.map(|issue| issue.code.name()), code, "{items}");
    }
}
