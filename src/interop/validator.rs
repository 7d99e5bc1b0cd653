//! The typed requests as the package `validator` checks them.

use alloc::borrow::Cow;

use serde_json::Value;
use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

use super::requests::Request;
use crate::context::Context;
use crate::pack::model::Severity;
use crate::report::{Issue, Param, Report};

/// What `validator` calls the errors of a value as a whole.
const WHOLE: &str = "__all__";

/// Checks a request for `ValidateArgs`: an error for each issue that is one, under its path.
///
/// The paths are those of the report, such as `basic_info.tax_info[0].document_id`, in one flat map, because an array can
/// have an issue of its own beside those of its items. An error has the issue's code, message and params, which hold no
/// value of the request.
pub(crate) fn validate(request: &impl Request, context: &Context) -> Result<(), ValidationErrors> {
    let report = request.check(context);
    if report.is_valid() { Ok(()) } else { Err(errors(&report)) }
}

fn errors(report: &Report<'_>) -> ValidationErrors {
    let mut errors = ValidationErrors::new();
    for issue in report.issues.iter().filter(|issue| issue.severity == Severity::Error) {
        let path = if issue.path.is_empty() { Cow::Borrowed(WHOLE) } else { Cow::Owned(issue.path.clone()) };
        let place = errors.errors_mut().entry(path).or_insert_with(|| ValidationErrorsKind::Field(alloc::vec![]));
        if let ValidationErrorsKind::Field(list) = place {
            list.push(error(issue));
        }
    }
    errors
}

fn error(issue: &Issue<'_>) -> ValidationError {
    let mut error = ValidationError::new(issue.code.name()).with_message(Cow::Owned(issue.message.clone()));
    error.params.extend(issue.params.iter().map(|(name, param)| {
        let value = match param {
            Param::Text(text) => Value::from(text.as_str()),
            Param::Number(number) => Value::from(*number),
        };
        (Cow::Borrowed(*name), value)
    }));
    error
}
