//! The client of the API "Archive".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, path_text, query_text,
};
use super::operations::{
    CloseBox, CloseBoxError, CloseBoxOutput, GetDraftsDraftRead, GetDraftsDraftReadError,
    GetDraftsDraftReadOutput, GetDraftsTitleFind, GetDraftsTitleFindError,
    GetDraftsTitleFindOutput, GetSendRoomV1Letters, GetSendRoomV1LettersByLetter,
    GetSendRoomV1LettersByLetterError, GetSendRoomV1LettersByLetterOutput,
    GetSendRoomV1LettersError, GetSendRoomV1LettersOutput, ListOutbox, ListOutboxError,
    ListOutboxOutput, ListRooms, ListRoomsError, ListRoomsOutput, ListTiles,
    ListTilesError, ListTilesOutput,
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

    /// Lists the tiles of a shelf.
    ///
    /// `GET /shelves/{shelf}/tiles//`
    ///
    /// # Errors
    ///
    /// - [`ListTilesError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_tiles(
        &self,
        request: ListTiles,
    ) -> Result<ListTilesOutput, ListTilesError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .list_tiles(
                            path_text(request, "shelf")?,
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }

    /// Closes the box on a shelf.
    ///
    /// `PUT /shelves//{shelf}//box`
    ///
    /// # Errors
    ///
    /// - [`CloseBoxError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn close_box(
        &self,
        request: CloseBox,
    ) -> Result<CloseBoxOutput, CloseBoxError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.close_box(path_text(request, "shelf")?),
            )
            .await
    }

    /// Lists the rooms.
    ///
    /// `GET //`
    ///
    /// # Errors
    ///
    /// - [`ListRoomsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_rooms(
        &self,
        request: ListRooms,
    ) -> Result<ListRoomsOutput, ListRoomsError> {
        self.caller.call(request, &[], |_| self.wire.list_rooms()).await
    }

    /// Looks a letter up.
    ///
    /// `GET /send/%23room/v1/letters/{letter}`
    ///
    /// # Errors
    ///
    /// - [`GetSendRoomV1LettersByLetterError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_send_room_v1_letters_by_letter(
        &self,
        request: GetSendRoomV1LettersByLetter,
    ) -> Result<GetSendRoomV1LettersByLetterOutput, GetSendRoomV1LettersByLetterError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_send_room_v1_letters_by_letter(
                            path_text(request, "letter")?,
                            "text/plain",
                        )
                },
            )
            .await
    }

    /// Counts the letters.
    ///
    /// `GET /send/%23room/v1/letters`
    ///
    /// # Errors
    ///
    /// - [`GetSendRoomV1LettersError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_send_room_v1_letters(
        &self,
        request: GetSendRoomV1Letters,
    ) -> Result<GetSendRoomV1LettersOutput, GetSendRoomV1LettersError> {
        self.caller
            .call(
                request,
                &[],
                |_| self.wire.get_send_room_v1_letters("application/json"),
            )
            .await
    }

    /// Reads a draft.
    ///
    /// `GET /drafts/{draft}`
    ///
    /// # Errors
    ///
    /// - [`GetDraftsDraftReadError::Default`] (any other status): it cannot be read.
    /// - [`GetDraftsDraftReadError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_drafts_draft_read(
        &self,
        request: GetDraftsDraftRead,
    ) -> Result<GetDraftsDraftReadOutput, GetDraftsDraftReadError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.get_drafts_draft_read(path_text(request, "draft")?),
            )
            .await
    }

    /// Finds a draft, if nobody reads it by its number.
    ///
    /// `GET /drafts/{title}`
    ///
    /// # Errors
    ///
    /// - [`GetDraftsTitleFindError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_drafts_title_find(
        &self,
        request: GetDraftsTitleFind,
    ) -> Result<GetDraftsTitleFindOutput, GetDraftsTitleFindError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.get_drafts_title_find(path_text(request, "title")?),
            )
            .await
    }

    /// Lists what is on its way.
    ///
    /// `GET /send/outbox`
    ///
    /// # Errors
    ///
    /// - [`ListOutboxError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_outbox(
        &self,
        request: ListOutbox,
    ) -> Result<ListOutboxOutput, ListOutboxError> {
        self.caller.call(request, &[], |_| self.wire.list_outbox()).await
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
