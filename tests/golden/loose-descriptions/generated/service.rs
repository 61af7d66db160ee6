//! The client of the API "Kiosk" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Denial, Request, RequestContext};
use super::client::{Client, Credentials};
use super::operations::{
    GetStand, GetStandError, GetStandOutput, ListStands, ListStandsError,
    ListStandsOutput, PaperOperation, PaperOperationError, PaperOperationOutput,
    PutPapersByPaper, PutPapersByPaperError, PutPapersByPaperOutput,
};
use super::server::{Authenticator, DefaultApi, Papers};

impl Papers for Client {
    type Principal = Credentials;

    async fn paper(
        &self,
        request: Request<PaperOperation, ()>,
    ) -> Result<PaperOperationOutput, PaperOperationError> {
        self.paper(request.into_input()).await
    }
}

impl DefaultApi for Client {
    type Principal = Credentials;

    async fn put_papers_by_paper(
        &self,
        request: Request<PutPapersByPaper, ()>,
    ) -> Result<PutPapersByPaperOutput, PutPapersByPaperError> {
        self.put_papers_by_paper(request.into_input()).await
    }

    async fn get_stand(
        &self,
        request: Request<GetStand, Credentials>,
    ) -> Result<GetStandOutput, GetStandError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_stand(input).await
    }

    async fn list_stands(
        &self,
        request: Request<ListStands, ()>,
    ) -> Result<ListStandsOutput, ListStandsError> {
        self.list_stands(request.into_input()).await
    }
}

/// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
/// whom the authenticator hands on none.
fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
    match shown.into() {
        Some(none) if none.is_empty() => client.clone(),
        shown => client.with_credentials(shown.unwrap_or_default()),
    }
}

/// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassThrough;

impl Authenticator for PassThrough {
    type Principal = Credentials;

    async fn key(&self, key: ApiKey, _: &RequestContext) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_key(key))
    }
}
