//! Security schemes.

use crate::openapi::{Fields, Object, Place};

/// A security scheme; which fields it must have depends on its type.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct SecurityScheme<'d> {
    pub place: Place<'d>,
    /// `type`.
    pub scheme_type: Option<&'d str>,
    pub description: Option<&'d str>,
    pub name: Option<&'d str>,
    /// `in`.
    pub location: Option<&'d str>,
    pub scheme: Option<&'d str>,
    pub bearer_format: Option<&'d str>,
}

impl<'d> Object<'d> for SecurityScheme<'d> {
    const NAME: &'static str = "a security scheme";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        let scheme_type: Option<&str> = fields.required("type");
        let key = scheme_type == Some("apiKey");
        let http = scheme_type == Some("http");
        match scheme_type {
            Some("oauth2") => drop(fields.required::<Place<'_>>("flows")),
            Some("openIdConnect") => drop(fields.required::<&str>("openIdConnectUrl")),
            _ => {}
        }
        fields.ignored(&["flows", "openIdConnectUrl"]);
        Self {
            place: fields.place(),
            scheme_type,
            description: fields.optional("description"),
            name: if key {
                fields.required("name")
            } else {
                fields.optional("name")
            },
            location: if key {
                fields.required("in")
            } else {
                fields.optional("in")
            },
            scheme: if http {
                fields.required("scheme")
            } else {
                fields.optional("scheme")
            },
            bearer_format: fields.optional("bearerFormat"),
        }
    }
}
