//! What is answered without an operation, in the service's words: no key, no such route, a body that cannot be read.

use axum::body::Body;
use axum::extract::MatchedPath;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use counterpart_runtime::server::{
    Refuse, RefuseUnrouted, Rejection, RejectionKind, RequestContext, Response,
};
use customers_types::{FailureResponse, UnauthorizedResponse, UnauthorizedResponseBody};

use super::answers::{Answers, Code};
use super::{issues, paging};
use crate::key::{self, KeyRefusal};
use crate::request_id::RequestId;

/// The service's words for whatever is refused before an operation is reached.
#[derive(Debug, Clone, Copy)]
pub struct Words;

impl Refuse<FailureResponse> for Words {
    fn refuse(&self, rejection: &Rejection, request: &RequestContext) -> FailureResponse {
        let answers = Answers::to(request);
        match rejection {
            Rejection::Violations(violations) if request.method == Method::GET => {
                answers.failure_without_code(paging::refusal(violations))
            }
            Rejection::Violations(violations) => {
                answers.failure(Code::BadRequest, issues::issues(violations))
            }
            Rejection::UnsupportedMediaType { received } => {
                let received = received.as_deref().unwrap_or("none");
                let text = format!(
                    "Unsupported content type: expected application/json, received {received}"
                );
                answers.failure(Code::UnsupportedMediaType, text)
            }
            Rejection::Forbidden(reason) => answers.failure(Code::Forbidden, reason.clone()),
            Rejection::Malformed(malformed) => answers.failure_without_code(format!(
                "The request body is not JSON: {} at line {} column {}",
                malformed.message, malformed.line, malformed.column
            )),
            Rejection::Failed(_) => answers.server_failed(),
            other => answers.failure_without_code(other.to_string()),
        }
    }
}

impl Refuse<UnauthorizedResponse> for Words {
    fn refuse(&self, _rejection: &Rejection, request: &RequestContext) -> UnauthorizedResponse {
        let (text, id) = unauthorized(request);
        let mut response = UnauthorizedResponse::new(UnauthorizedResponseBody::Text(text));
        response.x_request_id = id;
        response
    }
}

impl RefuseUnrouted for Words {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        let answers = Answers::to(request);
        if rejection.kind() == RejectionKind::Unauthenticated {
            let (text, id) = unauthorized(request);
            return answer(StatusCode::UNAUTHORIZED, "text/plain", text, id);
        }
        let id = Some(answers.request_id());
        if request.method == Method::DELETE && is_one_customer(request) {
            let failure = answers.failure(
                Code::NotFound,
                "There is no procedure \"customers.delete\"".to_owned(),
            );
            if let Ok(json) = serde_json::to_vec(&failure.body) {
                return answer(StatusCode::NOT_FOUND, "application/json", json, id);
            }
        }
        answer(StatusCode::NOT_FOUND, "text/plain", "Not Found", id)
    }
}

/// The answer to a request that the server failed at outside of any operation.
pub(crate) fn failed(id: RequestId) -> Response {
    let answers = Answers::with(id);
    let json = serde_json::to_vec(&answers.server_failed().body).unwrap_or_default();
    answer(
        StatusCode::INTERNAL_SERVER_ERROR,
        "application/json",
        json,
        Some(answers.request_id()),
    )
}

/// The text of a 401, and the identifier to send with it: the service gives none to who shows no key at all.
///
/// It is found out anew, because a rejection does not tell a missing header from one that is no text. A key of the right
/// form is refused for one reason only.
fn unauthorized(request: &RequestContext) -> (String, Option<String>) {
    let header = request
        .headers
        .get(AUTHORIZATION)
        .map(HeaderValue::as_bytes);
    let refusal = key::authenticate(header)
        .err()
        .unwrap_or(KeyRefusal::Unknown);
    let id = (refusal != KeyRefusal::Missing).then(|| Answers::to(request).request_id());
    (refusal.to_string(), id)
}

/// Whether the path is that of one customer. For these the service has a route to delete, with nothing behind it.
fn is_one_customer(request: &RequestContext) -> bool {
    request
        .extensions
        .get::<MatchedPath>()
        .is_some_and(|path| path.as_str().ends_with("/customers/{externalId}"))
}

fn answer(
    status: StatusCode,
    media_type: &'static str,
    body: impl Into<Body>,
    request_id: Option<String>,
) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    if let Some(id) = request_id.and_then(|id| HeaderValue::try_from(id).ok()) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    response
}
