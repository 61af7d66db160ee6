//! Types of the API "Places", version 2.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// What kind of place it is.
///
/// Schema: `#/components/schemas/Category`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum Category {
    /// `cafe`
    #[serde(rename = "cafe")]
    Cafe,
    /// `restaurant`
    #[serde(rename = "restaurant")]
    Restaurant,
    /// `park`
    #[serde(rename = "park")]
    Park,
    /// `museum`
    #[serde(rename = "museum")]
    Museum,
    /// `public-transport`
    #[serde(rename = "public-transport")]
    PublicTransport,
    /// `24h-shop`
    #[serde(rename = "24h-shop")]
    N24hShop,
}

impl Category {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cafe => "cafe",
            Self::Restaurant => "restaurant",
            Self::Park => "park",
            Self::Museum => "museum",
            Self::PublicTransport => "public-transport",
            Self::N24hShop => "24h-shop",
        }
    }
}

impl fmt::Display for Category {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Category {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Category {}

impl Described for Category {
    fn schema() -> &'static Schema {
        &tables::CATEGORY
    }
}

/// A point on the surface of the earth.
///
/// Schema: `#/components/schemas/Point`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Point {
    /// Degrees north of the equator.
    #[serde(
        deserialize_with = "codec::member::<0, Point, _, _>",
        serialize_with = "codec::encode"
    )]
    pub lat: f64,
    /// Degrees east of Greenwich.
    #[serde(
        deserialize_with = "codec::member::<1, Point, _, _>",
        serialize_with = "codec::encode"
    )]
    pub lng: f64,
}

/// The members that every [`Point`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PointRequired {
    /// Degrees north of the equator.
    pub lat: f64,
    /// Degrees east of Greenwich.
    pub lng: f64,
}

impl Point {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PointRequired>) -> Self {
        let PointRequired { lat, lng } = required.into();
        Self { lat, lng }
    }
}

impl codec::Decode<'_> for Point {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Point {}

impl Described for Point {
    fn schema() -> &'static Schema {
        &tables::POINT
    }
}

/// Somewhere to go.
///
/// Schema: `#/components/schemas/Place`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// Stays the same when the place is renamed.
    pub id: String,
    /// The name in the language that was asked for.
    pub name: String,
    /// A point on the surface of the earth.
    #[serde(deserialize_with = "codec::member::<2, Place, _, _>")]
    pub location: Point,
    /// What kinds of place it is.
    #[serde(deserialize_with = "codec::member::<3, Place, _, _>")]
    pub categories: Vec<Category>,
    /// The mean of all ratings; null where nobody has rated it.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Place, _, _>",
        skip_serializing_if = "Field::is_absent",
        serialize_with = "codec::encode"
    )]
    pub rating: Field<f64>,
}

/// The members that every [`Place`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceRequired {
    /// Stays the same when the place is renamed.
    pub id: String,
    /// The name in the language that was asked for.
    pub name: String,
    /// A point on the surface of the earth.
    pub location: Point,
    /// What kinds of place it is.
    pub categories: Vec<Category>,
}

impl Place {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PlaceRequired>) -> Self {
        let PlaceRequired { id, name, location, categories } = required.into();
        Self {
            id,
            name,
            location,
            categories,
            rating: Field::Absent,
        }
    }

    /// Sets `rating`; `None` makes it `null`.
    #[must_use]
    pub fn with_rating(mut self, value: impl Into<Field<f64>>) -> Self {
        self.rating = value.into();
        self
    }
}

impl codec::Decode<'_> for Place {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Place {}

impl Described for Place {
    fn schema() -> &'static Schema {
        &tables::PLACE
    }
}

/// All that is known of a place.
///
/// Schema: `#/components/schemas/PlaceDetails`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PlaceDetails {
    /// Stays the same when the place is renamed.
    pub id: String,
    /// The name in the language that was asked for.
    pub name: String,
    /// A point on the surface of the earth.
    #[serde(deserialize_with = "codec::member::<2, PlaceDetails, _, _>")]
    pub location: Point,
    /// What kinds of place it is.
    #[serde(deserialize_with = "codec::member::<3, PlaceDetails, _, _>")]
    pub categories: Vec<Category>,
    /// The mean of all ratings; null where nobody has rated it.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, PlaceDetails, _, _>",
        skip_serializing_if = "Field::is_absent",
        serialize_with = "codec::encode"
    )]
    pub rating: Field<f64>,
    /// The address as it is written on a letter, in one line.
    pub address: String,
    /// The place's own site.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, PlaceDetails, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub website: Option<String>,
    /// When it is open, in the order of the week.
    #[serde(
        rename = "openingHours",
        default,
        deserialize_with = "codec::member::<7, PlaceDetails, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub opening_hours: Option<Vec<OpeningHours>>,
}

/// The members that every [`PlaceDetails`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceDetailsRequired {
    /// Stays the same when the place is renamed.
    pub id: String,
    /// The name in the language that was asked for.
    pub name: String,
    /// A point on the surface of the earth.
    pub location: Point,
    /// What kinds of place it is.
    pub categories: Vec<Category>,
    /// The address as it is written on a letter, in one line.
    pub address: String,
}

impl PlaceDetails {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PlaceDetailsRequired>) -> Self {
        let PlaceDetailsRequired { id, name, location, categories, address } = required
            .into();
        Self {
            id,
            name,
            location,
            categories,
            rating: Field::Absent,
            address,
            website: None,
            opening_hours: None,
        }
    }

    /// Sets `rating`; `None` makes it `null`.
    #[must_use]
    pub fn with_rating(mut self, value: impl Into<Field<f64>>) -> Self {
        self.rating = value.into();
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }

    /// Sets `openingHours`.
    #[must_use]
    pub fn with_opening_hours(mut self, value: Vec<OpeningHours>) -> Self {
        self.opening_hours = Some(value);
        self
    }
}

impl codec::Decode<'_> for PlaceDetails {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PlaceDetails {}

impl Described for PlaceDetails {
    fn schema() -> &'static Schema {
        &tables::PLACE_DETAILS
    }
}

/// Hours of one day in which a place is open.
///
/// Schema: `#/components/schemas/OpeningHours`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct OpeningHours {
    /// The day of the week.
    #[serde(deserialize_with = "codec::member::<0, OpeningHours, _, _>")]
    pub day: OpeningHoursDay,
    /// When it opens, such as `09:30`.
    #[serde(deserialize_with = "codec::member::<1, OpeningHours, _, _>")]
    pub opens: String,
    /// When it closes, such as `18:00`.
    #[serde(deserialize_with = "codec::member::<2, OpeningHours, _, _>")]
    pub closes: String,
}

/// The members that every [`OpeningHours`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct OpeningHoursRequired {
    /// The day of the week.
    pub day: OpeningHoursDay,
    /// When it opens, such as `09:30`.
    pub opens: String,
    /// When it closes, such as `18:00`.
    pub closes: String,
}

impl OpeningHours {
    /// A value with these members and no others.
    pub fn new(required: impl Into<OpeningHoursRequired>) -> Self {
        let OpeningHoursRequired { day, opens, closes } = required.into();
        Self { day, opens, closes }
    }
}

impl codec::Decode<'_> for OpeningHours {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for OpeningHours {}

impl Described for OpeningHours {
    fn schema() -> &'static Schema {
        &tables::OPENING_HOURS
    }
}

/// What a search has found.
///
/// Schema: `#/components/schemas/SearchResult`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SearchResult {
    /// The places in the order that was asked for.
    #[serde(deserialize_with = "codec::member::<0, SearchResult, _, _>")]
    pub places: Vec<Place>,
    /// Whom to name where the places are shown.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, SearchResult, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub attributions: Option<Vec<String>>,
}

impl SearchResult {
    /// A value with this member and no others.
    pub fn new(places: Vec<Place>) -> Self {
        Self { places, attributions: None }
    }

    /// Sets `attributions`.
    #[must_use]
    pub fn with_attributions(mut self, value: Vec<String>) -> Self {
        self.attributions = Some(value);
        self
    }
}

impl codec::Decode<'_> for SearchResult {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SearchResult {}

impl Described for SearchResult {
    fn schema() -> &'static Schema {
        &tables::SEARCH_RESULT
    }
}

/// A time zone and how far it is from UTC.
///
/// Schema: `#/components/schemas/TimeZone`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TimeZone {
    /// Its name in the IANA database, such as `Europe/Lisbon`.
    pub name: String,
    /// Seconds to add to UTC, with summer time.
    #[serde(
        rename = "offsetSeconds",
        deserialize_with = "codec::member::<1, TimeZone, _, _>"
    )]
    pub offset_seconds: i32,
}

/// The members that every [`TimeZone`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeZoneRequired {
    /// Its name in the IANA database, such as `Europe/Lisbon`.
    pub name: String,
    /// Seconds to add to UTC, with summer time.
    pub offset_seconds: i32,
}

impl TimeZone {
    /// A value with these members and no others.
    pub fn new(required: impl Into<TimeZoneRequired>) -> Self {
        let TimeZoneRequired { name, offset_seconds } = required.into();
        Self { name, offset_seconds }
    }
}

impl codec::Decode<'_> for TimeZone {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for TimeZone {}

impl Described for TimeZone {
    fn schema() -> &'static Schema {
        &tables::TIME_ZONE
    }
}

/// Why a request was not carried out.
///
/// Schema: `#/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Error {
    /// A sentence for people.
    pub message: String,
    /// The parameter that is wrong, if it is one.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Error, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub parameter: Option<String>,
}

impl Error {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message, parameter: None }
    }

    /// Sets `parameter`.
    #[must_use]
    pub fn with_parameter(mut self, value: impl Into<String>) -> Self {
        self.parameter = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Error {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Error {}

impl Described for Error {
    fn schema() -> &'static Schema {
        &tables::ERROR
    }
}

/// The day of the week.
///
/// Inline schema: `#/components/schemas/OpeningHours/properties/day`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum OpeningHoursDay {
    /// `mon`
    #[serde(rename = "mon")]
    Mon,
    /// `tue`
    #[serde(rename = "tue")]
    Tue,
    /// `wed`
    #[serde(rename = "wed")]
    Wed,
    /// `thu`
    #[serde(rename = "thu")]
    Thu,
    /// `fri`
    #[serde(rename = "fri")]
    Fri,
    /// `sat`
    #[serde(rename = "sat")]
    Sat,
    /// `sun`
    #[serde(rename = "sun")]
    Sun,
}

impl OpeningHoursDay {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }
}

impl fmt::Display for OpeningHoursDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for OpeningHoursDay {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for OpeningHoursDay {}

impl Described for OpeningHoursDay {
    fn schema() -> &'static Schema {
        &tables::OPENING_HOURS_DAY
    }
}

/// The parameter `rankBy` of `searchNearby`: what decides which place comes first.
///
/// Inline schema: `#/paths/~1places~1nearby/get/parameters/5/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum SearchNearbyRankBy {
    /// `distance`
    #[serde(rename = "distance")]
    Distance,
    /// `rating`
    #[serde(rename = "rating")]
    Rating,
}

impl SearchNearbyRankBy {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Distance => "distance",
            Self::Rating => "rating",
        }
    }
}

impl fmt::Display for SearchNearbyRankBy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SearchNearbyRankBy {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SearchNearbyRankBy {}

impl Described for SearchNearbyRankBy {
    fn schema() -> &'static Schema {
        &tables::SEARCH_NEARBY_RANK_BY
    }
}

/// An item of the parameter `fields` of `getPlace`: what to tell beyond the place itself.
///
/// Inline schema: `#/paths/~1places~1%7BplaceId%7D/get/parameters/1/schema/items`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum GetPlaceField {
    /// `opening_hours`
    #[serde(rename = "opening_hours")]
    OpeningHours,
    /// `photos`
    #[serde(rename = "photos")]
    Photos,
    /// `reviews`
    #[serde(rename = "reviews")]
    Reviews,
}

impl GetPlaceField {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpeningHours => "opening_hours",
            Self::Photos => "photos",
            Self::Reviews => "reviews",
        }
    }
}

impl fmt::Display for GetPlaceField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for GetPlaceField {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for GetPlaceField {}

impl Described for GetPlaceField {
    fn schema() -> &'static Schema {
        &tables::GET_PLACE_FIELD
    }
}
