//! A request's body, with a limit on how long it may take.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::Instant;

use super::deadline::Deadline;
use super::limits::Limits;

/// A body that fails when it pauses or takes too long.
#[derive(Debug)]
pub(super) struct TimedBody {
    incoming: Incoming,
    limits: Arc<Limits>,
    /// When the first part was asked for.
    begun: Option<Instant>,
    pause: Deadline,
    lateness: Lateness,
}

impl TimedBody {
    /// The body, and where it will note if it came too late.
    pub(super) fn new(incoming: Incoming, limits: Arc<Limits>) -> (Self, Lateness) {
        let lateness = Lateness::default();
        let body = Self {
            incoming,
            limits,
            begun: None,
            pause: Deadline::default(),
            lateness: lateness.clone(),
        };
        (body, lateness)
    }
}

impl Body for TimedBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.incoming).poll_frame(context) {
            this.pause.stop();
            return Poll::Ready(frame.map(|frame| frame.map_err(BodyError::Broken)));
        }
        let elapsed = this.begun.get_or_insert_with(Instant::now).elapsed();
        let left = this.limits.body_time.saturating_sub(elapsed);
        this.pause.start(left.min(this.limits.body_pause));
        if this.pause.poll_over(context).is_pending() {
            return Poll::Pending;
        }
        this.lateness.0.store(true, Ordering::Relaxed);
        let error = if left < this.limits.body_pause {
            BodyError::Slow(this.limits.body_time)
        } else {
            BodyError::Paused(this.limits.body_pause)
        };
        Poll::Ready(Some(Err(error)))
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}

/// In a request's extensions: whether its body came too late, which the answer has to say by its status.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lateness(Arc<AtomicBool>);

impl Lateness {
    /// Whether the body came too late.
    pub(crate) fn is_late(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Why a body ends before its time.
#[derive(Debug)]
pub(super) enum BodyError {
    /// The connection failed, or what came is no HTTP.
    Broken(hyper::Error),
    /// Nothing came for this long.
    Paused(Duration),
    /// It was not complete after this long.
    Slow(Duration),
}

impl fmt::Display for BodyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(error) => error.fmt(formatter),
            Self::Paused(time) => write!(formatter, "nothing more of it came for {time:?}"),
            Self::Slow(time) => write!(formatter, "it was not complete after {time:?}"),
        }
    }
}

impl std::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Broken(error) => Some(error),
            Self::Paused(_) | Self::Slow(_) => None,
        }
    }
}
