//! Types of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// A report.
///
/// Schema: `#/components/schemas/Report`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The sum of everything.
    #[serde(deserialize_with = "codec::member::<0, Report, _, _>")]
    pub total: i64,
}

/// The members that every [`Report`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportRequired {
    /// The sum of everything.
    pub total: i64,
}

impl From<i64> for ReportRequired {
    fn from(total: i64) -> Self {
        Self { total }
    }
}

impl Report {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ReportRequired>) -> Self {
        let ReportRequired { total } = required.into();
        Self { total }
    }
}

impl codec::Decode<'_> for Report {}

impl codec::Encode for Report {}

impl Described for Report {
    fn schema() -> &'static Schema {
        &tables::REPORT
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
