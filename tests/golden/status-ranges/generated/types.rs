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

/// The members that every [`Problem`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemRequired {
    /// What went wrong.
    pub title: String,
}

impl From<String> for ProblemRequired {
    fn from(title: String) -> Self {
        Self { title }
    }
}

impl From<&str> for ProblemRequired {
    fn from(title: &str) -> Self {
        Self { title: title.to_owned() }
    }
}

impl Problem {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ProblemRequired>) -> Self {
        let ProblemRequired { title } = required.into();
        Self { title }
    }
}

impl codec::Decode<'_> for Problem {}

impl codec::Encode for Problem {}

impl Described for Problem {
    fn schema() -> &'static Schema {
        &tables::PROBLEM
    }
}
