//! The client of the API "Measurements".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, take_body,
};
use super::operations::{
    AddMeasurements, AddMeasurementsError, AddMeasurementsOutput, AddToLog,
    AddToLogError, AddToLogOutput, PutLabels, PutLabelsError, PutLabelsOutput,
    ReadMeasurements, ReadMeasurementsError, ReadMeasurementsOutput,
};

use super::wire;

/// A client of the API "Measurements".
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

    /// Adds measurements as they are taken.
    ///
    /// `POST /measurements`
    ///
    /// # Errors
    ///
    /// - [`AddMeasurementsError::BadRequest`] (400): a line is no measurement.
    /// - [`AddMeasurementsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_measurements(
        &self,
        request: AddMeasurements,
    ) -> Result<AddMeasurementsOutput, AddMeasurementsError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_measurements(
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Reads all measurements.
    ///
    /// `GET /measurements`
    ///
    /// # Errors
    ///
    /// - [`ReadMeasurementsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn read_measurements(
        &self,
        request: ReadMeasurements,
    ) -> Result<ReadMeasurementsOutput, ReadMeasurementsError> {
        self.caller
            .call(request, &[], |_| self.wire.read_measurements("application/x-ndjson"))
            .await
    }

    /// Replaces all labels, or removes them.
    ///
    /// `PUT /labels`
    ///
    /// # Errors
    ///
    /// - [`PutLabelsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_labels(
        &self,
        request: PutLabels,
    ) -> Result<PutLabelsOutput, PutLabelsError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire.put_labels(header_text(request, "content-type"), body)
                },
            )
            .await
    }

    /// Adds to the log, whatever it is.
    ///
    /// `POST /log`
    ///
    /// # Errors
    ///
    /// - [`AddToLogError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_to_log(
        &self,
        request: AddToLog,
    ) -> Result<AddToLogOutput, AddToLogError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire.add_to_log(header_text(request, "content-type"), body)
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
