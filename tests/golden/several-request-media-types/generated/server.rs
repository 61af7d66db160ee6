//! Server traits of the API "Drafts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddDraft, AddDraftError, AddDraftOutput, ChangeSettings, ChangeSettingsError,
    ChangeSettingsOutput, ReplaceDrafts, ReplaceDraftsError, ReplaceDraftsOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Drafts`.
///
/// Implement this trait and serve it with [`drafts_router`], or as it is with [`DraftsServer`].
pub trait Drafts: Clone + Send + Sync + 'static {
    /// Adds a draft, as data, as text, with attachments or as an image of it.
    ///
    /// `POST /drafts`
    fn add_draft(
        &self,
        request: Request<AddDraft, ()>,
    ) -> impl Future<Output = Result<AddDraftOutput, AddDraftError>> + Send;

    /// Replaces all drafts, or removes them.
    ///
    /// `PUT /drafts`
    fn replace_drafts(
        &self,
        request: Request<ReplaceDrafts, ()>,
    ) -> impl Future<Output = Result<ReplaceDraftsOutput, ReplaceDraftsError>> + Send;

    /// Changes settings.
    ///
    /// `PATCH /settings`
    fn change_settings(
        &self,
        request: Request<ChangeSettings, ()>,
    ) -> impl Future<Output = Result<ChangeSettingsOutput, ChangeSettingsError>> + Send;
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

/// Serves [`Drafts`] from `api`, with default settings.
///
/// [`DraftsServer`] takes others, and can be served without a router.
pub fn drafts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Drafts,
    R: Refusals,
{
    DraftsServer::new(api, (), refusals).into_router()
}

/// Serves [`Drafts`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DraftsServer<A, R> = Server<DraftsOperations, A, (), R>;

/// What [`DraftsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DraftsOperations;

impl<A, R> Dispatch<A, (), R> for DraftsOperations
where
    A: Drafts,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &AddDraft::DESCRIPTION,
            &ReplaceDrafts::DESCRIPTION,
            &ChangeSettings::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_draft, undeclared).await,
            Some(1) => {
                server.handle(request, anybody, A::replace_drafts, undeclared).await
            }
            Some(2) => {
                server.handle(request, anybody, A::change_settings, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
