//! The envelope in which a handler receives its input.

use std::fmt::{self, Debug, Formatter};
use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::ConnectInfo;
use http::{Extensions, HeaderMap, Method, Uri, Version};

use crate::encoded::HeaderNames;
use crate::parameter::Query;
use crate::{OperationDescription, Violations};

/// What is known of a request besides its parameters and its body.
///
/// Its `Debug` shows the operation's id, the method, the path without the query, and the names of the headers: the rest may hold credentials.
///
/// A test makes one of the parts of a request, for an authenticator or for what words refusals:
///
/// ```
/// use counterpart_runtime::server::{Denial, RequestContext};
/// use counterpart_runtime::{ApiKey, http};
///
/// /// A method of an authenticator.
/// fn key(key: &ApiKey, request: &RequestContext) -> Result<String, Denial> {
///     match (key.expose(), request.header_text("x-tenant")) {
///         ("sesame", Some(tenant)) => Ok(tenant.to_owned()),
///         _ => Err(Denial::Unauthenticated("the key is unknown".to_owned())),
///     }
/// }
///
/// let request = http::Request::get("/pets").header("x-tenant", "blue");
/// let (parts, ()) = request.body(())?.into_parts();
/// let context = RequestContext::from(parts);
/// assert_eq!(key(&ApiKey::new("sesame"), &context)?, "blue");
/// assert!(key(&ApiKey::new("mellon"), &context).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestContext {
    /// The operation, if the request belongs to one.
    pub operation: Option<&'static OperationDescription>,
    /// The HTTP method.
    pub method: Method,
    /// The target as it was received.
    pub uri: Uri,
    /// The version of HTTP.
    pub version: Version,
    /// Whose connection it is, if the server knows; behind a proxy, the proxy's.
    pub peer: Option<SocketAddr>,
    /// The headers.
    pub headers: HeaderMap,
    /// What layers before this one left for the handler.
    pub extensions: Extensions,
}

impl Debug for RequestContext {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let operation = self.operation.as_ref().map(|operation| operation.id);
        formatter
            .debug_struct("RequestContext")
            .field("operation", &operation)
            .field("method", &self.method)
            .field("path", &self.uri.path())
            .field("headers", &HeaderNames(&self.headers))
            .finish_non_exhaustive()
    }
}

/// What these parts say. It belongs to no operation, unless [`operation`](RequestContext::operation) is set; the peer is that of a
/// `ConnectInfo<SocketAddr>` among the extensions.
impl From<http::request::Parts> for RequestContext {
    fn from(parts: http::request::Parts) -> Self {
        Self::new(parts, None)
    }
}

impl RequestContext {
    #[inline]
    pub(crate) fn new(
        parts: http::request::Parts,
        operation: Option<&'static OperationDescription>,
    ) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        Self {
            operation,
            method: parts.method,
            uri: parts.uri,
            version: parts.version,
            peer: peer.map(|ConnectInfo(address)| *address),
            headers: parts.headers,
            extensions: parts.extensions,
        }
    }

    /// The query, percent-decoded.
    ///
    /// # Errors
    ///
    /// If it is not UTF-8.
    pub fn query(&self) -> Result<Query, Violations> {
        Query::parse(self.uri.query().unwrap_or_default())
    }

    /// The text of a header, if it is there and is text.
    pub fn header_text(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// A request as a handler receives it: the typed input, who is calling, and what else came along.
///
/// `T` is the operation's input, `P` what the authenticator found out: the principal where the operation requires
/// credentials, an option of it where they are optional, `()` where none are asked for.
///
/// Its `Debug` is that of the [`RequestContext`]: input and principal may hold credentials as well.
pub struct Request<T, P> {
    input: T,
    principal: P,
    // Shared with the exchange, which may have to refuse what the handler made of it.
    context: Arc<RequestContext>,
}

impl<T, P> Debug for Request<T, P> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

impl<T, P> Request<T, P> {
    /// A request that did not come over HTTP, for tests and for calls in process.
    pub fn new(input: T, principal: P) -> Self {
        let (parts, ()) = http::Request::new(()).into_parts();
        Self::with_context(input, principal, parts.into())
    }

    /// A request with what came along.
    pub fn with_context(input: T, principal: P, context: RequestContext) -> Self {
        Self::with_shared_context(input, principal, Arc::new(context))
    }

    pub(crate) fn with_shared_context(
        input: T,
        principal: P,
        context: Arc<RequestContext>,
    ) -> Self {
        Self {
            input,
            principal,
            context,
        }
    }

    /// The typed input.
    pub fn input(&self) -> &T {
        &self.input
    }

    /// Who is calling.
    pub fn principal(&self) -> &P {
        &self.principal
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.context.headers
    }

    /// What layers before the handler left for it.
    pub fn extensions(&self) -> &Extensions {
        &self.context.extensions
    }

    /// Everything that came along.
    pub fn context(&self) -> &RequestContext {
        &self.context
    }

    /// The typed input, without the rest.
    pub fn into_input(self) -> T {
        self.input
    }

    /// Input, principal and what came along.
    pub fn into_parts(self) -> (T, P, Arc<RequestContext>) {
        (self.input, self.principal, self.context)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn debugging_a_request_shows_no_credentials() {
        let request = http::Request::get("http://ada:hunter2@h/pets/7?key=hunter2")
            .header("authorization", "Bearer hunter2")
            .extension("hunter2".to_owned())
            .body(())
            .unwrap();
        let (parts, ()) = request.into_parts();
        let context = RequestContext::from(parts);
        let request = Request::with_context("hunter2", "hunter2", context);
        assert_eq!(
            format!("{request:?}"),
            r#"Request { context: RequestContext { operation: None, method: GET, path: "/pets/7", headers: {"authorization"}, .. }, .. }"#
        );
    }
}
