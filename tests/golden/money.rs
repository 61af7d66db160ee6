//! Types that know nothing of any contract, for the fixtures in which one of the user's own stands for a schema.

use counterpart_runtime::codec::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// An amount of money, to the cent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Money {
    /// How many cents.
    pub cents: i64,
    /// Of which currency.
    pub currency: String,
}

/// As it is on the wire.
#[derive(Deserialize, Serialize)]
struct Wire {
    amount: String,
    currency: String,
}

impl TryFrom<Wire> for Money {
    type Error = String;

    fn try_from(wire: Wire) -> Result<Self, String> {
        let (whole, cents) = wire.amount.split_once('.').ok_or("an amount has cents")?;
        let number = |text: &str| text.parse::<i64>().map_err(|error| error.to_string());
        let whole = number(whole)?.checked_mul(100).ok_or("too much money")?;
        Ok(Self {
            cents: whole.checked_add(number(cents)?).ok_or("too much money")?,
            currency: wire.currency,
        })
    }
}

impl From<Money> for Wire {
    fn from(money: Money) -> Self {
        Self {
            amount: format!("{}.{:02}", money.cents / 100, money.cents % 100),
            currency: money.currency,
        }
    }
}

/// What something costs, of a number and a text that are not limited: a whole body.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Price {
    /// How many cents.
    pub cents: i64,
    /// Of which currency.
    pub currency: String,
}

impl Decode<'_> for Price {}
impl Encode for Price {}

/// How old somebody is, whatever the number: a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Age(pub u8);

impl Decode<'_> for Age {}
impl Encode for Age {}
