//! Types of the API "Shop", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::hash::Hash;
use super::tables;

/// What somebody buys.
///
/// Schema: `#/components/schemas/Order`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Order {
    /// What it costs.
    #[serde(deserialize_with = "codec::replaced_member::<0, Order, _, _>")]
    pub total: Money,
    /// Who buys it.
    #[serde(deserialize_with = "codec::member::<1, Order, _, _>")]
    pub buyer: Buyer,
    /// How it came in.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Order, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub channel: Option<Channel>,
    /// What is given besides.
    #[serde(
        default,
        deserialize_with = "codec::replaced_member::<3, Order, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub tip: Field<Money>,
    /// How it is paid.
    #[serde(
        default,
        deserialize_with = "codec::replaced_member::<4, Order, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub instalments: Option<Vec<Money>>,
    /// What is added, by its name.
    #[serde(
        default,
        deserialize_with = "codec::replaced_member::<5, Order, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub fees: Option<BTreeMap<String, Money>>,
}

/// The members that every [`Order`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderRequired {
    /// What it costs.
    pub total: Money,
    /// Who buys it.
    pub buyer: Buyer,
}

impl Order {
    /// A value with these members and no others.
    pub fn new(required: impl Into<OrderRequired>) -> Self {
        let OrderRequired { total, buyer } = required.into();
        Self {
            total,
            buyer,
            channel: None,
            tip: Field::Absent,
            instalments: None,
            fees: None,
        }
    }

    /// Sets `channel`.
    #[must_use]
    pub fn with_channel(mut self, value: Channel) -> Self {
        self.channel = Some(value);
        self
    }

    /// Sets `tip`; `None` makes it `null`.
    #[must_use]
    pub fn with_tip(mut self, value: impl Into<Field<Money>>) -> Self {
        self.tip = value.into();
        self
    }

    /// Sets `instalments`.
    #[must_use]
    pub fn with_instalments(mut self, value: Vec<Money>) -> Self {
        self.instalments = Some(value);
        self
    }

    /// Sets `fees`.
    #[must_use]
    pub fn with_fees(mut self, value: BTreeMap<String, Money>) -> Self {
        self.fees = Some(value);
        self
    }
}

impl codec::Decode<'_> for Order {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Order {}

impl Described for Order {
    fn schema() -> &'static Schema {
        &tables::ORDER
    }
}

/// An amount of money.
///
/// Schema: `#/components/schemas/Money`
pub type Money = crate::money::Money;

const _: () = codec::assert_replacement::<Money>();

/// Somebody who buys.
///
/// Schema: `#/components/schemas/Buyer`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[derive(Eq, Hash)]
#[doc(alias = "customer")]
#[non_exhaustive]
pub struct Buyer {
    /// The name.
    pub name: String,
    /// Where the buyer lives.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Buyer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub address: Option<BuyerAddress>,
}

impl Buyer {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name, address: None }
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: BuyerAddress) -> Self {
        self.address = Some(value);
        self
    }
}

impl codec::Decode<'_> for Buyer {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Buyer {}

impl Described for Buyer {
    fn schema() -> &'static Schema {
        &tables::BUYER
    }
}

/// How an order comes in.
///
/// Schema: `#/components/schemas/Channel`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum Channel {
    /// `web`
    #[serde(rename = "web")]
    Web,
    /// `phone`
    #[serde(rename = "phone")]
    Phone,
}

impl Channel {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Phone => "phone",
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Channel {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Channel {}

impl Described for Channel {
    fn schema() -> &'static Schema {
        &tables::CHANNEL
    }
}

/// What is given back.
///
/// Schema: `#/components/schemas/Refund`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Refund {
    /// An amount of money.
    Money(Money),
    /// One of the listed values.
    String(RefundString),
}

impl<'de> Deserialize<'de> for Refund {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read_replaced().map(Self::Money),
            1 => alternative.read().map(Self::String),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<Money> for Refund {
    fn from(value: Money) -> Self {
        Self::Money(value)
    }
}

impl From<RefundString> for Refund {
    fn from(value: RefundString) -> Self {
        Self::String(value)
    }
}

impl codec::Decode<'_> for Refund {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Refund {}

impl Described for Refund {
    fn schema() -> &'static Schema {
        &tables::REFUND
    }
}

/// Where the buyer lives.
///
/// Inline schema: `#/components/schemas/Buyer/properties/address`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[derive(Eq, Hash)]
#[non_exhaustive]
pub struct BuyerAddress {
    /// The city.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, BuyerAddress, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub city: Option<String>,
}

impl BuyerAddress {
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for BuyerAddress {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BuyerAddress {}

impl Described for BuyerAddress {
    fn schema() -> &'static Schema {
        &tables::BUYER_ADDRESS
    }
}

/// One form of `Refund`.
///
/// Inline schema: `#/components/schemas/Refund/oneOf/1`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum RefundString {
    /// `everything`
    #[serde(rename = "everything")]
    Everything,
}

impl RefundString {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "everything",
        }
    }
}

impl fmt::Display for RefundString {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for RefundString {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for RefundString {}

impl Described for RefundString {
    fn schema() -> &'static Schema {
        &tables::REFUND_STRING
    }
}
