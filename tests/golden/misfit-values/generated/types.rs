//! Types of the API "Image API", version 2.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// Inline schema: `#/paths/~1images~1%7Bname%7D/get/parameters/1/schema`
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
pub enum GetImageSize {
    /// `64`
    #[serde(rename = "64")]
    N64,
    /// `128`
    #[serde(rename = "128")]
    N128,
    /// `full`
    #[serde(rename = "full")]
    Full,
}

impl GetImageSize {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::N64 => "64",
            Self::N128 => "128",
            Self::Full => "full",
        }
    }
}

impl fmt::Display for GetImageSize {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for GetImageSize {}

impl codec::Encode for GetImageSize {}

impl Described for GetImageSize {
    fn schema() -> &'static Schema {
        &tables::GET_IMAGE_SIZE
    }
}
