//! Requests and outcomes of the API "Places", version 2.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    Explode, MediaType, RequestReader, ResponseDescription, Style,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    ByteStream, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, schema,
};
use std::fmt;
use super::tables;
use super::types::{
    Category, Error, GetPlaceField, PlaceDetails, SearchNearbyRankBy, SearchResult,
    TimeZone,
};

// ---- GET /places/nearby (searchNearby) ----

/// What a request of `GET /places/nearby` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchNearby {
    /// Degrees north of the equator.
    pub lat: f64,
    /// Degrees east of Greenwich.
    pub lng: f64,
    /// How far away a place may be, in metres.
    ///
    /// Default: `1000`.
    pub radius: Option<i32>,
    /// Only places of these kinds.
    pub category: Option<Vec<Category>>,
    /// Whether closed places are left out.
    ///
    /// Default: `false`.
    pub open_now: Option<bool>,
    /// What decides which place comes first.
    ///
    /// Default: `"distance"`.
    pub rank_by: Option<SearchNearbyRankBy>,
    /// The language of names, such as `en` or `pt-BR`.
    ///
    /// Default: `"en"`.
    pub language: Option<String>,
}

/// The members that every [`SearchNearby`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchNearbyRequired {
    /// Degrees north of the equator.
    pub lat: f64,
    /// Degrees east of Greenwich.
    pub lng: f64,
}

impl SearchNearby {
    /// A value with these members and no others.
    pub fn new(required: impl Into<SearchNearbyRequired>) -> Self {
        let SearchNearbyRequired { lat, lng } = required.into();
        Self {
            lat,
            lng,
            radius: None,
            category: None,
            open_now: None,
            rank_by: None,
            language: None,
        }
    }

    /// Sets `radius`.
    #[must_use]
    pub fn with_radius(mut self, value: i32) -> Self {
        self.radius = Some(value);
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: Vec<Category>) -> Self {
        self.category = Some(value);
        self
    }

    /// Sets `openNow`.
    #[must_use]
    pub fn with_open_now(mut self, value: bool) -> Self {
        self.open_now = Some(value);
        self
    }

    /// Sets `rankBy`.
    #[must_use]
    pub fn with_rank_by(mut self, value: SearchNearbyRankBy) -> Self {
        self.rank_by = Some(value);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

/// 200: the places that were found.
pub type SearchNearbyOutput = SearchResult;

/// What `searchNearby` answers if it does not succeed.
#[derive(Debug)]
pub enum SearchNearbyError {
    /// 400: a parameter is missing or out of range.
    BadRequest(Error),
    /// 401: the key is missing or not known.
    Unauthorized(Error),
    /// 429: the project has used up its requests for today.
    TooManyRequests(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SearchNearbyError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SearchNearbyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("searchNearby answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("searchNearby answered 401 Unauthorized")
            }
            Self::TooManyRequests(_) => {
                formatter.write_str("searchNearby answered 429 Too Many Requests")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for SearchNearbyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for SearchNearby {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "searchNearby",
            Method::GET,
            "/places/nearby",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(429, &[MediaType::json("application/json")]),
            ],
        );

    type Output = SearchNearbyOutput;

    type Error = SearchNearbyError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let lat = reader.query("lat").required(&tables::SEARCH_NEARBY_LAT);
        let lng = reader.query("lng").required(&tables::SEARCH_NEARBY_LNG);
        let radius = reader
            .query("radius")
            .optional_or(&tables::SEARCH_NEARBY_RADIUS, "1000");
        let category = reader
            .query("category")
            .optional(&tables::SEARCH_NEARBY_CATEGORY);
        let open_now = reader.query("openNow").optional_or(&schema::BOOLEAN, "false");
        let rank_by = reader
            .query("rankBy")
            .optional_or(&tables::SEARCH_NEARBY_RANK_BY, "distance");
        let language = reader.query("language").optional_or(&schema::STRING, "en");
        reader
            .finish(|| Some(Self {
                lat: lat?,
                lng: lng?,
                radius: radius?,
                category: category?,
                open_now: open_now?,
                rank_by: rank_by?,
                language: language?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("lat").required(&self.lat)?;
        request.write_query("lng").required(&self.lng)?;
        request.write_query("radius").optional(self.radius.as_ref())?;
        request.write_query("category").optional(self.category.as_ref())?;
        request.write_query("openNow").optional(self.open_now.as_ref())?;
        request.write_query("rankBy").optional(self.rank_by.as_ref())?;
        request.write_query("language").optional(self.language.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::SEARCH_RESULT)?),
            _ => Err(SearchNearbyError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl SearchNearbyError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::TooManyRequests(payload) => EncodedResponse::json(429, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::ERROR)?),
            429 => Self::TooManyRequests(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /places/search (searchText) ----

/// What a request of `GET /places/search` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchText {
    /// What was typed.
    pub query: String,
    /// The box to look in: its west, south, east and north edge in degrees.
    pub bounds: Option<Vec<f64>>,
    /// Only places of these kinds.
    pub category: Option<Vec<Category>>,
    /// How many places to return at most.
    ///
    /// Default: `10`.
    pub limit: Option<i32>,
    /// The language of names, such as `en` or `pt-BR`.
    ///
    /// Default: `"en"`.
    pub language: Option<String>,
}

impl SearchText {
    /// A value with this member and no others.
    pub fn new(query: impl Into<String>) -> Self {
        let query = query.into();
        Self {
            query,
            bounds: None,
            category: None,
            limit: None,
            language: None,
        }
    }

    /// Sets `bounds`.
    #[must_use]
    pub fn with_bounds(mut self, value: Vec<f64>) -> Self {
        self.bounds = Some(value);
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, value: Vec<Category>) -> Self {
        self.category = Some(value);
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

/// 200: the places that were found.
pub type SearchTextOutput = SearchResult;

/// What `searchText` answers if it does not succeed.
#[derive(Debug)]
pub enum SearchTextError {
    /// 400: a parameter is missing or out of range.
    BadRequest(Error),
    /// 401: the key is missing or not known.
    Unauthorized(Error),
    /// 429: the project has used up its requests for today.
    TooManyRequests(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SearchTextError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SearchTextError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("searchText answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("searchText answered 401 Unauthorized")
            }
            Self::TooManyRequests(_) => {
                formatter.write_str("searchText answered 429 Too Many Requests")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for SearchTextError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for SearchText {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "searchText",
            Method::GET,
            "/places/search",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(429, &[MediaType::json("application/json")]),
            ],
        );

    type Output = SearchTextOutput;

    type Error = SearchTextError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let query = reader.query("query").required(&tables::SEARCH_TEXT_QUERY);
        let bounds = reader
            .query("bounds")
            .style(Style::Form(Explode::Joined))
            .optional(&tables::SEARCH_TEXT_BOUNDS);
        let category = reader.query("category").optional(&tables::SEARCH_TEXT_CATEGORY);
        let limit = reader.query("limit").optional_or(&tables::SEARCH_TEXT_LIMIT, "10");
        let language = reader.query("language").optional_or(&schema::STRING, "en");
        reader
            .finish(|| Some(Self {
                query: query?,
                bounds: bounds?,
                category: category?,
                limit: limit?,
                language: language?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("query").required(&self.query)?;
        request
            .write_query("bounds")
            .style(Style::Form(Explode::Joined))
            .optional(self.bounds.as_ref())?;
        request.write_query("category").optional(self.category.as_ref())?;
        request.write_query("limit").optional(self.limit.as_ref())?;
        request.write_query("language").optional(self.language.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::SEARCH_RESULT)?),
            _ => Err(SearchTextError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl SearchTextError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::TooManyRequests(payload) => EncodedResponse::json(429, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::ERROR)?),
            429 => Self::TooManyRequests(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /places/{placeId} (getPlace) ----

/// What a request of `GET /places/{placeId}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPlace {
    /// The place.
    pub place_id: String,
    /// What to tell beyond the place itself.
    pub fields: Option<Vec<GetPlaceField>>,
    /// The language of names, such as `en` or `pt-BR`.
    ///
    /// Default: `"en"`.
    pub language: Option<String>,
}

impl GetPlace {
    /// A value with this member and no others.
    pub fn new(place_id: impl Into<String>) -> Self {
        let place_id = place_id.into();
        Self {
            place_id,
            fields: None,
            language: None,
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, value: Vec<GetPlaceField>) -> Self {
        self.fields = Some(value);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

/// 200: the place.
pub type GetPlaceOutput = PlaceDetails;

/// What `getPlace` answers if it does not succeed.
#[derive(Debug)]
pub enum GetPlaceError {
    /// 400: a parameter is missing or out of range.
    BadRequest(Error),
    /// 401: the key is missing or not known.
    Unauthorized(Error),
    /// 404: there is no such place.
    NotFound(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetPlaceError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetPlaceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("getPlace answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("getPlace answered 401 Unauthorized")
            }
            Self::NotFound(_) => formatter.write_str("getPlace answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for GetPlaceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for GetPlace {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getPlace",
            Method::GET,
            "/places/{placeId}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetPlaceOutput;

    type Error = GetPlaceError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let place_id = reader.path("placeId").required(&tables::GET_PLACE_PLACE_ID);
        let fields = reader
            .query("fields")
            .style(Style::Form(Explode::Joined))
            .optional(&tables::GET_PLACE_FIELDS);
        let language = reader.query("language").optional_or(&schema::STRING, "en");
        reader
            .finish(|| Some(Self {
                place_id: place_id?,
                fields: fields?,
                language: language?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("placeId").required(&self.place_id)?;
        request
            .write_query("fields")
            .style(Style::Form(Explode::Joined))
            .optional(self.fields.as_ref())?;
        request.write_query("language").optional(self.language.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::PLACE_DETAILS)?),
            _ => Err(GetPlaceError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetPlaceError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::ERROR)?),
            404 => Self::NotFound(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /places/{placeId}/photos/{number} (getPhoto) ----

/// What a request of `GET /places/{placeId}/photos/{number}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPhoto {
    /// The place.
    pub place_id: String,
    /// Which photo, counted from one.
    pub number: i32,
    /// How wide the photo may be in pixels.
    pub width: Option<i32>,
}

/// The members that every [`GetPhoto`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPhotoRequired {
    /// The place.
    pub place_id: String,
    /// Which photo, counted from one.
    pub number: i32,
}

impl GetPhoto {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetPhotoRequired>) -> Self {
        let GetPhotoRequired { place_id, number } = required.into();
        Self {
            place_id,
            number,
            width: None,
        }
    }

    /// Sets `width`.
    #[must_use]
    pub fn with_width(mut self, value: i32) -> Self {
        self.width = Some(value);
        self
    }
}

/// 200: the photo.
pub type GetPhotoOutput = ByteStream;

/// What `getPhoto` answers if it does not succeed.
#[derive(Debug)]
pub enum GetPhotoError {
    /// 400: a parameter is missing or out of range.
    BadRequest(Error),
    /// 401: the key is missing or not known.
    Unauthorized(Error),
    /// 404: there is no such place.
    NotFound(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetPhotoError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetPhotoError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("getPhoto answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("getPhoto answered 401 Unauthorized")
            }
            Self::NotFound(_) => formatter.write_str("getPhoto answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for GetPhotoError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for GetPhoto {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getPhoto",
            Method::GET,
            "/places/{placeId}/photos/{number}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::stream("image/jpeg")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetPhotoOutput;

    type Error = GetPhotoError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let place_id = reader.path("placeId").required(&tables::GET_PHOTO_PLACE_ID);
        let number = reader.path("number").required(&tables::GET_PHOTO_NUMBER);
        let width = reader.query("width").optional(&tables::GET_PHOTO_WIDTH);
        reader
            .finish(|| Some(Self {
                place_id: place_id?,
                number: number?,
                width: width?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("placeId").required(&self.place_id)?;
        request.write_path("number").required(&self.number)?;
        request.write_query("width").optional(self.width.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_stream()),
            _ => Err(GetPhotoError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "image/jpeg", output),
            Err(error) => error.encode(),
        }
    }
}

impl GetPhotoError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::ERROR)?),
            404 => Self::NotFound(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /timezone (getTimeZone) ----

/// What a request of `GET /timezone` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTimeZone {
    /// Degrees north of the equator.
    pub lat: f64,
    /// Degrees east of Greenwich.
    pub lng: f64,
}

/// The members that every [`GetTimeZone`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTimeZoneRequired {
    /// Degrees north of the equator.
    pub lat: f64,
    /// Degrees east of Greenwich.
    pub lng: f64,
}

impl GetTimeZone {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetTimeZoneRequired>) -> Self {
        let GetTimeZoneRequired { lat, lng } = required.into();
        Self { lat, lng }
    }
}

/// 200: the time zone.
pub type GetTimeZoneOutput = TimeZone;

/// What `getTimeZone` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTimeZoneError {
    /// 400: a parameter is missing or out of range.
    BadRequest(Error),
    /// 401: the key is missing or not known.
    Unauthorized(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTimeZoneError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTimeZoneError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("getTimeZone answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("getTimeZone answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for GetTimeZoneError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for GetTimeZone {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getTimeZone",
            Method::GET,
            "/timezone",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetTimeZoneOutput;

    type Error = GetTimeZoneError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let lat = reader.query("lat").required(&tables::GET_TIME_ZONE_LAT);
        let lng = reader.query("lng").required(&tables::GET_TIME_ZONE_LNG);
        reader.finish(|| Some(Self { lat: lat?, lng: lng? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("lat").required(&self.lat)?;
        request.write_query("lng").required(&self.lng)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::TIME_ZONE)?),
            _ => Err(GetTimeZoneError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetTimeZoneError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
