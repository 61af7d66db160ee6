//! The envelope in which a handler receives its input.

use http::{Extensions, HeaderMap, Method, Uri};

use crate::parameter::Query;
use crate::{OperationDescription, Violations};

/// What is known of a request besides its parameters and its body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestContext {
    /// The operation, if the request belongs to one.
    pub operation: Option<OperationDescription>,
    /// The HTTP method.
    pub method: Method,
    /// The target as it was received.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// What layers before this one left for the handler.
    pub extensions: Extensions,
}

impl RequestContext {
    pub(crate) fn new(
        parts: http::request::Parts,
        operation: Option<OperationDescription>,
    ) -> Self {
        Self {
            operation,
            method: parts.method,
            uri: parts.uri,
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
#[derive(Debug)]
pub struct Request<T, P> {
    input: T,
    principal: P,
    context: RequestContext,
}

impl<T, P> Request<T, P> {
    /// A request that did not come over HTTP, for tests and for calls in process.
    pub fn new(input: T, principal: P) -> Self {
        let (parts, ()) = http::Request::new(()).into_parts();
        Self::with_context(input, principal, RequestContext::new(parts, None))
    }

    /// A request with what came along.
    pub fn with_context(input: T, principal: P, context: RequestContext) -> Self {
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
    pub fn into_parts(self) -> (T, P, RequestContext) {
        (self.input, self.principal, self.context)
    }
}
