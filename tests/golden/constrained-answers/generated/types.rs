//! Types of the API "Tills", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// What is in a till.
///
/// Schema: `#/components/schemas/Till`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Till {
    /// In cents.
    #[serde(deserialize_with = "codec::member::<0, Till, _, _>")]
    pub amount: i64,
    /// Its coins, in cents.
    #[serde(deserialize_with = "codec::member::<1, Till, _, _>")]
    pub coins: Vec<i64>,
}

/// The members that every [`Till`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct TillRequired {
    /// In cents.
    pub amount: i64,
    /// Its coins, in cents.
    pub coins: Vec<i64>,
}

impl Till {
    /// A value with these members and no others.
    pub fn new(required: impl Into<TillRequired>) -> Self {
        let TillRequired { amount, coins } = required.into();
        Self { amount, coins }
    }
}

impl codec::Decode<'_> for Till {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Till {}

impl Described for Till {
    fn schema() -> &'static Schema {
        &tables::TILL
    }
}

/// What was paid at once.
///
/// Schema: `#/components/schemas/Receipt`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Receipt {
    /// In cents.
    #[serde(deserialize_with = "codec::member::<0, Receipt, _, _>")]
    pub paid: i64,
}

impl Receipt {
    /// A value with this member and no others.
    pub fn new(paid: i64) -> Self {
        Self { paid }
    }
}

impl codec::Decode<'_> for Receipt {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Receipt {}

impl Described for Receipt {
    fn schema() -> &'static Schema {
        &tables::RECEIPT
    }
}

/// What is wrong.
///
/// Schema: `#/components/schemas/Problem`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// In words.
    #[serde(deserialize_with = "codec::member::<0, Problem, _, _>")]
    pub message: String,
}

impl Problem {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Problem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Problem {}

impl Described for Problem {
    fn schema() -> &'static Schema {
        &tables::PROBLEM
    }
}
