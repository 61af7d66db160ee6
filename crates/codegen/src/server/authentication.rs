//! The functions that find out who is calling an operation: one for each combination of alternatives.

use counterpart_contract::{
    Credential, ParameterLocation, SecurityAlternative, SecurityRequirement,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::authenticator::{asks_for_scopes, challenge_name, method_name, scoped};
use crate::emission::{Emission, identifier};

/// Every function, each once.
pub(super) fn emit(emission: &Emission<'_>) -> TokenStream {
    let functions = requirements(emission)
        .into_iter()
        .map(|requirement| definition(emission, requirement));
    quote! { #(#functions)* }
}

/// What authenticates for a requirement: its function, which is told the scopes if there are any.
///
/// ```text
/// async |authenticator: &V, request: &RequestContext| {
///     authenticate_oauth(authenticator, request, Scopes::new(&["read"])).await
/// }
/// ```
pub(super) fn function(emission: &Emission<'_>, requirement: &SecurityRequirement) -> TokenStream {
    let function = function_name(emission, requirement);
    let alternatives = requirement.alternatives.iter();
    let scopes: Vec<TokenStream> = alternatives
        .flat_map(|alternative| &alternative.schemes)
        .filter(|(id, _)| asks_for_scopes(emission, *id))
        .map(|(_, scopes)| quote! { runtime::server::Scopes::new(&[#(#scopes),*]) })
        .collect();
    let scopes = match scopes.as_slice() {
        [] => return quote! { #function },
        [scopes] => quote! { #scopes },
        scopes => quote! { [#(#scopes),*] },
    };
    quote! {
        async |authenticator: &V, request: &runtime::server::RequestContext| {
            #function(authenticator, request, #scopes).await
        }
    }
}

/// The function that authenticates for a requirement: `authenticate_api_key_auth`.
fn function_name(emission: &Emission<'_>, requirement: &SecurityRequirement) -> Ident {
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

/// Every distinct requirement, with the contract's own first. Those that differ in scopes alone are one.
pub(super) fn requirements<'a>(emission: &Emission<'a>) -> Vec<&'a SecurityRequirement> {
    let own = std::iter::once(&emission.contract.security);
    let operations = emission.contract.operations.iter();
    let all = own.chain(operations.map(|operation| &operation.security));
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

/// ```text
/// async fn authenticate_key_or_oauth<V: Authenticator>(
///     authenticator: &V,
///     request: &RequestContext,
///     scopes: Scopes,
/// ) -> Result<V::Principal, Rejection> {
///     let mut authentication = Authentication::new(request, "Pets");
///     if let Some(key) = authentication.header_api_key("x-key") {
///         let verdict = authenticator.key(key, request).await;
///         if let Some(principal) = authentication.judge(verdict) {
///             return Ok(principal);
///         }
///     }
///     if let Some(oauth) = authentication.bearer_token() {
///         let verdict = authenticator.oauth(oauth, scopes, request).await;
///         if let Some(principal) = authentication.judge(verdict) {
///             return Ok(principal);
///         }
///     }
///     Err(authentication.denied())
/// }
/// ```
fn definition(emission: &Emission<'_>, requirement: &SecurityRequirement) -> TokenStream {
    let name = function_name(emission, requirement);
    let title = emission.contract.title.split_whitespace();
    let realm = title.collect::<Vec<_>>().join(" ");
    let found = if requirement.optional {
        quote! { Some(principal) }
    } else {
        quote! { principal }
    };
    let scopes = scopes(emission, requirement);
    let mut left = scopes.iter();
    let attempts: Vec<TokenStream> = requirement
        .alternatives
        .iter()
        .map(|alternative| attempt(emission, alternative, &mut left, &found))
        .collect();
    let challenges = challenges(emission, requirement);
    let (principal, end) = if requirement.optional {
        (
            quote! { Option<V::Principal> },
            quote! { authentication #challenges.nobody() },
        )
    } else {
        (
            quote! { V::Principal },
            quote! { Err(authentication #challenges.denied()) },
        )
    };
    let parameter = match scopes.len() {
        0 => None,
        1 => Some(quote! { scopes: runtime::server::Scopes }),
        count => {
            let count = Literal::usize_unsuffixed(count);
            Some(quote! { scopes: [runtime::server::Scopes; #count] })
        }
    };
    quote! {
        async fn #name<V: Authenticator>(
            authenticator: &V,
            request: &runtime::server::RequestContext,
            #parameter
        ) -> Result<#principal, runtime::server::Rejection> {
            let mut authentication = runtime::generated::server::Authentication::new(request, #realm);
            #(#attempts)*
            #end
        }
    }
}

/// The scopes of each credential as `function` has them: by themselves, or in an array if there are several, as there may be more than a
/// function takes parameters.
fn scopes(emission: &Emission<'_>, requirement: &SecurityRequirement) -> Vec<TokenStream> {
    let alternatives = requirement.alternatives.iter();
    let ids = alternatives.flat_map(|alternative| scoped(emission, alternative));
    match ids.count() {
        1 => vec![quote! { scopes }],
        count => (0..count)
            .map(Literal::usize_unsuffixed)
            .map(|position| quote! { scopes[#position] })
            .collect(),
    }
}

/// One alternative; `left` are the scopes that are still to be handed on.
fn attempt<'n>(
    emission: &Emission<'_>,
    alternative: &SecurityAlternative,
    left: &mut impl Iterator<Item = &'n TokenStream>,
    found: &TokenStream,
) -> TokenStream {
    let method = format_ident!("{}", method_name(emission, alternative));
    let ids = alternative.schemes.iter().map(|(id, _)| *id);
    let fields: Vec<Ident> = ids
        .clone()
        .map(|id| identifier(&emission.names.security_scheme(id).field))
        .collect();
    let readings: Vec<TokenStream> = ids
        .map(|id| reading(&emission.contract.security_scheme(id).credential))
        .collect();
    let count = scoped(emission, alternative).len();
    let scopes: Vec<&TokenStream> = left.take(count).collect();
    let scopes = match scopes.as_slice() {
        [] => TokenStream::new(),
        [scopes] => quote! { #scopes, },
        scopes => quote! { [#(#scopes),*], },
    };
    let (pattern, value) = match (fields.as_slice(), readings.as_slice()) {
        ([field], [reading]) => (quote! { Some(#field) }, quote! { #reading }),
        (fields, readings) => (quote! { (#(Some(#fields)),*) }, quote! { (#(#readings),*) }),
    };
    quote! {
        if let #pattern = #value {
            let verdict = authenticator.#method(#(#fields,)* #scopes request).await;
            if let Some(principal) = authentication.judge(verdict) {
                return Ok(#found);
            }
        }
    }
}

/// The challenges that only the authenticator can make: `.with_challenge(authenticator.digest_challenge(request))`.
fn challenges(emission: &Emission<'_>, requirement: &SecurityRequirement) -> TokenStream {
    let mut names: Vec<Ident> = Vec::new();
    for (id, _) in requirement
        .alternatives
        .iter()
        .flat_map(|alternative| &alternative.schemes)
    {
        let name = challenge_name(emission, *id);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    quote! { #(.with_challenge(authenticator.#names(request)))* }
}

fn reading(credential: &Credential) -> TokenStream {
    match credential {
        Credential::ApiKey {
            location: ParameterLocation::Query,
            name,
        } => quote! { authentication.query_api_key(#name) },
        Credential::ApiKey {
            location: ParameterLocation::Cookie,
            name,
        } => quote! { authentication.cookie_api_key(#name) },
        Credential::ApiKey { name, .. } => {
            let name = name.to_ascii_lowercase();
            quote! { authentication.header_api_key(#name) }
        }
        Credential::Basic => quote! { authentication.basic_credentials() },
        Credential::Bearer { .. } => quote! { authentication.bearer_token() },
        Credential::OtherHttp(scheme) => quote! { authentication.http_credentials(#scheme) },
        Credential::MutualTls => quote! { authentication.peer_certificate() },
    }
}
