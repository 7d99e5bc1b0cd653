//! A text against every check of single values.
#![no_main]

use firstpass::check::value::{self, ValueOptions};
use firstpass::check::{
    ascii, country, date, email, fix, invisible, letters, mail_domain, markup, nfc, phone, script, subdivision, tax_id, url,
    uuid,
};
use firstpass::{Code, Fault};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for country in [None, country::find("USA"), country::find("HKG")] {
        let options = ValueOptions { country, document_type: text.get(..3), as_of: None };
        for check in value::NAMES {
            let _ = value::value(check, text, &options);
        }
    }
    let faults: [Result<(), Fault>; 8] = [
        email::check(text),
        email::is_lowercase(text),
        phone::check(text),
        country::alpha3(text).map(drop),
        subdivision::check(text).map(drop),
        date::check(text).map(drop),
        uuid::check(text),
        ascii::check(text),
        invisible::check(text),
        letters::check(text),
        nfc::check(text),
        mail_domain::check(text),
    ];
    for fault in faults.into_iter().filter_map(Result::err) {
        if let Some(fix) = fault.fix {
            let fixed = fix::apply(fix, text).expect("a fix that is named applies");
            assert_eq!(fix::apply(fix, &fixed).as_deref(), Some(&*fixed));
        }
    }
    let _ = (url::check(text), markup::check(text), markup::encoded(text), script::check(text));
    let _ = tax_id::scheme(text, text);
    assert!(Code::ALL.iter().all(|code| !code.name().is_empty()));
});
