//! A type of this program, which knows nothing of any contract.

use std::ops::Add;

use serde::{Deserialize, Serialize};

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Money {
    pub cents: u64,
    pub currency: String,
}

impl Add for Money {
    type Output = Option<Self>;

    fn add(self, other: Self) -> Option<Self> {
        let cents = self.cents.checked_add(other.cents)?;
        (self.currency == other.currency).then_some(Self { cents, ..self })
    }
}
