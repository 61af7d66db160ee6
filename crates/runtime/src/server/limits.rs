//! How long an operation may take, and how many are carried out at once.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use pin_project_lite::pin_project;

use super::{Rejection, Settings};
use crate::timed::{Elapsed, Timed, timed};

/// What the operations of one server share.
#[derive(Debug)]
pub struct Implementation<A, V, R> {
    /// The implementation of the operations.
    pub(super) api: A,
    /// Finds out who is calling; `()` where no operation asks.
    pub(super) authenticator: V,
    /// Words the refusals.
    pub(super) refusals: R,
    /// Limits and orders.
    pub(super) settings: Settings,
    /// How many operations are being carried out.
    load: AtomicUsize,
}

impl<A, V, R> Implementation<A, V, R> {
    pub(super) fn new(api: A, authenticator: V, refusals: R, settings: Settings) -> Self {
        Self {
            api,
            authenticator,
            refusals,
            settings,
            load: AtomicUsize::new(0),
        }
    }

    /// Carries out an operation within the limits of the settings, and for so long at most.
    ///
    /// # Errors
    ///
    /// What the operation itself is refused for; [`Rejection::Overloaded`] if too many are being carried out, and
    /// [`Rejection::SlowOperation`] if it takes too long.
    pub(super) fn limited<F>(&self, timeout: Option<Duration>, operation: F) -> Limited<'_, F> {
        Limited {
            place: Place::take(&self.load, self.settings.concurrency_limit),
            timeout,
            operation: timed(timeout, operation),
        }
    }
}

pin_project! {
    /// An operation within its limits.
    #[must_use = "futures do nothing unless they are awaited"]
    pub(super) struct Limited<'s, F> {
        place: Option<Place<'s>>,
        timeout: Option<Duration>,
        #[pin]
        operation: Timed<Duration, F>,
    }
}

impl<T, F: Future<Output = Result<T, Rejection>>> Future for Limited<'_, F> {
    type Output = Result<T, Rejection>;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if this.place.is_none() {
            return Poll::Ready(Err(Rejection::Overloaded));
        }
        let outcome = ready!(this.operation.poll(task));
        let slow = |Elapsed| {
            let limit = this.timeout.unwrap_or_default();
            Err(Rejection::SlowOperation(limit))
        };
        Poll::Ready(outcome.unwrap_or_else(slow))
    }
}

/// One of the operations that may be carried out at once.
#[derive(Debug)]
struct Place<'s>(&'s AtomicUsize);

impl<'s> Place<'s> {
    fn take(load: &'s AtomicUsize, limit: usize) -> Option<Self> {
        let place = Self(load);
        // The place is given back when this function refuses it, too.
        (load.fetch_add(1, Ordering::Relaxed) < limit).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
