//! Types of the API "Registrations", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A registration. Members that are not listed are refused.
///
/// Schema: `#/components/schemas/Registration`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Registration {
    /// The name.
    #[serde(deserialize_with = "codec::member::<0, Registration, _, _>")]
    pub name: String,
    /// The code of the course.
    #[serde(deserialize_with = "codec::member::<1, Registration, _, _>")]
    pub code: String,
    /// The age in years.
    #[serde(deserialize_with = "codec::member::<2, Registration, _, _>")]
    pub age: i64,
    /// Minutes a kilometre.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Registration, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub pace: Option<i64>,
    /// What you pay yourself.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Registration, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub share: Option<f64>,
    /// A step.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Registration, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub step: Option<f64>,
    /// What you want to learn.
    #[serde(deserialize_with = "codec::member::<6, Registration, _, _>")]
    pub topics: Vec<Topic>,
    /// How to reach you; at least one way.
    #[serde(deserialize_with = "codec::member::<7, Registration, _, _>")]
    pub contact: Contact,
    /// Answers by question.
    #[serde(
        default,
        deserialize_with = "codec::member::<8, Registration, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub answers: Option<BTreeMap<String, String>>,
}

/// The members that every [`Registration`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct RegistrationRequired {
    /// The name.
    pub name: String,
    /// The code of the course.
    pub code: String,
    /// The age in years.
    pub age: i64,
    /// What you want to learn.
    pub topics: Vec<Topic>,
    /// How to reach you; at least one way.
    pub contact: Contact,
}

impl Registration {
    /// A value with these members and no others.
    pub fn new(required: impl Into<RegistrationRequired>) -> Self {
        let RegistrationRequired { name, code, age, topics, contact } = required.into();
        Self {
            name,
            code,
            age,
            pace: None,
            share: None,
            step: None,
            topics,
            contact,
            answers: None,
        }
    }

    /// Sets `pace`.
    #[must_use]
    pub fn with_pace(mut self, value: i64) -> Self {
        self.pace = Some(value);
        self
    }

    /// Sets `share`.
    #[must_use]
    pub fn with_share(mut self, value: f64) -> Self {
        self.share = Some(value);
        self
    }

    /// Sets `step`.
    #[must_use]
    pub fn with_step(mut self, value: f64) -> Self {
        self.step = Some(value);
        self
    }

    /// Sets `answers`.
    #[must_use]
    pub fn with_answers(mut self, value: BTreeMap<String, String>) -> Self {
        self.answers = Some(value);
        self
    }
}

impl codec::Decode<'_> for Registration {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Registration {}

impl Described for Registration {
    fn schema() -> &'static Schema {
        &tables::REGISTRATION
    }
}

/// A topic.
///
/// Schema: `#/components/schemas/Topic`
pub type Topic = String;

/// How to reach you; at least one way.
///
/// Schema: `#/components/schemas/Contact`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Contact {
    /// By mail.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<String>,
    /// By phone.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Contact, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub phone: Option<String>,
}

impl Contact {
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Contact {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Contact {}

impl Described for Contact {
    fn schema() -> &'static Schema {
        &tables::CONTACT
    }
}
