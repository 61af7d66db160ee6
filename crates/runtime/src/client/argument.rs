//! The parts of an encoded request as the arguments of the wire layer.

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{EncodedBody, EncodedRequest, Failure};

/// Everything but the unreserved characters of RFC 3986, section 2.3.
///
/// Stricter than a path segment needs, so that nothing on the way reads a value as anything but text: URL parsers take
/// `\` for `/`, for one.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The text of a path variable, not percent-encoded.
///
/// # Errors
///
/// If the text cannot stand in a path: it is empty, `.` or `..`, which every URL parser takes for a way to another
/// resource, however it is escaped.
pub fn path_text<'r>(request: &'r EncodedRequest, name: &str) -> Result<&'r str, Failure> {
    let text = request.path_text(name);
    if matches!(text, "" | "." | "..") {
        return Err(Failure::internal(format!(
            "path parameter `{name}` cannot be `{text}`: the URL would mean another resource"
        )));
    }
    Ok(text)
}

/// The text of a header, if it is there.
pub fn header_text<'r>(request: &'r EncodedRequest, name: &str) -> Option<&'r str> {
    let value = request.headers.get(name)?;
    // Headers of an encoded request are written from strings, so they are UTF-8, though perhaps not ASCII.
    std::str::from_utf8(value.as_bytes()).ok()
}

/// Takes the body out of a request, as the wire layer sends it.
pub fn take_body(request: &mut EncodedRequest) -> reqwest::Body {
    match std::mem::take(&mut request.body) {
        EncodedBody::Empty => reqwest::Body::from(Bytes::new()),
        EncodedBody::Whole(bytes) => bytes.into(),
        body @ (EncodedBody::Stream(_) | EncodedBody::Parts(_)) => {
            reqwest::Body::wrap_stream(body.into_stream())
        }
    }
}

/// Percent-encodes the text of a path variable.
pub fn encode_path(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn with_path(text: &str) -> EncodedRequest {
        EncodedRequest {
            path: vec![("id".into(), text.to_owned())],
            ..EncodedRequest::default()
        }
    }

    #[test]
    fn a_path_variable_stays_one_segment() {
        let url = |text: &str| format!("http://example.org/a/{}", encode_path(text));
        let path = |text: &str| {
            let url = reqwest::Url::parse(&url(text)).unwrap();
            url.path_segments().unwrap().count()
        };
        for text in ["a/b", "a\\b", "a?b", "a#b", "a%2Fb", "ä b", "..a", "%2e%2e"] {
            assert_eq!(path(text), 2, "{text}");
        }
        assert_eq!(encode_path("cus_1-2.3~"), "cus_1-2.3~");
        assert_eq!(encode_path("a/b ä"), "a%2Fb%20%C3%A4");
    }

    #[test]
    fn texts_that_a_url_cannot_carry_are_refused() {
        for text in ["", ".", ".."] {
            assert!(path_text(&with_path(text), "id").is_err(), "{text}");
        }
        assert_eq!(path_text(&with_path("..."), "id").unwrap(), "...");
    }

    #[test]
    fn headers_beyond_ascii_are_kept() {
        let mut request = EncodedRequest::default();
        request
            .write_header("x-name", Some(&"Zoë".to_owned()))
            .unwrap();
        assert_eq!(header_text(&request, "x-name"), Some("Zoë"));
        assert_eq!(header_text(&request, "x-other"), None);
    }
}
