//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
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
            Some(0) => server.handle(request, anybody, A::find_letters, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
