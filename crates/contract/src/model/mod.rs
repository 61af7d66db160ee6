//! The contract as values: what a description means once it has been resolved.

mod body;
mod operation;
mod pagination;
mod parameter;
mod schema;
mod security;
mod webhook;

pub use body::{
    Encoding, Header, MediaType, MediaTypeKind, Payload, RequestBody, Response, StatusPattern,
};
pub use operation::{
    Method, Operation, PathPart, PathSegment, PathTemplate, QueryConstant, Selector, Sent,
};
pub use pagination::{Pagination, PaginationPart, PaginationStyle};
pub use parameter::{Explode, Parameter, ParameterForm, ParameterLocation, ParameterStyle};
pub use schema::{
    AdditionalProperties, ArraySchema, Bound, Discriminator, EnumerationSchema, IntegerSchema,
    Literal, NumberSchema, ObjectSchema, Property, Schema, SchemaId, SchemaKind, SchemaName,
    StringSchema, UnionSchema, Unmodelled, Variant,
};
pub use security::{
    Credential, OAuthFlow, OAuthGrant, Scope, SecurityAlternative, SecurityRequirement,
    SecurityScheme, SecuritySchemeId, TokenIssuer,
};
pub use webhook::{Occasion, Webhook};

use counterpart_document::{Pointer, Span};

/// Where in the document a part of the contract is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The place as a JSON Pointer, after references: where the text stands, not where it is used.
    pub pointer: Pointer,
    /// The bytes to point at: the key that it is the value of, without one the start of it; a [`Literal`] itself.
    pub span: Span,
}

/// One OpenAPI description, resolved.
#[derive(Clone, Debug)]
pub struct Contract {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The servers of the whole description, in document order.
    pub servers: Vec<Server>,
    /// The declared tags in document order, then those that only operations name, in order of use.
    pub tags: Vec<Tag>,
    /// The operations under `paths`, in document order.
    pub operations: Vec<Operation>,
    /// What the service sends: the webhooks in document order, then the callbacks in the order of their operations.
    pub webhooks: Vec<Webhook>,
    /// Every schema that an operation or a component reaches; a [`SchemaId`] is an index into it.
    ///
    /// Components come first, in document order; hoisted and anonymous schemas follow in the order in which they are met.
    pub schemas: Vec<Schema>,
    /// The declared security schemes in document order; a [`SecuritySchemeId`] is an index into it.
    pub security_schemes: Vec<SecurityScheme>,
    /// What the description asks of a request that belongs to no operation: its top-level `security`.
    pub security: SecurityRequirement,
}

impl Contract {
    /// The schema with this id.
    ///
    /// # Panics
    ///
    /// If the id comes from another contract.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.index()]
    }

    /// The schema behind this id once plain references are followed.
    ///
    /// Lowering refuses cycles of nothing but references, so this ends.
    pub fn resolve(&self, id: SchemaId) -> (SchemaId, &Schema) {
        let mut id = id;
        loop {
            let schema = self.schema(id);
            match schema.kind {
                SchemaKind::Reference(target) if !schema.nullable => id = target,
                _ => return (id, schema),
            }
        }
    }

    /// The schema that says what a value other than `null` is, behind all references.
    pub fn value(&self, id: SchemaId) -> &Schema {
        let (_, mut schema) = self.resolve(id);
        while let SchemaKind::Reference(target) = schema.kind {
            schema = self.resolve(target).1;
        }
        schema
    }

    /// The ids of the schemas that bear a name, in order.
    pub fn named_schemas(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.schemas
            .iter()
            .enumerate()
            .filter(|(_, schema)| schema.name.is_some())
            .map(|(index, schema)| (SchemaId::new(index), schema))
    }

    /// The security scheme with this id.
    ///
    /// # Panics
    ///
    /// If the id comes from another contract.
    pub fn security_scheme(&self, id: SecuritySchemeId) -> &SecurityScheme {
        &self.security_schemes[id.index()]
    }
}

/// A base URL under which the operations are served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL, perhaps relative, with its variables replaced by their defaults.
    pub url: String,
    /// What this server is for.
    pub description: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The name by which operations refer to it.
    pub name: String,
    /// What the group is about.
    pub description: Option<String>,
}
