//! Types of the API "Printer", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Job`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Job {
    /// The member `document`.
    pub document: String,
    /// The member `callbackUrl`.
    #[serde(rename = "callbackUrl")]
    pub callback_url: String,
}

/// The members that every [`Job`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct JobRequired {
    /// The member `document`.
    pub document: String,
    /// The member `callbackUrl`.
    pub callback_url: String,
}

impl Job {
    /// A value with these members and no others.
    pub fn new(required: impl Into<JobRequired>) -> Self {
        let JobRequired { document, callback_url } = required.into();
        Self { document, callback_url }
    }
}

impl codec::Decode<'_> for Job {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Job {}

impl Described for Job {
    fn schema() -> &'static Schema {
        &tables::JOB
    }
}

/// Schema: `#/components/schemas/Receipt`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Receipt {
    /// The member `pages`.
    #[serde(deserialize_with = "codec::member::<0, Receipt, _, _>")]
    pub pages: i32,
}

impl Receipt {
    /// A value with this member and no others.
    pub fn new(pages: i32) -> Self {
        Self { pages }
    }
}

impl codec::Decode<'_> for Receipt {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Receipt {}

impl Described for Receipt {
    fn schema() -> &'static Schema {
        &tables::RECEIPT
    }
}
