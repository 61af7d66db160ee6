//! Server traits of the API "Archive", version 3.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    CloseBox, CloseBoxError, CloseBoxOutput, GetDraftsDraftRead, GetDraftsDraftReadError,
    GetDraftsDraftReadOutput, GetDraftsTitleFind, GetDraftsTitleFindError,
    GetDraftsTitleFindOutput, GetSendRoomV1Letters, GetSendRoomV1LettersByLetter,
    GetSendRoomV1LettersByLetterError, GetSendRoomV1LettersByLetterOutput,
    GetSendRoomV1LettersError, GetSendRoomV1LettersOutput, ListOutbox, ListOutboxError,
    ListOutboxOutput, ListRooms, ListRoomsError, ListRoomsOutput, ListTiles,
    ListTilesError, ListTilesOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Lists the tiles of a shelf.
    ///
    /// `GET /shelves/{shelf}/tiles//`
    fn list_tiles(
        &self,
        request: Request<ListTiles, ()>,
    ) -> impl Future<Output = Result<ListTilesOutput, ListTilesError>> + Send;

    /// Closes the box on a shelf.
    ///
    /// `PUT /shelves//{shelf}//box`
    fn close_box(
        &self,
        request: Request<CloseBox, ()>,
    ) -> impl Future<Output = Result<CloseBoxOutput, CloseBoxError>> + Send;

    /// Lists the rooms.
    ///
    /// `GET //`
    fn list_rooms(
        &self,
        request: Request<ListRooms, ()>,
    ) -> impl Future<Output = Result<ListRoomsOutput, ListRoomsError>> + Send;

    /// Looks a letter up.
    ///
    /// `GET /send/%23room/v1/letters/{letter}`
    fn get_send_room_v1_letters_by_letter(
        &self,
        request: Request<GetSendRoomV1LettersByLetter, ()>,
    ) -> impl Future<
        Output = Result<
            GetSendRoomV1LettersByLetterOutput,
            GetSendRoomV1LettersByLetterError,
        >,
    > + Send;

    /// Counts the letters.
    ///
    /// `GET /send/%23room/v1/letters`
    fn get_send_room_v1_letters(
        &self,
        request: Request<GetSendRoomV1Letters, ()>,
    ) -> impl Future<
        Output = Result<GetSendRoomV1LettersOutput, GetSendRoomV1LettersError>,
    > + Send;

    /// Reads a draft.
    ///
    /// `GET /drafts/{draft}`
    ///
    /// # Errors
    ///
    /// - [`GetDraftsDraftReadError::Default`] (any other status): it cannot be read.
    fn get_drafts_draft_read(
        &self,
        request: Request<GetDraftsDraftRead, ()>,
    ) -> impl Future<
        Output = Result<GetDraftsDraftReadOutput, GetDraftsDraftReadError>,
    > + Send;

    /// Finds a draft, if nobody reads it by its number.
    ///
    /// `GET /drafts/{title}`
    fn get_drafts_title_find(
        &self,
        request: Request<GetDraftsTitleFind, ()>,
    ) -> impl Future<
        Output = Result<GetDraftsTitleFindOutput, GetDraftsTitleFindError>,
    > + Send;

    /// Lists what is on its way.
    ///
    /// `GET /send/outbox`
    fn list_outbox(
        &self,
        request: Request<ListOutbox, ()>,
    ) -> impl Future<Output = Result<ListOutboxOutput, ListOutboxError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    DefaultApiServer::new(api, (), refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, R> = Server<DefaultApiOperations, A, (), R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, R> Dispatch<A, (), R> for DefaultApiOperations
where
    A: DefaultApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 8] = [
            &ListTiles::DESCRIPTION,
            &CloseBox::DESCRIPTION,
            &ListRooms::DESCRIPTION,
            &GetSendRoomV1LettersByLetter::DESCRIPTION,
            &GetSendRoomV1Letters::DESCRIPTION,
            &GetDraftsDraftRead::DESCRIPTION,
            &GetDraftsTitleFind::DESCRIPTION,
            &ListOutbox::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_tiles, undeclared).await,
            Some(1) => server.handle(request, anybody, A::close_box, undeclared).await,
            Some(2) => server.handle(request, anybody, A::list_rooms, undeclared).await,
            Some(3) => {
                server
                    .handle(
                        request,
                        anybody,
                        A::get_send_room_v1_letters_by_letter,
                        undeclared,
                    )
                    .await
            }
            Some(4) => {
                server
                    .handle(request, anybody, A::get_send_room_v1_letters, undeclared)
                    .await
            }
            Some(5) => {
                server
                    .handle(
                        request,
                        anybody,
                        A::get_drafts_draft_read,
                        refuse_get_drafts_draft_read,
                    )
                    .await
            }
            Some(6) => {
                server
                    .handle(request, anybody, A::get_drafts_title_find, undeclared)
                    .await
            }
            Some(7) => server.handle(request, anybody, A::list_outbox, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_get_drafts_draft_read<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<GetDraftsDraftReadError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => GetDraftsDraftReadError::Default(refusal.status()),
        _ => return None,
    };
    Some(error)
}
