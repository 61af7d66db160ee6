//! Types of the API "Prelude", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Constraint, codec};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use super::tables;

/// Not Rust's string.
///
/// Schema: `#/components/schemas/String`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StringSchema {
    /// Not Rust's option.
    #[serde(deserialize_with = "codec::member::<0, StringSchema, _, _>")]
    pub option: OptionSchema,
    /// Rust's string.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, StringSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub text: Option<String>,
    /// Three states.
    #[serde(default, skip_serializing_if = "counterpart_runtime::Field::is_absent")]
    pub clearable: counterpart_runtime::Field<String>,
    /// Rust's vector.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, StringSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<VecSchema>>,
}

impl StringSchema {
    /// A value with this member and no others.
    pub fn new(option: OptionSchema) -> Self {
        Self {
            option,
            text: None,
            clearable: counterpart_runtime::Field::Absent,
            tags: None,
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `clearable`; `None` makes it `null`.
    #[must_use]
    pub fn with_clearable(
        mut self,
        value: impl Into<counterpart_runtime::Field<String>>,
    ) -> Self {
        self.clearable = value.into();
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<VecSchema>) -> Self {
        self.tags = Some(value);
        self
    }
}

impl codec::Decode<'_> for StringSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for StringSchema {}

impl Described for StringSchema {
    fn schema() -> &'static Schema {
        &tables::STRING_SCHEMA
    }
}

/// Not Rust's option.
///
/// Schema: `#/components/schemas/Option`
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
pub enum OptionSchema {
    /// `some`
    #[serde(rename = "some")]
    Some,
    /// `none`
    #[serde(rename = "none")]
    None,
}

impl OptionSchema {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Some => "some",
            Self::None => "none",
        }
    }
}

impl fmt::Display for OptionSchema {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for OptionSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for OptionSchema {}

impl Described for OptionSchema {
    fn schema() -> &'static Schema {
        &tables::OPTION_SCHEMA
    }
}

/// Not Rust's vector.
///
/// Schema: `#/components/schemas/Vec`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct VecSchema {
    /// Not the runtime's field.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, VecSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub field: Option<Field>,
    /// Not Rust's box, and yet recursive.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, VecSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#box: Option<BoxSchema>,
}

impl VecSchema {
    /// Sets `field`.
    #[must_use]
    pub fn with_field(mut self, value: Field) -> Self {
        self.field = Some(value);
        self
    }

    /// Sets `box`.
    #[must_use]
    pub fn with_box(mut self, value: BoxSchema) -> Self {
        self.r#box = Some(value);
        self
    }
}

impl codec::Decode<'_> for VecSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for VecSchema {}

impl Described for VecSchema {
    fn schema() -> &'static Schema {
        &tables::VEC_SCHEMA
    }
}

/// Not Rust's box, and yet recursive.
///
/// Schema: `#/components/schemas/Box`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct BoxSchema {
    /// Not Rust's box, and yet recursive.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, BoxSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub inner: Option<Box<BoxSchema>>,
}

impl BoxSchema {
    /// Sets `inner`.
    #[must_use]
    pub fn with_inner(mut self, value: Box<BoxSchema>) -> Self {
        self.inner = Some(value);
        self
    }
}

impl codec::Decode<'_> for BoxSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BoxSchema {}

impl Described for BoxSchema {
    fn schema() -> &'static Schema {
        &tables::BOX_SCHEMA
    }
}

/// Not the runtime's field.
///
/// Schema: `#/components/schemas/Field`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Field {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::Integer),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<String> for Field {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Field {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl codec::Decode<'_> for Field {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Field {}

impl Described for Field {
    fn schema() -> &'static Schema {
        &tables::FIELD
    }
}

/// Not Rust's error.
///
/// Schema: `#/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Error {
    /// Not the runtime's failure.
    #[serde(deserialize_with = "codec::member::<0, Error, _, _>")]
    pub failure: Failure,
}

impl Error {
    /// A value with this member and no others.
    pub fn new(failure: Failure) -> Self {
        Self { failure }
    }
}

impl codec::Decode<'_> for Error {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Error {}

impl Described for Error {
    fn schema() -> &'static Schema {
        &tables::ERROR
    }
}

/// Not the runtime's failure.
///
/// Schema: `#/components/schemas/Failure`
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
pub enum Failure {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
}

impl Failure {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "Ok",
            Self::Err => "Err",
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Failure {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Failure {}

impl Described for Failure {
    fn schema() -> &'static Schema {
        &tables::FAILURE
    }
}

/// Not Rust's result.
///
/// Schema: `#/components/schemas/Result`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ResultSchema {
    /// Not the runtime's request.
    #[serde(deserialize_with = "codec::member::<0, ResultSchema, _, _>")]
    pub request: Request,
    /// Not HTTP's status.
    #[serde(
        rename = "statusCode",
        deserialize_with = "codec::member::<1, ResultSchema, _, _>"
    )]
    pub status_code: StatusCode,
    /// Not the client.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, ResultSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub client: Option<ClientSchema>,
    /// Not the type of a body.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, ResultSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub b: Option<BSchema>,
    /// Not the type of a layer.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, ResultSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub l: Option<LSchema>,
    /// No type parameter of generated code.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, ResultSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub t: Option<T>,
}

/// The members that every [`ResultSchema`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultSchemaRequired {
    /// Not the runtime's request.
    pub request: Request,
    /// Not HTTP's status.
    pub status_code: StatusCode,
}

impl ResultSchema {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ResultSchemaRequired>) -> Self {
        let ResultSchemaRequired { request, status_code } = required.into();
        Self {
            request,
            status_code,
            client: None,
            b: None,
            l: None,
            t: None,
        }
    }

    /// Sets `client`.
    #[must_use]
    pub fn with_client(mut self, value: ClientSchema) -> Self {
        self.client = Some(value);
        self
    }

    /// Sets `b`.
    #[must_use]
    pub fn with_b(mut self, value: BSchema) -> Self {
        self.b = Some(value);
        self
    }

    /// Sets `l`.
    #[must_use]
    pub fn with_l(mut self, value: LSchema) -> Self {
        self.l = Some(value);
        self
    }

    /// Sets `t`.
    #[must_use]
    pub fn with_t(mut self, value: T) -> Self {
        self.t = Some(value);
        self
    }
}

impl codec::Decode<'_> for ResultSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ResultSchema {}

impl Described for ResultSchema {
    fn schema() -> &'static Schema {
        &tables::RESULT_SCHEMA
    }
}

/// Not the runtime's request.
///
/// Schema: `#/components/schemas/Request`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Request {
    /// A member.
    #[serde(
        rename = "self",
        default,
        deserialize_with = "codec::member::<0, Request, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub self_: Option<bool>,
}

impl Request {
    /// Sets `self`.
    #[must_use]
    pub fn with_self_(mut self, value: bool) -> Self {
        self.self_ = Some(value);
        self
    }
}

impl codec::Decode<'_> for Request {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Request {}

impl Described for Request {
    fn schema() -> &'static Schema {
        &tables::REQUEST
    }
}

/// Not HTTP's status.
///
/// Schema: `#/components/schemas/StatusCode`
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
#[serde(try_from = "i64", into = "i64")]
pub enum StatusCode {
    /// `1`
    N1,
    /// `2`
    N2,
}

impl StatusCode {
    /// The value on the wire.
    pub const fn as_integer(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
        }
    }
}

impl From<StatusCode> for i64 {
    fn from(value: StatusCode) -> Self {
        value.as_integer()
    }
}

impl TryFrom<i64> for StatusCode {
    type Error = Constraint;

    fn try_from(value: i64) -> Result<Self, Constraint> {
        match value {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            _ => Err(Constraint::IntegerEnumeration(&[1, 2])),
        }
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.as_integer())
    }
}

impl codec::Decode<'_> for StatusCode {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for StatusCode {}

impl Described for StatusCode {
    fn schema() -> &'static Schema {
        &tables::STATUS_CODE
    }
}

/// Not the client.
///
/// Schema: `#/components/schemas/Client`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClientSchema {
    /// Not Rust's default.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ClientSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub default: Option<String>,
}

impl ClientSchema {
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ClientSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ClientSchema {}

impl Described for ClientSchema {
    fn schema() -> &'static Schema {
        &tables::CLIENT_SCHEMA
    }
}

/// Not the type of a body.
///
/// Schema: `#/components/schemas/B`
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
pub enum BSchema {
    /// `b`
    #[serde(rename = "b")]
    B,
}

impl BSchema {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::B => "b",
        }
    }
}

impl fmt::Display for BSchema {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for BSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BSchema {}

impl Described for BSchema {
    fn schema() -> &'static Schema {
        &tables::B_SCHEMA
    }
}

/// Not the type of a layer.
///
/// Schema: `#/components/schemas/L`
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
pub enum LSchema {
    /// `l`
    #[serde(rename = "l")]
    L,
}

impl LSchema {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::L => "l",
        }
    }
}

impl fmt::Display for LSchema {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for LSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for LSchema {}

impl Described for LSchema {
    fn schema() -> &'static Schema {
        &tables::L_SCHEMA
    }
}

/// No type parameter of generated code.
///
/// Schema: `#/components/schemas/T`
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
pub enum T {
    /// `t`
    #[serde(rename = "t")]
    T,
}

impl T {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::T => "t",
        }
    }
}

impl fmt::Display for T {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for T {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for T {}

impl Described for T {
    fn schema() -> &'static Schema {
        &tables::T
    }
}
