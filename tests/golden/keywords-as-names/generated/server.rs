//! Server traits of the API "Awkward", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
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
            Some(0) => server.handle(request, anybody, A::r#match, undeclared).await,
            Some(1) => server.handle(request, anybody, A::r#loop, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
