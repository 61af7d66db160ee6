//! The contract at `/openapi.json` and `/openapi.yaml`, and a page at `/docs/` that shows it and tries it out.

#[cfg(feature = "docs")]
mod page;

use std::sync::LazyLock;

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;
use customers_server::{CONTRACT_JSON, CONTRACT_YAML};

use crate::asset::Asset;

/// The contract and, with the feature `docs`, its page. None of them needs a key.
pub(crate) fn router() -> Router {
    let router = Router::new()
        .route(
            "/openapi.json",
            get(async |request: HeaderMap| JSON.answer(&request)),
        )
        .route(
            "/openapi.yaml",
            get(async |request: HeaderMap| YAML.answer(&request)),
        );
    #[cfg(feature = "docs")]
    let router = router.merge(page::router());
    router
}

/// The contract as JSON.
static JSON: LazyLock<Asset> = LazyLock::new(|| {
    let here = r#"{"url":"/","description":"This server."},"#;
    Asset::new(
        "application/json",
        naming_this_server(CONTRACT_JSON, "\"servers\":[", here),
    )
});

/// The contract as its authors wrote it.
static YAML: LazyLock<Asset> = LazyLock::new(|| {
    let here = "  - url: /\n    description: This server.\n";
    Asset::new(
        "application/yaml",
        naming_this_server(CONTRACT_YAML, "\nservers:\n", here),
    )
});

/// The document with this server as the first, so that whoever reads it here calls here. Spliced into the text, because
/// to read and to write it anew would lose the order of members or the comments.
fn naming_this_server(document: &str, list: &str, here: &str) -> String {
    let (before, after) = document
        .split_once(list)
        .expect("the contract lists its servers, which a test holds");
    [before, list, here, after].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use axum::body::{Body, to_bytes};
    use axum::http::header::{CONTENT_TYPE, ETAG};
    use axum::http::{Request, StatusCode};
    use serde_json::{Value, json};
    use tower::ServiceExt as _;

    use super::*;

    async fn fetch(path: &str) -> (StatusCode, HeaderMap, String) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = router().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 10_000_000).await.unwrap();
        let text = String::from_utf8_lossy(&body).into_owned();
        (parts.status, parts.headers, text)
    }

    #[tokio::test]
    async fn the_contract_as_json_differs_from_the_source_in_its_first_server_alone() {
        let (status, headers, text) = fetch("/openapi.json").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers[CONTENT_TYPE], "application/json");
        assert!(headers.contains_key(ETAG));
        let mut served: Value = serde_json::from_str(&text).unwrap();
        let source: Value = serde_json::from_str(CONTRACT_JSON).unwrap();
        let first = served["servers"].as_array_mut().unwrap().remove(0);
        assert_eq!(first, json!({ "url": "/", "description": "This server." }));
        assert_eq!(served, source);
    }

    #[tokio::test]
    async fn the_contract_as_yaml_differs_from_the_source_in_its_first_server_alone() {
        let (status, headers, text) = fetch("/openapi.yaml").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers[CONTENT_TYPE], "application/yaml");
        let here = "servers:\n  - url: /\n    description: This server.\n";
        assert_eq!(text.replacen(here, "servers:\n", 1), CONTRACT_YAML);
    }

    #[cfg(feature = "docs")]
    #[tokio::test]
    async fn the_page_is_there_with_everything_that_it_loads() {
        let (status, headers, _) = fetch("/docs").await;
        assert_eq!(
            (status, &headers["location"]),
            (StatusCode::PERMANENT_REDIRECT, &"/docs/".parse().unwrap())
        );
        let (status, headers, text) = fetch("/docs/").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers[CONTENT_TYPE], "text/html; charset=utf-8");
        let sources = text.split('"').filter_map(|part| part.strip_prefix("./"));
        let mut count = 0;
        for file in sources {
            let (status, headers, _) = fetch(&format!("/docs/{file}")).await;
            assert_eq!(status, StatusCode::OK, "{file}");
            assert_eq!(headers["x-content-type-options"], "nosniff", "{file}");
            count += 1;
        }
        assert!(count >= 5, "{text}");
        assert_eq!(fetch("/docs/nothing.js").await.0, StatusCode::NOT_FOUND);
    }

    #[cfg(feature = "docs")]
    #[tokio::test]
    async fn the_page_reads_the_contract_from_here_and_asks_no_validator() {
        let (_, _, text) = fetch("/docs/swagger-initializer.js").await;
        assert!(text.contains(r#""url": "/openapi.json""#), "{text}");
        assert!(text.contains(r#""validatorUrl": "none""#), "{text}");
    }
}
