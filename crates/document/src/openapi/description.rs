//! The description as a whole, and what stands at its top.

use crate::openapi::{Elements, Entries, Fields, Object, Place};

/// The root of a description.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct OpenApi<'d> {
    pub place: Place<'d>,
    pub info: Option<Place<'d>>,
    pub servers: Option<Elements<'d>>,
    pub paths: Option<Entries<'d>>,
    pub webhooks: Option<Entries<'d>>,
    pub components: Option<Place<'d>>,
    pub security: Option<Elements<'d>>,
    pub tags: Option<Elements<'d>>,
}

/// `info`.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Information<'d> {
    pub title: Option<&'d str>,
    pub version: Option<&'d str>,
    pub description: Option<&'d str>,
}

/// An element of `servers`.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Server<'d> {
    pub url: Option<&'d str>,
    pub description: Option<&'d str>,
    pub variables: Option<Entries<'d>>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct ServerVariable<'d> {
    pub default: Option<&'d str>,
}

/// An element of `tags`.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Tag<'d> {
    pub name: Option<&'d str>,
    pub description: Option<&'d str>,
}

/// `components`.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct Components<'d> {
    pub schemas: Option<Entries<'d>>,
    pub responses: Option<Entries<'d>>,
    pub parameters: Option<Entries<'d>>,
    pub request_bodies: Option<Entries<'d>>,
    pub headers: Option<Entries<'d>>,
    pub security_schemes: Option<Entries<'d>>,
}

impl<'d> Object<'d> for OpenApi<'d> {
    const NAME: &'static str = "an OpenAPI description";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["openapi", "jsonSchemaDialect", "externalDocs"]);
        Self {
            place: fields.place(),
            info: fields.expected("info"),
            servers: fields.optional("servers"),
            paths: fields.optional("paths"),
            webhooks: fields.optional("webhooks"),
            components: fields.optional("components"),
            security: fields.optional("security"),
            tags: fields.optional("tags"),
        }
    }
}

impl<'d> Object<'d> for Information<'d> {
    const NAME: &'static str = "`info`";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["summary", "termsOfService", "contact", "license"]);
        Self {
            title: fields.expected("title"),
            version: fields.expected("version"),
            description: fields.optional("description"),
        }
    }
}

impl<'d> Object<'d> for Server<'d> {
    const NAME: &'static str = "a server";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            url: fields.required("url"),
            description: fields.optional("description"),
            variables: fields.optional("variables"),
        }
    }
}

impl<'d> Object<'d> for ServerVariable<'d> {
    const NAME: &'static str = "a server variable";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["enum", "description"]);
        Self {
            default: fields.expected("default"),
        }
    }
}

impl<'d> Object<'d> for Tag<'d> {
    const NAME: &'static str = "a tag";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["externalDocs"]);
        Self {
            name: fields.required("name"),
            description: fields.optional("description"),
        }
    }
}

impl<'d> Object<'d> for Components<'d> {
    const NAME: &'static str = "`components`";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        fields.ignored(&["examples", "links", "callbacks", "pathItems"]);
        Self {
            schemas: fields.optional("schemas"),
            responses: fields.optional("responses"),
            parameters: fields.optional("parameters"),
            request_bodies: fields.optional("requestBodies"),
            headers: fields.optional("headers"),
            security_schemes: fields.optional("securitySchemes"),
        }
    }
}
