//! The identifier of a request, which its answer, its errors, the log and the journal have in common.

use std::fmt;

use axum::http::{Extensions, HeaderName, HeaderValue, Response};

use crate::identifier::Identifiers;

/// The header that tells it to the caller.
const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The identifier of one request: eight hexadecimal digits. `observe` gives it; whoever answers finds it among the
/// request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(String);

impl RequestId {
    /// A new one.
    pub(crate) fn new(identifiers: &Identifiers) -> Self {
        Self(identifiers.request_id())
    }

    /// The one that the request was given, or a new one for a request that nobody observed.
    pub(crate) fn of(extensions: &Extensions) -> Self {
        extensions
            .get()
            .cloned()
            .unwrap_or_else(|| Self::new(&Identifiers::random()))
    }

    /// Tells the caller, in a header of this answer.
    pub(crate) fn note_in<B>(&self, response: &mut Response<B>) {
        let value =
            HeaderValue::from_str(&self.0).expect("hexadecimal digits are a header's value");
        response.headers_mut().insert(HEADER, value);
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
