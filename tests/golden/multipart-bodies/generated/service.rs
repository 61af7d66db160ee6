//! The client of the API "Albums" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddMail, AddMailError, AddMailOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutCover, PutCoverError, PutCoverOutput,
};
use super::server::Albums;

impl Albums for Client {
    async fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> Result<AddPictureOutput, AddPictureError> {
        self.add_picture(request.into_input()).await
    }

    async fn put_cover(
        &self,
        request: Request<PutCover, ()>,
    ) -> Result<PutCoverOutput, PutCoverError> {
        self.put_cover(request.into_input()).await
    }

    async fn add_mail(
        &self,
        request: Request<AddMail, ()>,
    ) -> Result<AddMailOutput, AddMailError> {
        self.add_mail(request.into_input()).await
    }
}
