//! Types of the API "Awkward", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Members of awkward names.
///
/// Schema: `#/components/schemas/Words`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Words {
    /// A keyword.
    pub r#type: String,
    /// A word that cannot be raw.
    #[serde(rename = "self")]
    pub self_: String,
    /// A keyword of later editions.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub r#async: Option<bool>,
    /// A name that begins with a digit.
    #[serde(
        rename = "2fa",
        default,
        deserialize_with = "codec::member::<3, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub n2fa: Option<bool>,
    /// A name with a symbol.
    #[serde(
        rename = "@id",
        default,
        deserialize_with = "codec::member::<4, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// A symbol and a digit.
    #[serde(
        rename = "+1",
        default,
        deserialize_with = "codec::member::<5, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub plus_1: Option<i64>,
    /// Another symbol and the same digit.
    #[serde(
        rename = "-1",
        default,
        deserialize_with = "codec::member::<6, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub minus_1: Option<i64>,
    /// The name of a function.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub new: Option<String>,
    /// The name of an argument.
    #[serde(
        default,
        deserialize_with = "codec::member::<8, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub required: Option<String>,
    /// One of two that become one name.
    #[serde(
        rename = "fooBar",
        default,
        deserialize_with = "codec::member::<9, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub foo_bar: Option<String>,
    /// The other.
    #[serde(
        rename = "foo_bar",
        default,
        deserialize_with = "codec::member::<10, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub foo_bar2: Option<String>,
    /// A name with letters beyond ASCII.
    #[serde(
        default,
        deserialize_with = "codec::member::<11, Words, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub größe: Option<String>,
}

/// The members that every [`Words`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsRequired {
    /// A keyword.
    pub r#type: String,
    /// A word that cannot be raw.
    pub self_: String,
}

impl Words {
    /// A value with these members and no others.
    pub fn new(required: impl Into<WordsRequired>) -> Self {
        let WordsRequired { r#type, self_ } = required.into();
        Self {
            r#type,
            self_,
            r#async: None,
            n2fa: None,
            id: None,
            plus_1: None,
            minus_1: None,
            new: None,
            required: None,
            foo_bar: None,
            foo_bar2: None,
            größe: None,
        }
    }

    /// Sets `async`.
    #[must_use]
    pub fn with_async(mut self, value: bool) -> Self {
        self.r#async = Some(value);
        self
    }

    /// Sets `2fa`.
    #[must_use]
    pub fn with_n2fa(mut self, value: bool) -> Self {
        self.n2fa = Some(value);
        self
    }

    /// Sets `@id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `+1`.
    #[must_use]
    pub fn with_plus_1(mut self, value: i64) -> Self {
        self.plus_1 = Some(value);
        self
    }

    /// Sets `-1`.
    #[must_use]
    pub fn with_minus_1(mut self, value: i64) -> Self {
        self.minus_1 = Some(value);
        self
    }

    /// Sets `new`.
    #[must_use]
    pub fn with_new(mut self, value: impl Into<String>) -> Self {
        self.new = Some(value.into());
        self
    }

    /// Sets `required`.
    #[must_use]
    pub fn with_required(mut self, value: impl Into<String>) -> Self {
        self.required = Some(value.into());
        self
    }

    /// Sets `fooBar`.
    #[must_use]
    pub fn with_foo_bar(mut self, value: impl Into<String>) -> Self {
        self.foo_bar = Some(value.into());
        self
    }

    /// Sets `foo_bar`.
    #[must_use]
    pub fn with_foo_bar2(mut self, value: impl Into<String>) -> Self {
        self.foo_bar2 = Some(value.into());
        self
    }

    /// Sets `größe`.
    #[must_use]
    pub fn with_größe(mut self, value: impl Into<String>) -> Self {
        self.größe = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Words {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Words {}

impl Described for Words {
    fn schema() -> &'static Schema {
        &tables::WORDS
    }
}
