//! The client of the API "Botanical garden".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, query_text, take_body,
};
use super::operations::{
    GetBed, GetBedError, GetBedOutput, GetPlant, GetPlantError, GetPlantOutput,
    ListPlants, ListPlantsError, ListPlantsOutput, ListTools, ListToolsError,
    ListToolsOutput, PutPlant, PutPlantError, PutPlantOutput,
};

use super::wire;

/// A client of the API "Botanical garden".
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

    /// Lists the plants.
    ///
    /// `GET /plants`
    ///
    /// # Errors
    ///
    /// - [`ListPlantsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_plants(
        &self,
        request: ListPlants,
    ) -> Result<ListPlantsOutput, ListPlantsError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.list_plants(&query_text(request), "application/json"),
            )
            .await
    }

    /// Looks a plant up.
    ///
    /// `GET /plants/{plant}`
    ///
    /// # Errors
    ///
    /// - [`GetPlantError::NotFound`] (404): there is no such thing.
    /// - [`GetPlantError::Gone`] (410): it is no longer there.
    /// - [`GetPlantError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_plant(
        &self,
        request: GetPlant,
    ) -> Result<GetPlantOutput, GetPlantError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self.wire.get_plant(path_text(request, "plant")?, "application/json")
                },
            )
            .await
    }

    /// Plants a plant.
    ///
    /// `PUT /plants/{plant}`
    ///
    /// # Errors
    ///
    /// - [`PutPlantError::NotFound`] (404): there is no such thing.
    /// - [`PutPlantError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_plant(
        &self,
        request: PutPlant,
    ) -> Result<PutPlantOutput, PutPlantError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_plant(
                            path_text(request, "plant")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Looks a bed up.
    ///
    /// `GET /beds/{bed}`
    ///
    /// # Errors
    ///
    /// - [`GetBedError::NotFound`] (404): there is no such thing.
    /// - [`GetBedError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_bed(&self, request: GetBed) -> Result<GetBedOutput, GetBedError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self.wire.get_bed(path_text(request, "bed")?, "application/json")
                },
            )
            .await
    }

    /// Lists the tools.
    ///
    /// `GET /tools`
    ///
    /// # Errors
    ///
    /// - [`ListToolsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_tools(
        &self,
        request: ListTools,
    ) -> Result<ListToolsOutput, ListToolsError> {
        self.caller
            .call(request, &[], |_| self.wire.list_tools("application/json"))
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
