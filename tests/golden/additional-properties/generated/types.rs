//! Types of the API "Settings", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, serde_json};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// All settings.
///
/// Schema: `#/components/schemas/Settings`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Settings {
    /// One limit that is known, and others by name.
    #[serde(deserialize_with = "codec::member::<0, Settings, _, _>")]
    pub limits: Limits,
    /// Texts by name; `null` hides one.
    #[serde(deserialize_with = "codec::member::<1, Settings, _, _>")]
    pub labels: Labels,
    /// A note, and anything else.
    #[serde(deserialize_with = "codec::member::<2, Settings, _, _>")]
    pub extras: Extras,
    /// Nothing but a name.
    #[serde(deserialize_with = "codec::member::<3, Settings, _, _>")]
    pub strict: Strict,
    /// A name; other members are passed over.
    #[serde(deserialize_with = "codec::member::<4, Settings, _, _>")]
    pub open: Open,
    /// Whatever you like.
    pub anything: serde_json::Value,
}

/// The members that every [`Settings`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsRequired {
    /// One limit that is known, and others by name.
    pub limits: Limits,
    /// Texts by name; `null` hides one.
    pub labels: Labels,
    /// A note, and anything else.
    pub extras: Extras,
    /// Nothing but a name.
    pub strict: Strict,
    /// A name; other members are passed over.
    pub open: Open,
    /// Whatever you like.
    pub anything: serde_json::Value,
}

impl Settings {
    /// A value with these members and no others.
    pub fn new(required: impl Into<SettingsRequired>) -> Self {
        let SettingsRequired { limits, labels, extras, strict, open, anything } = required
            .into();
        Self {
            limits,
            labels,
            extras,
            strict,
            open,
            anything,
        }
    }
}

impl codec::Decode<'_> for Settings {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Settings {}

impl Described for Settings {
    fn schema() -> &'static Schema {
        &tables::SETTINGS
    }
}

/// One limit that is known, and others by name.
///
/// Schema: `#/components/schemas/Limits`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Limits {
    /// The limit of all together.
    #[serde(deserialize_with = "codec::member::<0, Limits, _, _>")]
    pub total: i64,
    /// A member of an awkward name.
    #[serde(
        rename = "additionalProperties",
        default,
        deserialize_with = "codec::member::<1, Limits, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub additional_properties: Option<String>,
    /// The members without a name of their own.
    #[serde(flatten, deserialize_with = "codec::additional::<Limits, _, _>")]
    pub other_additional_properties: BTreeMap<String, i64>,
}

impl Limits {
    /// A value with this member and no others.
    pub fn new(total: i64) -> Self {
        Self {
            total,
            additional_properties: None,
            other_additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `additionalProperties`.
    #[must_use]
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }

    /// Sets the members without a name of their own.
    #[must_use]
    pub fn with_other_additional_properties(
        mut self,
        value: BTreeMap<String, i64>,
    ) -> Self {
        self.other_additional_properties = value;
        self
    }
}

impl codec::Decode<'_> for Limits {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Limits {}

impl Described for Limits {
    fn schema() -> &'static Schema {
        &tables::LIMITS
    }
}

/// Texts by name; `null` hides one.
///
/// Schema: `#/components/schemas/Labels`
pub type Labels = BTreeMap<String, Option<String>>;

/// A note, and anything else.
///
/// Schema: `#/components/schemas/Extras`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Extras {
    /// A note.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Extras, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<String>,
    /// The members without a name of their own.
    #[serde(flatten, deserialize_with = "codec::additional::<Extras, _, _>")]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Extras {
    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets the members without a name of their own.
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        value: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.additional_properties = value;
        self
    }
}

impl codec::Decode<'_> for Extras {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Extras {}

impl Described for Extras {
    fn schema() -> &'static Schema {
        &tables::EXTRAS
    }
}

/// Nothing but a name.
///
/// Schema: `#/components/schemas/Strict`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Strict {
    /// The name.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Strict, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
}

impl Strict {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Strict {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Strict {}

impl Described for Strict {
    fn schema() -> &'static Schema {
        &tables::STRICT
    }
}

/// A name; other members are passed over.
///
/// Schema: `#/components/schemas/Open`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Open {
    /// The name.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Open, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
}

impl Open {
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Open {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Open {}

impl Described for Open {
    fn schema() -> &'static Schema {
        &tables::OPEN
    }
}
