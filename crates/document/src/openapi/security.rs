//! Security schemes.

use crate::openapi::{Entries, Fields, Object, Place};

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
    pub flows: Option<Entries<'d>>,
    pub open_id_connect_url: Option<&'d str>,
}

/// A flow of OAuth 2.0.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the field of that name")]
pub struct OAuthFlow<'d> {
    pub authorization_url: Option<&'d str>,
    pub token_url: Option<&'d str>,
    pub refresh_url: Option<&'d str>,
    pub scopes: Option<Entries<'d>>,
}

impl<'d> Object<'d> for SecurityScheme<'d> {
    const NAME: &'static str = "a security scheme";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        let scheme_type: Option<&str> = fields.required("type");
        let key = scheme_type == Some("apiKey");
        let http = scheme_type == Some("http");
        let oauth = scheme_type == Some("oauth2");
        let open_id = scheme_type == Some("openIdConnect");
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
            flows: if oauth {
                fields.required("flows")
            } else {
                fields.optional("flows")
            },
            open_id_connect_url: if open_id {
                fields.required("openIdConnectUrl")
            } else {
                fields.optional("openIdConnectUrl")
            },
        }
    }
}

impl<'d> Object<'d> for OAuthFlow<'d> {
    const NAME: &'static str = "a flow";

    fn read_fields(fields: &mut Fields<'d, '_>) -> Self {
        Self {
            authorization_url: fields.optional("authorizationUrl"),
            token_url: fields.optional("tokenUrl"),
            refresh_url: fields.optional("refreshUrl"),
            scopes: fields.optional("scopes"),
        }
    }
}
