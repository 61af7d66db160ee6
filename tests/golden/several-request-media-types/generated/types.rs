//! Types of the API "Drafts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Draft`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Draft {
    /// The member `text`.
    #[serde(deserialize_with = "codec::member::<0, Draft, _, _>")]
    pub text: String,
}

impl Draft {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text }
    }
}

impl codec::Decode<'_> for Draft {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Draft {}

impl Described for Draft {
    fn schema() -> &'static Schema {
        &tables::DRAFT
    }
}

/// The body of `changeSettings`.
///
/// Inline schema: `#/paths/~1settings/patch/requestBody/content/application~1merge-patch+json/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ChangeSettingsBody {
    /// The member `colour`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ChangeSettingsBody, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub colour: Option<String>,
}

impl ChangeSettingsBody {
    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ChangeSettingsBody {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ChangeSettingsBody {}

impl Described for ChangeSettingsBody {
    fn schema() -> &'static Schema {
        &tables::CHANGE_SETTINGS_BODY
    }
}

/// An item of the body of `changeSettings`.
///
/// Inline schema: `#/paths/~1settings/patch/requestBody/content/application~1json-patch+json/schema/items`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ChangeSettingsBodyItem {
    /// The member `op`.
    pub op: String,
}

impl ChangeSettingsBodyItem {
    /// A value with this member and no others.
    pub fn new(op: impl Into<String>) -> Self {
        let op = op.into();
        Self { op }
    }
}

impl codec::Decode<'_> for ChangeSettingsBodyItem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ChangeSettingsBodyItem {}

impl Described for ChangeSettingsBodyItem {
    fn schema() -> &'static Schema {
        &tables::CHANGE_SETTINGS_BODY_ITEM
    }
}
