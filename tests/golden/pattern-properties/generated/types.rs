//! Types of the API "Pattern properties", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, serde_json};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A document with members of its author.
///
/// Schema: `#/components/schemas/Document`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// The title in other languages.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Document, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub translations: Option<Translations>,
    /// Words by names of lower case.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Document, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub labels: Option<Labels>,
    /// The members without a name of their own.
    #[serde(flatten, deserialize_with = "codec::additional::<Document, _, _>")]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Document {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            title,
            translations: None,
            labels: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `translations`.
    #[must_use]
    pub fn with_translations(mut self, value: Translations) -> Self {
        self.translations = Some(value);
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(mut self, value: Labels) -> Self {
        self.labels = Some(value);
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

impl codec::Decode<'_> for Document {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Document {}

impl Described for Document {
    fn schema() -> &'static Schema {
        &tables::DOCUMENT
    }
}

/// The title in other languages.
///
/// Schema: `#/components/schemas/Translations`
pub type Translations = BTreeMap<String, Translation>;

/// A title in one language.
///
/// Schema: `#/components/schemas/Translation`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Translation {
    /// The title.
    #[serde(deserialize_with = "codec::member::<0, Translation, _, _>")]
    pub text: String,
}

impl Translation {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text }
    }
}

impl codec::Decode<'_> for Translation {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Translation {}

impl Described for Translation {
    fn schema() -> &'static Schema {
        &tables::TRANSLATION
    }
}

/// Words by names of lower case.
///
/// Schema: `#/components/schemas/Labels`
pub type Labels = BTreeMap<String, String>;
