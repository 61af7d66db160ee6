//! Everything that the server answers, in the order in which a request passes it.
//!
//! ```text
//! request --observe--+--> health, metrics: they need no key
//!                    +--> api: every other path
//! ```

use axum::Router;
use axum::middleware::from_fn_with_state;

use crate::observe::observe;
use crate::service::Service;
use crate::store::Store;
use crate::{api, health, metrics};

/// Everything that the server answers.
pub fn router<S: Store>(service: &Service<S>) -> Router {
    Router::new()
        .merge(health::router(service))
        .merge(metrics::router(service))
        .fallback_service(api::router(service))
        .layer(from_fn_with_state(service.clone(), observe::<S>))
}
