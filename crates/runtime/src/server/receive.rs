//! Reading the body of a request, in the form that its `Content-Type` and the contract give it.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http_body::Body as _;
use http_body_util::{BodyDataStream, BodyExt, LengthLimitError, Limited};

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
            EncodedBody::Stream(streamed(body))
        });
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

/// The pieces of a body, without the trailers.
fn streamed(body: RequestBody) -> ByteStream {
    ByteStream::new(Pieces(body.into_data_stream()))
}

struct Pieces(BodyDataStream<RequestBody>);

impl Stream for Pieces {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = Pin::new(&mut self.0).poll_next(task);
        piece.map_err(|error| Failure::request_body(BodyFault::Broken(error.to_string())))
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
