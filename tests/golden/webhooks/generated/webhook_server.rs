//! Server traits of the webhooks of the API "Shelter", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
    undeclared,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, Router, Scopes, Server,
};
use counterpart_runtime::{BearerToken, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::types::Error;
use super::webhook_operations::{
    AnnounceClosing, AnnounceClosingError, AnnounceClosingOutput, PetFound,
    PetFoundError, PetFoundOutput,
};

use counterpart_runtime::Operation as _;

/// Receives the webhooks of the service.
///
/// What the service sends on its own.
///
/// Implement this trait and serve it with [`webhooks_router`], or as it is with [`WebhooksServer`].
pub trait Webhooks: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Tells that a pet has been found.
    ///
    /// The webhook `pet.found`: a `POST` to the receiver's URL; the generated router takes it at `/pet-found`.
    ///
    /// # Errors
    ///
    /// - [`PetFoundError::BadRequest`] (400): that is no pet.
    /// - [`PetFoundError::Gone`] (410): send no more.
    fn pet_found(
        &self,
        request: Request<PetFound, ()>,
    ) -> impl Future<Output = Result<PetFoundOutput, PetFoundError>> + Send;

    /// Tells that the shelter has closed.
    ///
    /// The webhook `shelterClosed`: a `PUT` to the receiver's URL; the generated router takes it at `/shelter-closed`.
    ///
    /// Asks for `token` with `events`.
    fn announce_closing(
        &self,
        request: Request<AnnounceClosing, Self::Principal>,
    ) -> impl Future<
        Output = Result<AnnounceClosingOutput, AnnounceClosingError>,
    > + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `token`.
    ///
    /// `scopes` are what the operation asks the credentials of `token` to be good for.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn token(
        &self,
        token: BearerToken,
        scopes: Scopes,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_token<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
    scopes: Scopes,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Shelter");
    if let Some(token) = authentication.bearer_token() {
        let verdict = authenticator.token(token, scopes, request).await;
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
    Self: Refuse<Error>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Error>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Webhooks`] from `api`, with default settings.
///
/// [`WebhooksServer`] takes others, and can be served without a router.
pub fn webhooks_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Webhooks,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    WebhooksServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Webhooks`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type WebhooksServer<A, V, R> = Server<WebhooksOperations, A, V, R>;

/// What [`WebhooksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct WebhooksOperations;

impl<A, V, R> Dispatch<A, V, R> for WebhooksOperations
where
    A: Webhooks,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &PetFound::DESCRIPTION,
            &AnnounceClosing::DESCRIPTION,
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
                server.handle(request, anybody, A::pet_found, refuse_pet_found).await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_token(
                                    authenticator,
                                    request,
                                    Scopes::new(&["events"]),
                                )
                                .await
                        },
                        A::announce_closing,
                        undeclared,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_pet_found<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<PetFoundError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => PetFoundError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
