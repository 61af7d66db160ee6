//! How much reading the alternatives of unions may cost.
//!
//! An alternative of a union is read in full before the next one is tried, so that unions within unions read their innermost values a number
//! of times that doubles with every level. What a sender can make a reader do must stay in proportion to what was sent: each union draws the
//! size of its value whenever it is read, and what has spent its allowance is refused.

use std::cell::Cell;

/// What each byte of a text allows; 64 is what unions nested as deeply as a text may nest cost if each is read once.
const PER_BYTE: usize = 64;

/// What the shortest text allows.
const LEAST: usize = 4_000;

/// What is left to read of the values of unions, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowance {
    /// `None` once it is spent.
    left: Option<usize>,
}

impl Allowance {
    /// What a text of this length allows.
    pub(crate) fn of(length: usize) -> Self {
        Self {
            left: Some(length.saturating_mul(PER_BYTE).saturating_add(LEAST)),
        }
    }

    /// Takes the size of a value from it; `false` if it does not suffice, now or before.
    pub(crate) fn draw(&mut self, size: usize) -> bool {
        self.left = self.left.and_then(|left| left.checked_sub(size));
        self.left.is_some()
    }

    /// Whether it did not suffice.
    pub(crate) fn is_spent(self) -> bool {
        self.left.is_none()
    }
}

thread_local! {
    // The derived readers between two unions have no place for it.
    static CURRENT: Cell<Option<Allowance>> = const { Cell::new(None) };
}

/// Reads with what a text of this length allows, or with what is left if this is a part of such a reading; `None` if that did not suffice.
pub(super) fn within<T>(length: usize, read: impl FnOnce() -> T) -> Option<T> {
    let _end = begin(length);
    let result = read();
    (!is_spent()).then_some(result)
}

/// Begins a reading with what a text of this length allows, until what this returns is dropped; nothing if this is a part of such a reading,
/// which goes on with what is left.
pub(super) fn begin(length: usize) -> Option<End> {
    CURRENT.get().is_none().then(|| {
        CURRENT.set(Some(Allowance::of(length)));
        End
    })
}

/// Takes the size of a value from the current allowance and works with what is left; `None` if it does not suffice.
/// Outside a reading, the value has an allowance of its own.
pub(super) fn drawing<T>(size: usize, work: impl FnOnce(&mut Allowance) -> T) -> Option<T> {
    #[cfg(test)]
    DRAWS.set(DRAWS.get() + 1);
    let current = CURRENT.get();
    let mut allowance = current.unwrap_or_else(|| Allowance::of(size));
    let result = allowance.draw(size).then(|| work(&mut allowance));
    if current.is_some() {
        CURRENT.set(Some(allowance));
    }
    result.filter(|_| !allowance.is_spent())
}

/// Whether the current allowance did not suffice: then nothing that is read counts.
pub(super) fn is_spent() -> bool {
    CURRENT.get().is_some_and(Allowance::is_spent)
}

/// Ends the reading that set the allowance, by a panic as well.
pub(super) struct End;

impl Drop for End {
    fn drop(&mut self) {
        CURRENT.set(None);
    }
}

#[cfg(test)]
thread_local! {
    static DRAWS: Cell<usize> = const { Cell::new(0) };
}

/// How often unions have been read on this thread.
#[cfg(test)]
pub(crate) fn draws() -> usize {
    DRAWS.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(size: usize) -> bool {
        drawing(size, |_| ()).is_some()
    }

    #[test]
    fn a_reading_within_another_shares_its_allowance() {
        let outer = within(0, || {
            assert!(within(1_000_000, || draw(LEAST)).is_some());
            assert!(within(1_000_000, || draw(1)).is_none());
        });
        assert!(outer.is_none());
        assert!(within(0, || draw(LEAST)).is_some());
    }
}
