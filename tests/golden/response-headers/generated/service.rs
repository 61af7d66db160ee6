//! The client of the API "Files" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    DeleteFile, DeleteFileError, DeleteFileOutput, GetFile, GetFileError, GetFileOutput,
};
use super::server::Files;

impl Files for Client {
    async fn get_file(
        &self,
        request: Request<GetFile, ()>,
    ) -> Result<GetFileOutput, GetFileError> {
        self.get_file(request.into_input()).await
    }

    async fn delete_file(
        &self,
        request: Request<DeleteFile, ()>,
    ) -> Result<DeleteFileOutput, DeleteFileError> {
        self.delete_file(request.into_input()).await
    }
}
