//! The authenticator: one method per combination of credentials that the contract asks for.

use counterpart_contract::{
    Credential, ParameterLocation, SecurityAlternative, SecurityRequirement,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::asks_for_credentials;
use crate::documentation::{lines, sections};
use crate::emission::{Emission, identifier};
use crate::render::documentation;

/// The trait, if the contract asks for credentials, and the functions that read them.
pub(super) fn emit(emission: &Emission<'_>) -> Option<TokenStream> {
    if !asks_for_credentials(emission) {
        return None;
    }
    let alternatives = alternatives(emission);
    let methods = alternatives
        .iter()
        .map(|alternative| method(emission, alternative));
    let functions = requirements(emission)
        .into_iter()
        .map(|requirement| function(emission, requirement));
    Some(quote! {
        /// Finds out who is calling, before the body of a request is read.
        pub trait Authenticator: Clone + Send + Sync + 'static {
            /// Who is calling.
            type Principal: Send + 'static;

            #(#methods)*
        }
        #(#functions)*
    })
}

/// The function that authenticates for a requirement: `authenticate_api_key_auth`.
pub(super) fn function_name(emission: &Emission<'_>, requirement: &SecurityRequirement) -> Ident {
    let parts: Vec<String> = requirement
        .alternatives
        .iter()
        .map(|alternative| method_name(emission, alternative))
        .collect();
    let optional = if requirement.optional {
        "_or_nobody"
    } else {
        ""
    };
    format_ident!("authenticate_{}{optional}", parts.join("_or_"))
}

/// Every distinct requirement, with the contract's own first.
fn requirements<'a>(emission: &Emission<'a>) -> Vec<&'a SecurityRequirement> {
    let own = std::iter::once(&emission.contract.security);
    let all = own.chain(
        emission
            .contract
            .operations
            .iter()
            .map(|operation| &operation.security),
    );
    let mut distinct: Vec<&SecurityRequirement> = Vec::new();
    for requirement in all {
        let name = |other: &SecurityRequirement| function_name(emission, other);
        if !requirement.alternatives.is_empty()
            && !distinct
                .iter()
                .any(|known| name(known) == name(requirement))
        {
            distinct.push(requirement);
        }
    }
    distinct
}

fn alternatives<'a>(emission: &Emission<'a>) -> Vec<&'a SecurityAlternative> {
    let mut distinct: Vec<&SecurityAlternative> = Vec::new();
    for alternative in requirements(emission)
        .iter()
        .flat_map(|requirement| &requirement.alternatives)
    {
        let name = method_name(emission, alternative);
        if !distinct
            .iter()
            .any(|known| method_name(emission, known) == name)
        {
            distinct.push(alternative);
        }
    }
    distinct
}

/// `api_key_auth`, or `key_and_session` where two are shown together.
fn method_name(emission: &Emission<'_>, alternative: &SecurityAlternative) -> String {
    let fields: Vec<&str> = alternative
        .schemes
        .iter()
        .map(|(id, _)| {
            emission
                .names
                .security_scheme(*id)
                .field
                .trim_start_matches("r#")
        })
        .collect();
    fields.join("_and_")
}

#[cfg(feature = "client")]
/// The methods of the trait, each with the types of its credentials.
pub(crate) fn methods(emission: &Emission<'_>) -> Vec<(Ident, Vec<TokenStream>)> {
    alternatives(emission)
        .into_iter()
        .map(|alternative| {
            let name = format_ident!("{}", method_name(emission, alternative));
            let types = alternative
                .schemes
                .iter()
                .map(|(id, _)| credential_type(&emission.contract.security_scheme(*id).credential));
            (name, types.collect())
        })
        .collect()
}

fn method(emission: &Emission<'_>, alternative: &SecurityAlternative) -> TokenStream {
    let name = format_ident!("{}", method_name(emission, alternative));
    let mut documented = Vec::new();
    let named: Vec<String> = alternative
        .schemes
        .iter()
        .map(|(id, _)| format!("`{}`", emission.contract.security_scheme(*id).name))
        .collect();
    documented.push(vec![format!(
        "Checks the credentials of {}.",
        named.join(" and ")
    )]);
    for (id, _) in &alternative.schemes {
        let description = emission
            .contract
            .security_scheme(*id)
            .description
            .as_deref();
        documented.push(description.map(lines).unwrap_or_default());
    }
    documented.push(vec![
        "# Errors".to_owned(),
        String::new(),
        "A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.".to_owned(),
    ]);
    let documentation = documentation(&sections(documented));
    let parameters = alternative.schemes.iter().map(|(id, _)| {
        let field = identifier(&emission.names.security_scheme(*id).field);
        let plain = credential_type(&emission.contract.security_scheme(*id).credential);
        quote! { #field: #plain }
    });
    quote! {
        #documentation
        fn #name(
            &self,
            #(#parameters,)*
            request: &runtime::server::RequestContext,
        ) -> impl std::future::Future<Output = Result<Self::Principal, runtime::server::Denial>> + Send;
    }
}

/// ```text
/// async fn authenticate_api_key_auth<V: Authenticator>(authenticator: &V, request: &RequestContext)
///     -> Result<V::Principal, Rejection> {
///     if let Some(api_key_auth) = request.header_api_key("authorization") {
///         return Ok(authenticator.api_key_auth(api_key_auth, request).await?);
///     }
///     Err(Rejection::MissingCredentials)
/// }
/// ```
fn function(emission: &Emission<'_>, requirement: &SecurityRequirement) -> TokenStream {
    let name = function_name(emission, requirement);
    let attempts = requirement.alternatives.iter().map(|alternative| {
        let method = format_ident!("{}", method_name(emission, alternative));
        let fields: Vec<Ident> = alternative
            .schemes
            .iter()
            .map(|(id, _)| identifier(&emission.names.security_scheme(*id).field))
            .collect();
        let readings: Vec<TokenStream> = alternative
            .schemes
            .iter()
            .map(|(id, _)| reading(&emission.contract.security_scheme(*id).credential))
            .collect();
        let (pattern, value) = match (fields.as_slice(), readings.as_slice()) {
            ([field], [reading]) => (quote! { Some(#field) }, quote! { #reading }),
            (fields, readings) => (quote! { (#(Some(#fields)),*) }, quote! { (#(#readings),*) }),
        };
        let found = quote! { authenticator.#method(#(#fields,)* request).await? };
        let found = if requirement.optional {
            quote! { Some(#found) }
        } else {
            found
        };
        quote! {
            if let #pattern = #value {
                return Ok(#found);
            }
        }
    });
    let (principal, none) = if requirement.optional {
        (quote! { Option<V::Principal> }, quote! { Ok(None) })
    } else {
        (
            quote! { V::Principal },
            quote! { Err(runtime::server::Rejection::MissingCredentials) },
        )
    };
    quote! {
        async fn #name<V: Authenticator>(
            authenticator: &V,
            request: &runtime::server::RequestContext,
        ) -> Result<#principal, runtime::server::Rejection> {
            #(#attempts)*
            #none
        }
    }
}

fn credential_type(credential: &Credential) -> TokenStream {
    match credential {
        Credential::ApiKey { .. } => quote! { runtime::ApiKey },
        Credential::Basic => quote! { runtime::BasicCredentials },
        Credential::Bearer { .. } => quote! { runtime::BearerToken },
        Credential::OtherHttp(_) | Credential::MutualTls => {
            unreachable!("`support` refuses credentials of other kinds")
        }
    }
}

fn reading(credential: &Credential) -> TokenStream {
    match credential {
        Credential::ApiKey {
            location: ParameterLocation::Query,
            name,
        } => quote! { request.query_api_key(#name) },
        Credential::ApiKey {
            location: ParameterLocation::Cookie,
            name,
        } => quote! { request.cookie_api_key(#name) },
        Credential::ApiKey { name, .. } => {
            let name = name.to_ascii_lowercase();
            quote! { request.header_api_key(#name) }
        }
        Credential::Basic => quote! { request.basic_credentials() },
        Credential::Bearer { .. } => quote! { request.bearer_token() },
        Credential::OtherHttp(_) | Credential::MutualTls => {
            unreachable!("`support` refuses credentials of other kinds")
        }
    }
}
