//! Types of the API "Kiosk", version 1.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, serde_json};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// Schema: `#/components/schemas/Paper`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Paper {
    /// The member `title`.
    pub title: String,
    /// The member `issue`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Paper, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub issue: Field<i64>,
    /// The member `code`.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub code: Option<String>,
    /// The member `pages`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub pages: Option<i64>,
    /// The member `printed`.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub printed: Option<String>,
    /// The member `owner`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub owner: Field<String>,
    /// The member `extra`.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub extra: Option<BTreeMap<String, serde_json::Value>>,
    /// The member `any`.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub any: Option<serde_json::Value>,
    /// The member `subtitle`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub subtitle: Field<String>,
    /// The member `editions`.
    #[serde(
        default,
        deserialize_with = "codec::member::<9, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub editions: Option<Vec<i64>>,
    /// The member `sizes`.
    #[serde(
        default,
        deserialize_with = "codec::member::<10, Paper, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub sizes: Option<Vec<serde_json::Value>>,
}

impl Paper {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            title,
            issue: Field::Absent,
            code: None,
            pages: None,
            printed: None,
            owner: Field::Absent,
            extra: None,
            any: None,
            subtitle: Field::Absent,
            editions: None,
            sizes: None,
        }
    }

    /// Sets `issue`; `None` makes it `null`.
    #[must_use]
    pub fn with_issue(mut self, value: impl Into<Field<i64>>) -> Self {
        self.issue = value.into();
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `pages`.
    #[must_use]
    pub fn with_pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }

    /// Sets `printed`.
    #[must_use]
    pub fn with_printed(mut self, value: impl Into<String>) -> Self {
        self.printed = Some(value.into());
        self
    }

    /// Sets `owner`; `None` makes it `null`.
    #[must_use]
    pub fn with_owner(mut self, value: impl Into<Field<String>>) -> Self {
        self.owner = value.into();
        self
    }

    /// Sets `extra`.
    #[must_use]
    pub fn with_extra(mut self, value: BTreeMap<String, serde_json::Value>) -> Self {
        self.extra = Some(value);
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn with_any(mut self, value: serde_json::Value) -> Self {
        self.any = Some(value);
        self
    }

    /// Sets `subtitle`; `None` makes it `null`.
    #[must_use]
    pub fn with_subtitle(mut self, value: impl Into<Field<String>>) -> Self {
        self.subtitle = value.into();
        self
    }

    /// Sets `editions`.
    #[must_use]
    pub fn with_editions(mut self, value: Vec<i64>) -> Self {
        self.editions = Some(value);
        self
    }

    /// Sets `sizes`.
    #[must_use]
    pub fn with_sizes(mut self, value: Vec<serde_json::Value>) -> Self {
        self.sizes = Some(value);
        self
    }
}

impl codec::Decode<'_> for Paper {}

impl codec::Encode for Paper {}

impl Described for Paper {
    fn schema() -> &'static Schema {
        &tables::PAPER
    }
}
