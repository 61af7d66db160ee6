//! The client of the API "Reports".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, take_body,
};
use super::operations::{
    GetDraft, GetDraftError, GetDraftOutput, GetNote, GetNoteError, GetNoteOutput,
    GetReport, GetReportError, GetReportOutput, PutDraft, PutDraftError, PutDraftOutput,
    PutNote, PutNoteError, PutNoteOutput, PutReport, PutReportError, PutReportOutput,
};

use super::wire;

/// A client of the API "Reports".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Reads a report.
    ///
    /// `GET /reports/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetReportError::NotAcceptable`] (406): why not.
    /// - [`GetReportError::ServiceUnavailable`] (503): why not.
    /// - [`GetReportError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_report(
        &self,
        request: GetReport,
    ) -> Result<GetReportOutput, GetReportError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_report(
                            path_text(request, "name")?,
                            "application/json, text/csv",
                        )
                },
            )
            .await
    }

    /// Keeps a report.
    ///
    /// `PUT /reports/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutReportError::RequestTimeout`] (408): why not.
    /// - [`PutReportError::ServiceUnavailable`] (503): why not now.
    /// - [`PutReportError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_report(
        &self,
        request: PutReport,
    ) -> Result<PutReportOutput, PutReportError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_report(
                            path_text(request, "name")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Reads a draft.
    ///
    /// `GET /drafts/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetDraftError::ClientError`] (4XX): why not.
    /// - [`GetDraftError::ServerError`] (5XX): why not.
    /// - [`GetDraftError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_draft(
        &self,
        request: GetDraft,
    ) -> Result<GetDraftOutput, GetDraftError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_draft(
                            path_text(request, "name")?,
                            "text/plain, application/json",
                        )
                },
            )
            .await
    }

    /// Keeps a draft.
    ///
    /// `PUT /drafts/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutDraftError::ClientError`] (4XX): why not.
    /// - [`PutDraftError::ServerError`] (5XX): why not.
    /// - [`PutDraftError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_draft(
        &self,
        request: PutDraft,
    ) -> Result<PutDraftOutput, PutDraftError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_draft(
                            path_text(request, "name")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Reads a note.
    ///
    /// `GET /notes/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetNoteError::Default`] (any other status): why not.
    /// - [`GetNoteError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_note(
        &self,
        request: GetNote,
    ) -> Result<GetNoteOutput, GetNoteError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_note(
                            path_text(request, "name")?,
                            "text/plain, application/json",
                        )
                },
            )
            .await
    }

    /// Keeps a note.
    ///
    /// `PUT /notes/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutNoteError::Default`] (any other status): why not.
    /// - [`PutNoteError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_note(
        &self,
        request: PutNote,
    ) -> Result<PutNoteOutput, PutNoteError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_note(
                            path_text(request, "name")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
        }
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
        })
    }
}
