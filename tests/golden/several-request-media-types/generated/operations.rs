//! Requests and outcomes of the API "Drafts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    Framing, MediaType, Part, PartsWriter, RequestReader, ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    ByteStream, Content, EncodedRequest, EncodedResponse, Failure, FilePart, Invalid,
    Items, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{ChangeSettingsBody, ChangeSettingsBodyItem, Draft};

// ---- POST /drafts (addDraft) ----

/// What a request of `POST /drafts` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddDraft {
    /// The body.
    pub body: AddDraftBody,
}

impl AddDraft {
    /// A value with this member and no others.
    pub fn new(body: AddDraftBody) -> Self {
        Self { body }
    }
}

/// The body of [`AddDraft`], by its media type.
#[derive(Debug)]
pub enum AddDraftBody {
    /// `application/json`
    Json(Draft),
    /// `text/plain`
    Text(String),
    /// `multipart/form-data`
    Multipart(AddDraftParts),
    /// `image/png`
    Png(ByteStream),
    /// `image/*`
    Image(Content),
}

impl AddDraftBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<AddDraft as Operation>::DESCRIPTION.body) {
            "application/json" => reader.json_body(&tables::DRAFT).map(Self::Json),
            "text/plain" => {
                reader.text_body(&tables::ADD_DRAFT_BODY_TEXT).map(Self::Text)
            }
            "multipart/form-data" => AddDraftParts::decode(reader).map(Self::Multipart),
            "image/png" => reader.stream_body().map(Self::Png),
            "image/*" => reader.content_body().map(Self::Image),
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        match self {
            Self::Json(body) => {
                request.write_json("application/json", &body)?;
            }
            Self::Text(body) => {
                request.write_body("text/plain", body);
            }
            Self::Multipart(body) => body.encode(request)?,
            Self::Png(body) => {
                request.write_body("image/png", body);
            }
            Self::Image(body) => {
                request.write_content("image/*", body)?;
            }
        }
        Ok(())
    }
}

/// The parts of the body of [`AddDraft`].
#[derive(Debug)]
#[non_exhaustive]
pub struct AddDraftParts {
    /// The member `draft`.
    pub draft: Draft,
    /// The member `attachments`.
    pub attachments: Option<Vec<FilePart>>,
}

impl AddDraftParts {
    /// A value with this member and no others.
    pub fn new(draft: Draft) -> Self {
        Self { draft, attachments: None }
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn with_attachments(mut self, value: Vec<FilePart>) -> Self {
        self.attachments = Some(value);
        self
    }
}

const ADD_DRAFT_PARTS: &[Part] = &[Part::json("draft"), Part::file("attachments")];

impl AddDraftParts {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        let mut parts = reader.parts(ADD_DRAFT_PARTS);
        let draft = parts.required("draft", &tables::DRAFT);
        let attachments = parts
            .optional_files("attachments", &tables::ADD_DRAFT_PARTS_ATTACHMENTS);
        Some(Self {
            draft: draft?,
            attachments: attachments?,
        })
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        let mut parts = PartsWriter::new(ADD_DRAFT_PARTS);
        parts.value("draft", Some(&self.draft))?;
        parts.files("attachments", self.attachments)?;
        request.write_parts("multipart/form-data", parts);
        Ok(())
    }
}

/// 204: done.
pub type AddDraftOutput = ();

/// What `addDraft` answers if it does not succeed.
#[derive(Debug)]
pub enum AddDraftError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddDraftError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddDraftError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddDraftError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddDraft {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addDraft",
            Method::POST,
            "/drafts",
        )
        .with_body(
            &[
                MediaType::json("application/json"),
                MediaType::text("text/plain"),
                MediaType::parts("multipart/form-data", ADD_DRAFT_PARTS),
                MediaType::stream("image/png"),
                MediaType::stream("image/*"),
            ],
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = AddDraftOutput;

    type Error = AddDraftError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = AddDraftBody::decode(&mut reader);
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
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(AddDraftError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /drafts (replaceDrafts) ----

/// What a request of `PUT /drafts` carries.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ReplaceDrafts {
    /// The body.
    pub body: Option<ReplaceDraftsBody>,
}

impl ReplaceDrafts {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: ReplaceDraftsBody) -> Self {
        self.body = Some(value);
        self
    }
}

/// The body of [`ReplaceDrafts`], by its media type.
#[derive(Debug)]
pub enum ReplaceDraftsBody {
    /// `application/json`
    Json(Vec<Draft>),
    /// `application/x-ndjson`
    Lines(Items<Draft>),
}

impl ReplaceDraftsBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<ReplaceDrafts as Operation>::DESCRIPTION.body) {
            "application/json" => {
                reader.json_body(&tables::REPLACE_DRAFTS_BODY_JSON).map(Self::Json)
            }
            "application/x-ndjson" => {
                reader.items_body(Framing::Lines, &tables::DRAFT).map(Self::Lines)
            }
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        match self {
            Self::Json(body) => {
                request.write_json("application/json", &body)?;
            }
            Self::Lines(body) => {
                request.write_items("application/x-ndjson", Framing::Lines, body);
            }
        }
        Ok(())
    }
}

/// 204: done.
pub type ReplaceDraftsOutput = ();

/// What `replaceDrafts` answers if it does not succeed.
#[derive(Debug)]
pub enum ReplaceDraftsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ReplaceDraftsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ReplaceDraftsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ReplaceDraftsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ReplaceDrafts {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "replaceDrafts",
            Method::PUT,
            "/drafts",
        )
        .with_optional_body(
            &[
                MediaType::json("application/json"),
                MediaType::items("application/x-ndjson"),
            ],
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ReplaceDraftsOutput;

    type Error = ReplaceDraftsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_body(ReplaceDraftsBody::decode);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
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
            Err(ReplaceDraftsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PATCH /settings (changeSettings) ----

/// What a request of `PATCH /settings` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeSettings {
    /// The body.
    pub body: ChangeSettingsRequestBody,
}

impl ChangeSettings {
    /// A value with this member and no others.
    pub fn new(body: ChangeSettingsRequestBody) -> Self {
        Self { body }
    }
}

/// The body of [`ChangeSettings`], by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangeSettingsRequestBody {
    /// `application/merge-patch+json`
    Json(ChangeSettingsBody),
    /// `application/json-patch+json`
    ApplicationJsonPatchJson(Vec<ChangeSettingsBodyItem>),
}

impl ChangeSettingsRequestBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<ChangeSettings as Operation>::DESCRIPTION.body) {
            "application/merge-patch+json" => {
                reader.json_body(&tables::CHANGE_SETTINGS_BODY).map(Self::Json)
            }
            "application/json-patch+json" => {
                reader
                    .json_body(&tables::CHANGE_SETTINGS_BODY_APPLICATION_JSON_PATCH_JSON)
                    .map(Self::ApplicationJsonPatchJson)
            }
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        match self {
            Self::Json(body) => {
                request.write_json("application/merge-patch+json", &body)?;
            }
            Self::ApplicationJsonPatchJson(body) => {
                request.write_json("application/json-patch+json", &body)?;
            }
        }
        Ok(())
    }
}

/// 204: done.
pub type ChangeSettingsOutput = ();

/// What `changeSettings` answers if it does not succeed.
#[derive(Debug)]
pub enum ChangeSettingsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ChangeSettingsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ChangeSettingsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ChangeSettingsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ChangeSettings {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "changeSettings",
            Method::PATCH,
            "/settings",
        )
        .with_body(
            &[
                MediaType::json("application/merge-patch+json"),
                MediaType::json("application/json-patch+json"),
            ],
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ChangeSettingsOutput;

    type Error = ChangeSettingsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = ChangeSettingsRequestBody::decode(&mut reader);
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
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(ChangeSettingsError::Undeclared(failure)) => Err(failure),
        }
    }
}
