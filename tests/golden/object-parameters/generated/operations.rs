//! Requests and outcomes of the API "Warehouse", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{Explode, RequestReader, ResponseDescription, Style};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Place, Range, ReadDefaultsRange, Size};

// ---- GET /items (findItems) ----

/// What a request of `GET /items` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindItems {
    /// Its members are parameters under their own names.
    pub size: Option<Size>,
    /// The query parameter `place`.
    pub place: Place,
    /// The query parameter `weight`.
    pub weight: Option<Range>,
    /// The price from and to.
    pub price: Option<Range>,
    /// The header parameter `X-Place`.
    pub x_place: Option<Place>,
    /// The header parameter `X-Stock`.
    pub x_stock: Option<BTreeMap<String, i32>>,
    /// The cookie parameter `view`.
    pub view: Option<Range>,
}

impl FindItems {
    /// A value with this member and no others.
    pub fn new(place: Place) -> Self {
        Self {
            size: None,
            place,
            weight: None,
            price: None,
            x_place: None,
            x_stock: None,
            view: None,
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: Size) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn with_weight(mut self, value: Range) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets `price`.
    #[must_use]
    pub fn with_price(mut self, value: Range) -> Self {
        self.price = Some(value);
        self
    }

    /// Sets `X-Place`.
    #[must_use]
    pub fn with_x_place(mut self, value: Place) -> Self {
        self.x_place = Some(value);
        self
    }

    /// Sets `X-Stock`.
    #[must_use]
    pub fn with_x_stock(mut self, value: BTreeMap<String, i32>) -> Self {
        self.x_stock = Some(value);
        self
    }

    /// Sets `view`.
    #[must_use]
    pub fn with_view(mut self, value: Range) -> Self {
        self.view = Some(value);
        self
    }
}

/// 204: found.
pub type FindItemsOutput = ();

/// What `findItems` answers if it does not succeed.
#[derive(Debug)]
pub enum FindItemsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FindItemsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FindItemsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FindItemsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FindItems {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "findItems",
            Method::GET,
            "/items",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = FindItemsOutput;

    type Error = FindItemsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let size = reader.query("size").optional(&tables::SIZE);
        let place = reader
            .query("place")
            .style(Style::Form(Explode::Joined))
            .required(&tables::PLACE);
        let weight = reader
            .query("weight")
            .style(Style::SpaceDelimited)
            .optional(&tables::RANGE);
        let price = reader
            .query("price")
            .style(Style::PipeDelimited)
            .optional(&tables::RANGE);
        let x_place = reader.header("X-Place").optional(&tables::PLACE);
        let x_stock = reader
            .header("X-Stock")
            .style(Style::Simple(Explode::Separate))
            .optional(&tables::FIND_ITEMS_X_STOCK);
        let view = reader
            .cookie("view")
            .style(Style::Form(Explode::Joined))
            .optional(&tables::RANGE);
        reader
            .finish(|| Some(Self {
                size: size?,
                place: place?,
                weight: weight?,
                price: price?,
                x_place: x_place?,
                x_stock: x_stock?,
                view: view?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("size").optional(self.size.as_ref())?;
        request
            .write_query("place")
            .style(Style::Form(Explode::Joined))
            .required(&self.place)?;
        request
            .write_query("weight")
            .style(Style::SpaceDelimited)
            .optional(self.weight.as_ref())?;
        request
            .write_query("price")
            .style(Style::PipeDelimited)
            .optional(self.price.as_ref())?;
        request.write_header("X-Place").optional(self.x_place.as_ref())?;
        request
            .write_header("X-Stock")
            .style(Style::Simple(Explode::Separate))
            .optional(self.x_stock.as_ref())?;
        request
            .write_cookie("view")
            .style(Style::Form(Explode::Joined))
            .optional(self.view.as_ref())?;
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
            Err(FindItemsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /labels (findLabels) ----

/// What a request of `GET /labels` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindLabels {
    /// The query parameter `limit`.
    ///
    /// Default: `10`.
    pub limit: Option<i32>,
    /// The query parameter `range`.
    pub range: Option<Range>,
    /// Every other member of the query.
    pub labels: Option<BTreeMap<String, String>>,
}

impl FindLabels {
    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `range`.
    #[must_use]
    pub fn with_range(mut self, value: Range) -> Self {
        self.range = Some(value);
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(mut self, value: BTreeMap<String, String>) -> Self {
        self.labels = Some(value);
        self
    }
}

/// 204: found.
pub type FindLabelsOutput = ();

/// What `findLabels` answers if it does not succeed.
#[derive(Debug)]
pub enum FindLabelsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FindLabelsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FindLabelsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FindLabelsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FindLabels {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "findLabels",
            Method::GET,
            "/labels",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = FindLabelsOutput;

    type Error = FindLabelsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let limit = reader.query("limit").optional_or(&schema::INT32, "10");
        let range = reader
            .query("range")
            .style(Style::DeepObject)
            .optional(&tables::RANGE);
        let labels = reader
            .query("labels")
            .all_except(&["limit", "range["])
            .optional(&tables::FIND_LABELS_LABELS);
        reader
            .finish(|| Some(Self {
                limit: limit?,
                range: range?,
                labels: labels?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("limit").optional(self.limit.as_ref())?;
        request
            .write_query("range")
            .style(Style::DeepObject)
            .optional(self.range.as_ref())?;
        request.write_query("labels").optional(self.labels.as_ref())?;
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
            Err(FindLabelsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /defaults (readDefaults) ----

/// What a request of `GET /defaults` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadDefaults {
    /// The query parameter `range`.
    ///
    /// Default: `{"from":1,"to":9}`.
    pub range: Option<ReadDefaultsRange>,
}

impl ReadDefaults {
    /// Sets `range`.
    #[must_use]
    pub fn with_range(mut self, value: ReadDefaultsRange) -> Self {
        self.range = Some(value);
        self
    }
}

/// 204: read.
pub type ReadDefaultsOutput = ();

/// What `readDefaults` answers if it does not succeed.
#[derive(Debug)]
pub enum ReadDefaultsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ReadDefaultsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ReadDefaultsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ReadDefaultsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ReadDefaults {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "readDefaults",
            Method::GET,
            "/defaults",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ReadDefaultsOutput;

    type Error = ReadDefaultsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let range = reader
            .query("range")
            .style(Style::Form(Explode::Joined))
            .optional_or(&tables::READ_DEFAULTS_RANGE, "{\"from\":1,\"to\":9}");
        reader.finish(|| Some(Self { range: range? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_query("range")
            .style(Style::Form(Explode::Joined))
            .optional(self.range.as_ref())?;
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
            Err(ReadDefaultsError::Undeclared(failure)) => Err(failure),
        }
    }
}
