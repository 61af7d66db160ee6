//! The schemas of the API "File store", version 0.9.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Bucket, BucketRegion, Error, ErrorCode, File};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<BucketNameSchema>(&mut schemas);
    embedding::add_schema::<Bucket>(&mut schemas);
    embedding::add_schema::<File>(&mut schemas);
    embedding::add_schema::<Error>(&mut schemas);
    embedding::add_schema::<BucketRegion>(&mut schemas);
    embedding::add_schema::<ErrorCode>(&mut schemas);
    schemas
}

/// The schema `BucketName`, for which a type stands that does not print it.
struct BucketNameSchema;

impl utoipa::PartialSchema for BucketNameSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "minLength": 3,
  "maxLength": 63,
  "pattern": "^[a-z0-9-]+$",
  "description": "A name of small letters, digits and hyphens."
}"#,
        )
    }
}

impl utoipa::ToSchema for BucketNameSchema {
    fn name() -> Cow<'static, str> {
        "BucketName".into()
    }
}

impl utoipa::PartialSchema for Bucket {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Something that files are kept in.",
  "required": [
    "name",
    "region",
    "createdAt"
  ],
  "properties": {
    "name": {
      "$ref": "#/components/schemas/BucketName"
    },
    "region": {
      "$ref": "#/components/schemas/BucketRegion"
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When it was created."
    },
    "maximumFileSize": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "How many bytes a file may have; unlimited if it is left out."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Bucket {
    fn name() -> Cow<'static, str> {
        "Bucket".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BucketNameSchema>(schemas);
        embedding::add_schema::<BucketRegion>(schemas);
    }
}

impl utoipa::PartialSchema for File {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "The newest version of a file.",
  "required": [
    "name",
    "version",
    "size",
    "sha256"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "What it is called within its bucket."
    },
    "version": {
      "type": "integer",
      "format": "int64",
      "minimum": 1,
      "description": "Which version it is, counted from one."
    },
    "size": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "How many bytes it has."
    },
    "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "The checksum of its bytes."
    },
    "labels": {
      "type": "object",
      "additionalProperties": {
        "type": "string"
      },
      "description": "What its owner has noted about it."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for File {
    fn name() -> Cow<'static, str> {
        "File".into()
    }
}

impl utoipa::PartialSchema for Error {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Why a request was not carried out.",
  "required": [
    "code",
    "message"
  ],
  "properties": {
    "code": {
      "$ref": "#/components/schemas/ErrorCode"
    },
    "message": {
      "type": "string",
      "description": "What went wrong, for people."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Error {
    fn name() -> Cow<'static, str> {
        "Error".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<ErrorCode>(schemas);
    }
}

impl utoipa::PartialSchema for BucketRegion {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "eu-north",
    "eu-south",
    "us-east"
  ],
  "description": "Where its files are kept."
}"#,
        )
    }
}

impl utoipa::ToSchema for BucketRegion {
    fn name() -> Cow<'static, str> {
        "BucketRegion".into()
    }
}

impl utoipa::PartialSchema for ErrorCode {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "bad_request",
    "not_authorized",
    "not_found",
    "conflict",
    "too_large",
    "internal"
  ],
  "description": "What went wrong, for programs."
}"#,
        )
    }
}

impl utoipa::ToSchema for ErrorCode {
    fn name() -> Cow<'static, str> {
        "ErrorCode".into()
    }
}
