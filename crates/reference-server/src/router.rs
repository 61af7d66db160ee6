//! Everything that the server answers, in the order in which a request passes it.
//!
//! ```text
//! request --observe--+--> health, metrics: they need no key
//!                    +--> control: for this machine
//!                    +--journal--> api: every other path
//! ```

use axum::Router;
use axum::middleware::from_fn_with_state;

use crate::journal::{Recorder, record};
use crate::observe::observe;
use crate::service::Service;
use crate::store::Store;
use crate::{api, control, health, metrics};

/// Everything that the server answers.
pub fn router<S: Store>(service: &Service<S>) -> Router {
    Router::new()
        .merge(health::router(service))
        .merge(metrics::router(service))
        .merge(control::router(service))
        .fallback_service(recorded_api(service))
        .layer(from_fn_with_state(service.clone(), observe::<S>))
}

/// The API, with all its exchanges in the journal.
fn recorded_api<S: Store>(service: &Service<S>) -> Router {
    let api = api::router(service);
    if service.control.journal.limits().is_none() {
        return api;
    }
    let recorder = Recorder {
        journal: service.control.journal.clone(),
        clock: service.clock.clone(),
    };
    api.layer(from_fn_with_state(recorder, record))
}
