//! Rules about what surrounds the body: headers, time windows, tokens.

use super::Run;
use super::rules::Answer::{self, Fine, Unverified, Wrong};
use super::rules::{missing, wrong};
use super::{Detail, fields};
use crate::check::datetime;
use crate::code::{Code, Fault};
use crate::pack::model::{ContextKey, Format};

/// The keys of the context that hold many values.
const HEADERS: &str = "headers";
const AS_OF_TIME: &str = "as_of_time";

impl Run<'_> {
    /// A header: whether it is there, or whether its value has a form.
    #[cold]
    #[inline(never)]
    pub(super) fn ask_header(&self, name: &'static str, format: Option<Format>) -> Answer {
        let Some(headers) = &self.context.headers else { return missing(HEADERS) };
        let found = headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        let told = |code: Code| Wrong(code.into(), Detail::Text(name));
        match (found, format) {
            (None, None) => told(Code::HeaderMissing),
            (Some((_, value)), None) if crate::text::is_blank(value) => told(Code::HeaderMissing),
            (Some((_, value)), Some(format)) if !crate::text::is_blank(value) => {
                match fields::check(format, value, &[]) {
                    Ok(()) => Fine,
                    Err(Fault { code: Code::UuidVersion, .. }) => told(Code::HeaderUuidVersion),
                    Err(_) => told(Code::HeaderFormat),
                }
            }
            _ => Fine,
        }
    }

    /// Whether a window of time is still open. Its own end counts before its usual length.
    #[cold]
    #[inline(never)]
    pub(super) fn ask_window(&self, until: Option<ContextKey>, from: ContextKey, minutes: u16) -> Answer {
        let moment = |key: ContextKey| self.context.value(key).map(|text| datetime::check(text).map_err(|_| key));
        let end = match (until.and_then(moment), moment(from)) {
            (Some(until), _) => until,
            (None, Some(from)) => from.map(|from| from.add_minutes(minutes.into())),
            (None, None) => return missing(from.key()),
        };
        // The context refuses a time that is none, so both are real.
        let Some(now) = self.context.as_of_time.as_deref() else { return missing(AS_OF_TIME) };
        match (datetime::check(now), end) {
            (Ok(now), Ok(end)) if now >= end => wrong(Code::TimeExpired),
            _ => Fine,
        }
    }

    /// Whether a token was used before.
    #[cold]
    #[inline(never)]
    pub(super) fn ask_token(&self, parameter: &'static str, list: ContextKey) -> Answer {
        let Some(token) = self.context.path_parameter(parameter) else {
            return Unverified(Code::ContextMissing, Detail::PathParameter);
        };
        match self.context.list(list) {
            None => missing(list.key()),
            Some(used) if used.iter().any(|one| one == token) => wrong(Code::TokenUsed),
            Some(_) => Fine,
        }
    }
}
