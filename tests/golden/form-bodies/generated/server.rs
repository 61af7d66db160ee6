//! Server traits of the Accounts 1.0.0.
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
use super::operations::{
    GetToken, GetTokenError, GetTokenOutput, OpenAccount, OpenAccountError,
    OpenAccountOutput,
};
use super::types::Fault;

/// The operations tagged `Accounts`.
///
/// Implement this trait and serve it with [`accounts_router`].
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

/// Serves [`Accounts`] from `api`, with default settings.
pub fn accounts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Accounts,
    R: Refusals,
{
    accounts_router_with(api, refusals, Settings::default())
}

/// Serves [`Accounts`] from `api`, with these settings.
pub fn accounts_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Accounts,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/accounts", on(MethodFilter::POST, open_account::<A, (), R>))
        .route("/token", on(MethodFilter::POST, get_token::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/accounts",
        methods: &[Method::POST],
    },
    Route {
        path: "/token",
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

// ---- POST /accounts (openAccount) ----

async fn open_account<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Accounts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<OpenAccount>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.open_account(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_open_account(&server.refusals, rejection, request),
    )
}

fn refuse_open_account<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<OpenAccountError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations => {
            OpenAccountError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted | RejectionKind::Failed | RejectionKind::Upstream => {
            return None;
        }
    };
    Some(refusal)
}

// ---- POST /token (getToken) ----

async fn get_token<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Accounts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetToken>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_token(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_token(&server.refusals, rejection, request),
    )
}

fn refuse_get_token<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetTokenError> {
    None
}
