//! The client of the Palette.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, Settings, path_text, receive,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use std::time::Duration;
use super::operations::{
    MixLabels, MixLabelsError, MixLabelsOutput, MixMatrices, MixMatricesError,
    MixMatricesOutput, MixSimple, MixSimpleError, MixSimpleOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the Palette.
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
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
        let request = request.encode()?;
        let answer = self
            .wire
            .mix_simple(
                path_text(&request, "shade")?,
                path_text(&request, "shades")?,
                path_text(&request, "colour")?,
                path_text(&request, "paint")?,
            )
            .await;
        MixSimple::decode_outcome(receive(answer, &MixSimple::DESCRIPTION).await?)
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
        let request = request.encode()?;
        let answer = self
            .wire
            .mix_labels(
                path_text(&request, "shade")?,
                path_text(&request, "shades")?,
                path_text(&request, "tones")?,
                path_text(&request, "colour")?,
                path_text(&request, "paint")?,
            )
            .await;
        MixLabels::decode_outcome(receive(answer, &MixLabels::DESCRIPTION).await?)
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
        let request = request.encode()?;
        let answer = self
            .wire
            .mix_matrices(
                path_text(&request, "shade")?,
                path_text(&request, "shades")?,
                path_text(&request, "tones")?,
                path_text(&request, "colour")?,
                path_text(&request, "paint")?,
            )
            .await;
        MixMatrices::decode_outcome(receive(answer, &MixMatrices::DESCRIPTION).await?)
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

    /// The time that a call may take, from the first byte out to the last byte in: 60 seconds unless set; `None`
    /// is without limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.set_timeout(timeout.into());
        self
    }

    /// The time that a connection may take to come about; unless set, only the timeout of the call limits it.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.set_connect_timeout(timeout);
        self
    }

    /// The `User-Agent` of every request; unless set, none is sent.
    pub fn user_agent(mut self, user_agent: HeaderValue) -> Self {
        self.settings.set_user_agent(user_agent);
        self
    }

    /// A header of every request; what an operation writes itself comes first.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.settings.set_header(name, value);
        self
    }

    /// One more certificate (PEM) that may vouch for the service, besides those that the platform trusts.
    pub fn add_root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.add_root_certificate(pem);
        self
    }

    /// An HTTP client of one's own. It is taken as it is: timeouts, user agent, headers, certificates and
    /// redirects are then its affair.
    pub fn http_client(mut self, client: HttpClient) -> Self {
        self.settings.set_http_client(client);
        self
    }

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
        })
    }
}

impl ClientHooks for wire::Client {}
