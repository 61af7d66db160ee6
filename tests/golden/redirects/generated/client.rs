//! The client of the API "Short links".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, take_body,
};
use super::operations::{
    FollowLink, FollowLinkError, FollowLinkOutput, PutLink, PutLinkError, PutLinkOutput,
};

use super::wire;

/// A client of the API "Short links".
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

    /// Leads to where a link points.
    ///
    /// `GET /{slug}`
    ///
    /// # Errors
    ///
    /// - [`FollowLinkError::Found`] (302): it points there.
    /// - [`FollowLinkError::PermanentRedirect`] (308): it points there.
    /// - [`FollowLinkError::NotModified`] (304): it points where it pointed.
    /// - [`FollowLinkError::Gone`] (410): it points nowhere any more.
    /// - [`FollowLinkError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn follow_link(
        &self,
        request: FollowLink,
    ) -> Result<FollowLinkOutput, FollowLinkError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.follow_link(path_text(request, "slug")?),
            )
            .await
    }

    /// Sets where a link points.
    ///
    /// `PUT /{slug}`
    ///
    /// # Errors
    ///
    /// - [`PutLinkError::Redirection`] (3XX): another address takes it.
    /// - [`PutLinkError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_link(
        &self,
        request: PutLink,
    ) -> Result<PutLinkOutput, PutLinkError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_link(
                            path_text(request, "slug")?,
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
