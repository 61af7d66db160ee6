//! Types of the API "Accounts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use super::tables;

/// A drawing; its objects travel as JSON, each in a field of its own.
///
/// Schema: `#/components/schemas/Drawing`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Drawing {
    /// Where the pen touched the paper.
    #[serde(deserialize_with = "codec::member::<0, Drawing, _, _>")]
    pub points: Vec<Point>,
    /// What it consists of.
    #[serde(deserialize_with = "codec::member::<1, Drawing, _, _>")]
    pub elements: Vec<Element>,
    /// The layers by name, in which the elements are.
    #[serde(deserialize_with = "codec::member::<2, Drawing, _, _>")]
    pub layers: Vec<Vec<String>>,
    /// A part of a drawing, or its name in the library.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Drawing, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub background: Option<Element>,
}

/// The members that every [`Drawing`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawingRequired {
    /// Where the pen touched the paper.
    pub points: Vec<Point>,
    /// What it consists of.
    pub elements: Vec<Element>,
    /// The layers by name, in which the elements are.
    pub layers: Vec<Vec<String>>,
}

impl Drawing {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DrawingRequired>) -> Self {
        let DrawingRequired { points, elements, layers } = required.into();
        Self {
            points,
            elements,
            layers,
            background: None,
        }
    }

    /// Sets `background`.
    #[must_use]
    pub fn with_background(mut self, value: Element) -> Self {
        self.background = Some(value);
        self
    }
}

impl codec::Decode<'_> for Drawing {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Drawing {}

impl Described for Drawing {
    fn schema() -> &'static Schema {
        &tables::DRAWING
    }
}

/// A part of a drawing, or its name in the library.
///
/// Schema: `#/components/schemas/Element`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Element {
    /// A point.
    Point(Point),
    /// A line.
    Line(Line),
    /// A name in the library.
    Text(String),
}

impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Point),
            1 => alternative.read().map(Self::Line),
            2 => alternative.read().map(Self::Text),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<Point> for Element {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

impl From<Line> for Element {
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

impl From<String> for Element {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl codec::Decode<'_> for Element {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Element {}

impl Described for Element {
    fn schema() -> &'static Schema {
        &tables::ELEMENT
    }
}

/// A point.
///
/// Schema: `#/components/schemas/Point`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Point {
    /// To the right.
    #[serde(deserialize_with = "codec::member::<0, Point, _, _>")]
    pub x: i64,
    /// Downwards.
    #[serde(deserialize_with = "codec::member::<1, Point, _, _>")]
    pub y: i64,
}

/// The members that every [`Point`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PointRequired {
    /// To the right.
    pub x: i64,
    /// Downwards.
    pub y: i64,
}

impl Point {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PointRequired>) -> Self {
        let PointRequired { x, y } = required.into();
        Self { x, y }
    }
}

impl codec::Decode<'_> for Point {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Point {}

impl Described for Point {
    fn schema() -> &'static Schema {
        &tables::POINT
    }
}

/// A line.
///
/// Schema: `#/components/schemas/Line`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Line {
    /// How long it is.
    #[serde(deserialize_with = "codec::member::<0, Line, _, _>")]
    pub length: i64,
}

impl Line {
    /// A value with this member and no others.
    pub fn new(length: i64) -> Self {
        Self { length }
    }
}

impl codec::Decode<'_> for Line {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Line {}

impl Described for Line {
    fn schema() -> &'static Schema {
        &tables::LINE
    }
}

/// Schema: `#/components/schemas/Account`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Account {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Account, _, _>")]
    pub name: String,
    /// The member `age`.
    #[serde(deserialize_with = "codec::member::<1, Account, _, _>")]
    pub age: i32,
    /// The member `subscribed`.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscribed: Option<bool>,
    /// The member `tags`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<String>>,
    /// The member `address`.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub address: Option<AccountAddress>,
    /// The member `codes`.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub codes: Option<Vec<i64>>,
    /// The member `words`.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub words: Option<Vec<String>>,
    /// The member `marks`.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub marks: Option<Vec<String>>,
    /// The member `size`.
    #[serde(
        default,
        deserialize_with = "codec::member::<8, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub size: Option<AccountSize>,
    /// The member `place`.
    #[serde(
        default,
        deserialize_with = "codec::member::<9, Account, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub place: Option<AccountPlace>,
}

/// The members that every [`Account`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountRequired {
    /// The member `name`.
    pub name: String,
    /// The member `age`.
    pub age: i32,
}

impl Account {
    /// A value with these members and no others.
    pub fn new(required: impl Into<AccountRequired>) -> Self {
        let AccountRequired { name, age } = required.into();
        Self {
            name,
            age,
            subscribed: None,
            tags: None,
            address: None,
            codes: None,
            words: None,
            marks: None,
            size: None,
            place: None,
        }
    }

    /// Sets `subscribed`.
    #[must_use]
    pub fn with_subscribed(mut self, value: bool) -> Self {
        self.subscribed = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: AccountAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `codes`.
    #[must_use]
    pub fn with_codes(mut self, value: Vec<i64>) -> Self {
        self.codes = Some(value);
        self
    }

    /// Sets `words`.
    #[must_use]
    pub fn with_words(mut self, value: Vec<String>) -> Self {
        self.words = Some(value);
        self
    }

    /// Sets `marks`.
    #[must_use]
    pub fn with_marks(mut self, value: Vec<String>) -> Self {
        self.marks = Some(value);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: AccountSize) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `place`.
    #[must_use]
    pub fn with_place(mut self, value: AccountPlace) -> Self {
        self.place = Some(value);
        self
    }
}

impl codec::Decode<'_> for Account {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Account {}

impl Described for Account {
    fn schema() -> &'static Schema {
        &tables::ACCOUNT
    }
}

/// Schema: `#/components/schemas/Fault`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Fault {
    /// The member `message`.
    pub message: String,
}

impl Fault {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Fault {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Fault {}

impl Described for Fault {
    fn schema() -> &'static Schema {
        &tables::FAULT
    }
}

/// The member `address` of `Account`.
///
/// Inline schema: `#/components/schemas/Account/properties/address`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AccountAddress {
    /// The member `street`.
    pub street: String,
}

impl AccountAddress {
    /// A value with this member and no others.
    pub fn new(street: impl Into<String>) -> Self {
        let street = street.into();
        Self { street }
    }
}

impl codec::Decode<'_> for AccountAddress {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AccountAddress {}

impl Described for AccountAddress {
    fn schema() -> &'static Schema {
        &tables::ACCOUNT_ADDRESS
    }
}

/// The member `size` of `Account`.
///
/// Inline schema: `#/components/schemas/Account/properties/size`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AccountSize {
    /// The member `width`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, AccountSize, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub width: Option<i64>,
    /// The member `height`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, AccountSize, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub height: Option<i64>,
}

impl AccountSize {
    /// Sets `width`.
    #[must_use]
    pub fn with_width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn with_height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
}

impl codec::Decode<'_> for AccountSize {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AccountSize {}

impl Described for AccountSize {
    fn schema() -> &'static Schema {
        &tables::ACCOUNT_SIZE
    }
}

/// The member `place` of `Account`.
///
/// Inline schema: `#/components/schemas/Account/properties/place`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AccountPlace {
    /// The member `city`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, AccountPlace, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub city: Option<String>,
    /// The member `country`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, AccountPlace, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub country: Option<String>,
}

impl AccountPlace {
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for AccountPlace {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AccountPlace {}

impl Described for AccountPlace {
    fn schema() -> &'static Schema {
        &tables::ACCOUNT_PLACE
    }
}

/// The body of `getToken`.
///
/// Inline schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct GetTokenBody {
    /// The member `grant_type`.
    #[serde(deserialize_with = "codec::member::<0, GetTokenBody, _, _>")]
    pub grant_type: GetTokenBodyGrantType,
    /// The member `scope`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, GetTokenBody, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub scope: Option<String>,
}

impl GetTokenBody {
    /// A value with this member and no others.
    pub fn new(grant_type: GetTokenBodyGrantType) -> Self {
        Self { grant_type, scope: None }
    }

    /// Sets `scope`.
    #[must_use]
    pub fn with_scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for GetTokenBody {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for GetTokenBody {}

impl Described for GetTokenBody {
    fn schema() -> &'static Schema {
        &tables::GET_TOKEN_BODY
    }
}

/// The member `grant_type` of `GetTokenBody`.
///
/// Inline schema: `#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/grant_type`
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
pub enum GetTokenBodyGrantType {
    /// `password`
    #[serde(rename = "password")]
    Password,
    /// `refresh_token`
    #[serde(rename = "refresh_token")]
    RefreshToken,
}

impl GetTokenBodyGrantType {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::RefreshToken => "refresh_token",
        }
    }
}

impl fmt::Display for GetTokenBodyGrantType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for GetTokenBodyGrantType {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for GetTokenBodyGrantType {}

impl Described for GetTokenBodyGrantType {
    fn schema() -> &'static Schema {
        &tables::GET_TOKEN_BODY_GRANT_TYPE
    }
}
