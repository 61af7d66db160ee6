//! Server traits of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
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
    /// - [`PutReportError::ServiceUnavailable`] (503): why not now.
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

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::get_report, refuse_get_report).await
            }
            Some(1) => {
                server.handle(request, anybody, A::put_report, refuse_put_report).await
            }
            Some(2) => {
                server.handle(request, anybody, A::get_draft, refuse_get_draft).await
            }
            Some(3) => {
                server.handle(request, anybody, A::put_draft, refuse_put_draft).await
            }
            Some(4) => {
                server.handle(request, anybody, A::get_note, refuse_get_note).await
            }
            Some(5) => {
                server.handle(request, anybody, A::put_note, refuse_put_note).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_get_report<R: Refusals>(
    refusal: &counterpart_runtime::generated::server::Refusal<'_, R>,
) -> Option<GetReportError> {
    let error = match refusal.kind() {
        RejectionKind::NotAcceptable => GetReportError::NotAcceptable(refusal.body(406)),
        RejectionKind::Overloaded => {
            GetReportError::ServiceUnavailable(refusal.body(503))
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_put_report<R: Refusals>(
    refusal: &counterpart_runtime::generated::server::Refusal<'_, R>,
) -> Option<PutReportError> {
    let error = match refusal.kind() {
        RejectionKind::Timeout => PutReportError::RequestTimeout(refusal.body(408)),
        RejectionKind::Overloaded => {
            PutReportError::ServiceUnavailable(refusal.body(503))
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_get_draft<R: Refusals>(
    refusal: &counterpart_runtime::generated::server::Refusal<'_, R>,
) -> Option<GetDraftError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            GetDraftError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            GetDraftError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_put_draft<R: Refusals>(
    refusal: &counterpart_runtime::generated::server::Refusal<'_, R>,
) -> Option<PutDraftError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            PutDraftError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            PutDraftError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_get_note<R: Refusals>(
    refusal: &counterpart_runtime::generated::server::Refusal<'_, R>,
) -> Option<GetNoteError> {
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
            GetNoteError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_put_note<R: Refusals>(
    refusal: &counterpart_runtime::generated::server::Refusal<'_, R>,
) -> Option<PutNoteError> {
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
            PutNoteError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
