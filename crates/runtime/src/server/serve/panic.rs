//! Panics of a handler, which end nobody else's exchange.

use std::any::Any;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does something, and logs a panic, which is then all that is left of it.
pub(super) fn caught<T>(
    what: &str,
    peer: SocketAddr,
    act: impl FnOnce() -> T,
) -> Result<T, Panicked> {
    // What a panic leaves behind is dropped, or behind locks, which tell.
    catch_unwind(AssertUnwindSafe(act)).map_err(|panic| {
        tracing::error!(%peer, "{what} panicked: {}", message(panic.as_ref()));
        Panicked
    })
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
