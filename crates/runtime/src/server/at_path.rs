//! Operations at paths of the user's own, as a receiver of webhooks needs them.

use std::fmt::{self, Display, Formatter};
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
/// let hook = at_path("/from-the-shelter", PetFound::DESCRIPTION.path, hooks)?;
/// let app = Router::new().merge(hook);
/// ```
///
/// A prefix alone needs none of this: nest the router.
///
/// # Errors
///
/// If `path` does not begin with `/`, or if either path has a variable: no request says what would stand in the other one for it.
pub fn at_path(path: &str, own: &'static str, router: Router) -> Result<Router, InvalidPath> {
    let (_, own) = (literal(path)?, literal(own)?);
    let renamed = Router::new()
        .fallback_service(router)
        .layer(map_request(move |request| ready(rename(request, &own))));
    // `:` and `*` are letters like any others.
    let router = Router::new().without_v07_checks();
    Ok(router.route(path, any_service(renamed)))
}

/// Why a router cannot be served at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPath {
    path: String,
    reason: &'static str,
}

impl Display for InvalidPath {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { path, reason } = self;
        write!(formatter, "`{path}` cannot be served: {reason}")
    }
}

impl std::error::Error for InvalidPath {}

/// A path as it stands in requests.
fn literal(path: &str) -> Result<PathAndQuery, InvalidPath> {
    let invalid = |reason| InvalidPath {
        path: path.to_owned(),
        reason,
    };
    if !path.starts_with('/') {
        return Err(invalid("it does not begin with `/`"));
    }
    if path.contains(['{', '}']) {
        return Err(invalid("it has a variable, which no request fills"));
    }
    if path.contains(['?', '#']) {
        return Err(invalid("it is not a path alone"));
    }
    path.parse()
        .map_err(|_| invalid("it has a character that must be percent-encoded in a path"))
}

fn rename(mut request: HttpRequest, own: &PathAndQuery) -> HttpRequest {
    let target = match request.uri().query() {
        Some(query) => format!("{}?{query}", own.path()).parse(),
        None => Ok(own.clone()),
    };
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = Some(target.expect("a path and a query that were read make a target"));
    *request.uri_mut() = Uri::from_parts(parts)
        .expect("a URI that was read is one with another path that was read as well");
    request
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_no_request_can_have_is_refused() {
        for (path, own, refused) in [
            (
                "in",
                "/petFound",
                "`in` cannot be served: it does not begin",
            ),
            (
                "/in",
                "/pets/{petId}",
                "`/pets/{petId}` cannot be served: it has a variable",
            ),
            (
                "/in/{id}",
                "/petFound",
                "`/in/{id}` cannot be served: it has a variable",
            ),
            (
                "/in",
                "/pet found",
                "`/pet found` cannot be served: it has a character",
            ),
            (
                "/in?a=b",
                "/petFound",
                "`/in?a=b` cannot be served: it is not a path",
            ),
        ] {
            let sentence = match at_path(path, own, Router::new()) {
                Ok(_) => panic!("{path} is served"),
                Err(error) => error.to_string(),
            };
            assert!(sentence.starts_with(refused), "{sentence}");
        }
        assert!(at_path("/:in/*", "/petFound", Router::new()).is_ok());
    }
}
