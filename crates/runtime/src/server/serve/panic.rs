//! Panics of a handler, which end nobody else's exchange.

use std::any::Any;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

/// Polls, and logs a panic, which is then all that is left of what was polled.
pub(super) fn caught<T>(
    what: &str,
    peer: SocketAddr,
    poll: impl FnOnce() -> Poll<T>,
) -> Poll<Result<T, Panicked>> {
    // What a panic leaves behind is dropped, or behind locks, which tell.
    match catch_unwind(AssertUnwindSafe(poll)) {
        Ok(polled) => polled.map(Ok),
        Err(panic) => {
            tracing::error!(%peer, "{what} panicked: {}", message(panic.as_ref()));
            Poll::Ready(Err(Panicked))
        }
    }
}

/// It has been logged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Panicked;

/// What was said when panicking.
pub(super) fn message(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (None, Some(text)) => text,
        (None, None) => "no message",
    }
}
