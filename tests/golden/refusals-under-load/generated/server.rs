//! Server traits of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use counterpart_runtime::status::{ClientError, ServerError};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetDraft, GetDraftError, GetDraftOutput, GetNote, GetNoteError, GetNoteOutput,
    GetReport, GetReportError, GetReportOutput, PutDraft, PutDraftError, PutDraftOutput,
    PutNote, PutNoteError, PutNoteOutput, PutReport, PutReportError, PutReportOutput,
};
use super::types::Refusal;

use counterpart_runtime::Operation as _;

/// The operations tagged `Reports`.
///
/// Implement this trait and serve it with [`reports_router`], or as it is with [`ReportsServer`].
pub trait Reports: Clone + Send + Sync + 'static {
    /// Reads a report.
    ///
    /// `GET /reports/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetReportError::NotAcceptable`] (406): why not.
    /// - [`GetReportError::ServiceUnavailable`] (503): why not.
    fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> impl Future<Output = Result<GetReportOutput, GetReportError>> + Send;

    /// Keeps a report.
    ///
    /// `PUT /reports/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutReportError::RequestTimeout`] (408): why not.
    /// - [`PutReportError::ServiceUnavailable`] (503): why not.
    fn put_report(
        &self,
        request: Request<PutReport, ()>,
    ) -> impl Future<Output = Result<PutReportOutput, PutReportError>> + Send;

    /// Reads a draft.
    ///
    /// `GET /drafts/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetDraftError::ClientError`] (4XX): why not.
    /// - [`GetDraftError::ServerError`] (5XX): why not.
    fn get_draft(
        &self,
        request: Request<GetDraft, ()>,
    ) -> impl Future<Output = Result<GetDraftOutput, GetDraftError>> + Send;

    /// Keeps a draft.
    ///
    /// `PUT /drafts/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutDraftError::ClientError`] (4XX): why not.
    /// - [`PutDraftError::ServerError`] (5XX): why not.
    fn put_draft(
        &self,
        request: Request<PutDraft, ()>,
    ) -> impl Future<Output = Result<PutDraftOutput, PutDraftError>> + Send;

    /// Reads a note.
    ///
    /// `GET /notes/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetNoteError::Default`] (any other status): why not.
    fn get_note(
        &self,
        request: Request<GetNote, ()>,
    ) -> impl Future<Output = Result<GetNoteOutput, GetNoteError>> + Send;

    /// Keeps a note.
    ///
    /// `PUT /notes/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutNoteError::Default`] (any other status): why not.
    fn put_note(
        &self,
        request: Request<PutNote, ()>,
    ) -> impl Future<Output = Result<PutNoteOutput, PutNoteError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Refusal>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Refusal>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Reports`] from `api`, with default settings.
///
/// [`ReportsServer`] takes others, and can be served without a router.
pub fn reports_router<A, R>(api: A, refusals: R) -> Router
where
    A: Reports,
    R: Refusals,
{
    ReportsServer::new(api, (), refusals).into_router()
}

/// Serves [`Reports`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ReportsServer<A, R> = Server<ReportsOperations, A, (), R>;

/// What [`ReportsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ReportsOperations;

impl<A, R> Dispatch<A, (), R> for ReportsOperations
where
    A: Reports,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 6] = [
            &GetReport::DESCRIPTION,
            &PutReport::DESCRIPTION,
            &GetDraft::DESCRIPTION,
            &PutDraft::DESCRIPTION,
            &GetNote::DESCRIPTION,
            &PutNote::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => get_report(server, request).await,
            Some(1) => put_report(server, request).await,
            Some(2) => get_draft(server, request).await,
            Some(3) => put_draft(server, request).await,
            Some(4) => get_note(server, request).await,
            Some(5) => put_note(server, request).await,
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

// ---- GET /reports/{name} (getReport) ----

async fn get_report<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetReport>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_report(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_report(&server.refusals, rejection, request),
    )
}

fn refuse_get_report<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<GetReportError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::NotAcceptable => {
            GetReportError::NotAcceptable(refusals.refuse(rejection, request))
        }
        RejectionKind::Overloaded => {
            GetReportError::ServiceUnavailable(refusals.refuse(rejection, request))
        }
    };
    Some(refusal)
}

// ---- PUT /reports/{name} (putReport) ----

async fn put_report<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutReport>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_report(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_report(&server.refusals, rejection, request),
    )
}

fn refuse_put_report<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<PutReportError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::Timeout => {
            PutReportError::RequestTimeout(refusals.refuse(rejection, request))
        }
        RejectionKind::Overloaded => {
            PutReportError::ServiceUnavailable(refusals.refuse(rejection, request))
        }
    };
    Some(refusal)
}

// ---- GET /drafts/{name} (getDraft) ----

async fn get_draft<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetDraft>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_draft(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_draft(&server.refusals, rejection, request),
    )
}

fn refuse_get_draft<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<GetDraftError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            GetDraftError::ClientError(
                ClientError::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            GetDraftError::ClientError(
                ClientError::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            GetDraftError::ClientError(
                ClientError::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            GetDraftError::ClientError(
                ClientError::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            GetDraftError::ClientError(
                ClientError::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            GetDraftError::ClientError(
                ClientError::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            GetDraftError::ClientError(
                ClientError::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            GetDraftError::ServerError(
                ServerError::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            GetDraftError::ServerError(
                ServerError::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            GetDraftError::ServerError(
                ServerError::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- PUT /drafts/{name} (putDraft) ----

async fn put_draft<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutDraft>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_draft(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_draft(&server.refusals, rejection, request),
    )
}

fn refuse_put_draft<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<PutDraftError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            PutDraftError::ClientError(
                ClientError::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            PutDraftError::ClientError(
                ClientError::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            PutDraftError::ClientError(
                ClientError::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            PutDraftError::ClientError(
                ClientError::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            PutDraftError::ClientError(
                ClientError::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            PutDraftError::ClientError(
                ClientError::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            PutDraftError::ClientError(
                ClientError::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            PutDraftError::ServerError(
                ServerError::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            PutDraftError::ServerError(
                ServerError::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            PutDraftError::ServerError(
                ServerError::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- GET /notes/{name} (getNote) ----

async fn get_note<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetNote>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_note(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_note(&server.refusals, rejection, request),
    )
}

fn refuse_get_note<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<GetNoteError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            GetNoteError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            GetNoteError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            GetNoteError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            GetNoteError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            GetNoteError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            GetNoteError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            GetNoteError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            GetNoteError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            GetNoteError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            GetNoteError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- PUT /notes/{name} (putNote) ----

async fn put_note<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutNote>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_note(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_note(&server.refusals, rejection, request),
    )
}

fn refuse_put_note<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<PutNoteError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            PutNoteError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            PutNoteError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            PutNoteError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            PutNoteError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            PutNoteError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            PutNoteError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            PutNoteError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            PutNoteError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            PutNoteError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            PutNoteError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}
