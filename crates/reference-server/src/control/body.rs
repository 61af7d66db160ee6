//! The body of a control request.

use axum::body::{Body, to_bytes};
use serde::de::DeserializeOwned;

use super::answers::Refusal;

/// How long a body may be: room for a snapshot of some hundred thousand customers.
const LIMIT: usize = 256 * 1024 * 1024;

/// Reads the whole body as text.
///
/// # Errors
///
/// 400: it breaks off, is longer than 256 MiB, or is no UTF-8.
pub(super) async fn text(body: Body) -> Result<String, Refusal> {
    let bytes = to_bytes(body, LIMIT).await.map_err(|error| {
        Refusal::bad_request(format!(
            "the body cannot be read: {error}; it may be {LIMIT} bytes long"
        ))
    })?;
    String::from_utf8(bytes.into())
        .map_err(|_| Refusal::bad_request("the body is to be JSON in UTF-8"))
}

/// Reads the whole body as JSON.
///
/// # Errors
///
/// 400: as [`text`], or it is not what it is to be, which is described so.
pub(super) async fn json<T: DeserializeOwned>(body: Body, expected: &str) -> Result<T, Refusal> {
    serde_json::from_str(&text(body).await?)
        .map_err(|error| Refusal::bad_request(format!("the body is to be {expected}: {error}")))
}
