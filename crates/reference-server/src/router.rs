//! Everything that the server answers, in the order in which a request passes it.
//!
//! ```text
//! request --observe--> api
//! ```

use axum::Router;
use axum::middleware::from_fn_with_state;

use crate::api;
use crate::observe::observe;
use crate::service::Service;
use crate::store::Store;

/// Everything that the server answers.
pub fn router<S: Store>(service: &Service<S>) -> Router {
    Router::new()
        .fallback_service(api::router(service))
        .layer(from_fn_with_state(service.clone(), observe::<S>))
}
