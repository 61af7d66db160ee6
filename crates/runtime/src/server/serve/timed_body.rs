//! A request's body, with a limit on how long it may take.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::BoxError;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::Instant;

use super::limits::ConnectionLimits;
use super::progress::{self, Noted};
use crate::server::deadline::Deadline;

/// A body that fails when it pauses or takes too long. Time in which nobody waits for it does not count.
#[derive(Debug)]
pub(in crate::server) struct TimedBody {
    incoming: Incoming,
    limits: Arc<ConnectionLimits>,
    /// How many bytes have come.
    received: u64,
    /// How long they were waited for.
    waited: Duration,
    wait: Wait,
    timeout: Option<BodyTimeout>,
}

/// Who sees to it that the body is not waited for too long.
#[derive(Debug)]
enum Wait {
    Nobody,
    /// The task of its connection.
    Task,
    /// The body itself: it is read in another task.
    Own {
        since: Instant,
        /// Boxed lest every body be as large.
        deadline: Box<Deadline>,
    },
}

impl TimedBody {
    pub(super) fn new(incoming: Incoming, limits: Arc<ConnectionLimits>) -> Self {
        progress::forget_body();
        Self {
            incoming,
            limits,
            received: 0,
            waited: Duration::ZERO,
            wait: Wait::Nobody,
            timeout: None,
        }
    }

    /// Where it will be noted that it came too late.
    pub(in crate::server) fn timeout(&mut self) -> BodyTimeout {
        self.timeout.get_or_insert_default().clone()
    }

    /// How long may be waited for the next piece, and what it means if it does not come.
    fn patience(&self) -> SlowBody {
        let granted = Duration::from_secs(self.received / u64::from(self.limits.body_rate.max(1)));
        let all = self.limits.body_time.saturating_add(granted);
        let left = all.saturating_sub(self.waited);
        if left < self.limits.body_pause {
            SlowBody::Slow { all, left }
        } else {
            SlowBody::Paused(self.limits.body_pause)
        }
    }

    fn stop_waiting(&mut self) {
        let waited = match &self.wait {
            Wait::Nobody => return,
            Wait::Task => progress::body_came(),
            Wait::Own { since, .. } => since.elapsed(),
        };
        self.waited = self.waited.saturating_add(waited);
        self.wait = Wait::Nobody;
    }

    /// Ready when nothing came in time.
    fn poll_over(&mut self, task: &mut Context<'_>) -> Poll<()> {
        let time = self.patience().time();
        if !matches!(self.wait, Wait::Own { .. }) {
            match progress::body_waits(task, time) {
                Noted::Over => return Poll::Ready(()),
                Noted::Waiting => {
                    self.wait = Wait::Task;
                    return Poll::Pending;
                }
                Noted::Elsewhere => {
                    let mut deadline = Box::new(Deadline::default());
                    deadline.start(time);
                    let since = Instant::now();
                    self.wait = Wait::Own { since, deadline };
                }
            }
        }
        match &mut self.wait {
            Wait::Own { deadline, .. } => deadline.poll_over(task),
            Wait::Nobody | Wait::Task => Poll::Pending,
        }
    }
}

impl Body for TimedBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.incoming).poll_frame(task) {
            this.stop_waiting();
            if let Some(Ok(frame)) = &frame
                && let Some(bytes) = frame.data_ref()
            {
                // No machine has an address space beyond 64 bits.
                this.received = this.received.saturating_add(bytes.len() as u64);
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        std::task::ready!(this.poll_over(task));
        let slow = this.patience();
        this.wait = Wait::Nobody;
        if let Some(timeout) = &this.timeout {
            timeout.0.store(true, Ordering::Relaxed);
        }
        Poll::Ready(Some(Err(slow.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}

impl Drop for TimedBody {
    fn drop(&mut self) {
        self.stop_waiting();
    }
}

/// In the extensions of a request with a body that is served by [`Serving`](super::Serving) with a router: whether the body came too late.
///
/// The answer is then sent with the status 408, whatever the router gave it; a layer that has to know the status finds it out here.
#[derive(Clone, Debug, Default)]
pub struct BodyTimeout(Arc<AtomicBool>);

impl BodyTimeout {
    /// Whether the body came too late.
    pub fn has_passed(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// A body did not come in time.
#[derive(Clone, Copy, Debug)]
pub(in crate::server) enum SlowBody {
    /// Nothing came for this long.
    Paused(Duration),
    /// It was not complete when it had been waited for this long, of which so much was left for the last piece.
    Slow { all: Duration, left: Duration },
}

impl SlowBody {
    fn time(self) -> Duration {
        match self {
            Self::Paused(time) | Self::Slow { left: time, .. } => time,
        }
    }

    /// The limit that it exceeded.
    pub(in crate::server) fn limit(self) -> Duration {
        match self {
            Self::Paused(limit) | Self::Slow { all: limit, .. } => limit,
        }
    }
}

impl fmt::Display for SlowBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Paused(time) => write!(formatter, "nothing more of it came for {time:?}"),
            Self::Slow { all, .. } => write!(formatter, "it was not complete after {all:?}"),
        }
    }
}

impl std::error::Error for SlowBody {}
