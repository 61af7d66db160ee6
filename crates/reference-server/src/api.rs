//! The API: what is answered to a request.
//!
//! Here the server's inside meets the contract. What belongs to no operation is answered below: credentials come before
//! routes, so a caller without a key learns nothing about which paths exist.

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::key;
use crate::settings::TimestampForm;
use crate::store::Store;

/// Everything that the server answers.
pub fn router(_store: Store, _timestamps: TimestampForm) -> Router {
    Router::new().fallback(unrouted)
}

/// Answers a request for a path or a method that the contract does not have, in text, as the service does.
async fn unrouted(headers: HeaderMap) -> Response {
    let authorization = headers
        .get(header::AUTHORIZATION)
        .map(axum::http::HeaderValue::as_bytes);
    match key::authenticate(authorization) {
        Ok(_) => (StatusCode::NOT_FOUND, "Not Found").into_response(),
        Err(refusal) => (StatusCode::UNAUTHORIZED, refusal.to_string()).into_response(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;
    use crate::store::Location;

    #[tokio::test]
    async fn an_unknown_path_is_401_without_a_key_and_404_with_one() {
        let router = router(Store::open(&Location::Memory).unwrap(), TimestampForm::Iso);
        let request = Request::get("/nowhere").body(Body::empty()).unwrap();
        assert_eq!(
            router.clone().oneshot(request).await.unwrap().status(),
            StatusCode::UNAUTHORIZED
        );
        let request = Request::get("/nowhere")
            .header("Authorization", "sk_test_1")
            .body(Body::empty())
            .unwrap();
        assert_eq!(
            router.oneshot(request).await.unwrap().status(),
            StatusCode::NOT_FOUND
        );
    }
}
