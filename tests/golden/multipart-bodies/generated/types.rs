//! Types of the API "Albums", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Place`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// The member `latitude`.
    #[serde(
        deserialize_with = "codec::member::<0, Place, _, _>",
        serialize_with = "codec::encode"
    )]
    pub latitude: f64,
    /// The member `longitude`.
    #[serde(
        deserialize_with = "codec::member::<1, Place, _, _>",
        serialize_with = "codec::encode"
    )]
    pub longitude: f64,
}

/// The members that every [`Place`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceRequired {
    /// The member `latitude`.
    pub latitude: f64,
    /// The member `longitude`.
    pub longitude: f64,
}

impl Place {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PlaceRequired>) -> Self {
        let PlaceRequired { latitude, longitude } = required.into();
        Self { latitude, longitude }
    }
}

impl codec::Decode<'_> for Place {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Place {}

impl Described for Place {
    fn schema() -> &'static Schema {
        &tables::PLACE
    }
}

/// Schema: `#/components/schemas/Person`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Person {
    /// The member `name`.
    pub name: String,
}

impl Person {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

impl codec::Decode<'_> for Person {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Person {}

impl Described for Person {
    fn schema() -> &'static Schema {
        &tables::PERSON
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

/// The member `visibility` of the body of `addPicture`.
///
/// Inline schema: `#/paths/~1pictures/post/requestBody/content/multipart~1form-data/schema/properties/visibility`
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
pub enum AddPictureBodyVisibility {
    /// `public`
    #[serde(rename = "public")]
    Public,
    /// `private`
    #[serde(rename = "private")]
    Private,
}

impl AddPictureBodyVisibility {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }
}

impl fmt::Display for AddPictureBodyVisibility {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for AddPictureBodyVisibility {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AddPictureBodyVisibility {}

impl Described for AddPictureBodyVisibility {
    fn schema() -> &'static Schema {
        &tables::ADD_PICTURE_BODY_VISIBILITY
    }
}
