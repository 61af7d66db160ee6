//! Operations at paths of the user's own, as a receiver of webhooks needs them.

use std::future::ready;

use axum::middleware::map_request;
use axum::routing::any_service;
use http::Uri;
use http::uri::PathAndQuery;

use super::{HttpRequest, Router};

/// Serves one path of a router at another one: what a router of webhooks answers at `own`, as the description of an
/// operation has it, is received at `path`.
///
/// ```ignore
/// let hooks = webhooks_router(Inbox, ProblemDetails);
/// let app = Router::new().merge(at_path("/from-the-shelter", PetFound::DESCRIPTION.path, hooks));
/// ```
///
/// A prefix alone needs none of this: nest the router.
///
/// # Panics
///
/// If `path` is none that axum takes: one that does not begin with `/`.
pub fn at_path(path: &str, own: &'static str, router: Router) -> Router {
    let renamed = Router::new()
        .fallback_service(router)
        .layer(map_request(move |request| ready(rename(request, own))));
    Router::new().route(path, any_service(renamed))
}

fn rename(mut request: HttpRequest, own: &'static str) -> HttpRequest {
    let target = match request.uri().query() {
        Some(query) => format!("{own}?{query}").parse::<PathAndQuery>(),
        None => own.parse(),
    };
    let mut parts = request.uri().clone().into_parts();
    if let Ok(target) = target {
        parts.path_and_query = Some(target);
    }
    // Both come out of URIs that were read, so that they make one again.
    if let Ok(uri) = Uri::from_parts(parts) {
        *request.uri_mut() = uri;
    }
    request
}
