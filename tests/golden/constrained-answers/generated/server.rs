//! Server traits of the API "Tills", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetLabel, GetLabelError, GetLabelOutput, GetSize, GetSizeError, GetSizeOutput,
    GetTill, GetTillError, GetTillOutput, ListReceipts, ListReceiptsError,
    ListReceiptsOutput, WatchTill, WatchTillError, WatchTillOutput,
};
use super::types::Problem;

use counterpart_runtime::Operation as _;

/// The operations tagged `Tills`.
///
/// Implement this trait and serve it with [`tills_router`], or as it is with [`TillsServer`].
pub trait Tills: Clone + Send + Sync + 'static {
    /// Shows what is in the till.
    ///
    /// `GET /till`
    ///
    /// # Errors
    ///
    /// - [`GetTillError::NotFound`] (404): there is none.
    /// - [`GetTillError::Default`] (any other status): something else went wrong.
    fn get_till(
        &self,
        request: Request<GetTill, ()>,
    ) -> impl Future<Output = Result<GetTillOutput, GetTillError>> + Send;

    /// Shows what stands on it.
    ///
    /// `GET /till/label`
    fn get_label(
        &self,
        request: Request<GetLabel, ()>,
    ) -> impl Future<Output = Result<GetLabelOutput, GetLabelError>> + Send;

    /// Shows how wide it is.
    ///
    /// `GET /till/size`
    fn get_size(
        &self,
        request: Request<GetSize, ()>,
    ) -> impl Future<Output = Result<GetSizeOutput, GetSizeError>> + Send;

    /// Lists what was paid.
    ///
    /// `GET /till/receipts`
    fn list_receipts(
        &self,
        request: Request<ListReceipts, ()>,
    ) -> impl Future<Output = Result<ListReceiptsOutput, ListReceiptsError>> + Send;

    /// Tells what is paid as it is.
    ///
    /// `GET /till/events`
    fn watch_till(
        &self,
        request: Request<WatchTill, ()>,
    ) -> impl Future<Output = Result<WatchTillOutput, WatchTillError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Problem>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Problem>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Tills`] from `api`, with default settings.
///
/// [`TillsServer`] takes others, and can be served without a router.
pub fn tills_router<A, R>(api: A, refusals: R) -> Router
where
    A: Tills,
    R: Refusals,
{
    TillsServer::new(api, (), refusals).into_router()
}

/// Serves [`Tills`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TillsServer<A, R> = Server<TillsOperations, A, (), R>;

/// What [`TillsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TillsOperations;

impl<A, R> Dispatch<A, (), R> for TillsOperations
where
    A: Tills,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &GetTill::DESCRIPTION,
            &GetLabel::DESCRIPTION,
            &GetSize::DESCRIPTION,
            &ListReceipts::DESCRIPTION,
            &WatchTill::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::get_till, refuse_get_till).await
            }
            Some(1) => server.handle(request, anybody, A::get_label, undeclared).await,
            Some(2) => server.handle(request, anybody, A::get_size, undeclared).await,
            Some(3) => {
                server.handle(request, anybody, A::list_receipts, undeclared).await
            }
            Some(4) => server.handle(request, anybody, A::watch_till, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_get_till<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<GetTillError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => {
            GetTillError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
