//! Requests and outcomes of the API "Albums", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    MediaType, Part, PartsWriter, RequestReader, ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    Content, EncodedRequest, EncodedResponse, Failure, FilePart, Invalid, Operation,
    OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{AddPictureBodyVisibility, Fault, Person, Place};

// ---- POST /pictures (addPicture) ----

/// What a request of `POST /pictures` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddPicture {
    /// The body.
    pub body: AddPictureParts,
}

impl AddPicture {
    /// A value with this member and no others.
    pub fn new(body: AddPictureParts) -> Self {
        Self { body }
    }
}

/// The parts of the body of [`AddPicture`].
#[derive(Debug)]
#[non_exhaustive]
pub struct AddPictureParts {
    /// What it is called.
    pub title: String,
    /// The member `year`.
    pub year: Option<i64>,
    /// The member `visibility`.
    pub visibility: Option<AddPictureBodyVisibility>,
    /// The member `tags`.
    pub tags: Option<Vec<String>>,
    /// The member `place`.
    pub place: Option<Place>,
    /// The member `people`.
    pub people: Option<Vec<Person>>,
    /// The picture itself.
    pub picture: FilePart,
    /// The member `parts`.
    pub parts: Option<Vec<FilePart>>,
    /// The member `notes`.
    pub notes: Option<FilePart>,
}

/// The members that every [`AddPictureParts`] has.
#[derive(Debug)]
pub struct AddPicturePartsRequired {
    /// What it is called.
    pub title: String,
    /// The picture itself.
    pub picture: FilePart,
}

impl AddPictureParts {
    /// A value with these members and no others.
    pub fn new(required: impl Into<AddPicturePartsRequired>) -> Self {
        let AddPicturePartsRequired { title, picture } = required.into();
        Self {
            title,
            year: None,
            visibility: None,
            tags: None,
            place: None,
            people: None,
            picture,
            parts: None,
            notes: None,
        }
    }

    /// Sets `year`.
    #[must_use]
    pub fn with_year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }

    /// Sets `visibility`.
    #[must_use]
    pub fn with_visibility(mut self, value: AddPictureBodyVisibility) -> Self {
        self.visibility = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `place`.
    #[must_use]
    pub fn with_place(mut self, value: Place) -> Self {
        self.place = Some(value);
        self
    }

    /// Sets `people`.
    #[must_use]
    pub fn with_people(mut self, value: Vec<Person>) -> Self {
        self.people = Some(value);
        self
    }

    /// Sets `parts`.
    #[must_use]
    pub fn with_parts(mut self, value: Vec<FilePart>) -> Self {
        self.parts = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: FilePart) -> Self {
        self.notes = Some(value);
        self
    }
}

const ADD_PICTURE_PARTS: &[Part] = &[
    Part::text("title"),
    Part::text("year"),
    Part::text("visibility"),
    Part::text("tags"),
    Part::json("place"),
    Part::json("people"),
    Part::file("picture").media_types("image/png, image/jpeg"),
    Part::file("parts").media_types("image/jpeg"),
    Part::file("notes"),
];

impl AddPictureParts {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        let mut body_parts = reader.parts(ADD_PICTURE_PARTS);
        let title = body_parts.required("title", &tables::ADD_PICTURE_PARTS_TITLE);
        let year = body_parts.optional("year", &tables::ADD_PICTURE_PARTS_YEAR);
        let visibility = body_parts
            .optional("visibility", &tables::ADD_PICTURE_BODY_VISIBILITY);
        let tags = body_parts.optional_list("tags", &tables::ADD_PICTURE_PARTS_TAGS);
        let place = body_parts.optional("place", &tables::PLACE);
        let people = body_parts
            .optional_list("people", &tables::ADD_PICTURE_PARTS_PEOPLE);
        let picture = body_parts.file("picture");
        let parts = body_parts.optional_files("parts", &tables::ADD_PICTURE_PARTS_PARTS);
        let notes = body_parts.optional_file("notes");
        body_parts.refuse_others();
        Some(Self {
            title: title?,
            year: year?,
            visibility: visibility?,
            tags: tags?,
            place: place?,
            people: people?,
            picture: picture?,
            parts: parts?,
            notes: notes?,
        })
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        let mut body_parts = PartsWriter::new(ADD_PICTURE_PARTS);
        body_parts.value("title", Some(&self.title))?;
        body_parts.value("year", self.year.as_ref())?;
        body_parts.value("visibility", self.visibility.as_ref())?;
        body_parts.list("tags", self.tags.as_deref())?;
        body_parts.value("place", self.place.as_ref())?;
        body_parts.list("people", self.people.as_deref())?;
        body_parts.file("picture", Some(self.picture))?;
        body_parts.files("parts", self.parts)?;
        body_parts.file("notes", self.notes)?;
        request.write_parts("multipart/form-data", body_parts);
        Ok(())
    }
}

/// 204: done.
pub type AddPictureOutput = ();

/// What `addPicture` answers if it does not succeed.
#[derive(Debug)]
pub enum AddPictureError {
    /// 400: the request is not what it should be.
    BadRequest(Fault),
    /// 413: it is too large.
    ContentTooLarge(Fault),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddPictureError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddPictureError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("addPicture answered 400 Bad Request")
            }
            Self::ContentTooLarge(_) => {
                formatter.write_str("addPicture answered 413 Content Too Large")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddPictureError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddPicture {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addPicture",
            Method::POST,
            "/pictures",
        )
        .with_body(&[MediaType::parts("multipart/form-data", ADD_PICTURE_PARTS)])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(413, &[MediaType::json("application/json")]),
            ],
        );

    type Output = AddPictureOutput;

    type Error = AddPictureError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = AddPictureParts::decode(&mut reader);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        self.body.encode(&mut request)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(AddPictureError::decode(&response)?),
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

impl AddPictureError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::ContentTooLarge(payload) => EncodedResponse::json(413, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::FAULT)?),
            413 => Self::ContentTooLarge(response.read_json(&tables::FAULT)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /albums/{albumId}/cover (putCover) ----

/// What a request of `PUT /albums/{albumId}/cover` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct PutCover {
    /// The path parameter `albumId`.
    pub album_id: String,
    /// The body.
    pub body: Option<PutCoverParts>,
}

impl PutCover {
    /// A value with this member and no others.
    pub fn new(album_id: impl Into<String>) -> Self {
        let album_id = album_id.into();
        Self { album_id, body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: PutCoverParts) -> Self {
        self.body = Some(value);
        self
    }
}

/// The parts of the body of [`PutCover`].
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct PutCoverParts {
    /// The member `file`.
    pub file: Option<FilePart>,
    /// The member `caption`.
    pub caption: Option<String>,
}

impl PutCoverParts {
    /// Sets `file`.
    #[must_use]
    pub fn with_file(mut self, value: FilePart) -> Self {
        self.file = Some(value);
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, value: impl Into<String>) -> Self {
        self.caption = Some(value.into());
        self
    }
}

const PUT_COVER_PARTS: &[Part] = &[Part::file("file"), Part::text("caption")];

impl PutCoverParts {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        let mut parts = reader.parts(PUT_COVER_PARTS);
        let file = parts.optional_file("file");
        let caption = parts.optional("caption", &schema::STRING);
        Some(Self {
            file: file?,
            caption: caption?,
        })
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        let mut parts = PartsWriter::new(PUT_COVER_PARTS);
        parts.file("file", self.file)?;
        parts.value("caption", self.caption.as_ref())?;
        request.write_parts("multipart/form-data", parts);
        Ok(())
    }
}

/// 204: done.
pub type PutCoverOutput = ();

/// What `putCover` answers if it does not succeed.
#[derive(Debug)]
pub enum PutCoverError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutCoverError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutCoverError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutCoverError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutCover {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putCover",
            Method::PUT,
            "/albums/{albumId}/cover",
        )
        .with_optional_body(&[MediaType::parts("multipart/form-data", PUT_COVER_PARTS)])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PutCoverOutput;

    type Error = PutCoverError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let album_id = reader.path("albumId").required(&schema::STRING);
        let body = reader.optional_body(PutCoverParts::decode);
        reader
            .finish(|| Some(Self {
                album_id: album_id?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("albumId").required(&self.album_id)?;
        if let Some(body) = self.body {
            body.encode(&mut request)?;
        }
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
            Err(PutCoverError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /mail (addMail) ----

/// What a request of `POST /mail` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddMail {
    /// The body.
    pub body: Content,
}

impl AddMail {
    /// A value with this member and no others.
    pub fn new(body: Content) -> Self {
        Self { body }
    }
}

/// 200: the mail as it is kept.
pub type AddMailOutput = Content;

/// What `addMail` answers if it does not succeed.
#[derive(Debug)]
pub enum AddMailError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddMailError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddMailError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddMailError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddMail {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addMail",
            Method::POST,
            "/mail",
        )
        .with_body(&[MediaType::stream("multipart/mixed")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::stream("multipart/mixed")])],
        );

    type Output = AddMailOutput;

    type Error = AddMailError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.content_body();
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_content("multipart/mixed", self.body)?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_content()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_content(200, "multipart/mixed", output),
            Err(AddMailError::Undeclared(failure)) => Err(failure),
        }
    }
}
