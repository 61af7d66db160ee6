//! The client of the API "Kiosk" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    GetStand, GetStandError, GetStandOutput, ListStands, ListStandsError,
    ListStandsOutput, PaperOperation, PaperOperationError, PaperOperationOutput,
    PutPapersByPaper, PutPapersByPaperError, PutPapersByPaperOutput,
};
use super::server::{DefaultApi, Papers};

impl Papers for Client {
    async fn paper(
        &self,
        request: Request<PaperOperation, ()>,
    ) -> Result<PaperOperationOutput, PaperOperationError> {
        self.paper(request.into_input()).await
    }
}

impl DefaultApi for Client {
    async fn put_papers_by_paper(
        &self,
        request: Request<PutPapersByPaper, ()>,
    ) -> Result<PutPapersByPaperOutput, PutPapersByPaperError> {
        self.put_papers_by_paper(request.into_input()).await
    }

    async fn get_stand(
        &self,
        request: Request<GetStand, ()>,
    ) -> Result<GetStandOutput, GetStandError> {
        self.get_stand(request.into_input()).await
    }

    async fn list_stands(
        &self,
        request: Request<ListStands, ()>,
    ) -> Result<ListStandsOutput, ListStandsError> {
        self.list_stands(request.into_input()).await
    }
}
