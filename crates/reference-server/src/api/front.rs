//! What the service's web framework does before the service sees a request: redirects, methods, and its reading of paths and
//! queries.
//!
//! It stands around the generated router and not in it, because a router's layers run when the route is already chosen.

use axum::Router;
use axum::body::Body;
use axum::http::header::{ALLOW, LOCATION};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri};
use tower::ServiceExt as _;

/// Puts the front before this router.
pub(super) fn before(router: Router) -> Router {
    Router::new().fallback(move |request: Request<Body>| answer(router.clone(), request))
}

async fn answer(router: Router, mut request: Request<Body>) -> Response<Body> {
    if let Some(location) = redirect(request.uri()) {
        return with_header(StatusCode::PERMANENT_REDIRECT, LOCATION, location);
    }
    match *request.method() {
        Method::GET | Method::POST | Method::PUT | Method::DELETE => {
            if let Some(uri) = rewritten(request.method(), request.uri()) {
                *request.uri_mut() = uri;
            }
        }
        // It is handled as a GET whose method no route knows.
        Method::HEAD => *request.uri_mut() = Uri::from_static("/"),
        Method::OPTIONS => {
            let allow = HeaderValue::from_static("DELETE, GET, HEAD, OPTIONS, POST, PUT");
            return with_header(StatusCode::NO_CONTENT, ALLOW, allow);
        }
        _ => return empty(StatusCode::METHOD_NOT_ALLOWED),
    }
    let mut response = match router.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    // The router adds it where a path knows other methods; to the service that is an unknown route like any other.
    response.headers_mut().remove(ALLOW);
    response
}

/// Where a path with doubled slashes, backslashes or a slash at its end is sent: to the clean path, never to another host.
fn redirect(uri: &Uri) -> Option<HeaderValue> {
    let path = uri.path();
    let is_clean = !path.contains("//") && !path.contains('\\') && !path.ends_with('/');
    if !path.starts_with('/') || path == "/" || is_clean {
        return None;
    }
    let mut clean = String::with_capacity(path.len());
    for segment in path
        .split(['/', '\\'])
        .filter(|segment| !segment.is_empty())
    {
        clean.push('/');
        clean.push_str(segment);
    }
    if clean.is_empty() {
        clean.push('/');
    }
    if let Some(query) = uri.query() {
        clean.push('?');
        clean.push_str(query);
    }
    HeaderValue::try_from(clean).ok()
}

/// The target as the service understands it, if that is another one.
///
/// An encoded slash separates segments like any other, so that it never belongs to an `externalId`. In the query of a GET,
/// `limit` may be any text that is a whole number.
fn rewritten(method: &Method, uri: &Uri) -> Option<Uri> {
    let has_encoded_slash = uri.path().contains("%2F") || uri.path().contains("%2f");
    let has_limit =
        method == Method::GET && uri.query().is_some_and(|query| query.contains("limit"));
    // Most targets are in the service's form already, and are not written anew to find that out.
    if !has_encoded_slash && !has_limit {
        return None;
    }
    let path = uri.path().replace("%2F", "/").replace("%2f", "/");
    let query = match uri.query() {
        Some(query) if method == Method::GET => Some(with_plain_limits(query)),
        query => query.map(str::to_owned),
    };
    let target = match &query {
        Some(query) => format!("{path}?{query}"),
        None => path,
    };
    if uri.path_and_query().map(PathAndQuery::as_str) == Some(target.as_str()) {
        return None;
    }
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(target.parse().ok()?);
    Uri::from_parts(parts).ok()
}

/// The query with each `limit` as a plain whole number, where it is one in another form.
fn with_plain_limits(query: &str) -> String {
    let members = query.split('&').map(|member| {
        let (name, value) = member.split_once('=').unwrap_or((member, ""));
        match whole_number(value) {
            Some(number) if name == "limit" => format!("limit={number}"),
            _ => member.to_owned(),
        }
    });
    members.collect::<Vec<_>>().join("&")
}

/// The whole number that a text of a query stands for in the eyes of the service: spaces around it, an exponent or a
/// fraction of zeros do not matter, and nothing is zero.
fn whole_number(encoded: &str) -> Option<i64> {
    let spaced = encoded.replace('+', " ");
    let text = percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy();
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    // Rust also takes names (`inf`, `nan`), which are no numbers there.
    let number: f64 = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
        .then(|| text.parse().ok())??;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the number is whole and small"
    )]
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}

fn with_header(status: StatusCode, name: HeaderName, value: HeaderValue) -> Response<Body> {
    let mut response = empty(status);
    response.headers_mut().insert(name, value);
    response
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
