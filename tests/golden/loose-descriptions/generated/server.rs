//! Server traits of the API "Kiosk", version 1.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
    undeclared,
};
use counterpart_runtime::server::{
    Answer, Denial, RefuseUnrouted, Rejection, RejectionKind, Request, RequestContext,
    Router, Server,
};
use counterpart_runtime::{ApiKey, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetStand, GetStandError, GetStandOutput, ListStands, ListStandsError,
    ListStandsOutput, PaperOperation, PaperOperationError, PaperOperationOutput,
    PutPapersByPaper, PutPapersByPaperError, PutPapersByPaperOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `papers`.
///
/// Implement this trait and serve it with [`papers_router`], or as it is with [`PapersServer`].
pub trait Papers: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// 2.
    ///
    /// `GET /papers/{paper}`
    ///
    /// # Errors
    ///
    /// - [`PaperOperationError::ClientError`] (4XX).
    fn paper(
        &self,
        request: Request<PaperOperation, ()>,
    ) -> impl Future<Output = Result<PaperOperationOutput, PaperOperationError>> + Send;
}

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// `PUT /papers/{paper}`
    fn put_papers_by_paper(
        &self,
        request: Request<PutPapersByPaper, ()>,
    ) -> impl Future<
        Output = Result<PutPapersByPaperOutput, PutPapersByPaperError>,
    > + Send;

    /// `GET /stands/{stand}`
    fn get_stand(
        &self,
        request: Request<GetStand, Self::Principal>,
    ) -> impl Future<Output = Result<GetStandOutput, GetStandError>> + Send;

    /// `GET /stands`
    fn list_stands(
        &self,
        request: Request<ListStands, ()>,
    ) -> impl Future<Output = Result<ListStandsOutput, ListStandsError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `key`.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn key(
        &self,
        key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_key<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Kiosk");
    if let Some(key) = authentication.query_api_key("key") {
        let verdict = authenticator.key(key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    V: Authenticator,
    A: Papers<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    ContractServer::new(api, authenticator, refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, V, R> = Server<ContractOperations, A, V, R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, V, R> Dispatch<A, V, R> for ContractOperations
where
    V: Authenticator,
    A: Papers<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &PaperOperation::DESCRIPTION,
            &PutPapersByPaper::DESCRIPTION,
            &GetStand::DESCRIPTION,
            &ListStands::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::paper, refuse_paper).await,
            Some(1) => {
                server.handle(request, anybody, A::put_papers_by_paper, undeclared).await
            }
            Some(2) => {
                server.handle(request, authenticate_key, A::get_stand, undeclared).await
            }
            Some(3) => server.handle(request, anybody, A::list_stands, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Papers`] from `api`, with default settings.
///
/// [`PapersServer`] takes others, and can be served without a router.
pub fn papers_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Papers,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    PapersServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Papers`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PapersServer<A, V, R> = Server<PapersOperations, A, V, R>;

/// What [`PapersServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PapersOperations;

impl<A, V, R> Dispatch<A, V, R> for PapersOperations
where
    A: Papers,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&PaperOperation::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::paper, refuse_paper).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    DefaultApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, V, R> = Server<DefaultApiOperations, A, V, R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, V, R> Dispatch<A, V, R> for DefaultApiOperations
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &PutPapersByPaper::DESCRIPTION,
            &GetStand::DESCRIPTION,
            &ListStands::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::put_papers_by_paper, undeclared).await
            }
            Some(1) => {
                server.handle(request, authenticate_key, A::get_stand, undeclared).await
            }
            Some(2) => server.handle(request, anybody, A::list_stands, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_paper<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<PaperOperationError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            PaperOperationError::ClientError(refusal.status().try_into().ok()?)
        }
        _ => return None,
    };
    Some(error)
}
