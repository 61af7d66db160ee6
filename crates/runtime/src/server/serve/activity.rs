//! What a connection is doing: how many requests it has open, and how many it has had.
//!
//! Nobody notes when: whoever wants to know how long nothing has happened looks again later, so that a request costs no look at a clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// One connection's activity, shared by its transport, its requests and its course.
///
/// In the upper half: how many requests have been taken up; in the lower half: how many of them are not answered yet.
#[derive(Debug, Default)]
pub(super) struct Activity(AtomicU64);

const ONE_TAKEN: u64 = 1 << 32;

/// An activity at one moment. Equal to that of a later moment, nothing has happened in between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Snapshot(u64);

impl Snapshot {
    /// Whether no request is open.
    pub(super) fn is_quiet(self) -> bool {
        self.0.is_multiple_of(ONE_TAKEN)
    }

    /// How many requests have been taken up since the start, as far as to tell two moments apart.
    pub(super) fn taken(self) -> u64 {
        self.0 / ONE_TAKEN
    }
}

impl Activity {
    /// Notes a request, which is open until what is returned is dropped.
    pub(super) fn take_up(self: &Arc<Self>) -> OpenRequest {
        self.0.fetch_add(ONE_TAKEN + 1, Ordering::Relaxed);
        OpenRequest(Arc::clone(self))
    }

    pub(super) fn now(&self) -> Snapshot {
        Snapshot(self.0.load(Ordering::Relaxed))
    }
}

/// A request of which the answer has not been taken over whole.
#[derive(Debug)]
pub(super) struct OpenRequest(Arc<Activity>);

impl Drop for OpenRequest {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}
