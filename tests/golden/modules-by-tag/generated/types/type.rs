//! Types of the API "Observatory", version 1.0.0: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::MountName;
use super::super::tables;

/// Schema: `#/components/schemas/Mount`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Mount {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Mount, _, _>")]
    pub name: MountName,
    /// The member `axes`.
    #[serde(deserialize_with = "codec::member::<1, Mount, _, _>")]
    pub axes: i64,
}

/// The members that every [`Mount`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MountRequired {
    /// The member `name`.
    pub name: MountName,
    /// The member `axes`.
    pub axes: i64,
}

impl Mount {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MountRequired>) -> Self {
        let MountRequired { name, axes } = required.into();
        Self { name, axes }
    }
}

impl codec::Decode<'_> for Mount {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Mount {}

impl Described for Mount {
    fn schema() -> &'static Schema {
        &tables::MOUNT
    }
}
