//! Types of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// The parameter `format` of `getWeather`.
///
/// Inline schema: `#/paths/~1weather~1%7Blatitude%7D.%7Bformat%7D/get/parameters/1/schema`
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
pub enum GetWeatherFormat {
    /// `csv`
    #[serde(rename = "csv")]
    Csv,
    /// `txt`
    #[serde(rename = "txt")]
    Txt,
}

impl GetWeatherFormat {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Txt => "txt",
        }
    }
}

impl fmt::Display for GetWeatherFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for GetWeatherFormat {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for GetWeatherFormat {}

impl Described for GetWeatherFormat {
    fn schema() -> &'static Schema {
        &tables::GET_WEATHER_FORMAT
    }
}
