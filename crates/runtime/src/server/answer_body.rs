//! The body of an answer that comes piece by piece: kept alive while it is silent, and broken off where it fails.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};

use crate::body::KeepAlive;
use crate::{ByteStream, Failure};

/// A stream as a body. Each piece is sent as it comes; a failure is logged and ends the connection, so that the caller sees that
/// something is missing.
pub(super) fn streamed(stream: ByteStream, operation: &'static str) -> Body {
    let silence = stream.keep_alive().cloned().map(Silence::new);
    Body::new(AnswerBody {
        left: stream.length(),
        stream,
        silence,
        operation,
    })
}

struct AnswerBody {
    stream: ByteStream,
    /// How many bytes are to come, where that is known.
    left: Option<u64>,
    silence: Option<Silence>,
    operation: &'static str,
}

/// The time until a comment is due.
struct Silence {
    keep_alive: KeepAlive,
    due: Pin<Box<Sleep>>,
}

impl Silence {
    fn new(keep_alive: KeepAlive) -> Self {
        let due = Box::pin(sleep_until(Instant::now() + keep_alive.interval));
        Self { keep_alive, due }
    }

    fn begin_anew(&mut self) {
        let due = Instant::now() + self.keep_alive.interval;
        self.due.as_mut().reset(due);
    }
}

impl AnswerBody {
    fn taken(&mut self, piece: Result<Bytes, Failure>) -> Result<Frame<Bytes>, Failure> {
        match piece {
            Ok(bytes) => {
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                self.left = self.left.map(|left| left.saturating_sub(length));
                Ok(Frame::data(bytes))
            }
            Err(failure) => {
                let operation = self.operation;
                tracing::error!(operation, "an answer broke off: {failure:?}");
                Err(failure)
            }
        }
    }
}

impl axum::body::HttpBody for AnswerBody {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let polled = Pin::new(&mut self.stream).poll_next(task);
        if let Poll::Ready(piece) = polled {
            if let Some(silence) = &mut self.silence {
                silence.begin_anew();
            }
            return Poll::Ready(piece.map(|piece| self.taken(piece)));
        }
        let Some(silence) = &mut self.silence else {
            return Poll::Pending;
        };
        std::task::ready!(silence.due.as_mut().poll(task));
        silence.begin_anew();
        Poll::Ready(Some(Ok(Frame::data(silence.keep_alive.piece.clone()))))
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
