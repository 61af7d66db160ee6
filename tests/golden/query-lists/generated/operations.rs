//! Requests and outcomes of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    Explode, MediaType, RequestReader, ResponseDescription, Style,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Binding;

// ---- GET /books (listBooks) ----

/// What a request of `GET /books` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBooks {
    /// The authors whose books are wanted, each in a parameter of its own.
    pub author: Option<Vec<String>>,
    /// The years, separated by commas.
    pub year: Vec<i32>,
    /// The shelves, separated by spaces.
    pub shelf: Option<Vec<String>>,
    /// The bindings, separated by bars.
    pub binding: Option<Vec<Binding>>,
}

impl ListBooks {
    /// A value with this member and no others.
    pub fn new(year: Vec<i32>) -> Self {
        Self {
            author: None,
            year,
            shelf: None,
            binding: None,
        }
    }

    /// Sets `author`.
    #[must_use]
    pub fn with_author(mut self, value: Vec<String>) -> Self {
        self.author = Some(value);
        self
    }

    /// Sets `shelf`.
    #[must_use]
    pub fn with_shelf(mut self, value: Vec<String>) -> Self {
        self.shelf = Some(value);
        self
    }

    /// Sets `binding`.
    #[must_use]
    pub fn with_binding(mut self, value: Vec<Binding>) -> Self {
        self.binding = Some(value);
        self
    }
}

/// 200: the titles, one a line.
pub type ListBooksOutput = String;

/// What `listBooks` answers if it does not succeed.
#[derive(Debug)]
pub enum ListBooksError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListBooksError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListBooksError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListBooksError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListBooks {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listBooks",
            Method::GET,
            "/books",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = ListBooksOutput;

    type Error = ListBooksError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let author = reader.query("author").optional(&tables::LIST_BOOKS_AUTHOR);
        let year = reader
            .query("year")
            .style(Style::Form(Explode::Joined))
            .required(&tables::LIST_BOOKS_YEAR);
        let shelf = reader
            .query("shelf")
            .style(Style::SpaceDelimited)
            .optional(&tables::LIST_BOOKS_SHELF);
        let binding = reader
            .query("binding")
            .style(Style::PipeDelimited)
            .optional(&tables::LIST_BOOKS_BINDING);
        reader
            .finish(|| Some(Self {
                author: author?,
                year: year?,
                shelf: shelf?,
                binding: binding?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("author").optional(self.author.as_ref())?;
        request
            .write_query("year")
            .style(Style::Form(Explode::Joined))
            .required(&self.year)?;
        request
            .write_query("shelf")
            .style(Style::SpaceDelimited)
            .optional(self.shelf.as_ref())?;
        request
            .write_query("binding")
            .style(Style::PipeDelimited)
            .optional(self.binding.as_ref())?;
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
            Err(ListBooksError::Undeclared(failure)) => Err(failure),
        }
    }
}
