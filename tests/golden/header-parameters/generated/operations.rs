//! Requests and outcomes of the API "Ledger", version 1.0.0.
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
use super::types::Order;

// ---- GET /entries (listEntries) ----

/// What a request of `GET /entries` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEntries {
    /// The ledger to read.
    pub x_ledger: String,
    /// How many entries to return.
    ///
    /// Default: `20`.
    pub x_page_size: Option<i32>,
    /// Whether entries that are not booked are returned too.
    pub x_include_drafts: Option<bool>,
    /// The accounts whose entries are wanted; all if it is missing.
    pub x_accounts: Option<Vec<String>>,
    /// Which entries come first.
    pub x_order: Option<Order>,
}

impl ListEntries {
    /// A value with this member and no others.
    pub fn new(x_ledger: impl Into<String>) -> Self {
        let x_ledger = x_ledger.into();
        Self {
            x_ledger,
            x_page_size: None,
            x_include_drafts: None,
            x_accounts: None,
            x_order: None,
        }
    }

    /// Sets `X-Page-Size`.
    #[must_use]
    pub fn with_x_page_size(mut self, value: i32) -> Self {
        self.x_page_size = Some(value);
        self
    }

    /// Sets `X-Include-Drafts`.
    #[must_use]
    pub fn with_x_include_drafts(mut self, value: bool) -> Self {
        self.x_include_drafts = Some(value);
        self
    }

    /// Sets `X-Accounts`.
    #[must_use]
    pub fn with_x_accounts(mut self, value: Vec<String>) -> Self {
        self.x_accounts = Some(value);
        self
    }

    /// Sets `X-Order`.
    #[must_use]
    pub fn with_x_order(mut self, value: Order) -> Self {
        self.x_order = Some(value);
        self
    }
}

/// 200: the entries, one identifier a line.
pub type ListEntriesOutput = String;

/// What `listEntries` answers if it does not succeed.
#[derive(Debug)]
pub enum ListEntriesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListEntriesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListEntriesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListEntriesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListEntries {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listEntries",
            Method::GET,
            "/entries",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = ListEntriesOutput;

    type Error = ListEntriesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let x_ledger = reader
            .header("X-Ledger")
            .required(&tables::LIST_ENTRIES_X_LEDGER);
        let x_page_size = reader
            .header("X-Page-Size")
            .optional_or(&tables::LIST_ENTRIES_X_PAGE_SIZE, "20");
        let x_include_drafts = reader
            .header("X-Include-Drafts")
            .optional(&schema::BOOLEAN);
        let x_accounts = reader
            .header("X-Accounts")
            .optional(&tables::LIST_ENTRIES_X_ACCOUNTS);
        let x_order = reader.header("X-Order").optional(&tables::ORDER);
        reader
            .finish(|| Some(Self {
                x_ledger: x_ledger?,
                x_page_size: x_page_size?,
                x_include_drafts: x_include_drafts?,
                x_accounts: x_accounts?,
                x_order: x_order?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_header("X-Ledger").required(&self.x_ledger)?;
        request.write_header("X-Page-Size").optional(self.x_page_size.as_ref())?;
        request
            .write_header("X-Include-Drafts")
            .optional(self.x_include_drafts.as_ref())?;
        request.write_header("X-Accounts").optional(self.x_accounts.as_ref())?;
        request.write_header("X-Order").optional(self.x_order.as_ref())?;
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
            Err(ListEntriesError::Undeclared(failure)) => Err(failure),
        }
    }
}
