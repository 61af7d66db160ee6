//! The client of the API "Locker".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, path_text,
};
use super::operations::{
    DescribeThing, DescribeThingError, DescribeThingOutput, GetThing, GetThingError,
    GetThingOutput, ListThings, ListThingsError, ListThingsOutput, RemoveThing,
    RemoveThingError, RemoveThingOutput,
};

use super::wire;

/// A client of the API "Locker".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Lists the names of all things.
    ///
    /// `GET /things`
    ///
    /// # Errors
    ///
    /// - [`ListThingsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_things(
        &self,
        request: ListThings,
    ) -> Result<ListThingsOutput, ListThingsError> {
        self.caller
            .call(request, &[], |_| self.wire.list_things("application/json"))
            .await
    }

    /// Gives a thing.
    ///
    /// `GET /things/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetThingError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_thing(
        &self,
        request: GetThing,
    ) -> Result<GetThingOutput, GetThingError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_thing(
                            path_text(request, "name")?,
                            "application/octet-stream",
                        )
                },
            )
            .await
    }

    /// Says how large a thing is.
    ///
    /// `HEAD /things/{name}`
    ///
    /// # Errors
    ///
    /// - [`DescribeThingError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn describe_thing(
        &self,
        request: DescribeThing,
    ) -> Result<DescribeThingOutput, DescribeThingError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.describe_thing(path_text(request, "name")?),
            )
            .await
    }

    /// Removes a thing.
    ///
    /// `DELETE /things/{name}`
    ///
    /// # Errors
    ///
    /// - [`RemoveThingError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn remove_thing(
        &self,
        request: RemoveThing,
    ) -> Result<RemoveThingOutput, RemoveThingError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.remove_thing(path_text(request, "name")?),
            )
            .await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
        }
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
        })
    }
}
