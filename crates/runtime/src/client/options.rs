//! What a caller may say of its calls, for all of them or for some.

use std::fmt::{self, Debug, Formatter};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::RetryPolicy;
use crate::encoded::HeaderNames;
use crate::{EncodedBody, EncodedRequest, Failure, Invalid, Operation};

/// The time that a call may take, unless set otherwise.
const TIMEOUT: Duration = Duration::from_mins(1);

/// How calls are made that differ from what the client was built with; `with_options` of a generated client takes them.
///
/// ```ignore
/// let patient = client.with_options(CallOptions::new().timeout(Duration::from_mins(5)));
/// patient.create_report(request).await?;
/// ```
///
/// What is not set stays as it was. Its `Debug` shows of the headers their names alone.
#[derive(Clone, Default)]
#[must_use = "options do nothing until a client has them"]
pub struct CallOptions {
    timeout: Timeout,
    retry: Option<RetryPolicy>,
    validation: Option<Validation>,
    headers: HeaderMap,
}

/// The time that a call may take.
#[derive(Clone, Copy, Default)]
enum Timeout {
    #[default]
    Unset,
    Limited(Duration),
    Unlimited,
}

/// Whether requests are checked against the contract before they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Validation {
    /// They are not: the service is the judge. The default, as the service may know a newer contract.
    #[default]
    Off,
    /// In builds with debug assertions, which tests are.
    Debug,
    /// Always.
    Always,
}

impl CallOptions {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time that a call may take with everything that belongs to it: fresh credentials, repetitions and the waits before
    /// them, and the whole answer. 60 seconds unless set; `None` is without limit.
    ///
    /// Of an answer that comes piece by piece only the head counts; afterwards it is the longest time without a piece.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into().map_or(Timeout::Unlimited, Timeout::Limited);
        self
    }

    /// When and how often a call is repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Whether a request is checked against the contract before it is sent: not unless set.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// A header of every request, in place of an earlier one of its name; what an operation writes itself comes first.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// These options, changed by others.
    pub(super) fn changed_by(&self, others: Self) -> Self {
        let mut headers = self.headers.clone();
        headers.extend(others.headers);
        Self {
            timeout: match others.timeout {
                Timeout::Unset => self.timeout,
                set => set,
            },
            retry: others.retry.or_else(|| self.retry.clone()),
            validation: others.validation.or(self.validation),
            headers,
        }
    }

    pub(super) fn time(&self) -> Option<Duration> {
        match self.timeout {
            Timeout::Unset => Some(TIMEOUT),
            Timeout::Limited(time) => Some(time),
            Timeout::Unlimited => None,
        }
    }

    pub(super) fn policy(&self) -> RetryPolicy {
        self.retry.clone().unwrap_or_default()
    }

    /// Puts in the headers that the operation has not written itself.
    pub(super) fn write_headers(&self, request: &mut reqwest::Request) {
        for (name, value) in &self.headers {
            if !request.headers().contains_key(name) {
                request.headers_mut().insert(name, value.clone());
            }
        }
    }

    /// Writes a request, checked if that is asked for.
    pub(super) fn encode<O: Operation>(&self, request: O) -> Result<EncodedRequest, Failure> {
        let encoded = request.encode()?;
        let checks = match self.validation.unwrap_or_default() {
            Validation::Off => false,
            Validation::Debug => cfg!(debug_assertions),
            Validation::Always => true,
        };
        if checks {
            check::<O>(&encoded)?;
        }
        Ok(encoded)
    }
}

/// Reads a request as the service will. A body that can be read only once is left to the service.
fn check<O: Operation>(encoded: &EncodedRequest) -> Result<(), Failure> {
    let body = match &encoded.body {
        EncodedBody::Empty => EncodedBody::Empty,
        EncodedBody::Whole(bytes) => EncodedBody::Whole(bytes.clone()),
        EncodedBody::Stream(_) => EncodedBody::Stream(crate::ByteStream::default()),
        EncodedBody::Parts(_) => return Ok(()),
    };
    let mut copy = EncodedRequest {
        path: encoded.path.clone(),
        query: encoded.query.clone(),
        headers: encoded.headers.clone(),
        body,
    };
    match O::decode(&mut copy) {
        Ok(_) => Ok(()),
        Err(Invalid::Malformed(malformed)) => Err(Failure::internal(malformed.message)),
        Err(Invalid::Violations(violations)) => Err(Failure::internal(violations)),
        Err(unread @ Invalid::Unread) => Err(Failure::internal(unread)),
    }
}

impl Debug for CallOptions {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.time())
            .field("retry", &self.retry)
            .field("validation", &self.validation)
            .field("headers", &HeaderNames(&self.headers))
            .finish()
    }
}
