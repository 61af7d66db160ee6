//! Files in the binary that browsers load: each with its media type, an entity tag, and a policy of what it may load itself.

use std::fmt::Write as _;

use axum::body::{Body, Bytes};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use sha2::{Digest as _, Sha256};

/// A file in the binary.
#[derive(Debug, Clone)]
pub(crate) struct Asset {
    bytes: Bytes,
    headers: HeaderMap,
}

impl Asset {
    /// A file of this media type, which may load nothing and be framed by nobody.
    pub(crate) fn new(media_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        headers.insert(ETAG, entity_tag(&bytes));
        // A browser keeps it, and asks each time whether it is still the same: another server may run here tomorrow.
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(NOTHING));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        Self { bytes, headers }
    }

    /// Gives a page another policy of what it may load.
    pub(crate) fn with_policy(mut self, policy: &'static str) -> Self {
        let policy = HeaderValue::from_static(policy);
        self.headers.insert(CONTENT_SECURITY_POLICY, policy);
        self
    }

    /// Says that the bytes are compressed.
    #[cfg(feature = "docs")]
    pub(crate) fn with_gzip(mut self) -> Self {
        self.headers.insert(
            axum::http::header::CONTENT_ENCODING,
            HeaderValue::from_static("gzip"),
        );
        self
    }

    /// The answer to a request with these headers: the file, or that the caller has it already.
    pub(crate) fn answer(&self, request: &HeaderMap) -> Response<Body> {
        let known = request
            .get_all(IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|tags| tags.split(','))
            .any(|tag| {
                let tag = tag.trim();
                tag == "*" || self.headers[ETAG] == tag.strip_prefix("W/").unwrap_or(tag)
            });
        let mut response = if known {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        } else {
            Response::new(Body::from(self.bytes.clone()))
        };
        *response.headers_mut() = self.headers.clone();
        response
    }
}

/// What is no page needs to load nothing.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

/// The start of the file's hash, between quotes.
fn entity_tag(bytes: &[u8]) -> HeaderValue {
    let mut tag = String::from("\"");
    for byte in Sha256::digest(bytes).iter().take(8) {
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    HeaderValue::try_from(tag).expect("hexadecimal digits between quotes are a header's value")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_with(tags: &'static str) -> StatusCode {
        let mut headers = HeaderMap::new();
        headers.insert(IF_NONE_MATCH, HeaderValue::from_static(tags));
        Asset::new("text/plain", "abc").answer(&headers).status()
    }

    #[test]
    fn a_file_that_the_caller_has_is_not_sent_again() {
        assert_eq!(asked_with("\"ba7816bf8f01cfea\""), StatusCode::NOT_MODIFIED);
        assert_eq!(
            asked_with("\"other\", W/\"ba7816bf8f01cfea\""),
            StatusCode::NOT_MODIFIED
        );
        assert_eq!(asked_with("*"), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn another_file_than_the_caller_has_is_sent() {
        assert_eq!(asked_with("\"ba7816bf8f01cfeb\""), StatusCode::OK);
        assert_eq!(asked_with("ba7816bf8f01cfea"), StatusCode::OK);
    }
}
