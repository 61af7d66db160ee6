//! Answers made by somebody else, as outcomes of an operation: a file with its ranges is left to the service that knows about them.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::HttpBody;
use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;

use crate::{BodyForm, ByteStream, EncodedBody, EncodedResponse, Failure, Operation};

/// The outcome of an operation that an HTTP answer is, as of a `tower` service that the handler asks.
///
/// The answer is read as a client reads it: its status, the headers that the contract declares and its body in a declared media type; other headers
/// are dropped. A body that the contract takes piece by piece is handed on so, with its length.
///
/// ```ignore
/// // An operation that declares 200, 206, 304 and 416 of a file.
/// async fn get_file(&self, request: Request<GetFile, ()>) -> Result<GetFileOutput, GetFileError> {
///     let mut asked = http::Request::new(());
///     *asked.headers_mut() = request.headers().clone();
///     let answer = ServeFile::new_with_mime(path, &mime::APPLICATION_PDF).try_call(asked).await;
///     outcome_of::<GetFile, _>(answer.map_err(Failure::internal)?).await
/// }
/// ```
///
/// # Errors
///
/// The declared errors, and a [`Failure`] if the contract does not declare such an answer.
pub async fn outcome_of<O, B>(answer: http::Response<B>) -> Result<O::Output, O::Error>
where
    O: Operation,
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let (parts, body) = answer.into_parts();
    let content_type = parts.headers.get(CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let is_streamed = O::DESCRIPTION
        .form_of(parts.status, content_type)
        .is_some_and(BodyForm::is_streamed);
    let body = if body.is_end_stream() {
        EncodedBody::Empty
    } else {
        let stream = ByteStream::new(Pieces(Box::pin(body))).announced_by(&parts.headers);
        if is_streamed {
            EncodedBody::Stream(stream)
        } else {
            EncodedBody::Whole(stream.collect().await?)
        }
    };
    let response = EncodedResponse {
        status: parts.status,
        headers: parts.headers,
        body,
    };
    O::DESCRIPTION.expect_media_type(&response)?;
    O::decode_outcome(response)
}

struct Pieces<B>(Pin<Box<B>>);

impl<B> Stream for Pieces<B>
where
    B: HttpBody<Data = Bytes>,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match ready!(self.0.as_mut().poll_frame(task)) {
                None => return Poll::Ready(None),
                Some(frame) => frame.map_err(Failure::internal),
            };
            match frame.map(http_body::Frame::into_data) {
                Ok(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                // Trailers.
                Ok(Err(_)) => {}
                Err(failure) => return Poll::Ready(Some(Err(failure))),
            }
        }
    }
}
