//! Server traits of the API "Invoices", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddInvoice, AddInvoiceError, AddInvoiceOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Invoices`.
///
/// Implement this trait and serve it with [`invoices_router`], or as it is with [`InvoicesServer`].
pub trait Invoices: Clone + Send + Sync + 'static {
    /// Adds an invoice.
    ///
    /// `POST /invoices`
    ///
    /// # Errors
    ///
    /// - [`AddInvoiceError::ContentTooLarge`] (413): the invoice is too large.
    fn add_invoice(
        &self,
        request: Request<AddInvoice, ()>,
    ) -> impl Future<Output = Result<AddInvoiceOutput, AddInvoiceError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<String>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<String>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Invoices`] from `api`, with default settings.
///
/// [`InvoicesServer`] takes others, and can be served without a router.
pub fn invoices_router<A, R>(api: A, refusals: R) -> Router
where
    A: Invoices,
    R: Refusals,
{
    InvoicesServer::new(api, (), refusals).into_router()
}

/// Serves [`Invoices`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type InvoicesServer<A, R> = Server<InvoicesOperations, A, (), R>;

/// What [`InvoicesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct InvoicesOperations;

impl<A, R> Dispatch<A, (), R> for InvoicesOperations
where
    A: Invoices,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddInvoice::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::add_invoice, refuse_add_invoice).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_add_invoice<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddInvoiceError> {
    let error = match refusal.kind() {
        RejectionKind::TooLarge => AddInvoiceError::ContentTooLarge(refusal.body(413)),
        _ => return None,
    };
    Some(error)
}
