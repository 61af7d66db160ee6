//! The page at `/docs/`: Swagger UI out of the binary, which loads nothing from anywhere else.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use utoipa_swagger_ui::{Config, serve};

use crate::asset::Asset;

pub(super) fn router() -> Router {
    Router::new()
        .route("/docs", get(async || Redirect::permanent("/docs/")))
        .route(
            "/docs/",
            get(async |request: HeaderMap| PAGE.answer(&request)),
        )
        .route("/docs/{file}", get(file))
}

async fn file(Path(name): Path<String>, request: HeaderMap) -> Response {
    match FILES.get(name.as_str()) {
        Some(asset) => asset.answer(&request),
        None => {
            let text = format!("there is no file `{name}`; the page is at `/docs/`\n");
            (StatusCode::NOT_FOUND, text).into_response()
        }
    }
}

static PAGE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("text/html; charset=utf-8", include_str!("page.html")).with_policy(POLICY)
});

/// Scripts, requests and styles of this server only. Swagger UI draws icons from `data:` addresses and sets styles on its
/// elements.
const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What of Swagger UI the page loads, with the media type of each.
const SWAGGER_UI: [(&str, &str); 5] = [
    ("swagger-ui.css", CSS),
    ("swagger-ui-bundle.js", JAVASCRIPT),
    ("swagger-ui-standalone-preset.js", JAVASCRIPT),
    ("swagger-initializer.js", JAVASCRIPT),
    ("favicon-32x32.png", "image/png"),
];
const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

static FILES: LazyLock<BTreeMap<&str, Asset>> = LazyLock::new(|| {
    // No badge of a validator, which is somebody else's server.
    let config = Config::new(["/openapi.json"])
        .use_base_layout()
        .validator_url("none")
        .try_it_out_enabled(true)
        .display_request_duration(true)
        .deep_linking(true);
    let config = Arc::new(config);
    let mut files = BTreeMap::from([("page.css", Asset::new(CSS, include_str!("page.css")))]);
    for (name, media_type) in SWAGGER_UI {
        let file = serve(name, Arc::clone(&config))
            .expect("the configuration is text")
            .expect("Swagger UI has this file, which a test holds");
        let mut asset = Asset::new(media_type, file.bytes.into_owned());
        if file.gzpipped {
            asset = asset.with_gzip();
        }
        files.insert(name, asset);
    }
    files
});
