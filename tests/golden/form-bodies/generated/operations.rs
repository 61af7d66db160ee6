//! Requests and outcomes of the API "Accounts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    FieldStyle, FormField, MediaType, Part, PartsWriter, RequestReader,
    ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Account, Drawing, Element, Fault, GetTokenBody, Point};

// ---- POST /accounts (openAccount) ----

/// What a request of `POST /accounts` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenAccount {
    /// The body.
    pub body: Account,
}

impl OpenAccount {
    /// A value with this member and no others.
    pub fn new(body: Account) -> Self {
        Self { body }
    }
}

/// 204: done.
pub type OpenAccountOutput = ();

/// What `openAccount` answers if it does not succeed.
#[derive(Debug)]
pub enum OpenAccountError {
    /// 400: the form is not what it should be.
    BadRequest(Fault),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for OpenAccountError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for OpenAccountError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("openAccount answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for OpenAccountError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for OpenAccount {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "openAccount",
            Method::POST,
            "/accounts",
        )
        .with_body(&[MediaType::form("application/x-www-form-urlencoded")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
            ],
        );

    type Output = OpenAccountOutput;

    type Error = OpenAccountError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader
            .form_body(
                &tables::ACCOUNT,
                &[
                    FormField::new("codes", FieldStyle::Comma),
                    FormField::new("words", FieldStyle::Space),
                    FormField::new("marks", FieldStyle::Pipe),
                    FormField::new("size", FieldStyle::Deep),
                    FormField::new("place", FieldStyle::Separate),
                ],
            );
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_form(
                "application/x-www-form-urlencoded",
                &self.body,
                &tables::ACCOUNT,
                &[
                    FormField::new("codes", FieldStyle::Comma),
                    FormField::new("words", FieldStyle::Space),
                    FormField::new("marks", FieldStyle::Pipe),
                    FormField::new("size", FieldStyle::Deep),
                    FormField::new("place", FieldStyle::Separate),
                ],
            )?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(OpenAccountError::decode(&response)?),
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

impl OpenAccountError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::FAULT)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /token (getToken) ----

/// What a request of `POST /token` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetToken {
    /// The body.
    pub body: Option<GetTokenBody>,
}

impl GetToken {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: GetTokenBody) -> Self {
        self.body = Some(value);
        self
    }
}

/// 204: done.
pub type GetTokenOutput = ();

/// What `getToken` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTokenError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTokenError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetTokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetToken {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getToken",
            Method::POST,
            "/token",
        )
        .with_optional_body(&[MediaType::form("application/x-www-form-urlencoded")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetTokenOutput;

    type Error = GetTokenError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_form_body(&tables::GET_TOKEN_BODY, &[]);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        if let Some(body) = self.body {
            request
                .write_form(
                    "application/x-www-form-urlencoded",
                    &body,
                    &tables::GET_TOKEN_BODY,
                    &[],
                )?;
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
            Err(GetTokenError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /notes (keepNote) ----

/// What a request of `POST /notes` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeepNote {
    /// The body.
    pub body: String,
}

impl KeepNote {
    /// A value with this member and no others.
    pub fn new(body: impl Into<String>) -> Self {
        let body = body.into();
        Self { body }
    }
}

/// 204: done.
pub type KeepNoteOutput = ();

/// What `keepNote` answers if it does not succeed.
#[derive(Debug)]
pub enum KeepNoteError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for KeepNoteError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for KeepNoteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for KeepNoteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for KeepNote {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "keepNote",
            Method::POST,
            "/notes",
        )
        .with_body(&[MediaType::text("application/x-www-form-urlencoded")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = KeepNoteOutput;

    type Error = KeepNoteError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.text_body(&tables::KEEP_NOTE_BODY);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_body("application/x-www-form-urlencoded", self.body);
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
            Err(KeepNoteError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /drawings (keepDrawing) ----

/// What a request of `POST /drawings` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct KeepDrawing {
    /// The body.
    pub body: KeepDrawingBody,
}

impl KeepDrawing {
    /// A value with this member and no others.
    pub fn new(body: KeepDrawingBody) -> Self {
        Self { body }
    }
}

/// The body of [`KeepDrawing`], by its media type.
#[derive(Debug)]
pub enum KeepDrawingBody {
    /// `application/x-www-form-urlencoded`
    Form(Drawing),
    /// `multipart/form-data`
    Multipart(KeepDrawingParts),
}

impl KeepDrawingBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<KeepDrawing as Operation>::DESCRIPTION.body) {
            "application/x-www-form-urlencoded" => {
                reader.form_body(&tables::DRAWING, &[]).map(Self::Form)
            }
            "multipart/form-data" => {
                KeepDrawingParts::decode(reader).map(Self::Multipart)
            }
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        match self {
            Self::Form(body) => {
                request
                    .write_form(
                        "application/x-www-form-urlencoded",
                        &body,
                        &tables::DRAWING,
                        &[],
                    )?;
            }
            Self::Multipart(body) => body.encode(request)?,
        }
        Ok(())
    }
}

/// The parts of the body of [`KeepDrawing`].
#[derive(Debug)]
#[non_exhaustive]
pub struct KeepDrawingParts {
    /// Where the pen touched the paper.
    pub points: Vec<Point>,
    /// What it consists of.
    pub elements: Vec<Element>,
    /// The layers by name, in which the elements are.
    pub layers: Vec<Vec<String>>,
    /// A part of a drawing, or its name in the library.
    pub background: Option<Element>,
}

/// The members that every [`KeepDrawingParts`] has.
#[derive(Debug)]
pub struct KeepDrawingPartsRequired {
    /// Where the pen touched the paper.
    pub points: Vec<Point>,
    /// What it consists of.
    pub elements: Vec<Element>,
    /// The layers by name, in which the elements are.
    pub layers: Vec<Vec<String>>,
}

impl KeepDrawingParts {
    /// A value with these members and no others.
    pub fn new(required: impl Into<KeepDrawingPartsRequired>) -> Self {
        let KeepDrawingPartsRequired { points, elements, layers } = required.into();
        Self {
            points,
            elements,
            layers,
            background: None,
        }
    }

    /// Sets `background`.
    #[must_use]
    pub fn with_background(mut self, value: Element) -> Self {
        self.background = Some(value);
        self
    }
}

const KEEP_DRAWING_PARTS: &[Part] = &[
    Part::json("points"),
    Part::json("elements"),
    Part::json("layers"),
    Part::json("background"),
];

impl KeepDrawingParts {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        let mut parts = reader.parts(KEEP_DRAWING_PARTS);
        let points = parts.required_list("points", &tables::KEEP_DRAWING_PARTS_POINTS);
        let elements = parts
            .required_list("elements", &tables::KEEP_DRAWING_PARTS_ELEMENTS);
        let layers = parts.required_list("layers", &tables::KEEP_DRAWING_PARTS_LAYERS);
        let background = parts.optional("background", &tables::ELEMENT);
        Some(Self {
            points: points?,
            elements: elements?,
            layers: layers?,
            background: background?,
        })
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        let mut parts = PartsWriter::new(KEEP_DRAWING_PARTS);
        parts.list("points", Some(&self.points))?;
        parts.list("elements", Some(&self.elements))?;
        parts.list("layers", Some(&self.layers))?;
        parts.value("background", self.background.as_ref())?;
        request.write_parts("multipart/form-data", parts);
        Ok(())
    }
}

/// 204: done.
pub type KeepDrawingOutput = ();

/// What `keepDrawing` answers if it does not succeed.
#[derive(Debug)]
pub enum KeepDrawingError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for KeepDrawingError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for KeepDrawingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for KeepDrawingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for KeepDrawing {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "keepDrawing",
            Method::POST,
            "/drawings",
        )
        .with_body(
            &[
                MediaType::form("application/x-www-form-urlencoded"),
                MediaType::parts("multipart/form-data", KEEP_DRAWING_PARTS),
            ],
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = KeepDrawingOutput;

    type Error = KeepDrawingError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = KeepDrawingBody::decode(&mut reader);
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
            Err(KeepDrawingError::Undeclared(failure)) => Err(failure),
        }
    }
}
