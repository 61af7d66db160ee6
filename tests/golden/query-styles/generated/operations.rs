//! Requests and outcomes of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{Explode, RequestReader, ResponseDescription, Style};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{FindLettersKindItem, FindLettersReaderItem, Font};

// ---- GET /letters (findLetters) ----

/// What a request of `GET /letters` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindLetters {
    /// The path of the folder, whose slashes need no escapes.
    pub folder: String,
    /// Paths of files.
    pub file: Option<Vec<String>>,
    /// Whether the letter is flagged; without a value it says nothing.
    pub flagged: Option<bool>,
    /// The query parameter `limit`.
    ///
    /// Default: `20`.
    pub limit: Option<i32>,
    /// The letter after which the list begins; null is the first.
    pub after: Option<i64>,
    /// A name, or null, which is as good as nothing.
    pub sender: Option<String>,
    /// The kinds, of which some are meant if none is given.
    ///
    /// Default: `["letter","card"]`.
    pub kind: Option<Vec<FindLettersKindItem>>,
    /// Readers by their numbers or names.
    pub reader: Option<Vec<FindLettersReaderItem>>,
    /// The sheets, which are parameters of their own.
    pub sheet: Option<Vec<i32>>,
    /// The cookie parameter `theme`.
    pub theme: Option<Vec<String>>,
    /// The visits, each a cookie of its own.
    pub visit: Option<Vec<String>>,
    /// The cookie parameter `font`.
    pub font: Option<Font>,
}

/// The members that every [`FindLetters`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct FindLettersRequired {
    /// The path of the folder, whose slashes need no escapes.
    pub folder: String,
    /// The letter after which the list begins; null is the first.
    pub after: Option<i64>,
}

impl FindLetters {
    /// A value with these members and no others.
    pub fn new(required: impl Into<FindLettersRequired>) -> Self {
        let FindLettersRequired { folder, after } = required.into();
        Self {
            folder,
            file: None,
            flagged: None,
            limit: None,
            after,
            sender: None,
            kind: None,
            reader: None,
            sheet: None,
            theme: None,
            visit: None,
            font: None,
        }
    }

    /// Sets `file`.
    #[must_use]
    pub fn with_file(mut self, value: Vec<String>) -> Self {
        self.file = Some(value);
        self
    }

    /// Sets `flagged`.
    #[must_use]
    pub fn with_flagged(mut self, value: bool) -> Self {
        self.flagged = Some(value);
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = Some(value.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: Vec<FindLettersKindItem>) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `reader`.
    #[must_use]
    pub fn with_reader(mut self, value: Vec<FindLettersReaderItem>) -> Self {
        self.reader = Some(value);
        self
    }

    /// Sets `sheet`.
    #[must_use]
    pub fn with_sheet(mut self, value: Vec<i32>) -> Self {
        self.sheet = Some(value);
        self
    }

    /// Sets `theme`.
    #[must_use]
    pub fn with_theme(mut self, value: Vec<String>) -> Self {
        self.theme = Some(value);
        self
    }

    /// Sets `visit`.
    #[must_use]
    pub fn with_visit(mut self, value: Vec<String>) -> Self {
        self.visit = Some(value);
        self
    }

    /// Sets `font`.
    #[must_use]
    pub fn with_font(mut self, value: Font) -> Self {
        self.font = Some(value);
        self
    }
}

/// 204: found.
pub type FindLettersOutput = ();

/// What `findLetters` answers if it does not succeed.
#[derive(Debug)]
pub enum FindLettersError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FindLettersError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FindLettersError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FindLettersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FindLetters {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "findLetters",
            Method::GET,
            "/letters",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = FindLettersOutput;

    type Error = FindLettersError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut request_reader = RequestReader::new(request);
        let folder = request_reader.query("folder").required(&schema::STRING);
        let file = request_reader
            .query("file")
            .style(Style::Form(Explode::Joined))
            .optional(&tables::FIND_LETTERS_FILE);
        let flagged = request_reader
            .query("flagged")
            .or_empty()
            .optional(&schema::BOOLEAN);
        let limit = request_reader
            .query("limit")
            .or_empty()
            .optional_or(&tables::FIND_LETTERS_LIMIT, "20");
        let after = request_reader.query("after").required(&tables::FIND_LETTERS_AFTER);
        let sender = request_reader
            .query("sender")
            .optional(&tables::FIND_LETTERS_SENDER);
        let kind = request_reader
            .query("kind")
            .optional_or(&tables::FIND_LETTERS_KIND, "[\"letter\",\"card\"]");
        let reader = request_reader
            .query("reader")
            .style(Style::PipeDelimited)
            .optional(&tables::FIND_LETTERS_READER);
        let sheet = request_reader.query("sheet").optional(&tables::FIND_LETTERS_SHEET);
        let theme = request_reader
            .cookie("theme")
            .style(Style::Form(Explode::Joined))
            .optional(&tables::FIND_LETTERS_THEME);
        let visit = request_reader.cookie("visit").optional(&tables::FIND_LETTERS_VISIT);
        let font = request_reader.cookie("font").optional(&tables::FONT);
        request_reader
            .finish(|| Some(Self {
                folder: folder?,
                file: file?,
                flagged: flagged?,
                limit: limit?,
                after: after?,
                sender: sender?,
                kind: kind?,
                reader: reader?,
                sheet: sheet?,
                theme: theme?,
                visit: visit?,
                font: font?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("folder").allow_reserved().required(&self.folder)?;
        request
            .write_query("file")
            .style(Style::Form(Explode::Joined))
            .allow_reserved()
            .optional(self.file.as_ref())?;
        request.write_query("flagged").optional(self.flagged.as_ref())?;
        request.write_query("limit").optional(self.limit.as_ref())?;
        request.write_query("after").required(&self.after)?;
        request.write_query("sender").optional(self.sender.as_ref())?;
        request.write_query("kind").optional(self.kind.as_ref())?;
        request
            .write_query("reader")
            .style(Style::PipeDelimited)
            .optional(self.reader.as_ref())?;
        request.write_query("sheet").optional(self.sheet.as_ref())?;
        request
            .write_cookie("theme")
            .style(Style::Form(Explode::Joined))
            .optional(self.theme.as_ref())?;
        request.write_cookie("visit").optional(self.visit.as_ref())?;
        request.write_cookie("font").optional(self.font.as_ref())?;
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
            Err(FindLettersError::Undeclared(failure)) => Err(failure),
        }
    }
}
