//! The client of the API "Odd \<b> \[x\]" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    IntoOperation, IntoOperationError, IntoOperationOutput, Listeiptal, ListeiptalError,
    ListeiptalOutput, SelfValue, SelfValueError, SelfValueOperation,
    SelfValueOperationError, SelfValueOperationOutput, SelfValueOutput, TryInto,
    TryIntoError, TryIntoOutput,
};
use super::server::{AApi, RApi, VApi};

impl AApi for Client {
    async fn into_operation(
        &self,
        request: Request<IntoOperation, ()>,
    ) -> Result<IntoOperationOutput, IntoOperationError> {
        self.into_operation(request.into_input()).await
    }
}

impl RApi for Client {
    async fn listeiptal(
        &self,
        request: Request<Listeiptal, ()>,
    ) -> Result<ListeiptalOutput, ListeiptalError> {
        self.listeiptal(request.into_input()).await
    }

    async fn try_into_operation(
        &self,
        request: Request<TryInto, ()>,
    ) -> Result<TryIntoOutput, TryIntoError> {
        self.try_into_operation(request.into_input()).await
    }
}

impl VApi for Client {
    async fn self_(
        &self,
        request: Request<SelfValue, ()>,
    ) -> Result<SelfValueOutput, SelfValueError> {
        self.self_(request.into_input()).await
    }

    async fn self_operation(
        &self,
        request: Request<SelfValueOperation, ()>,
    ) -> Result<SelfValueOperationOutput, SelfValueOperationError> {
        self.self_operation(request.into_input()).await
    }
}
