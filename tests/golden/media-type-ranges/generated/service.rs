//! The client of the API "Attachments" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddAttachment, AddAttachmentError, AddAttachmentOutput, AddNote, AddNoteError,
    AddNoteOutput, AddPicture, AddPictureError, AddPictureOutput,
};
use super::server::Attachments;

impl Attachments for Client {
    async fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> Result<AddPictureOutput, AddPictureError> {
        self.add_picture(request.into_input()).await
    }

    async fn add_note(
        &self,
        request: Request<AddNote, ()>,
    ) -> Result<AddNoteOutput, AddNoteError> {
        self.add_note(request.into_input()).await
    }

    async fn add_attachment(
        &self,
        request: Request<AddAttachment, ()>,
    ) -> Result<AddAttachmentOutput, AddAttachmentError> {
        self.add_attachment(request.into_input()).await
    }
}
