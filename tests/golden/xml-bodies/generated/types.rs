//! Types of the API "Invoices", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// The body of `addInvoice`.
///
/// Inline schema: `#/paths/~1invoices/post/requestBody/content/application~1xml/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddInvoiceBody {
    /// The member `number`.
    pub number: String,
}

impl AddInvoiceBody {
    /// A value with this member and no others.
    pub fn new(number: impl Into<String>) -> Self {
        let number = number.into();
        Self { number }
    }
}

impl codec::Decode<'_> for AddInvoiceBody {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AddInvoiceBody {}

impl Described for AddInvoiceBody {
    fn schema() -> &'static Schema {
        &tables::ADD_INVOICE_BODY
    }
}

/// The body of the answer 200 of `addInvoice`.
///
/// Inline schema: `#/paths/~1invoices/post/responses/200/content/application~1vnd.invoice+xml/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddInvoiceOk {
    /// The member `seal`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, AddInvoiceOk, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub seal: Option<String>,
}

impl AddInvoiceOk {
    /// Sets `seal`.
    #[must_use]
    pub fn with_seal(mut self, value: impl Into<String>) -> Self {
        self.seal = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for AddInvoiceOk {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AddInvoiceOk {}

impl Described for AddInvoiceOk {
    fn schema() -> &'static Schema {
        &tables::ADD_INVOICE_OK
    }
}
