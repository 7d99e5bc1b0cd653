//! What surrounds a request: the day that counts as today, the provider's catalogues, the client's configuration.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::Date;
use crate::check::datetime;
use crate::check::pattern::Pattern;
use crate::json::{JsonError, Tree};
use crate::pack::model::{Catalogue, ContextKey, Flag, Severity};
use crate::sort::sort;

/// What a check may know besides the body. Everything but `as_of` is optional; a rule that needs what is not given
/// answers `unverified`.
///
/// ```
/// use firstpass::{Context, Date};
///
/// let context = Context::from_json(r#"{"as_of": "2026-11-20", "flags": {"reliance_enabled": true}}"#)?;
/// assert_eq!(context.as_of, Date::new(2026, 11, 20).unwrap());
/// assert!(Context::from_json(r#"{"today": "2026-11-20"}"#).is_err());
/// # Ok::<(), firstpass::ContextError>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Context {
    /// The day that counts as today. The core never reads a clock.
    pub as_of: Date,
    /// The moment that counts as now, as an RFC 3339 time.
    pub as_of_time: Option<String>,
    /// The customer's status at the provider.
    pub customer_status: Option<String>,
    /// The country that the customer was created with.
    pub country_of_residence: Option<String>,
    /// The URL that the provider returned when the customer was created.
    pub tos_policies_url: Option<String>,
    /// The URIs that were uploaded for the customer, sorted.
    pub uploaded_uris: Option<Vec<String>>,
    /// When the grant was created.
    pub grant_created_at: Option<String>,
    /// When the grant expires.
    pub grant_expires_at: Option<String>,
    /// When the hosted session began.
    pub session_started_at: Option<String>,
    /// Tokens that were exchanged before.
    pub used_tokens: Option<Vec<String>>,
    /// The client's configuration and the page's surroundings.
    pub flags: Flags,
    /// The provider's lists.
    pub catalogues: Catalogues,
    /// The headers of the request; names in any case.
    pub headers: Option<Vec<(String, String)>>,
    /// The parameters in the request's path.
    pub path: Vec<(String, String)>,
    /// Severities that the caller gives to rules.
    pub policy: Vec<(String, Severity)>,
}

/// The flags of a context; `None` where the caller does not say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flags([Option<bool>; 5]);

/// The provider's lists, as far as the caller has them.
#[derive(Clone, Debug, Default)]
pub struct Catalogues {
    /// Ids of occupations, sorted.
    pub occupations: Option<Vec<i64>>,
    /// Ids of purposes, sorted.
    pub purposes: Option<Vec<i64>>,
    /// Ids of sources of funds, sorted.
    pub source_of_funds: Option<Vec<i64>>,
    /// Subdivision codes, sorted.
    pub subdivisions: Option<Vec<String>>,
    /// The tax document types of each country.
    pub tax_types: Option<Vec<(String, Vec<String>)>>,
    /// The postal codes of each country.
    pub postal_codes: Option<Vec<(String, PostalCodes)>>,
}

/// What a catalogue says about the postal codes of a country.
#[derive(Clone, Debug)]
pub struct PostalCodes {
    /// Whether an address there must have one.
    pub required: bool,
    /// The pattern; an error when it is outside the supported subset.
    pub pattern: Option<Result<Pattern, ()>>,
}

/// Why a context could not be read. It names the key, which the caller chose, and nothing of the values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContextError {
    /// It is not JSON.
    Json(JsonError),
    /// There is no such key.
    UnknownKey(String),
    /// The value of this key has the wrong form; the text says what is right.
    Value(String, &'static str),
}

impl Context {
    /// A context that says only which day counts as today.
    pub fn as_of(date: Date) -> Self {
        Self {
            as_of: date,
            as_of_time: None,
            customer_status: None,
            country_of_residence: None,
            tos_policies_url: None,
            uploaded_uris: None,
            grant_created_at: None,
            grant_expires_at: None,
            session_started_at: None,
            used_tokens: None,
            flags: Flags::default(),
            catalogues: Catalogues::default(),
            headers: None,
            path: Vec::new(),
            policy: Vec::new(),
        }
    }

    /// Reads a context from its JSON form, which must have `as_of`.
    ///
    /// # Errors
    ///
    /// [`ContextError`] for text that is not JSON, an unknown key or a value of the wrong form.
    pub fn from_json(text: &str) -> Result<Self, ContextError> {
        let tree = Tree::parse(text).map_err(ContextError::Json)?;
        Self::from_tree(&tree, None)
    }

    /// Reads a context from its JSON form; `today` stands in where it has no `as_of`.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_json_or_today(text: &str, today: Date) -> Result<Self, ContextError> {
        let tree = Tree::parse(text).map_err(ContextError::Json)?;
        Self::from_tree(&tree, Some(today))
    }

    pub(crate) fn from_tree(tree: &Tree, today: Option<Date>) -> Result<Self, ContextError> {
        let mut context = Self::as_of(today.unwrap_or(Date::MIN));
        let mut dated = today.is_some();
        for (key, value) in entries(tree, "context")? {
            match key.as_str() {
                "as_of" => {
                    context.as_of = value
                        .as_text()
                        .and_then(Date::parse)
                        .ok_or(ContextError::Value(key.clone(), "a date in YYYY-MM-DD format"))?;
                    dated = true;
                }
                "as_of_time" => context.as_of_time = Some(moment(key, value)?),
                "customer_status" => context.customer_status = Some(text(key, value)?),
                "country_of_residence" => context.country_of_residence = Some(text(key, value)?),
                "tos_policies_url" => context.tos_policies_url = Some(text(key, value)?),
                "uploaded_uris" => context.uploaded_uris = Some(texts(key, value)?),
                "grant_created_at" => context.grant_created_at = Some(moment(key, value)?),
                "grant_expires_at" => context.grant_expires_at = Some(moment(key, value)?),
                "session_started_at" => context.session_started_at = Some(moment(key, value)?),
                "used_tokens" => context.used_tokens = Some(texts(key, value)?),
                "flags" => context.flags = Flags::from_tree(value)?,
                "catalogues" => context.catalogues = Catalogues::from_tree(value)?,
                "headers" => context.headers = Some(pairs(key, value)?),
                "path" => context.path = pairs(key, value)?,
                "policy" => {
                    for (rule, severity) in entries(value, key)? {
                        let severity = severity.as_text().and_then(Severity::from_name).ok_or_else(|| {
                            ContextError::Value(["policy.", rule].concat(), "error, warning, info or off")
                        })?;
                        context.policy.push((rule.clone(), severity));
                    }
                }
                _ => return Err(ContextError::UnknownKey(key.clone())),
            }
        }
        if dated { Ok(context) } else { Err(ContextError::Value("as_of".to_owned(), "a date in YYYY-MM-DD format")) }
    }

    /// The ids of a catalogue.
    pub fn catalogue(&self, catalogue: Catalogue) -> Option<&[i64]> {
        match catalogue {
            Catalogue::Occupations => self.catalogues.occupations.as_deref(),
            Catalogue::Purposes => self.catalogues.purposes.as_deref(),
            Catalogue::SourceOfFunds => self.catalogues.source_of_funds.as_deref(),
        }
    }

    /// A value of the context as text.
    pub fn value(&self, key: ContextKey) -> Option<&str> {
        match key {
            ContextKey::CountryOfResidence => self.country_of_residence.as_deref(),
            ContextKey::TosPoliciesUrl => self.tos_policies_url.as_deref(),
            ContextKey::GrantCreatedAt => self.grant_created_at.as_deref(),
            ContextKey::GrantExpiresAt => self.grant_expires_at.as_deref(),
            ContextKey::SessionStartedAt => self.session_started_at.as_deref(),
            ContextKey::UploadedUris | ContextKey::UsedTokens => None,
        }
    }

    /// A list of the context, sorted.
    pub fn list(&self, key: ContextKey) -> Option<&[String]> {
        match key {
            ContextKey::UploadedUris => self.uploaded_uris.as_deref(),
            ContextKey::UsedTokens => self.used_tokens.as_deref(),
            _ => None,
        }
    }

    /// A parameter of the request's path.
    pub fn path_parameter(&self, name: &str) -> Option<&str> {
        self.path.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Flags {
    /// What the caller says of a flag.
    pub fn get(&self, flag: Flag) -> Option<bool> {
        self.0.get(flag as usize).copied().flatten()
    }

    /// Sets a flag.
    pub fn set(&mut self, flag: Flag, value: bool) {
        if let Some(place) = self.0.get_mut(flag as usize) {
            *place = Some(value);
        }
    }

    fn from_tree(tree: &Tree) -> Result<Self, ContextError> {
        let mut flags = Self::default();
        for (key, value) in entries(tree, "flags")? {
            let flag = Flag::ALL.iter().find(|flag| flag.name() == key).ok_or_else(|| unknown("flags", key))?;
            flags.set(*flag, value.as_bool().ok_or_else(|| wrong("flags", key, "true or false"))?);
        }
        Ok(flags)
    }
}

impl Catalogues {
    fn from_tree(tree: &Tree) -> Result<Self, ContextError> {
        let mut catalogues = Self::default();
        for (key, value) in entries(tree, "catalogues")? {
            match key.as_str() {
                "occupations" => catalogues.occupations = Some(integers(key, value)?),
                "purposes" => catalogues.purposes = Some(integers(key, value)?),
                "source_of_funds" => catalogues.source_of_funds = Some(integers(key, value)?),
                "subdivisions" => catalogues.subdivisions = Some(texts(key, value)?),
                "tax_types" => {
                    let countries = entries(value, key)?;
                    let types = countries.iter().map(|(country, types)| Ok((country.clone(), texts(country, types)?)));
                    catalogues.tax_types = Some(types.collect::<Result<_, ContextError>>()?);
                }
                "postal_codes" => {
                    let countries = entries(value, key)?;
                    let codes =
                        countries.iter().map(|(country, codes)| Ok((country.clone(), PostalCodes::from_tree(codes)?)));
                    catalogues.postal_codes = Some(codes.collect::<Result<_, ContextError>>()?);
                }
                _ => return Err(unknown("catalogues", key)),
            }
        }
        Ok(catalogues)
    }
}

impl PostalCodes {
    fn from_tree(tree: &Tree) -> Result<Self, ContextError> {
        let mut codes = Self { required: true, pattern: None };
        for (key, value) in entries(tree, "postal_codes")? {
            match key.as_str() {
                "required" => {
                    codes.required = value.as_bool().ok_or_else(|| wrong("postal_codes", key, "true or false"))?;
                }
                "pattern" if value.is_null() => {}
                "pattern" => {
                    let pattern = value.as_text().ok_or_else(|| wrong("postal_codes", key, "a pattern"))?;
                    codes.pattern = Some(Pattern::parse(pattern).ok_or(()));
                }
                _ => return Err(unknown("postal_codes", key)),
            }
        }
        Ok(codes)
    }
}

fn unknown(parent: &str, key: &str) -> ContextError {
    ContextError::UnknownKey([parent, ".", key].concat())
}

fn wrong(parent: &str, key: &str, right: &'static str) -> ContextError {
    ContextError::Value([parent, ".", key].concat(), right)
}

fn entries<'a>(tree: &'a Tree, key: &str) -> Result<&'a [(String, Tree)], ContextError> {
    tree.as_object().ok_or_else(|| ContextError::Value(key.to_owned(), "an object"))
}

fn text(key: &str, tree: &Tree) -> Result<String, ContextError> {
    tree.as_text().map(ToOwned::to_owned).ok_or_else(|| ContextError::Value(key.to_owned(), "a text"))
}

/// A moment in RFC 3339.
fn moment(key: &str, tree: &Tree) -> Result<String, ContextError> {
    let moment = tree.as_text().filter(|text| datetime::check(text).is_ok());
    let right = "a date and time such as 2026-11-20T12:00:00Z";
    moment.map(ToOwned::to_owned).ok_or_else(|| ContextError::Value(key.to_owned(), right))
}

/// A sorted list of texts.
fn texts(key: &str, tree: &Tree) -> Result<Vec<String>, ContextError> {
    let mut texts = items(key, tree, "a list of texts", Tree::as_text)?;
    sort(&mut texts, &|a, b| a.cmp(b));
    Ok(texts.into_iter().map(ToOwned::to_owned).collect())
}

/// A sorted list of whole numbers.
fn integers(key: &str, tree: &Tree) -> Result<Vec<i64>, ContextError> {
    let mut integers = items(key, tree, "a list of whole numbers", Tree::as_integer)?;
    sort(&mut integers, &|a, b| a.cmp(b));
    Ok(integers)
}

fn items<'a, T>(
    key: &str,
    tree: &'a Tree,
    right: &'static str,
    item: impl Fn(&'a Tree) -> Option<T>,
) -> Result<Vec<T>, ContextError> {
    let items = tree.as_array().and_then(|items| items.iter().map(item).collect());
    items.ok_or_else(|| ContextError::Value(key.to_owned(), right))
}

fn pairs(key: &str, tree: &Tree) -> Result<Vec<(String, String)>, ContextError> {
    entries(tree, key)?.iter().map(|(name, value)| Ok((name.clone(), text(key, value)?))).collect()
}

impl ContextError {
    /// What is wrong, in one sentence.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Json(error) => ["the context is not JSON: ", &error.message()].concat(),
            Self::UnknownKey(key) => ["the context has no key ", key].concat(),
            Self::Value(key, right) => [key, " in the context must be ", right].concat(),
        }
    }
}

impl fmt::Debug for Context {
    /// Says which keys are given, and of the values only the date: the others can be a customer's.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Context");
        shown.field("as_of", &self.as_of);
        let given = [
            ("as_of_time", self.as_of_time.is_some()),
            ("customer_status", self.customer_status.is_some()),
            ("country_of_residence", self.country_of_residence.is_some()),
            ("tos_policies_url", self.tos_policies_url.is_some()),
            ("uploaded_uris", self.uploaded_uris.is_some()),
            ("grant_created_at", self.grant_created_at.is_some()),
            ("grant_expires_at", self.grant_expires_at.is_some()),
            ("session_started_at", self.session_started_at.is_some()),
            ("used_tokens", self.used_tokens.is_some()),
            ("headers", self.headers.is_some()),
            ("path", !self.path.is_empty()),
            ("policy", !self.policy.is_empty()),
        ];
        for (key, _) in given.iter().filter(|(_, given)| *given) {
            shown.field(key, &format_args!(".."));
        }
        shown.finish_non_exhaustive()
    }
}

impl fmt::Display for ContextError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl core::error::Error for ContextError {}
