//! The client of the API "Places".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, path_text, query_text,
};
use super::operations::{
    GetPhoto, GetPhotoError, GetPhotoOutput, GetPlace, GetPlaceError, GetPlaceOutput,
    GetTimeZone, GetTimeZoneError, GetTimeZoneOutput, SearchNearby, SearchNearbyError,
    SearchNearbyOutput, SearchText, SearchTextError, SearchTextOutput,
};

use super::wire;

/// A client of the API "Places".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
    credentials: Credentials,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            credentials,
            ..self.clone()
        }
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Finds places around a point, the nearest first.
    ///
    /// `GET /places/nearby`
    ///
    /// # Errors
    ///
    /// - [`SearchNearbyError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`SearchNearbyError::Unauthorized`] (401): the key is missing or not known.
    /// - [`SearchNearbyError::TooManyRequests`] (429): the project has used up its requests for today.
    /// - [`SearchNearbyError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn search_nearby(
        &self,
        request: SearchNearby,
    ) -> Result<SearchNearbyOutput, SearchNearbyError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_key()]],
                |request| {
                    self.wire.search_nearby(&query_text(request), "application/json")
                },
            )
            .await
    }

    /// Finds places by what somebody typed.
    ///
    /// `GET /places/search`
    ///
    /// # Errors
    ///
    /// - [`SearchTextError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`SearchTextError::Unauthorized`] (401): the key is missing or not known.
    /// - [`SearchTextError::TooManyRequests`] (429): the project has used up its requests for today.
    /// - [`SearchTextError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn search_text(
        &self,
        request: SearchText,
    ) -> Result<SearchTextOutput, SearchTextError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_key()]],
                |request| self.wire.search_text(&query_text(request), "application/json"),
            )
            .await
    }

    /// Tells what is known of a place.
    ///
    /// `GET /places/{placeId}`
    ///
    /// # Errors
    ///
    /// - [`GetPlaceError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`GetPlaceError::Unauthorized`] (401): the key is missing or not known.
    /// - [`GetPlaceError::NotFound`] (404): there is no such place.
    /// - [`GetPlaceError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_place(
        &self,
        request: GetPlace,
    ) -> Result<GetPlaceOutput, GetPlaceError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_key()]],
                |request| {
                    self
                        .wire
                        .get_place(
                            path_text(request, "placeId")?,
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }

    /// Fetches a photo of a place.
    ///
    /// `GET /places/{placeId}/photos/{number}`
    ///
    /// # Errors
    ///
    /// - [`GetPhotoError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`GetPhotoError::Unauthorized`] (401): the key is missing or not known.
    /// - [`GetPhotoError::NotFound`] (404): there is no such place.
    /// - [`GetPhotoError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_photo(
        &self,
        request: GetPhoto,
    ) -> Result<GetPhotoOutput, GetPhotoError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_key()]],
                |request| {
                    self
                        .wire
                        .get_photo(
                            path_text(request, "placeId")?,
                            path_text(request, "number")?,
                            &query_text(request),
                            "image/jpeg, application/json",
                        )
                },
            )
            .await
    }

    /// Tells which time zone a point is in.
    ///
    /// `GET /timezone`
    ///
    /// # Errors
    ///
    /// - [`GetTimeZoneError::BadRequest`] (400): a parameter is missing or out of range.
    /// - [`GetTimeZoneError::Unauthorized`] (401): the key is missing or not known.
    /// - [`GetTimeZoneError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_time_zone(
        &self,
        request: GetTimeZone,
    ) -> Result<GetTimeZoneOutput, GetTimeZoneError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_key()]],
                |request| {
                    self.wire.get_time_zone(&query_text(request), "application/json")
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
    credentials: Credentials,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The key of `key`, sent as the query member `key`.
    ///
    /// The key of your project.
    pub fn key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_key(key);
        self
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
            credentials: self.credentials,
        })
    }
}

/// What shows who is calling; each operation is shown what it asks for, and no more. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The key of `key`, sent as the query member `key`.
    ///
    /// The key of your project.
    pub key: Option<Credential<ApiKey>>,
}

impl Credentials {
    /// These credentials with another `key`.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.key.is_none()
    }

    fn show_key(&self) -> Option<Shown<'_>> {
        self.key.as_ref().map(|key| Shown::query("key", key))
    }
}
