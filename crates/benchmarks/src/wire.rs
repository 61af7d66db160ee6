//! What the services by hand have in common: the key, the failures, and one exchange on bare hyper.

use std::convert::Infallible;

use axum::response::{IntoResponse, Response as AxumResponse};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::KEY;

/// The most that a body may hold, in bytes: axum's own limit.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// What a caller is told that is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// A refusal on the wire, in the words of both contracts.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    pub(crate) error: String,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    fn into_parts(self) -> (StatusCode, Failure) {
        let failure = Failure {
            error: self.message.clone(),
            code: self.code,
            message: self.message,
        };
        (self.status, failure)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> AxumResponse {
        let (status, failure) = self.into_parts();
        (status, axum::Json(failure)).into_response()
    }
}

/// Refuses who does not show the key.
pub(crate) fn check_key(headers: &HeaderMap) -> Result<(), Refusal> {
    let shown = headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
    let shown = shown.map(|shown| shown.strip_prefix(b"Bearer ").unwrap_or(shown));
    if shown == Some(KEY.as_bytes()) {
        Ok(())
    } else {
        let message = "the API key is missing or not valid";
        Err(Refusal::new(
            StatusCode::UNAUTHORIZED,
            "UNAUTHORIZED",
            message,
        ))
    }
}

/// One exchange on bare hyper: the route, the key, the media type, the body, and what `create` makes of it.
pub(crate) async fn exchange<B, I, O>(
    request: Request<B>,
    create: impl FnOnce(I) -> Result<O, Refusal>,
) -> Result<Response<Full<Bytes>>, Infallible>
where
    B: hyper::body::Body<Data = Bytes>,
    B::Error: std::error::Error + Send + Sync + 'static,
    I: DeserializeOwned,
    O: Serialize,
{
    let outcome = match read(request).await {
        Ok(input) => create(input),
        Err(refusal) => Err(refusal),
    };
    let (status, body) = match outcome {
        Ok(output) => (StatusCode::OK, serde_json::to_vec(&output)),
        Err(refusal) => {
            let (status, failure) = refusal.into_parts();
            (status, serde_json::to_vec(&failure))
        }
    };
    let (status, body) = match body {
        Ok(body) => (status, body),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Vec::new()),
    };
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}

async fn read<B, I>(request: Request<B>) -> Result<I, Refusal>
where
    B: hyper::body::Body<Data = Bytes>,
    B::Error: std::error::Error + Send + Sync + 'static,
    I: DeserializeOwned,
{
    if request.uri().path() != "/api/v1/customers" {
        return Err(Refusal::new(
            StatusCode::NOT_FOUND,
            "NOT_FOUND",
            "no such path",
        ));
    }
    if request.method() != Method::POST {
        let status = StatusCode::METHOD_NOT_ALLOWED;
        return Err(Refusal::new(status, "METHOD_NOT_ALLOWED", "no such method"));
    }
    check_key(request.headers())?;
    let content_type = request.headers().get(CONTENT_TYPE);
    let is_json =
        content_type.is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    if !is_json {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(Refusal::new(
            status,
            "UNSUPPORTED_MEDIA_TYPE",
            "the body must be JSON",
        ));
    }
    let body = Limited::new(request.into_body(), BODY_LIMIT)
        .collect()
        .await;
    let body = body
        .map_err(|error| Refusal::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", error.to_string()))?;
    serde_json::from_slice(&body.to_bytes())
        .map_err(|error| Refusal::new(StatusCode::BAD_REQUEST, "BAD_REQUEST", error.to_string()))
}
