//! The functions that make a router: of a tag, and of the whole contract where it has several.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{asks_for_credentials, authentication};
use crate::emission::{Emission, identifier};
use crate::names::TagNames;

/// `…_router`: the short way to what the tag's server becomes with default settings.
pub(super) fn emit(emission: &Emission<'_>, tag: &TagNames) -> TokenStream {
    function(
        &Shape::of_tag(emission, tag),
        &format_ident!("{}_router", tag.function_prefix),
        &format!(
            " Serves [`{}`] from `api`, with default settings.",
            tag.trait_name
        ),
    )
}

/// The router of the whole contract, where it has several tags.
pub(super) fn whole(emission: &Emission<'_>) -> Option<TokenStream> {
    (emission.names.tags().len() > 1).then(|| {
        function(
            &Shape::of_all(emission),
            &format_ident!("router"),
            " Serves every operation of the contract from `api`, with default settings.",
        )
    })
}

/// ```text
/// pub fn pets_router<A, R>(api: A, refusals: R) -> Router
/// where
///     A: Pets,
///     R: Refusals,
/// {
///     PetsServer::new(api, (), refusals).into_router()
/// }
/// ```
fn function(shape: &Shape, name: &Ident, summary: &str) -> TokenStream {
    let Shape {
        server,
        generics,
        parameters,
        arguments,
        bounds,
        ..
    } = shape;
    let others = format!(" [`{server}`] takes others, and can be served without a router.");
    quote! {
        #[doc = #summary]
        #[doc = ""]
        #[doc = #others]
        pub fn #name #generics (#parameters) -> runtime::server::Router
        #bounds
        {
            #server::new(#arguments).into_router()
        }
    }
}

/// The parts in which the functions of a server agree; they differ between contracts with and without credentials.
pub(super) struct Shape {
    /// The server's name.
    server: Ident,
    generics: TokenStream,
    parameters: TokenStream,
    /// What the server is made from.
    arguments: TokenStream,
    pub(super) bounds: TokenStream,
    /// The type parameters of the implementation.
    pub(super) implementation: TokenStream,
    /// Those of them that are open.
    pub(super) open: TokenStream,
}

impl Shape {
    /// The shape of one tag's server.
    pub(super) fn of_tag(emission: &Emission<'_>, tag: &TagNames) -> Self {
        let trait_name = identifier(&tag.trait_name);
        let bounds = if asks_for_credentials(emission) {
            quote! { where A: #trait_name, V: Authenticator<Principal = A::Principal>, R: Refusals }
        } else {
            quote! { where A: #trait_name, R: Refusals }
        };
        Self::new(emission, &tag.server, bounds)
    }

    /// The shape of the whole contract's server: one implementation of all traits.
    ///
    /// Whoever serves the contract through it is told by the compiler when a tag is added.
    pub(super) fn of_all(emission: &Emission<'_>) -> Self {
        let asks = asks_for_credentials(emission);
        let traits = emission.names.tags().iter().map(|tag| {
            let trait_name = identifier(&tag.trait_name);
            if asks {
                quote! { A: #trait_name<Principal = V::Principal>, }
            } else {
                quote! { A: #trait_name, }
            }
        });
        let authenticator = asks.then(|| quote! { V: Authenticator, });
        let bounds = quote! { where #authenticator #(#traits)* R: Refusals };
        Self::new(emission, super::dispatch::CONTRACT_SERVER, bounds)
    }

    fn new(emission: &Emission<'_>, server: &str, bounds: TokenStream) -> Self {
        let server = identifier(server);
        if asks_for_credentials(emission) {
            Self {
                server,
                generics: quote! { <A, V, R> },
                parameters: quote! { api: A, authenticator: V, refusals: R },
                arguments: quote! { api, authenticator, refusals },
                bounds,
                implementation: quote! { A, V, R },
                open: quote! { A, V, R },
            }
        } else {
            Self {
                server,
                generics: quote! { <A, R> },
                parameters: quote! { api: A, refusals: R },
                arguments: quote! { api, (), refusals },
                bounds,
                implementation: quote! { A, (), R },
                open: quote! { A, R },
            }
        }
    }
}

/// What answers a request that belongs to no operation, of which the caller may have to show credentials first.
pub(super) fn unrouted(emission: &Emission<'_>) -> TokenStream {
    let security = &emission.contract.security;
    let authenticate = if security.alternatives.is_empty() {
        quote! { runtime::generated::server::anybody }
    } else {
        authentication::function(emission, security)
    };
    quote! { server.handle_unrouted(request, #authenticate).await }
}
