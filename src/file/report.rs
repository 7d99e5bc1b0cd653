//! What was found in a file, in words.

use alloc::string::String;
use alloc::vec::Vec;

use super::inspector::Limits;
use super::kind::Kind;
use super::walk::Facts;
use crate::json::JsonWriter;
use crate::render::json::write_params;
use crate::report::{Param, Verdict, fill};
use crate::{Code, Severity};

/// What was found in a file. Holds nothing of its content, and not its name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileReport {
    /// Whether an issue is an error.
    pub verdict: Verdict,
    /// The type that the content begins as.
    pub kind: Option<Kind>,
    /// The number of bytes.
    pub bytes: u64,
    /// The width of a picture in pixels.
    pub width: Option<u32>,
    /// The height of a picture in pixels.
    pub height: Option<u32>,
    /// The resolution that a picture states.
    pub dots_per_inch: Option<u32>,
    /// Whether a picture is gray by its format.
    pub is_gray: Option<bool>,
    /// Everything that is wrong, in the order of the table in [the module](crate::file).
    pub issues: Vec<FileIssue>,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileIssue {
    /// What is wrong.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// English text.
    pub message: String,
    /// The values in the text: limits and lists, nothing of the file.
    pub params: Vec<(&'static str, Param)>,
}

impl FileReport {
    pub(super) fn new(kind: Option<Kind>, bytes: u64, facts: Facts, issues: Vec<FileIssue>) -> Self {
        let has_error = issues.iter().any(|issue| issue.severity == Severity::Error);
        Self {
            verdict: if has_error { Verdict::Invalid } else { Verdict::Valid },
            kind,
            bytes,
            width: facts.size.map(|(width, _)| width),
            height: facts.size.map(|(_, height)| height),
            dots_per_inch: facts.dots_per_inch,
            is_gray: facts.is_gray,
            issues,
        }
    }

    /// Whether no issue is an error.
    pub fn is_valid(&self) -> bool {
        self.verdict == Verdict::Valid
    }

    /// The report as compact JSON. What is not known is null.
    ///
    /// ```
    /// # use firstpass::file::{self, Expectations};
    /// let json = file::inspect(b"GIF89a", &Expectations::default()).to_json();
    /// assert!(json.starts_with(r#"{"verdict":"invalid","kind":null,"bytes":6,"width":null,"#));
    /// ```
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        JsonWriter::new(&mut json).object(|report| self.write_keys(report));
        json
    }

    /// Writes the keys of the report into an object that has begun.
    pub fn write_keys(&self, report: &mut JsonWriter<'_>) {
        let number = |writer: &mut JsonWriter<'_>, key: &str, number: Option<u32>| {
            writer.key(key);
            match number {
                Some(number) => writer.unsigned(number.into()),
                None => writer.null(),
            };
        };
        report.key("verdict").text(self.verdict.name());
        report.key("kind");
        match self.kind {
            Some(kind) => report.text(kind.name()),
            None => report.null(),
        };
        report.key("bytes").unsigned(self.bytes);
        number(report, "width", self.width);
        number(report, "height", self.height);
        number(report, "dots_per_inch", self.dots_per_inch);
        report.key("issues").array(|issues| {
            for issue in &self.issues {
                issues.object(|writer| {
                    writer.key("code").text(issue.code.name());
                    writer.key("severity").text(issue.severity.name());
                    writer.key("message").text(&issue.message);
                    write_params(writer, &issue.params);
                });
            }
        });
    }
}

impl FileIssue {
    pub(super) fn new(code: Code, limits: &Limits) -> Self {
        let params: Vec<_> = code.params().iter().map(|name| (*name, param(code, limits))).collect();
        let severity = match code {
            Code::FileMismatch | Code::FileTooSmall | Code::FileLowResolution | Code::FileGray => Severity::Warning,
            _ => Severity::Error,
        };
        Self { code, severity, message: fill(code.text(), &params), params }
    }
}

/// The one parameter of a code.
fn param(code: Code, limits: &Limits) -> Param {
    match code {
        Code::FileType => Param::Text("PDF, JPG, JPEG, PNG".into()),
        Code::FileContent => Param::Text("PDF, JPEG, PNG".into()),
        Code::FileTooSmall => number(limits.min_bytes),
        Code::FileTooLarge => number(limits.max_bytes.unwrap_or_default()),
        Code::FileLowResolution => number(limits.min_dots_per_inch.into()),
        _ => number(limits.max_pixels.unwrap_or_default().into()),
    }
}

fn number(value: u64) -> Param {
    Param::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
