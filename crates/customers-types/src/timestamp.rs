//! What can be asked of a [`Timestamp`], whichever form it has.

use counterpart_runtime::jiff;

use crate::Timestamp;

impl Timestamp {
    /// The moment itself; `None` if it is given in milliseconds that no calendar holds.
    pub fn moment(&self) -> Option<jiff::Timestamp> {
        match self {
            Self::DateTime(moment) => Some(*moment),
            Self::Integer(milliseconds) => jiff::Timestamp::from_millisecond(*milliseconds).ok(),
        }
    }

    /// Whether both are the same moment, whatever their forms. `==` tells the forms apart.
    pub fn is_same_moment(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Integer(one), Self::Integer(another)) => one == another,
            _ => self
                .moment()
                .is_some_and(|moment| other.moment() == Some(moment)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn forms_differ_and_moments_agree() {
        let text = Timestamp::DateTime("2023-11-07T05:31:56.123Z".parse().unwrap());
        let milliseconds = Timestamp::Integer(1_699_335_116_123);
        assert_ne!(text, milliseconds);
        assert!(text.is_same_moment(&milliseconds));
        assert!(!text.is_same_moment(&Timestamp::Integer(1_699_335_116_124)));
        assert!(Timestamp::Integer(i64::MAX).is_same_moment(&Timestamp::Integer(i64::MAX)));
    }
}
