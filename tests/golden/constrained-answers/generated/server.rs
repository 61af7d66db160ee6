//! Server traits of the API "Tills", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetLabel, GetLabelError, GetLabelOutput, GetSize, GetSizeError, GetSizeOutput,
    GetTill, GetTillError, GetTillOutput, ListReceipts, ListReceiptsError,
    ListReceiptsOutput, WatchTill, WatchTillError, WatchTillOutput,
};
use super::types::Problem;

use counterpart_runtime::Operation as _;

/// The operations tagged `Tills`.
///
/// Implement this trait and serve it with [`tills_router`], or as it is with [`TillsServer`].
pub trait Tills: Clone + Send + Sync + 'static {
    /// Shows what is in the till.
    ///
    /// `GET /till`
    ///
    /// # Errors
    ///
    /// - [`GetTillError::NotFound`] (404): there is none.
    /// - [`GetTillError::Default`] (any other status): something else went wrong.
    fn get_till(
        &self,
        request: Request<GetTill, ()>,
    ) -> impl Future<Output = Result<GetTillOutput, GetTillError>> + Send;

    /// Shows what stands on it.
    ///
    /// `GET /till/label`
    fn get_label(
        &self,
        request: Request<GetLabel, ()>,
    ) -> impl Future<Output = Result<GetLabelOutput, GetLabelError>> + Send;

    /// Shows how wide it is.
    ///
    /// `GET /till/size`
    fn get_size(
        &self,
        request: Request<GetSize, ()>,
    ) -> impl Future<Output = Result<GetSizeOutput, GetSizeError>> + Send;

    /// Lists what was paid.
    ///
    /// `GET /till/receipts`
    fn list_receipts(
        &self,
        request: Request<ListReceipts, ()>,
    ) -> impl Future<Output = Result<ListReceiptsOutput, ListReceiptsError>> + Send;

    /// Tells what is paid as it is.
    ///
    /// `GET /till/events`
    fn watch_till(
        &self,
        request: Request<WatchTill, ()>,
    ) -> impl Future<Output = Result<WatchTillOutput, WatchTillError>> + Send;
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

/// Serves [`Tills`] from `api`, with default settings.
///
/// [`TillsServer`] takes others, and can be served without a router.
pub fn tills_router<A, R>(api: A, refusals: R) -> Router
where
    A: Tills,
    R: Refusals,
{
    TillsServer::new(api, (), refusals).into_router()
}

/// Serves [`Tills`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TillsServer<A, R> = Server<TillsOperations, A, (), R>;

/// What [`TillsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TillsOperations;

impl<A, R> Dispatch<A, (), R> for TillsOperations
where
    A: Tills,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &GetTill::DESCRIPTION,
            &GetLabel::DESCRIPTION,
            &GetSize::DESCRIPTION,
            &ListReceipts::DESCRIPTION,
            &WatchTill::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => get_till(server, request).await,
            Some(1) => get_label(server, request).await,
            Some(2) => get_size(server, request).await,
            Some(3) => list_receipts(server, request).await,
            Some(4) => watch_till(server, request).await,
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

// ---- GET /till (getTill) ----

async fn get_till<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Tills,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetTill>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_till(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_till(&server.refusals, rejection, request),
    )
}

fn refuse_get_till<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<GetTillError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            GetTillError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            GetTillError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            GetTillError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            GetTillError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            GetTillError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            GetTillError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            GetTillError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            GetTillError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            GetTillError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            GetTillError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- GET /till/label (getLabel) ----

async fn get_label<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Tills,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetLabel>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_label(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_label(&server.refusals, rejection, request),
    )
}

fn refuse_get_label<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetLabelError> {
    None
}

// ---- GET /till/size (getSize) ----

async fn get_size<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Tills,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetSize>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_size(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_size(&server.refusals, rejection, request),
    )
}

fn refuse_get_size<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetSizeError> {
    None
}

// ---- GET /till/receipts (listReceipts) ----

async fn list_receipts<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Tills,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListReceipts>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_receipts(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_receipts(&server.refusals, rejection, request),
    )
}

fn refuse_list_receipts<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListReceiptsError> {
    None
}

// ---- GET /till/events (watchTill) ----

async fn watch_till<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Tills,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<WatchTill>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.watch_till(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_watch_till(&server.refusals, rejection, request),
    )
}

fn refuse_watch_till<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<WatchTillError> {
    None
}
