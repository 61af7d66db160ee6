//! Types of the API "Observatory", version 1.0.0: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::super::tables;
use super::{MountName, Place};

/// Schema: `#/components/schemas/Telescope`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Telescope {
    /// The member `id`.
    #[serde(deserialize_with = "codec::member::<0, Telescope, _, _>")]
    pub id: String,
    /// The member `mount`.
    #[serde(deserialize_with = "codec::member::<1, Telescope, _, _>")]
    pub mount: MountName,
    /// Part of no other thing than a telescope.
    #[serde(deserialize_with = "codec::member::<2, Telescope, _, _>")]
    pub lens: Lens,
    /// The member `place`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Telescope, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub place: Option<Place>,
}

/// The members that every [`Telescope`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct TelescopeRequired {
    /// The member `id`.
    pub id: String,
    /// The member `mount`.
    pub mount: MountName,
    /// Part of no other thing than a telescope.
    pub lens: Lens,
}

impl Telescope {
    /// A value with these members and no others.
    pub fn new(required: impl Into<TelescopeRequired>) -> Self {
        let TelescopeRequired { id, mount, lens } = required.into();
        Self {
            id,
            mount,
            lens,
            place: None,
        }
    }

    /// Sets `place`.
    #[must_use]
    pub fn with_place(mut self, value: Place) -> Self {
        self.place = Some(value);
        self
    }
}

impl codec::Decode<'_> for Telescope {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Telescope {}

impl Described for Telescope {
    fn schema() -> &'static Schema {
        &tables::TELESCOPE
    }
}

/// Part of no other thing than a telescope.
///
/// Schema: `#/components/schemas/Lens`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Lens {
    /// The member `millimetres`.
    #[serde(deserialize_with = "codec::member::<0, Lens, _, _>")]
    pub millimetres: i64,
}

impl Lens {
    /// A value with this member and no others.
    pub fn new(millimetres: i64) -> Self {
        Self { millimetres }
    }
}

impl codec::Decode<'_> for Lens {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Lens {}

impl Described for Lens {
    fn schema() -> &'static Schema {
        &tables::LENS
    }
}
