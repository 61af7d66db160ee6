//! Requests and outcomes of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    BodyDescription, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, RequestReader, ResponseDescription, Style, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Filter, ListProductsSort};

// ---- GET /products (listProducts) ----

/// What a request of `GET /products` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProducts {
    /// What has no text in a query travels as JSON.
    pub filters: Option<Vec<Filter>>,
    /// A style of objects, of what is none.
    pub page: Option<i64>,
    /// A value or a list of values is a list.
    pub tags: Option<Vec<String>>,
    /// What may be anything is a text.
    pub anything: Option<String>,
    /// A member has the name of another parameter.
    pub sort: Option<ListProductsSort>,
}

impl ListProducts {
    /// Sets `filters`.
    #[must_use]
    pub fn with_filters(mut self, value: Vec<Filter>) -> Self {
        self.filters = Some(value);
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn with_anything(mut self, value: impl Into<String>) -> Self {
        self.anything = Some(value.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, value: ListProductsSort) -> Self {
        self.sort = Some(value);
        self
    }
}

/// What `listProducts` answers if it does not succeed.
#[derive(Debug)]
pub enum ListProductsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListProductsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListProductsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListProductsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// There is none.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductsOutput {
    /// The header `X-Filters`.
    pub x_filters: Option<Vec<Filter>>,
}

impl ListProductsOutput {
    /// Sets `X-Filters`.
    #[must_use]
    pub fn with_x_filters(mut self, value: Vec<Filter>) -> Self {
        self.x_filters = Some(value);
        self
    }
}

impl ListProductsOutput {
    fn encode(self, status: StatusCode) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status);
        response
            .write_header("x-filters")
            .style(Style::Json)
            .optional(self.x_filters.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_filters: response
                .read_header("x-filters")
                .style(Style::Json)
                .optional(&tables::LIST_PRODUCTS_OUTPUT_X_FILTERS)?,
        })
    }
}

impl Operation for ListProducts {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "listProducts",
        method: Method::GET,
        path: "/products",
        body: BodyDescription::None,
        responses: &[ResponseDescription::exact(204, &[])],
    };

    type Output = ListProductsOutput;

    type Error = ListProductsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let filters = reader
            .query("filters")
            .style(Style::Json)
            .optional(&tables::LIST_PRODUCTS_FILTERS);
        let page = reader.query("page").optional(&schema::INT64);
        let tags = reader.query("tags").optional(&tables::LIST_PRODUCTS_TAGS2);
        let anything = reader.query("anything").optional(&schema::STRING);
        let sort = reader
            .query("sort")
            .style(Style::Json)
            .optional(&tables::LIST_PRODUCTS_SORT);
        reader
            .finish(|| Some(Self {
                filters: filters?,
                page: page?,
                tags: tags?,
                anything: anything?,
                sort: sort?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_query("filters")
            .style(Style::Json)
            .optional(self.filters.as_ref())?;
        request.write_query("page").optional(self.page.as_ref())?;
        request.write_query("tags").optional(self.tags.as_ref())?;
        request.write_query("anything").optional(self.anything.as_ref())?;
        request.write_query("sort").style(Style::Json).optional(self.sort.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(ListProductsOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(StatusCode::NO_CONTENT),
            Err(ListProductsError::Undeclared(failure)) => Err(failure),
        }
    }
}
