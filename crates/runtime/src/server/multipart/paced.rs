//! Bytes in measured pieces, for a reader that takes all that is ready.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::ByteStream;

/// How large a piece is at first, and at most. It grows with the part, so that many small parts are not read ahead far.
const FIRST: usize = 1024;
const MOST: usize = 64 * 1024;

/// How fast a stream goes, as its reader sets it.
#[derive(Clone, Debug, Default)]
pub(super) struct Pace(Arc<State>);

#[derive(Debug, Default)]
struct State {
    step: AtomicUsize,
    /// How many bytes may come before the next part begins.
    head: AtomicUsize,
}

/// The head of a part is longer than it may be.
#[derive(Debug)]
pub(super) struct LongHead;

impl fmt::Display for LongHead {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the headers of a part are too long")
    }
}

impl std::error::Error for LongHead {}

impl Pace {
    /// The bytes at this pace: a piece, then a pause in which the reader uses it.
    pub(super) fn of(
        &self,
        bytes: ByteStream,
    ) -> impl Stream<Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>> + Send + 'static
    {
        Paced {
            bytes,
            rest: Bytes::new(),
            pace: self.clone(),
            is_pausing: false,
        }
    }

    /// What comes is the head of a part, with at most so many bytes.
    pub(super) fn begin_head(&self, limit: usize) {
        self.0.step.store(FIRST, Ordering::Relaxed);
        self.0
            .head
            .store(limit.saturating_add(FIRST), Ordering::Relaxed);
    }

    /// What comes is the content of a part.
    pub(super) fn begin_content(&self) {
        self.0.head.store(usize::MAX, Ordering::Relaxed);
    }

    /// A piece has been used.
    pub(super) fn go_on(&self) {
        let step = self.0.step.load(Ordering::Relaxed);
        self.0.step.store((step * 2).min(MOST), Ordering::Relaxed);
    }
}

struct Paced {
    bytes: ByteStream,
    rest: Bytes,
    pace: Pace,
    is_pausing: bool,
}

impl Stream for Paced {
    type Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.is_pausing) {
            task.waker().wake_by_ref();
            return Poll::Pending;
        }
        while self.rest.is_empty() {
            match std::task::ready!(Pin::new(&mut self.bytes).poll_next(task)) {
                Some(Ok(piece)) => self.rest = piece,
                Some(Err(failure)) => return Poll::Ready(Some(Err(failure.into()))),
                None => return Poll::Ready(None),
            }
        }
        let state = &self.pace.0;
        let head = state.head.load(Ordering::Relaxed);
        if head == 0 {
            return Poll::Ready(Some(Err(LongHead.into())));
        }
        let step = state.step.load(Ordering::Relaxed).min(head);
        if head != usize::MAX {
            let used = step.min(self.rest.len());
            state.head.store(head - used, Ordering::Relaxed);
        }
        let length = step.min(self.rest.len());
        let piece = self.rest.split_to(length);
        self.is_pausing = true;
        Poll::Ready(Some(Ok(piece)))
    }
}
