//! The client of the API "Customers in regions".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, header_text, path_text, query_text,
    take_body,
};
use super::operations::{
    CreateCustomer, CreateCustomerError, CreateCustomerOutput, ListCustomers,
    ListCustomersError, ListCustomersOutput,
};

use super::wire;

/// A client of the API "Customers in regions".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
    credentials: Credentials,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            credentials,
            ..self.clone()
        }
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Lists customers.
    ///
    /// `GET /regions/{region}/customers`
    ///
    /// # Errors
    ///
    /// - [`ListCustomersError::BadRequest`] (400): the request does not fit the contract.
    /// - [`ListCustomersError::Unauthorized`] (401): the key is missing or unknown.
    /// - [`ListCustomersError::Forbidden`] (403): the key may not do this.
    /// - [`ListCustomersError::InternalServerError`] (500): the service failed.
    /// - [`ListCustomersError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_customers(
        &self,
        request: ListCustomers,
    ) -> Result<ListCustomersOutput, ListCustomersError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_api_key()]],
                |request| {
                    self
                        .wire
                        .list_customers(
                            path_text(request, "region")?,
                            &query_text(request),
                            "application/json",
                            header_text(request, "cookie"),
                            header_text(request, "x-trace"),
                        )
                },
            )
            .await
    }

    /// Creates a customer.
    ///
    /// `POST /regions/{region}/customers`
    ///
    /// # Errors
    ///
    /// - [`CreateCustomerError::BadRequest`] (400): the request does not fit the contract.
    /// - [`CreateCustomerError::Unauthorized`] (401): the key is missing or unknown.
    /// - [`CreateCustomerError::Forbidden`] (403): the key may not do this.
    /// - [`CreateCustomerError::InternalServerError`] (500): the service failed.
    /// - [`CreateCustomerError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn create_customer(
        &self,
        request: CreateCustomer,
    ) -> Result<CreateCustomerOutput, CreateCustomerError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_api_key()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .create_customer(
                            path_text(request, "region")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
    credentials: Credentials,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The key of `apiKey`, sent as the header `Authorization`.
    ///
    /// The key.
    pub fn api_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_api_key(key);
        self
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
            credentials: self.credentials,
        })
    }
}

/// What shows who is calling; each operation is shown what it asks for, and no more. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The key of `apiKey`, sent as the header `Authorization`.
    ///
    /// The key.
    pub api_key: Option<Credential<ApiKey>>,
}

impl Credentials {
    /// These credentials with another `api_key`.
    #[must_use]
    pub fn with_api_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.api_key.is_none()
    }

    fn show_api_key(&self) -> Option<Shown<'_>> {
        self.api_key.as_ref().map(|key| Shown::header("Authorization", key))
    }
}
