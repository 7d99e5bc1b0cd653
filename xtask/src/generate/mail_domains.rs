//! Renders the well-known mail domains from `rules/tables/mail_domains.csv`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use super::tables::{array, header, read_rows, string};

/// Renders `src/generated/mail_domains.rs`. How it is read stands in `src/check/mail_domain.rs`.
pub fn render(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let rows = read_rows(&root.join("rules/tables/mail_domains.csv"), "domain,kind,why")?;
    // A line for each letter that a domain can begin with; all digits share the last one.
    let mut lines = vec![String::new(); 27];
    for (domain, rest) in rows {
        let (kind, why) = rest.split_once(',').with_context(|| format!("mail_domains.csv: {domain} has no reason"))?;
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
        ensure!(domain.bytes().all(is_plain) && !why.is_empty(), "mail_domains.csv: {domain} is not written plainly");
        ensure!(domain.len() < 16, "mail_domains.csv: {domain} is longer than src/check/mail_domain.rs expects");
        let mark = match kind {
            "well_known" => ' ',
            "real" => '!',
            _ => bail!("mail_domains.csv: {domain} is neither well_known nor real"),
        };
        let line = domain.bytes().next().map_or(0, |first| usize::from(first.wrapping_sub(b'a')).min(26));
        if let Some(line) = lines.get_mut(line) {
            line.push_str(&format!("{domain}{mark}"));
        }
    }
    let mut ends = Vec::new();
    let mut length = 0;
    for line in &lines {
        length += line.len();
        ends.push(length);
    }
    let mut out = header("rules/tables/mail_domains.csv");
    lines.retain(|line| !line.is_empty());
    let about =
        "The domains by their first letter, a space behind each, or `!` behind one that is only no misspelling.";
    string(&mut out, about, "DOMAINS: &str", "", &lines);
    array(
        &mut out,
        "Where the domains of each first letter end; those of digits are the last.",
        "ENDS: [u16; 27]",
        &ends,
    );
    Ok(vec![(PathBuf::from("src/generated/mail_domains.rs"), out)])
}
