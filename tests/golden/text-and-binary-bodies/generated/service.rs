//! The client of the API "Notes" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddNote, AddNoteError, AddNoteOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutRaw, PutRawError, PutRawOutput,
};
use super::server::Notes;

impl Notes for Client {
    async fn add_note(
        &self,
        request: Request<AddNote, ()>,
    ) -> Result<AddNoteOutput, AddNoteError> {
        self.add_note(request.into_input()).await
    }

    async fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> Result<AddPictureOutput, AddPictureError> {
        self.add_picture(request.into_input()).await
    }

    async fn put_raw(
        &self,
        request: Request<PutRaw, ()>,
    ) -> Result<PutRawOutput, PutRawError> {
        self.put_raw(request.into_input()).await
    }
}
