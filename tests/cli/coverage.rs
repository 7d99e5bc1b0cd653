//! `firstpass coverage`.

use std::collections::BTreeSet;

use super::{Folder, snapshot};

#[test]
fn what_the_checks_know_is_listed() {
    let folder = Folder::new("coverage");
    for (name, arguments) in
        [("coverage_tax_id", "coverage tax_id"), ("coverage_tax_id_json", "coverage tax_id --format json")]
    {
        snapshot(name, arguments, &folder.run(arguments));
    }
    let all = folder.run("coverage --format json").json();
    let checks: Vec<_> = all.as_array().unwrap().iter().map(|coverage| coverage["check"].as_str().unwrap()).collect();
    assert!(checks.contains(&"tax_id") && checks.contains(&"postal_code"));
    for check in checks {
        let one = folder.run(&format!("coverage {check} --format json")).json();
        assert!(all.as_array().unwrap().contains(&one), "{check}");
        let text = folder.run("coverage").stdout;
        assert!(text.contains(&folder.run(&format!("coverage {check}")).stdout), "{check}");
    }
}

#[test]
fn every_row_says_what_is_checked_and_its_source() {
    let coverage = Folder::new("coverage_rows").run("coverage tax_id --format json").json();
    let rows = coverage["rows"].as_array().unwrap();
    let countries: BTreeSet<_> = rows.iter().map(|row| row["country"].as_str().unwrap()).collect();
    assert!(countries.len() >= 120, "{}", countries.len());
    for row in rows {
        assert!(!row["source"].as_str().unwrap().is_empty(), "{row}");
        let types = row["types"].as_array().unwrap();
        assert_eq!(types.is_empty(), row["checked"].as_array().unwrap().is_empty(), "{row}");
        assert_eq!(types.is_empty(), row.get("form").is_none(), "{row}");
    }
    let data = coverage["data"].as_array().unwrap();
    for key in ["table", "source", "version", "licence"] {
        assert!(data.iter().all(|data| !data[key].as_str().unwrap().is_empty()), "{key}");
    }
}
