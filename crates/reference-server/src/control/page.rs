//! The journal as a page for people: files in the binary that load nothing from anywhere else.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;

use super::answers::Refusal;
use crate::asset::Asset;

/// Where the page is.
pub(super) const PATH: &str = "/__sandbox/";

/// The page and its files.
pub(super) fn router<T: Clone + Send + Sync + 'static>() -> Router<T> {
    Router::new()
        .route(PATH, get(async |request: HeaderMap| PAGE.answer(&request)))
        .route("/__sandbox/page/{file}", get(file))
}

/// Whether the caller is a browser that wants to show something.
pub(super) fn is_wanted(headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// Sends a browser to the page.
pub(super) fn see() -> Redirect {
    Redirect::temporary(PATH)
}

async fn file(Path(name): Path<String>, request: HeaderMap) -> Response {
    match FILES.get(name.as_str()) {
        Some(asset) => asset.answer(&request),
        None => Refusal::new(
            StatusCode::NOT_FOUND,
            format!("the page has no file `{name}`; it is at `{PATH}`"),
        )
        .into_response(),
    }
}

/// Scripts, styles and requests of this server only, no script in the page's text, and no text that becomes HTML: what
/// callers sent is shown here.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

static PAGE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("text/html; charset=utf-8", include_str!("page/index.html")).with_policy(POLICY)
});

/// What of the page runs.
const SCRIPTS: [(&str, &str); 5] = [
    ("detail.js", include_str!("page/detail.js")),
    ("elements.js", include_str!("page/elements.js")),
    ("faults.js", include_str!("page/faults.js")),
    ("page.js", include_str!("page/page.js")),
    ("sandbox.js", include_str!("page/sandbox.js")),
];

static FILES: LazyLock<BTreeMap<&str, Asset>> = LazyLock::new(|| {
    let mut files = BTreeMap::from([
        (
            "page.css",
            Asset::new("text/css; charset=utf-8", include_str!("page/page.css")),
        ),
        (
            "icon.svg",
            Asset::new("image/svg+xml", include_str!("page/icon.svg")),
        ),
    ]);
    files.extend(SCRIPTS.map(|(name, text)| {
        let script = Asset::new("text/javascript; charset=utf-8", text);
        (name, script)
    }));
    files
});

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use axum::http::header::CONTENT_TYPE;
    use tower::ServiceExt as _;

    use super::*;

    async fn fetch(path: &str) -> (StatusCode, HeaderMap, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = router::<()>().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1_000_000).await.unwrap();
        let text = String::from_utf8_lossy(&body).into_owned();
        (parts.status, parts.headers, text)
    }

    #[tokio::test]
    async fn the_page_is_there_with_everything_that_it_loads() {
        let (status, headers, page) = fetch(PATH).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers[CONTENT_TYPE], "text/html; charset=utf-8");
        let of_page = page
            .split('"')
            .filter(|part| part.starts_with("/__sandbox/page/"));
        let mut files: Vec<String> = of_page.map(str::to_owned).collect();
        let mut seen = 0;
        while let Some(file) = files.pop() {
            let (status, _, text) = fetch(&file).await;
            assert_eq!(status, StatusCode::OK, "{file}");
            let imported = text.split("from \"./").skip(1);
            let imported = imported.filter_map(|rest| rest.split('"').next());
            files.extend(imported.map(|name| format!("/__sandbox/page/{name}")));
            seen += 1;
        }
        assert!(seen > 5, "{seen}");
        assert_eq!(
            fetch("/__sandbox/page/nothing.js").await.0,
            StatusCode::NOT_FOUND
        );
    }

    #[test]
    fn no_script_of_the_page_reads_text_as_html() {
        for (name, text) in SCRIPTS {
            for way in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
            ] {
                assert!(!text.contains(way), "{way} in {name}");
            }
        }
    }
}
