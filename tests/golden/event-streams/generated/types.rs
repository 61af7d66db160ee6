//! Types of the API "News", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Something happened.
///
/// Schema: `#/components/schemas/Story`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Story {
    /// What happened.
    #[serde(deserialize_with = "codec::member::<0, Story, _, _>")]
    pub title: String,
    /// What it is about.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Story, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<String>>,
}

impl Story {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self { title, tags: None }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
}

impl codec::Decode<'_> for Story {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Story {}

impl Described for Story {
    fn schema() -> &'static Schema {
        &tables::STORY
    }
}
