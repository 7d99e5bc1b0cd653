//! One row of the table of accuracy: how often a check agrees with a source that knows better.

use std::fs::OpenOptions;
use std::io::Write as _;

/// What was counted for one check against one source.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// The check.
    pub(crate) check: &'static str,
    /// Whose judgement it is compared with.
    pub(crate) source: &'static str,
    /// How many values were compared.
    pub(crate) cases: usize,
    /// How many of them both judge alike.
    pub(crate) agree: usize,
    /// Right values that the check refuses.
    pub(crate) false_refusals: usize,
    /// Wrong values that the check accepts.
    pub(crate) false_acceptances: usize,
    /// Values of which the check says that it cannot judge them.
    pub(crate) unverified: usize,
}

impl Row {
    /// Appends the row to the file that the environment names, as one line of JSON.
    pub(crate) fn append(&self) {
        let Some(file) = std::env::var_os("FIRSTPASS_ACCURACY") else { return };
        let line = serde_json::json!({
            "check": self.check, "source": self.source, "cases": self.cases, "agree": self.agree,
            "false_refusals": self.false_refusals, "false_acceptances": self.false_acceptances, "unverified": self.unverified,
        });
        let mut file = OpenOptions::new().create(true).append(true).open(file).unwrap();
        file.write_all(format!("{line}\n").as_bytes()).unwrap();
    }

    /// Counts one value: what the check says, or `None` where it cannot judge, beside what the source says.
    pub(crate) fn count(&mut self, ours: Option<bool>, theirs: bool) {
        self.cases += 1;
        match (ours, theirs) {
            (None, _) => self.unverified += 1,
            (Some(false), true) => self.false_refusals += 1,
            (Some(true), false) => self.false_acceptances += 1,
            (Some(_), _) => self.agree += 1,
        }
    }
}
