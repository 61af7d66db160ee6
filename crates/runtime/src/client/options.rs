//! What a caller may say of its calls, for all of them or for some.

use std::fmt::{self, Debug, Formatter};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::RetryPolicy;
use crate::encoded::HeaderNames;
use crate::{ContentCoding, EncodedBody, EncodedRequest, Failure, Invalid, Operation};

/// The time that a call may take, unless set otherwise.
const TIMEOUT: Duration = Duration::from_mins(1);

/// How many bytes of an answer are kept in memory, unless set otherwise.
const BODY_LIMIT: u64 = 64 * 1024 * 1024;

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
    timeout: Choice<Duration>,
    body_limit: Choice<u64>,
    retry: Option<RetryPolicy>,
    validation: Option<Validation>,
    request_coding: Choice<ContentCoding>,
    accepted_codings: Option<Vec<ContentCoding>>,
    headers: HeaderMap,
}

/// What may be set to a value or to none.
#[derive(Clone, Copy, Default)]
enum Choice<T> {
    #[default]
    Unset,
    None,
    Some(T),
}

impl<T> Choice<T> {
    fn of(value: impl Into<Option<T>>) -> Self {
        value.into().map_or(Self::None, Self::Some)
    }

    /// This choice, or an earlier one if it is none.
    fn or(self, earlier: Self) -> Self {
        match self {
            Self::Unset => earlier,
            made => made,
        }
    }

    fn unless_set(self, default: Option<T>) -> Option<T> {
        match self {
            Self::Unset => default,
            Self::None => None,
            Self::Some(value) => Some(value),
        }
    }
}

/// Whether requests are checked against the contract before they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
        self.timeout = Choice::of(timeout);
        self
    }

    /// How many bytes an answer may have that is kept in memory, without its content coding: 64 MiB unless set; `None` is without
    /// limit. One that comes piece by piece has none.
    pub fn body_limit(mut self, bytes: impl Into<Option<u64>>) -> Self {
        self.body_limit = Choice::of(bytes);
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

    /// The content coding in which bodies of requests are sent: none unless set, and then the service must be known to take it. A stream
    /// is coded as it goes.
    ///
    /// A request with a `Content-Encoding` of its own, be it by a parameter of the operation or by [`header`](Self::header), is sent in that
    /// coding instead; bytes that the contract says nothing else about are then taken to be in it already.
    pub fn request_coding(mut self, coding: impl Into<Option<ContentCoding>>) -> Self {
        self.request_coding = Choice::of(coding);
        self
    }

    /// The content codings in which answers are asked for (`Accept-Encoding`) and read, the dearest first: unless set, all that the features
    /// `compression` and `zstd` give, which are none without them.
    ///
    /// A request that has an `Accept-Encoding` of its own keeps it, and one for a part (`Range`) gets none.
    pub fn accepted_codings<'c>(
        mut self,
        codings: impl IntoIterator<Item = &'c ContentCoding>,
    ) -> Self {
        self.accepted_codings = Some(codings.into_iter().copied().collect());
        self
    }

    /// A header of every request, in place of an earlier one of its name; what an operation writes itself comes first.
    pub fn header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self
    }

    /// Options that have these headers alone.
    pub(super) fn of_headers(headers: HeaderMap) -> Self {
        Self {
            headers,
            ..Self::default()
        }
    }

    /// These options, changed by others.
    pub(super) fn changed_by(&self, others: Self) -> Self {
        let mut headers = self.headers.clone();
        headers.extend(others.headers);
        Self {
            timeout: others.timeout.or(self.timeout),
            body_limit: others.body_limit.or(self.body_limit),
            retry: others.retry.or_else(|| self.retry.clone()),
            validation: others.validation.or(self.validation),
            request_coding: others.request_coding.or(self.request_coding),
            accepted_codings: others
                .accepted_codings
                .or_else(|| self.accepted_codings.clone()),
            headers,
        }
    }

    pub(super) fn time(&self) -> Option<Duration> {
        self.timeout.unless_set(Some(TIMEOUT))
    }

    /// The largest answer in memory.
    pub(super) fn limit(&self) -> u64 {
        self.body_limit
            .unless_set(Some(BODY_LIMIT))
            .unwrap_or(u64::MAX)
    }

    pub(super) fn coding(&self) -> Option<ContentCoding> {
        self.request_coding.unless_set(None)
    }

    pub(super) fn accepted(&self) -> &[ContentCoding] {
        self.accepted_codings
            .as_deref()
            .unwrap_or(ContentCoding::ALL)
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
            .field("body_limit", &self.limit())
            .field("retry", &self.retry)
            .field("validation", &self.validation)
            .field("request_coding", &self.coding())
            .field("accepted_codings", &self.accepted())
            .field("headers", &HeaderNames(&self.headers))
            .finish()
    }
}
