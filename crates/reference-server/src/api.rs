//! The API: the contract's traits, implemented on the store.
//!
//! ```text
//! request --front--> generated router --authenticator--> world --operations--> store
//!                          |
//!                          +--> refusals: what is answered without an operation
//! ```

mod answers;
mod authenticator;
mod billing;
mod conversions;
mod front;
mod issues;
mod operation_error;
mod operations;
mod paging;
mod refusals;
mod strict;

use axum::Router;
use counterpart_runtime::server::{
    DuplicateMembers, InvalidUtf8, MediaTypeOrder, Settings, Unrouted,
};
use customers_server::CustomersServer;

use self::authenticator::Keys;
use self::operations::Api;
pub use self::refusals::Words;
pub(crate) use self::refusals::failed;
use crate::service::{Service, Strictness};
use crate::store::Store;

/// Everything that the contract describes, and what the service answers to the rest.
pub fn router<S: Store>(service: &Service<S>) -> Router {
    // The service asks for a key before it says which paths there are, reads JSON before it looks at the media type, and reads it as
    // JavaScript does.
    let settings = Settings::default()
        .with_unrouted(Unrouted::Authenticated)
        .with_media_type(MediaTypeOrder::AfterSyntax)
        .with_invalid_utf8(InvalidUtf8::Replaced)
        .with_duplicate_members(DuplicateMembers::LastCounts);
    let keys = Keys(service.keys.clone());
    let router = CustomersServer::new(Api::new(service), keys, Words)
        .with_settings(settings)
        .into_router();
    front::before(match service.behaviour.strictness {
        Strictness::AsTheService => router,
        Strictness::Strict => strict::applied(router),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use axum::body::{Body, to_bytes};
    use axum::http::{Request, StatusCode};
    use serde_json::Value;
    use tower::ServiceExt as _;

    use super::*;
    use crate::service::{Behaviour, Service};

    #[tokio::test]
    async fn why_the_server_failed_is_not_for_the_caller() {
        let service = Service::in_memory(Behaviour::default()).unwrap();
        let router = crate::router::router(&service);
        service.store.close().await;
        for target in ["/api/v1/customers", "/api/v1/customers/user_1"] {
            let request = Request::get(target)
                .header("Authorization", "sk_test_1")
                .body(Body::empty())
                .unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
            let id = response.headers()["x-request-id"]
                .to_str()
                .unwrap()
                .to_owned();
            let body = to_bytes(response.into_body(), 10_000).await.unwrap();
            let error: Value = serde_json::from_slice(&body).unwrap();
            assert_eq!(error["code"], "INTERNAL_SERVER_ERROR");
            assert_eq!(error["request_id"], id);
            assert!(!error.to_string().contains("shutting down"), "{error}");
        }
    }
}
