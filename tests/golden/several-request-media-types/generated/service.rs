//! The client of the API "Drafts" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddDraft, AddDraftError, AddDraftOutput, ChangeSettings, ChangeSettingsError,
    ChangeSettingsOutput, ReplaceDrafts, ReplaceDraftsError, ReplaceDraftsOutput,
};
use super::server::Drafts;

impl Drafts for Client {
    async fn add_draft(
        &self,
        request: Request<AddDraft, ()>,
    ) -> Result<AddDraftOutput, AddDraftError> {
        self.add_draft(request.into_input()).await
    }

    async fn replace_drafts(
        &self,
        request: Request<ReplaceDrafts, ()>,
    ) -> Result<ReplaceDraftsOutput, ReplaceDraftsError> {
        self.replace_drafts(request.into_input()).await
    }

    async fn change_settings(
        &self,
        request: Request<ChangeSettings, ()>,
    ) -> Result<ChangeSettingsOutput, ChangeSettingsError> {
        self.change_settings(request.into_input()).await
    }
}
