//! Requests and outcomes of the API "Botanical garden", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Invalid, Operation, OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Bed, Failure, Plant, Tool};

/// What the response `NotFound` carries.
///
/// Response: `shared/responses.yaml#/missing`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotFoundResponse {
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
    /// The body.
    pub body: Failure,
}

impl NotFoundResponse {
    /// A value with this member and no others.
    pub fn new(body: Failure) -> Self {
        Self { retry_after: None, body }
    }

    /// Sets `Retry-After`.
    #[must_use]
    pub fn with_retry_after(mut self, value: i64) -> Self {
        self.retry_after = Some(value);
        self
    }
}

impl NotFoundResponse {
    fn encode(
        self,
        status: u16,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("retry-after").optional(self.retry_after.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, counterpart_runtime::Failure> {
        Ok(Self {
            retry_after: response.read_header("retry-after").optional(&schema::INT64)?,
            body: response.read_json(&tables::FAILURE)?,
        })
    }
}

/// What the response `Gone` carries.
///
/// Response: `shared/responses.yaml#/gone`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoneResponse {
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
    /// The body.
    pub body: Failure,
}

impl GoneResponse {
    /// A value with this member and no others.
    pub fn new(body: Failure) -> Self {
        Self { retry_after: None, body }
    }

    /// Sets `Retry-After`.
    #[must_use]
    pub fn with_retry_after(mut self, value: i64) -> Self {
        self.retry_after = Some(value);
        self
    }
}

impl GoneResponse {
    fn encode(
        self,
        status: u16,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("retry-after").optional(self.retry_after.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, counterpart_runtime::Failure> {
        Ok(Self {
            retry_after: response.read_header("retry-after").optional(&schema::INT64)?,
            body: response.read_json(&tables::FAILURE)?,
        })
    }
}

// ---- GET /plants (listPlants) ----

/// What a request of `GET /plants` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPlants {
    /// The query parameter `limit`.
    pub limit: Option<i64>,
}

impl ListPlants {
    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

/// 200: the plants.
pub type ListPlantsOutput = Vec<Plant>;

/// What `listPlants` answers if it does not succeed.
#[derive(Debug)]
pub enum ListPlantsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(counterpart_runtime::Failure),
}

impl From<counterpart_runtime::Failure> for ListPlantsError {
    fn from(failure: counterpart_runtime::Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListPlantsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListPlantsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListPlants {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listPlants",
            Method::GET,
            "/plants",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListPlantsOutput;

    type Error = ListPlantsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let limit = reader.query("limit").optional(&tables::LIST_PLANTS_LIMIT);
        reader.finish(|| Some(Self { limit: limit? }))
    }

    fn encode(self) -> Result<EncodedRequest, counterpart_runtime::Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("limit").optional(self.limit.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_PLANTS_OK)?),
            _ => Err(counterpart_runtime::Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListPlantsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /plants/{plant} (getPlant) ----

/// What a request of `GET /plants/{plant}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPlant {
    /// The path parameter `plant`.
    pub plant: String,
}

impl GetPlant {
    /// A value with this member and no others.
    pub fn new(plant: impl Into<String>) -> Self {
        let plant = plant.into();
        Self { plant }
    }
}

/// 200: the plant.
pub type GetPlantOutput = Plant;

/// What `getPlant` answers if it does not succeed.
#[derive(Debug)]
pub enum GetPlantError {
    /// 404: there is no such thing.
    NotFound(NotFoundResponse),
    /// 410: it is no longer there.
    Gone(GoneResponse),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(counterpart_runtime::Failure),
}

impl From<counterpart_runtime::Failure> for GetPlantError {
    fn from(failure: counterpart_runtime::Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetPlantError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => formatter.write_str("getPlant answered 404 Not Found"),
            Self::Gone(_) => formatter.write_str("getPlant answered 410 Gone"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetPlantError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetPlant {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getPlant",
            Method::GET,
            "/plants/{plant}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
                ResponseDescription::exact(410, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetPlantOutput;

    type Error = GetPlantError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let plant = reader.path("plant").required(&schema::STRING);
        reader.finish(|| Some(Self { plant: plant? }))
    }

    fn encode(self) -> Result<EncodedRequest, counterpart_runtime::Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("plant").required(&self.plant)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::PLANT)?),
            _ => Err(GetPlantError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetPlantError {
    fn encode(self) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match self {
            Self::NotFound(payload) => payload.encode(404),
            Self::Gone(payload) => payload.encode(410),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, counterpart_runtime::Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(NotFoundResponse::decode(response)?),
            410 => Self::Gone(GoneResponse::decode(response)?),
            _ => return Err(counterpart_runtime::Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /plants/{plant} (putPlant) ----

/// What a request of `PUT /plants/{plant}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutPlant {
    /// The path parameter `plant`.
    pub plant: String,
    /// The body.
    pub body: Plant,
}

/// The members that every [`PutPlant`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutPlantRequired {
    /// The path parameter `plant`.
    pub plant: String,
    /// The body.
    pub body: Plant,
}

impl PutPlant {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutPlantRequired>) -> Self {
        let PutPlantRequired { plant, body } = required.into();
        Self { plant, body }
    }
}

/// 204: it stands.
pub type PutPlantOutput = ();

/// What `putPlant` answers if it does not succeed.
#[derive(Debug)]
pub enum PutPlantError {
    /// 404: there is no such thing.
    NotFound(NotFoundResponse),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(counterpart_runtime::Failure),
}

impl From<counterpart_runtime::Failure> for PutPlantError {
    fn from(failure: counterpart_runtime::Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutPlantError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => formatter.write_str("putPlant answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutPlantError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for PutPlant {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putPlant",
            Method::PUT,
            "/plants/{plant}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = PutPlantOutput;

    type Error = PutPlantError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let plant = reader.path("plant").required(&schema::STRING);
        let body = reader.json_body(&tables::PLANT);
        reader.finish(|| Some(Self { plant: plant?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, counterpart_runtime::Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("plant").required(&self.plant)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(PutPlantError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl PutPlantError {
    fn encode(self) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match self {
            Self::NotFound(payload) => payload.encode(404),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, counterpart_runtime::Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(NotFoundResponse::decode(response)?),
            _ => return Err(counterpart_runtime::Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /beds/{bed} (getBed) ----

/// What a request of `GET /beds/{bed}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBed {
    /// The path parameter `bed`.
    pub bed: i64,
}

impl GetBed {
    /// A value with this member and no others.
    pub fn new(bed: i64) -> Self {
        Self { bed }
    }
}

/// 200: the bed.
pub type GetBedOutput = Bed;

/// What `getBed` answers if it does not succeed.
#[derive(Debug)]
pub enum GetBedError {
    /// 404: there is no such thing.
    NotFound(NotFoundResponse),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(counterpart_runtime::Failure),
}

impl From<counterpart_runtime::Failure> for GetBedError {
    fn from(failure: counterpart_runtime::Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetBedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => formatter.write_str("getBed answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetBedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetBed {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getBed",
            Method::GET,
            "/beds/{bed}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetBedOutput;

    type Error = GetBedError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bed = reader.path("bed").required(&tables::GET_BED_BED);
        reader.finish(|| Some(Self { bed: bed? }))
    }

    fn encode(self) -> Result<EncodedRequest, counterpart_runtime::Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bed").required(&self.bed)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::BED)?),
            _ => Err(GetBedError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetBedError {
    fn encode(self) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match self {
            Self::NotFound(payload) => payload.encode(404),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, counterpart_runtime::Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(NotFoundResponse::decode(response)?),
            _ => return Err(counterpart_runtime::Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /tools (listTools) ----

/// A request of `GET /tools`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTools {}

/// 200: the tools.
pub type ListToolsOutput = Vec<Tool>;

/// What `listTools` answers if it does not succeed.
#[derive(Debug)]
pub enum ListToolsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(counterpart_runtime::Failure),
}

impl From<counterpart_runtime::Failure> for ListToolsError {
    fn from(failure: counterpart_runtime::Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListToolsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListToolsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListTools {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listTools",
            Method::GET,
            "/tools",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListToolsOutput;

    type Error = ListToolsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, counterpart_runtime::Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_TOOLS_OK)?),
            _ => Err(counterpart_runtime::Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListToolsError::Undeclared(failure)) => Err(failure),
        }
    }
}
