//! Server traits of the API "Preferences", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{GetTheme, GetThemeError, GetThemeOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Preferences`.
///
/// Implement this trait and serve it with [`preferences_router`], or as it is with [`PreferencesServer`].
pub trait Preferences: Clone + Send + Sync + 'static {
    /// Fetches the theme of a session.
    ///
    /// `GET /theme`
    fn get_theme(
        &self,
        request: Request<GetTheme, ()>,
    ) -> impl Future<Output = Result<GetThemeOutput, GetThemeError>> + Send;
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

/// Serves [`Preferences`] from `api`, with default settings.
///
/// [`PreferencesServer`] takes others, and can be served without a router.
pub fn preferences_router<A, R>(api: A, refusals: R) -> Router
where
    A: Preferences,
    R: Refusals,
{
    PreferencesServer::new(api, (), refusals).into_router()
}

/// Serves [`Preferences`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PreferencesServer<A, R> = Server<PreferencesOperations, A, (), R>;

/// What [`PreferencesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PreferencesOperations;

impl<A, R> Dispatch<A, (), R> for PreferencesOperations
where
    A: Preferences,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetTheme::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_theme, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
