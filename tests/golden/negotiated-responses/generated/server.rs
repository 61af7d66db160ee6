//! Server traits of the API "Charts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use counterpart_runtime::status::ClientError;
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    DeleteChart, DeleteChartError, DeleteChartOutput, GetChart, GetChartError,
    GetChartOutput, GetSummary, GetSummaryError, GetSummaryOutput, PutChart,
    PutChartError, PutChartOutput,
};
use super::types::Problem;

use counterpart_runtime::Operation as _;

/// The operations tagged `Charts`.
///
/// Implement this trait and serve it with [`charts_router`], or as it is with [`ChartsServer`].
pub trait Charts: Clone + Send + Sync + 'static {
    /// Fetches a chart.
    ///
    /// `GET /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetChartError::NotFound`] (404): there is no such chart.
    /// - [`GetChartError::NotAcceptable`] (406): a chart comes in no such format.
    fn get_chart(
        &self,
        request: Request<GetChart, ()>,
    ) -> impl Future<Output = Result<GetChartOutput, GetChartError>> + Send;

    /// Replaces a chart.
    ///
    /// `PUT /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutChartError::ClientError`] (4XX): that was no chart.
    fn put_chart(
        &self,
        request: Request<PutChart, ()>,
    ) -> impl Future<Output = Result<PutChartOutput, PutChartError>> + Send;

    /// Deletes a chart.
    ///
    /// `DELETE /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteChartError::Default`] (any other status): it is still there.
    fn delete_chart(
        &self,
        request: Request<DeleteChart, ()>,
    ) -> impl Future<Output = Result<DeleteChartOutput, DeleteChartError>> + Send;

    /// Sums all charts up.
    ///
    /// `GET /summary`
    fn get_summary(
        &self,
        request: Request<GetSummary, ()>,
    ) -> impl Future<Output = Result<GetSummaryOutput, GetSummaryError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Problem>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Problem>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Charts`] from `api`, with default settings.
///
/// [`ChartsServer`] takes others, and can be served without a router.
pub fn charts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Charts,
    R: Refusals,
{
    ChartsServer::new(api, (), refusals).into_router()
}

/// Serves [`Charts`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ChartsServer<A, R> = Server<ChartsOperations, A, (), R>;

/// What [`ChartsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ChartsOperations;

impl<A, R> Dispatch<A, (), R> for ChartsOperations
where
    A: Charts,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &GetChart::DESCRIPTION,
            &PutChart::DESCRIPTION,
            &DeleteChart::DESCRIPTION,
            &GetSummary::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => get_chart(server, request).await,
            Some(1) => put_chart(server, request).await,
            Some(2) => delete_chart(server, request).await,
            Some(3) => get_summary(server, request).await,
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

// ---- GET /charts/{name} (getChart) ----

async fn get_chart<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Charts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetChart>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_chart(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_chart(&server.refusals, rejection, request),
    )
}

fn refuse_get_chart<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<GetChartError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::NotAcceptable => {
            GetChartError::NotAcceptable(refusals.refuse(rejection, request))
        }
    };
    Some(refusal)
}

// ---- PUT /charts/{name} (putChart) ----

async fn put_chart<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Charts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutChart>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_chart(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_chart(&server.refusals, rejection, request),
    )
}

fn refuse_put_chart<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<PutChartError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            PutChartError::ClientError(
                ClientError::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            PutChartError::ClientError(
                ClientError::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            PutChartError::ClientError(
                ClientError::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            PutChartError::ClientError(
                ClientError::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            PutChartError::ClientError(
                ClientError::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            PutChartError::ClientError(
                ClientError::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::Timeout => {
            PutChartError::ClientError(
                ClientError::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- DELETE /charts/{name} (deleteChart) ----

async fn delete_chart<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Charts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DeleteChart>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.delete_chart(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_delete_chart(&server.refusals, rejection, request),
    )
}

fn refuse_delete_chart<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<DeleteChartError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            DeleteChartError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            DeleteChartError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            DeleteChartError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            DeleteChartError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            DeleteChartError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            DeleteChartError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            DeleteChartError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            DeleteChartError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            DeleteChartError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            DeleteChartError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- GET /summary (getSummary) ----

async fn get_summary<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Charts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetSummary>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_summary(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_summary(&server.refusals, rejection, request),
    )
}

fn refuse_get_summary<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetSummaryError> {
    None
}
