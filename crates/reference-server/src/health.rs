//! `/health` and `/ready`: whether the process serves, and whether it can do so from its store.

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use serde_json::{Value, json};

use crate::service::Service;
use crate::store::{Store, StoreError};

/// How long the store may take to say that it is well.
const PATIENCE: Duration = Duration::from_secs(2);

/// `/health` and `/ready`, which need no key.
pub(crate) fn router<S: Store>(service: &Service<S>) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/ready", get(ready::<S>))
        .with_state(service.store.clone())
}

async fn health() -> Response {
    answer(StatusCode::OK, &json!({ "status": "ok" }))
}

async fn ready<S: Store>(State(store): State<S>) -> Response {
    readiness(store.check(), PATIENCE).await
}

/// The answer to give if this check takes no longer than that.
async fn readiness(
    check: impl Future<Output = Result<(), StoreError>>,
    patience: Duration,
) -> Response {
    let (cause, remedy) = match tokio::time::timeout(patience, check).await {
        Ok(Ok(())) => return answer(StatusCode::OK, &json!({ "status": "ready" })),
        Ok(Err(StoreError::Unavailable(unavailable))) => {
            // The detail may name files and hosts, and anybody may ask here.
            tracing::warn!(%unavailable, "not ready");
            (unavailable.cause.to_string(), unavailable.cause.remedy())
        }
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            (error.to_string(), "see the log")
        }
        Err(_) => (
            format!(
                "the database did not answer within {} s",
                PATIENCE.as_secs()
            ),
            "see what keeps the disk or the database server busy",
        ),
    };
    let body = json!({ "status": "unavailable", "cause": cause, "remedy": remedy });
    answer(StatusCode::SERVICE_UNAVAILABLE, &body)
}

fn answer(status: StatusCode, body: &Value) -> Response {
    let headers = [
        (CONTENT_TYPE, "application/json"),
        (CACHE_CONTROL, "no-store"),
    ];
    (status, headers, body.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::future::pending;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;
    use crate::service::Behaviour;

    async fn body(response: Response) -> Value {
        let bytes = to_bytes(response.into_body(), 10_000).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    #[tokio::test]
    async fn a_closed_store_makes_the_server_unready_and_not_unhealthy() {
        let service = Service::in_memory(Behaviour::default()).unwrap();
        let router = crate::router::router(&service);
        let ask = |path: &str| {
            let request = Request::get(path).body(Body::empty()).unwrap();
            router.clone().oneshot(request)
        };
        let ready = ask("/ready").await.unwrap();
        assert_eq!(ready.status(), StatusCode::OK);
        assert_eq!(body(ready).await, json!({ "status": "ready" }));

        service.store.close().await;
        let unready = ask("/ready").await.unwrap();
        assert_eq!(unready.status(), StatusCode::SERVICE_UNAVAILABLE);
        let told = body(unready).await;
        assert_eq!(told["cause"], "the database is closed");
        assert!(told["remedy"].is_string());
        let healthy = ask("/health").await.unwrap();
        assert_eq!(healthy.status(), StatusCode::OK);
        assert_eq!(body(healthy).await, json!({ "status": "ok" }));
    }

    #[tokio::test]
    async fn a_store_that_does_not_answer_makes_the_server_unready() {
        let response = readiness(pending(), Duration::ZERO).await;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        let cause = body(response).await["cause"].to_string();
        assert!(cause.contains("did not answer"), "{cause}");
    }
}
