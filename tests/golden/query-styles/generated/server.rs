//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{FindLetters, FindLettersError, FindLettersOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Letters`.
///
/// Implement this trait and serve it with [`letters_router`], or as it is with [`LettersServer`].
pub trait Letters: Clone + Send + Sync + 'static {
    /// Finds letters.
    ///
    /// `GET /letters`
    fn find_letters(
        &self,
        request: Request<FindLetters, ()>,
    ) -> impl Future<Output = Result<FindLettersOutput, FindLettersError>> + Send;
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

/// Serves [`Letters`] from `api`, with default settings.
///
/// [`LettersServer`] takes others, and can be served without a router.
pub fn letters_router<A, R>(api: A, refusals: R) -> Router
where
    A: Letters,
    R: Refusals,
{
    LettersServer::new(api, (), refusals).into_router()
}

/// Serves [`Letters`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type LettersServer<A, R> = Server<LettersOperations, A, (), R>;

/// What [`LettersServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct LettersOperations;

impl<A, R> Dispatch<A, (), R> for LettersOperations
where
    A: Letters,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&FindLetters::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => find_letters(server, request).await,
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

// ---- GET /letters (findLetters) ----

async fn find_letters<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Letters,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindLetters>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.find_letters(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_find_letters(&server.refusals, rejection, request),
    )
}

fn refuse_find_letters<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FindLettersError> {
    None
}
