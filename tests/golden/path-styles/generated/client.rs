//! The client of the API "Palette".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, path_text,
};
use super::operations::{
    MixLabels, MixLabelsError, MixLabelsOutput, MixMatrices, MixMatricesError,
    MixMatricesOutput, MixSimple, MixSimpleError, MixSimpleOutput,
};

use super::wire;

/// A client of the API "Palette".
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

    /// Mixes colours that are written with commas.
    ///
    /// `GET /simple/{shade}/{shades}/{colour}/{paint}`
    ///
    /// # Errors
    ///
    /// - [`MixSimpleError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn mix_simple(
        &self,
        request: MixSimple,
    ) -> Result<MixSimpleOutput, MixSimpleError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .mix_simple(
                            path_text(request, "shade")?,
                            path_text(request, "shades")?,
                            path_text(request, "colour")?,
                            path_text(request, "paint")?,
                        )
                },
            )
            .await
    }

    /// Mixes colours that stand behind dots.
    ///
    /// `GET /labels/{shade}/{shades}/{tones}/{colour}/{paint}`
    ///
    /// # Errors
    ///
    /// - [`MixLabelsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn mix_labels(
        &self,
        request: MixLabels,
    ) -> Result<MixLabelsOutput, MixLabelsError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .mix_labels(
                            path_text(request, "shade")?,
                            path_text(request, "shades")?,
                            path_text(request, "tones")?,
                            path_text(request, "colour")?,
                            path_text(request, "paint")?,
                        )
                },
            )
            .await
    }

    /// Mixes colours that stand behind semicolons, with their names.
    ///
    /// `GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint}`
    ///
    /// # Errors
    ///
    /// - [`MixMatricesError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn mix_matrices(
        &self,
        request: MixMatrices,
    ) -> Result<MixMatricesOutput, MixMatricesError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .mix_matrices(
                            path_text(request, "shade")?,
                            path_text(request, "shades")?,
                            path_text(request, "tones")?,
                            path_text(request, "colour")?,
                            path_text(request, "paint")?,
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
