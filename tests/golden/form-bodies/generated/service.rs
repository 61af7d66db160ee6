//! The client of the API "Accounts" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    GetToken, GetTokenError, GetTokenOutput, KeepDrawing, KeepDrawingError,
    KeepDrawingOutput, KeepNote, KeepNoteError, KeepNoteOutput, OpenAccount,
    OpenAccountError, OpenAccountOutput,
};
use super::server::{Accounts, Drawings};

impl Accounts for Client {
    async fn open_account(
        &self,
        request: Request<OpenAccount, ()>,
    ) -> Result<OpenAccountOutput, OpenAccountError> {
        self.open_account(request.into_input()).await
    }

    async fn get_token(
        &self,
        request: Request<GetToken, ()>,
    ) -> Result<GetTokenOutput, GetTokenError> {
        self.get_token(request.into_input()).await
    }
}

impl Drawings for Client {
    async fn keep_note(
        &self,
        request: Request<KeepNote, ()>,
    ) -> Result<KeepNoteOutput, KeepNoteError> {
        self.keep_note(request.into_input()).await
    }

    async fn keep_drawing(
        &self,
        request: Request<KeepDrawing, ()>,
    ) -> Result<KeepDrawingOutput, KeepDrawingError> {
        self.keep_drawing(request.into_input()).await
    }
}
