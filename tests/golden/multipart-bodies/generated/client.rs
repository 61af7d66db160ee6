//! The client of the API "Albums".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, take_body,
};
use super::operations::{
    AddMail, AddMailError, AddMailOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutCover, PutCoverError, PutCoverOutput,
};

use super::wire;

/// A client of the API "Albums".
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

    /// Adds a picture with what is known of it.
    ///
    /// `POST /pictures`
    ///
    /// # Errors
    ///
    /// - [`AddPictureError::BadRequest`] (400): the request is not what it should be.
    /// - [`AddPictureError::ContentTooLarge`] (413): it is too large.
    /// - [`AddPictureError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_picture(
        &self,
        request: AddPicture,
    ) -> Result<AddPictureOutput, AddPictureError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_picture(
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Replaces the cover, or removes it.
    ///
    /// `PUT /albums/{albumId}/cover`
    ///
    /// # Errors
    ///
    /// - [`PutCoverError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_cover(
        &self,
        request: PutCover,
    ) -> Result<PutCoverOutput, PutCoverError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_cover(
                            path_text(request, "albumId")?,
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Adds a mail as it came.
    ///
    /// `POST /mail`
    ///
    /// # Errors
    ///
    /// - [`AddMailError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_mail(
        &self,
        request: AddMail,
    ) -> Result<AddMailOutput, AddMailError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_mail(
                            "multipart/mixed",
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
