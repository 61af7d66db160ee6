//! The control routes, under `/__sandbox`: what a person or a test asks of the server itself, beside the API.
//!
//! ```text
//! request --access--> requests, faults, clock, state
//! ```

mod access;
mod answers;
mod body;
mod clock;
mod faults;
mod page;
mod query;
mod requests;
mod state;

use axum::Router;
use axum::http::{StatusCode, Uri};
use axum::middleware::from_fn_with_state;
use axum::routing::{any, delete, get, post};

pub use self::access::ControlAccess;
use self::access::admit;
use self::answers::Refusal;
use crate::faults::Faults;
use crate::journal::Journal;
use crate::service::Service;
use crate::store::Store;

/// Where all control routes are.
pub const PREFIX: &str = "/__sandbox";

/// What the control routes work on, and who may use them. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Control {
    /// Who may use the control routes.
    pub access: ControlAccess,
    /// The last requests to the API.
    pub journal: Journal,
    /// The rules by which requests meet faults.
    pub faults: Faults,
    /// Where the clock stands after a reset, in milliseconds since 1970; nothing if it follows the system's.
    pub clock_start: Option<i64>,
}

/// The control routes; none if they are off.
pub(crate) fn router<S: Store>(service: &Service<S>) -> Router {
    if service.control.access == ControlAccess::Off {
        return Router::new();
    }
    let requests = get(requests::list::<S>).delete(requests::clear::<S>);
    let faults = get(faults::list::<S>)
        .post(faults::add::<S>)
        .delete(faults::clear::<S>);
    let clock = get(clock::show::<S>)
        .put(clock::put::<S>)
        .delete(clock::release::<S>);
    Router::new()
        .route(PREFIX, get(async || page::see()))
        .merge(page::router())
        .route("/__sandbox/requests", requests)
        .route("/__sandbox/requests/{number}", get(requests::show::<S>))
        .route("/__sandbox/faults", faults)
        .route("/__sandbox/faults/{id}", delete(faults::remove::<S>))
        .route("/__sandbox/clock", clock)
        .route("/__sandbox/reset", post(state::reset::<S>))
        .route("/__sandbox/seed", post(state::seed::<S>))
        .route("/__sandbox/snapshot", get(state::snapshot::<S>))
        .route("/__sandbox/restore", post(state::restore::<S>))
        .route("/__sandbox/{*rest}", any(unknown))
        .method_not_allowed_fallback(wrong_method)
        .with_state(service.clone())
        .layer(from_fn_with_state(service.control.access, admit))
}

async fn unknown(uri: Uri) -> Refusal {
    let text = format!(
        "there is no control route `{}`; there are: {ROUTES}",
        uri.path()
    );
    Refusal::new(StatusCode::NOT_FOUND, text)
}

async fn wrong_method(uri: Uri) -> Refusal {
    let text = format!(
        "`{}` does not answer to this method; there are: {ROUTES}",
        uri.path()
    );
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, text)
}

/// What there is, for whoever asked for something else.
const ROUTES: &str = "`GET` and `DELETE /__sandbox/requests`, `GET /__sandbox/requests/{number}`, `GET`, `POST` and `DELETE \
    /__sandbox/faults`, `DELETE /__sandbox/faults/{id}`, `GET`, `PUT` and `DELETE /__sandbox/clock`, `POST /__sandbox/reset`, \
    `POST /__sandbox/seed`, `GET /__sandbox/snapshot`, `POST /__sandbox/restore`";
