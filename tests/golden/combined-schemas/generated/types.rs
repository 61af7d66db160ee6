//! Types of the API "Combined schemas", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, serde_json};
use serde::{Deserialize, Deserializer, Serialize};
use super::tables;

/// Somebody, and how to reach them.
///
/// Schema: `#/components/schemas/Contact`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Contact {
    /// Not a name that others would take for a robot.
    #[serde(deserialize_with = "codec::member::<0, Contact, _, _>")]
    pub name: String,
    /// By phone or by post, and never by both.
    #[serde(deserialize_with = "codec::member::<1, Contact, _, _>")]
    pub way: Way,
    /// A grade, in figures or in words.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub level: Option<serde_json::Value>,
    /// One of three shares.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Contact, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub ratio: Option<f64>,
    /// Given, or not sent.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub consent: Option<bool>,
    /// The member `retired`.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub retired: Option<serde_json::Value>,
    /// Kept for readers that expect it.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing: Option<serde_json::Value>,
    /// An account or a card; of what is both, the one that knows more of it is kept.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub billing: Option<Billing>,
}

/// The members that every [`Contact`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactRequired {
    /// Not a name that others would take for a robot.
    pub name: String,
    /// By phone or by post, and never by both.
    pub way: Way,
}

impl Contact {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ContactRequired>) -> Self {
        let ContactRequired { name, way } = required.into();
        Self {
            name,
            way,
            level: None,
            ratio: None,
            consent: None,
            retired: None,
            nothing: None,
            billing: None,
        }
    }

    /// Sets `level`.
    #[must_use]
    pub fn with_level(mut self, value: serde_json::Value) -> Self {
        self.level = Some(value);
        self
    }

    /// Sets `ratio`.
    #[must_use]
    pub fn with_ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets `consent`.
    #[must_use]
    pub fn with_consent(mut self, value: bool) -> Self {
        self.consent = Some(value);
        self
    }

    /// Sets `retired`.
    #[must_use]
    pub fn with_retired(mut self, value: serde_json::Value) -> Self {
        self.retired = Some(value);
        self
    }

    /// Sets `nothing`.
    #[must_use]
    pub fn with_nothing(mut self, value: serde_json::Value) -> Self {
        self.nothing = Some(value);
        self
    }

    /// Sets `billing`.
    #[must_use]
    pub fn with_billing(mut self, value: Billing) -> Self {
        self.billing = Some(value);
        self
    }
}

impl codec::Decode<'_> for Contact {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Contact {}

impl Described for Contact {
    fn schema() -> &'static Schema {
        &tables::CONTACT
    }
}

/// By phone or by post, and never by both.
///
/// Schema: `#/components/schemas/Way`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Way {
    /// By phone.
    ByPhone(ByPhone),
    /// By post.
    ByPost(ByPost),
}

impl<'de> Deserialize<'de> for Way {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::ByPhone),
            1 => alternative.read().map(Self::ByPost),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<ByPhone> for Way {
    fn from(value: ByPhone) -> Self {
        Self::ByPhone(value)
    }
}

impl From<ByPost> for Way {
    fn from(value: ByPost) -> Self {
        Self::ByPost(value)
    }
}

impl codec::Decode<'_> for Way {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Way {}

impl Described for Way {
    fn schema() -> &'static Schema {
        &tables::WAY
    }
}

/// By phone.
///
/// Schema: `#/components/schemas/ByPhone`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ByPhone {
    /// The number.
    pub phone: String,
    /// When to call.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, ByPhone, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<String>,
}

impl ByPhone {
    /// A value with this member and no others.
    pub fn new(phone: impl Into<String>) -> Self {
        let phone = phone.into();
        Self { phone, note: None }
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ByPhone {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ByPhone {}

impl Described for ByPhone {
    fn schema() -> &'static Schema {
        &tables::BY_PHONE
    }
}

/// By post.
///
/// Schema: `#/components/schemas/ByPost`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ByPost {
    /// Where to write to.
    pub street: String,
    /// Where that is.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, ByPost, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub country: Option<String>,
    /// For the bearer.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, ByPost, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<String>,
}

impl ByPost {
    /// A value with this member and no others.
    pub fn new(street: impl Into<String>) -> Self {
        let street = street.into();
        Self {
            street,
            country: None,
            note: None,
        }
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ByPost {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ByPost {}

impl Described for ByPost {
    fn schema() -> &'static Schema {
        &tables::BY_POST
    }
}

/// An account or a card; of what is both, the one that knows more of it is kept.
///
/// Schema: `#/components/schemas/Billing`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Billing {
    /// An object.
    Account(BillingAccount),
    /// An object.
    Card(BillingCard),
}

impl<'de> Deserialize<'de> for Billing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Account),
            1 => alternative.read().map(Self::Card),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<BillingAccount> for Billing {
    fn from(value: BillingAccount) -> Self {
        Self::Account(value)
    }
}

impl From<BillingCard> for Billing {
    fn from(value: BillingCard) -> Self {
        Self::Card(value)
    }
}

impl codec::Decode<'_> for Billing {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Billing {}

impl Described for Billing {
    fn schema() -> &'static Schema {
        &tables::BILLING
    }
}

/// A range that is open at one end at most.
///
/// Schema: `#/components/schemas/Range`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Range {
    /// Where it begins.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Range, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub from: Option<i64>,
    /// Where it ends.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Range, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub to: Option<i64>,
}

impl Range {
    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: i64) -> Self {
        self.from = Some(value);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, value: i64) -> Self {
        self.to = Some(value);
        self
    }
}

impl codec::Decode<'_> for Range {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Range {}

impl Described for Range {
    fn schema() -> &'static Schema {
        &tables::RANGE
    }
}

/// Account.
///
/// Inline schema: `#/components/schemas/Billing/anyOf/0`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct BillingAccount {
    /// The account.
    pub account: String,
}

impl BillingAccount {
    /// A value with this member and no others.
    pub fn new(account: impl Into<String>) -> Self {
        let account = account.into();
        Self { account }
    }
}

impl codec::Decode<'_> for BillingAccount {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BillingAccount {}

impl Described for BillingAccount {
    fn schema() -> &'static Schema {
        &tables::BILLING_ACCOUNT
    }
}

/// Card.
///
/// Inline schema: `#/components/schemas/Billing/anyOf/1`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct BillingCard {
    /// The card.
    pub card: String,
    /// Until when it is good.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, BillingCard, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires: Option<String>,
}

impl BillingCard {
    /// A value with this member and no others.
    pub fn new(card: impl Into<String>) -> Self {
        let card = card.into();
        Self { card, expires: None }
    }

    /// Sets `expires`.
    #[must_use]
    pub fn with_expires(mut self, value: impl Into<String>) -> Self {
        self.expires = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for BillingCard {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BillingCard {}

impl Described for BillingCard {
    fn schema() -> &'static Schema {
        &tables::BILLING_CARD
    }
}
