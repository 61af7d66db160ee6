//! Types of the API "Charts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// A chart.
///
/// Schema: `#/components/schemas/Chart`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Chart {
    /// Its points, from left to right.
    #[serde(
        deserialize_with = "codec::member::<0, Chart, _, _>",
        serialize_with = "codec::encode"
    )]
    pub points: Vec<f64>,
}

impl Chart {
    /// A value with this member and no others.
    pub fn new(points: Vec<f64>) -> Self {
        Self { points }
    }
}

impl codec::Decode<'_> for Chart {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Chart {}

impl Described for Chart {
    fn schema() -> &'static Schema {
        &tables::CHART
    }
}

/// What went wrong.
///
/// Schema: `#/components/schemas/Problem`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// What went wrong.
    pub title: String,
}

impl Problem {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self { title }
    }
}

impl codec::Decode<'_> for Problem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Problem {}

impl Described for Problem {
    fn schema() -> &'static Schema {
        &tables::PROBLEM
    }
}
