//! A subscriber for the thread of one test among many.

use std::sync::LazyLock;

use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Subscriber};

/// Gives this thread a subscriber until what it returns is dropped.
///
/// While a process has a single subscriber, `tracing` asks the thread that reaches a span or an event first, and the test on that thread, which
/// has none, would switch it off for all. With a second one, every subscriber is asked.
pub(crate) fn subscribe(subscriber: impl Subscriber + Send + Sync + 'static) -> DefaultGuard {
    static SECOND: LazyLock<Dispatch> =
        LazyLock::new(|| Dispatch::new(tracing_subscriber::registry()));
    LazyLock::force(&SECOND);
    tracing::subscriber::set_default(subscriber)
}
