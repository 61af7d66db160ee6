//! The client of the API "Archive" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddAlbum, AddAlbumError, AddAlbumOutput, AddLetter, AddLetterError, AddLetterOutput,
    DoubleNumbers, DoubleNumbersError, DoubleNumbersOutput, FillForm, FillFormError,
    FillFormOutput, FollowTicks, FollowTicksError, FollowTicksOutput, PutBlob,
    PutBlobError, PutBlobOutput, PutFile, PutFileError, PutFileOutput, ReplaceForm,
    ReplaceFormError, ReplaceFormOutput,
};
use super::server::Archive;

impl Archive for Client {
    async fn add_letter(
        &self,
        request: Request<AddLetter, ()>,
    ) -> Result<AddLetterOutput, AddLetterError> {
        self.add_letter(request.into_input()).await
    }

    async fn add_album(
        &self,
        request: Request<AddAlbum, ()>,
    ) -> Result<AddAlbumOutput, AddAlbumError> {
        self.add_album(request.into_input()).await
    }

    async fn double_numbers(
        &self,
        request: Request<DoubleNumbers, ()>,
    ) -> Result<DoubleNumbersOutput, DoubleNumbersError> {
        self.double_numbers(request.into_input()).await
    }

    async fn put_blob(
        &self,
        request: Request<PutBlob, ()>,
    ) -> Result<PutBlobOutput, PutBlobError> {
        self.put_blob(request.into_input()).await
    }

    async fn put_file(
        &self,
        request: Request<PutFile, ()>,
    ) -> Result<PutFileOutput, PutFileError> {
        self.put_file(request.into_input()).await
    }

    async fn replace_form(
        &self,
        request: Request<ReplaceForm, ()>,
    ) -> Result<ReplaceFormOutput, ReplaceFormError> {
        self.replace_form(request.into_input()).await
    }

    async fn fill_form(
        &self,
        request: Request<FillForm, ()>,
    ) -> Result<FillFormOutput, FillFormError> {
        self.fill_form(request.into_input()).await
    }

    async fn follow_ticks(
        &self,
        request: Request<FollowTicks, ()>,
    ) -> Result<FollowTicksOutput, FollowTicksError> {
        self.follow_ticks(request.into_input()).await
    }
}
