//! Everything that the server answers, in the order in which a request passes it.
//!
//! ```text
//! request --observe--> --guard--+--> documentation, health, metrics: they need no key
//!                               +--> control: for this machine
//!                               +--journal--faults--> api: every other path
//! ```

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};

use crate::control::ControlAccess;
use crate::faults::inject;
use crate::guard::guard;
use crate::journal::{Recorder, record};
use crate::observe::observe;
use crate::service::Service;
use crate::store::Store;
use crate::{api, control, documentation, health, metrics};

/// Everything that the server answers.
pub fn router<S: Store>(service: &Service<S>) -> Router {
    Router::new()
        .merge(documentation::router())
        .merge(health::router(service))
        .merge(metrics::router(service))
        .merge(control::router(service))
        .fallback_service(sandboxed_api(service))
        .layer(from_fn(guard))
        .layer(from_fn_with_state(service.clone(), observe::<S>))
}

/// The API, with all its exchanges in the journal, and with faults. Without control routes there is neither.
fn sandboxed_api<S: Store>(service: &Service<S>) -> Router {
    let api = api::router(service);
    let control = &service.control;
    if control.access == ControlAccess::Off {
        return api;
    }
    let api = api.layer(from_fn_with_state(control.faults.clone(), inject));
    if control.journal.limits().is_none() {
        return api;
    }
    let recorder = Recorder {
        journal: control.journal.clone(),
        clock: service.clock.clone(),
    };
    api.layer(from_fn_with_state(recorder, record))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use tower::ServiceExt as _;

    use super::*;
    use crate::service::Behaviour;

    #[tokio::test]
    async fn the_server_s_own_paths_need_no_key_and_all_others_do() {
        let service = Service::in_memory(Behaviour::default()).unwrap();
        let router = router(&service);
        let ask = async |path: &str| {
            let request = Request::get(path).body(Body::empty()).unwrap();
            router.clone().oneshot(request).await.unwrap().status()
        };
        for own in [
            "/health",
            "/ready",
            "/metrics",
            "/openapi.json",
            "/openapi.yaml",
        ] {
            assert_eq!(ask(own).await, StatusCode::OK, "{own}");
        }
        for other in [
            "/",
            "/healthz",
            "/metrics/x",
            "/openapi",
            "/api/v1/customers",
            "/doc",
        ] {
            assert_eq!(ask(other).await, StatusCode::UNAUTHORIZED, "{other}");
        }
    }
}
