//! The client of the Albums.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, Settings, header_text, path_text, receive,
    take_body,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use std::time::Duration;
use super::operations::{
    AddMail, AddMailError, AddMailOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutCover, PutCoverError, PutCoverOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the Albums.
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
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .add_picture("application/json", header_text(&request, "content-type"), body)
            .await;
        AddPicture::decode_outcome(receive(answer, &AddPicture::DESCRIPTION).await?)
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
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .put_cover(
                path_text(&request, "albumId")?,
                header_text(&request, "content-type"),
                body,
            )
            .await;
        PutCover::decode_outcome(receive(answer, &PutCover::DESCRIPTION).await?)
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
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .add_mail("multipart/mixed", header_text(&request, "content-type"), body)
            .await;
        AddMail::decode_outcome(receive(answer, &AddMail::DESCRIPTION).await?)
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
