//! Server traits of the API "Aviary", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, Selector, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    CountEggs, CountEggsError, CountEggsOutput, GetNest, GetNestError, GetNestOutput,
    GetRestBirdsCountJson, GetRestBirdsCountJsonError, GetRestBirdsCountJsonOutput,
    GetRestBirdsListJson, GetRestBirdsListJsonError, GetRestBirdsListJsonOutput,
    RenameAll, RenameAllError, RenameAllOutput, SearchSongs, SearchSongsError,
    SearchSongsOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Lists the birds.
    ///
    /// `GET /rest`
    fn get_rest_birds_list_json(
        &self,
        request: Request<GetRestBirdsListJson, ()>,
    ) -> impl Future<
        Output = Result<GetRestBirdsListJsonOutput, GetRestBirdsListJsonError>,
    > + Send;

    /// Counts the birds.
    ///
    /// `GET /rest`
    fn get_rest_birds_count_json(
        &self,
        request: Request<GetRestBirdsCountJson, ()>,
    ) -> impl Future<
        Output = Result<GetRestBirdsCountJsonOutput, GetRestBirdsCountJsonError>,
    > + Send;

    /// Gives all birds new names.
    ///
    /// `POST /rest`
    fn rename_all(
        &self,
        request: Request<RenameAll, ()>,
    ) -> impl Future<Output = Result<RenameAllOutput, RenameAllError>> + Send;

    /// Looks a nest up.
    ///
    /// `GET /nests/{nest}`
    fn get_nest(
        &self,
        request: Request<GetNest, ()>,
    ) -> impl Future<Output = Result<GetNestOutput, GetNestError>> + Send;

    /// Counts the eggs in a nest.
    ///
    /// `GET /nests/{nest}`
    fn count_eggs(
        &self,
        request: Request<CountEggs, ()>,
    ) -> impl Future<Output = Result<CountEggsOutput, CountEggsError>> + Send;

    /// Searches songs.
    ///
    /// `GET /songs`
    fn search_songs(
        &self,
        request: Request<SearchSongs, ()>,
    ) -> impl Future<Output = Result<SearchSongsOutput, SearchSongsError>> + Send;
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

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    DefaultApiServer::new(api, (), refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, R> = Server<DefaultApiOperations, A, (), R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, R> Dispatch<A, (), R> for DefaultApiOperations
where
    A: DefaultApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 6] = [
            &GetRestBirdsListJson::DESCRIPTION,
            &GetRestBirdsCountJson::DESCRIPTION,
            &RenameAll::DESCRIPTION,
            &GetNest::DESCRIPTION,
            &CountEggs::DESCRIPTION,
            &SearchSongs::DESCRIPTION,
        ];
        static SELECTORS: [&[Selector]; 6] = [
            &[
                Selector::query("method", Some("birds.list")),
                Selector::query("format", Some("json")),
            ],
            &[
                Selector::query("method", Some("birds.count")),
                Selector::query("format", Some("json")),
            ],
            &[],
            &[],
            &[Selector::query("eggs", None)],
            &[],
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::selected(
            &OPERATIONS,
            &SELECTORS,
        ));
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
                    .handle(request, anybody, A::get_rest_birds_list_json, undeclared)
                    .await
            }
            Some(1) => {
                server
                    .handle(request, anybody, A::get_rest_birds_count_json, undeclared)
                    .await
            }
            Some(2) => server.handle(request, anybody, A::rename_all, undeclared).await,
            Some(3) => server.handle(request, anybody, A::get_nest, undeclared).await,
            Some(4) => server.handle(request, anybody, A::count_eggs, undeclared).await,
            Some(5) => server.handle(request, anybody, A::search_songs, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
