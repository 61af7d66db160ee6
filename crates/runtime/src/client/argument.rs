//! The parts of an encoded request as the arguments of the wire layer.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream as _;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use http_body::{Frame, SizeHint};

use super::multipart::multipart;
use crate::{ByteStream, EncodedBody, EncodedRequest, Failure};

/// The text of a path variable, as it travels.
///
/// # Errors
///
/// If the text cannot stand in a path: it is empty, `.` or `..`, which every URL parser takes for a way to another
/// resource, however it is escaped.
pub fn path_text<'r>(request: &'r EncodedRequest, name: &str) -> Result<&'r str, Failure> {
    let text = request.path_text(name).unwrap_or_default();
    if is_relative(text) {
        return Err(Failure::internal(format!(
            "path parameter `{name}` cannot be `{text}`: the URL would mean another resource"
        )));
    }
    Ok(text)
}

/// Whether a segment of a path is empty, `.` or `..`, escaped or not.
fn is_relative(segment: &str) -> bool {
    let mut rest = segment.as_bytes();
    for _ in 0..2 {
        rest = match rest {
            [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] => after,
            _ => break,
        };
    }
    rest.is_empty()
}

/// The query as it travels, with its `?`; empty if there is none.
pub fn query_text(request: &EncodedRequest) -> String {
    match request.query.as_str() {
        "" => String::new(),
        query => format!("?{query}"),
    }
}

/// The text of a header, if it is there.
pub fn header_text<'r>(request: &'r EncodedRequest, name: &str) -> Option<&'r str> {
    let value = request.headers.get(name)?;
    // Headers of an encoded request are written from strings, so they are UTF-8, though perhaps not ASCII.
    std::str::from_utf8(value.as_bytes()).ok()
}

/// Takes the body out of a request, as the wire layer sends it, but leaves one in one piece there too, for the next attempt. Of one in
/// parts, the `Content-Type` then says the boundary.
pub fn take_body(request: &mut EncodedRequest) -> reqwest::Body {
    let stream = match &mut request.body {
        EncodedBody::Empty => return reqwest::Body::from(Bytes::new()),
        EncodedBody::Whole(bytes) => return bytes.clone().into(),
        EncodedBody::Stream(stream) => std::mem::take(stream),
        EncodedBody::Parts(parts) => {
            let (stream, boundary) = multipart(std::mem::take(parts));
            let media_type = header_text(request, CONTENT_TYPE.as_str()).unwrap_or_default();
            let announced = format!("{media_type}; boundary={boundary}");
            if let Ok(value) = HeaderValue::try_from(announced) {
                request.headers.insert(CONTENT_TYPE, value);
            }
            stream
        }
    };
    reqwest::Body::wrap(Streamed {
        left: stream.length(),
        stream,
    })
}

/// A stream as a body: one whose length is known says so.
struct Streamed {
    stream: ByteStream,
    left: Option<u64>,
}

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let piece = std::task::ready!(Pin::new(&mut self.stream).poll_next(task));
        if let (Some(left), Some(Ok(piece))) = (&mut self.left, &piece) {
            *left = left.saturating_sub(piece.len() as u64);
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::parameter::{Explode, Style};

    fn with_path(text: &str) -> EncodedRequest {
        let mut request = EncodedRequest::default();
        let written = request.write_path("id").required(&text.to_owned());
        written.unwrap();
        request
    }

    #[test]
    fn a_path_variable_stays_one_segment() {
        for text in ["a/b", "a\\b", "a?b", "a#b", "a%2Fb", "ä b", "..a", "%2e%2e"] {
            let request = with_path(text);
            let url = format!(
                "http://example.org/a/{}",
                path_text(&request, "id").unwrap()
            );
            let url = reqwest::Url::parse(&url).unwrap();
            assert_eq!(url.path_segments().unwrap().count(), 2, "{text}");
        }
    }

    #[test]
    fn texts_that_a_url_cannot_carry_are_refused() {
        for text in ["", ".", ".."] {
            assert!(path_text(&with_path(text), "id").is_err(), "{text}");
        }
        assert_eq!(path_text(&with_path("..."), "id").unwrap(), "...");
        for items in [["."].as_slice(), &["", ""]] {
            let mut request = EncodedRequest::default();
            let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
            let label = Style::Label(Explode::Separate);
            let written = request.write_path("id").style(label).required(&items);
            written.unwrap();
            assert!(path_text(&request, "id").is_err(), "{request:?}");
        }
    }

    #[test]
    fn headers_beyond_ascii_are_kept() {
        let mut request = EncodedRequest::default();
        request
            .write_header("x-name")
            .required(&"Zoë".to_owned())
            .unwrap();
        assert_eq!(header_text(&request, "x-name"), Some("Zoë"));
        assert_eq!(header_text(&request, "x-other"), None);
    }
}
