//! The client of the API "Archive".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions, PageItems, Pages};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, linked, query_text,
};
use super::operations::{
    ListLetters, ListLettersError, ListLettersOutput, ListMaps, ListMapsError,
    ListMapsOutput, ListScrolls, ListScrollsError, ListScrollsOutput, ListSeals,
    ListSealsError, ListSealsOutput,
};
use super::types::Letter;

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

    /// Lists letters, each page by the cursor of the one before.
    ///
    /// `GET /letters`
    ///
    /// # Errors
    ///
    /// - [`ListLettersError::BadRequest`] (400): no page begins there.
    /// - [`ListLettersError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_letters(
        &self,
        request: ListLetters,
    ) -> Result<ListLettersOutput, ListLettersError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self.wire.list_letters(&query_text(request), "application/json")
                },
            )
            .await
    }

    /// The pages that [`list_letters`](Self::list_letters) answers with, from the one that is asked for to the last or to the first error.
    pub fn list_letters_pages(&self, request: ListLetters) -> Pages<ListLetters> {
        let client = self.clone();
        Pages::new(
            request,
            move |request| {
                let client = client.clone();
                async move { client.list_letters(request).await }
            },
            |mut request, page| {
                if page.page.as_ref().and_then(|found| found.has_more.as_ref())
                    == Some(&false)
                {
                    return None;
                }
                request.after = Some(
                    page.page.as_ref().and_then(|found| found.next.value())?.clone(),
                );
                Some(request)
            },
        )
    }

    /// What is on the pages of [`list_letters_pages`](Self::list_letters_pages), item by item.
    pub fn list_letters_items(
        &self,
        request: ListLetters,
    ) -> PageItems<ListLetters, Letter> {
        self.list_letters_pages(request).items(|page| page.letters)
    }

    /// Lists maps, so many skipped.
    ///
    /// `GET /maps`
    ///
    /// # Errors
    ///
    /// - [`ListMapsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_maps(
        &self,
        request: ListMaps,
    ) -> Result<ListMapsOutput, ListMapsError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.list_maps(&query_text(request), "application/json"),
            )
            .await
    }

    /// The pages that [`list_maps`](Self::list_maps) answers with, from the one that is asked for to the last or to the first error.
    pub fn list_maps_pages(&self, request: ListMaps) -> Pages<ListMaps> {
        let client = self.clone();
        Pages::new(
            request,
            move |request| {
                let client = client.clone();
                async move { client.list_maps(request).await }
            },
            |mut request, page| {
                let items = page.maps.as_ref()?;
                if items.is_empty() {
                    return None;
                }
                request.skip = Some(
                    request.skip.unwrap_or(0).checked_add(items.len().try_into().ok()?)?,
                );
                Some(request)
            },
        )
    }

    /// What is on the pages of [`list_maps_pages`](Self::list_maps_pages), item by item.
    pub fn list_maps_items(&self, request: ListMaps) -> PageItems<ListMaps, String> {
        self.list_maps_pages(request).items(|page| page.maps.unwrap_or_default())
    }

    /// Lists seals by the number of the page.
    ///
    /// `GET /seals`
    ///
    /// # Errors
    ///
    /// - [`ListSealsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_seals(
        &self,
        request: ListSeals,
    ) -> Result<ListSealsOutput, ListSealsError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.list_seals(&query_text(request), "application/json"),
            )
            .await
    }

    /// The pages that [`list_seals`](Self::list_seals) answers with, from the one that is asked for to the last or to the first error.
    pub fn list_seals_pages(&self, request: ListSeals) -> Pages<ListSeals> {
        let client = self.clone();
        Pages::new(
            request,
            move |request| {
                let client = client.clone();
                async move { client.list_seals(request).await }
            },
            |mut request, page| {
                let items = &page.body;
                if items.is_empty() {
                    return None;
                }
                request.page = request.page.checked_add(1)?;
                Some(request)
            },
        )
    }

    /// What is on the pages of [`list_seals_pages`](Self::list_seals_pages), item by item.
    pub fn list_seals_items(&self, request: ListSeals) -> PageItems<ListSeals, String> {
        self.list_seals_pages(request).items(|page| page.body)
    }

    /// Lists scrolls, each page by a link from the one before.
    ///
    /// `GET /scrolls`
    ///
    /// # Errors
    ///
    /// - [`ListScrollsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    #[deprecated]
    pub async fn list_scrolls(
        &self,
        request: ListScrolls,
    ) -> Result<ListScrollsOutput, ListScrollsError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self.wire.list_scrolls(&query_text(request), "application/json")
                },
            )
            .await
    }

    /// The pages that [`list_scrolls`](Self::list_scrolls) answers with, from the one that is asked for to the last or to the first error.
    #[deprecated]
    #[expect(deprecated, reason = "a deprecated list is read as well")]
    pub fn list_scrolls_pages(&self, request: ListScrolls) -> Pages<ListScrolls> {
        let client = self.clone();
        Pages::new(
            request,
            move |request| {
                let client = client.clone();
                async move { client.list_scrolls(request).await }
            },
            |mut request, page| {
                request.page = Some(linked(page.link.as_deref()?, "page")?);
                Some(request)
            },
        )
    }

    /// What is on the pages of [`list_scrolls_pages`](Self::list_scrolls_pages), item by item.
    #[deprecated]
    #[expect(deprecated, reason = "a deprecated list is read as well")]
    pub fn list_scrolls_items(
        &self,
        request: ListScrolls,
    ) -> PageItems<ListScrolls, String> {
        self.list_scrolls_pages(request).items(|page| page.body.scrolls)
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
