//! Types of the API "People", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Serialize};
use super::tables;

/// A person.
///
/// Schema: `#/components/schemas/Person`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Person {
    /// The full name.
    pub name: String,
    /// What friends say; `null` if they say the name.
    #[serde(deserialize_with = "codec::member::<1, Person, _, _>")]
    pub nickname: Option<String>,
    /// Where mail goes.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Person, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<String>,
    /// Absent leaves the number as it is, `null` removes it.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub phone: Field<String>,
    /// Where the person lives; `null` if nobody knows.
    #[serde(deserialize_with = "codec::member::<4, Person, _, _>")]
    pub address: Option<Address>,
    /// A place to live, or the word that there is none.
    #[serde(
        rename = "secondHome",
        default,
        deserialize_with = "codec::member::<5, Person, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub second_home: Field<OptionalAddress>,
}

/// The members that every [`Person`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRequired {
    /// The full name.
    pub name: String,
    /// What friends say; `null` if they say the name.
    pub nickname: Option<String>,
    /// Where the person lives; `null` if nobody knows.
    pub address: Option<Address>,
}

impl Person {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PersonRequired>) -> Self {
        let PersonRequired { name, nickname, address } = required.into();
        Self {
            name,
            nickname,
            email: None,
            phone: Field::Absent,
            address,
            second_home: Field::Absent,
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `phone`; `None` makes it `null`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<Field<String>>) -> Self {
        self.phone = value.into();
        self
    }

    /// Sets `secondHome`; `None` makes it `null`.
    #[must_use]
    pub fn with_second_home(mut self, value: impl Into<Field<OptionalAddress>>) -> Self {
        self.second_home = value.into();
        self
    }
}

impl codec::Decode<'_> for Person {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Person {}

impl Described for Person {
    fn schema() -> &'static Schema {
        &tables::PERSON
    }
}

/// A place to live.
///
/// Schema: `#/components/schemas/Address`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Address {
    /// The city.
    pub city: String,
}

impl Address {
    /// A value with this member and no others.
    pub fn new(city: impl Into<String>) -> Self {
        let city = city.into();
        Self { city }
    }
}

impl codec::Decode<'_> for Address {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Address {}

impl Described for Address {
    fn schema() -> &'static Schema {
        &tables::ADDRESS
    }
}

/// A place to live, or the word that there is none.
///
/// Schema: `#/components/schemas/OptionalAddress`
///
/// It may be `null` as well: where it is used, it is an `Option`.
pub type OptionalAddress = Address;
