//! The client of the API "Image API".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, CallOptions, Caller, HttpClient, HttpSender, HttpService, Layer, Mock,
    ResponseBody, Settings, path_text, query_text,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use std::time::Duration;
use super::operations::{GetImage, GetImageError, GetImageOutput};

use super::wire;

/// A client of the API "Image API".
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

    /// Fetches an image.
    ///
    /// `GET /images/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetImageError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_image(
        &self,
        request: GetImage,
    ) -> Result<GetImageOutput, GetImageError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_image(path_text(request, "name")?, &query_text(request))
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

    /// How calls are made unless a call says otherwise: timeout, repetitions, headers, checks.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.settings.set_options(options);
        self
    }

    /// The time that a call may take, repetitions and all: 60 seconds unless set; `None` is without limit.
    pub fn timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        self.options(CallOptions::new().timeout(timeout))
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

    /// An HTTP client of one's own. It is taken as it is: user agent, headers, certificates and redirects are then its
    /// affair.
    pub fn http_client(mut self, client: HttpClient) -> Self {
        self.settings.set_http_client(client);
        self
    }

    /// A `tower` layer around what sends the requests, inside those that are there already. It sees each attempt of a call, with
    /// its credentials.
    pub fn layer<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<HttpService> + Send + Sync + 'static,
        L::Service: HttpSender<B>,
        B: ResponseBody,
    {
        self.settings.add_layer(layer);
        self
    }

    /// A `tower` service that answers in place of the network: the server's router, for one.
    pub fn service<B: ResponseBody>(mut self, service: impl HttpSender<B>) -> Self {
        self.settings.set_service(service);
        self
    }

    /// Answers written in a test, in place of the network.
    pub fn mock(mut self, mock: &Mock) -> Self {
        self.settings.set_mock(mock);
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
            caller: connection.caller,
        })
    }
}
