//! Types of the API "Hosts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A host, and one member for each format.
///
/// Schema: `#/components/schemas/Host`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Host {
    /// Its name.
    #[serde(deserialize_with = "codec::member::<0, Host, _, _>")]
    pub name: String,
    /// Its name in its own script.
    #[serde(
        rename = "displayName",
        default,
        deserialize_with = "codec::member::<1, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub display_name: Option<String>,
    /// An address of mail.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub owner: Option<Address>,
    /// Who stands in.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Host, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub deputy: Field<String>,
    /// An address.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv4: Option<String>,
    /// A longer address.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub ipv6: Option<String>,
    /// Its page.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub home: Option<String>,
    /// Its picture, seen from its page.
    #[serde(
        default,
        deserialize_with = "codec::member::<7, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub logo: Option<String>,
    /// Its page in its own script.
    #[serde(
        default,
        deserialize_with = "codec::member::<8, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub iri: Option<String>,
    /// Its picture, in its own script.
    #[serde(
        rename = "iriReference",
        default,
        deserialize_with = "codec::member::<9, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub iri_reference: Option<String>,
    /// Where its pages are.
    #[serde(
        default,
        deserialize_with = "codec::member::<10, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub template: Option<String>,
    /// A place in its settings.
    #[serde(
        default,
        deserialize_with = "codec::member::<11, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub pointer: Option<String>,
    /// A place seen from another.
    #[serde(
        rename = "relativePointer",
        default,
        deserialize_with = "codec::member::<12, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub relative_pointer: Option<String>,
    /// What its names look like.
    #[serde(
        default,
        deserialize_with = "codec::member::<13, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub pattern: Option<String>,
    /// When it is opened.
    #[serde(
        default,
        deserialize_with = "codec::member::<14, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub opens: Option<String>,
    /// How long its address is kept.
    #[serde(
        default,
        deserialize_with = "codec::member::<15, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lease: Option<String>,
    /// Its key.
    #[serde(
        default,
        deserialize_with = "codec::member::<16, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub key: Option<String>,
    /// Of a format that nobody knows.
    #[serde(
        default,
        deserialize_with = "codec::member::<17, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub colour: Option<String>,
    /// How it is reached.
    #[serde(
        default,
        deserialize_with = "codec::member::<18, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub reach: Option<HostReach>,
    /// The addresses of others by name.
    #[serde(
        default,
        deserialize_with = "codec::member::<19, Host, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub peers: Option<BTreeMap<String, String>>,
}

impl Host {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            name,
            display_name: None,
            owner: None,
            deputy: Field::Absent,
            ipv4: None,
            ipv6: None,
            home: None,
            logo: None,
            iri: None,
            iri_reference: None,
            template: None,
            pointer: None,
            relative_pointer: None,
            pattern: None,
            opens: None,
            lease: None,
            key: None,
            colour: None,
            reach: None,
            peers: None,
        }
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn with_owner(mut self, value: Address) -> Self {
        self.owner = Some(value);
        self
    }

    /// Sets `deputy`; `None` makes it `null`.
    #[must_use]
    pub fn with_deputy(mut self, value: impl Into<Field<String>>) -> Self {
        self.deputy = value.into();
        self
    }

    /// Sets `ipv4`.
    #[must_use]
    pub fn with_ipv4(mut self, value: impl Into<String>) -> Self {
        self.ipv4 = Some(value.into());
        self
    }

    /// Sets `ipv6`.
    #[must_use]
    pub fn with_ipv6(mut self, value: impl Into<String>) -> Self {
        self.ipv6 = Some(value.into());
        self
    }

    /// Sets `home`.
    #[must_use]
    pub fn with_home(mut self, value: impl Into<String>) -> Self {
        self.home = Some(value.into());
        self
    }

    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = Some(value.into());
        self
    }

    /// Sets `iri`.
    #[must_use]
    pub fn with_iri(mut self, value: impl Into<String>) -> Self {
        self.iri = Some(value.into());
        self
    }

    /// Sets `iriReference`.
    #[must_use]
    pub fn with_iri_reference(mut self, value: impl Into<String>) -> Self {
        self.iri_reference = Some(value.into());
        self
    }

    /// Sets `template`.
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }

    /// Sets `pointer`.
    #[must_use]
    pub fn with_pointer(mut self, value: impl Into<String>) -> Self {
        self.pointer = Some(value.into());
        self
    }

    /// Sets `relativePointer`.
    #[must_use]
    pub fn with_relative_pointer(mut self, value: impl Into<String>) -> Self {
        self.relative_pointer = Some(value.into());
        self
    }

    /// Sets `pattern`.
    #[must_use]
    pub fn with_pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }

    /// Sets `opens`.
    #[must_use]
    pub fn with_opens(mut self, value: impl Into<String>) -> Self {
        self.opens = Some(value.into());
        self
    }

    /// Sets `lease`.
    #[must_use]
    pub fn with_lease(mut self, value: impl Into<String>) -> Self {
        self.lease = Some(value.into());
        self
    }

    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }

    /// Sets `reach`.
    #[must_use]
    pub fn with_reach(mut self, value: HostReach) -> Self {
        self.reach = Some(value);
        self
    }

    /// Sets `peers`.
    #[must_use]
    pub fn with_peers(mut self, value: BTreeMap<String, String>) -> Self {
        self.peers = Some(value);
        self
    }
}

impl codec::Decode<'_> for Host {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Host {}

impl Described for Host {
    fn schema() -> &'static Schema {
        &tables::HOST
    }
}

/// An address of mail.
///
/// Schema: `#/components/schemas/Address`
pub type Address = String;

/// How it is reached.
///
/// Inline schema: `#/components/schemas/Host/properties/reach`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum HostReach {
    /// A text.
    Text(String),
    /// A text.
    Text2(String),
}

impl<'de> Deserialize<'de> for HostReach {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::Text2),
            _ => Err(alternative.unknown()),
        }
    }
}

impl codec::Decode<'_> for HostReach {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for HostReach {}

impl Described for HostReach {
    fn schema() -> &'static Schema {
        &tables::HOST_REACH
    }
}
