//! How long an operation may take, and how many are carried out at once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{Rejection, Settings};

/// What the operations of one server share.
#[derive(Debug)]
pub struct Implementation<A, V, R> {
    /// The implementation of the operations.
    pub api: A,
    /// Finds out who is calling; `()` where no operation asks.
    pub authenticator: V,
    /// Words the refusals.
    pub refusals: R,
    /// Limits and orders.
    pub settings: Settings,
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
    pub async fn limited<T>(
        &self,
        timeout: Option<Duration>,
        operation: impl Future<Output = Result<T, Rejection>>,
    ) -> Result<T, Rejection> {
        let Some(_place) = Place::take(&self.load, self.settings.concurrency_limit) else {
            return Err(Rejection::Overloaded);
        };
        let Some(limit) = timeout else {
            return operation.await;
        };
        match tokio::time::timeout(limit, operation).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Rejection::SlowOperation(limit)),
        }
    }
}

/// One of the operations that may be carried out at once.
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
