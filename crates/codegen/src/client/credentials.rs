//! The credentials of a client, and what each operation is shown of them.

use counterpart_contract::{
    Contract, Credential, ParameterLocation, SecurityRequirement, SecurityScheme, SecuritySchemeId,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::documentation;
use crate::emission::identifier;
use crate::names::Names;
use crate::render;

/// Methods that a builder has anyway.
const BUILDER_METHODS: [&str; 12] = [
    "add_root_certificate",
    "build",
    "connect_timeout",
    "header",
    "http_client",
    "layer",
    "mock",
    "new",
    "options",
    "service",
    "timeout",
    "user_agent",
];

/// A security scheme of which the client holds a credential.
#[derive(Debug)]
pub(super) struct Scheme<'a> {
    /// Its number in the contract.
    pub(super) id: SecuritySchemeId,
    /// What the contract says of it.
    pub(super) declared: &'a SecurityScheme,
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
            declared: contract.security_scheme(id),
            field: identifier(&names.security_scheme(id).field),
        })
        .collect()
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
        Credential::ApiKey { .. }
        | Credential::Basic
        | Credential::Bearer { .. }
        | Credential::OtherHttp(_) => true,
        Credential::MutualTls => false,
    }
}

impl Scheme<'_> {
    pub(super) fn credential_type(&self) -> TokenStream {
        match self.declared.credential {
            Credential::Basic => quote! { runtime::BasicCredentials },
            Credential::Bearer { .. } => quote! { runtime::BearerToken },
            Credential::OtherHttp(_) => quote! { runtime::HttpCredentials },
            _ => quote! { runtime::ApiKey },
        }
    }

    /// The name of a variable that holds the credential.
    pub(super) fn parameter(&self) -> Ident {
        match self.declared.credential {
            Credential::Basic | Credential::OtherHttp(_) => format_ident!("credentials"),
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

    /// The method that shows it: `show_api_key_auth`.
    fn show(&self) -> Ident {
        format_ident!("show_{}", self.plain_name())
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
        let name = &self.declared.name;
        let what = match &self.declared.credential {
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
            Credential::OtherHttp(scheme) => {
                format!("The credentials of `{name}`, sent behind the word `{scheme}`.")
            }
            _ => format!("The bearer token of `{name}`."),
        };
        let description = self
            .declared
            .description
            .as_deref()
            .map(documentation::lines);
        documentation::sections(vec![vec![what], description.unwrap_or_default()])
    }
}

/// The struct `Credentials`, if there is a scheme.
///
/// ```ignore
/// #[derive(Clone, Debug, Default)]
/// #[non_exhaustive]
/// pub struct Credentials {
///     pub api_key_auth: Option<Credential<ApiKey>>,
/// }
/// ```
pub(super) fn credentials(schemes: &[Scheme<'_>]) -> Option<TokenStream> {
    if schemes.is_empty() {
        return None;
    }
    let fields = schemes.iter().map(|scheme| {
        let documentation = render::documentation(&scheme.documentation());
        let (field, credential) = (&scheme.field, scheme.credential_type());
        quote! { #documentation pub #field: Option<runtime::client::Credential<#credential>>, }
    });
    let setters = schemes.iter().map(|scheme| {
        let documentation = format!(" These credentials with another `{}`.", scheme.plain_name());
        let (field, credential, parameter) =
            (&scheme.field, scheme.credential_type(), scheme.parameter());
        let with = scheme.with();
        quote! {
            #[doc = #documentation]
            #[must_use]
            pub fn #with(mut self, #parameter: impl Into<runtime::client::Credential<#credential>>) -> Self {
                self.#field = Some(#parameter.into());
                self
            }
        }
    });
    let shown = schemes.iter().map(shown);
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

            #(#shown)*
        }
    })
}

/// `fn show_key(&self) -> Option<Shown<'_>> { self.key.as_ref().map(|key| Shown::header("X-Key", key)) }`
fn shown(scheme: &Scheme<'_>) -> TokenStream {
    let parameter = scheme.parameter();
    let constructor = match &scheme.declared.credential {
        Credential::ApiKey { location, name } => {
            let place = match location {
                ParameterLocation::Query => quote! { query },
                ParameterLocation::Cookie => quote! { cookie },
                _ => quote! { header },
            };
            quote! { |#parameter| runtime::generated::client::Shown::#place(#name, #parameter) }
        }
        Credential::Basic => quote! { runtime::generated::client::Shown::basic },
        Credential::OtherHttp(scheme) => {
            quote! { |#parameter| runtime::generated::client::Shown::http(#scheme, #parameter) }
        }
        _ => quote! { runtime::generated::client::Shown::bearer },
    };
    let (field, show) = (&scheme.field, scheme.show());
    quote! {
        fn #show(&self) -> Option<runtime::generated::client::Shown<'_>> {
            self.#field.as_ref().map(#constructor)
        }
    }
}

/// What an operation is shown: `&[&[self.credentials.show_key()]]`.
pub(super) fn shown_alternatives(
    requirement: &SecurityRequirement,
    schemes: &[Scheme<'_>],
) -> TokenStream {
    let alternatives = requirement.alternatives.iter().map(|alternative| {
        let asked = schemes
            .iter()
            .filter(|scheme| alternative.schemes.iter().any(|(id, _)| *id == scheme.id));
        let shown = asked.map(Scheme::show);
        quote! { &[#(self.credentials.#shown()),*] }
    });
    quote! { &[#(#alternatives),*] }
}
