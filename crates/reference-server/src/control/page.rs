//! The journal as a page for people.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;
use axum::response::Html;

/// Whether the caller is a browser that wants to show something.
pub(super) fn is_wanted(headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// The page.
pub(super) fn page() -> Html<&'static str> {
    Html(include_str!("page.html"))
}
