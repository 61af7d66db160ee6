//! The identifier of one request, the same in its answer, in its error and in the log.

use std::fmt;

use axum::http::Extensions;

use crate::identifier;

/// The identifier of one request. The front gives it; whoever answers finds it among the request's extensions.
#[derive(Debug, Clone)]
pub(super) struct RequestId(String);

impl RequestId {
    /// A new one.
    pub(super) fn new() -> Self {
        Self(identifier::request_id())
    }

    /// The one that the request was given, or a new one for a request that did not come through the front.
    pub(super) fn of(extensions: &Extensions) -> Self {
        extensions.get().cloned().unwrap_or_else(Self::new)
    }

    /// Its text.
    pub(super) fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
