//! Moments that a text can say and a type cannot hold, which no table knows: the reader of the type notes them, and the collecting reader,
//! which reads the same text next, says where they stand.

use std::cell::Cell;

/// What a type holds of the moments that texts can say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    /// The latest moment, as a text.
    pub(crate) latest: &'static str,
    /// Whether the type holds the moment that a text says; also if it says none.
    pub(crate) holds: fn(&str) -> bool,
}

thread_local! {
    // An error of serde has no place for it but its words, which may hold the value.
    static MISSED: Cell<Option<Span>> = const { Cell::new(None) };
}

/// Notes that a type could not hold a moment.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) fn note(span: Span) {
    MISSED.set(Some(span));
}

/// What a type on this thread could not hold a moment of, since this was last asked.
pub(crate) fn take() -> Option<Span> {
    MISSED.take()
}
