//! Types of the API "Payments", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use super::tables;

/// A payment.
///
/// Schema: `#/components/schemas/Payment`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Payment {
    /// An amount, as a text with decimals or as a whole number of cents.
    #[serde(deserialize_with = "codec::member::<0, Payment, _, _>")]
    pub amount: Amount,
    /// How the payment is made.
    #[serde(deserialize_with = "codec::member::<1, Payment, _, _>")]
    pub method: Method,
    /// What the payment is for; one order or several.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Payment, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub references: Option<PaymentReferences>,
    /// Who pays.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Payment, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub payer: Option<PaymentPayer>,
}

/// The members that every [`Payment`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentRequired {
    /// An amount, as a text with decimals or as a whole number of cents.
    pub amount: Amount,
    /// How the payment is made.
    pub method: Method,
}

impl Payment {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PaymentRequired>) -> Self {
        let PaymentRequired { amount, method } = required.into();
        Self {
            amount,
            method,
            references: None,
            payer: None,
        }
    }

    /// Sets `references`.
    #[must_use]
    pub fn with_references(mut self, value: PaymentReferences) -> Self {
        self.references = Some(value);
        self
    }

    /// Sets `payer`.
    #[must_use]
    pub fn with_payer(mut self, value: PaymentPayer) -> Self {
        self.payer = Some(value);
        self
    }
}

impl codec::Decode<'_> for Payment {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Payment {}

impl Described for Payment {
    fn schema() -> &'static Schema {
        &tables::PAYMENT
    }
}

/// An amount, as a text with decimals or as a whole number of cents.
///
/// Schema: `#/components/schemas/Amount`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Amount {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::Integer),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<String> for Amount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Amount {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl codec::Decode<'_> for Amount {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Amount {}

impl Described for Amount {
    fn schema() -> &'static Schema {
        &tables::AMOUNT
    }
}

/// How the payment is made.
///
/// Schema: `#/components/schemas/Method`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Method {
    /// By card.
    Card(CardMethod),
    /// By transfer.
    Transfer(TransferMethod),
    /// One of the listed values.
    String(MethodString),
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Card),
            1 => alternative.read().map(Self::Transfer),
            2 => alternative.read().map(Self::String),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<CardMethod> for Method {
    fn from(value: CardMethod) -> Self {
        Self::Card(value)
    }
}

impl From<TransferMethod> for Method {
    fn from(value: TransferMethod) -> Self {
        Self::Transfer(value)
    }
}

impl From<MethodString> for Method {
    fn from(value: MethodString) -> Self {
        Self::String(value)
    }
}

impl codec::Decode<'_> for Method {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Method {}

impl Described for Method {
    fn schema() -> &'static Schema {
        &tables::METHOD
    }
}

/// By card.
///
/// Schema: `#/components/schemas/CardMethod`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CardMethod {
    /// The number on the card.
    #[serde(rename = "cardNumber")]
    pub card_number: String,
}

impl CardMethod {
    /// A value with this member and no others.
    pub fn new(card_number: impl Into<String>) -> Self {
        let card_number = card_number.into();
        Self { card_number }
    }
}

impl codec::Decode<'_> for CardMethod {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for CardMethod {}

impl Described for CardMethod {
    fn schema() -> &'static Schema {
        &tables::CARD_METHOD
    }
}

/// By transfer.
///
/// Schema: `#/components/schemas/TransferMethod`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TransferMethod {
    /// The account.
    pub iban: String,
    /// What the receiver reads.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, TransferMethod, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub reference: Option<String>,
}

impl TransferMethod {
    /// A value with this member and no others.
    pub fn new(iban: impl Into<String>) -> Self {
        let iban = iban.into();
        Self { iban, reference: None }
    }

    /// Sets `reference`.
    #[must_use]
    pub fn with_reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for TransferMethod {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for TransferMethod {}

impl Described for TransferMethod {
    fn schema() -> &'static Schema {
        &tables::TRANSFER_METHOD
    }
}

/// What the payment is for; one order or several.
///
/// Inline schema: `#/components/schemas/Payment/properties/references`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PaymentReferences {
    /// A text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
}

impl<'de> Deserialize<'de> for PaymentReferences {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::TextList),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<String> for PaymentReferences {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for PaymentReferences {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl codec::Decode<'_> for PaymentReferences {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaymentReferences {}

impl Described for PaymentReferences {
    fn schema() -> &'static Schema {
        &tables::PAYMENT_REFERENCES
    }
}

/// Who pays.
///
/// Inline schema: `#/components/schemas/Payment/properties/payer`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PaymentPayer {
    /// An object.
    WithEmail(PaymentPayerWithEmail),
    /// An object.
    WithPhone(PaymentPayerWithPhone),
    /// An object.
    Unnamed(PaymentPayerUnnamed),
}

impl<'de> Deserialize<'de> for PaymentPayer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::WithEmail),
            1 => alternative.read().map(Self::WithPhone),
            2 => alternative.read().map(Self::Unnamed),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<PaymentPayerWithEmail> for PaymentPayer {
    fn from(value: PaymentPayerWithEmail) -> Self {
        Self::WithEmail(value)
    }
}

impl From<PaymentPayerWithPhone> for PaymentPayer {
    fn from(value: PaymentPayerWithPhone) -> Self {
        Self::WithPhone(value)
    }
}

impl From<PaymentPayerUnnamed> for PaymentPayer {
    fn from(value: PaymentPayerUnnamed) -> Self {
        Self::Unnamed(value)
    }
}

impl codec::Decode<'_> for PaymentPayer {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaymentPayer {}

impl Described for PaymentPayer {
    fn schema() -> &'static Schema {
        &tables::PAYMENT_PAYER
    }
}

/// One form of `Method`.
///
/// Inline schema: `#/components/schemas/Method/oneOf/2`
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
pub enum MethodString {
    /// `cash`
    #[serde(rename = "cash")]
    Cash,
}

impl MethodString {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cash => "cash",
        }
    }
}

impl fmt::Display for MethodString {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for MethodString {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for MethodString {}

impl Described for MethodString {
    fn schema() -> &'static Schema {
        &tables::METHOD_STRING
    }
}

/// One form of `PaymentPayer`.
///
/// Inline schema: `#/components/schemas/Payment/properties/payer/oneOf/0`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PaymentPayerWithEmail {
    /// Where the receipt goes.
    pub email: String,
}

impl PaymentPayerWithEmail {
    /// A value with this member and no others.
    pub fn new(email: impl Into<String>) -> Self {
        let email = email.into();
        Self { email }
    }
}

impl codec::Decode<'_> for PaymentPayerWithEmail {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaymentPayerWithEmail {}

impl Described for PaymentPayerWithEmail {
    fn schema() -> &'static Schema {
        &tables::PAYMENT_PAYER_WITH_EMAIL
    }
}

/// One form of `PaymentPayer`.
///
/// Inline schema: `#/components/schemas/Payment/properties/payer/oneOf/1`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PaymentPayerWithPhone {
    /// Where to ask.
    pub phone: String,
    /// Whom to ask for.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, PaymentPayerWithPhone, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
}

impl PaymentPayerWithPhone {
    /// A value with this member and no others.
    pub fn new(phone: impl Into<String>) -> Self {
        let phone = phone.into();
        Self { phone, name: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for PaymentPayerWithPhone {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaymentPayerWithPhone {}

impl Described for PaymentPayerWithPhone {
    fn schema() -> &'static Schema {
        &tables::PAYMENT_PAYER_WITH_PHONE
    }
}

/// One form of `PaymentPayer`.
///
/// Inline schema: `#/components/schemas/Payment/properties/payer/oneOf/2`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PaymentPayerUnnamed {
    /// Says that nobody is named.
    #[serde(deserialize_with = "codec::member::<0, PaymentPayerUnnamed, _, _>")]
    pub kind: PaymentPayerUnnamedKind,
}

impl Default for PaymentPayerUnnamed {
    fn default() -> Self {
        Self {
            kind: PaymentPayerUnnamedKind::Unnamed,
        }
    }
}

impl codec::Decode<'_> for PaymentPayerUnnamed {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaymentPayerUnnamed {}

impl Described for PaymentPayerUnnamed {
    fn schema() -> &'static Schema {
        &tables::PAYMENT_PAYER_UNNAMED
    }
}

/// Says that nobody is named.
///
/// Inline schema: `#/components/schemas/Payment/properties/payer/oneOf/2/properties/kind`
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
pub enum PaymentPayerUnnamedKind {
    /// `unnamed`
    #[serde(rename = "unnamed")]
    Unnamed,
}

impl PaymentPayerUnnamedKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unnamed => "unnamed",
        }
    }
}

impl fmt::Display for PaymentPayerUnnamedKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for PaymentPayerUnnamedKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaymentPayerUnnamedKind {}

impl Described for PaymentPayerUnnamedKind {
    fn schema() -> &'static Schema {
        &tables::PAYMENT_PAYER_UNNAMED_KIND
    }
}
