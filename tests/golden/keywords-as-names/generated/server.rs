//! Server traits of the API "Awkward", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Loop, LoopError, LoopOutput, Match, MatchError, MatchOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Words`.
///
/// Implement this trait and serve it with [`words_api_router`], or as it is with [`WordsApiServer`].
pub trait WordsApi: Clone + Send + Sync + 'static {
    /// Takes words of Rust in every place.
    ///
    /// `POST /match`
    fn r#match(
        &self,
        request: Request<Match, ()>,
    ) -> impl Future<Output = Result<MatchOutput, MatchError>> + Send;

    /// Has a keyword for a name.
    ///
    /// `GET /loop`
    fn r#loop(
        &self,
        request: Request<Loop, ()>,
    ) -> impl Future<Output = Result<LoopOutput, LoopError>> + Send;
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

/// Serves [`WordsApi`] from `api`, with default settings.
///
/// [`WordsApiServer`] takes others, and can be served without a router.
pub fn words_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: WordsApi,
    R: Refusals,
{
    WordsApiServer::new(api, (), refusals).into_router()
}

/// Serves [`WordsApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type WordsApiServer<A, R> = Server<WordsApiOperations, A, (), R>;

/// What [`WordsApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct WordsApiOperations;

impl<A, R> Dispatch<A, (), R> for WordsApiOperations
where
    A: WordsApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &Match::DESCRIPTION,
            &Loop::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => r#match(server, request).await,
            Some(1) => r#loop(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST /match (match) ----

async fn r#match<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: WordsApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Match>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.r#match(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_match(&server.refusals, rejection, request),
    )
}

fn refuse_match<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<MatchError> {
    None
}

// ---- GET /loop (loop) ----

async fn r#loop<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: WordsApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Loop>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.r#loop(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_loop(&server.refusals, rejection, request),
    )
}

fn refuse_loop<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<LoopError> {
    None
}
