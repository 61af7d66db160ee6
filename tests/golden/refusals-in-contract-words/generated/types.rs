//! Types of the API "Customers in regions", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, jiff, uuid};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use super::tables;

/// What to create.
///
/// Schema: `#/components/schemas/CreateCustomerRequest`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateCustomerRequest {
    /// Somebody who buys.
    #[serde(deserialize_with = "codec::member::<0, CreateCustomerRequest, _, _>")]
    pub customer: Customer,
}

impl CreateCustomerRequest {
    /// A value with this member and no others.
    pub fn new(customer: Customer) -> Self {
        Self { customer }
    }
}

impl codec::Decode<'_> for CreateCustomerRequest {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for CreateCustomerRequest {}

impl Described for CreateCustomerRequest {
    fn schema() -> &'static Schema {
        &tables::CREATE_CUSTOMER_REQUEST
    }
}

/// Somebody who buys.
///
/// Schema: `#/components/schemas/Customer`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Customer {
    /// By mail.
    #[serde(deserialize_with = "codec::member::<0, Customer, _, _>")]
    pub email: String,
    /// The name.
    #[serde(deserialize_with = "codec::member::<1, Customer, _, _>")]
    pub name: String,
    /// The caller's own name for them.
    #[serde(
        rename = "externalId",
        deserialize_with = "codec::member::<2, Customer, _, _>"
    )]
    pub external_id: String,
    /// Whether they left.
    ///
    /// Default: `false`.
    #[serde(
        default = "codec::default_member::<3, Customer, _>",
        deserialize_with = "codec::member::<3, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub archived: Option<bool>,
    /// The user behind the customer.
    #[serde(rename = "userId", default, skip_serializing_if = "Field::is_absent")]
    pub user_id: Field<String>,
    /// The age in years.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub age: Option<i32>,
    /// In cents.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub balance: Option<i64>,
    /// What they need not pay.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Customer, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub discount: Option<f64>,
    /// What they pay for.
    #[serde(
        default,
        deserialize_with = "codec::member::<8, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub plan: Option<CustomerPlan>,
    /// When.
    #[serde(
        default,
        deserialize_with = "codec::member::<9, Customer, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub born: Option<jiff::civil::Date>,
    /// When last.
    #[serde(
        rename = "seenAt",
        default,
        deserialize_with = "codec::member::<10, Customer, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub seen_at: Option<jiff::Timestamp>,
    /// What identifies them.
    #[serde(
        default,
        deserialize_with = "codec::member::<11, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<uuid::Uuid>,
    /// Words about them.
    #[serde(
        default,
        deserialize_with = "codec::member::<12, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<String>>,
    /// Notes by title.
    #[serde(
        default,
        deserialize_with = "codec::member::<13, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub notes: Option<BTreeMap<String, String>>,
    /// Where they live. Nothing else is told.
    #[serde(
        default,
        deserialize_with = "codec::member::<14, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub address: Option<Address>,
    /// How to reach them.
    #[serde(
        default,
        deserialize_with = "codec::member::<15, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub way: Option<Way>,
    /// Somebody who buys.
    #[serde(
        default,
        deserialize_with = "codec::member::<16, Customer, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent: Option<Box<Customer>>,
}

/// The members that every [`Customer`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerRequired {
    /// By mail.
    pub email: String,
    /// The name.
    pub name: String,
    /// The caller's own name for them.
    pub external_id: String,
}

impl Customer {
    /// A value with these members and no others.
    pub fn new(required: impl Into<CustomerRequired>) -> Self {
        let CustomerRequired { email, name, external_id } = required.into();
        Self {
            email,
            name,
            external_id,
            archived: None,
            user_id: Field::Absent,
            age: None,
            balance: None,
            discount: None,
            plan: None,
            born: None,
            seen_at: None,
            key: None,
            tags: None,
            notes: None,
            address: None,
            way: None,
            parent: None,
        }
    }

    /// Sets `archived`.
    #[must_use]
    pub fn with_archived(mut self, value: bool) -> Self {
        self.archived = Some(value);
        self
    }

    /// Sets `userId`; `None` makes it `null`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.user_id = value.into();
        self
    }

    /// Sets `age`.
    #[must_use]
    pub fn with_age(mut self, value: i32) -> Self {
        self.age = Some(value);
        self
    }

    /// Sets `balance`.
    #[must_use]
    pub fn with_balance(mut self, value: i64) -> Self {
        self.balance = Some(value);
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn with_discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Sets `plan`.
    #[must_use]
    pub fn with_plan(mut self, value: CustomerPlan) -> Self {
        self.plan = Some(value);
        self
    }

    /// Sets `born`.
    #[must_use]
    pub fn with_born(mut self, value: jiff::civil::Date) -> Self {
        self.born = Some(value);
        self
    }

    /// Sets `seenAt`.
    #[must_use]
    pub fn with_seen_at(mut self, value: jiff::Timestamp) -> Self {
        self.seen_at = Some(value);
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: uuid::Uuid) -> Self {
        self.key = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: BTreeMap<String, String>) -> Self {
        self.notes = Some(value);
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `way`.
    #[must_use]
    pub fn with_way(mut self, value: Way) -> Self {
        self.way = Some(value);
        self
    }

    /// Sets `parent`.
    #[must_use]
    pub fn with_parent(mut self, value: Box<Customer>) -> Self {
        self.parent = Some(value);
        self
    }
}

impl codec::Decode<'_> for Customer {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Customer {}

impl Described for Customer {
    fn schema() -> &'static Schema {
        &tables::CUSTOMER
    }
}

/// Where they live. Nothing else is told.
///
/// Schema: `#/components/schemas/Address`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Address {
    /// The city.
    #[serde(deserialize_with = "codec::member::<0, Address, _, _>")]
    pub city: String,
    /// The code of the city.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Address, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub zip: Option<String>,
}

impl Address {
    /// A value with this member and no others.
    pub fn new(city: impl Into<String>) -> Self {
        let city = city.into();
        Self { city, zip: None }
    }

    /// Sets `zip`.
    #[must_use]
    pub fn with_zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Address {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Address {}

impl Described for Address {
    fn schema() -> &'static Schema {
        &tables::ADDRESS
    }
}

/// How to reach them.
///
/// Schema: `#/components/schemas/Way`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Way {
    /// An object.
    Phone(WayPhone),
    /// An object.
    Street(WayStreet),
}

impl<'de> Deserialize<'de> for Way {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Phone),
            1 => alternative.read().map(Self::Street),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<WayPhone> for Way {
    fn from(value: WayPhone) -> Self {
        Self::Phone(value)
    }
}

impl From<WayStreet> for Way {
    fn from(value: WayStreet) -> Self {
        Self::Street(value)
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

/// What is wrong with a request.
///
/// Schema: `#/components/schemas/BadRequestError`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct BadRequestError {
    /// The kind of error.
    #[serde(deserialize_with = "codec::member::<0, BadRequestError, _, _>")]
    pub code: BadRequestErrorCode,
    /// What is wrong.
    #[serde(deserialize_with = "codec::member::<1, BadRequestError, _, _>")]
    pub message: String,
    /// Each violation.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, BadRequestError, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub issues: Option<Vec<Issue>>,
}

impl BadRequestError {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code: BadRequestErrorCode::BadRequest,
            message,
            issues: None,
        }
    }

    /// Sets `issues`.
    #[must_use]
    pub fn with_issues(mut self, value: Vec<Issue>) -> Self {
        self.issues = Some(value);
        self
    }
}

impl codec::Decode<'_> for BadRequestError {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BadRequestError {}

impl Described for BadRequestError {
    fn schema() -> &'static Schema {
        &tables::BAD_REQUEST_ERROR
    }
}

/// A violation.
///
/// Schema: `#/components/schemas/Issue`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong where.
    pub message: String,
}

impl Issue {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Issue {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Issue {}

impl Described for Issue {
    fn schema() -> &'static Schema {
        &tables::ISSUE
    }
}

/// Who is that?
///
/// Schema: `#/components/schemas/UnauthorizedError`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct UnauthorizedError {
    /// The kind of error.
    #[serde(deserialize_with = "codec::member::<0, UnauthorizedError, _, _>")]
    pub code: UnauthorizedErrorCode,
    /// What is wrong.
    #[serde(deserialize_with = "codec::member::<1, UnauthorizedError, _, _>")]
    pub message: String,
}

impl UnauthorizedError {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code: UnauthorizedErrorCode::Unauthorized,
            message,
        }
    }
}

impl codec::Decode<'_> for UnauthorizedError {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for UnauthorizedError {}

impl Described for UnauthorizedError {
    fn schema() -> &'static Schema {
        &tables::UNAUTHORIZED_ERROR
    }
}

/// Not this one.
///
/// Schema: `#/components/schemas/ForbiddenError`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ForbiddenError {
    /// The kind of error.
    #[serde(deserialize_with = "codec::member::<0, ForbiddenError, _, _>")]
    pub code: ForbiddenErrorCode,
    /// What is wrong.
    #[serde(deserialize_with = "codec::member::<1, ForbiddenError, _, _>")]
    pub message: String,
}

impl ForbiddenError {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code: ForbiddenErrorCode::Forbidden,
            message,
        }
    }
}

impl codec::Decode<'_> for ForbiddenError {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ForbiddenError {}

impl Described for ForbiddenError {
    fn schema() -> &'static Schema {
        &tables::FORBIDDEN_ERROR
    }
}

/// Our fault.
///
/// Schema: `#/components/schemas/InternalServerError`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct InternalServerError {
    /// The kind of error.
    #[serde(deserialize_with = "codec::member::<0, InternalServerError, _, _>")]
    pub code: InternalServerErrorCode,
    /// What happened.
    #[serde(deserialize_with = "codec::member::<1, InternalServerError, _, _>")]
    pub message: String,
}

impl InternalServerError {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code: InternalServerErrorCode::InternalServerError,
            message,
        }
    }
}

impl codec::Decode<'_> for InternalServerError {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for InternalServerError {}

impl Described for InternalServerError {
    fn schema() -> &'static Schema {
        &tables::INTERNAL_SERVER_ERROR
    }
}

/// What they pay for.
///
/// Inline schema: `#/components/schemas/Customer/properties/plan`
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
pub enum CustomerPlan {
    /// `free`
    #[serde(rename = "free")]
    Free,
    /// `paid`
    #[serde(rename = "paid")]
    Paid,
}

impl CustomerPlan {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Paid => "paid",
        }
    }
}

impl fmt::Display for CustomerPlan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for CustomerPlan {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for CustomerPlan {}

impl Described for CustomerPlan {
    fn schema() -> &'static Schema {
        &tables::CUSTOMER_PLAN
    }
}

/// Phone.
///
/// Inline schema: `#/components/schemas/Way/oneOf/0`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct WayPhone {
    /// The number.
    pub phone: String,
}

impl WayPhone {
    /// A value with this member and no others.
    pub fn new(phone: impl Into<String>) -> Self {
        let phone = phone.into();
        Self { phone }
    }
}

impl codec::Decode<'_> for WayPhone {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for WayPhone {}

impl Described for WayPhone {
    fn schema() -> &'static Schema {
        &tables::WAY_PHONE
    }
}

/// Street.
///
/// Inline schema: `#/components/schemas/Way/oneOf/1`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct WayStreet {
    /// The street.
    pub street: String,
}

impl WayStreet {
    /// A value with this member and no others.
    pub fn new(street: impl Into<String>) -> Self {
        let street = street.into();
        Self { street }
    }
}

impl codec::Decode<'_> for WayStreet {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for WayStreet {}

impl Described for WayStreet {
    fn schema() -> &'static Schema {
        &tables::WAY_STREET
    }
}

/// The kind of error.
///
/// Inline schema: `#/components/schemas/BadRequestError/properties/code`
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
pub enum BadRequestErrorCode {
    /// `BAD_REQUEST`
    #[serde(rename = "BAD_REQUEST")]
    BadRequest,
}

impl BadRequestErrorCode {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "BAD_REQUEST",
        }
    }
}

impl fmt::Display for BadRequestErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for BadRequestErrorCode {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BadRequestErrorCode {}

impl Described for BadRequestErrorCode {
    fn schema() -> &'static Schema {
        &tables::BAD_REQUEST_ERROR_CODE
    }
}

/// The kind of error.
///
/// Inline schema: `#/components/schemas/UnauthorizedError/properties/code`
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
pub enum UnauthorizedErrorCode {
    /// `UNAUTHORIZED`
    #[serde(rename = "UNAUTHORIZED")]
    Unauthorized,
}

impl UnauthorizedErrorCode {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unauthorized => "UNAUTHORIZED",
        }
    }
}

impl fmt::Display for UnauthorizedErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for UnauthorizedErrorCode {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for UnauthorizedErrorCode {}

impl Described for UnauthorizedErrorCode {
    fn schema() -> &'static Schema {
        &tables::UNAUTHORIZED_ERROR_CODE
    }
}

/// The kind of error.
///
/// Inline schema: `#/components/schemas/ForbiddenError/properties/code`
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
pub enum ForbiddenErrorCode {
    /// `FORBIDDEN`
    #[serde(rename = "FORBIDDEN")]
    Forbidden,
}

impl ForbiddenErrorCode {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Forbidden => "FORBIDDEN",
        }
    }
}

impl fmt::Display for ForbiddenErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ForbiddenErrorCode {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ForbiddenErrorCode {}

impl Described for ForbiddenErrorCode {
    fn schema() -> &'static Schema {
        &tables::FORBIDDEN_ERROR_CODE
    }
}

/// The kind of error.
///
/// Inline schema: `#/components/schemas/InternalServerError/properties/code`
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
pub enum InternalServerErrorCode {
    /// `INTERNAL_SERVER_ERROR`
    #[serde(rename = "INTERNAL_SERVER_ERROR")]
    InternalServerError,
}

impl InternalServerErrorCode {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InternalServerError => "INTERNAL_SERVER_ERROR",
        }
    }
}

impl fmt::Display for InternalServerErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for InternalServerErrorCode {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for InternalServerErrorCode {}

impl Described for InternalServerErrorCode {
    fn schema() -> &'static Schema {
        &tables::INTERNAL_SERVER_ERROR_CODE
    }
}

/// The parameter `order` of `listCustomers`: in which order.
///
/// Inline schema: `#/paths/~1regions~1%7Bregion%7D~1customers/get/parameters/4/schema`
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
pub enum ListCustomersOrder {
    /// `name`
    #[serde(rename = "name")]
    Name,
    /// `age`
    #[serde(rename = "age")]
    Age,
}

impl ListCustomersOrder {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Age => "age",
        }
    }
}

impl fmt::Display for ListCustomersOrder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ListCustomersOrder {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListCustomersOrder {}

impl Described for ListCustomersOrder {
    fn schema() -> &'static Schema {
        &tables::LIST_CUSTOMERS_ORDER
    }
}
