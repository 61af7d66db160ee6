//! Types of the API "The "Gate"", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// The body of `byCertificateAndKey`.
///
/// Inline schema: `#/paths/~1certificate-and-key/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ByCertificateAndKeyBody {
    /// The member `note`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ByCertificateAndKeyBody, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<String>,
}

impl ByCertificateAndKeyBody {
    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ByCertificateAndKeyBody {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ByCertificateAndKeyBody {}

impl Described for ByCertificateAndKeyBody {
    fn schema() -> &'static Schema {
        &tables::BY_CERTIFICATE_AND_KEY_BODY
    }
}
