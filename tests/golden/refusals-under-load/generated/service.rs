//! The client of the API "Reports" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    GetDraft, GetDraftError, GetDraftOutput, GetNote, GetNoteError, GetNoteOutput,
    GetReport, GetReportError, GetReportOutput, PutDraft, PutDraftError, PutDraftOutput,
    PutNote, PutNoteError, PutNoteOutput, PutReport, PutReportError, PutReportOutput,
};
use super::server::Reports;

impl Reports for Client {
    async fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> Result<GetReportOutput, GetReportError> {
        self.get_report(request.into_input()).await
    }

    async fn put_report(
        &self,
        request: Request<PutReport, ()>,
    ) -> Result<PutReportOutput, PutReportError> {
        self.put_report(request.into_input()).await
    }

    async fn get_draft(
        &self,
        request: Request<GetDraft, ()>,
    ) -> Result<GetDraftOutput, GetDraftError> {
        self.get_draft(request.into_input()).await
    }

    async fn put_draft(
        &self,
        request: Request<PutDraft, ()>,
    ) -> Result<PutDraftOutput, PutDraftError> {
        self.put_draft(request.into_input()).await
    }

    async fn get_note(
        &self,
        request: Request<GetNote, ()>,
    ) -> Result<GetNoteOutput, GetNoteError> {
        self.get_note(request.into_input()).await
    }

    async fn put_note(
        &self,
        request: Request<PutNote, ()>,
    ) -> Result<PutNoteOutput, PutNoteError> {
        self.put_note(request.into_input()).await
    }
}
