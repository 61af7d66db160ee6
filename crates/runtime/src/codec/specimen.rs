//! Types in the shape in which they are generated, with every form of attribute.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Decode, Encode, encode_tagged, tagged};
use crate::field::Field;
use crate::schema::{self, Described, Format, IntegerFormat, Number, Property, Schema};

/// Each state of a member, with and without rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Pet {
    // Required.
    #[serde(deserialize_with = "crate::codec::member::<0, Pet, _, _>")]
    pub(super) name: String,
    // Required, nullable: always written.
    #[serde(deserialize_with = "crate::codec::member::<1, Pet, _, _>")]
    pub(super) owner: Option<String>,
    // Optional: `null` is refused.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<2, Pet, _, _>"
    )]
    pub(super) tags: Option<Vec<String>>,
    // Optional, nullable.
    #[serde(
        default,
        skip_serializing_if = "Field::is_absent",
        deserialize_with = "crate::codec::member::<3, Pet, _, _>"
    )]
    pub(super) age: Field<i32>,
    // Date-times, in each state.
    #[serde(
        rename = "createdAt",
        serialize_with = "crate::codec::encode",
        deserialize_with = "crate::codec::member::<4, Pet, _, _>"
    )]
    pub(super) created_at: jiff::Timestamp,
    #[serde(
        rename = "deletedAt",
        serialize_with = "crate::codec::encode",
        deserialize_with = "crate::codec::member::<5, Pet, _, _>"
    )]
    pub(super) deleted_at: Option<jiff::Timestamp>,
    #[serde(
        rename = "updatedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::codec::encode",
        deserialize_with = "crate::codec::member::<6, Pet, _, _>"
    )]
    pub(super) updated_at: Option<jiff::Timestamp>,
    #[serde(
        rename = "seenAt",
        default,
        skip_serializing_if = "Field::is_absent",
        serialize_with = "crate::codec::encode",
        deserialize_with = "crate::codec::member::<7, Pet, _, _>"
    )]
    pub(super) seen_at: Field<jiff::Timestamp>,
    // Generated types as members.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<8, Pet, _, _>"
    )]
    pub(super) colour: Option<Colour>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<9, Pet, _, _>"
    )]
    pub(super) tree: Option<Box<Tree>>,
    #[serde(
        default,
        skip_serializing_if = "Field::is_absent",
        deserialize_with = "crate::codec::member::<10, Pet, _, _>"
    )]
    pub(super) shape: Field<Shape>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<11, Pet, _, _>"
    )]
    pub(super) moment: Option<Moment>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<12, Pet, _, _>"
    )]
    pub(super) notes: Option<BTreeMap<String, String>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<13, Pet, _, _>"
    )]
    pub(super) anything: Option<serde_json::Value>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<14, Pet, _, _>"
    )]
    pub(super) weight: Option<f64>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<15, Pet, _, _>"
    )]
    pub(super) id: Option<uuid::Uuid>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<16, Pet, _, _>"
    )]
    pub(super) born: Option<jiff::civil::Date>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<17, Pet, _, _>"
    )]
    pub(super) limits: Option<Limits>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<18, Pet, _, _>"
    )]
    pub(super) level: Option<Level>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<19, Pet, _, _>"
    )]
    pub(super) flag: Option<bool>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<20, Pet, _, _>"
    )]
    pub(super) ratio: Option<f32>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<21, Pet, _, _>"
    )]
    pub(super) open: Option<Open>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<22, Pet, _, _>"
    )]
    pub(super) tone: Option<Tone>,
}

impl Decode<'_> for Pet {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Pet {}
impl Described for Pet {
    fn schema() -> &'static Schema {
        &PET
    }
}

static PET: Schema = Schema::object(&PET_PROPERTIES);
static PET_PROPERTIES: [Property; 23] = [
    Property::required("name", &PET_NAME),
    Property::required("owner", &PET_OWNER),
    Property::optional("tags", &PET_TAGS),
    Property::optional("age", &PET_AGE),
    Property::required("createdAt", &DATE_TIME),
    Property::required("deletedAt", &NULLABLE_DATE_TIME),
    Property::optional("updatedAt", &DATE_TIME),
    Property::optional("seenAt", &NULLABLE_DATE_TIME),
    Property::optional("colour", &COLOUR),
    Property::optional("tree", &TREE),
    Property::optional("shape", &PET_SHAPE),
    Property::optional("moment", &MOMENT),
    Property::optional("notes", &PET_NOTES),
    Property::optional("anything", &schema::ANY),
    Property::optional("weight", &PET_WEIGHT),
    Property::optional("id", &PET_ID),
    Property::optional("born", &PET_BORN),
    Property::optional("limits", &LIMITS),
    Property::optional("level", &LEVEL),
    Property::optional("flag", &schema::BOOLEAN),
    Property::optional("ratio", &schema::FLOAT),
    Property::optional("open", &OPEN),
    Property::optional("tone", &TONE),
];
static PET_NAME: Schema = Schema::string()
    .min_length(1)
    .max_length(3)
    .pattern("^[a-zé]+$");
static PET_OWNER: Schema = Schema::string().nullable();
static PET_TAGS: Schema = Schema::array(&schema::STRING)
    .min_items(1)
    .max_items(3)
    .unique_items();
static PET_AGE: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(0))
    .exclusive_maximum(Number::Integer(10))
    .multiple_of(Number::Integer(2))
    .nullable();
static DATE_TIME: Schema = Schema::string().format(Format::DateTime);
static NULLABLE_DATE_TIME: Schema = Schema::string().format(Format::DateTime).nullable();
static PET_SHAPE: Schema = Schema::reference(&SHAPE).nullable();
static PET_NOTES: Schema = Schema::map(&PET_NAME).max_properties(2);
static PET_WEIGHT: Schema = Schema::number()
    .minimum(Number::Float(0.5))
    .multiple_of(Number::Float(0.01));
static PET_ID: Schema = Schema::string().format(Format::Uuid);
static PET_BORN: Schema = Schema::string().format(Format::Date);

/// A closed enumeration of texts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Colour {
    #[serde(rename = "red")]
    Red,
    #[serde(rename = "green")]
    Green,
}

impl Decode<'_> for Colour {
    const TABLE: Option<fn() -> &'static Schema> = Some(|| &COLOUR);
}
impl Encode for Colour {}
static COLOUR: Schema = Schema::enumeration(&["red", "green"]);

/// An open enumeration of texts, whose table is that of any text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Tone {
    #[serde(rename = "red")]
    Red,
    #[serde(untagged)]
    Unknown(String),
}

impl Decode<'_> for Tone {
    const TABLE: Option<fn() -> &'static Schema> = Some(|| &TONE);
}
impl Encode for Tone {}
static TONE: Schema = Schema::string().max_length(4);

/// An enumeration of integers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub(super) enum Level {
    One,
    Two,
}

impl TryFrom<i64> for Level {
    type Error = &'static str;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        match value {
            1 => Ok(Self::One),
            2 => Ok(Self::Two),
            _ => Err("expected one of `1`, `2`"),
        }
    }
}

impl From<Level> for i64 {
    fn from(level: Level) -> Self {
        match level {
            Level::One => 1,
            Level::Two => 2,
        }
    }
}

impl Decode<'_> for Level {
    const TABLE: Option<fn() -> &'static Schema> = Some(|| &LEVEL);
}
impl Encode for Level {}
static LEVEL: Schema = Schema::integer_enumeration(&[1, 2]);

/// Recursive, and closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tree {
    #[serde(deserialize_with = "crate::codec::member::<0, Tree, _, _>")]
    pub(super) value: i64,
    #[serde(deserialize_with = "crate::codec::member::<1, Tree, _, _>")]
    pub(super) children: Vec<Tree>,
}

impl Decode<'_> for Tree {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Tree {}
impl Described for Tree {
    fn schema() -> &'static Schema {
        &TREE
    }
}
static TREE: Schema = Schema::object(&TREE_PROPERTIES).closed();
static TREE_PROPERTIES: [Property; 2] = [
    Property::required("value", &schema::INT64),
    Property::required("children", &TREE_CHILDREN),
];
static TREE_CHILDREN: Schema = Schema::array(&TREE).max_items(2);

/// The first alternative that fits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Moment {
    #[serde(serialize_with = "crate::codec::encode")]
    DateTime(jiff::Timestamp),
    Milliseconds(i64),
    Tree(Tree),
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = crate::codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::DateTime),
            1 => alternative.read().map(Self::Milliseconds),
            2 => alternative.read().map(Self::Tree),
            _ => Err(alternative.unknown()),
        }
    }
}

impl Decode<'_> for Moment {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Moment {}
impl Described for Moment {
    fn schema() -> &'static Schema {
        &MOMENT
    }
}
static MOMENT: Schema = Schema::one_of(&MOMENT_VARIANTS);
static MOMENT_VARIANTS: [&Schema; 3] = [&DATE_TIME, &MOMENT_MILLISECONDS, &TREE];
static MOMENT_MILLISECONDS: Schema =
    Schema::integer(IntegerFormat::Int64).minimum(Number::Integer(0));

/// The alternative that the object names; one declares the name, the others do not, two of which are but maps.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Circle(Circle),
    Limits(Box<Limits>),
    Labels(BTreeMap<String, String>),
    Counts(BTreeMap<String, i64>),
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(shape) => encode_tagged(shape, "kind", &["circle"], serializer),
            Self::Limits(shape) => encode_tagged(shape, "kind", &["limits"], serializer),
            Self::Labels(shape) => encode_tagged(shape, "kind", &["labels"], serializer),
            Self::Counts(shape) => encode_tagged(shape, "kind", &["counts"], serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = tagged::<Self, D>(deserializer)?;
        match tagged.name() {
            "circle" => tagged.read().map(Self::Circle),
            "limits" => tagged.read().map(Self::Limits),
            "labels" => tagged.read().map(Self::Labels),
            "counts" => tagged.read().map(Self::Counts),
            _ => Err(tagged.unknown()),
        }
    }
}

impl Decode<'_> for Shape {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Shape {}
impl Described for Shape {
    fn schema() -> &'static Schema {
        &SHAPE
    }
}
static SHAPE: Schema = Schema::tagged("kind", &SHAPE_VARIANTS);
static SHAPE_VARIANTS: [(&str, &Schema); 4] = [
    ("circle", &CIRCLE),
    ("limits", &LIMITS),
    ("labels", &LABELS),
    ("counts", &COUNTS),
];
static LABELS: Schema = Schema::map(&PET_NAME).min_properties(2).max_properties(3);
static COUNTS: Schema = Schema::map(&schema::INT64);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Circle {
    #[serde(deserialize_with = "crate::codec::member::<0, Circle, _, _>")]
    pub(super) kind: String,
    #[serde(deserialize_with = "crate::codec::member::<1, Circle, _, _>")]
    pub(super) radius: u8,
}

impl Decode<'_> for Circle {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Circle {}
impl Described for Circle {
    fn schema() -> &'static Schema {
        &CIRCLE
    }
}
static CIRCLE: Schema = Schema::object(&CIRCLE_PROPERTIES).closed();
static CIRCLE_PROPERTIES: [Property; 2] = [
    Property::required("kind", &schema::STRING),
    Property::required("radius", &schema::UINT8),
];

/// A limit on members that no derived reader can see.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Limits {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<0, Limits, _, _>"
    )]
    pub(super) low: Option<u32>,
}

impl Decode<'_> for Limits {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Limits {}
impl Described for Limits {
    fn schema() -> &'static Schema {
        &LIMITS
    }
}
static LIMITS: Schema = Schema::object(&LIMITS_PROPERTIES)
    .min_properties(1)
    .max_properties(2);
static LIMITS_PROPERTIES: [Property; 1] = [Property::optional("low", &schema::UINT32)];

/// Members beside the declared ones, with a rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Open {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::codec::member::<0, Open, _, _>"
    )]
    pub(super) first: Option<bool>,
    #[serde(flatten, deserialize_with = "crate::codec::additional::<Open, _, _>")]
    pub(super) additional: BTreeMap<String, u32>,
}

impl Decode<'_> for Open {
    const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
}
impl Encode for Open {}
impl Described for Open {
    fn schema() -> &'static Schema {
        &OPEN
    }
}
static OPEN: Schema = Schema::object(&OPEN_PROPERTIES).additional(&OPEN_VALUES);
static OPEN_PROPERTIES: [Property; 1] = [Property::optional("first", &schema::BOOLEAN)];
static OPEN_VALUES: Schema = Schema::integer(IntegerFormat::Uint32).maximum(Number::Integer(100));
