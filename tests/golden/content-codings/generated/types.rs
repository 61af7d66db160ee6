//! Types of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// Something written.
///
/// Schema: `#/components/schemas/Letter`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Letter {
    /// What is written.
    #[serde(deserialize_with = "codec::member::<0, Letter, _, _>")]
    pub text: String,
}

impl Letter {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text }
    }
}

impl codec::Decode<'_> for Letter {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Letter {}

impl Described for Letter {
    fn schema() -> &'static Schema {
        &tables::LETTER
    }
}

/// The parameter `Content-Encoding` of `replaceForm`: the coding that the form is sent in, unless it is in none.
///
/// Inline schema: `#/paths/~1forms~1%7Bname%7D/put/parameters/1/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum ReplaceFormContentEncoding {
    /// `gzip`
    #[serde(rename = "gzip")]
    Gzip,
}

impl ReplaceFormContentEncoding {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
        }
    }
}

impl fmt::Display for ReplaceFormContentEncoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ReplaceFormContentEncoding {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ReplaceFormContentEncoding {}

impl Described for ReplaceFormContentEncoding {
    fn schema() -> &'static Schema {
        &tables::REPLACE_FORM_CONTENT_ENCODING
    }
}

/// The parameter `Content-Encoding` of `fillForm`: the coding that the form is sent in.
///
/// Inline schema: `#/paths/~1forms/post/parameters/0/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum FillFormContentEncoding {
    /// `identity`
    #[serde(rename = "identity")]
    Identity,
    /// `gzip`
    #[serde(rename = "gzip")]
    Gzip,
}

impl FillFormContentEncoding {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Gzip => "gzip",
        }
    }
}

impl fmt::Display for FillFormContentEncoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for FillFormContentEncoding {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for FillFormContentEncoding {}

impl Described for FillFormContentEncoding {
    fn schema() -> &'static Schema {
        &tables::FILL_FORM_CONTENT_ENCODING
    }
}
