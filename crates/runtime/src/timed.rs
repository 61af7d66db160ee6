//! A limit on how long a future may take. It keeps the future in one piece: an `async fn` around it would hold it twice, and futures are moved.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::task::coop::{Unconstrained, unconstrained};
use tokio::time::{Instant, Sleep, sleep, sleep_until};

/// Gives `work` so long, from when there is first something to wait for, or until a moment; `None` is no limit.
pub(crate) fn timed<L: Limit, F>(limit: Option<L>, work: F) -> Timed<L, F> {
    Timed {
        work,
        limit,
        timer: None,
    }
}

/// What says when work has to be done.
pub(crate) trait Limit {
    fn timer(&self) -> Sleep;
}

impl Limit for Duration {
    fn timer(&self) -> Sleep {
        sleep(*self)
    }
}

impl Limit for Instant {
    fn timer(&self) -> Sleep {
        sleep_until(*self)
    }
}

pin_project! {
    /// Work that may take so long.
    pub(crate) struct Timed<L, F> {
        #[pin]
        work: F,
        limit: Option<L>,
        // It fires although the work has used up what its task may do in one go. Boxed, as most work has nothing to wait for.
        timer: Option<Pin<Box<Unconstrained<Sleep>>>>,
    }
}

/// The work took longer than it may.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Elapsed;

impl<L: Limit, F: Future> Future for Timed<L, F> {
    type Output = Result<F::Output, Elapsed>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Poll::Ready(outcome) = this.work.poll(task) {
            return Poll::Ready(Ok(outcome));
        }
        let Some(limit) = this.limit else {
            return Poll::Pending;
        };
        let timer = this
            .timer
            .get_or_insert_with(|| Box::pin(unconstrained(limit.timer())));
        ready!(timer.as_mut().poll(task));
        Poll::Ready(Err(Elapsed))
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn work_ends_with_its_limit_and_not_before() {
        let started = Instant::now();
        let outcome = timed(Some(Duration::from_secs(3)), pending::<()>()).await;
        assert!(outcome.is_err());
        assert_eq!(started.elapsed().as_secs(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn work_that_never_yields_to_the_scheduler_is_limited_as_well() {
        // Each poll uses up what a task may do in one go, and wakes the task again.
        let greedy = async {
            loop {
                tokio::task::consume_budget().await;
                tokio::time::advance(Duration::from_millis(1)).await;
            }
        };
        let outcome: Result<(), Elapsed> = timed(Some(Duration::from_secs(1)), greedy).await;
        assert!(outcome.is_err());
    }

    #[tokio::test]
    async fn without_a_limit_or_a_wait_nothing_needs_a_clock() {
        assert!(matches!(timed(None::<Duration>, ready(7)).await, Ok(7)));
        assert!(matches!(timed(Some(Duration::ZERO), ready(7)).await, Ok(7)));
    }
}
