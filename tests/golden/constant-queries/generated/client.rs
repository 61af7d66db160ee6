//! The client of the API "Aviary".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, query_text, take_body,
};
use super::operations::{
    CountEggs, CountEggsError, CountEggsOutput, GetNest, GetNestError, GetNestOutput,
    GetRestBirdsCountJson, GetRestBirdsCountJsonError, GetRestBirdsCountJsonOutput,
    GetRestBirdsListJson, GetRestBirdsListJsonError, GetRestBirdsListJsonOutput,
    RenameAll, RenameAllError, RenameAllOutput, SearchSongs, SearchSongsError,
    SearchSongsOutput,
};

use super::wire;

/// A client of the API "Aviary".
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

    /// Lists the birds.
    ///
    /// `GET /rest`
    ///
    /// # Errors
    ///
    /// - [`GetRestBirdsListJsonError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_rest_birds_list_json(
        &self,
        request: GetRestBirdsListJson,
    ) -> Result<GetRestBirdsListJsonOutput, GetRestBirdsListJsonError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_rest_birds_list_json(
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }

    /// Counts the birds.
    ///
    /// `GET /rest`
    ///
    /// # Errors
    ///
    /// - [`GetRestBirdsCountJsonError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_rest_birds_count_json(
        &self,
        request: GetRestBirdsCountJson,
    ) -> Result<GetRestBirdsCountJsonOutput, GetRestBirdsCountJsonError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_rest_birds_count_json(
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }

    /// Gives all birds new names.
    ///
    /// `POST /rest`
    ///
    /// # Errors
    ///
    /// - [`RenameAllError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn rename_all(
        &self,
        request: RenameAll,
    ) -> Result<RenameAllOutput, RenameAllError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .rename_all(
                            &query_text(request),
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Looks a nest up.
    ///
    /// `GET /nests/{nest}`
    ///
    /// # Errors
    ///
    /// - [`GetNestError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_nest(
        &self,
        request: GetNest,
    ) -> Result<GetNestOutput, GetNestError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.get_nest(path_text(request, "nest")?),
            )
            .await
    }

    /// Counts the eggs in a nest.
    ///
    /// `GET /nests/{nest}`
    ///
    /// # Errors
    ///
    /// - [`CountEggsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn count_eggs(
        &self,
        request: CountEggs,
    ) -> Result<CountEggsOutput, CountEggsError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .count_eggs(
                            path_text(request, "nest")?,
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }

    /// Searches songs.
    ///
    /// `GET /songs`
    ///
    /// # Errors
    ///
    /// - [`SearchSongsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn search_songs(
        &self,
        request: SearchSongs,
    ) -> Result<SearchSongsOutput, SearchSongsError> {
        self.caller
            .call(request, &[], |request| self.wire.search_songs(&query_text(request)))
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
