//! The client of the API "Archive".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, take_body,
};
use super::operations::{
    AddAlbum, AddAlbumError, AddAlbumOutput, AddLetter, AddLetterError, AddLetterOutput,
    DoubleNumbers, DoubleNumbersError, DoubleNumbersOutput, FillForm, FillFormError,
    FillFormOutput, FollowTicks, FollowTicksError, FollowTicksOutput, PutBlob,
    PutBlobError, PutBlobOutput, PutFile, PutFileError, PutFileOutput, ReplaceForm,
    ReplaceFormError, ReplaceFormOutput,
};

use super::wire;

/// A client of the API "Archive".
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

    /// Adds a letter.
    ///
    /// `POST /letters`
    ///
    /// # Errors
    ///
    /// - [`AddLetterError::BadRequest`] (400): it is no letter.
    /// - [`AddLetterError::ContentTooLarge`] (413): it is too long.
    /// - [`AddLetterError::UnsupportedMediaType`] (415): it is written in a way that nobody here can read.
    /// - [`AddLetterError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_letter(
        &self,
        request: AddLetter,
    ) -> Result<AddLetterOutput, AddLetterError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_letter(
                            "application/json, text/plain",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Adds an album.
    ///
    /// `POST /albums`
    ///
    /// # Errors
    ///
    /// - [`AddAlbumError::BadRequest`] (400): it is no album, or not one that fits.
    /// - [`AddAlbumError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_album(
        &self,
        request: AddAlbum,
    ) -> Result<AddAlbumOutput, AddAlbumError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_album(
                            "application/json, text/plain",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Doubles numbers as they come.
    ///
    /// `POST /numbers`
    ///
    /// # Errors
    ///
    /// - [`DoubleNumbersError::ClientError`] (4XX): these are no numbers.
    /// - [`DoubleNumbersError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn double_numbers(
        &self,
        request: DoubleNumbers,
    ) -> Result<DoubleNumbersOutput, DoubleNumbersError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .double_numbers(
                            "application/x-ndjson, text/plain",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Keeps some bytes, or forgets them.
    ///
    /// `PUT /blobs`
    ///
    /// # Errors
    ///
    /// - [`PutBlobError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_blob(
        &self,
        request: PutBlob,
    ) -> Result<PutBlobOutput, PutBlobError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_blob(
                            "application/octet-stream",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Keeps a file as it comes.
    ///
    /// `PUT /files`
    ///
    /// # Errors
    ///
    /// - [`PutFileError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_file(
        &self,
        request: PutFile,
    ) -> Result<PutFileOutput, PutFileError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_file(
                            "application/octet-stream",
                            header_text(request, "content-encoding"),
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Fills in a form again.
    ///
    /// `PUT /forms/{name}`
    ///
    /// # Errors
    ///
    /// - [`ReplaceFormError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn replace_form(
        &self,
        request: ReplaceForm,
    ) -> Result<ReplaceFormOutput, ReplaceFormError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .replace_form(
                            path_text(request, "name")?,
                            header_text(request, "content-encoding"),
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Fills in a form.
    ///
    /// `POST /forms`
    ///
    /// # Errors
    ///
    /// - [`FillFormError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn fill_form(
        &self,
        request: FillForm,
    ) -> Result<FillFormOutput, FillFormError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .fill_form(
                            "application/json",
                            header_text(request, "content-encoding"),
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Sends the ticks of the clock.
    ///
    /// `GET /ticks`
    ///
    /// # Errors
    ///
    /// - [`FollowTicksError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn follow_ticks(
        &self,
        request: FollowTicks,
    ) -> Result<FollowTicksOutput, FollowTicksError> {
        self.caller
            .call(request, &[], |_| self.wire.follow_ticks("text/event-stream"))
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
