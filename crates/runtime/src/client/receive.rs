//! What the service answered: whole, or as it comes.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, InvalidHeaderValue};
use http::{HeaderMap, StatusCode};
use reqwest::{Body, Response};
use tokio::time::{Instant, Sleep, sleep};

use super::CallOptions;
use super::call::TimedOut;
use super::coding;
use crate::body::too_long;
use crate::gathered::{Gathered, Overlong};
use crate::{
    BodyForm, ByteStream, ContentCoding, EncodedBody, EncodedResponse, Failure,
    OperationDescription,
};

/// Reads an answer of whatever status: with its whole body, unless the contract says that it comes piece by piece. Then nothing but
/// the longest time without a piece limits it, which is as long as the call may take. The body is taken out of its content codings, though the
/// headers still name them.
///
/// Nothing is left of the response. It is lent, as a future has room twice for what it is given.
///
/// # Errors
///
/// A [`Failure`] of the class `Transport` if the body breaks off, is too long or not in its content coding; of the class `UndeclaredAnswer` if
/// it is in a content coding that is not taken.
pub(super) async fn receive(
    response: &mut Response,
    operation: &OperationDescription,
    options: &CallOptions,
) -> Result<EncodedResponse, Failure> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let form = form_of(operation, status, &headers);
    let codings = coding::of_answer(options, status, &headers, form)?;
    let is_streamed = form.is_some_and(BodyForm::is_streamed);
    let limit = if is_streamed {
        u64::MAX
    } else {
        options.limit()
    };
    let announced = response.content_length().filter(|_| codings.is_empty());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_long(limit));
    }
    let body = if let Some(announced) = announced.filter(|_| !is_streamed) {
        EncodedBody::Whole(whole(response, limit, announced).await?)
    } else {
        let silence = options.time().filter(|_| is_streamed);
        let mut stream = in_pieces(response, &codings, limit, silence);
        if codings.is_empty() {
            stream = stream.announced_by(&headers);
        }
        if is_streamed {
            EncodedBody::Stream(stream)
        } else {
            EncodedBody::Whole(collected(stream, limit).await?)
        }
    };
    Ok(EncodedResponse {
        status,
        headers,
        body,
    })
}

/// The body piece by piece, out of these codings. Apart, as most answers come in one piece.
#[inline(never)]
fn in_pieces(
    response: &mut Response,
    codings: &[ContentCoding],
    limit: u64,
    silence: Option<Duration>,
) -> ByteStream {
    let nothing = http::Response::new(Body::default()).into();
    let response = std::mem::replace(response, nothing);
    let pieces = Pieces {
        stream: Box::pin(response.bytes_stream()),
        silence: silence.map(|limit| (limit, Box::pin(sleep(limit)))),
    };
    if codings.is_empty() {
        ByteStream::new(pieces)
    } else {
        coding::decoded(pieces, codings, limit)
    }
}

/// All of a stream. Boxed, as its room would be in every call's future.
#[inline(never)]
fn collected(
    stream: ByteStream,
    limit: u64,
) -> Pin<Box<impl Future<Output = Result<Bytes, Failure>>>> {
    Box::pin(stream.collect_within(limit))
}

/// The body in one piece, as which it mostly comes. Not by `Response::bytes`, whose future is five times the size of this one.
async fn whole(response: &mut Response, limit: u64, announced: u64) -> Result<Bytes, Failure> {
    let mut gathered = Gathered::default();
    while let Some(piece) = response.chunk().await? {
        gathered
            .add(piece, limit, announced)
            .map_err(|Overlong| too_long(limit))?;
    }
    Ok(gathered.into_bytes())
}

/// Why a request did not get through; it names no URL, as a URL may hold a key.
impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        if error.is_builder() {
            Self::internal(error)
        } else {
            Self::transport(error)
        }
    }
}

/// Why a request could not be written.
impl From<InvalidHeaderValue> for Failure {
    fn from(error: InvalidHeaderValue) -> Self {
        Self::internal(error)
    }
}

fn form_of(
    operation: &OperationDescription,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<BodyForm> {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    operation.form_of(status, content_type)
}

struct Pieces<S> {
    stream: Pin<Box<S>>,
    /// How long it may be silent, and the time until that is over.
    silence: Option<(Duration, Pin<Box<Sleep>>)>,
}

impl<S: Stream<Item = reqwest::Result<Bytes>>> Stream for Pieces<S> {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let polled = this.stream.as_mut().poll_next(task).map_err(Failure::from);
        let Some((limit, sleep)) = &mut this.silence else {
            return polled;
        };
        if polled.is_ready() {
            // Beyond what the clock can hold there is no limit; `sleep` knows as much.
            if let Some(end) = Instant::now().checked_add(*limit) {
                sleep.as_mut().reset(end);
            }
            return polled;
        }
        let is_over = sleep.as_mut().poll(task);
        is_over.map(|()| Some(Err(Failure::transport(TimedOut(*limit)))))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::client::Settings;
    use crate::operation::ResponseDescription;
    use crate::{BodyDescription, FailureClass, MediaType};

    const OPERATION: OperationDescription = OperationDescription {
        id: "getPicture",
        method: http::Method::GET,
        path: "/picture",
        body: BodyDescription::None,
        responses: &[ResponseDescription::exact(
            200,
            &[MediaType::stream("image/png")],
        )],
    };

    fn response(status: u16, body: impl Into<reqwest::Body>) -> Response {
        let response = http::Response::builder().status(status).header("x-id", "7");
        let response = response.header(CONTENT_TYPE, "image/png");
        response.body(body).unwrap().into()
    }

    #[tokio::test]
    async fn an_answer_that_the_contract_does_not_declare_is_read_whole() {
        for status in [201, 302, 404] {
            let read = receive(
                &mut response(status, "abc"),
                &OPERATION,
                &CallOptions::new(),
            )
            .await
            .unwrap();
            assert_eq!(read.headers["x-id"], "7");
            assert_eq!(read.status.as_u16(), status);
            assert_eq!(read.body.bytes(), b"abc");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_stream_may_last_but_not_be_silent() {
        let second = Duration::from_secs(1);
        let body = reqwest::Body::wrap_stream(Slow {
            pause: Box::pin(sleep(second)),
            left: 3,
        });
        let mut read = receive(
            &mut response(200, body),
            &OPERATION,
            &CallOptions::new().timeout(second * 2),
        )
        .await
        .unwrap();
        let mut stream = read.take_stream();
        let started = Instant::now();
        for _ in 0..3 {
            assert_eq!(stream.next().await.unwrap().unwrap(), "a");
        }
        let failure = stream.next().await.unwrap().unwrap_err();
        assert_eq!(failure.class(), FailureClass::Transport);
        assert_eq!(started.elapsed().as_secs(), 5);
    }

    #[test]
    fn a_request_that_cannot_be_written_is_a_failure_on_this_side() {
        let connection = Settings::new("http://127.0.0.1").build().unwrap();
        let request = connection.http_client.get("no URL?key=secret").build();
        let failed = Failure::from(request.unwrap_err());
        assert_eq!(failed.class(), FailureClass::Internal);
        assert!(!format!("{failed:?}").contains("secret"));
    }

    /// Some letters, each after a pause; then nothing more, and no end.
    struct Slow {
        pause: Pin<Box<Sleep>>,
        left: u32,
    }

    impl Stream for Slow {
        type Item = Result<Bytes, std::io::Error>;

        fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            if self.left == 0 || self.pause.as_mut().poll(task).is_pending() {
                return Poll::Pending;
            }
            self.left -= 1;
            self.pause
                .as_mut()
                .reset(Instant::now() + Duration::from_secs(1));
            Poll::Ready(Some(Ok(Bytes::from_static(b"a"))))
        }
    }
}
