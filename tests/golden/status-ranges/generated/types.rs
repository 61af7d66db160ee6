//! Types of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

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
