//! The client of the API "Invoices" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddInvoice, AddInvoiceError, AddInvoiceOutput};
use super::server::Invoices;

impl Invoices for Client {
    async fn add_invoice(
        &self,
        request: Request<AddInvoice, ()>,
    ) -> Result<AddInvoiceOutput, AddInvoiceError> {
        self.add_invoice(request.into_input()).await
    }
}
