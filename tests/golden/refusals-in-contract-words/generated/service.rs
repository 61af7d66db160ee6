//! The client of the API "Customers in regions" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Denial, Request, RequestContext};
use super::client::{Client, Credentials};
use super::operations::{
    CreateCustomer, CreateCustomerError, CreateCustomerOutput, ListCustomers,
    ListCustomersError, ListCustomersOutput,
};
use super::server::{Authenticator, Customers};

impl Customers for Client {
    type Principal = Credentials;

    async fn list_customers(
        &self,
        request: Request<ListCustomers, Credentials>,
    ) -> Result<ListCustomersOutput, ListCustomersError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).list_customers(input).await
    }

    async fn create_customer(
        &self,
        request: Request<CreateCustomer, Credentials>,
    ) -> Result<CreateCustomerOutput, CreateCustomerError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).create_customer(input).await
    }
}

/// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
/// whom the authenticator hands on none.
fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
    match shown.into() {
        Some(none) if none.is_empty() => client.clone(),
        shown => client.with_credentials(shown.unwrap_or_default()),
    }
}

/// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassThrough;

impl Authenticator for PassThrough {
    type Principal = Credentials;

    async fn api_key(
        &self,
        api_key: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_api_key(api_key))
    }
}
