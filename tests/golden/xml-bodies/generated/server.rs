//! Server traits of the Invoices 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, Refuse, RefuseUnrouted, Rejection, RejectionKind,
    Request, RequestContext, Response, Route, Router, Server, Settings, State,
    UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddInvoice, AddInvoiceError, AddInvoiceOutput};

/// The operations tagged `Invoices`.
///
/// Implement this trait and serve it with [`invoices_router`].
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
pub fn invoices_router<A, R>(api: A, refusals: R) -> Router
where
    A: Invoices,
    R: Refusals,
{
    invoices_router_with(api, refusals, Settings::default())
}

/// Serves [`Invoices`] from `api`, with these settings.
pub fn invoices_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Invoices,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/invoices", on(MethodFilter::POST, add_invoice::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/invoices",
        methods: &[Method::POST],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST /invoices (addInvoice) ----

async fn add_invoice<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Invoices,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddInvoice>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_invoice(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_invoice(&server.refusals, rejection, request),
    )
}

fn refuse_add_invoice<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<AddInvoiceError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::TooLarge => {
            AddInvoiceError::ContentTooLarge(refusals.refuse(rejection, request))
        }
    };
    Some(refusal)
}
