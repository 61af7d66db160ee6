//! Types of the API "File store", version 0.9.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, jiff};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use super::tables;

/// A name of small letters, digits and hyphens.
///
/// Schema: `#/components/schemas/BucketName`
pub type BucketName = String;

/// Something that files are kept in.
///
/// Schema: `#/components/schemas/Bucket`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Bucket {
    /// A name of small letters, digits and hyphens.
    #[serde(deserialize_with = "codec::member::<0, Bucket, _, _>")]
    pub name: BucketName,
    /// Where its files are kept.
    #[serde(deserialize_with = "codec::member::<1, Bucket, _, _>")]
    pub region: BucketRegion,
    /// When it was created.
    #[serde(
        rename = "createdAt",
        deserialize_with = "codec::member::<2, Bucket, _, _>",
        serialize_with = "codec::encode"
    )]
    pub created_at: jiff::Timestamp,
    /// How many bytes a file may have; unlimited if it is left out.
    #[serde(
        rename = "maximumFileSize",
        default,
        deserialize_with = "codec::member::<3, Bucket, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub maximum_file_size: Option<i64>,
}

/// The members that every [`Bucket`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct BucketRequired {
    /// A name of small letters, digits and hyphens.
    pub name: BucketName,
    /// Where its files are kept.
    pub region: BucketRegion,
    /// When it was created.
    pub created_at: jiff::Timestamp,
}

impl Bucket {
    /// A value with these members and no others.
    pub fn new(required: impl Into<BucketRequired>) -> Self {
        let BucketRequired { name, region, created_at } = required.into();
        Self {
            name,
            region,
            created_at,
            maximum_file_size: None,
        }
    }

    /// Sets `maximumFileSize`.
    #[must_use]
    pub fn with_maximum_file_size(mut self, value: i64) -> Self {
        self.maximum_file_size = Some(value);
        self
    }
}

impl codec::Decode<'_> for Bucket {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Bucket {}

impl Described for Bucket {
    fn schema() -> &'static Schema {
        &tables::BUCKET
    }
}

/// The newest version of a file.
///
/// Schema: `#/components/schemas/File`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct File {
    /// What it is called within its bucket.
    pub name: String,
    /// Which version it is, counted from one.
    #[serde(deserialize_with = "codec::member::<1, File, _, _>")]
    pub version: i64,
    /// How many bytes it has.
    #[serde(deserialize_with = "codec::member::<2, File, _, _>")]
    pub size: i64,
    /// The checksum of its bytes.
    #[serde(deserialize_with = "codec::member::<3, File, _, _>")]
    pub sha256: String,
    /// What its owner has noted about it.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, File, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub labels: Option<BTreeMap<String, String>>,
}

/// The members that every [`File`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct FileRequired {
    /// What it is called within its bucket.
    pub name: String,
    /// Which version it is, counted from one.
    pub version: i64,
    /// How many bytes it has.
    pub size: i64,
    /// The checksum of its bytes.
    pub sha256: String,
}

impl File {
    /// A value with these members and no others.
    pub fn new(required: impl Into<FileRequired>) -> Self {
        let FileRequired { name, version, size, sha256 } = required.into();
        Self {
            name,
            version,
            size,
            sha256,
            labels: None,
        }
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(mut self, value: BTreeMap<String, String>) -> Self {
        self.labels = Some(value);
        self
    }
}

impl codec::Decode<'_> for File {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for File {}

impl Described for File {
    fn schema() -> &'static Schema {
        &tables::FILE
    }
}

/// Why a request was not carried out.
///
/// Schema: `#/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Error {
    /// What went wrong, for programs.
    #[serde(deserialize_with = "codec::member::<0, Error, _, _>")]
    pub code: ErrorCode,
    /// What went wrong, for people.
    pub message: String,
}

/// The members that every [`Error`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorRequired {
    /// What went wrong, for programs.
    pub code: ErrorCode,
    /// What went wrong, for people.
    pub message: String,
}

impl Error {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ErrorRequired>) -> Self {
        let ErrorRequired { code, message } = required.into();
        Self { code, message }
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

/// Where its files are kept.
///
/// Inline schema: `#/components/schemas/Bucket/properties/region`
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
pub enum BucketRegion {
    /// `eu-north`
    #[serde(rename = "eu-north")]
    EuNorth,
    /// `eu-south`
    #[serde(rename = "eu-south")]
    EuSouth,
    /// `us-east`
    #[serde(rename = "us-east")]
    UsEast,
}

impl BucketRegion {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EuNorth => "eu-north",
            Self::EuSouth => "eu-south",
            Self::UsEast => "us-east",
        }
    }
}

impl fmt::Display for BucketRegion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for BucketRegion {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for BucketRegion {}

impl Described for BucketRegion {
    fn schema() -> &'static Schema {
        &tables::BUCKET_REGION
    }
}

/// What went wrong, for programs.
///
/// Inline schema: `#/components/schemas/Error/properties/code`
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
pub enum ErrorCode {
    /// `bad_request`
    #[serde(rename = "bad_request")]
    BadRequest,
    /// `not_authorized`
    #[serde(rename = "not_authorized")]
    NotAuthorized,
    /// `not_found`
    #[serde(rename = "not_found")]
    NotFound,
    /// `conflict`
    #[serde(rename = "conflict")]
    Conflict,
    /// `too_large`
    #[serde(rename = "too_large")]
    TooLarge,
    /// `internal`
    #[serde(rename = "internal")]
    Internal,
}

impl ErrorCode {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::NotAuthorized => "not_authorized",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::TooLarge => "too_large",
            Self::Internal => "internal",
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ErrorCode {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ErrorCode {}

impl Described for ErrorCode {
    fn schema() -> &'static Schema {
        &tables::ERROR_CODE
    }
}
