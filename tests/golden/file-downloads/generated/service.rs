//! The client of the API "Archive" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{GetFile, GetFileError, GetFileOutput};
use super::server::Archive;

impl Archive for Client {
    async fn get_file(
        &self,
        request: Request<GetFile, ()>,
    ) -> Result<GetFileOutput, GetFileError> {
        self.get_file(request.into_input()).await
    }
}
