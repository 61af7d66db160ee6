//! Requests and outcomes of the API "Archive", version 3.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;

// ---- GET /shelves/{shelf}/tiles// (listTiles) ----

/// What a request of `GET /shelves/{shelf}/tiles//` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTiles {
    /// The path parameter `shelf`.
    pub shelf: i64,
    /// The query parameter `page`.
    pub page: Option<i64>,
}

impl ListTiles {
    /// A value with this member and no others.
    pub fn new(shelf: i64) -> Self {
        Self { shelf, page: None }
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

/// 200: their names.
pub type ListTilesOutput = Vec<String>;

/// What `listTiles` answers if it does not succeed.
#[derive(Debug)]
pub enum ListTilesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListTilesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListTilesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListTilesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListTiles {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listTiles",
            Method::GET,
            "/shelves/{shelf}/tiles//",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListTilesOutput;

    type Error = ListTilesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let shelf = reader.path("shelf").required(&schema::INT64);
        let page = reader.query("page").optional(&schema::INT64);
        reader.finish(|| Some(Self { shelf: shelf?, page: page? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("shelf").required(&self.shelf)?;
        request.write_query("page").optional(self.page.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_TILES_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListTilesError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /shelves//{shelf}//box (closeBox) ----

/// What a request of `PUT /shelves//{shelf}//box` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloseBox {
    /// The path parameter `shelf`.
    pub shelf: String,
}

impl CloseBox {
    /// A value with this member and no others.
    pub fn new(shelf: impl Into<String>) -> Self {
        let shelf = shelf.into();
        Self { shelf }
    }
}

/// 204: it is closed.
pub type CloseBoxOutput = ();

/// What `closeBox` answers if it does not succeed.
#[derive(Debug)]
pub enum CloseBoxError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CloseBoxError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CloseBoxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CloseBoxError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for CloseBox {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "closeBox",
            Method::PUT,
            "/shelves//{shelf}//box",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = CloseBoxOutput;

    type Error = CloseBoxError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let shelf = reader.path("shelf").required(&schema::STRING);
        reader.finish(|| Some(Self { shelf: shelf? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("shelf").required(&self.shelf)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(CloseBoxError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET // (listRooms) ----

/// A request of `GET //`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRooms {}

/// 204: there is none.
pub type ListRoomsOutput = ();

/// What `listRooms` answers if it does not succeed.
#[derive(Debug)]
pub enum ListRoomsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListRoomsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListRoomsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListRoomsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListRooms {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listRooms",
            Method::GET,
            "//",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ListRoomsOutput;

    type Error = ListRoomsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(ListRoomsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /send/%23room/v1/letters/{letter} (getSendRoomV1LettersByLetter) ----

/// What a request of `GET /send/%23room/v1/letters/{letter}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSendRoomV1LettersByLetter {
    /// The path parameter `letter`.
    pub letter: i64,
}

impl GetSendRoomV1LettersByLetter {
    /// A value with this member and no others.
    pub fn new(letter: i64) -> Self {
        Self { letter }
    }
}

/// 200: the letter.
pub type GetSendRoomV1LettersByLetterOutput = String;

/// What `getSendRoomV1LettersByLetter` answers if it does not succeed.
#[derive(Debug)]
pub enum GetSendRoomV1LettersByLetterError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetSendRoomV1LettersByLetterError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetSendRoomV1LettersByLetterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetSendRoomV1LettersByLetterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetSendRoomV1LettersByLetter {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getSendRoomV1LettersByLetter",
            Method::GET,
            "/send/%23room/v1/letters/{letter}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetSendRoomV1LettersByLetterOutput;

    type Error = GetSendRoomV1LettersByLetterError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let letter = reader.path("letter").required(&schema::INT64);
        reader.finish(|| Some(Self { letter: letter? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("letter").required(&self.letter)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetSendRoomV1LettersByLetterError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /send/%23room/v1/letters (getSendRoomV1Letters) ----

/// A request of `GET /send/%23room/v1/letters`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSendRoomV1Letters {}

/// 200: how many there are.
pub type GetSendRoomV1LettersOutput = i64;

/// What `getSendRoomV1Letters` answers if it does not succeed.
#[derive(Debug)]
pub enum GetSendRoomV1LettersError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetSendRoomV1LettersError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetSendRoomV1LettersError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetSendRoomV1LettersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetSendRoomV1Letters {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getSendRoomV1Letters",
            Method::GET,
            "/send/%23room/v1/letters",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetSendRoomV1LettersOutput;

    type Error = GetSendRoomV1LettersError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetSendRoomV1LettersError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /drafts/{draft} (get-/drafts/{draft}_read) ----

/// What a request of `GET /drafts/{draft}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDraftsDraftRead {
    /// The path parameter `draft`.
    pub draft: i64,
}

impl GetDraftsDraftRead {
    /// A value with this member and no others.
    pub fn new(draft: i64) -> Self {
        Self { draft }
    }
}

/// 204: it is empty.
pub type GetDraftsDraftReadOutput = ();

/// What `get-/drafts/{draft}_read` answers if it does not succeed.
#[derive(Debug)]
pub enum GetDraftsDraftReadError {
    /// Any other status: it cannot be read.
    Default(StatusCode),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetDraftsDraftReadError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetDraftsDraftReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status) => {
                write!(formatter, "get-/drafts/{{draft}}_read answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetDraftsDraftReadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetDraftsDraftRead {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "get-/drafts/{draft}_read",
            Method::GET,
            "/drafts/{draft}",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::default(&[])],
        );

    type Output = GetDraftsDraftReadOutput;

    type Error = GetDraftsDraftReadError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let draft = reader.path("draft").required(&schema::INT64);
        reader.finish(|| Some(Self { draft: draft? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("draft").required(&self.draft)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(GetDraftsDraftReadError::decode(&response)),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl GetDraftsDraftReadError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status) => {
                EncodedResponse::empty(
                    <GetDraftsDraftRead as Operation>::DESCRIPTION
                        .default_status(status)?,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Self {
        Self::Default(response.status)
    }
}

// ---- GET /drafts/{title} (get-/drafts/{title}_find) ----

/// What a request of `GET /drafts/{title}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDraftsTitleFind {
    /// The path parameter `title`.
    pub title: String,
}

impl GetDraftsTitleFind {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self { title }
    }
}

/// 204: there is one.
pub type GetDraftsTitleFindOutput = ();

/// What `get-/drafts/{title}_find` answers if it does not succeed.
#[derive(Debug)]
pub enum GetDraftsTitleFindError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetDraftsTitleFindError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetDraftsTitleFindError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetDraftsTitleFindError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetDraftsTitleFind {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "get-/drafts/{title}_find",
            Method::GET,
            "/drafts/{title}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetDraftsTitleFindOutput;

    type Error = GetDraftsTitleFindError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let title = reader.path("title").required(&schema::STRING);
        reader.finish(|| Some(Self { title: title? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("title").required(&self.title)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(GetDraftsTitleFindError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /send/outbox (listOutbox) ----

/// A request of `GET /send/outbox`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOutbox {}

/// 204: nothing is.
pub type ListOutboxOutput = ();

/// What `listOutbox` answers if it does not succeed.
#[derive(Debug)]
pub enum ListOutboxError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListOutboxError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListOutboxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListOutboxError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListOutbox {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listOutbox",
            Method::GET,
            "/send/outbox",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ListOutboxOutput;

    type Error = ListOutboxError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(ListOutboxError::Undeclared(failure)) => Err(failure),
        }
    }
}
