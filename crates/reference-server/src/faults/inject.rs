//! The layer that makes faults happen.

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use counterpart_runtime::server::CutConnection;
use customers_types::Error;
use http_body_util::BodyExt as _;

use super::fault::{DropPoint, End, Fault};
use super::truncated::Truncated;
use super::{FaultError, Faults};
use crate::journal::{AppliedFault, Unanswered};
use crate::request_id::RequestId;

/// The header by which a request asks for its own fault.
const HEADER: HeaderName = HeaderName::from_static("x-sandbox-fault");

/// How much of a body is read that no operation will read.
const MOST_READ: usize = 2 * 1024 * 1024;

/// Lets the request meet its fault, if it has one.
pub(crate) async fn inject(State(faults): State<Faults>, request: Request, next: Next) -> Response {
    let (fault, applied) = match asked_for(request.headers()) {
        Err(error) => return refusal(&RequestId::of(request.extensions()), &error),
        Ok(Some(fault)) => {
            let text = fault.to_string();
            (fault, text)
        }
        Ok(None) => match faults.meet(&request) {
            None => return next.run(request).await,
            Some((rule, fault)) => {
                let text = format!("{fault} (rule {rule})");
                (fault, text)
            }
        },
    };
    tokio::time::sleep(fault.delay).await;
    let mut response = match (fault.end, fault.status) {
        (End::Dropped(DropPoint::Before), _) => {
            read(request.into_body()).await;
            let mut response = Response::default();
            response.extensions_mut().insert(CutConnection);
            response.extensions_mut().insert(Unanswered);
            response
        }
        (End::Dropped(DropPoint::After), _) => {
            let mut response = next.run(request).await;
            response.extensions_mut().insert(CutConnection);
            response
        }
        (_, Some(status)) => {
            let id = RequestId::of(request.extensions());
            // The journal is to show what was sent, and the connection to stay usable.
            read(request.into_body()).await;
            scripted(&id, status, fault.clone())
        }
        (_, None) => next.run(request).await,
    };
    if fault.end == End::Truncated {
        response = truncated(response).await;
    }
    response.extensions_mut().insert(AppliedFault(applied));
    response
}

/// The fault that the request asks for.
fn asked_for(headers: &HeaderMap) -> Result<Option<Fault>, FaultError> {
    let mut values = headers.get_all(HEADER).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => match value.to_str() {
            Ok(text) => Ok(Some(text.parse()?)),
            Err(_) => Err(FaultError("it is no text".to_owned())),
        },
        (Some(_), Some(_)) => Err(FaultError(
            "the header stands twice; write one, with commas between its members".to_owned(),
        )),
    }
}

/// Reads a body that nobody is interested in, as far as is polite.
async fn read(mut body: Body) {
    let mut read = 0;
    while let Some(Ok(frame)) = body.frame().await {
        read += frame.data_ref().map_or(0, bytes::Bytes::len);
        if read > MOST_READ {
            return;
        }
    }
}

fn refusal(id: &RequestId, error: &FaultError) -> Response {
    let text = format!("`X-Sandbox-Fault` cannot be read: {error}");
    failure(id, StatusCode::BAD_REQUEST, text)
}

/// The answer that the fault stands for.
fn scripted(id: &RequestId, status: StatusCode, fault: Fault) -> Response {
    let Fault { headers, body, .. } = fault;
    let mut response = match body {
        Some(body) => {
            let mut response = Response::new(Body::from(body));
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
            response
        }
        None if status.is_client_error() || status.is_server_error() => {
            failure(id, status, format!("a fault was asked for: {status}"))
        }
        None => Response::default(),
    };
    *response.status_mut() = status;
    response.headers_mut().extend(headers);
    id.note_in(&mut response);
    response
}

/// An error as the service words it: of a 401 the text alone.
fn failure(id: &RequestId, status: StatusCode, text: String) -> Response {
    let (media_type, body) = if status == StatusCode::UNAUTHORIZED {
        ("text/plain", text.into_bytes())
    } else {
        let error = Error::default()
            .with_error(text.into())
            .with_code(code(status))
            .with_request_id(id.to_string());
        let json = serde_json::to_vec(&error).unwrap_or_default();
        ("application/json", json)
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    id.note_in(&mut response);
    response
}

/// The service's codes are the reason phrases of the statuses in capital letters.
fn code(status: StatusCode) -> String {
    let phrase = status.canonical_reason().unwrap_or("UNKNOWN");
    phrase.to_uppercase().replace([' ', '-'], "_")
}

/// The answer with half of its body, whose whole length the head says. An answer without a body is dropped instead.
async fn truncated(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    // Answers are in memory before they are sent, so there is no more to it than there was.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if body.is_empty() {
        head.extensions.insert(CutConnection);
    }
    head.headers.insert(CONTENT_LENGTH, body.len().into());
    Response::from_parts(head, Body::new(Truncated::half_of(&body)))
}
