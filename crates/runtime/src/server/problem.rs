//! Problem details (RFC 9457): the refusal where a contract declares none.

use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::{RefuseUnrouted, Rejection, RequestContext, Response};

/// Refuses with problem details (RFC 9457), for want of anything that the contract declares.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProblemDetails;

impl RefuseUnrouted for ProblemDetails {
    fn refuse_unrouted(&self, rejection: &Rejection, _request: &RequestContext) -> Response {
        response(rejection)
    }
}

/// The problem document for a refusal, with the status that HTTP has for it.
pub(crate) fn response<B: From<String>>(rejection: &Rejection) -> http::Response<B> {
    let status = rejection.status();
    let document = serde_json::json!({
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
        "detail": rejection.to_string(),
    });
    let mut response = http::Response::new(B::from(document.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    super::call::add_headers(rejection, &mut response);
    response
}
