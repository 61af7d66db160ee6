//! A deadline that costs neither a timer nor a look at the clock until something is really waited for.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// When something that has begun must have ended. The timer is made at the first need and used again.
#[derive(Debug, Default)]
pub(super) struct Deadline {
    running: Option<Running>,
    timer: Option<Pin<Box<Sleep>>>,
}

#[derive(Clone, Copy, Debug)]
enum Running {
    /// Nobody has waited yet: it ends this long after somebody does.
    Unattended(Duration),
    Until(Instant),
}

impl Deadline {
    /// Whether it is running.
    #[cfg(feature = "serve")]
    pub(super) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Begins, if it is not running. The time counts from the first [`poll_over`](Self::poll_over). Beyond what the clock can hold it has no end.
    pub(super) fn start(&mut self, time: Duration) {
        self.running.get_or_insert(Running::Unattended(time));
    }

    /// Ends. The timer stays where it is: moving it costs more than a needless wake-up.
    pub(super) fn stop(&mut self) {
        self.running = None;
    }

    /// Ready when it is running and over.
    pub(super) fn poll_over(&mut self, task: &mut Context<'_>) -> Poll<()> {
        let due = match self.running {
            None => return Poll::Pending,
            Some(Running::Until(due)) => due,
            Some(Running::Unattended(time)) => match Instant::now().checked_add(time) {
                Some(due) => due,
                None => return Poll::Pending,
            },
        };
        self.running = Some(Running::Until(due));
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(due)));
        if timer.deadline() != due {
            timer.as_mut().reset(due);
        }
        timer.as_mut().poll(task)
    }
}
