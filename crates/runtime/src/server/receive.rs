//! Reading the body of a request, in the form that its `Content-Type` and the contract give it.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::BoxError;
use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http_body::Body as _;
use http_body_util::{BodyDataStream, BodyExt};

use super::deadline::Deadline;
use super::multipart::read_parts;
use super::tolerance::replaced;
use super::{MediaTypeOrder, Rejection, RequestBody, RequestContext, Settings, Uploads};
use crate::encoded::without_mark;
use crate::gathered::{Gathered, Overlong};
use crate::schema::{self, JsonError};
use crate::timed::{Elapsed, timed};
use crate::{
    BodyDescription, BodyFault, BodyForm, BrokenCoding, ByteStream, Decoder, EncodedBody, Failure,
    Malformed, MediaType, coding,
};

/// Reads a body in one of the media types of its description.
pub(super) async fn read_typed(
    settings: &Settings,
    context: &RequestContext,
    body: &mut RequestBody,
    expected: BodyDescription,
) -> Result<EncodedBody, Rejection> {
    let content_type = context.header_text(CONTENT_TYPE.as_str());
    let accepted = content_type.and_then(|received| expected.media_type(received));
    let is_optional = matches!(expected, BodyDescription::Optional(_));
    let unsupported = || Rejection::UnsupportedMediaType {
        received: content_type.map(str::to_owned),
        accepted: expected
            .content()
            .iter()
            .map(|media_type| media_type.name)
            .collect(),
    };
    let announced = content_type.is_some() || !is_optional;
    if accepted.is_none() && announced && settings.media_type == MediaTypeOrder::BeforeBody {
        return Err(unsupported());
    }
    decode(settings, context, body, accepted)?;
    if accepted.is_some_and(|media_type| media_type.form.is_streamed()) {
        if body.is_end_stream() {
            return Ok(EncodedBody::Empty);
        }
        check_announced(body, settings.uploads.limit)?;
        return Ok(EncodedBody::Stream(streamed(body, &settings.uploads)));
    }
    if let Some(media_type) = accepted.filter(|media_type| media_type.form == BodyForm::Parts) {
        check_announced(body, settings.uploads.limit)?;
        let body = streamed(body, &settings.uploads);
        let content_type = content_type.unwrap_or_default();
        // Boxed, because it is far larger than what other bodies need, and would be moved with each of them.
        let parts = Box::pin(read_parts(settings, body, content_type, media_type.parts)).await?;
        return Ok(EncodedBody::Parts(parts));
    }
    // Nothing else limits how long it takes: the operation may have longer bodies than this one.
    let is_untimed = expected.content().iter().any(MediaType::may_be_long);
    let pause = settings.uploads.pause.filter(|_| is_untimed);
    let bytes = read_limited(body, settings.body_limit, pause).await?;
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

/// Takes its codings off a body, if it is in any that are for the server to take off. What comes out is still to be counted.
fn decode(
    settings: &Settings,
    context: &RequestContext,
    body: &mut RequestBody,
    media_type: Option<&MediaType>,
) -> Result<(), Rejection> {
    if !context.headers.contains_key(CONTENT_ENCODING)
        || body.is_end_stream()
        || media_type.is_some_and(|media_type| media_type.decoder == Decoder::Handler)
    {
        return Ok(());
    }
    let limit = match media_type.map(|media_type| media_type.form) {
        Some(form) if form.is_streamed() || form == BodyForm::Parts => settings.uploads.limit,
        _ => u64::try_from(settings.body_limit).unwrap_or(u64::MAX),
    };
    let accepted = &settings.content_codings;
    match coding::of_body(&context.headers, accepted) {
        Ok(codings) => {
            *body = std::mem::take(body).decoded(&codings, limit);
            Ok(())
        }
        Err(received) => Err(Rejection::UnsupportedContentCoding {
            received,
            accepted: accepted.clone(),
        }),
    }
}

/// The pieces of a body, without the trailers, within these limits. Nothing is left of the body.
fn streamed(body: &mut RequestBody, limits: &Uploads) -> ByteStream {
    let body = std::mem::take(body);
    let length = body.size_hint().exact();
    let pieces = Pieces {
        body: body.into_data_stream(),
        limit: limits.limit,
        left: limits.limit,
        pause: limits.pause,
        deadline: Deadline::default(),
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
    /// The longest wait for a piece.
    pause: Option<Duration>,
    /// When the wait that there is will have been too long.
    deadline: Deadline,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Poll::Ready(piece) = Pin::new(&mut this.body).poll_next(task) else {
            let Some(limit) = this.pause else {
                return Poll::Pending;
            };
            this.deadline.start(limit);
            std::task::ready!(this.deadline.poll_over(task));
            this.deadline.stop();
            return Poll::Ready(Some(Err(Failure::request_body(BodyFault::Slow { limit }))));
        };
        this.deadline.stop();
        Poll::Ready(piece.map(|piece| {
            let limit = this.limit;
            let piece = piece.map_err(|error| Failure::request_body(fault(error, limit)))?;
            let length = u64::try_from(piece.len()).unwrap_or(u64::MAX);
            this.left = this
                .left
                .checked_sub(length)
                .ok_or_else(|| Failure::request_body(BodyFault::TooLarge { limit }))?;
            Ok(piece)
        }))
    }
}

/// All of a body, which mostly comes in one piece, and is then not copied. What follows it (trailers) is no part of it. It may pause for so
/// long, if that is limited.
async fn read_limited(
    body: &mut RequestBody,
    limit: usize,
    pause: Option<Duration>,
) -> Result<Bytes, Rejection> {
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    check_announced(body, limit)?;
    let mut gathered = Gathered::default();
    loop {
        let frame = timed(pause, body.frame()).await;
        let frame = frame.map_err(|Elapsed| Rejection::SlowRequest(pause.unwrap_or_default()))?;
        let Some(frame) = frame else {
            return Ok(gathered.into_bytes());
        };
        let frame = frame.map_err(|error| fault(error, limit))?;
        let Ok(piece) = frame.into_data() else {
            continue;
        };
        // No memory for what is only announced: any caller may announce.
        let added = gathered.add(piece, limit, 0);
        added.map_err(|Overlong| Rejection::TooLarge { limit })?;
    }
}

/// Refuses a body whose announced length is beyond the limit before any of it is read, so that a caller who waits for
/// `100 Continue` sends none of it (RFC 9110, section 10.1.1). What is in a coding announces nothing of what comes out of it.
fn check_announced(body: &RequestBody, limit: u64) -> Result<(), Rejection> {
    if body.size_hint().lower() > limit {
        return Err(Rejection::TooLarge { limit });
    }
    Ok(())
}

/// What is wrong with a body of which so many bytes are read at most.
#[cfg_attr(
    not(feature = "compression"),
    expect(unused_variables, reason = "what is in no coding is counted elsewhere")
)]
fn fault(error: BoxError, limit: u64) -> BodyFault {
    #[cfg(feature = "compression")]
    if error.is::<coding::TooLong>() {
        return BodyFault::TooLarge { limit };
    }
    if let Some(limit) = RequestBody::time_limit(&error) {
        return BodyFault::Slow { limit };
    }
    match error.downcast::<BrokenCoding>() {
        Ok(broken) => BodyFault::Coding(*broken),
        Err(error) => BodyFault::Broken(error.to_string()),
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
        }) => Err(Rejection::Malformed(Malformed::at(line, column, message))),
        // Any value will do; a member that stands twice is none of the syntax.
        Ok(_) | Err(JsonError::Violations(_)) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::collections::VecDeque;

    use http_body::Frame;
    use tokio::time::{Instant, Sleep, sleep};

    use super::*;

    /// A letter after each of these seconds, then nothing more, and no end.
    struct Slow {
        pauses: VecDeque<u64>,
        pause: Option<Pin<Box<Sleep>>>,
    }

    impl http_body::Body for Slow {
        type Data = Bytes;
        type Error = BoxError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            task: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
            if self.pause.is_none() {
                let next = self.pauses.pop_front().map(Duration::from_secs);
                self.pause = next.map(|pause| Box::pin(sleep(pause)));
            }
            let Some(pause) = &mut self.pause else {
                return Poll::Pending;
            };
            std::task::ready!(pause.as_mut().poll(task));
            self.pause = None;
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"a")))))
        }
    }

    fn slow(pauses: impl IntoIterator<Item = u64>) -> RequestBody {
        RequestBody::new(Slow {
            pauses: pauses.into_iter().collect(),
            pause: None,
        })
    }

    #[tokio::test(start_paused = true)]
    async fn a_streamed_body_may_last_but_not_pause() {
        let limits = Uploads::default();
        let mut stream = streamed(&mut slow([29, 29, 29]), &limits);
        let started = Instant::now();
        for _ in 0..3 {
            assert_eq!(stream.next().await.unwrap().unwrap(), "a");
        }
        // What its reader does meanwhile is no pause of the body.
        sleep(Duration::from_mins(10)).await;
        let failure = stream.next().await.unwrap().unwrap_err();
        let limit = Duration::from_secs(30);
        assert_eq!(failure.body_fault(), Some(&BodyFault::Slow { limit }));
        assert_eq!(started.elapsed().as_secs(), 3 * 29 + 600 + 30);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_may_pause_for_ever_where_that_is_not_limited() {
        for unlimited in [None, Some(Duration::MAX)] {
            let limits = Uploads::default().with_pause(unlimited);
            let mut stream = streamed(&mut slow([1_000_000]), &limits);
            assert_eq!(stream.next().await.unwrap().unwrap(), "a");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_whole_body_may_pause_for_so_long_if_that_is_limited() {
        let limit = Duration::from_secs(2);
        let started = Instant::now();
        let refused = read_limited(&mut slow([1, 1, 3]), 9, Some(limit)).await;
        assert!(matches!(refused, Err(Rejection::SlowRequest(told)) if told == limit));
        assert_eq!(started.elapsed().as_secs(), 4);
        let unlimited = read_limited(&mut slow([1_000, 1_000]), 1, None).await;
        assert!(matches!(unlimited, Err(Rejection::TooLarge { limit: 1 })));
    }
}
