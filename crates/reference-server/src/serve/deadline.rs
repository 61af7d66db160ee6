//! A deadline that costs a timer only while something is awaited.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// When something that has begun must have ended. The timer is made at the first need and used again.
#[derive(Debug, Default)]
pub(super) struct Deadline {
    due: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    /// Whether it is running.
    pub(super) fn is_running(&self) -> bool {
        self.due.is_some()
    }

    /// Begins, if it is not running.
    pub(super) fn start(&mut self, time: Duration) {
        self.due.get_or_insert_with(|| Instant::now() + time);
    }

    /// Ends.
    pub(super) fn stop(&mut self) {
        self.due = None;
    }

    /// Ready when it is running and over.
    pub(super) fn poll_over(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(due) = self.due else {
            return Poll::Pending;
        };
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(due)));
        if timer.deadline() != due {
            timer.as_mut().reset(due);
        }
        timer.as_mut().poll(context)
    }
}
