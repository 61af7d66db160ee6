//! A body that is looked at as it passes: its beginning is copied, and its end is noticed.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use http_body::{Frame, SizeHint};

/// What has been seen of a body. Clones share it.
#[derive(Debug, Clone, Default)]
pub(super) struct Capture(Arc<Mutex<Seen>>);

/// What has been seen of a body.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Its beginning, as much as may be kept.
    pub(super) beginning: Vec<u8>,
    /// How many bytes have passed.
    pub(super) length: u64,
    /// Whether all of it has passed.
    pub(super) ended: bool,
}

impl Capture {
    /// What has been seen so far.
    pub(super) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body under watch. What it holds besides is dropped when the body has ended, at the latest with the body itself.
pub(super) struct Tee<T> {
    body: Body,
    capture: Capture,
    limit: usize,
    until_end: Option<T>,
}

impl<T> Tee<T> {
    /// Watches this body and copies no more than `limit` bytes of it.
    pub(super) fn new(body: Body, capture: Capture, limit: usize, until_end: T) -> Self {
        Self {
            body,
            capture,
            limit,
            until_end: Some(until_end),
        }
    }

    fn note(&mut self, data: &Bytes) {
        let mut seen = self.capture.seen();
        seen.length += data.len() as u64;
        let room = self.limit.saturating_sub(seen.beginning.len());
        seen.beginning
            .extend_from_slice(&data[..data.len().min(room)]);
    }

    fn end(&mut self) {
        self.capture.seen().ended = true;
        self.until_end = None;
    }
}

impl<T: Unpin> http_body::Body for Tee<T> {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let tee = self.get_mut();
        let polled = Pin::new(&mut tee.body).poll_frame(task);
        match &polled {
            Poll::Ready(Some(Ok(frame))) => {
                if let Some(data) = frame.data_ref() {
                    tee.note(data);
                }
                // Who sends the body need not ask for a frame after the last one.
                if tee.body.is_end_stream() || tee.body.size_hint().exact() == Some(0) {
                    tee.end();
                }
            }
            Poll::Ready(None) => tee.end(),
            Poll::Ready(Some(Err(_))) | Poll::Pending => {}
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
