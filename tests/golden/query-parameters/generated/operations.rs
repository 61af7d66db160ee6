//! Requests and outcomes of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::SearchBooksSort;

// ---- GET /books (searchBooks) ----

/// What a request of `GET /books` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchBooks {
    /// What to search for.
    pub q: String,
    /// The year in which a book came out.
    pub year: Option<i64>,
    /// The highest price that is still wanted.
    pub max_price: Option<f64>,
    /// Whether only books at hand are wanted.
    ///
    /// Default: `false`.
    pub in_stock: Option<bool>,
    /// How the books are sorted.
    ///
    /// Default: `"title"`.
    pub sort: Option<SearchBooksSort>,
    /// How many books to return.
    ///
    /// Default: `25`.
    pub page_size: Option<i32>,
}

impl SearchBooks {
    /// A value with this member and no others.
    pub fn new(q: impl Into<String>) -> Self {
        let q = q.into();
        Self {
            q,
            year: None,
            max_price: None,
            in_stock: None,
            sort: None,
            page_size: None,
        }
    }

    /// Sets `year`.
    #[must_use]
    pub fn with_year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }

    /// Sets `maxPrice`.
    #[must_use]
    pub fn with_max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }

    /// Sets `in_stock`.
    #[must_use]
    pub fn with_in_stock(mut self, value: bool) -> Self {
        self.in_stock = Some(value);
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, value: SearchBooksSort) -> Self {
        self.sort = Some(value);
        self
    }

    /// Sets `page-size`.
    #[must_use]
    pub fn with_page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

/// 200: the titles that were found, one a line.
pub type SearchBooksOutput = String;

/// What `searchBooks` answers if it does not succeed.
#[derive(Debug)]
pub enum SearchBooksError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SearchBooksError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SearchBooksError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for SearchBooksError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for SearchBooks {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "searchBooks",
            Method::GET,
            "/books",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = SearchBooksOutput;

    type Error = SearchBooksError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let q = reader.query("q").required(&tables::SEARCH_BOOKS_Q);
        let year = reader.query("year").optional(&tables::SEARCH_BOOKS_YEAR);
        let max_price = reader
            .query("maxPrice")
            .optional(&tables::SEARCH_BOOKS_MAX_PRICE);
        let in_stock = reader.query("in_stock").optional_or(&schema::BOOLEAN, "false");
        let sort = reader.query("sort").optional_or(&tables::SEARCH_BOOKS_SORT, "title");
        let page_size = reader
            .query("page-size")
            .optional_or(&tables::SEARCH_BOOKS_PAGE_SIZE, "25");
        reader
            .finish(|| Some(Self {
                q: q?,
                year: year?,
                max_price: max_price?,
                in_stock: in_stock?,
                sort: sort?,
                page_size: page_size?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("q").required(&self.q)?;
        request.write_query("year").optional(self.year.as_ref())?;
        request.write_query("maxPrice").optional(self.max_price.as_ref())?;
        request.write_query("in_stock").optional(self.in_stock.as_ref())?;
        request.write_query("sort").optional(self.sort.as_ref())?;
        request.write_query("page-size").optional(self.page_size.as_ref())?;
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
            Err(SearchBooksError::Undeclared(failure)) => Err(failure),
        }
    }
}
