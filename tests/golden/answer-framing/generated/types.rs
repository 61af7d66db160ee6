//! Types of the API "Locker", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// Inline schema: `#/components/responses/Thing/headers/Content-Encoding/schema`
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
pub enum ThingContentEncoding {
    /// `gzip`
    #[serde(rename = "gzip")]
    Gzip,
    /// `br`
    #[serde(rename = "br")]
    Br,
}

impl ThingContentEncoding {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Br => "br",
        }
    }
}

impl fmt::Display for ThingContentEncoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ThingContentEncoding {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ThingContentEncoding {}

impl Described for ThingContentEncoding {
    fn schema() -> &'static Schema {
        &tables::THING_CONTENT_ENCODING
    }
}
