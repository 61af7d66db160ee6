//! A body that breaks off in its middle.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;

/// The first half of a body, and then an error.
pub(super) struct Truncated {
    next: Step,
}

enum Step {
    Half(Bytes),
    /// Lets the connection send what it was given: an error would make it forget that.
    Pause,
    Break,
}

impl Truncated {
    /// Breaks off after half of this.
    pub(super) fn half_of(body: &Bytes) -> Self {
        Self {
            next: Step::Half(body.slice(..body.len() / 2)),
        }
    }
}

impl http_body::Body for Truncated {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let body = self.get_mut();
        match std::mem::replace(&mut body.next, Step::Break) {
            Step::Half(half) => {
                body.next = Step::Pause;
                Poll::Ready(Some(Ok(Frame::data(half))))
            }
            Step::Pause => {
                task.waker().wake_by_ref();
                Poll::Pending
            }
            Step::Break => {
                let error = std::io::Error::other("truncated on demand");
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}
