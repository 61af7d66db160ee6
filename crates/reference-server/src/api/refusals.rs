//! What is answered without an operation, in the service's words: no key, no such route, a body that cannot be read.

use axum::body::Body;
use axum::extract::MatchedPath;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderValue, Method, StatusCode};
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
    fn refuse(
        &self,
        rejection: &Rejection,
        _: StatusCode,
        request: &RequestContext,
    ) -> FailureResponse {
        let answers = Answers::to(request);
        match rejection {
            Rejection::Violations(violations) if request.method == Method::GET => {
                answers.failure_without_code(paging::refusal(violations))
            }
            Rejection::Violations(violations) => {
                answers.failure(Code::BadRequest, issues::issues(violations))
            }
            Rejection::UnsupportedMediaType { received, .. } => {
                let received = received.as_deref().unwrap_or("none");
                let text = format!(
                    "Unsupported content type: expected application/json, received {received}"
                );
                answers.failure(Code::UnsupportedMediaType, text)
            }
            Rejection::UnsupportedContentCoding { .. } => {
                answers.failure(Code::UnsupportedMediaType, rejection.to_string())
            }
            Rejection::Forbidden(reason) => answers.failure(Code::Forbidden, reason.clone()),
            Rejection::Malformed(malformed) => answers
                .failure_without_code(format!("The request body is not JSON: it is {malformed}")),
            Rejection::Failed(_) => answers.server_failed(),
            other => answers.failure_without_code(other.to_string()),
        }
    }
}

impl Refuse<UnauthorizedResponse> for Words {
    fn refuse(
        &self,
        _rejection: &Rejection,
        _: StatusCode,
        request: &RequestContext,
    ) -> UnauthorizedResponse {
        let (text, id) = unauthorized(request);
        let mut response = UnauthorizedResponse::new(UnauthorizedResponseBody::Text(text));
        response.x_request_id = id.map(|id| id.to_string());
        response
    }
}

impl RefuseUnrouted for Words {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        if rejection.kind() == RejectionKind::Unauthenticated {
            let (text, id) = unauthorized(request);
            return answer(StatusCode::UNAUTHORIZED, "text/plain", text, id.as_ref());
        }
        let id = RequestId::of(&request.extensions);
        if request.method == Method::DELETE && is_one_customer(request) {
            let failure = Answers::with(id.clone()).failure(
                Code::NotFound,
                "There is no procedure \"customers.delete\"".to_owned(),
            );
            if let Ok(json) = serde_json::to_vec(&failure.body) {
                return answer(StatusCode::NOT_FOUND, "application/json", json, Some(&id));
            }
        }
        answer(StatusCode::NOT_FOUND, "text/plain", "Not Found", Some(&id))
    }
}

/// The answer to a request that the server failed at outside of any operation.
pub(crate) fn failed(id: &RequestId) -> Response {
    let failure = Answers::with(id.clone()).server_failed();
    let json = serde_json::to_vec(&failure.body).unwrap_or_default();
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    answer(status, "application/json", json, Some(id))
}

/// The text of a 401, and the identifier to send with it: the service gives none to who shows no key at all.
///
/// It is found out anew, because a rejection does not tell a missing header from one that is no text. A key of the right
/// form is refused for one reason only.
fn unauthorized(request: &RequestContext) -> (String, Option<RequestId>) {
    let header = request
        .headers
        .get(AUTHORIZATION)
        .map(HeaderValue::as_bytes);
    let refusal = key::authenticate(header)
        .err()
        .unwrap_or(KeyRefusal::Unknown);
    let id = (refusal != KeyRefusal::Missing).then(|| RequestId::of(&request.extensions));
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
    id: Option<&RequestId>,
) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let media_type = HeaderValue::from_static(media_type);
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    if let Some(id) = id {
        id.note_in(&mut response);
    }
    response
}
