//! Requests and outcomes of the API "Register", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{RequestReader, ResponseDescription, Style};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Filter, FindEntriesPage};

// ---- GET /entries (findEntries) ----

/// What a request of `GET /entries` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindEntries {
    /// The query parameter `filter`.
    pub filter: Filter,
    /// Members of any name.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The query parameter `page`.
    ///
    /// Default: `{"size":10}`.
    pub page: Option<FindEntriesPage>,
}

impl FindEntries {
    /// A value with this member and no others.
    pub fn new(filter: Filter) -> Self {
        Self {
            filter,
            metadata: None,
            page: None,
        }
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: FindEntriesPage) -> Self {
        self.page = Some(value);
        self
    }
}

/// 204: found.
pub type FindEntriesOutput = ();

/// What `findEntries` answers if it does not succeed.
#[derive(Debug)]
pub enum FindEntriesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FindEntriesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FindEntriesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FindEntriesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FindEntries {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "findEntries",
            Method::GET,
            "/entries",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = FindEntriesOutput;

    type Error = FindEntriesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let filter = reader
            .query("filter")
            .style(Style::DeepObject)
            .required(&tables::FILTER);
        let metadata = reader
            .query("metadata")
            .style(Style::DeepObject)
            .optional(&tables::FIND_ENTRIES_METADATA);
        let page = reader
            .query("page")
            .style(Style::DeepObject)
            .optional_or(&tables::FIND_ENTRIES_PAGE, "{\"size\":10}");
        reader
            .finish(|| Some(Self {
                filter: filter?,
                metadata: metadata?,
                page: page?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("filter").style(Style::DeepObject).required(&self.filter)?;
        request
            .write_query("metadata")
            .style(Style::DeepObject)
            .optional(self.metadata.as_ref())?;
        request
            .write_query("page")
            .style(Style::DeepObject)
            .optional(self.page.as_ref())?;
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
            Err(FindEntriesError::Undeclared(failure)) => Err(failure),
        }
    }
}
