//! Reading the body of a request, in the form that its `Content-Type` and the contract give it.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http_body::Body as _;
use http_body_util::{BodyDataStream, BodyExt, LengthLimitError, Limited};

use super::multipart::read_parts;
use super::tolerance::replaced;
use super::{MediaTypeOrder, Rejection, RequestBody, RequestContext, Settings};
use crate::encoded::without_mark;
use crate::schema::{self, JsonError};
use crate::{
    BodyDescription, BodyFault, BodyForm, ByteStream, EncodedBody, Failure, Malformed, MediaType,
};

/// Reads a body in one of the media types of its description.
pub(super) async fn read_typed(
    settings: &Settings,
    context: &RequestContext,
    body: RequestBody,
    expected: BodyDescription,
) -> Result<EncodedBody, Rejection> {
    let content_type = context.header_text(CONTENT_TYPE.as_str());
    let accepted = content_type.and_then(|received| expected.media_type(received));
    let is_optional = matches!(expected, BodyDescription::Optional(_));
    let unsupported = || Rejection::UnsupportedMediaType {
        received: content_type.map(str::to_owned),
    };
    let announced = content_type.is_some() || !is_optional;
    if accepted.is_none() && announced && settings.media_type == MediaTypeOrder::BeforeBody {
        return Err(unsupported());
    }
    if accepted.is_some_and(|media_type| media_type.form.is_streamed()) {
        return Ok(if body.is_end_stream() {
            EncodedBody::Empty
        } else {
            EncodedBody::Stream(streamed(body, settings.uploads.limit))
        });
    }
    if let Some(media_type) = accepted.filter(|media_type| media_type.form == BodyForm::Parts) {
        let body = streamed(body, settings.uploads.limit);
        let content_type = content_type.unwrap_or_default();
        let parts = read_parts(settings, body, content_type, media_type.parts).await?;
        return Ok(EncodedBody::Parts(parts));
    }
    let bytes = read_limited(body, settings.body_limit).await?;
    let bytes = bytes.slice_ref(without_mark(&bytes));
    if bytes.is_empty() && is_optional {
        return Ok(EncodedBody::Empty);
    }
    if accepted.is_none() {
        if expected.content().iter().any(is_json) {
            let syntax = check_syntax(&bytes);
            let replaced = syntax
                .is_err()
                .then(|| replaced(settings, &bytes))
                .flatten();
            replaced.map_or(syntax, |bytes| check_syntax(&bytes))?;
        }
        return Err(unsupported());
    }
    Ok(EncodedBody::Whole(bytes))
}

/// The pieces of a body, without the trailers, up to this many bytes.
fn streamed(body: RequestBody, limit: u64) -> ByteStream {
    let length = body.size_hint().exact();
    let pieces = Pieces {
        body: body.into_data_stream(),
        limit,
        left: limit,
    };
    let stream = ByteStream::new(pieces);
    match length {
        Some(length) => stream.with_length(length),
        None => stream,
    }
}

struct Pieces {
    body: BodyDataStream<RequestBody>,
    limit: u64,
    left: u64,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = std::task::ready!(Pin::new(&mut self.body).poll_next(task));
        Poll::Ready(piece.map(|piece| {
            let piece = piece.map_err(|error| BodyFault::Broken(error.to_string()));
            let piece = piece.map_err(Failure::request_body)?;
            let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
            let limit = self.limit;
            self.left = self
                .left
                .checked_sub(length)
                .ok_or_else(|| Failure::request_body(BodyFault::TooLarge { limit }))?;
            Ok(piece)
        }))
    }
}

async fn read_limited(body: RequestBody, limit: usize) -> Result<Bytes, Rejection> {
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Rejection::TooLarge {
            limit: u64::try_from(limit).unwrap_or(u64::MAX),
        }),
        Err(error) => Err(Rejection::BrokenBody(error.to_string())),
    }
}

pub(super) fn is_json(media_type: &MediaType) -> bool {
    media_type.form == BodyForm::Json
}

/// Whether these bytes are JSON.
fn check_syntax(bytes: &[u8]) -> Result<(), Rejection> {
    match schema::read_json::<serde_json::Value>(&schema::ANY, bytes) {
        Err(JsonError::Malformed {
            message,
            line,
            column,
        }) => Err(Rejection::Malformed(Malformed {
            message,
            line,
            column,
        })),
        // Any value will do; a member that stands twice is none of the syntax.
        Ok(_) | Err(JsonError::Violations(_)) => Ok(()),
    }
}
