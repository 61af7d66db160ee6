//! The schemas of the API "File store", version 0.9.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Bucket, BucketRegion, Error, ErrorCode, File};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<BucketNameSchema>();
    let _ = generator.subschema_for::<Bucket>();
    let _ = generator.subschema_for::<File>();
    let _ = generator.subschema_for::<Error>();
    let _ = generator.subschema_for::<BucketRegion>();
    let _ = generator.subschema_for::<ErrorCode>();
}

/// The schema `BucketName`, for which a type stands that does not print it.
struct BucketNameSchema;

impl schemars::JsonSchema for BucketNameSchema {
    fn schema_name() -> Cow<'static, str> {
        "BucketName".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BucketName").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "minLength": 3,
  "maxLength": 63,
  "pattern": "^[a-z0-9-]+$",
  "description": "A name of small letters, digits and hyphens."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Bucket {
    fn schema_name() -> Cow<'static, str> {
        "Bucket".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Bucket").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("BucketName", generator.subschema_for::<BucketNameSchema>()),
                ("BucketRegion", generator.subschema_for::<BucketRegion>()),
            ],
        )
    }
}

impl schemars::JsonSchema for File {
    fn schema_name() -> Cow<'static, str> {
        "File".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "File").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Error {
    fn schema_name() -> Cow<'static, str> {
        "Error".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Error").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("ErrorCode", generator.subschema_for::<ErrorCode>())],
        )
    }
}

impl schemars::JsonSchema for BucketRegion {
    fn schema_name() -> Cow<'static, str> {
        "BucketRegion".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BucketRegion").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "eu-north",
    "eu-south",
    "us-east"
  ],
  "description": "Where its files are kept."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "ErrorCode".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ErrorCode").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
