//! Server traits of the API "Observatory", version 1.0.0: the part of the tag `tables`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes,
};
use counterpart_runtime::server::{Answer, RejectionKind, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::super::operations::{PlaceTable, PlaceTableError, PlaceTableOutput};
use super::{Authenticator, Refusals, authenticate_station_key};

use counterpart_runtime::Operation as _;

/// The operations tagged `tables`.
///
/// On which telescopes stand. A word of generated code.
///
/// Implement this trait and serve it with [`tables_router`], or as it is with [`TablesServer`].
pub trait Tables: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// `PUT /tables`
    ///
    /// # Errors
    ///
    /// - [`PlaceTableError::Default`] (any other status): there is none.
    fn place_table(
        &self,
        request: Request<PlaceTable, Self::Principal>,
    ) -> impl Future<Output = Result<PlaceTableOutput, PlaceTableError>> + Send;
}

/// Serves [`Tables`] from `api`, with default settings.
///
/// [`TablesServer`] takes others, and can be served without a router.
pub fn tables_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Tables,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    TablesServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Tables`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TablesServer<A, V, R> = Server<TablesOperations, A, V, R>;

/// What [`TablesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TablesOperations;

impl<A, V, R> Dispatch<A, V, R> for TablesOperations
where
    A: Tables,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&PlaceTable::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_station_key,
                        A::place_table,
                        refuse_place_table,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_station_key).await,
        }
    }
}

pub(super) fn refuse_place_table<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<PlaceTableError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => {
            PlaceTableError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
