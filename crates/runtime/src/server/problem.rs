//! Problem details (RFC 9457): the refusal where a contract declares none.

use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use super::{RefuseUnrouted, Rejection, RejectionKind, RequestContext, Response};

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
    let status = status(rejection);
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

/// The status that HTTP has for a refusal.
pub(super) fn status(rejection: &Rejection) -> StatusCode {
    match rejection.kind() {
        RejectionKind::Unauthenticated => StatusCode::UNAUTHORIZED,
        RejectionKind::Forbidden => StatusCode::FORBIDDEN,
        RejectionKind::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        RejectionKind::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        RejectionKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        RejectionKind::Malformed | RejectionKind::Violations => StatusCode::BAD_REQUEST,
        RejectionKind::Unrouted => match rejection {
            Rejection::WrongMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
            _ => StatusCode::NOT_FOUND,
        },
        RejectionKind::Timeout => StatusCode::REQUEST_TIMEOUT,
        RejectionKind::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
        RejectionKind::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        RejectionKind::Upstream => StatusCode::BAD_GATEWAY,
    }
}
