//! What a connection is doing: how many requests it has open, and since when it has had none.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// One connection's activity, shared by its transport, its requests and its watch.
#[derive(Debug)]
pub(super) struct Activity {
    started: Instant,
    /// Requests that are not answered yet.
    open: AtomicUsize,
    /// Requests whose head has been read, since the start.
    taken: AtomicU64,
    /// Milliseconds from `started` to the last answer.
    answered: AtomicU64,
}

impl Activity {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            started: Instant::now(),
            open: AtomicUsize::new(0),
            taken: AtomicU64::new(0),
            answered: AtomicU64::new(0),
        })
    }

    /// Notes a request, which is open until what is returned is dropped.
    pub(super) fn take_up(self: &Arc<Self>) -> OpenRequest {
        self.open.fetch_add(1, Ordering::Relaxed);
        self.taken.fetch_add(1, Ordering::Relaxed);
        OpenRequest(Arc::clone(self))
    }

    /// How many requests have been taken up since the start.
    pub(super) fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }

    /// Whether no request is open.
    pub(super) fn is_quiet(&self) -> bool {
        self.open.load(Ordering::Relaxed) == 0
    }

    /// When the connection will have been without a request for this long; `None` while it has one.
    pub(super) fn idle_at(&self, idle_time: Duration) -> Option<Instant> {
        let answered = Duration::from_millis(self.answered.load(Ordering::Relaxed));
        self.is_quiet().then(|| self.started + answered + idle_time)
    }
}

/// A request that is not answered yet.
#[derive(Debug)]
pub(super) struct OpenRequest(Arc<Activity>);

impl Drop for OpenRequest {
    fn drop(&mut self) {
        let elapsed = self.0.started.elapsed().as_millis();
        let elapsed = u64::try_from(elapsed).unwrap_or(u64::MAX);
        self.0.answered.store(elapsed, Ordering::Relaxed);
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}
