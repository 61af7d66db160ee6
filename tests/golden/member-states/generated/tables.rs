//! The schemas of the API "People", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static PERSON: Schema = Schema::object(&PERSON_PROPERTIES);

static PERSON_PROPERTIES: [Property; 6] = [
    Property::required("name", &schema::STRING),
    Property::required("nickname", &PERSON_NICKNAME),
    Property::optional("email", &schema::STRING),
    Property::optional("phone", &PERSON_PHONE),
    Property::required("address", &PERSON_ADDRESS),
    Property::optional("secondHome", &OPTIONAL_ADDRESS),
];

pub(super) static PERSON_NICKNAME: Schema = Schema::string().nullable();

pub(super) static PERSON_PHONE: Schema = Schema::string().nullable();

pub(super) static PERSON_ADDRESS: Schema = Schema::reference(&ADDRESS).nullable();

pub(super) static ADDRESS: Schema = Schema::object(&ADDRESS_PROPERTIES);

static ADDRESS_PROPERTIES: [Property; 1] = [Property::required("city", &schema::STRING)];

pub(super) static OPTIONAL_ADDRESS: Schema = Schema::reference(&ADDRESS).nullable();
