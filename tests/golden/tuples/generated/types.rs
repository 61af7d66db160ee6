//! Types of the API "Tuples", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, serde_json};
use serde::{Deserialize, Serialize};
use super::tables;

/// A way through places.
///
/// Schema: `#/components/schemas/Track`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Track {
    /// A longitude, a latitude, perhaps a name, and whatever flags.
    #[serde(deserialize_with = "codec::member::<0, Track, _, _>")]
    pub start: Place,
    /// What stands by the way, at least one flag and two at most.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Track, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub marks: Option<Vec<String>>,
}

impl Track {
    /// A value with this member and no others.
    pub fn new(start: Place) -> Self {
        Self { start, marks: None }
    }

    /// Sets `marks`.
    #[must_use]
    pub fn with_marks(mut self, value: Vec<String>) -> Self {
        self.marks = Some(value);
        self
    }
}

impl codec::Decode<'_> for Track {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Track {}

impl Described for Track {
    fn schema() -> &'static Schema {
        &tables::TRACK
    }
}

/// A longitude, a latitude, perhaps a name, and whatever flags.
///
/// Schema: `#/components/schemas/Place`
pub type Place = Vec<serde_json::Value>;
