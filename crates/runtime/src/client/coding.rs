//! Content codings of a client: bodies of requests are put into them, bodies of answers are taken out.

use std::pin::Pin;

use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, RANGE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use reqwest::Request;

use super::CallOptions;
use crate::{BodyForm, ContentCoding, Failure, OperationDescription, coding};

pub(super) use self::carried_out::decoded;

/// Says which codings an answer may come in, unless the request says so itself.
///
/// A part of an answer would be one of its coded form, of which nothing can be made: who asks for one is not offered codings.
pub(super) fn announce(options: &CallOptions, request: &mut Request) {
    let headers = request.headers_mut();
    let accepted = options.accepted();
    if !accepted.is_empty()
        && !headers.contains_key(ACCEPT_ENCODING)
        && !headers.contains_key(RANGE)
    {
        write_names(headers, ACCEPT_ENCODING, accepted);
    }
}

/// The codings that the body of a request is to be put into: those that its `Content-Encoding` says, or else the one of the options.
///
/// Bytes that are said to be in a coding are in it already, and a coding that is not known is left to whoever has named it.
pub(super) fn of_request(
    options: &CallOptions,
    operation: &OperationDescription,
    request: &Request,
) -> Vec<ContentCoding> {
    let is_empty = |body: &reqwest::Body| body.as_bytes().is_some_and(<[u8]>::is_empty);
    if request.body().is_none_or(is_empty) {
        return Vec::new();
    }
    if !request.headers().contains_key(CONTENT_ENCODING) {
        return Vec::from_iter(options.coding());
    }
    if is_raw(operation, request.headers()) {
        return Vec::new();
    }
    coding::of_body(request.headers(), ContentCoding::ALL).unwrap_or_default()
}

/// Puts the body of a request into these codings. Boxed, so that a call without codings has no room for it.
///
/// # Errors
///
/// If the body breaks off that was to be sent in one piece.
#[inline(never)]
pub(super) fn encode(
    request: &mut Request,
    codings: &[ContentCoding],
) -> Pin<Box<impl Future<Output = Result<(), Failure>>>> {
    Box::pin(async move {
        carried_out::encode(request.body_mut(), codings).await?;
        let headers = request.headers_mut();
        if !headers.contains_key(CONTENT_ENCODING) {
            write_names(headers, CONTENT_ENCODING, codings);
        }
        Ok(())
    })
}

/// The codings of an answer of this form; none if its body is to be left as it is.
///
/// Bytes in a coding that is not taken are handed on as they are, and so is a part of an answer.
///
/// # Errors
///
/// A coding that is not taken, of a body that has to be read.
pub(super) fn of_answer(
    options: &CallOptions,
    status: StatusCode,
    headers: &HeaderMap,
    form: Option<BodyForm>,
) -> Result<Vec<ContentCoding>, Failure> {
    if status == StatusCode::PARTIAL_CONTENT {
        return Ok(Vec::new());
    }
    match coding::of_body(headers, options.accepted()) {
        Ok(codings) => Ok(codings),
        Err(received) if form.is_some_and(|form| !form.is_raw()) => {
            Err(Failure::undeclared_content(format!(
                "the answer is in the content coding `{received}`, which this client does not take"
            )))
        }
        Err(_) => Ok(Vec::new()),
    }
}

/// Whether the body is nothing but bytes to the contract.
fn is_raw(operation: &OperationDescription, headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let media_type = content_type.and_then(|name| operation.body.media_type(name));
    media_type.is_some_and(|media_type| media_type.form.is_raw())
}

fn write_names(headers: &mut HeaderMap, name: HeaderName, codings: &[ContentCoding]) {
    let value = HeaderValue::try_from(coding::names(codings)).ok();
    headers.extend(value.map(|value| (name, value)));
}

#[cfg(feature = "compression")]
mod carried_out {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use bytes::Bytes;
    use futures_core::Stream;
    use http_body_util::BodyDataStream;
    use reqwest::Body;

    use crate::coding::{BoxError, Decoded, Encoded};
    use crate::{ByteStream, ContentCoding, Failure};

    /// Puts a body into these codings.
    pub(super) async fn encode(
        body: &mut Option<Body>,
        codings: &[ContentCoding],
    ) -> Result<(), Failure> {
        let Some(plain) = body.take() else {
            return Ok(());
        };
        let is_whole = plain.as_bytes().is_some();
        let encoded = Encoded::new(BodyDataStream::new(plain), codings);
        *body = Some(if is_whole {
            // It stays one that has a length and can be sent again.
            let bytes = ByteStream::new(Failing(encoded)).collect().await?;
            bytes.into()
        } else {
            Body::wrap_stream(encoded)
        });
        Ok(())
    }

    /// An answer taken out of these codings, of which so many bytes are read at most.
    pub(in super::super) fn decoded(
        body: impl Stream<Item = Result<Bytes, Failure>> + Send + 'static,
        codings: &[ContentCoding],
        limit: u64,
    ) -> ByteStream {
        ByteStream::new(Failing(Decoded::new(body, codings, limit)))
    }

    /// A stream with errors as failures.
    struct Failing<S>(S);

    impl<S: Stream<Item = Result<Bytes, BoxError>> + Unpin> Stream for Failing<S> {
        type Item = Result<Bytes, Failure>;

        fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let piece = Pin::new(&mut self.0).poll_next(task);
            piece.map_err(|error| match error.downcast::<Failure>() {
                Ok(failure) => *failure,
                Err(error) => Failure::transport(error),
            })
        }
    }
}

/// Nothing: there are no codings.
#[cfg(not(feature = "compression"))]
mod carried_out {
    use bytes::Bytes;
    use futures_core::Stream;
    use reqwest::Body;

    use crate::{ByteStream, ContentCoding, Failure};

    #[expect(clippy::unused_async, reason = "it waits where there are codings")]
    pub(super) async fn encode(_: &mut Option<Body>, _: &[ContentCoding]) -> Result<(), Failure> {
        Ok(())
    }

    pub(in super::super) fn decoded(
        body: impl Stream<Item = Result<Bytes, Failure>> + Send + 'static,
        _: &[ContentCoding],
        _: u64,
    ) -> ByteStream {
        ByteStream::new(body)
    }
}
