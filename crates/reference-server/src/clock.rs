//! The clock: the system's, or one that stands where it was put, so that tests can foretell every time they read.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time, in milliseconds since 1970. Clones show the same time.
#[derive(Clone)]
pub struct Clock {
    /// Where the clock stands; [`RUNNING`] if it follows the system's.
    fixed: Arc<AtomicI64>,
}

/// No moment, so free to say that the clock runs.
const RUNNING: i64 = i64::MIN;

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self::standing_at(RUNNING)
    }

    /// A clock that stands at this moment until it is moved.
    pub fn fixed(milliseconds: i64) -> Self {
        Self::standing_at(milliseconds)
    }

    fn standing_at(milliseconds: i64) -> Self {
        Self {
            fixed: Arc::new(AtomicI64::new(milliseconds)),
        }
    }

    /// The time it shows.
    pub fn now(&self) -> i64 {
        match self.fixed.load(Ordering::Relaxed) {
            RUNNING => jiff::Timestamp::now().as_millisecond(),
            milliseconds => milliseconds,
        }
    }

    /// Whether it stands where it was put.
    pub fn is_fixed(&self) -> bool {
        self.fixed.load(Ordering::Relaxed) != RUNNING
    }

    /// Stops it at this moment, or moves it there if it stands.
    pub fn fix(&self, milliseconds: i64) {
        self.fixed.store(milliseconds, Ordering::Relaxed);
    }

    /// Lets it follow the system's clock again.
    pub fn release(&self) {
        self.fixed.store(RUNNING, Ordering::Relaxed);
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fixed.load(Ordering::Relaxed) {
            RUNNING => formatter.write_str("Clock(running)"),
            milliseconds => write!(formatter, "Clock({milliseconds})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_stands_until_it_is_moved_or_released() {
        let clock = Clock::fixed(1_000);
        let same = clock.clone();
        assert_eq!(clock.now(), 1_000);
        same.fix(500);
        assert_eq!(clock.now(), 500);
        clock.release();
        assert!(same.now() > 1_700_000_000_000);
    }
}
