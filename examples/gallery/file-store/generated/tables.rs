//! The schemas of the API "File store", version 0.9.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static BUCKET_NAME: Schema = Schema::string()
    .min_length(3)
    .max_length(63)
    .pattern("^[a-z0-9-]+$");

pub(super) static BUCKET: Schema = Schema::object(&BUCKET_PROPERTIES);

static BUCKET_PROPERTIES: [Property; 4] = [
    Property::required("name", &BUCKET_NAME),
    Property::required("region", &BUCKET_REGION),
    Property::required("createdAt", &BUCKET_CREATED_AT),
    Property::optional("maximumFileSize", &BUCKET_MAXIMUM_FILE_SIZE),
];

pub(super) static BUCKET_CREATED_AT: Schema = Schema::string().format(Format::DateTime);

pub(super) static BUCKET_MAXIMUM_FILE_SIZE: Schema = Schema::integer(
        IntegerFormat::Int64,
    )
    .minimum(Number::Integer(0));

pub(super) static FILE: Schema = Schema::object(&FILE_PROPERTIES);

static FILE_PROPERTIES: [Property; 5] = [
    Property::required("name", &schema::STRING),
    Property::required("version", &FILE_VERSION),
    Property::required("size", &FILE_SIZE),
    Property::required("sha256", &FILE_SHA256),
    Property::optional("labels", &FILE_LABELS),
];

pub(super) static FILE_VERSION: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static FILE_SIZE: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(0));

pub(super) static FILE_SHA256: Schema = Schema::string().pattern("^[0-9a-f]{64}$");

pub(super) static FILE_LABELS: Schema = Schema::object(&[]).additional(&schema::STRING);

pub(super) static ERROR: Schema = Schema::object(&ERROR_PROPERTIES);

static ERROR_PROPERTIES: [Property; 2] = [
    Property::required("code", &ERROR_CODE),
    Property::required("message", &schema::STRING),
];

pub(super) static BUCKET_REGION: Schema = Schema::enumeration(
    &["eu-north", "eu-south", "us-east"],
);

pub(super) static ERROR_CODE: Schema = Schema::enumeration(
    &["bad_request", "not_authorized", "not_found", "conflict", "too_large", "internal"],
);

pub(super) static LIST_BUCKETS_OK: Schema = Schema::array(&BUCKET);

pub(super) static UPLOAD_FORM_PARTS_NAME: Schema = Schema::string()
    .min_length(1)
    .max_length(255);

pub(super) static UPLOAD_FORM_PARTS_LABELS: Schema = Schema::object(&[])
    .additional(&schema::STRING);

pub(super) static UPLOAD_FORM_PARTS_EXPIRES_ON: Schema = Schema::string()
    .format(Format::Date);

pub(super) static UPLOAD_FILE_NAME: Schema = Schema::string()
    .min_length(1)
    .max_length(255);

pub(super) static DOWNLOAD_FILE_NAME: Schema = Schema::string()
    .min_length(1)
    .max_length(255);

pub(super) static DELETE_FILE_NAME: Schema = Schema::string()
    .min_length(1)
    .max_length(255);

pub(super) static RESTORE_FILE_NAME: Schema = Schema::string()
    .min_length(1)
    .max_length(255);

pub(super) static RESTORE_FILE_VERSION: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));
