//! The schemas of the API "Kiosk", version 1.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static PAPER: Schema = Schema::object(&PAPER_PROPERTIES).closed();

static PAPER_PROPERTIES: [Property; 14] = [
    Property::required("title", &schema::STRING),
    Property::optional("issue", &PAPER_ISSUE),
    Property::optional("code", &schema::STRING),
    Property::optional("pages", &schema::INT64),
    Property::optional("printed", &schema::STRING),
    Property::optional("owner", &PAPER_OWNER),
    Property::optional("extra", &PAPER_EXTRA),
    Property::optional("any", &schema::ANY),
    Property::optional("subtitle", &PAPER_SUBTITLE),
    Property::optional("editions", &PAPER_EDITIONS),
    Property::optional("sizes", &PAPER_SIZES),
    Property::optional("supplement", &SUPPLEMENT),
    Property::optional("insert", &INSERT),
    Property::optional("notice", &NOTICE),
];

pub(super) static PAPER_ISSUE: Schema = Schema::integer(IntegerFormat::Int64)
    .exclusive_minimum(Number::Integer(1))
    .nullable();

pub(super) static PAPER_OWNER: Schema = Schema::string().nullable();

pub(super) static PAPER_EXTRA: Schema = Schema::object(&[]).additional(&schema::ANY);

pub(super) static PAPER_SUBTITLE: Schema = Schema::string().nullable();

pub(super) static PAPER_EDITIONS: Schema = Schema::array(&schema::INT64);

pub(super) static PAPER_SIZES: Schema = Schema::array(&schema::ANY);

pub(super) static SUPPLEMENT: Schema = Schema::tagged("kind", &SUPPLEMENT_VARIANTS);

static SUPPLEMENT_VARIANTS: [(&str, &Schema); 3] = [
    ("poster", &POSTER),
    ("map", &POSTER),
    ("booklet", &BOOKLET),
];

pub(super) static POSTER: Schema = Schema::object(&POSTER_PROPERTIES);

static POSTER_PROPERTIES: [Property; 2] = [
    Property::required("kind", &schema::STRING),
    Property::required("width", &schema::INT64),
];

pub(super) static BOOKLET: Schema = Schema::object(&BOOKLET_PROPERTIES);

static BOOKLET_PROPERTIES: [Property; 2] = [
    Property::required("kind", &schema::STRING),
    Property::required("pages", &schema::INT64),
];

pub(super) static INSERT: Schema = Schema::one_of(&INSERT_VARIANTS);

static INSERT_VARIANTS: [&Schema; 2] = [&FLYER, &COUPON];

pub(super) static FLYER: Schema = Schema::object(&FLYER_PROPERTIES);

static FLYER_PROPERTIES: [Property; 2] = [
    Property::required("kind", &FLYER_KIND),
    Property::required("shop", &schema::STRING),
];

pub(super) static COUPON: Schema = Schema::object(&COUPON_PROPERTIES);

static COUPON_PROPERTIES: [Property; 2] = [
    Property::required("kind", &COUPON_KIND),
    Property::required("cents", &schema::INT64),
];

pub(super) static NOTICE: Schema = Schema::tagged("kind", &NOTICE_VARIANTS);

static NOTICE_VARIANTS: [(&str, &Schema); 2] = [
    ("birth", &BIRTH),
    ("wedding", &WEDDING),
];

pub(super) static ANNOUNCEMENT: Schema = Schema::object(&ANNOUNCEMENT_PROPERTIES);

static ANNOUNCEMENT_PROPERTIES: [Property; 1] = [
    Property::required("kind", &ANNOUNCEMENT_KIND),
];

pub(super) static BIRTH: Schema = Schema::object(&BIRTH_PROPERTIES);

static BIRTH_PROPERTIES: [Property; 2] = [
    Property::required("kind", &ANNOUNCEMENT_KIND),
    Property::optional("child", &schema::STRING),
];

pub(super) static WEDDING: Schema = Schema::object(&WEDDING_PROPERTIES);

static WEDDING_PROPERTIES: [Property; 2] = [
    Property::required("kind", &ANNOUNCEMENT_KIND),
    Property::optional("couple", &schema::STRING),
];

pub(super) static FLYER_KIND: Schema = Schema::enumeration(&["flyer", "advertisement"]);

pub(super) static COUPON_KIND: Schema = Schema::enumeration(
    &["coupon", "advertisement"],
);

pub(super) static ANNOUNCEMENT_KIND: Schema = Schema::enumeration(&["birth", "wedding"]);

pub(super) static PAPER_OPERATION_SORT: Schema = Schema::array(&schema::STRING);

pub(super) static LIST_STANDS_OK: Schema = Schema::array(&schema::STRING);
