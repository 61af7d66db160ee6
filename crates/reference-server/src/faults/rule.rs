//! Rules: which requests a fault is to meet, and how often.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use axum::extract::Request;
use axum::http::Method;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde::de::Error as _;
use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::fault::{DropPoint, End, Fault, FaultError};
use crate::journal::path_without_keys;
use crate::key::authenticate;
use crate::operation::{operation_ids, operation_of};

/// A fault, the requests that it is to meet, and how often.
///
/// ```
/// use reference_server::faults::{Fault, Pattern, Rule};
///
/// let rule = Rule::new(Fault::status(503)?)
///     .on(Pattern::default().operation("createCustomer")?)
///     .times(2);
/// let same: Rule = r#"{"match": {"operation": "createCustomer"}, "fault": {"status": 503}, "times": 2}"#.parse()?;
/// assert_eq!(rule, same);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pattern: Pattern,
    fault: Fault,
    times: Option<u64>,
    after: u64,
}

impl Rule {
    /// Every request to the API is to meet this fault, until the rule is taken out of force.
    pub fn new(fault: Fault) -> Self {
        Self {
            pattern: Pattern::default(),
            fault,
            times: None,
            after: 0,
        }
    }

    /// Only requests of this pattern are to.
    #[must_use]
    pub fn on(self, pattern: Pattern) -> Self {
        Self { pattern, ..self }
    }

    /// Only so many requests are to.
    #[must_use]
    pub fn times(self, times: u64) -> Self {
        Self {
            times: Some(times),
            ..self
        }
    }

    /// So many requests are to pass first.
    #[must_use]
    pub fn after(self, after: u64) -> Self {
        Self { after, ..self }
    }
}

/// Which requests a rule is about. The default is all of them; each part narrows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern {
    method: Option<Method>,
    path: Option<String>,
    operation: Option<&'static str>,
    key: Option<String>,
}

impl Pattern {
    /// Requests with this method, in capital letters.
    ///
    /// # Errors
    ///
    /// [`RuleError`]: it is no method.
    pub fn method(self, method: &str) -> Result<Self, RuleError> {
        let known = Method::from_bytes(method.as_bytes()).ok();
        let known = known.filter(|_| !method.bytes().any(|byte| byte.is_ascii_lowercase()));
        match known {
            None => Err(RuleError(format!(
                "`{method}` is no method; write it in capital letters, as `POST`"
            ))),
            method => Ok(Self { method, ..self }),
        }
    }

    /// Requests to this path, without a query; if it ends in `*`, to any that begins so.
    ///
    /// # Errors
    ///
    /// [`RuleError`]: it does not begin with a slash, so that no request has it.
    pub fn path(self, path: &str) -> Result<Self, RuleError> {
        if !path.starts_with('/') {
            return Err(RuleError(format!(
                "`{path}` is no path; it begins with a slash, as `/api/v1/customers`"
            )));
        }
        Ok(Self {
            path: Some(path.to_owned()),
            ..self
        })
    }

    /// Requests that mean this operation.
    ///
    /// # Errors
    ///
    /// [`RuleError`]: the contract has no operation with this id.
    pub fn operation(self, id: &str) -> Result<Self, RuleError> {
        match operation_ids().find(|known| *known == id) {
            None => Err(RuleError(format!(
                "`{id}` is no operation; there are {}",
                operation_ids().collect::<Vec<_>>().join(", ")
            ))),
            operation => Ok(Self { operation, ..self }),
        }
    }

    /// Requests with this key, or with the key whose hash begins with these eight digits.
    ///
    /// # Errors
    ///
    /// [`RuleError`]: it is neither.
    pub fn key(self, key: &str) -> Result<Self, RuleError> {
        let is_prefix = key.len() == 8 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
        let prefix = match authenticate(Some(key.as_bytes())) {
            Ok(world) => world.key_hash_prefix(),
            Err(_) if is_prefix => key.to_ascii_lowercase(),
            Err(_) => {
                return Err(RuleError(
                    "the key is to be one that the server takes, or the first 8 digits of its hash"
                        .to_owned(),
                ));
            }
        };
        Ok(Self {
            key: Some(prefix),
            ..self
        })
    }

    fn fits(&self, subject: &Subject<'_>) -> bool {
        let Self {
            method,
            path,
            operation,
            key,
        } = self;
        let request = subject.request;
        let fits_path = |path: &String| match path.strip_suffix('*') {
            Some(prefix) => request.uri().path().starts_with(prefix),
            None => request.uri().path() == path,
        };
        method
            .as_ref()
            .is_none_or(|method| method == request.method())
            && path.as_ref().is_none_or(fits_path)
            && operation.is_none_or(|operation| subject.operation == Some(operation))
            && key
                .as_ref()
                .is_none_or(|key| subject.key.as_ref() == Some(key))
    }
}

/// A request as rules look at it.
pub(super) struct Subject<'request> {
    request: &'request Request,
    operation: Option<&'static str>,
    key: Option<String>,
}

impl<'request> Subject<'request> {
    /// This request.
    pub(super) fn of(request: &'request Request) -> Self {
        let key = request.headers().get(AUTHORIZATION);
        let world = key.and_then(|key| authenticate(Some(key.as_bytes())).ok());
        Self {
            request,
            operation: operation_of(request.method(), request.uri().path()),
            key: world.map(|world| world.key_hash_prefix()),
        }
    }
}

/// A rule in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleState {
    /// The rule's number, from 1 on.
    pub id: u64,
    /// What it says.
    pub rule: Rule,
    /// How many requests of its pattern have come to it.
    pub seen: u64,
    /// How many of them have met the fault.
    pub applied: u64,
}

impl RuleState {
    /// Counts the request if it fits, and says which fault it is to meet.
    pub(super) fn meet(&mut self, subject: &Subject<'_>) -> Option<Fault> {
        let used_up = self.rule.times.is_some_and(|times| self.applied >= times);
        if used_up || !self.rule.pattern.fits(subject) {
            return None;
        }
        self.seen += 1;
        if self.seen <= self.rule.after {
            return None;
        }
        self.applied += 1;
        Some(self.rule.fault.clone())
    }
}

impl Serialize for RuleState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            id,
            rule,
            seen,
            applied,
        } = self;
        let mut shown = serializer.serialize_struct("RuleState", 7)?;
        shown.serialize_field("id", id)?;
        shown.serialize_field("match", &PatternForm::from(&rule.pattern))?;
        shown.serialize_field("fault", &rule.fault.to_string())?;
        shown.serialize_field("times", &rule.times)?;
        shown.serialize_field("after", &rule.after)?;
        shown.serialize_field("seen", seen)?;
        shown.serialize_field("applied", applied)?;
        shown.end()
    }
}

/// A rule as it is written in JSON.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleForm {
    #[serde(default, rename = "match")]
    pattern: PatternForm,
    fault: FaultForm,
    times: Option<u64>,
    #[serde(default)]
    after: u64,
}

/// A pattern as it is written in JSON.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
}

/// A fault as it is written in JSON: in the words of the header, or member by member.
#[derive(Debug)]
enum FaultForm {
    Text(String),
    Members(FaultMembers),
}

/// Not left to serde's untagged enums, which do not say what is wrong with the form that was meant.
impl<'de> Deserialize<'de> for FaultForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self::Text(text)),
            members => FaultMembers::deserialize(members)
                .map(Self::Members)
                .map_err(D::Error::custom),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FaultMembers {
    status: Option<u16>,
    body: Option<Value>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    retry_after: Option<u32>,
    delay_millis: Option<u64>,
    drop: Option<DropForm>,
    truncate: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "`drop` is `true`, `\"before\"` or `\"after\"`")]
enum DropForm {
    Whether(bool),
    When(When),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum When {
    Before,
    After,
}

impl From<&Pattern> for PatternForm {
    fn from(pattern: &Pattern) -> Self {
        Self {
            method: pattern.method.as_ref().map(Method::to_string),
            path: pattern.path.as_deref().map(path_without_keys),
            operation: pattern.operation.map(str::to_owned),
            key: pattern.key.clone(),
        }
    }
}

impl TryFrom<RuleForm> for Rule {
    type Error = RuleError;

    fn try_from(form: RuleForm) -> Result<Self, RuleError> {
        let PatternForm {
            method,
            path,
            operation,
            key,
        } = form.pattern;
        let mut pattern = Pattern::default();
        if let Some(method) = method {
            pattern = pattern.method(&method)?;
        }
        if let Some(path) = path {
            pattern = pattern.path(&path)?;
        }
        if let Some(operation) = operation {
            pattern = pattern.operation(&operation)?;
        }
        if let Some(key) = key {
            pattern = pattern.key(&key)?;
        }
        Ok(Self {
            pattern,
            fault: form.fault.try_into()?,
            times: form.times,
            after: form.after,
        })
    }
}

impl TryFrom<FaultForm> for Fault {
    type Error = FaultError;

    fn try_from(form: FaultForm) -> Result<Self, FaultError> {
        let members = match form {
            FaultForm::Text(text) => return text.parse(),
            FaultForm::Members(members) => members,
        };
        let mut fault = match members.status {
            Some(status) => Self::status(status)?,
            None => Self::default(),
        };
        if let Some(milliseconds) = members.delay_millis {
            fault = fault.with_delay(Duration::from_millis(milliseconds))?;
        }
        if let Some(seconds) = members.retry_after {
            fault = fault.with_retry_after(seconds);
        }
        for (name, value) in members.headers {
            fault = fault.with_header(&name, &value)?;
        }
        fault = match members.body {
            None => fault,
            Some(Value::String(text)) if fault.has_media_type() => fault.with_body(text),
            Some(Value::String(text)) => fault
                .with_header(CONTENT_TYPE.as_str(), "text/plain")?
                .with_body(text),
            Some(json) => fault.with_body(json.to_string()),
        };
        let drop = members.drop.and_then(|drop| match drop {
            DropForm::Whether(true) | DropForm::When(When::Before) => Some(DropPoint::Before),
            DropForm::When(When::After) => Some(DropPoint::After),
            DropForm::Whether(false) => None,
        });
        if let Some(when) = drop {
            fault = fault.with_end(End::Dropped(when))?;
        }
        if members.truncate == Some(true) {
            fault = fault.with_end(End::Truncated)?;
        }
        fault.checked()
    }
}

/// What is wrong with a rule, for whoever made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleError(pub(super) String);

impl fmt::Display for RuleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for RuleError {}

impl From<FaultError> for RuleError {
    fn from(error: FaultError) -> Self {
        Self(error.0)
    }
}
