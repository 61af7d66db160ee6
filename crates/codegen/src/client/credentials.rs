//! The credentials of a client, and the hook that shows each operation what it asks for.

use counterpart_contract::{
    Contract, Credential, ParameterLocation, SecurityRequirement, SecurityScheme, SecuritySchemeId,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::projection::Projection;
use crate::documentation;
use crate::emission::identifier;
use crate::names::Names;
use crate::render;

/// Methods that a builder has anyway.
const BUILDER_METHODS: [&str; 8] = [
    "add_root_certificate",
    "build",
    "connect_timeout",
    "header",
    "http_client",
    "new",
    "timeout",
    "user_agent",
];

/// A security scheme of which the client holds a credential.
#[derive(Debug)]
pub(super) struct Scheme<'a> {
    /// Its number in the contract.
    pub(super) id: SecuritySchemeId,
    /// The scheme.
    pub(super) scheme: &'a SecurityScheme,
    /// The name of its field.
    pub(super) field: Ident,
}

/// The schemes that the contract asks for and that a request can carry, in its order; none if no operation asks.
pub(super) fn schemes<'a>(contract: &'a Contract, names: &Names) -> Vec<Scheme<'a>> {
    let asked: Vec<SecuritySchemeId> = requirements(contract)
        .flat_map(|requirement| &requirement.alternatives)
        .flat_map(|alternative| &alternative.schemes)
        .map(|(id, _)| *id)
        .collect();
    let ids = (0..contract.security_schemes.len()).map(SecuritySchemeId::new);
    ids.filter(|id| asked.contains(id) && is_carried(&contract.security_scheme(*id).credential))
        .map(|id| Scheme {
            id,
            scheme: contract.security_scheme(id),
            field: identifier(&names.security_scheme(id).field),
        })
        .collect()
}

/// The schemes that are shown together, each combination once: what the server's authenticator has a method for.
pub(super) fn alternatives<'s, 'a>(
    contract: &Contract,
    schemes: &'s [Scheme<'a>],
) -> Vec<Vec<&'s Scheme<'a>>> {
    let mut distinct: Vec<Vec<&Scheme<'_>>> = Vec::new();
    for alternative in requirements(contract).flat_map(|requirement| &requirement.alternatives) {
        let asked = alternative.schemes.iter();
        let shown: Vec<&Scheme<'_>> = asked
            .filter_map(|(id, _)| schemes.iter().find(|scheme| scheme.id == *id))
            .collect();
        let is_same = |known: &Vec<&Scheme<'_>>| {
            known.len() == shown.len()
                && known
                    .iter()
                    .zip(&shown)
                    .all(|(one, other)| one.id == other.id)
        };
        if !distinct.iter().any(is_same) {
            distinct.push(shown);
        }
    }
    distinct
}

/// What the contract asks for at large, then what each operation asks for; nothing if no operation asks.
fn requirements(contract: &Contract) -> impl Iterator<Item = &SecurityRequirement> {
    let operations = contract
        .operations
        .iter()
        .map(|operation| &operation.security);
    let any_asks = operations
        .clone()
        .any(|security| !security.alternatives.is_empty());
    let own = any_asks.then_some(&contract.security);
    own.into_iter().chain(operations)
}

/// A client certificate is the connection's affair, not the request's.
fn is_carried(credential: &Credential) -> bool {
    match credential {
        Credential::ApiKey { .. } | Credential::Basic | Credential::Bearer { .. } => true,
        Credential::OtherHttp(_) | Credential::MutualTls => false,
    }
}

impl Scheme<'_> {
    pub(super) fn credential_type(&self) -> TokenStream {
        match self.scheme.credential {
            Credential::Basic => quote! { runtime::BasicCredentials },
            Credential::Bearer { .. } => quote! { runtime::BearerToken },
            _ => quote! { runtime::ApiKey },
        }
    }

    /// The name of a variable that holds the credential.
    pub(super) fn parameter(&self) -> Ident {
        match self.scheme.credential {
            Credential::Basic => format_ident!("credentials"),
            Credential::Bearer { .. } => format_ident!("token"),
            _ => format_ident!("key"),
        }
    }

    /// The name of the field as a part of another name.
    pub(super) fn plain_name(&self) -> String {
        self.field.to_string().trim_start_matches("r#").to_owned()
    }

    /// The method that sets it: `with_api_key_auth`.
    pub(super) fn with(&self) -> Ident {
        format_ident!("with_{}", self.plain_name())
    }

    /// The method of the builder that sets it: its name, unless the builder has another method of that name.
    pub(super) fn setter(&self) -> Ident {
        let name = self.plain_name();
        if BUILDER_METHODS.contains(&name.as_str()) {
            format_ident!("{name}_credentials")
        } else {
            self.field.clone()
        }
    }

    pub(super) fn documentation(&self) -> Vec<String> {
        let name = &self.scheme.name;
        let what = match &self.scheme.credential {
            Credential::ApiKey {
                location,
                name: place,
            } => {
                let location = match location {
                    ParameterLocation::Query => "query member",
                    ParameterLocation::Cookie => "cookie",
                    _ => "header",
                };
                format!("The key of `{name}`, sent as the {location} `{place}`.")
            }
            Credential::Basic => format!("User name and password of `{name}`."),
            _ => format!("The bearer token of `{name}`."),
        };
        let description = self.scheme.description.as_deref().map(documentation::lines);
        documentation::sections(vec![vec![what], description.unwrap_or_default()])
    }

    fn shown(&self) -> TokenStream {
        let parameter = self.parameter();
        let constructor = match &self.scheme.credential {
            Credential::ApiKey { location, name } => {
                let place = match location {
                    ParameterLocation::Query => quote! { query },
                    ParameterLocation::Cookie => quote! { cookie },
                    _ => quote! { header },
                };
                quote! { |#parameter| runtime::client::Shown::#place(#name, #parameter) }
            }
            Credential::Basic => quote! { runtime::client::Shown::basic },
            _ => quote! { runtime::client::Shown::bearer },
        };
        let field = &self.field;
        quote! { let #field = self.inner.#field.as_ref().map(#constructor); }
    }
}

/// The struct `Credentials`, if there is a scheme.
///
/// ```ignore
/// #[derive(Clone, Debug, Default)]
/// #[non_exhaustive]
/// pub struct Credentials {
///     pub api_key_auth: Option<ApiKey>,
/// }
/// ```
pub(super) fn credentials(schemes: &[Scheme<'_>]) -> Option<TokenStream> {
    if schemes.is_empty() {
        return None;
    }
    let fields = schemes.iter().map(|scheme| {
        let documentation = render::documentation(&scheme.documentation());
        let (field, credential) = (&scheme.field, scheme.credential_type());
        quote! { #documentation pub #field: Option<#credential>, }
    });
    let setters = schemes.iter().map(|scheme| {
        let documentation = format!(" These credentials with another `{}`.", scheme.plain_name());
        let (field, credential, parameter) =
            (&scheme.field, scheme.credential_type(), scheme.parameter());
        let with = scheme.with();
        quote! {
            #[doc = #documentation]
            #[must_use]
            pub fn #with(mut self, #parameter: #credential) -> Self {
                self.#field = Some(#parameter);
                self
            }
        }
    });
    let fields_missing = schemes.iter().map(|scheme| {
        let field = &scheme.field;
        quote! { self.#field.is_none() }
    });
    Some(quote! {
        /// What shows who is calling; each operation is shown what it asks for, and no more. `Debug` shows no secret.
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Credentials {
            #(#fields)*
        }

        impl Credentials {
            #(#setters)*

            /// Whether nothing is set.
            pub fn is_empty(&self) -> bool {
                #(#fields_missing)&&*
            }
        }
    })
}

/// The hooks of the wire layer: what is done to each request before it is sent.
pub(super) fn hooks(
    contract: &Contract,
    projection: &Projection,
    schemes: &[Scheme<'_>],
) -> TokenStream {
    if schemes.is_empty() {
        return quote! { impl runtime::client::ClientHooks for wire::Client {} };
    }
    let shown = schemes.iter().map(Scheme::shown);
    let groups = groups(contract, projection);
    let (operation, alternatives) = match groups.as_slice() {
        [(_, requirement)] => (quote! { _ }, shown_alternatives(requirement, schemes)),
        groups => {
            let asking = groups
                .iter()
                .filter(|(_, requirement)| !requirement.alternatives.is_empty());
            let arms = asking.map(|(methods, requirement)| {
                let alternatives = shown_alternatives(requirement, schemes);
                quote! { #(#methods)|* => #alternatives, }
            });
            let choice = quote! { match operation.operation_id { #(#arms)* _ => &[] } };
            (quote! { operation }, choice)
        }
    };
    quote! {
        impl runtime::client::ClientHooks<Credentials> for wire::Client {
            async fn pre<E>(
                &self,
                request: &mut runtime::client::HttpRequest,
                #operation: &runtime::client::OperationInfo,
            ) -> Result<(), runtime::client::WireError<E>> {
                #(#shown)*
                let alternatives: &[&[Option<&runtime::client::Shown>]] = #alternatives;
                runtime::client::authorize(request, alternatives).map_err(runtime::client::WireError::Custom)
            }
        }
    }
}

/// Operations that ask for the same, by their names in the wire layer.
fn groups<'a>(
    contract: &'a Contract,
    projection: &'a Projection,
) -> Vec<(Vec<&'a str>, &'a SecurityRequirement)> {
    let mut groups: Vec<(Vec<&str>, &SecurityRequirement)> = Vec::new();
    for (operation, projected) in contract.operations.iter().zip(&projection.operations) {
        let same = groups
            .iter_mut()
            .find(|(_, requirement)| requirement.alternatives == operation.security.alternatives);
        match same {
            Some((methods, _)) => methods.push(&projected.method),
            None => groups.push((vec![&projected.method], &operation.security)),
        }
    }
    groups
}

fn shown_alternatives(requirement: &SecurityRequirement, schemes: &[Scheme<'_>]) -> TokenStream {
    let alternatives = requirement.alternatives.iter().map(|alternative| {
        let asked = schemes
            .iter()
            .filter(|scheme| alternative.schemes.iter().any(|(id, _)| *id == scheme.id));
        let fields = asked.map(|scheme| &scheme.field);
        quote! { &[#(#fields.as_ref()),*] }
    });
    quote! { &[#(#alternatives),*] }
}
