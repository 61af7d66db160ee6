//! Server traits of the API "Accounts", version 1.0.0.
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
    GetToken, GetTokenError, GetTokenOutput, KeepDrawing, KeepDrawingError,
    KeepDrawingOutput, KeepNote, KeepNoteError, KeepNoteOutput, OpenAccount,
    OpenAccountError, OpenAccountOutput,
};
use super::types::Fault;

use counterpart_runtime::Operation as _;

/// The operations tagged `Accounts`.
///
/// Implement this trait and serve it with [`accounts_router`], or as it is with [`AccountsServer`].
pub trait Accounts: Clone + Send + Sync + 'static {
    /// Opens an account.
    ///
    /// `POST /accounts`
    ///
    /// # Errors
    ///
    /// - [`OpenAccountError::BadRequest`] (400): the form is not what it should be.
    fn open_account(
        &self,
        request: Request<OpenAccount, ()>,
    ) -> impl Future<Output = Result<OpenAccountOutput, OpenAccountError>> + Send;

    /// Gets a token, as OAuth 2 has it.
    ///
    /// `POST /token`
    fn get_token(
        &self,
        request: Request<GetToken, ()>,
    ) -> impl Future<Output = Result<GetTokenOutput, GetTokenError>> + Send;
}

/// The operations tagged `Drawings`.
///
/// Implement this trait and serve it with [`drawings_router`], or as it is with [`DrawingsServer`].
pub trait Drawings: Clone + Send + Sync + 'static {
    /// Keeps what a form says, which nobody has described.
    ///
    /// `POST /notes`
    fn keep_note(
        &self,
        request: Request<KeepNote, ()>,
    ) -> impl Future<Output = Result<KeepNoteOutput, KeepNoteError>> + Send;

    /// Keeps a drawing.
    ///
    /// `POST /drawings`
    fn keep_drawing(
        &self,
        request: Request<KeepDrawing, ()>,
    ) -> impl Future<Output = Result<KeepDrawingOutput, KeepDrawingError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Fault>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Fault>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: Accounts,
    A: Drawings,
    R: Refusals,
{
    ContractServer::new(api, (), refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, R> = Server<ContractOperations, A, (), R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, R> Dispatch<A, (), R> for ContractOperations
where
    A: Accounts,
    A: Drawings,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &OpenAccount::DESCRIPTION,
            &GetToken::DESCRIPTION,
            &KeepNote::DESCRIPTION,
            &KeepDrawing::DESCRIPTION,
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
                server
                    .handle(request, anybody, A::open_account, refuse_open_account)
                    .await
            }
            Some(1) => server.handle(request, anybody, A::get_token, undeclared).await,
            Some(2) => server.handle(request, anybody, A::keep_note, undeclared).await,
            Some(3) => server.handle(request, anybody, A::keep_drawing, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Accounts`] from `api`, with default settings.
///
/// [`AccountsServer`] takes others, and can be served without a router.
pub fn accounts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Accounts,
    R: Refusals,
{
    AccountsServer::new(api, (), refusals).into_router()
}

/// Serves [`Accounts`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type AccountsServer<A, R> = Server<AccountsOperations, A, (), R>;

/// What [`AccountsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct AccountsOperations;

impl<A, R> Dispatch<A, (), R> for AccountsOperations
where
    A: Accounts,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &OpenAccount::DESCRIPTION,
            &GetToken::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(request, anybody, A::open_account, refuse_open_account)
                    .await
            }
            Some(1) => server.handle(request, anybody, A::get_token, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Drawings`] from `api`, with default settings.
///
/// [`DrawingsServer`] takes others, and can be served without a router.
pub fn drawings_router<A, R>(api: A, refusals: R) -> Router
where
    A: Drawings,
    R: Refusals,
{
    DrawingsServer::new(api, (), refusals).into_router()
}

/// Serves [`Drawings`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DrawingsServer<A, R> = Server<DrawingsOperations, A, (), R>;

/// What [`DrawingsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DrawingsOperations;

impl<A, R> Dispatch<A, (), R> for DrawingsOperations
where
    A: Drawings,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &KeepNote::DESCRIPTION,
            &KeepDrawing::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::keep_note, undeclared).await,
            Some(1) => server.handle(request, anybody, A::keep_drawing, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_open_account<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<OpenAccountError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => OpenAccountError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
