//! The client of the API "Archive" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    CloseBox, CloseBoxError, CloseBoxOutput, GetDraftsDraftRead, GetDraftsDraftReadError,
    GetDraftsDraftReadOutput, GetDraftsTitleFind, GetDraftsTitleFindError,
    GetDraftsTitleFindOutput, GetSendRoomV1Letters, GetSendRoomV1LettersByLetter,
    GetSendRoomV1LettersByLetterError, GetSendRoomV1LettersByLetterOutput,
    GetSendRoomV1LettersError, GetSendRoomV1LettersOutput, ListOutbox, ListOutboxError,
    ListOutboxOutput, ListRooms, ListRoomsError, ListRoomsOutput, ListTiles,
    ListTilesError, ListTilesOutput,
};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn list_tiles(
        &self,
        request: Request<ListTiles, ()>,
    ) -> Result<ListTilesOutput, ListTilesError> {
        self.list_tiles(request.into_input()).await
    }

    async fn close_box(
        &self,
        request: Request<CloseBox, ()>,
    ) -> Result<CloseBoxOutput, CloseBoxError> {
        self.close_box(request.into_input()).await
    }

    async fn list_rooms(
        &self,
        request: Request<ListRooms, ()>,
    ) -> Result<ListRoomsOutput, ListRoomsError> {
        self.list_rooms(request.into_input()).await
    }

    async fn get_send_room_v1_letters_by_letter(
        &self,
        request: Request<GetSendRoomV1LettersByLetter, ()>,
    ) -> Result<GetSendRoomV1LettersByLetterOutput, GetSendRoomV1LettersByLetterError> {
        self.get_send_room_v1_letters_by_letter(request.into_input()).await
    }

    async fn get_send_room_v1_letters(
        &self,
        request: Request<GetSendRoomV1Letters, ()>,
    ) -> Result<GetSendRoomV1LettersOutput, GetSendRoomV1LettersError> {
        self.get_send_room_v1_letters(request.into_input()).await
    }

    async fn get_drafts_draft_read(
        &self,
        request: Request<GetDraftsDraftRead, ()>,
    ) -> Result<GetDraftsDraftReadOutput, GetDraftsDraftReadError> {
        self.get_drafts_draft_read(request.into_input()).await
    }

    async fn get_drafts_title_find(
        &self,
        request: Request<GetDraftsTitleFind, ()>,
    ) -> Result<GetDraftsTitleFindOutput, GetDraftsTitleFindError> {
        self.get_drafts_title_find(request.into_input()).await
    }

    async fn list_outbox(
        &self,
        request: Request<ListOutbox, ()>,
    ) -> Result<ListOutboxOutput, ListOutboxError> {
        self.list_outbox(request.into_input()).await
    }
}
