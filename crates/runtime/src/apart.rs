//! Steps of an exchange in calls of their own.

use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

/// A future that is polled in a call of its own, so that what it takes of the stack is there for what is polled after it, and warm.
pub(crate) fn apart<F>(future: F) -> Apart<F> {
    Apart { future }
}

pin_project! {
    pub(crate) struct Apart<F> {
        #[pin]
        future: F,
    }
}

impl<F: Future> Future for Apart<F> {
    type Output = F::Output;

    #[inline(never)]
    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<F::Output> {
        self.project().future.poll(task)
    }
}
