//! Schemas in one vocabulary: JSON Schema 2020-12 as OpenAPI 3.1 uses it, sorted by what a value is.

use super::Origin;

/// The number of a schema in its contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(usize);

impl SchemaId {
    /// The id of the schema at this index of [`Contract::schemas`](super::Contract::schemas).
    pub fn new(index: usize) -> Self {
        Self(index)
    }

    /// The index.
    pub fn index(self) -> usize {
        self.0
    }
}

/// What a value may be.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of the specification and independent of the others"
)]
pub struct Schema {
    /// Its name, if it is a component or needs one: every object with properties, enumeration and union has a name,
    /// and every component. Scalars, arrays and maps written inline have none.
    pub name: Option<SchemaName>,
    /// Where it is written.
    pub origin: Origin,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `default`.
    pub default: Option<Literal>,
    /// `example` and `examples`, in document order.
    pub examples: Vec<Literal>,
    /// Whether `null` is allowed besides what [`kind`](Self::kind) says.
    ///
    /// Written as `nullable`, a type list with `null`, or a union of one other thing and `null`: all become this.
    pub nullable: bool,
    /// What a value other than `null` may be.
    pub kind: SchemaKind,
    /// Keywords that constrain values and that [`kind`](Self::kind) does not express.
    pub unmodelled: Vec<Unmodelled>,
    /// The schema as JSON Schema 2020-12, references as `#/components/schemas/NAME` (the name is
    /// [`SchemaName::wire_name`]), with 3.0's keywords rewritten. Hoisted inline schemas are references here as well.
    pub keywords: serde_json::Value,
}

/// The name of a schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SchemaName {
    /// The component's name, or one made from the place of the schema: operation `createPet` with an inline request
    /// body gives `CreatePetBody`, property `owner` of `Pet` gives `PetOwner`, an inline response `CreatePetConflict`,
    /// the items of a list `friends` of `Pet` give `PetFriend` or, if no singular is plain, `PetFriendsItem`.
    pub wire_name: String,
    /// Whether the document gave it.
    pub given: bool,
}

/// A keyword that is read and kept, but not expressed by [`SchemaKind`].
#[derive(Clone, Debug)]
pub struct Unmodelled {
    /// The keyword: `patternProperties`, `not`, `if`.
    pub keyword: String,
    /// Where it is written.
    pub origin: Origin,
}

/// What a value other than `null` may be.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    /// Anything (`true`, `{}`).
    Any,
    /// Nothing (`false`).
    Never,
    /// Only `null` (`type: null`).
    Null,
    /// Another schema. A component that is nothing but a `$ref`, or a use of a named schema that adds to it.
    Reference(SchemaId),
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(IntegerSchema),
    /// A number.
    Number(NumberSchema),
    /// A text.
    String(StringSchema),
    /// One of a list of values, all of one type (`enum`, `const`).
    Enumeration(EnumerationSchema),
    /// A list.
    Array(ArraySchema),
    /// An object; `allOf` of objects is merged into one.
    Object(ObjectSchema),
    /// One of several schemas (`oneOf`, `anyOf`; a type list of several types).
    Union(UnionSchema),
}

/// The end of a range of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound<N> {
    /// The end.
    pub value: N,
    /// Whether the end itself is outside (`exclusiveMinimum`, `exclusiveMaximum`).
    pub exclusive: bool,
}

/// A whole number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntegerSchema {
    /// `format`: `int32`, `int64`, …
    pub format: Option<String>,
    /// `minimum` or `exclusiveMinimum`.
    pub minimum: Option<Bound<i64>>,
    /// `maximum` or `exclusiveMaximum`.
    pub maximum: Option<Bound<i64>>,
    /// `multipleOf`, above 0.
    pub multiple_of: Option<i64>,
}

/// A number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberSchema {
    /// `format`: `float`, `double`, …
    pub format: Option<String>,
    /// `minimum` or `exclusiveMinimum`.
    pub minimum: Option<Bound<f64>>,
    /// `maximum` or `exclusiveMaximum`.
    pub maximum: Option<Bound<f64>>,
    /// `multipleOf`, above 0.
    pub multiple_of: Option<f64>,
}

/// A text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StringSchema {
    /// `format`: `date-time`, `uuid`, `byte`, `binary`, …
    pub format: Option<String>,
    /// `minLength`, in Unicode scalar values.
    pub min_length: Option<u64>,
    /// `maxLength`, in Unicode scalar values.
    pub max_length: Option<u64>,
    /// `pattern`, an ECMA-262 regular expression that is searched for.
    pub pattern: Option<String>,
    /// `contentMediaType`: what the text, or in a form the part, holds.
    pub content_media_type: Option<String>,
    /// `contentEncoding`: how what it holds became text (`base64`).
    pub content_encoding: Option<String>,
}

/// One of a list of values.
#[derive(Clone, Debug)]
pub struct EnumerationSchema {
    /// The values in document order, without `null` and without repetition; all strings, all integers, or mixed.
    pub values: Vec<Literal>,
    /// Whether other values of the same type are allowed too (a union of the enumeration and its plain type).
    pub open: bool,
}

/// A list.
#[derive(Clone, Debug)]
pub struct ArraySchema {
    /// What each item may be.
    pub items: SchemaId,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,
}

/// An object.
#[derive(Clone, Debug)]
pub struct ObjectSchema {
    /// The named members in document order; those that only `required` names come last, with a schema that allows
    /// anything.
    pub properties: Vec<Property>,
    /// What members of other names may be.
    pub additional: AdditionalProperties,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
}

/// A named member of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name on the wire.
    pub wire_name: String,
    /// Where it is written.
    pub origin: Origin,
    /// Whether an object without it is refused.
    pub required: bool,
    /// Its value.
    pub schema: SchemaId,
}

/// What members without a name of their own may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdditionalProperties {
    /// The document does not say: they are allowed and nobody asks for them.
    Unspecified,
    /// They are allowed on purpose, whatever their values (`true`, `{}`).
    Any,
    /// They are allowed if their values fit.
    Schema(SchemaId),
    /// They are refused (`false`, `unevaluatedProperties: false`).
    Refused,
}

/// One of several schemas.
#[derive(Clone, Debug)]
pub struct UnionSchema {
    /// The branches in document order, without `null`.
    pub variants: Vec<Variant>,
    /// Whether exactly one branch must fit (`oneOf`) or at least one (`anyOf`).
    pub exclusive: bool,
    /// The member that tells which branch a value takes.
    pub discriminator: Option<Discriminator>,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The value.
    pub schema: SchemaId,
    /// The values of the discriminator that select it, in document order; empty without a discriminator.
    pub tags: Vec<String>,
}

/// The member that tells the branches of a union apart.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// The name of the member.
    pub property: String,
    /// Where it is written.
    pub origin: Origin,
}

/// A JSON value that the document writes out.
#[derive(Clone, Debug, PartialEq)]
pub struct Literal {
    /// The value.
    pub value: serde_json::Value,
    /// Where it is written.
    pub origin: Origin,
}
