//! The client of the API "Calendar" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    DeleteEvent, DeleteEventError, DeleteEventOutput, GetColour, GetColourError,
    GetColourOutput, GetEvent, GetEventError, GetEventOutput,
};
use super::server::{Colours, Events};

impl Events for Client {
    async fn get_event(
        &self,
        request: Request<GetEvent, ()>,
    ) -> Result<GetEventOutput, GetEventError> {
        self.get_event(request.into_input()).await
    }

    async fn delete_event(
        &self,
        request: Request<DeleteEvent, ()>,
    ) -> Result<DeleteEventOutput, DeleteEventError> {
        self.delete_event(request.into_input()).await
    }
}

impl Colours for Client {
    async fn get_colour(
        &self,
        request: Request<GetColour, ()>,
    ) -> Result<GetColourOutput, GetColourError> {
        self.get_colour(request.into_input()).await
    }
}
