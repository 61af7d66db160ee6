//! Types of the API "Attic", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// A box.
///
/// Schema: `#/components/schemas/Box`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct BoxSchema {
    /// What is in it.
    pub label: String,
    /// Its colour.
    #[deprecated]
    pub colour: String,
    /// Its size.
    #[deprecated]
    #[serde(
        default,
        deserialize_with = "codec::member::<2, BoxSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub size: Option<i64>,
    /// A lid; boxes have none any more.
    #[deprecated]
    #[serde(
        default,
        deserialize_with = "codec::member::<3, BoxSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lid: Option<Lid>,
}

/// The members that every [`BoxSchema`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct BoxSchemaRequired {
    /// What is in it.
    pub label: String,
    /// Its colour.
    pub colour: String,
}

#[expect(deprecated, reason = "deprecated members are set here as well")]
impl BoxSchema {
    /// A value with these members and no others.
    pub fn new(required: impl Into<BoxSchemaRequired>) -> Self {
        let BoxSchemaRequired { label, colour } = required.into();
        Self {
            label,
            colour,
            size: None,
            lid: None,
        }
    }

    /// Sets `size`.
    #[deprecated]
    #[must_use]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `lid`.
    #[deprecated]
    #[must_use]
    pub fn with_lid(mut self, value: Lid) -> Self {
        self.lid = Some(value);
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

/// A lid; boxes have none any more.
///
/// Schema: `#/components/schemas/Lid`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[deprecated]
#[non_exhaustive]
pub struct Lid {
    /// Whether it is heavy.
    pub heavy: bool,
}

impl Lid {
    /// A value with this member and no others.
    pub fn new(heavy: bool) -> Self {
        Self { heavy }
    }
}

impl codec::Decode<'_> for Lid {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Lid {}

impl Described for Lid {
    fn schema() -> &'static Schema {
        &tables::LID
    }
}
