//! What is said of single values, and the debug forms of the types that hold some.

use firstpass::check::value::{self, ValueOptions};
use firstpass::check::{country, integer, phone, subdivision};
use firstpass::json::{KeySet, Reader, Tree};

use super::assert_silent;

const MARK: &str = "zqkxw";

#[test]
fn verdicts_on_single_values_repeat_nothing() {
    for check in value::NAMES {
        for text in [MARK, " Zqkxw@Zqkxw.example ", "+1 739 184 6739", "zqkxw-39", "7391846", "<b>zqkxw"] {
            for country in [None, country::find("USA")] {
                let options = ValueOptions { country, document_type: Some(MARK), as_of: None };
                let verdict = value::value(check, text, &options).unwrap();
                let texts = [verdict.to_json(false), format!("{verdict:?}"), format!("{verdict:#?}")];
                assert_silent(check, &texts, &[MARK.to_owned(), "7391846".to_owned(), "739 184".to_owned()]);
            }
        }
    }
}

#[test]
fn debug_forms_repeat_nothing() {
    let text = format!("{{\"{MARK}\": [\"{MARK}\", 7391846, {{\"{MARK}\": null, \"{MARK}\": true}}]}}");
    let mut keys = KeySet::new();
    let mut reader = Reader::new(&text);
    let token = reader.token().unwrap();
    reader.skip(token, &mut keys).unwrap();
    let broken = text.replace("null", "nul");
    let texts = [
        format!("{keys:?} {token:?}"),
        format!("{:?} {:?}", Tree::parse(&text.replacen("null", "{}", 1)), Tree::parse(&broken)),
        format!("{:?}", Tree::parse(&format!("[\"{MARK}\", 7391846]"))),
        format!("{:?} {:?}", Tree::parse(&format!("\"{MARK}\"")), Tree::parse("7391846")),
        format!("{:?} {:?}", phone::check(MARK), country::alpha3("zqk")),
        format!("{:?} {:?}", country::alpha3("ZWE"), subdivision::check("ZW-HA")),
        format!("{:?} {:?}", integer::parse("7391846"), integer::parse("7391846.5")),
    ];
    assert_silent("debug", &texts, &[MARK, "7391846", "ZWE", "ZW-"].map(str::to_owned));
}
