//! Types of the API "Conditional schemas", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, serde_json};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// Something on its way. What crosses a border says what it is worth.
///
/// Schema: `#/components/schemas/Delivery`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// Where it goes.
    pub country: String,
    /// Where exactly.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Delivery, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub postcode: Option<String>,
    /// What it is worth.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Delivery, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub worth: Option<f64>,
    /// In which money.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Delivery, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub currency: Option<String>,
    /// Whether its loss is paid for.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Delivery, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub insured: Option<bool>,
    /// Whom to tell, each by at most eight letters; several in a list, or where the name is that of a member.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Delivery, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub notify: Option<serde_json::Value>,
    /// The members without a name of their own.
    #[serde(flatten, deserialize_with = "codec::additional::<Delivery, _, _>")]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Delivery {
    /// A value with this member and no others.
    pub fn new(country: impl Into<String>) -> Self {
        let country = country.into();
        Self {
            country,
            postcode: None,
            worth: None,
            currency: None,
            insured: None,
            notify: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `postcode`.
    #[must_use]
    pub fn with_postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }

    /// Sets `worth`.
    #[must_use]
    pub fn with_worth(mut self, value: f64) -> Self {
        self.worth = Some(value);
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `insured`.
    #[must_use]
    pub fn with_insured(mut self, value: bool) -> Self {
        self.insured = Some(value);
        self
    }

    /// Sets `notify`.
    #[must_use]
    pub fn with_notify(mut self, value: serde_json::Value) -> Self {
        self.notify = Some(value);
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

impl codec::Decode<'_> for Delivery {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Delivery {}

impl Described for Delivery {
    fn schema() -> &'static Schema {
        &tables::DELIVERY
    }
}
